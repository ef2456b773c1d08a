//! Finds a `cjm` comment that has no effect: an unknown rule, an error, a wrong word, or a wrong place.
//!
//! Comments are written `# cjm: ignore[rule-name] reason`, at the end of a line or on the line above; `# cjm:
//! ignore-block[rule-name] reason` above an entry, for everything in it; or `# cjm: ignore-file[rule-name] reason`
//! above the first key of the file. Errors cannot be ignored.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike # cjm: ignore[persona-mising] the interviews are in October
//! stages: [Buy]
//! ```
//!
//! ```yaml
//! journey: Buying a city bike # cjm: disable persona-missing
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! # cjm: ignore-file[persona-missing] the interviews are in October
//! journey: Buying a city bike
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Group, Rule};
use crate::source::Span;
use crate::yaml::is_same_word;

pub(crate) const RULE: Rule = Rule {
    name: "unknown-ignore",
    group: Group::Ignores,
    severity: Severity::Warning,
    why: "this comment hides nothing, and readers believe that it does",
    doc: own_docs!("unknown_ignore.rs"),
    check: Check::Ignoring,
    ..Rule::BASE
};

const FORM: &str = "write `# cjm: ignore[rule-name] reason` for a line, `ignore-block[…]` above an entry for everything in \
                    it, `ignore-file[…]` at the top for the whole file";
const VERBS: [&str; 3] = ["ignore", "ignore-block", "ignore-file"];

/// Makes the finding of a word that is none of [`VERBS`].
pub(crate) fn of_verb(verb: &str, place: Span, span: Span) -> Finding {
    let finding = RULE.at(span, format!("`cjm: {verb}` is not a known comment"));
    let plain = |word: &str| word.replace(['_', ' '], "-").to_lowercase();
    match VERBS.iter().find(|known| plain(known) == plain(verb)) {
        Some(meant) => finding.label(format!("did you mean `{meant}`?")).fix(place, *meant, true),
        None => finding.label("no effect").help(FORM),
    }
}

/// Makes the finding of a comment without rules in brackets.
pub(crate) fn without_names(verb: &str, span: Span) -> Finding {
    RULE.at(span, format!("`cjm: {verb}` does not name a rule")).label("no rule in brackets").help(FORM)
}

/// Makes the finding of an `ignore-file` that is not at the top.
pub(crate) fn too_late(span: Span) -> Finding {
    RULE.at(span, "`ignore-file` is too far down")
        .label("no effect here")
        .help("move it above the first key of the file, or write `ignore[…]` or `ignore-block[…]` for this place only")
}

/// Makes the finding of an error that cannot be ignored.
pub(crate) fn of_error(rule: &Rule, span: Span) -> Finding {
    RULE.at(span, format!("`{}` cannot be ignored", rule.name))
        .label(match rule.check {
            Check::Ignoring => "this rule checks comments such as this one",
            _ => "an error: the file does not say what it means",
        })
        .help("fix what it finds, and delete this comment")
}

/// Makes the finding of a rule that does not exist.
pub(crate) fn of_name(name: &str, meant: Option<&str>, span: Span) -> Finding {
    let finding = RULE.at(span, format!("no rule is called `{name}`"));
    match meant {
        Some(meant) => finding.label(format!("did you mean `{meant}`?")).fix(span, meant, is_same_word(name, meant)),
        None => finding.label("no effect").help("`cjm rules` lists all rules"),
    }
}
