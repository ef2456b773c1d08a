//! Finds a plan that says that it improves itself.
//!
//! `improves` names, by its id, the journey of today that a plan replaces. A plan that started as a copy often keeps
//! the id of its original, and then the two cannot be compared.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike, next spring
//! id: city-bike
//! state: to-be
//! improves: city-bike
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike, next spring
//! id: city-bike-to-be
//! state: to-be
//! improves: city-bike
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "improves-itself",
    group: Group::File,
    severity: Severity::Warning,
    why: "a plan is compared with the journey that it changes, so it must name another journey",
    doc: own_docs!("improves_itself.rs"),
    reads: Reads::File(&["improves", "id"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let Some(improves) = journey.improves.spanned().filter(|improves| improves.value == journey.id) else { return };
    findings.push(
        RULE.at(improves.span, format!("this journey improves itself: `{}` is its own id", journey.id))
            .label("its own id")
            .help(format!("give this one an id of its own: `id: {}-to-be`", journey.id))
            .help("or write the id of the journey of today"),
    );
}
