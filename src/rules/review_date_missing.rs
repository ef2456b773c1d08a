//! Finds a journey that says how often it should be reviewed, and not when that was done last.
//!
//! Without a first date nothing is ever overdue: the reminder that `review_every` was written for never comes.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! review_every: 6 months
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! reviewed: 2026-10-01
//! review_every: 6 months
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "review-date-missing",
    group: Group::Ownership,
    severity: Severity::Warning,
    why: "without a first date nothing is ever overdue, and the reminder never comes",
    doc: own_docs!("review_date_missing.rs"),
    reads: Reads::File(&["review_every", "reviewed"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let Some(every) = journey.review_every.spanned().filter(|_| journey.reviewed.is_missing()) else { return };
    findings.push(
        RULE.at(every.span, "this journey is to be reviewed, and nothing says when it last was")
            .label(format!("every {}", every.text))
            .help("add `reviewed:` with the day on which someone last walked through it"),
    );
}
