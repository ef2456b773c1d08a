//! Finds a journey whose id another journey has as well.
//!
//! `opens` and `improves` name a journey by its id. Where two have the same one, nobody can follow the reference, and a
//! list of journeys shows one of them twice. Mostly one file was copied from the other. An id that is made of the title
//! counts where something refers to it.
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
    why: "an id that means two journeys leads nobody anywhere",
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
            let label = if digest.id_is_written { "taken" } else { "the title makes the same id" };
            let told = portfolio.at(&RULE, *at, digest.id.spot, format!("the id `{id}` belongs to another journey"));
            found.push(told.with(|finding| {
                let finding = finding
                    .label(label)
                    .elsewhere(portfolio.elsewhere(*first, first_one.id.spot, quoted(first_one.called())))
                    .help("give this journey an `id:` of its own");
                match first_one.called() == digest.called() {
                    true => finding.help("where one file is an old copy of the other, delete the older"),
                    false => finding,
                }
            }));
        }
    }
}
