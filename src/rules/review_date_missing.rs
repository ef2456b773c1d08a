//! Finds a journey with a review interval and no date of the last review.
//!
//! Without a first date, nothing is ever overdue, and the reminder of `review_every` never comes.
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
    why: "without a first date, nothing is ever overdue, and the reminder never comes",
    doc: own_docs!("review_date_missing.rs"),
    reads: Reads::File(&["review_every", "reviewed"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let Some(every) = journey.review_every.spanned().filter(|_| journey.reviewed.is_missing()) else { return };
    findings.push(
        RULE.at(every.span, "this journey has a review interval, but no date of the last review")
            .label(format!("every {}", every.text))
            .help("add `reviewed:` with the day of the last review"),
    );
}
