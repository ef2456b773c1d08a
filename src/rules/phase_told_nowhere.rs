//! Finds a phase that every journey of a folder leaves to the others and none of them covers.
//!
//! A journey that `covers` only some phases, or that another one opens, need not cover the rest, because another
//! journey does. If none does, the whole portfolio has a blind spot, usually the time after the purchase (Lemon &
//! Verhoef 2016). The rule runs only when the whole folder is checked and every stage has its phase.
//!
//! ## Bad
//! ```yaml
//! # shop.journey.yaml
//! journey: Buying a city bike in the shop
//! covers: [before, purchase]
//! stages:
//!   - { name: Compare, phase: before }
//!   - { name: Buy, phase: purchase }
//! ```
//!
//! ```yaml
//! # web.journey.yaml
//! journey: Ordering a city bike
//! covers: [before, purchase]
//! stages:
//!   - { name: Search, phase: before }
//!   - { name: Order, phase: purchase }
//! ```
//!
//! ## Good
//! ```yaml
//! # shop.journey.yaml
//! journey: Buying a city bike in the shop
//! covers: [before, purchase]
//! stages:
//!   - { name: Compare, phase: before }
//!   - { name: Buy, phase: purchase }
//! ```
//!
//! ```yaml
//! # ride.journey.yaml
//! journey: Riding a city bike through the year
//! covers: [after]
//! stages:
//!   - { name: Ride, phase: after }
//!   - { name: Have it serviced, phase: after }
//! ```

use crate::finding::Severity;
use crate::journey::{JourneyKind, Phase, State};
use crate::rules::mechanism::{Check, Group, Reads, Rule};
use crate::rules::portfolio::{Digest, Portfolio, Told};

pub(crate) const RULE: Rule = Rule {
    name: "phase-told-nowhere",
    group: Group::Portfolio,
    severity: Severity::Warning,
    why: "if every journey leaves a phase to another one, nobody is responsible for it (Lemon & Verhoef 2016)",
    doc: own_docs!("phase_told_nowhere.rs"),
    reads: Reads::File(&["phase", "covers"]),
    also_in: &[("govuk", Severity::Warning)],
    check: Check::Across(check),
    ..Rule::BASE
};

/// A single journey leaves nothing to others.
const FEWEST: usize = 2;

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    let told: Vec<(usize, &Digest)> = portfolio.journeys().filter(|(_, one)| one.state == State::AsIs).collect();
    let is_known = |digest: &Digest| digest.is_sound && digest.stages.iter().all(|stage| stage.phase.is_some());
    if !portfolio.is_whole || told.len() < FEWEST || !told.iter().all(|(_, digest)| is_known(digest)) {
        return;
    }
    for phase in Phase::ALL {
        let tells = |digest: &Digest| {
            let of_kind = phase == Phase::After && digest.kind == JourneyKind::Support;
            of_kind || digest.tells(phase)
        };
        if told.iter().any(|(_, digest)| tells(digest)) {
            continue;
        }
        // Where one does not excuse itself, it has been told so already.
        let sells = |digest: &Digest| !matches!(digest.kind, JourneyKind::Support | JourneyKind::Employee);
        let selling: Vec<(usize, &Digest)> = told.iter().copied().filter(|(_, digest)| sells(digest)).collect();
        let is_left_to_others = |digest: &Digest| !digest.covers.is_empty();
        if selling.len() < FEWEST || !selling.iter().all(|(_, digest)| is_left_to_others(digest)) {
            continue;
        }
        let Some(at) = selling.iter().position(|(at, _)| portfolio.is_asked(&RULE, *at)) else { continue };
        let (first, digest) = selling[at];
        let what = match phase {
            Phase::Before => "what comes before the purchase",
            Phase::Purchase => "the purchase itself",
            Phase::After => "what comes after the purchase",
        };
        let others: Vec<_> = selling
            .iter()
            .filter(|(other, _)| *other != first)
            .map(|(other, digest)| (*other, digest.covers[0].1, "this one leaves it to others too".to_owned()))
            .collect();
        let message = format!("no journey in this folder covers {what}: each leaves it to another one");
        found.push(portfolio.at(&RULE, first, digest.covers[0].1, message).with(|finding| {
            portfolio.first_then_others(finding.label("leaves it to others"), others.into_iter()).help(format!(
                "write the journey that covers it, with stages of `phase: {}`, or continue one of these",
                phase.word()
            ))
        }));
    }
}
