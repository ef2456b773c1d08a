//! Finds a journey whose lowest point for someone comes right after the purchase.
//!
//! After paying, customers ask themselves whether it was right, and the first stage after the purchase answers them
//! (Lemon & Verhoef 2016 on the time after the purchase). A low at that moment costs the second purchase.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, phase: before, emotion: 0 }
//!   - { name: Buy, phase: purchase, emotion: 1 }
//!   - { name: Wait for the courier, phase: after, emotion: -2 }
//!   - { name: Ride, phase: after, emotion: 2 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, phase: before, emotion: -1 }
//!   - { name: Buy, phase: purchase, emotion: 1 }
//!   - { name: Wait for the courier, phase: after, emotion: 0 }
//!   - { name: Ride, phase: after, emotion: 2 }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Phase, Ref, Stage};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "valley-after-purchase",
    group: Group::Emotions,
    severity: Severity::Info,
    why: "after paying, customers ask whether it was right, and what comes next answers them (Lemon & Verhoef 2016)",
    doc: own_docs!("valley_after_purchase.rs"),
    options: &[&LOW],
    reads: Reads::File(&["emotion", "phase", "for"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const LOW: RuleOption =
    RuleOption::number("low", "the emotion at or below which a moment is a low, −2 to 2", -1.0, -2.0, 2.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let Some(first_after) = first_stage_after_purchase(context) else { return };
    let low = context.number(&RULE, &LOW);
    let mut valleys = context.lowest_points(low);
    valleys.retain(|touchpoint, arcs| {
        // At the end of the way it is another matter: how it ends is what stays.
        arcs.retain(|(arc, lowest)| lowest + 1 != arc.points.len());
        context.journey[*touchpoint].stage == Some(first_after) && !arcs.is_empty()
    });
    for (touchpoint, arcs) in valleys {
        let Some((arc, lowest)) = arcs.first() else { continue };
        let names: Vec<String> = arcs.iter().map(|(arc, _)| context.first_name(arc.persona).to_owned()).collect();
        let purchase = context.journey.purchase_label.get().map_or("the purchase".to_owned(), |label| quoted(label));
        let whose = if arc.persona.is_none() { String::new() } else { format!(" for {}", and(&names)) };
        let name = &context.journey[touchpoint].name;
        let finding = RULE
            .at(
                arc.points[*lowest].span,
                format!("the lowest point{whose} comes right after {purchase}: {}", quoted(name)),
            )
            .label(format!("{}, the lowest of the journey", context.felt(arc.value(*lowest))));
        let finding = context.reach_note(touchpoint).into_iter().fold(finding, Finding::note);
        findings.push(
            finding
                .help("tell customers before they ask: what happens now, when, and whom to contact")
                .help("show them that it was a good choice"),
        );
    }
}

/// Returns the stage that follows the first purchase.
fn first_stage_after_purchase(context: &Context) -> Option<Ref<Stage>> {
    let stages = &context.journey.stages;
    let phase = |at: usize| stages[at].phase.get().copied();
    let purchase = (0..stages.len()).find(|at| phase(*at) == Some(Phase::Purchase))?;
    (purchase..stages.len()).find(|at| phase(*at) == Some(Phase::After)).map(Ref::new)
}
