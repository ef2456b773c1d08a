//! Finds a journey without a scenario.
//!
//! The situation decides what is a pain point and what is not: the same queue matters little on a holiday and much on
//! the way to work. The Nielsen Norman Group puts the scenario beside the actor, before all phases. A persona with a
//! `context` or a `trigger` is enough too.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino]
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! scenario: Aino's bike was stolen and she needs one before the autumn
//! personas: [Aino]
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier};

pub(crate) const RULE: Rule = Rule {
    name: "scenario-missing",
    group: Group::Personas,
    severity: Severity::Info,
    since: Tier::Strict,
    why: "the same queue matters little on a holiday and much on the way to work (NN/g: an actor in a scenario)",
    doc: own_docs!("scenario_missing.rs"),
    reads: Reads::File(&["scenario", "context", "trigger"]),
    is_invitation: true,
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let Some(title) = journey.title.spanned().filter(|_| journey.scenario.is_missing()) else { return };
    if journey.personas.iter().any(|persona| persona.context.is_given() || persona.trigger.is_given()) {
        return;
    }
    findings.push(
        RULE.at(title.span, "this journey does not say in which situation it takes place")
            .label("no scenario")
            .help("add `scenario:` with who wants what, and why now: “Aino's bike was stolen and she needs one before the autumn”"),
    );
}
