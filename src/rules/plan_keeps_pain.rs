//! Finds a plan that keeps a pain point of today, open and unanswered.
//!
//! A pain point that is copied from the journey of today into the plan stays there unnoticed. If the plan keeps it on
//! purpose, that is a decision with a reason; if the plan fixes it, it is answered or gone.
//!
//! ## Bad
//! ```yaml
//! # bike.journey.yaml
//! journey: Buying a city bike
//! id: city-bike
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, pain_points: [Card is refused without a reason] }]
//! ```
//!
//! ```yaml
//! # next-spring.journey.yaml
//! journey: Buying a city bike, next spring
//! state: to-be
//! improves: city-bike
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, pain_points: [Card is refused without a reason] }]
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
//!         pain_points: [Card is refused without a reason]
//!         opportunities: [Say why and offer another way to pay]
//! ```

use std::collections::BTreeMap;

use crate::finding::Severity;
use crate::journey::PainStatus;
use crate::rules::mechanism::{Check, Group, Reads, Rule, normal, quoted};
use crate::rules::portfolio::{Improvement, PainDigest, Portfolio, Told};

pub(crate) const RULE: Rule = Rule {
    name: "plan-keeps-pain",
    group: Group::Portfolio,
    severity: Severity::Warning,
    why: "a plan that keeps its pain points does not improve the experience",
    doc: own_docs!("plan_keeps_pain.rs"),
    reads: Reads::File(&["improves", "state", "pain_points", "solves", "status"]),
    check: Check::Across(check),
    ..Rule::BASE
};

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    for plan in Improvement::all(portfolio).filter(|plan| portfolio.is_asked(&RULE, plan.at)) {
        let today: BTreeMap<String, &PainDigest> =
            plan.open_pains().map(|pain| (normal(&pain.name.text), pain)).collect();
        let is_kept =
            |pain: &&PainDigest| pain.status == PainStatus::Open && pain.answers.is_empty() && !pain.is_unclear;
        for pain in plan.to_be.pains.iter().filter(is_kept) {
            let Some(same) = today.get(&normal(&pain.name.text)) else { continue };
            let message = format!("the plan keeps a pain point of today: {}", quoted(&pain.name.text));
            found.push(portfolio.at(&RULE, plan.at, pain.name.spot, message).with(|finding| {
                finding
                    .label("open here, and no answer")
                    .elsewhere(portfolio.elsewhere(plan.as_is_at, same.name.spot, ""))
                    .help("name the opportunity that answers it, or delete the pain point if the plan fixes it")
                    .help("if it should stay, write `status: accepted` and `because:`")
            }));
        }
    }
}
