//! Finds a must-be need that is not met, and that nobody means to meet.
//!
//! What customers take for granted earns no thanks when it is there and loses them when it is not; no delight makes up
//! for it (Kano 1984). So an unmet must-be comes before every delight.
//!
//! ## Bad
//! ```yaml
//! journey: A night train to the mountains
//! stages:
//!   - name: Travel
//!     touchpoints:
//!       - { name: Falls asleep on rails, kano: must-be, emotion: -1 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: A night train to the mountains
//! stages:
//!   - name: Travel
//!     touchpoints:
//!       - name: Falls asleep on rails
//!         kano: must-be
//!         emotion: -1
//!         pain_points: [Doors slam all night]
//!         opportunities: [Soft closers on all doors]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Kano;
use crate::rules::mechanism::{Check, Context, Group, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "must-be-unmet",
    group: Group::Moments,
    severity: Severity::Warning,
    why: "what is taken for granted loses customers when it is missing; no delight makes up for it (Kano 1984)",
    file: include_str!("must_be_unmet.rs"),
    check: Check::Judged(check),
    ..Rule::BASE
};

/// From here down customers plainly feel that something is missing.
const UNMET: f64 = -1.0;

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (_, touchpoint) in context.touchpoints() {
        let Some(kano) = touchpoint.kano.spanned().filter(|kano| kano.value == Kano::MustBe) else { continue };
        let Some(lowest) = touchpoint.emotion.lowest().filter(|lowest| lowest.typical <= UNMET) else { continue };
        if context.has_answer(touchpoint) {
            continue;
        }
        findings.push(
            RULE.at(lowest.span, format!("{} is taken for granted and not met", quoted(&touchpoint.name)))
                .label(format!("feels {}", context.felt(lowest.typical)))
                .related(kano.span, "a must-be")
                .help(
                    "mend this before anything that is meant to delight: name the opportunity under `opportunities:`",
                ),
        );
    }
}
