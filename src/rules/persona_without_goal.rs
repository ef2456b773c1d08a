//! Finds a persona with only a name, beside personas with goals and needs.
//!
//! Goals and needs show whether the journey serves a persona; age and hobbies do not. If no persona of the file has
//! any, the rule is silent.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, goal: Get to work on time every day }
//!   leo: { name: Leo, summary: Plays the drums }
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, emotion: { aino: 1, leo: -1 } }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, goal: Get to work on time every day }
//!   leo: { name: Leo, goal: Spend as little as possible }
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, emotion: { aino: 1, leo: -1 } }]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Persona;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "persona-without-goal",
    group: Group::Personas,
    severity: Severity::Info,
    why: "goals and needs show whether the journey serves a persona (NN/g: a scenario with goals and expectations)",
    doc: own_docs!("persona_without_goal.rs"),
    reads: Reads::Entry(&["goal", "needs", "priorities"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let personas = &context.journey.personas;
    let has_some =
        |persona: &Persona| !persona.goals.is_absent() || !persona.needs.is_absent() || !persona.priorities.is_absent();
    if !personas.iter().any(has_some) {
        return;
    }
    for persona in personas.iter().filter(|persona| !has_some(persona)) {
        findings.push(
            RULE.at(persona.name.span, format!("{} has no goal and no needs", quoted(&persona.name)))
                .label("what does this persona want?")
                .help("add `goal:` with what they want to achieve, and `needs:` with what must be there"),
        );
    }
}
