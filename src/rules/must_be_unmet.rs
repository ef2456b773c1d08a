//! Finds a must-be need that is not met and that nobody plans to meet.
//!
//! Customers do not notice what they take for granted, but they leave if it is missing; no delight makes up for it
//! (Kano 1984). So an unmet must-be comes before every delight.
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
use crate::journey::{Kano, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "must-be-unmet",
    group: Group::Moments,
    severity: Severity::Warning,
    why: "customers leave if a must-be is missing, and no delight makes up for it (Kano 1984)",
    doc: own_docs!("must_be_unmet.rs"),
    options: &[&UNMET],
    reads: Reads::File(&["kano", "emotion", "opportunities", "pain_points", "solves", "status"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const UNMET: RuleOption =
    RuleOption::number("unmet", "the emotion at or below which a must-be is not met, −2 to 2", -1.0, -2.0, 2.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let is_delight = |touchpoint: &&Touchpoint| touchpoint.kano.get() == Some(&Kano::Attractive);
    let delights = context.journey.touchpoints.iter().filter(is_delight);
    let delight =
        delights.flat_map(|touchpoint| context.answers_at(touchpoint)).next().map(|answer| &context.journey[answer]);
    let unmet = context.number(&RULE, &UNMET);
    for (_, touchpoint) in context.touchpoints() {
        let Some(kano) = touchpoint.kano.spanned().filter(|kano| kano.value == Kano::MustBe) else { continue };
        let Some(lowest) = touchpoint.emotion.lowest().filter(|lowest| lowest.typical <= unmet) else { continue };
        if context.has_answer(touchpoint) {
            continue;
        }
        let finding = RULE
            .at(lowest.span, format!("the must-be {} is not met", quoted(&touchpoint.name)))
            .label(format!("feels {}", context.felt(lowest.typical)))
            .related(kano.span, "a must-be");
        let finding = match delight {
            Some(planned) => finding.related(planned.name.span, "a delight that is already planned"),
            None => finding,
        };
        findings.push(finding.help("fix this before any delight: write the opportunity under `opportunities:`"));
    }
}
