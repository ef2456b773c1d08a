//! Finds evidence that is more than two years old.
//!
//! Customers, competitors and the service itself change: what was true two years ago may have been fixed since, or may
//! have become worse. The rule reports one finding for all old sources. It depends on today's date and checks only
//! journeys of today.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! based_on: [interviews]
//! evidence:
//!   interviews: { kind: interview, sample: 12, date: 2019-05 }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! based_on: [interviews]
//! evidence:
//!   interviews: { kind: interview, sample: 12, date: 2026-05 }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::EvidenceKind;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "evidence-outdated",
    group: Group::Evidence,
    severity: Severity::Warning,
    is_dated: true,
    options: &[&OLDER_THAN],
    why: "customers, competitors and the service itself change",
    doc: own_docs!("evidence_outdated.rs"),
    reads: Reads::File(&["date", "kind", "state"]),
    is_about_an_entry: true,
    check: Check::Judged(check),
    ..Rule::BASE
};

const OLDER_THAN: RuleOption =
    RuleOption::length("older_than", "how old evidence may be", "24 months", 24.0 * 43_830.0);
const MINUTES_A_DAY: f64 = 1440.0;

fn check(context: &Context, findings: &mut Vec<Finding>) {
    if context.is_plan() {
        return;
    }
    let oldest = context.number(&RULE, &OLDER_THAN) / MINUTES_A_DAY;
    let mut old = Vec::new();
    for source in &context.journey.evidence {
        // A law is in force until it is changed.
        let is_law = source.kind.get() == Some(&EvidenceKind::Regulation);
        let Some(date) = source.date.spanned().filter(|_| !is_law) else { continue };
        let days = date.days_until(context.today);
        if days as f64 > oldest {
            old.push((source, date.span, years(days)));
        }
    }
    let Some(((first, span, age), others)) = old.split_first() else { return };
    let message = match old.len() {
        1 => format!("{} is {age} old", quoted(&first.name)),
        several => format!("{} are out of date", count(several, "source", "sources")),
    };
    let others: Vec<_> = others.iter().map(|(_, span, age)| (*span, format!("{age} old"))).collect();
    let finding = RULE
        .at(*span, message)
        .label(format!("{age} old"))
        .help("ask a few customers whether it still holds, and give the new date")
        .help("or remove it if it no longer does");
    findings.push(first_then_others(finding, &others));
}

fn years(days: i64) -> String {
    match days / 365 {
        0 | 1 => count((days as f64 / 30.44) as usize, "month", "months"),
        years => count(years as usize, "year", "years"),
    }
}
