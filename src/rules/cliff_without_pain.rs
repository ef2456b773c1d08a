//! Finds a fall of two points or more between neighbours where no pain point says what happened.
//!
//! A steep fall is where customers turn around. What they met there is the first question to any map; a cliff without a
//! pain point leaves it unanswered. Nothing is said of a plan, or where the file names no pain points at all.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Ride
//!     touchpoints:
//!       - { name: Waits for the courier, emotion: -1, pain_points: [Nobody tells when the courier comes] }
//!       - { name: Rides to work, emotion: 2 }
//!       - { name: Chain comes off, emotion: -1 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Ride
//!     touchpoints:
//!       - { name: Waits for the courier, emotion: -1, pain_points: [Nobody tells when the courier comes] }
//!       - { name: Rides to work, emotion: 2 }
//!       - { name: Chain comes off, emotion: -1, pain_points: [The workshop is full for two weeks] }
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::insight::{Arc, Cliff};
use crate::journey::{Ref, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Rule, and, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "cliff-without-pain",
    group: Group::Emotions,
    severity: Severity::Warning,
    why: "a steep fall is where customers turn around; the map has to say what they met (Kahneman et al. 1993: lows are remembered)",
    file: include_str!("cliff_without_pain.rs"),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (reference, falls) in unexplained_cliffs(context) {
        let touchpoint = &context.journey[reference];
        let Some((arc, cliff)) = falls.iter().max_by(|(_, a), (_, b)| a.drop.total_cmp(&b.drop)) else { continue };
        let (from, to) = (arc.points[cliff.from], arc.points[cliff.to]);
        let names: Vec<String> = falls.iter().map(|(arc, _)| context.first_name(arc.persona).to_owned()).collect();
        let message = match arc.persona {
            None => format!("the mood falls at {}, and nothing says why", quoted(&touchpoint.name)),
            Some(_) => {
                format!("the mood of {} falls at {}, and nothing says why", and(&names), quoted(&touchpoint.name))
            }
        };
        let finding = RULE.at(to.span, message).label(format!("down to {}", context.felt(to.value.typical))).related(
            from.span,
            format!("{} at {}", context.felt(from.value.typical), quoted(&context.journey[from.touchpoint].name)),
        );
        let finding = context.reach_note(reference).into_iter().fold(finding, Finding::note);
        findings
            .push(finding.help("ask what happened, and write it under `pain_points:` here, in the customer's words"));
    }
}

/// Returns the cliffs whose foot has no pain point for who falls, by touchpoint, each persona once.
pub(crate) fn unexplained_cliffs<'a>(context: &Context<'a>) -> BTreeMap<Ref<Touchpoint>, Vec<(&'a Arc, &'a Cliff)>> {
    let mut found: BTreeMap<Ref<Touchpoint>, Vec<(&Arc, &Cliff)>> = BTreeMap::new();
    if context.is_plan() || context.journey.pains.is_empty() {
        return found;
    }
    for arc in &context.insight.arcs {
        for cliff in &arc.cliffs {
            let foot = arc.points[cliff.to];
            let is_low = foot.value.typical < 0.0;
            if !is_low || context.has_pain(&context.journey[foot.touchpoint], arc.persona) {
                continue;
            }
            let falls = found.entry(foot.touchpoint).or_default();
            if falls.last().is_none_or(|(other, _)| other.persona != arc.persona) {
                falls.push((arc, cliff));
            }
        }
    }
    found
}
