//! Finds a stage whose name is spelt differently in other journeys.
//!
//! Shared stages let people compare journeys: everything that happens at the checkout, in every journey. Sorted by
//! stage, “Check-out” and “Checkout” are two stages. Names that differ only in capitals, spaces and punctuation count
//! as the same.
//!
//! ## Bad
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! stages: [Compare, Checkout, Ride]
//! ```
//!
//! ```yaml
//! # order.journey.yaml
//! journey: Ordering a city bike
//! stages: [Search, Check-out, Receive]
//! ```
//!
//! ## Good
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! stages: [Compare, Checkout, Ride]
//! ```
//!
//! ```yaml
//! # order.journey.yaml
//! journey: Ordering a city bike
//! stages: [Search, Checkout, Receive]
//! ```

use crate::finding::Severity;
use crate::rules::mechanism::{Check, Group, Reads, Rule};
use crate::rules::portfolio::{Portfolio, Told, tell_unusual};

pub(crate) const RULE: Rule = Rule {
    name: "stage-spelt-differently",
    group: Group::Portfolio,
    severity: Severity::Info,
    why: "journeys can be compared only if shared stages have the same name",
    doc: own_docs!("stage_spelt_differently.rs"),
    reads: Reads::File(&["stages"]),
    check: Check::Across(check),
    ..Rule::BASE
};

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    let names =
        portfolio.asked(&RULE).flat_map(|(at, digest)| digest.stages.iter().map(move |stage| (at, &stage.name)));
    tell_unusual(portfolio, &RULE, "stage", names, found);
}
