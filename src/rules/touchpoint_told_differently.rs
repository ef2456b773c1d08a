//! Finds a touchpoint that two journeys describe differently: the same written id and name, but another channel,
//! another owner or another control.
//!
//! If several journeys write the same `id` at a touchpoint, they mean the same one. If they differ, one of them is out
//! of date, or they are two touchpoints. The rule compares plans only with plans, because a plan may move a touchpoint.
//!
//! ## Bad
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Ride
//!     touchpoints: [{ name: Calls the service desk, id: service-desk, channel: Phone, owner: Service desk }]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! stages:
//!   - name: Ride
//!     touchpoints: [{ name: Calls the service desk, id: service-desk, channel: Chat, owner: Service desk }]
//! ```
//!
//! ## Good
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Ride
//!     touchpoints: [{ name: Calls the service desk, id: service-desk, channel: Phone, owner: Service desk }]
//! ```
//!
//! ```yaml
//! # rent.journey.yaml
//! journey: Renting a city bike
//! stages:
//!   - name: Ride
//!     touchpoints: [{ name: Calls the service desk, id: service-desk, channel: [phone, Chat], owner: Service Desk }]
//! ```

use std::collections::BTreeMap;

use crate::finding::Severity;
use crate::journey::State;
use crate::rules::mechanism::{Check, Group, Reads, Rule, and, normal, quoted};
use crate::rules::portfolio::{Portfolio, SharedDigest, Told, TouchpointDigest};

pub(crate) const RULE: Rule = Rule {
    name: "touchpoint-told-differently",
    group: Group::Portfolio,
    severity: Severity::Warning,
    why: "if journeys describe a shared touchpoint differently, each team works on its own version",
    doc: own_docs!("touchpoint_told_differently.rs"),
    reads: Reads::File(&["touchpoints", "id", "channel", "owner"]),
    check: Check::Across(check),
    ..Rule::BASE
};

/// The first journeys that describe a touchpoint, one for each of the things that are compared.
#[derive(Default)]
struct FirstOnes<'a> {
    says: [Option<(usize, &'a TouchpointDigest, &'a SharedDigest)>; 3],
}

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    let mut of_ids: BTreeMap<(&str, String, State), FirstOnes> = BTreeMap::new();
    for (at, digest) in portfolio.asked(&RULE) {
        for touchpoint in &digest.touchpoints {
            let Some(shared) = touchpoint.shared.as_deref() else { continue };
            let key = (&*shared.id, normal(&touchpoint.name.text), digest.state);
            let first_ones = of_ids.entry(key).or_default();
            for (facet, say) in FACETS.iter().enumerate() {
                let words = say(shared);
                if words.is_empty() {
                    continue;
                }
                let Some((first, other, other_shared)) = first_ones.says[facet] else {
                    first_ones.says[facet] = Some((at, touchpoint, shared));
                    continue;
                };
                let other_words = say(other_shared);
                if first != at && !share_one(&words, &other_words) {
                    let (here, there) = (listed(&words), listed(&other_words));
                    let message = format!(
                        "{} {}",
                        quoted(&touchpoint.name.text),
                        [
                            "happens in another channel elsewhere",
                            "has another owner elsewhere",
                            "has another `control` elsewhere"
                        ][facet]
                    );
                    let told = portfolio.at(&RULE, at, touchpoint.name.spot, message);
                    found.push(told.with(|finding| {
                        finding
                            .label(format!("here: {here}"))
                            .elsewhere(portfolio.elsewhere(first, other.name.spot, there))
                            .help(format!(
                                "write the same in both, or change the `id:` `{}` in one if these are two touchpoints",
                                shared.id
                            ))
                    }));
                }
            }
        }
    }
}

/// What is compared, in the words of the file.
const FACETS: [fn(&SharedDigest) -> Vec<&str>; 3] = [
    |shared| shared.channels.iter().map(|channel| &**channel).collect(),
    |shared| shared.owners.iter().map(|owner| &**owner).collect(),
    |shared| shared.control.iter().map(|control| control.word()).collect(),
];

/// Tells whether two lists have a name in common, however it is spelt.
fn share_one(some: &[&str], others: &[&str]) -> bool {
    let others: Vec<String> = others.iter().map(|name| normal(name)).collect();
    some.iter().any(|name| others.contains(&normal(name)))
}

fn listed(names: &[&str]) -> String {
    and(&names.iter().map(|name| quoted(name)).collect::<Vec<String>>())
}
