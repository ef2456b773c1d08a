//! Every rule asked once.

use super::{Check, Context, comments};
use crate::finding::{self, Finding, Severity};
use crate::rules::ALL;
use crate::source::{Source, Spanned};

/// Judges a journey: asks every rule, and takes away what the comments of the file ignore.
///
/// The findings come sorted by place, then by rule.
///
/// Where the file could not be read as a whole, only errors are looked for: what seems to be missing may stand in a line
/// that was passed over.
pub fn judge(context: &Context, source: &Source, written: &[Spanned<String>], is_whole: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in ALL.iter().filter(|rule| is_whole || rule.severity == Severity::Error) {
        if let Check::Judged(check) = rule.check {
            check(context, &mut findings);
        }
    }
    finding::sort(&mut findings);
    if is_whole {
        comments::apply(source, written, context.journey.span, &mut findings);
    }
    finding::sort(&mut findings);
    findings
}
