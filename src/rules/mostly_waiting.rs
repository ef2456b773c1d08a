//! Finds a journey in which customers wait nearly all of the time.
//!
//! Value stream maps start with the share of time in which something happens for the customer (Rother & Shook 1999). If
//! it is below one part in twenty, shortening the waits improves the journey more than improving the touchpoints. The
//! rule checks journeys with at least two waits and two durations, and leaves out what customers do alone or do not
//! wait for.
//!
//! ## Bad
//! ```yaml
//! journey: Getting a bike repaired
//! stages:
//!   - name: Repair
//!     touchpoints:
//!       - { name: Brings the bike, channel: Store, wait: 6 days, wait_explained: A date on the phone, duration: 10 min }
//!       - { name: Gets it back, channel: Store, wait: 9 days, wait_explained: A message on each day, duration: 15 min }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Getting a bike repaired
//! stages:
//!   - name: Repair
//!     touchpoints:
//!       - { name: Brings the bike, channel: Store, wait: 20 min, wait_explained: A number on a ticket, duration: 10 min }
//!       - { name: Gets it back, channel: Store, wait: 3 h, wait_explained: A message when it is done, duration: 15 min }
//! ```

use crate::finding::{Finding, Severity};
use crate::insight::Wait;
use crate::journey::{Control, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others, lasting, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "mostly-waiting",
    group: Group::Time,
    severity: Severity::Info,
    why: "if nearly all of the time is waiting, shorter waits change more than better touchpoints (Rother & Shook 1999)",
    doc: own_docs!("mostly_waiting.rs"),
    options: &[&LEAST_ACTIVE],
    reads: Reads::File(&["duration", "wait"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const LEAST_ACTIVE: RuleOption = RuleOption::share(
    "least_active",
    "the smallest share of the time in which something happens for the customer",
    0.05,
);
/// A sum of fewer says nothing about the whole.
const FEWEST: usize = 2;

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let mut waits: Vec<&Wait> = context.insight.waits.iter().filter(|wait| wait.is_awaited).collect();
    let is_served = |touchpoint: &&Touchpoint| {
        let is_customers = matches!(context.journey.control(touchpoint), Some(Control::Customer | Control::External));
        !touchpoint.is_alone && !is_customers
    };
    let is_unclear = |touchpoint: &Touchpoint| {
        let are_times_broken = touchpoint.duration.is_broken() || touchpoint.wait.is_broken();
        are_times_broken || context.journey.is_control_unclear(touchpoint)
    };
    if context.journey.touchpoints.iter().any(is_unclear) {
        return;
    }
    let touchpoints = context.journey.touchpoints.iter().filter(is_served);
    let active: Vec<f64> = touchpoints.filter_map(|touchpoint| Some(touchpoint.duration.get()?.minutes)).collect();
    let waiting: f64 = waits.iter().map(|wait| wait.minutes).sum();
    let served: f64 = active.iter().sum();
    let share = served / (served + waiting);
    if waits.len() < FEWEST || active.len() < FEWEST || share >= context.number(&RULE, &LEAST_ACTIVE) {
        return;
    }
    waits.sort_by(|a, b| b.minutes.total_cmp(&a.minutes));
    let Some((longest, others)) = waits.split_first() else { return };
    let text =
        |wait: &Wait| context.journey[wait.touchpoint].wait.get().map_or(String::new(), |wait| wait.text.clone());
    let others: Vec<_> = others.iter().map(|wait| (wait.span, text(wait))).collect();
    let touchpoint = &context.journey[longest.touchpoint];
    let finding = RULE
        .at(longest.span, format!("customers wait {} for {} of service", lasting(waiting), lasting(served)))
        .label("the longest wait")
        .help(format!(
            "start here: what must happen before {}, and which part of it takes days?",
            quoted(&touchpoint.name)
        ));
    findings.push(first_then_others(finding, &others));
}
