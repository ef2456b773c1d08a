//! Finds a folder of journeys with many personas and no share for any of them.
//!
//! If every customer comes first, none does: companies have cut hundreds of journeys down to four by asking which
//! customers matter most (Forrester). A `share` of a persona says how many they are, and the ranking of gaps follows
//! it. The rule is on in the profile `strict`.
//!
//! ## Bad
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! personas: [Aino, Leo, Marta, Sami, Ines]
//! stages: [Compare, Buy, Ride]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! personas: [Kim, Noor, Otto, Pia]
//! stages: [Find one, Ride, Give back]
//! ```
//!
//! ## Good
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! personas: [Aino, Leo, Marta, Sami, Ines]
//! stages: [Compare, Buy, Ride]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! personas: [Aino, Leo, Ines]
//! stages: [Find one, Ride, Give back]
//! ```

use std::collections::BTreeMap;

use crate::finding::Severity;
use crate::journey::State;
use crate::rules::mechanism::{Check, Group, Reads, Rule, RuleOption, Tier, count, normal};
use crate::rules::portfolio::{Name, Portfolio, Told};

pub(crate) const RULE: Rule = Rule {
    name: "personas-without-priority",
    group: Group::Portfolio,
    severity: Severity::Info,
    since: Tier::Strict,
    options: &[&MOST_PERSONAS],
    why: "if every customer comes first, none does (Forrester: decide for few personas before mapping)",
    doc: own_docs!("personas_without_priority.rs"),
    reads: Reads::File(&["personas", "share", "priority"]),
    check: Check::Across(check),
    ..Rule::BASE
};

static MOST_PERSONAS: RuleOption =
    RuleOption::count("most_personas", "how many personas journeys may have without a share", 8, 1, 1000);

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    let mut personas: BTreeMap<String, (usize, &Name)> = BTreeMap::new();
    let mut journeys = 0;
    for (at, digest) in portfolio.asked(&RULE).filter(|(_, digest)| digest.state == State::AsIs) {
        journeys += usize::from(!digest.personas.is_empty());
        for persona in &digest.personas {
            if persona.has_share {
                return;
            }
            personas.entry(normal(&persona.name.text)).or_insert((at, &persona.name));
        }
    }
    let most = portfolio.count(&RULE, &MOST_PERSONAS);
    if journeys < 2 || personas.len() <= most {
        return;
    }
    let mut places: Vec<(usize, &Name)> = personas.into_values().collect();
    places.sort_by_key(|(at, name)| (*at, name.spot));
    let (at, name) = places[most];
    let message = format!(
        "{} have {} personas, and nothing shows who comes first",
        count(journeys, "journey", "journeys"),
        places.len()
    );
    found.push(portfolio.at(&RULE, at, name.spot, message).with(|finding| {
        finding
            .label(format!("number {}", most + 1))
            .help("add a `share:` to the personas, or merge those who want the same")
    }));
}
