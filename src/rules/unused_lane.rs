//! Finds a lane of your own in which nothing is written.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! lanes:
//!   weather: { name: Weather, below: experience }
//! stages:
//!   - name: Ride
//!     touchpoints: [{ name: Rides to work, emotion: 2 }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! lanes:
//!   weather: { name: Weather, below: experience }
//! stages:
//!   - name: Ride
//!     touchpoints: [{ name: Rides to work, emotion: 2, lanes: { weather: Sunny in May } }]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "unused-lane",
    group: Group::Blueprint,
    severity: Severity::Warning,
    why: "an empty lane on the map asks a question that nobody answers",
    doc: own_docs!("unused_lane.rs"),
    reads: Reads::File(&["lanes", "touchpoints", "stages"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let lanes = &context.journey.lanes;
    let mut is_used = vec![false; lanes.len()];
    for entry in context.moments().flat_map(|moment| &moment.lanes) {
        is_used[entry.lane.index()] = true;
    }
    for (lane, is_used) in lanes.iter().zip(is_used) {
        if !is_used {
            findings.push(
                RULE.at(lane.name.span, format!("the lane {} is empty", quoted(&lane.name)))
                    .label("declared and never used")
                    .help(format!("write `lanes: {{ {}: … }}` at a touchpoint or stage, or remove it", lane.id)),
            );
        }
    }
}
