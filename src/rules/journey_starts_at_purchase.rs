//! Finds a journey that starts at the purchase.
//!
//! Before customers buy, something makes them need it, they look around, ask others and compare, often without the
//! company (Lemon & Verhoef 2016; Google's zero moment of truth, 2011). Companies tend to start the story too late. If
//! a journey covers less on purpose, write `covers: [purchase, after]`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Buy, phase: purchase }
//!   - { name: Ride, phase: after }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Realise the need, phase: before }
//!   - { name: Buy, phase: purchase }
//!   - { name: Ride, phase: after }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{JourneyKind, Phase};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "journey-starts-at-purchase",
    group: Group::Phases,
    severity: Severity::Warning,
    why: "before they buy, customers notice a need, look around and compare, mostly without the company (Lemon & Verhoef 2016)",
    doc: own_docs!("journey_starts_at_purchase.rs"),
    gaps: &["journey-starts-at-purchase"],
    reads: Reads::File(&["phase", "kind", "covers", "stages", "touchpoints"]),
    also_in: &[("govuk", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let has_purchase = !matches!(journey.kind.get(), Some(JourneyKind::Support | JourneyKind::Employee));
    let Some(first) = journey.stages.first() else { return };
    let begins_before = |phase: Option<&Phase>| !matches!(phase, Some(Phase::Purchase | Phase::After));
    let is_told = journey.stages.iter().any(|stage| begins_before(stage.phase.get()))
        || journey.touchpoints.iter().any(|touchpoint| begins_before(touchpoint.phase.get()));
    let is_excused =
        !has_purchase || journey.kind.is_broken() || !context.covers(Phase::Before) || journey.stages.broken;
    if is_excused || is_told || first.phase.get() != Some(&Phase::Purchase) {
        return;
    }
    let purchase = journey.purchase_label.get().map_or("the purchase".to_owned(), |label| quoted(label));
    findings.push(
        RULE.at(first.name.span, format!("the journey starts at {purchase}; what led customers there is missing"))
            .label("nothing comes before it")
            .help("add stages with `phase: before`: what made them need it, how they looked around, what they compared")
            .help("or write `covers: [purchase, after]` if another journey covers the rest"),
    );
}
