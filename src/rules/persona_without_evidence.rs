//! Finds personas without evidence, in a file that names the evidence of others.
//!
//! A persona that nobody has met is invented by the team: it wants what the company offers. The rule reports one
//! finding for all personas; `based_on` counts for all.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, goal: Get to work on time, evidence: [interviews] }
//!   leo: { name: Leo, goal: Spend little }
//! evidence:
//!   interviews: { kind: interview, sample: 12 }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, goal: Get to work on time, evidence: [interviews] }
//!   leo: { name: Leo, goal: Spend little, evidence: [assumption] }
//! evidence:
//!   interviews: { kind: interview, sample: 12 }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "persona-without-evidence",
    group: Group::Personas,
    severity: Severity::Info,
    why: "an invented persona wants what the company offers (NN/g: an actor rooted in data)",
    doc: own_docs!("persona_without_evidence.rs"),
    reads: Reads::File(&["evidence", "based_on", "state"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let is_used = journey.personas.iter().any(|persona| persona.evidence.is_given());
    if context.is_plan() || !is_used || journey.based_on.is_given() {
        return;
    }
    let unfounded: Vec<_> = journey.personas.iter().filter(|persona| persona.evidence.is_absent()).collect();
    let Some((first, others)) = unfounded.split_first() else { return };
    let message = match unfounded.len() {
        1 => format!("{} has no evidence", quoted(&first.name)),
        several => format!("{} have no evidence", count(several, "persona", "personas")),
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "this one too".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, message)
        .label("met, or made up?")
        .help("name the interviews or the data behind it under `evidence:`, or write `evidence: [assumption]`");
    findings.push(first_then_others(finding, &others));
}
