//! Finds two stages with the same name, or two touchpoints with the same name in one stage.
//!
//! People talk about a map by its names. If two things in one column have the same name, nobody knows which one is
//! meant, and `next` must refer to them by generated ids. The rule skips touchpoints with the same name for different
//! personas, because each persona meets only one of them.
//!
//! ## Bad
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Prepare
//!     touchpoints: [Waits for a letter, Talks with the surgeon, Waits for a letter]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Prepare
//!     touchpoints: [Waits for the first letter, Talks with the surgeon, Waits for the date]
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::journey::Touchpoint;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, normal, quoted};
use crate::source::Span;

pub(crate) const RULE: Rule = Rule {
    name: "name-used-twice",
    group: Group::Way,
    severity: Severity::Info,
    why: "people talk about a map by its names; two things with one name cannot be told apart",
    doc: own_docs!("name_used_twice.rs"),
    reads: Reads::File(&["stages", "touchpoints", "name", "for"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let mut stages: BTreeMap<String, Span> = BTreeMap::new();
    for stage in &journey.stages {
        let name = normal(&stage.name);
        let Some(first) = stages.get(&name).filter(|_| !name.is_empty()) else {
            stages.insert(name, stage.name.span);
            continue;
        };
        findings.push(
            RULE.at(stage.name.span, format!("two stages are called {}", quoted(&stage.name)))
                .label("the second")
                .related(*first, "the first")
                .help("write the difference in the name, or merge the two"),
        );
    }
    for stage in &journey.stages {
        let mut met: BTreeMap<String, &Touchpoint> = BTreeMap::new();
        for touchpoint in stage.touchpoints.iter().map(|touchpoint| &journey[*touchpoint]).filter(|own| !own.is_stage) {
            let name = normal(&touchpoint.name);
            let Some(first) = met.get(&name).filter(|_| !name.is_empty()) else {
                met.insert(name, touchpoint);
                continue;
            };
            if are_apart(first, touchpoint) {
                continue;
            }
            findings.push(
                RULE.at(
                    touchpoint.name.span,
                    format!("two touchpoints in one stage are called {}", quoted(&touchpoint.name)),
                )
                .label("the second")
                .related(first.name.span, "the first")
                .help("write the difference in the name: “Waits for the date”")
                .help("if it is the same touchpoint, lead back to it with `next:`"),
            );
        }
    }
}

/// Tells whether nobody meets both.
fn are_apart(first: &Touchpoint, second: &Touchpoint) -> bool {
    let is_open = |touchpoint: &Touchpoint| touchpoint.personas.is_empty() && !touchpoint.personas.broken;
    !is_open(first) && !is_open(second) && !first.personas.iter().any(|persona| second.personas.contains(persona))
}
