//! Finds a pain point that several journeys have in the same words.
//!
//! A pain point in three journeys does not come from one of them: it comes from a system, a rule or a habit that they
//! share. Three teams that each answer it locally pay three times and do not fix the cause. The rule counts only open
//! pain points in journeys of today.
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
    why: "a pain point in several journeys has one cause behind them, and is fixed there once",
    doc: own_docs!("recurring_pain.rs"),
    reads: Reads::File(&["pain_points", "state"]),
    check: Check::Across(check),
    ..Rule::BASE
};

static FEWEST_JOURNEYS: RuleOption =
    RuleOption::count("fewest_journeys", "in how many journeys a pain point must be to be reported", 3, 2, 1000);

/// Shorter pain points, in letters, say too little to be the same.
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
        let message =
            format!("{} is a pain point in {}", quoted(&pain.name.text), count(places.len(), "journey", "journeys"));
        let unanswered = places.iter().filter(|(_, pain)| pain.answers.is_empty()).count();
        found.push(portfolio.at(&RULE, first, pain.name.spot, message).with(|finding| {
            let finding = portfolio.first_then_others(finding.label("the same words each time"), others.into_iter());
            let finding = match unanswered {
                0 => finding.note("each journey has an answer of its own"),
                left if left == places.len() => finding.note("none of them has an answer to it"),
                left => finding.note(format!("{left} of them have no answer to it")),
            };
            finding.help("look for the cause that the journeys share, and give it one owner and one opportunity there")
        }));
    }
}
