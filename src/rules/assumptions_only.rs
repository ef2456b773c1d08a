//! Finds a journey of today that rests on assumptions and on nothing else.
//!
//! A map that was filled in only in a workshop shows what the company believes. It is a hypothesis: useful for
//! preparing talks with customers, dangerous for making decisions. Most lists of mapping mistakes start with this one.
//! The rule skips plans and files that name no evidence at all.
//!
//! ## Bad
//! ```yaml
//! journey: Joining a gym
//! based_on: [wall]
//! evidence:
//!   wall: { name: Workshop with the front desk, kind: workshop }
//! stages: [Join]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Joining a gym
//! based_on: [wall, exit-survey]
//! evidence:
//!   wall: { name: Workshop with the front desk, kind: workshop }
//!   exit-survey: { name: Two questions when people cancel, kind: survey, sample: 64 }
//! stages: [Join]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::EvidenceLevel;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "assumptions-only",
    group: Group::Evidence,
    severity: Severity::Warning,
    why: "a map without customers shows what the company believes (NN/g: root it in research)",
    doc: own_docs!("assumptions_only.rs"),
    reads: Reads::File(&["evidence", "kind", "state"]),
    also_in: &[("nng", Severity::Warning), ("govuk", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let evidence = &context.journey.evidence;
    let all_assumed = evidence.iter().all(|source| source.level() == EvidenceLevel::Assumed);
    let Some((first, others)) = evidence.split_first() else { return };
    if context.is_plan() || evidence.broken || !all_assumed {
        return;
    }
    let message = match evidence.len() {
        1 if !first.is_declared => "this journey rests only on assumptions".to_owned(),
        1 => format!("this journey rests only on {}, which is an assumption", quoted(&first.name)),
        several => format!("this journey rests on {}, all assumptions", count(several, "source", "sources")),
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "an assumption too".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, message)
        .label(first.kind.get().map_or("an assumption", |kind| kind.words()))
        .help("talk with five customers or read service desk requests, and add what you learn under `evidence:`")
        .help("until then, treat the map as a list of questions");
    findings.push(first_then_others(finding, &others));
}
