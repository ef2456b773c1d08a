//! Finds evidence that is newer than the last review of the journey.
//!
//! Something has been learnt since the last review, so parts of the map may be out of date.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! reviewed: 2026-03-01
//! based_on: [survey]
//! evidence:
//!   survey: { kind: survey, sample: 418, date: 2026-09 }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! reviewed: 2026-10-01
//! based_on: [survey]
//! evidence:
//!   survey: { kind: survey, sample: 418, date: 2026-09 }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "review-behind-evidence",
    group: Group::Ownership,
    severity: Severity::Info,
    why: "something has been learnt since the last review",
    doc: own_docs!("review_behind_evidence.rs"),
    reads: Reads::File(&["reviewed", "date"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let Some(reviewed) = journey.reviewed.spanned() else { return };
    let newer = journey.evidence.iter().filter_map(|source| Some((source, source.date.spanned()?)));
    // A month may lie before the review as well as after it, so its first day counts.
    let begin = |date: &crate::journey::Date| if date.is_month { date.day.first_of_month() } else { date.day };
    let newest =
        newer.filter(|(_, date)| begin(&date.value) > reviewed.value.day).max_by_key(|(_, date)| begin(&date.value));
    let Some((source, date)) = newest else { return };
    findings.push(
        RULE.at(reviewed.span, format!("{} is newer than the last review", quoted(&source.name)))
            .label(format!("reviewed {}", reviewed.value))
            .related(date.span, "gathered since")
            .help("check whether the map still fits, then write the new date under `reviewed:`"),
    );
}
