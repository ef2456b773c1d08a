//! Finds a journey with an id that another journey also has.
//!
//! `opens` and `improves` name a journey by its id. If two journeys have the same id, nobody can follow the reference,
//! and a list of journeys shows it twice. Usually one file is a copy of the other. An id that is made from the title
//! counts if something refers to it.
//!
//! ## Bad
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! id: city-bike
//! stages: [Compare, Buy, Ride]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! id: city-bike
//! stages: [Find one, Unlock, Ride, Give back]
//! ```
//!
//! ## Good
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! id: city-bike
//! stages: [Compare, Buy, Ride]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! id: city-bike-rental
//! stages: [Find one, Unlock, Ride, Give back]
//! ```

use std::collections::BTreeSet;

use crate::finding::Severity;
use crate::rules::mechanism::{Check, Group, Reads, Rule, Tier, quoted};
use crate::rules::portfolio::{Digest, Portfolio, Told};

pub(crate) const RULE: Rule = Rule {
    name: "journey-id-taken",
    group: Group::Portfolio,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "an id of two journeys does not show which one is meant",
    doc: own_docs!("journey_id_taken.rs"),
    reads: Reads::File(&["id"]),
    check: Check::Across(check),
    ..Rule::BASE
};

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    let referred: BTreeSet<&str> = portfolio.digests.iter().flat_map(Digest::references).collect();
    for (id, all) in portfolio.ids() {
        let journeys: Vec<usize> = all.iter().copied().filter(|at| portfolio.is_asked(&RULE, *at)).collect();
        let [first, others @ ..] = journeys.as_slice() else { continue };
        let is_meant = referred.contains(id) || journeys.iter().any(|at| portfolio.digests[*at].id_is_written);
        if !is_meant {
            continue;
        }
        let first_one = &portfolio.digests[*first];
        for at in others {
            let digest = &portfolio.digests[*at];
            let label = if digest.id_is_written { "taken" } else { "its title gives the same id" };
            let told = portfolio.at(&RULE, *at, digest.id.spot, format!("the id `{id}` belongs to another journey"));
            found.push(told.with(|finding| {
                let finding = finding
                    .label(label)
                    .elsewhere(portfolio.elsewhere(*first, first_one.id.spot, quoted(first_one.called())))
                    .help("give this journey an `id:` of its own");
                match first_one.called() == digest.called() {
                    true => finding.help("if one file is an old copy of the other, delete the old one"),
                    false => finding,
                }
            }));
        }
    }
}
