//! Finds a journey in a script other than Latin that does not say its language.
//!
//! Screen readers choose their voice, and browsers their fonts, by the language of a page (WCAG 3.1.1); Chinese
//! characters look different in Japanese and in Chinese. The map and the page use the language of the file. The rule
//! checks files in which most letters are of another script, because Latin letters do not identify a language.
//!
//! ## Bad
//! ```yaml
//! journey: 眼鏡を買う
//! stages:
//!   - { name: さがす, action: 店のサイトでフレームをくらべる }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: 眼鏡を買う
//! language: ja
//! stages:
//!   - { name: さがす, action: 店のサイトでフレームをくらべる }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Letters, Reads, Rule, Script};

pub(crate) const RULE: Rule = Rule {
    name: "language-unsaid",
    group: Group::File,
    severity: Severity::Info,
    why: "the language of a page determines the voice and the fonts (WCAG 2.2, 3.1.1)",
    doc: own_docs!("language_unsaid.rs"),
    reads: Reads::File(&["language"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let Some(title) = context.journey.title.spanned().filter(|_| context.journey.language.is_missing()) else { return };
    let letters = Letters::of_journey(context.journey);
    let Some(script) = letters.other_than_latin().filter(|_| letters.count(Script::Latin) * 2 < letters.all()) else {
        return;
    };
    let help = match script {
        Script::Kana => "add `language: ja` at the top",
        Script::Hangul => "add `language: ko` at the top",
        Script::Han => "add `language: zh-Hans`, `zh-Hant` or `ja` at the top: the characters differ",
        Script::Greek => "add `language: el` at the top",
        Script::Hebrew => "add `language: he` at the top",
        Script::Thai => "add `language: th` at the top",
        Script::Cyrillic => "add the language at the top: `language: uk`, `bg`, `ru` …",
        Script::Arabic => "add the language at the top: `language: ar`, `fa`, `ur` …",
        Script::Devanagari => "add the language at the top: `language: hi`, `mr`, `ne` …",
        Script::Latin => return,
    };
    findings.push(
        RULE.at(title.span, "this journey does not say its language")
            .label(format!("{} script", script.word()))
            .help(help),
    );
}
