//! Finds a journey that rests only on numbers, or only on conversations.
//!
//! Numbers show how many and how often; conversations show why. Each without the other misleads. The rule checks
//! journeys with at least two sources.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! based_on: [interviews, tickets]
//! evidence:
//!   interviews: { kind: interview, sample: 12 }
//!   tickets: { kind: support-tickets, sample: 96 }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! based_on: [interviews, survey]
//! evidence:
//!   interviews: { kind: interview, sample: 12 }
//!   survey: { kind: survey, sample: 418 }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::EvidenceLevel;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, first_then_others};

pub(crate) const RULE: Rule = Rule {
    name: "one-kind-of-evidence",
    group: Group::Evidence,
    severity: Severity::Info,
    why: "numbers show how many, conversations show why; each without the other misleads",
    doc: own_docs!("one_kind_of_evidence.rs"),
    reads: Reads::File(&["kind", "state"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let evidence = &context.journey.evidence;
    if context.is_plan() || evidence.broken || evidence.iter().any(|source| source.kind.get().is_none()) {
        return;
    }
    let told: Vec<_> = evidence.iter().filter(|source| source.level() > EvidenceLevel::Derived).collect();
    let measured = told.iter().filter(|source| source.level() == EvidenceLevel::Measured).count();
    let Some((first, others)) = told.split_first().filter(|_| told.len() >= 2) else { return };
    let (message, help) = if measured == told.len() {
        ("this journey rests only on numbers", "ask a few customers why: interviews, a diary study, observation")
    } else if measured == 0 {
        (
            "this journey rests only on what people say and do, without numbers",
            "count how many customers it affects, and how often: a survey, analytics or an event log",
        )
    } else {
        return;
    };
    let words = |source: &crate::journey::Evidence| source.kind.get().map_or("", |kind| kind.words()).to_owned();
    let others: Vec<_> = others.iter().map(|other| (other.name.span, words(other))).collect();
    findings.push(first_then_others(RULE.at(first.name.span, message).label(words(first)).help(help), &others));
}
