//! Finds a stage with a single touchpoint beside others that have several.
//!
//! In a detailed map, a stage with one touchpoint is often one that nobody examined closely. It may also be right:
//! paying can be one step. So the rule is on only in the profile `strict`, and checks journeys whose stages have three
//! touchpoints or more on average. It skips stages that are one step themselves.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Look around, touchpoints: [Asks a friend, Searches, Compares, Visits the store] }
//!   - { name: Buy, touchpoints: [Pays] }
//!   - { name: Ride, touchpoints: [Receives, Rides to work, Oils the chain, Comes to the service] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Look around, touchpoints: [Asks a friend, Searches, Compares, Visits the store] }
//!   - { name: Buy, touchpoints: [Chooses a colour, Pays] }
//!   - { name: Ride, touchpoints: [Receives, Rides to work, Oils the chain, Comes to the service] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Stage;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, Tier, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "thin-stage",
    group: Group::Way,
    severity: Severity::Info,
    since: Tier::Strict,
    options: &[&LEAST],
    why: "a stage with one touchpoint beside fuller stages is often one that nobody examined closely",
    doc: own_docs!("thin_stage.rs"),
    reads: Reads::File(&["touchpoints"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const LEAST: RuleOption = RuleOption::number(
    "average",
    "how many touchpoints per stage, on average, a journey needs before it is checked",
    3.0,
    1.0,
    100.0,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let told: Vec<&Stage> = context.journey.stages.iter().filter(|stage| stage.step.is_none()).collect();
    let all: usize = told.iter().map(|stage| stage.touchpoints.len()).sum();
    if (all as f64) < context.number(&RULE, &LEAST) * told.len() as f64 {
        return;
    }
    for stage in told {
        let [only] = stage.touchpoints[..] else { continue };
        findings.push(
            RULE.at(stage.name.span, format!("{} has only one touchpoint", quoted(&stage.name)))
                .label(format!("only {}", quoted(&context.journey[only].name)))
                .help("ask what customers do right before and right after it, or merge it with the stage beside it"),
        );
    }
}
