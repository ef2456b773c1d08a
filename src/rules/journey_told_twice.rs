//! Finds two journeys with the same title for the same people.
//!
//! Two teams map the same journey without knowing of each other, or someone made a copy and both stayed in use. Then
//! work is done twice, the two versions differ more and more, and nobody knows which one is valid. A list of journeys
//! exists first of all to find duplicates. Journeys with one title are separate if they are for different people, cover
//! different phases, or show today and the plan.
//!
//! ## Bad
//! ```yaml
//! # shop/buy.journey.yaml
//! journey: Buying a city bike
//! personas: ["Aino, commuter"]
//! stages: [Compare, Buy, Ride]
//! ```
//!
//! ```yaml
//! # web/bike.journey.yaml
//! journey: Buying a City Bike
//! personas: [Aino, Leo]
//! stages: [Search, Order, Receive]
//! ```
//!
//! ## Good
//! ```yaml
//! # shop/buy.journey.yaml
//! journey: Buying a city bike
//! personas: ["Aino, commuter"]
//! stages: [Compare, Buy, Ride]
//! ```
//!
//! ```yaml
//! # web/bike.journey.yaml
//! journey: Buying a city bike
//! state: to-be
//! id: city-bike-to-be
//! personas: ["Aino, commuter"]
//! stages: [Search, Order, Receive]
//! ```

use std::collections::BTreeMap;

use crate::finding::Severity;
use crate::journey::State;
use crate::rules::mechanism::{Check, Group, Reads, Rule, and, normal, quoted};
use crate::rules::portfolio::{Digest, Portfolio, Told};

pub(crate) const RULE: Rule = Rule {
    name: "journey-told-twice",
    group: Group::Portfolio,
    severity: Severity::Warning,
    why: "two maps of one journey drift apart, and nobody knows which one is valid (GOV.UK: find duplicates)",
    doc: own_docs!("journey_told_twice.rs"),
    reads: Reads::File(&["journey", "for"]),
    also_in: &[("govuk", Severity::Warning)],
    check: Check::Across(check),
    ..Rule::BASE
};

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    // By title, state and persona, so that ten thousand journeys of one title cost no more than others.
    let mut first_ones: BTreeMap<(String, State, String), usize> = BTreeMap::new();
    for (at, digest) in portfolio.asked(&RULE) {
        let title = normal(&digest.title.text);
        if title.is_empty() {
            continue;
        }
        let first = people(digest)
            .into_iter()
            .map(|person| *first_ones.entry((title.clone(), digest.state, person)).or_insert(at))
            .min();
        if let Some(first) = first.filter(|first| *first != at && are_one(&portfolio.digests[*first], digest)) {
            found.push(told(portfolio, first, at));
        }
    }
}

/// Returns who a journey is for, as they are compared; one unnamed person if the file names none.
fn people(digest: &Digest) -> Vec<String> {
    let names: Vec<String> = digest.personas.iter().map(|persona| normal(&persona.name.text)).collect();
    if names.is_empty() { vec![String::new()] } else { names }
}

/// Tells whether nothing shows that two journeys with one title are different.
fn are_one(one: &Digest, other: &Digest) -> bool {
    let covers = |digest: &Digest, phase| digest.covers.is_empty() || digest.covers.iter().any(|own| own.0 == phase);
    let share_a_phase = crate::journey::Phase::ALL.iter().any(|phase| covers(one, *phase) && covers(other, *phase));
    let refers = |one: &Digest, other: &Digest| one.references().any(|id| id == &*other.id.text);
    // The same written id is told of as such.
    let is_copy = one.id_is_written && other.id_is_written && one.id.text == other.id.text;
    share_a_phase && !is_copy && one.kind == other.kind && !refers(one, other) && !refers(other, one)
}

fn told(portfolio: &Portfolio, first: usize, at: usize) -> Told {
    let (first_one, digest) = (&portfolio.digests[first], &portfolio.digests[at]);
    let others = people(first_one);
    let same = digest.personas.iter().filter(|persona| others.contains(&normal(&persona.name.text)));
    let names: Vec<String> = same.map(|persona| persona.name.text.to_string()).collect();
    let label = match names.is_empty() {
        true => "the same title".to_owned(),
        false => format!("the same title, and also for {}", and(&names)),
    };
    portfolio.at(&RULE, at, digest.title.spot, format!("{} is mapped twice", quoted(&digest.title.text))).with(
        |finding| {
            finding
                .label(label)
                .elsewhere(portfolio.elsewhere(first, first_one.title.spot, ""))
                .help("merge the two journeys, or show the difference in their titles")
                .help(format!("if this one is the plan, write `state: to-be` and `improves: {}`", first_one.id.text))
        },
    )
}
