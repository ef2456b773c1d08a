//! Finds a plan that does not say which journey it improves, although only one journey fits.
//!
//! Side by side, the plan and the journey of today show what changes, for whom, and what stays. Without the link,
//! nobody can compare them: a map of the future answers one of today. The rule is silent unless exactly one journey has
//! the same title or the same stages, or an id that the plan's id continues.
//!
//! ## Bad
//! ```yaml
//! # bike.journey.yaml
//! journey: Buying a city bike
//! id: city-bike
//! stages: [Compare, Buy, Ride]
//! ```
//!
//! ```yaml
//! # next-spring.journey.yaml
//! journey: Buying a city bike, next spring
//! id: city-bike-2027
//! state: to-be
//! stages: [Choose, Buy, Ride]
//! ```
//!
//! ## Good
//! ```yaml
//! # bike.journey.yaml
//! journey: Buying a city bike
//! id: city-bike
//! stages: [Compare, Buy, Ride]
//! ```
//!
//! ```yaml
//! # next-spring.journey.yaml
//! journey: Buying a city bike, next spring
//! id: city-bike-2027
//! state: to-be
//! improves: city-bike
//! stages: [Choose, Buy, Ride]
//! ```

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Severity;
use crate::journey::State;
use crate::rules::mechanism::{Check, Group, Reads, Rule, normal, quoted};
use crate::rules::plan_without_as_is::RULE as PLAN_WITHOUT_AS_IS;
use crate::rules::portfolio::{Digest, Portfolio, Told};

pub(crate) const RULE: Rule = Rule {
    name: "unlinked-plan",
    group: Group::Portfolio,
    severity: Severity::Info,
    why: "a plan shows what changes only beside the journey of today",
    doc: own_docs!("unlinked_plan.rs"),
    reads: Reads::File(&["state", "improves"]),
    check: Check::Across(check),
    ..Rule::BASE
};

/// Fewer stages than this may be the same by chance.
const FEWEST_STAGES: usize = 3;

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    let mut of_titles: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut of_stages: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, digest) in portfolio.journeys().filter(|(_, digest)| digest.state == State::AsIs) {
        of_titles.entry(normal(&digest.title.text)).or_default().push(at);
        if let Some(stages) = stages(digest) {
            of_stages.entry(stages).or_default().push(at);
        }
    }
    for (at, digest) in portfolio.asked(&RULE) {
        // The profile `strict` checks this for every plan.
        if portfolio.is_asked(&PLAN_WITHOUT_AS_IS, at) {
            continue;
        }
        if digest.state != State::ToBe || digest.improves.is_some() || !digest.is_sound || digest.title.text.is_empty()
        {
            continue;
        }
        let by_title = of_titles.get(&normal(&digest.title.text));
        let by_stages = stages(digest).and_then(|stages| of_stages.get(&stages));
        let by_id = portfolio.begun_by(&digest.id.text);
        let meant: BTreeSet<usize> = by_title.into_iter().chain(by_stages).flatten().copied().chain(by_id).collect();
        let meant: Vec<usize> = meant.into_iter().collect();
        let [as_is] = meant.as_slice() else { continue };
        let today = &portfolio.digests[*as_is];
        let message = format!("this plan does not say that it improves {}", quoted(today.called()));
        found.push(portfolio.at(&RULE, at, digest.title.spot, message).with(|finding| {
            finding
                .label("which journey of today does it improve?")
                .elsewhere(portfolio.elsewhere(*as_is, today.beginning(), "the journey of today"))
                .help(format!("write `improves: {}` if it does", today.id.text))
        }));
    }
}

fn stages(digest: &Digest) -> Option<String> {
    let names: Vec<String> = digest.stages.iter().map(|stage| normal(&stage.name.text)).collect();
    (names.len() >= FEWEST_STAGES).then(|| names.join("/"))
}
