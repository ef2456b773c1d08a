//! Finds a journey whose `language` does not match the script of its texts.
//!
//! A file is copied, its texts are rewritten, and `language: en` stays. Then a screen reader reads Japanese with an
//! English voice (WCAG 3.1.1). The rule reports only scripts that the language does not use: most letters are of
//! another script, or none are of its own.
//!
//! ## Bad
//! ```yaml
//! journey: 眼鏡を買う
//! language: en
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
use crate::rules::mechanism::{Check, Context, Group, Letters, Reads, Rule, Script, Tier};

pub(crate) const RULE: Rule = Rule {
    name: "language-contradicts-script",
    group: Group::File,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "the language of a page determines the voice and the fonts (WCAG 2.2, 3.1.1)",
    doc: own_docs!("language_contradicts_script.rs"),
    reads: Reads::File(&["language"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

/// Fewer letters than this do not identify a language.
const FEWEST: usize = 20;

/// Languages that are written in Latin letters.
const LATIN: &str = " af br ca cs cy da de en es et eu fi fo fr fy ga gl hr hu id is it kl lb lt lv ms mt nb nl nn no pl pt ro \
                     se sk sl so sq sv sw tr vi xh zu ";

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let Some(language) = context.journey.language.spanned() else { return };
    let letters = Letters::of_journey(context.journey);
    let tag = language.value.trim().to_lowercase();
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    let own = scripts(primary);
    let most = letters.other_than_latin().filter(|_| letters.count(Script::Latin) * 2 < letters.all());
    let written = if own.is_empty() { most } else { most.filter(|most| !own.contains(most)) };
    let is_known = LATIN.split(' ').any(|known| known == primary && !known.is_empty()) || !own.is_empty();
    let has_none = !own.is_empty() && own.iter().all(|script| letters.count(*script) == 0);
    // A tag such as `sr-Latn` names its script itself.
    let names_script = tag.split(['-', '_']).skip(1).any(|part| part.len() == 4);
    let written = written.or(has_none.then_some(Script::Latin));
    let Some(written) = written.filter(|_| is_known && !names_script && letters.all() >= FEWEST) else { return };
    findings.push(
        RULE.at(language.span, format!("`{}` is not written in {} script", language.value.trim(), written.word()))
            .label(format!("the texts of this journey are in {} script", written.word()))
            .help("write the language of the texts: `fi`, `ja`, `pt-BR`"),
    );
}

/// Returns the scripts of languages that do not use Latin letters; none for all others.
fn scripts(language: &str) -> &'static [Script] {
    match language {
        "ja" => &[Script::Kana, Script::Han],
        "zh" | "yue" => &[Script::Han],
        "ko" => &[Script::Hangul, Script::Han],
        "el" => &[Script::Greek],
        "ru" | "uk" | "bg" | "be" | "mk" => &[Script::Cyrillic],
        "he" | "yi" => &[Script::Hebrew],
        "ar" | "fa" | "ur" => &[Script::Arabic],
        "hi" | "mr" | "ne" => &[Script::Devanagari],
        "th" => &[Script::Thai],
        _ => &[],
    }
}
