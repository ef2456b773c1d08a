//! Finds a journey whose review is overdue.
//!
//! A map is true on the day it is made, and less true with each month without a review. `review_every` says how often
//! to review it, a year if it is not given. The rule depends on today's date, and checks only journeys that say when
//! they were `reviewed`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! reviewed: 2020-10-01
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
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and, count, lasting, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "review-overdue",
    group: Group::Ownership,
    severity: Severity::Warning,
    is_dated: true,
    why: "a map that nobody reviews goes out of date unnoticed",
    doc: own_docs!("review_overdue.rs"),
    options: &[&EVERY],
    reads: Reads::File(&["reviewed", "review_every", "owner"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const EVERY: RuleOption = RuleOption::length(
    "every",
    "how often a journey that does not say so itself should be reviewed",
    "12 months",
    12.0 * 43_830.0,
);
const MINUTES_A_DAY: f64 = 1440.0;

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let Some(reviewed) = journey.reviewed.spanned().filter(|_| !journey.review_every.is_broken()) else { return };
    let usual = context.number(&RULE, &EVERY) / MINUTES_A_DAY;
    let every = journey.review_every.get().map_or(usual, |every| every.days());
    let days = reviewed.days_until(context.today);
    if days as f64 <= every.max(1.0) {
        return;
    }
    let mut finding =
        RULE.at(reviewed.span, format!("this journey was last reviewed {} ago", count(days as usize, "day", "days")));
    finding = match journey.review_every.spanned() {
        Some(every) => finding
            .label(format!("{} overdue", count((days as f64 - every.days()) as usize, "day", "days")))
            .related(every.span, "how often it should be"),
        None => finding.label(format!("more than {} ago", lasting(usual * MINUTES_A_DAY))),
    };
    if !journey.owners.is_empty() {
        let owners: Vec<String> = journey.owners.iter().map(|owner| quoted(&owner.value)).collect();
        finding = finding.note(format!("owner: {}", and(&owners)));
    }
    findings
        .push(finding.help("review it with someone who meets customers, then write today's date under `reviewed:`"));
}
