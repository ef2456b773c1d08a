//! Finds a stage in which nothing happens, beside stages in which something does.
//!
//! Nobody has looked there yet, or customers are left alone there. Either is worth knowing. Where no stage of the file
//! says anything, nothing is said.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints: [Compares models]
//!   - name: Receive
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints: [Compares models]
//!   - name: Receive
//!     action: Waits for the courier
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Moment, Next, Stage};
use crate::rules::mechanism::{Check, Context, Group, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "empty-stage",
    group: Group::Way,
    severity: Severity::Warning,
    why: "where the map is empty, either nobody has looked or customers are left alone",
    file: include_str!("empty_stage.rs"),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let stages = &context.journey.stages;
    let empty: Vec<&Stage> = stages.iter().filter(|stage| is_empty(context, stage)).collect();
    if empty.len() == stages.len() {
        return;
    }
    for stage in empty {
        findings.push(
            RULE.at(stage.name.span, format!("nothing happens in the stage {}", quoted(&stage.name)))
                .label("no touchpoint, no action")
                .help("add `touchpoints:` with what customers meet there, or `action:` with what they do")
                .help("where nobody knows, that is the first thing to find out"),
        );
    }
}

/// Tells whether nothing is said of what happens in a stage.
pub(crate) fn is_empty(context: &Context, stage: &Stage) -> bool {
    let Some(step) = stage.step.filter(|_| stage.touchpoints.len() == 1 && stage.places.is_empty()) else {
        return false;
    };
    let touchpoint = &context.journey[step];
    says_nothing(&touchpoint.moment) && matches!(touchpoint.next, Next::FileOrder) && stage.goals.is_empty()
}

/// Tells whether nothing of what customers live is written.
fn says_nothing(moment: &Moment) -> bool {
    let is_lived = !moment.actions.is_empty()
        || !moment.thoughts.is_empty()
        || !moment.quotes.is_empty()
        || !moment.feelings.is_empty()
        || !moment.emotion.is_missing();
    let is_offered = moment.channels.is_given()
        || moment.pains.is_given()
        || moment.opportunities.is_given()
        || moment.frontstage.is_given()
        || moment.opens.is_given()
        || moment.summary.is_given();
    !is_lived && !is_offered && !moment.broken
}
