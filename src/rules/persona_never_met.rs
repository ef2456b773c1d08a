//! Finds a persona that no touchpoint is for.
//!
//! Each touchpoint is `for` somebody else, so this persona never enters the journey, and everything written about it is
//! lost.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino, Leo]
//! stages:
//!   - name: Buy
//!     for: aino
//!     touchpoints: [{ name: Compares models, emotion: 0 }, { name: Pays, emotion: 1 }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino, Leo]
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Compares models, emotion: 0, for: leo }, { name: Pays, emotion: 1 }]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "persona-never-met",
    group: Group::Personas,
    severity: Severity::Warning,
    why: "a persona that never enters the journey has no effect",
    doc: own_docs!("persona_never_met.rs"),
    reads: Reads::File(&["for"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let mut is_met = vec![false; journey.personas.len()];
    for touchpoint in &journey.touchpoints {
        if touchpoint.personas.is_empty() || touchpoint.personas.broken {
            return;
        }
        touchpoint.personas.iter().for_each(|persona| is_met[persona.index()] = true);
    }
    if journey.touchpoints.is_empty() {
        return;
    }
    for (persona, is_met) in journey.personas.iter().zip(is_met) {
        if !is_met {
            findings.push(
                RULE.at(persona.name.span, format!("{} never enters the journey", quoted(&persona.name)))
                    .label("every touchpoint is for somebody else")
                    .help(format!("add `{}` to the `for` of the touchpoints that this persona meets", persona.id)),
            );
        }
    }
}
