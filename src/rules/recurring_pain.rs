//! Finds a pain that hurts in several journeys in the same words.
//!
//! What customers meet in three journeys does not come from any one of them: behind them stands one system, one rule or
//! one habit. Three teams that each answer it at their place pay three times and mend it nowhere. Only pains that are
//! open in journeys as they are count.
//!
//! ## Bad
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! stages: [{ name: Pay, action: Pays, pain_points: [Has to type in the address again] }]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! stages: [{ name: Register, action: Registers, pain_points: [Has to type in the address again] }]
//! ```
//!
//! ```yaml
//! # repair.journey.yaml
//! journey: Having a bike repaired
//! stages: [{ name: Bring, action: Brings it, pain_points: [Has to type in the address again.] }]
//! ```
//!
//! ## Good
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! stages: [{ name: Pay, action: Pays, pain_points: [Has to type in the address again] }]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! stages: [{ name: Register, action: Registers, pain_points: [{ name: Has to type in the address again, status: solved }] }]
//! ```
//!
//! ```yaml
//! # repair.journey.yaml
//! journey: Having a bike repaired
//! stages: [{ name: Bring, action: Brings it, pain_points: [Nobody knows when it will be ready] }]
//! ```

use std::collections::BTreeMap;

use crate::finding::Severity;
use crate::journey::{PainStatus, State};
use crate::rules::mechanism::{Check, Group, Reads, Rule, RuleOption, count, normal, quoted};
use crate::rules::portfolio::{PainDigest, Portfolio, Told};

pub(crate) const RULE: Rule = Rule {
    name: "recurring-pain",
    group: Group::Portfolio,
    severity: Severity::Info,
    options: &[&FEWEST_JOURNEYS],
    why: "what hurts in several journeys comes from behind them, and is mended there once",
    doc: own_docs!("recurring_pain.rs"),
    reads: Reads::File(&["pain_points", "state"]),
    check: Check::Across(check),
    ..Rule::BASE
};

static FEWEST_JOURNEYS: RuleOption =
    RuleOption::count("fewest_journeys", "in how many journeys a pain must hurt to come from behind them", 3, 2, 1000);

/// Shorter pains, in letters, say too little to be the same.
const SHORTEST: usize = 6;

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    let mut of_words: BTreeMap<String, Vec<(usize, &PainDigest)>> = BTreeMap::new();
    for (at, digest) in portfolio.asked(&RULE).filter(|(_, digest)| digest.state == State::AsIs) {
        for pain in digest.pains.iter().filter(|pain| pain.status == PainStatus::Open) {
            let words = normal(&pain.name.text);
            let places = of_words.entry(words).or_default();
            // Once a journey will do.
            if places.last().is_none_or(|(last, _)| *last != at) {
                places.push((at, pain));
            }
        }
    }
    let fewest = portfolio.count(&RULE, &FEWEST_JOURNEYS);
    for (words, places) in of_words {
        if places.len() < fewest || words.chars().count() < SHORTEST {
            continue;
        }
        let (first, pain) = places[0];
        let others: Vec<_> = places[1..]
            .iter()
            .map(|(at, pain)| (*at, pain.name.spot, quoted(portfolio.digests[*at].called())))
            .collect();
        let message = format!("{} hurts in {}", quoted(&pain.name.text), count(places.len(), "journey", "journeys"));
        let unanswered = places.iter().filter(|(_, pain)| pain.answers.is_empty()).count();
        found.push(portfolio.at(&RULE, first, pain.name.spot, message).with(|finding| {
            let finding = portfolio.first_then_others(finding.label("the same words each time"), others.into_iter());
            let finding = match unanswered {
                0 => finding.note("each journey has an answer of its own"),
                left if left == places.len() => finding.note("none of them has an answer to it"),
                left => finding.note(format!("{left} of them have no answer to it")),
            };
            finding.help(
                "look behind the journeys for what they share, and give the pain one owner and one opportunity there",
            )
        }));
    }
}
