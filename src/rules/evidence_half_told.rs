//! Finds evidence without a date or a sample size, in a file that gives both for other sources.
//!
//! The date and the sample size show what a source can support: twelve interviews in May are not twelve from 2019, and
//! two tickets are not two hundred. The rule asks only for what another source of the file gives. Assumptions, desk
//! research and laws have no sample. It reports one finding for all such sources.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! based_on: [interviews, tickets]
//! evidence:
//!   interviews: { kind: interview, sample: 12, date: 2026-05 }
//!   tickets: { name: Tickets, kind: support-tickets }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! based_on: [interviews, tickets]
//! evidence:
//!   interviews: { kind: interview, sample: 12, date: 2026-05 }
//!   tickets: { name: Tickets, kind: support-tickets, sample: 96, date: 2026-09 }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Evidence, EvidenceKind, EvidenceLevel};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "evidence-half-told",
    group: Group::Evidence,
    severity: Severity::Info,
    why: "the date and the sample size show what a source can support, and when to ask again",
    doc: own_docs!("evidence_half_told.rs"),
    reads: Reads::File(&["date", "sample", "kind"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let evidence = &context.journey.evidence;
    let dates = evidence.iter().any(|source| source.date.get().is_some());
    let samples = evidence.iter().any(|source| source.sample.get().is_some());
    let missing = |source: &Evidence| {
        let lacks_date = dates && source.date.is_missing() && is_gathered(source);
        let lacks_sample = samples && source.sample.is_missing() && is_counted(source);
        match (lacks_date, lacks_sample) {
            (true, true) => Some(("date or sample size", "add `date:` and `sample:`")),
            (true, false) => Some(("date", "add `date:` with the month when it was gathered")),
            (false, true) => Some(("sample size", "add `sample:` with the number of people, answers or cases")),
            (false, false) => None,
        }
    };
    let declared = evidence.iter().filter(|source| source.is_declared);
    let told: Vec<_> =
        declared.filter_map(|source| missing(source).map(|(words, help)| (source, words, help))).collect();
    let Some(((first, words, help), others)) = told.split_first() else { return };
    let message = match told.len() {
        1 => format!("{} has no {words}", quoted(&first.name)),
        several => {
            format!("{} lack a date or a sample size", count(several, "source", "sources"))
        }
    };
    let others: Vec<_> = others.iter().map(|(other, words, _)| (other.name.span, format!("no {words}"))).collect();
    let finding = RULE.at(first.name.span, message).label(format!("no {words}")).help(*help);
    findings.push(first_then_others(finding, &others));
}

/// Tells whether it was gathered on some day: it is neither an assumption nor a law.
fn is_gathered(source: &Evidence) -> bool {
    let is_law = source.kind.get() == Some(&EvidenceKind::Regulation);
    source.level() > EvidenceLevel::Assumed && !is_law
}

/// Tells whether people, answers or cases can be counted in it.
fn is_counted(source: &Evidence) -> bool {
    source.level() > EvidenceLevel::Derived
}
