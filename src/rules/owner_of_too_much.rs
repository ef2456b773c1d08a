//! Finds one owner of more journeys than anyone can manage, or of everything in a folder.
//!
//! An owner acts if a pain point stays. A name on every journey, with no other owner below it, is a signature and not
//! an owner: the teams that control the touchpoints are missing. The rule is on in the profile `strict`, because a
//! small company may have only one owner.
//!
//! ## Bad
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! owner: Customer experience
//! stages: [Compare, Buy, Ride]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! owner: Customer experience
//! stages: [Find one, Ride, Give back]
//! ```
//!
//! ```yaml
//! # repair.journey.yaml
//! journey: Having a bike repaired
//! owner: Customer experience
//! stages: [Ask, Bring, Collect]
//! ```
//!
//! ```yaml
//! # sell.journey.yaml
//! journey: Selling a bike
//! owner: Customer experience
//! stages: [Offer, Show, Sell]
//! ```
//!
//! ```yaml
//! # insure.journey.yaml
//! journey: Insuring a bike
//! owner: Customer experience
//! stages: [Compare, Sign, Claim]
//! ```
//!
//! ## Good
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! owner: Customer experience
//! stages: [{ name: Buy, action: Pays, owner: Web team }]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! owner: Customer experience
//! stages: [Find one, Ride, Give back]
//! ```
//!
//! ```yaml
//! # repair.journey.yaml
//! journey: Having a bike repaired
//! owner: Customer experience
//! stages: [Ask, Bring, Collect]
//! ```
//!
//! ```yaml
//! # sell.journey.yaml
//! journey: Selling a bike
//! owner: Customer experience
//! stages: [Offer, Show, Sell]
//! ```
//!
//! ```yaml
//! # insure.journey.yaml
//! journey: Insuring a bike
//! owner: Customer experience
//! stages: [Compare, Sign, Claim]
//! ```

use std::collections::BTreeMap;

use crate::finding::Severity;
use crate::rules::mechanism::{Check, Group, Reads, Rule, RuleOption, Tier, count, normal, quoted};
use crate::rules::portfolio::{Name, Portfolio, Told};

pub(crate) const RULE: Rule = Rule {
    name: "owner-of-too-much",
    group: Group::Portfolio,
    severity: Severity::Info,
    since: Tier::Strict,
    options: &[&MOST_JOURNEYS, &FEWEST_JOURNEYS],
    why: "an owner of everything is responsible for nothing (Forrester: name the owner of a journey before mapping it)",
    doc: own_docs!("owner_of_too_much.rs"),
    reads: Reads::File(&["owner"]),
    check: Check::Across(check),
    ..Rule::BASE
};

static MOST_JOURNEYS: RuleOption =
    RuleOption::count("most_journeys", "how many journeys one owner may have", 10, 1, 10_000);
static FEWEST_JOURNEYS: RuleOption = RuleOption::count(
    "fewest_journeys",
    "the number of journeys from which a single owner of all of them is reported",
    5,
    2,
    10_000,
);

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    let mut of_owners: BTreeMap<String, Vec<(usize, &Name)>> = BTreeMap::new();
    let mut others = false;
    let mut journeys = 0;
    for (at, digest) in portfolio.asked(&RULE) {
        journeys += 1;
        for owner in &digest.owners {
            let places = of_owners.entry(normal(&owner.text)).or_default();
            if places.last().is_none_or(|(last, _)| *last != at) {
                places.push((at, owner));
            }
        }
        let own = |name: &Name| digest.owners.iter().any(|owner| normal(&owner.text) == normal(&name.text));
        others |= !digest.other_owners.iter().all(own);
    }
    let owners = of_owners.len();
    for (_, places) in of_owners.into_iter().filter(|(owner, _)| !owner.is_empty()) {
        let is_alone = owners == 1 && !others && places.len() == journeys;
        let is_alone = is_alone && portfolio.is_whole && journeys >= portfolio.count(&RULE, &FEWEST_JOURNEYS);
        if !is_alone && places.len() <= portfolio.count(&RULE, &MOST_JOURNEYS) {
            continue;
        }
        let (at, owner) = places[0];
        let (name, number) = (quoted(&owner.text), count(places.len(), "journey", "journeys"));
        let message = match is_alone {
            true => format!("{name} is the only owner named in all {number} of this folder"),
            false => format!("{name} owns {number}"),
        };
        let elsewhere: Vec<_> = places[1..].iter().map(|(at, owner)| (*at, owner.spot, String::new())).collect();
        found.push(portfolio.at(&RULE, at, owner.spot, message).with(|finding| {
            portfolio
                .first_then_others(finding.label("the same owner each time"), elsewhere.into_iter())
                .help("name the owners of stages, channels and pain points with `owner:` there")
        }));
    }
}
