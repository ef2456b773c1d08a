//! Finds pain points of today that the plan neither answers nor accepts.
//!
//! A plan `improves` a journey of today. If a pain point is gone in the plan, something must have removed it: an
//! opportunity at the same touchpoint, a touchpoint that is dropped, or the decision to accept it. A plan that only
//! leaves it out draws a better curve and changes nothing (Forrester: maps of the future create, they do not wish).
//! Touchpoints and stages with the same id or name count as the same, and so do opportunities.
//!
//! ## Bad
//! ```yaml
//! # bike.journey.yaml
//! journey: Buying a city bike
//! id: city-bike
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, pain_points: [Card is refused without a reason] }]
//!   - name: Receive
//!     touchpoints: [{ name: Waits for the courier, pain_points: [Nobody tells when the courier comes] }]
//! ```
//!
//! ```yaml
//! # next-spring.journey.yaml
//! journey: Buying a city bike, next spring
//! state: to-be
//! improves: city-bike
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, emotion: 1 }]
//!   - name: Receive
//!     touchpoints: [{ name: Waits for the courier, emotion: 1, opportunities: [Text message with the hour] }]
//! ```
//!
//! ## Good
//! ```yaml
//! # bike.journey.yaml
//! journey: Buying a city bike
//! id: city-bike
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, pain_points: [Card is refused without a reason] }]
//!   - name: Receive
//!     touchpoints: [{ name: Waits for the courier, pain_points: [Nobody tells when the courier comes] }]
//! ```
//!
//! ```yaml
//! # next-spring.journey.yaml
//! journey: Buying a city bike, next spring
//! state: to-be
//! improves: city-bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Pays
//!         pain_points:
//!           - { name: Card is refused without a reason, status: accepted, because: The card scheme decides what is said }
//!   - name: Receive
//!     touchpoints: [{ name: Fetches the bike in the shop, emotion: 1 }]
//! ```

use std::collections::BTreeMap;

use crate::finding::Severity;
use crate::rules::mechanism::{Check, Group, Reads, Rule, and, count, quoted};
use crate::rules::portfolio::{Improvement, PainDigest, Portfolio, Spot, Told};

pub(crate) const RULE: Rule = Rule {
    name: "pain-forgotten-by-plan",
    group: Group::Portfolio,
    severity: Severity::Warning,
    why: "a pain point does not disappear because the plan leaves it out",
    doc: own_docs!("pain_forgotten_by_plan.rs"),
    reads: Reads::File(&["improves", "state", "pain_points", "solves", "status"]),
    check: Check::Across(check),
    ..Rule::BASE
};

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    for plan in Improvement::all(portfolio).filter(|plan| portfolio.is_asked(&RULE, plan.at)) {
        if !plan.to_be.is_sound || !plan.as_is.is_sound {
            continue;
        }
        let is_silent = plan.to_be.pains.is_empty() && plan.to_be.opportunities.is_empty();
        let mut of_places: BTreeMap<Spot, (&str, Vec<&PainDigest>)> = BTreeMap::new();
        for pain in plan.open_pains().filter(|pain| !plan.speaks_of(pain)) {
            if let Some(name) = plan.place_of(pain) {
                of_places.entry(name.spot).or_insert_with(|| (&*name.text, Vec::new())).1.push(pain);
            }
        }
        if is_silent && !of_places.is_empty() {
            found.extend(silent(portfolio, &plan, of_places.into_values().flat_map(|(_, pains)| pains).collect()));
            continue;
        }
        for (spot, (name, pains)) in of_places {
            let words: Vec<String> = pains.iter().map(|pain| quoted(&pain.name.text)).collect();
            let message =
                format!("the plan neither answers nor accepts what hurts today at {}: {}", quoted(name), and(&words));
            found.push(told(portfolio, &plan, spot, message, "no answer here", pains));
        }
    }
}

/// Reports once a plan that has neither pain points nor opportunities.
fn silent(portfolio: &Portfolio, plan: &Improvement, pains: Vec<&PainDigest>) -> Option<Told> {
    let spot = plan.to_be.improves.as_ref()?.spot;
    let open = count(pains.len(), "open pain point", "open pain points");
    let message = format!("the plan neither answers nor accepts {open} of {}", quoted(plan.as_is.called()));
    Some(told(portfolio, plan, spot, message, "no opportunity in the whole plan", pains))
}

fn told(
    portfolio: &Portfolio,
    plan: &Improvement,
    spot: Spot,
    message: String,
    label: &str,
    pains: Vec<&PainDigest>,
) -> Told {
    let places: Vec<_> = pains.iter().map(|pain| (plan.as_is_at, pain.name.spot, quoted(&pain.name.text))).collect();
    portfolio.at(&RULE, plan.at, spot, message).with(|finding| {
        portfolio
            .first_then_others(finding.label(label), places.into_iter())
            .help("name the opportunity that answers it under `opportunities:`")
            .help("or write the pain point here with `status: accepted` and `because:`")
    })
}
