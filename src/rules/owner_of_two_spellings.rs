//! Finds an owner whose name is spelt differently in other journeys.
//!
//! Owners are sorted across all journeys: “Web team” and “web-team” each get half of the list, and the other half seems
//! to have no owner. Names that differ only in capitals, spaces and punctuation count as the same.
//!
//! ## Bad
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! owner: Web team
//! stages: [Compare, Buy, Ride]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! owner: Retail
//! stages: [{ name: Register, action: Types in an address, owner: Web-Team }]
//! ```
//!
//! ## Good
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! owner: Web team
//! stages: [Compare, Buy, Ride]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! owner: Retail
//! stages: [{ name: Register, action: Types in an address, owner: Web team }]
//! ```

use crate::finding::Severity;
use crate::rules::mechanism::{Check, Group, Reads, Rule};
use crate::rules::portfolio::{Portfolio, Told, tell_unusual};

pub(crate) const RULE: Rule = Rule {
    name: "owner-of-two-spellings",
    group: Group::Portfolio,
    severity: Severity::Warning,
    why: "in a list sorted by owner these are two, and each gets half of the work",
    doc: own_docs!("owner_of_two_spellings.rs"),
    reads: Reads::File(&["owner"]),
    check: Check::Across(check),
    ..Rule::BASE
};

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    let names = portfolio
        .asked(&RULE)
        .flat_map(|(at, digest)| digest.owners.iter().chain(&digest.other_owners).map(move |owner| (at, owner)));
    tell_unusual(portfolio, &RULE, "owner", names, found);
}
