//! Finds onboarding that comes after the first use.
//!
//! Between the decision and everyday use, customers start to use the product, mostly alone, and help is useful at that
//! moment. If the map places it after the use, either the order is wrong, or customers learn the hard way first.
//!
//! ## Bad
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - { name: Join, phase: purchase, behaviour: payment, action: Signs }
//!   - { name: Train, phase: after, behaviour: usage, action: Copies what others do }
//!   - { name: Meet the trainer, phase: after, behaviour: onboarding, action: Is shown the machines }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - { name: Join, phase: purchase, behaviour: payment, action: Signs }
//!   - { name: Meet the trainer, phase: after, behaviour: onboarding, action: Is shown the machines }
//!   - { name: Train, phase: after, behaviour: usage, action: Works on the back }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Behaviour, Phase};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, and, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "onboarding-after-use",
    group: Group::Phases,
    severity: Severity::Info,
    why: "the first use shows whether the promise is kept (second moment of truth), so help must come before it",
    doc: own_docs!("onboarding_after_use.rs"),
    reads: Reads::File(&["behaviour", "for", "phase", "next"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    if journey.touchpoints.iter().any(|touchpoint| touchpoint.behaviours.broken || touchpoint.personas.broken) {
        return;
    }
    let mut late = Vec::new();
    for view in &context.insight.views {
        let own = context.graph.forward_order().iter().filter(|touchpoint| {
            journey.is_for(&journey[**touchpoint].moment, view.persona)
                && journey[**touchpoint].phase.get() != Some(&Phase::Before)
        });
        let first = |behaviours: &[Behaviour]| {
            own.clone().position(|touchpoint| {
                journey[*touchpoint].behaviours.iter().any(|behaviour| behaviours.contains(&behaviour.value))
            })
        };
        let used = first(&[Behaviour::Usage, Behaviour::Consumption]);
        let (Some(used), Some(helped)) = (used, first(&[Behaviour::Onboarding])) else { continue };
        let at = |index: usize| own.clone().nth(index).copied();
        if let (true, Some(used), Some(helped)) = (used < helped, at(used), at(helped)) {
            late.push((view.persona, used, helped));
        }
    }
    let Some((persona, used, helped)) = late.first().copied() else { return };
    let names: Vec<String> = late
        .iter()
        .filter(|(_, _, other)| *other == helped)
        .map(|(persona, _, _)| context.first_name(*persona).to_owned())
        .collect();
    let whom = if persona.is_none() { "customers".to_owned() } else { and(&names) };
    let (used, helped) = (&journey[used], &journey[helped]);
    findings.push(
        RULE.at(
            helped.name.span,
            format!("help with the first use reaches {whom} only after the use: {}", quoted(&helped.name)),
        )
        .label("`onboarding` here")
        .related(used.name.span, "used here already")
        .help("move it to where customers start, or correct the order of the touchpoints")
        .help("if customers do start alone, add a pain point: ask what was difficult"),
    );
}
