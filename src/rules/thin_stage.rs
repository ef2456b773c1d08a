//! Finds a stage with a single touchpoint beside others that have several.
//!
//! In a map that goes into detail, a stage with one touchpoint is often one that nobody looked at closely. It may be right
//! as well: paying can be one step. So this is asked in the strict profile only, of journeys whose stages have three
//! touchpoints or more on average. Stages that are one step themselves are let be.
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
    why: "one touchpoint beside stages that have several is often where nobody looked closely",
    doc: own_docs!("thin_stage.rs"),
    reads: Reads::File(&["touchpoints"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const LEAST: RuleOption =
    RuleOption::number("average", "how many touchpoints the stages have on average at least", 3.0, 1.0, 100.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let told: Vec<&Stage> = context.journey.stages.iter().filter(|stage| stage.step.is_none()).collect();
    let all: usize = told.iter().map(|stage| stage.touchpoints.len()).sum();
    if (all as f64) < context.number(&RULE, &LEAST) * told.len() as f64 {
        return;
    }
    for stage in told {
        let [only] = stage.touchpoints[..] else { continue };
        findings.push(
            RULE.at(stage.name.span, format!("only one touchpoint stands in {}", quoted(&stage.name)))
                .label(format!("{} alone", quoted(&context.journey[only].name)))
                .help("ask what customers do right before and right after it, or put it into the stage beside it"),
        );
    }
}
