//! Finds journeys that open each other, or improve each other, in a circle.
//!
//! `opens` leads from a place in a journey to a journey with more detail: from the whole to a part. A part cannot
//! contain the whole again, because readers who follow the references would never come to an end. `improves` leads from
//! a plan to a journey of today, and a journey of today is not the plan for its own plan.
//!
//! ## Bad
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! id: city-bike
//! stages:
//!   - name: Ride
//!     touchpoints: [{ name: Chain comes off, opens: repair }]
//! ```
//!
//! ```yaml
//! # repair.journey.yaml
//! journey: Having a bike repaired
//! id: repair
//! stages:
//!   - name: Collect
//!     touchpoints: [{ name: Buys a new one instead, opens: city-bike }]
//! ```
//!
//! ## Good
//! ```yaml
//! # buy.journey.yaml
//! journey: Buying a city bike
//! id: city-bike
//! stages:
//!   - name: Ride
//!     touchpoints: [{ name: Chain comes off, opens: repair }]
//! ```
//!
//! ```yaml
//! # repair.journey.yaml
//! journey: Having a bike repaired
//! id: repair
//! stages:
//!   - name: Collect
//!     touchpoints: [{ name: Hears the price, next: [{ exit: Buys a new one instead, share: 20% }] }]
//! ```

use crate::finding::Severity;
use crate::rules::mechanism::{Check, Group, Reads, Rule, Tier, and, circles, quoted};
use crate::rules::portfolio::{Digest, Name, Portfolio, Told};

pub(crate) const RULE: Rule = Rule {
    name: "journeys-in-a-circle",
    group: Group::Portfolio,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "a part cannot contain the whole again: readers who follow the references never come to an end",
    doc: own_docs!("journeys_in_a_circle.rs"),
    reads: Reads::File(&["opens", "improves", "id"]),
    check: Check::Across(check),
    ..Rule::BASE
};

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    find(portfolio, found, "opens", |digest| &digest.opens);
    find(portfolio, found, "improves", |digest| digest.improves.as_slice());
}

fn find(portfolio: &Portfolio, found: &mut Vec<Told>, verb: &str, names: impl Fn(&Digest) -> &[Name]) {
    let leads_to: Vec<Vec<usize>> = portfolio
        .journeys()
        .map(|(_, digest)| names(digest).iter().filter_map(|name| portfolio.one_meant(name)).collect())
        .collect();
    for mut circle in circles(&leads_to) {
        if circle.len() == 1 && verb == "improves" {
            // `improves-itself` reports this.
            continue;
        }
        // The circle is reported in the file that comes first.
        let first = circle.iter().enumerate().min_by_key(|(_, journey)| **journey).map_or(0, |(at, _)| at);
        circle.rotate_left(first);
        let following = |at: usize| circle[(at + 1) % circle.len()];
        let place = |at: usize| {
            let leads = |name: &&Name| portfolio.one_meant(name) == Some(following(at));
            names(&portfolio.digests[circle[at]]).iter().find(leads).map(|name| name.spot)
        };
        let Some(spot) = place(0) else { continue };
        let called = |journey: usize| quoted(portfolio.digests[journey].called());
        let message = match circle.len() {
            1 => format!("{} {verb} itself", called(circle[0])),
            2 => format!("{} {verb} {}, which {verb} it again", called(circle[0]), called(circle[1])),
            _ => {
                let others: Vec<String> = circle[1..].iter().map(|journey| called(*journey)).collect();
                format!("{} leads back to itself through {}", called(circle[0]), and(&others))
            }
        };
        let others = (1..circle.len())
            .filter_map(|at| Some((circle[at], place(at)?, format!("{verb} {}", called(following(at))))));
        let others: Vec<_> = others.collect();
        let told = portfolio.at(&RULE, circle[0], spot, message).with(|finding| {
            let finding = portfolio.first_then_others(finding.label("the circle starts here"), others.into_iter());
            match verb {
                "opens" => finding
                    .help("keep each `opens` that leads from the whole to a part, and delete the one that leads back")
                    .help("if customers do come back, write it as an `exit` with its reason"),
                _ => finding.help("keep `improves` in the plan, and delete it in the journey that the plan improves"),
            }
        });
        found.push(told);
    }
}
