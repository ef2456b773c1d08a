//! Finds `opens` or `improves` with an id that no journey of the folder has.
//!
//! Readers of the map want to continue to the named journey. The rule runs only when the whole folder is checked, or
//! the whole project if there is a `cjm.yaml`, and all of it could be read: otherwise the journey may be somewhere
//! else.
//!
//! ## Bad
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Ride
//!     touchpoints: [{ name: Chain comes off, opens: bike-repairs }]
//! ```
//!
//! ```yaml
//! # repair.journey.yaml
//! journey: Having a bike repaired
//! id: bike-repair
//! stages: [Ask, Bring, Collect]
//! ```
//!
//! ## Good
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Ride
//!     touchpoints: [{ name: Chain comes off, opens: bike-repair }]
//! ```
//!
//! ```yaml
//! # repair.journey.yaml
//! journey: Having a bike repaired
//! id: bike-repair
//! stages: [Ask, Bring, Collect]
//! ```

use std::collections::BTreeMap;

use crate::finding::Severity;
use crate::rules::mechanism::{Check, Group, Reads, Rule, Tier, count, normal};
use crate::rules::portfolio::{Name, Portfolio, Told};
use crate::yaml::nearest;

pub(crate) const RULE: Rule = Rule {
    name: "unknown-journey",
    group: Group::Portfolio,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "readers cannot follow a reference that leads nowhere",
    doc: own_docs!("unknown_journey.rs"),
    reads: Reads::File(&["opens", "improves", "id"]),
    check: Check::Across(check),
    ..Rule::BASE
};

/// For so many unknown names a guess is made; each guess compares all journeys.
const MOST_GUESSES: usize = 20;

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    if !portfolio.is_whole {
        return;
    }
    // What people write instead of an id: the title, or the file.
    let mut other_names: BTreeMap<String, usize> = BTreeMap::new();
    for (at, digest) in portfolio.journeys() {
        let file = digest.file.rsplit(['/', '\\']).next().unwrap_or_default();
        let stem = file.split('.').next().unwrap_or_default();
        for name in [&*digest.title.text, file, stem] {
            other_names.entry(normal(name)).or_insert(at);
        }
    }
    let mut guesses = 0;
    for (at, digest) in portfolio.asked(&RULE) {
        let opens = digest.opens.iter().map(|name| ("opens", name));
        for (key, name) in opens.chain(digest.improves.iter().map(|name| ("improves", name))) {
            if !portfolio.meant(name).is_empty() || name.journey().is_empty() {
                continue;
            }
            let file = name.text.rsplit(['/', '\\']).next().unwrap_or_default();
            let by_name = other_names.get(&normal(file)).or_else(|| other_names.get(&normal(&name.text)));
            let by_name = by_name.filter(|meant| **meant != at).map(|meant| &*portfolio.digests[*meant].id.text);
            guesses += 1;
            let nearly = || {
                let ids = portfolio.ids().filter(|(_, journeys)| *journeys != [at]).map(|(id, _)| id);
                nearest(name.journey(), ids).filter(|_| guesses <= MOST_GUESSES)
            };
            found.push(told(portfolio, at, key, name, by_name.or_else(nearly)));
        }
    }
}

fn told(portfolio: &Portfolio, at: usize, key: &str, name: &Name, meant: Option<&str>) -> Told {
    let message = format!("no journey is called `{}`", name.journey());
    portfolio.at(&RULE, at, name.spot, message).with(|finding| match meant {
        Some(meant) => finding.label(format!("did you mean `{meant}`?")),
        None => finding
            .label(format!("none of the {} has this id", count(portfolio.digests.len(), "journey", "journeys")))
            .help(format!("write under `{key}:` the `id:` of the journey, or the id made from its title"))
            .help("if it is in another folder, check both folders together"),
    })
}
