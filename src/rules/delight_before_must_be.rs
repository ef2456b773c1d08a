//! Finds work on a delight that has started while a must-be that customers take for granted still waits.
//!
//! Customers do not notice what they take for granted, and no delight makes up for it if it is missing (Kano 1984). So
//! a must-be that feels bad comes first. The rule reports one finding for each must-be that waits. If nothing is
//! planned for it at all, `must-be-unmet` reports it.
//!
//! ## Bad
//! ```yaml
//! journey: A night train to the mountains
//! stages:
//!   - name: Travel
//!     touchpoints:
//!       - name: Falls asleep on rails
//!         kano: must-be
//!         emotion: -1
//!         opportunities: [Soft closers on all doors]
//!       - name: Wakes up to the mountains
//!         kano: attractive
//!         emotion: 1
//!         opportunities: [{ name: Coffee at the window, status: in-progress }]
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
//!         opportunities: [{ name: Soft closers on all doors, status: in-progress }]
//!       - name: Wakes up to the mountains
//!         kano: attractive
//!         emotion: 1
//!         opportunities: [{ name: Coffee at the window, status: in-progress }]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Kano, Opportunity, OpportunityStatus, Ref};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "delight-before-must-be",
    group: Group::Moments,
    severity: Severity::Warning,
    options: &[&UNMET],
    why: "no delight makes up for a missing must-be (Kano 1984)",
    doc: own_docs!("delight_before_must_be.rs"),
    reads: Reads::File(&["status", "kano", "emotion", "opportunities", "solves"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const UNMET: RuleOption =
    RuleOption::number("unmet", "the emotion at or below which a must-be is not met, −2 to 2", -1.0, -2.0, 2.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let status = |opportunity: Ref<Opportunity>| journey[opportunity].standing();
    let of_kind = |kind: Kano| {
        let all = journey.touchpoints.iter().filter_map(|touchpoint| Some((touchpoint, touchpoint.kano.spanned()?)));
        all.filter(move |(_, kano)| kano.value == kind)
    };
    let delight = of_kind(Kano::Attractive).find_map(|(touchpoint, _)| {
        let begun = context.answers_at(touchpoint).find(|answer| status(*answer) == OpportunityStatus::InProgress);
        begun.map(|begun| &journey[begun].name)
    });
    let Some(delight) = delight else { return };
    let unmet = context.number(&RULE, &UNMET);
    for (touchpoint, kano) in of_kind(Kano::MustBe) {
        let Some(lowest) = touchpoint.emotion.lowest().filter(|lowest| lowest.typical <= unmet) else { continue };
        let furthest = context.answers_at(touchpoint).map(status).max();
        let is_unclear = context.answers_at(touchpoint).any(|answer| journey[answer].status.is_broken());
        if is_unclear || furthest != Some(OpportunityStatus::Open) {
            continue;
        }
        findings.push(
            RULE.at(
                lowest.span,
                format!("{} is a must-be and waits while work on a delight goes on", quoted(&touchpoint.name)),
            )
            .label(format!("feels {}", context.felt(lowest.typical)))
            .related(kano.span, "a must-be whose opportunity is still open")
            .related(delight.span, format!("{} has started", quoted(delight)))
            .help("start with the must-be, or change its `kano` if customers do not take it for granted"),
        );
    }
}
