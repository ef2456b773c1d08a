//! Finds a comment that ignores a finding which does not exist.
//!
//! Either the finding has been fixed, or the comment is on the wrong line. The rule skips rules that depend on today's
//! date, because their findings may come back.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino] # cjm: ignore[persona-missing] the interviews are in October
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino]
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Group, Reach, Rule};
use crate::source::Span;

pub(crate) const RULE: Rule = Rule {
    name: "unused-ignore",
    group: Group::Ignores,
    severity: Severity::Warning,
    why: "a leftover comment may hide a new finding later",
    doc: own_docs!("unused_ignore.rs"),
    check: Check::Ignoring,
    ..Rule::BASE
};

/// Makes the finding of a comment that ignores nothing; `useless` is what can be removed.
pub(crate) fn finding(rule: &Rule, span: Span, reach: Reach, useless: Span) -> Finding {
    let finding = RULE.at(span, format!("there is no `{}` to ignore here", rule.name)).fix(useless, "", true);
    match reach {
        Reach::File => finding.label("nothing in this file").help("delete it"),
        Reach::Block => finding
            .label("nothing in this entry")
            .help("delete it, or move it above the entry with the line of the finding"),
        Reach::Line => finding.label("nothing on this line").help("delete it, or move it to the line of the finding"),
    }
}
