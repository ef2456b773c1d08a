//! Finds a stage whose phase does not fit its position.
//!
//! A journey goes from before the purchase, through the purchase, to the time after it, and may start again: after the
//! use comes the renewal, with a search and a purchase of its own (the loyalty loop of McKinsey's decision journey,
//! 2009). Two orders are impossible: a time after a purchase that has not happened yet, and a search with no purchase
//! after it once something has been bought.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, phase: before }
//!   - { name: Ride, phase: after }
//!   - { name: Buy, phase: purchase }
//! ```
//!
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Buy, phase: purchase }
//!   - { name: Ride, phase: after }
//!   - { name: Compare, phase: before }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: A magazine by subscription
//! stages:
//!   - { name: Compare, phase: before }
//!   - { name: Order, phase: purchase }
//!   - { name: Read, phase: after }
//!   - { name: Renew, phase: purchase }
//!   - { name: Read on, phase: after }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Phase, Stage};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "phases-out-of-order",
    group: Group::Phases,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "before, at and after the purchase is an order in time (Lemon & Verhoef 2016)",
    doc: own_docs!("phases_out_of_order.rs"),
    reads: Reads::File(&["phase"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let staged: Vec<(&Stage, Phase)> =
        context.journey.stages.iter().filter_map(|stage| Some((stage, *stage.phase.get()?))).collect();
    if context.journey.stages.iter().any(|stage| stage.phase.is_broken()) {
        return;
    }
    let is_purchase = |(_, phase): &(&Stage, Phase)| *phase == Phase::Purchase;
    let first_purchase = staged.iter().position(is_purchase);
    let last_purchase = staged.iter().rposition(is_purchase);
    for (at, (stage, phase)) in staged.iter().enumerate() {
        let Some(span) = stage.phase.span() else { continue };
        match phase {
            Phase::After if first_purchase.is_some_and(|purchase| at < purchase) => {
                let (purchase, _) = staged[first_purchase.unwrap_or_default()];
                findings.push(out_of_order(
                    span,
                    format!("{} is after the purchase, but the purchase comes later", quoted(&stage.name)),
                    purchase,
                    "the purchase",
                ));
            }
            Phase::Before if last_purchase.is_none_or(|purchase| at > purchase) => {
                let earlier = staged[..at].iter().rev().find(|(_, phase)| *phase != Phase::Before);
                let Some((earlier, earlier_phase)) = earlier else { continue };
                let words = if *earlier_phase == Phase::Purchase { "the purchase" } else { "after the purchase" };
                findings.push(out_of_order(
                    span,
                    format!(
                        "{} is before the purchase, but comes after {}",
                        quoted(&stage.name),
                        quoted(&earlier.name)
                    ),
                    earlier,
                    words,
                ));
            }
            _ => {}
        }
    }
}

fn out_of_order(span: crate::source::Span, message: String, other: &Stage, words: &str) -> Finding {
    RULE.at(span, message)
        .label("out of order")
        .related(other.name.span, words)
        .help("correct the phase, or move the stage to where it happens")
        .help("if customers come back to buy again, add that stage with `phase: purchase`")
}
