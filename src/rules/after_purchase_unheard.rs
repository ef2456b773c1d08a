//! Finds a journey that measures and listens only until the customer has paid.
//!
//! Most of what customers experience, remember and tell others comes after the purchase (Lemon & Verhoef 2016). The
//! rule checks files that measure something before or at the purchase and nothing after it.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   sold: { name: Visitors who buy, kind: conversion, value: 3 % }
//! stages:
//!   - { name: Compare, phase: before, touchpoints: [{ name: Compares models, metrics: [sold] }] }
//!   - { name: Buy, phase: purchase, touchpoints: [Pays] }
//!   - { name: Ride, phase: after, touchpoints: [Rides to work] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   sold: { name: Visitors who buy, kind: conversion, value: 3 % }
//! stages:
//!   - { name: Compare, phase: before, touchpoints: [{ name: Compares models, metrics: [sold] }] }
//!   - { name: Buy, phase: purchase, touchpoints: [Pays] }
//!   - { name: Ride, phase: after, touchpoints: [{ name: Rides to work, listens_with: A call after a month }] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Phase;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, count, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "after-purchase-unheard",
    group: Group::Metrics,
    severity: Severity::Warning,
    why: "most of what customers experience and remember comes after the purchase (Lemon & Verhoef 2016)",
    doc: own_docs!("after_purchase_unheard.rs"),
    gaps: &["phase-unheard-after"],
    reads: Reads::File(&["metrics", "listens_with", "phase"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let (mut heard_earlier, mut after) = (0, Vec::new());
    for (_, touchpoint) in context.touchpoints() {
        match (touchpoint.phase.get(), context.is_heard(touchpoint)) {
            (None, _) | (Some(Phase::After), true) => return,
            (Some(Phase::After), false) => after.push(touchpoint),
            (_, is_heard) => heard_earlier += usize::from(is_heard),
        }
    }
    let Some(first) = after.first().filter(|_| heard_earlier > 0) else { return };
    let at = context.stage(first).map_or(first.name.span, |stage| stage.name.span);
    findings.push(
        RULE.at(at, "nobody measures or listens after the purchase")
            .label(format!("from here on, {} without a metric", count(after.len(), "touchpoint", "touchpoints")))
            .note(format!("before it, {} heard", count(heard_earlier, "touchpoint is", "touchpoints are")))
            .help(format!("choose an early sign that something goes wrong, and add `metrics:` or `listens_with:`, for example at {}", quoted(&first.name))),
    );
}
