//! Finds a fall of two points or more between neighbouring touchpoints where no pain point explains it.
//!
//! A steep fall is where customers turn around. What happened there is the first question about any map, and a cliff
//! without a pain point leaves it unanswered. The rule skips plans and files that name no pain points at all.
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

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, STEEP, and, quoted, unexplained_falls};

pub(crate) const RULE: Rule = Rule {
    name: "cliff-without-pain",
    group: Group::Emotions,
    severity: Severity::Warning,
    why: "customers turn around at a steep fall; the map must show what happened (Kahneman et al. 1993: lows are remembered)",
    doc: own_docs!("cliff_without_pain.rs"),
    options: &[&STEEP],
    gaps: &["cliff-without-pain"],
    reads: Reads::File(&["emotion", "pain_points", "next", "to", "for", "state"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (reference, falls) in unexplained_falls(context) {
        let touchpoint = &context.journey[reference];
        let Some((arc, fall)) = falls.iter().max_by(|(_, a), (_, b)| a.drop.total_cmp(&b.drop)) else { continue };
        let (from, to) = (arc.points[fall.from], arc.points[fall.to]);
        let names: Vec<String> = falls.iter().map(|(arc, _)| context.first_name(arc.persona).to_owned()).collect();
        let message = match arc.persona {
            None => format!("the mood falls at {}, and no pain point explains it", quoted(&touchpoint.name)),
            Some(_) => {
                format!(
                    "the mood of {} falls at {}, and no pain point explains it",
                    and(&names),
                    quoted(&touchpoint.name)
                )
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
