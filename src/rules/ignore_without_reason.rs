//! Finds a comment that ignores a finding without a reason.
//!
//! In half a year, nobody knows whether the reason still holds. The comment works all the same.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike # cjm: ignore[persona-missing]
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike # cjm: ignore[persona-missing] the interviews are in October
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Group, Rule};
use crate::source::Span;

pub(crate) const RULE: Rule = Rule {
    name: "ignore-without-reason",
    group: Group::Ignores,
    severity: Severity::Warning,
    why: "in half a year, nobody knows whether the reason still holds",
    doc: own_docs!("ignore_without_reason.rs"),
    check: Check::Ignoring,
    ..Rule::BASE
};

/// Makes the finding of a comment without a reason.
pub(crate) fn finding(span: Span) -> Finding {
    RULE.at(span, "this comment does not say why it ignores a finding")
        .label("no reason")
        .help("write the reason after the bracket")
}
