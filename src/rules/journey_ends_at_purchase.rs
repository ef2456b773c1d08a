//! Finds a journey that ends at the purchase.
//!
//! For the company, the purchase is an end; for the customer it is the beginning. Receiving, using, asking for help and
//! buying again come after it, and so does most of what customers remember and tell others (Lemon & Verhoef 2016 give
//! the time after the purchase as much room as the time before). If a journey covers less on purpose, write `covers:
//! [before, purchase]`; if it continues in another file, write `opens` at its last touchpoint.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, phase: before }
//!   - { name: Buy, phase: purchase }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, phase: before }
//!   - { name: Buy, phase: purchase }
//!   - { name: Ride, phase: after }
//! ```
//!
//! ```yaml
//! journey: Choosing a city bike
//! covers: [before, purchase]
//! stages:
//!   - { name: Compare, phase: before }
//!   - { name: Buy, phase: purchase }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{JourneyKind, Phase, Stage};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "journey-ends-at-purchase",
    group: Group::Phases,
    severity: Severity::Warning,
    why: "for the customer, the purchase is the beginning: delivery, use, help and return come after it (Lemon & Verhoef 2016)",
    doc: own_docs!("journey_ends_at_purchase.rs"),
    gaps: &["journey-ends-at-purchase"],
    reads: Reads::File(&["opens", "phase", "kind", "covers"]),
    also_in: &[("govuk", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let has_purchase = !matches!(journey.kind.get(), Some(JourneyKind::Support | JourneyKind::Employee));
    let goes_on = journey.touchpoints.iter().any(|touchpoint| {
        touchpoint.opens.is_given() || !matches!(touchpoint.phase.get(), Some(Phase::Before | Phase::Purchase))
    });
    if !has_purchase || !context.covers(Phase::After) || journey.kind.is_broken() || goes_on || journey.stages.broken {
        return;
    }
    let is_purchase = |stage: &Stage| stage.phase.get() == Some(&Phase::Purchase);
    let Some(last) = journey.stages.iter().rposition(is_purchase) else {
        return;
    };
    if journey.stages.iter().any(|stage| stage.phase.get().is_none() || stage.phase.get() == Some(&Phase::After)) {
        return;
    }
    let stage = &journey.stages[last];
    let purchase = journey.purchase_label.get().map_or("the purchase".to_owned(), |label| quoted(label));
    findings.push(
        RULE.at(stage.name.span, format!("the journey ends at {purchase}, where the customer's experience begins"))
            .label("nothing comes after it")
            .help("add stages with `phase: after`: receiving, first use, everyday use, asking for help, buying again, leaving")
            .help("or write `covers: [before, purchase]` if another journey covers the rest"),
    );
}
