//! Finds a stage that does not say whether it is before, at or after the purchase, in a file whose other stages do.
//!
//! Gaps before and after the purchase show only if each stage has its phase (Lemon & Verhoef 2016 distinguish
//! prepurchase, purchase and postpurchase). In a journey without a purchase, the moment of decision takes its place.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, phase: before }
//!   - { name: Buy, phase: purchase }
//!   - { name: Ride }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, phase: before }
//!   - { name: Buy, phase: purchase }
//!   - { name: Ride, phase: after }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Phase, Stage};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "stage-without-phase",
    group: Group::Phases,
    severity: Severity::Warning,
    why: "gaps before and after the purchase show only if each stage has its phase (Lemon & Verhoef 2016)",
    doc: own_docs!("stage_without_phase.rs"),
    reads: Reads::File(&["phase"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let stages = &context.journey.stages;
    if !stages.iter().any(|stage| stage.phase.is_given()) {
        return;
    }
    let purchase = context.journey.purchase_label.get().map_or("purchase", String::as_str);
    for (at, stage) in stages.iter().enumerate() {
        if stage.phase.is_given() || all_touchpoints_have_one(context, stage) {
            continue;
        }
        let before = stages[..at].iter().rev().find_map(|stage| stage.phase.get().copied());
        let after = stages[at + 1..].iter().find_map(|stage| stage.phase.get().copied());
        let help = match between(before, after) {
            Some(phase) => format!("add `phase: {}`", phase.word()),
            None => "add `phase: before`, `purchase` or `after`".to_owned(),
        };
        let message = format!("{} does not say its phase", quoted(&stage.name));
        let message = if purchase == "purchase" { message } else { format!("{message} ({})", quoted(purchase)) };
        findings.push(RULE.at(stage.name.span, message).label("before, at or after the purchase?").help(help));
    }
}

/// Returns the phase that a stage between two others can only have.
fn between(before: Option<Phase>, after: Option<Phase>) -> Option<Phase> {
    match (before, after) {
        (_, Some(Phase::Before)) => Some(Phase::Before),
        (Some(Phase::After), _) => Some(Phase::After),
        (Some(before), Some(after)) if before == after => Some(before),
        _ => None,
    }
}

fn all_touchpoints_have_one(context: &Context, stage: &Stage) -> bool {
    let touchpoints = &stage.touchpoints;
    !touchpoints.is_empty() && touchpoints.iter().all(|touchpoint| context.journey[*touchpoint].phase.is_given())
}
