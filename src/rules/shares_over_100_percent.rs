//! Finds shares that add up to more than 100 %.
//!
//! Shares are parts of a whole: of the customers who continue from a touchpoint, of those who start the journey, of all
//! customers. Shares that add up to more cannot all be true, and the reach of everything that follows would be wrong.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Compares models
//!         next: [{ to: visits-the-store, share: 70% }, { exit: Buys elsewhere, share: 40% }]
//!       - name: Visits the store
//! ```
//!
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, share: 60% }
//!   leo: { name: Leo, share: 50% }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Compares models
//!         next: [{ to: visits-the-store, share: 60% }, { exit: Buys elsewhere, share: 40% }]
//!       - name: Visits the store
//! ```
//!
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino, Leo]
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Compares models
//!         next:
//!           - { to: visits-the-store, for: [aino], share: 70% }
//!           - { exit: Buys elsewhere, for: [leo], share: 40% }
//!       - name: Visits the store
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::journey::{Next, Onward, Persona, Ref, Share, Start};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, first_then_others, quoted};
use crate::source::Span;

pub(crate) const RULE: Rule = Rule {
    name: "shares-over-100-percent",
    group: Group::File,
    severity: Severity::Error,
    why: "",
    doc: own_docs!("shares_over_100_percent.rs"),
    reads: Reads::File(&["share", "starts", "next", "fails", "for"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

/// Sums that are over by less than this come from rounding: 33.4 % + 33.3 % + 33.3 %.
const ROUNDING: f64 = 0.001;

const REST: &str = "lower one of them, or remove one `share`: that one gets the rest";
const LOWER: &str = "lower one of them: together they may be at most 100 %";

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let of_personas =
        journey.personas.iter().filter_map(|persona| Some((share_at(&persona.share)?, persona.share.span()?)));
    report("of the personas", REST, &of_personas.collect::<Vec<_>>(), findings);

    let starts = journey.touchpoints.iter().filter_map(|touchpoint| match touchpoint.starts.spanned() {
        Some(start) => match start.value {
            Start::Share(share) => Some((share.0, start.span)),
            _ => None,
        },
        None => None,
    });
    report("of those who start the journey", LOWER, &starts.collect::<Vec<_>>(), findings);

    for touchpoint in &journey.touchpoints {
        if let Next::Ways { ways, .. } = &touchpoint.next {
            let whose = format!("of the paths from {}", quoted(&touchpoint.name));
            report(&whose, REST, &largest_sum(ways), findings);
        }
        let fails = touchpoint.fails.iter().filter(|fail| fail.to.is_some());
        let of_fails = fails.filter_map(|fail| Some((share_at(&fail.share)?, fail.share.span()?)));
        report(
            &format!("of the failures at {}", quoted(&touchpoint.name)),
            LOWER,
            &of_fails.collect::<Vec<_>>(),
            findings,
        );
    }
}

fn share_at(share: &crate::yaml::Field<Share>) -> Option<f64> {
    share.get().map(|share| share.0)
}

/// Returns the shares of the paths that are open to everyone, or to the persona for whom they add up to most.
fn largest_sum(ways: &[Onward]) -> Vec<(f64, Span)> {
    let mut of_each: BTreeMap<Ref<Persona>, (f64, Vec<usize>)> = BTreeMap::new();
    let mut of_all = Vec::new();
    for (at, way) in ways.iter().enumerate() {
        let Some(share) = share_at(&way.share) else { continue };
        if way.personas.broken {
            continue;
        }
        if way.personas.is_empty() {
            of_all.push(at);
        }
        for persona in &way.personas {
            let (sum, own) = of_each.entry(*persona).or_default();
            *sum += share;
            own.push(at);
        }
    }
    let largest = of_each.into_values().max_by(|(a, _), (b, _)| a.total_cmp(b));
    let mut chosen = of_all;
    chosen.extend(largest.map(|(_, own)| own).unwrap_or_default());
    chosen.sort_unstable();
    chosen.iter().filter_map(|at| Some((share_at(&ways[*at].share)?, ways[*at].share.span()?))).collect()
}

/// Reports shares that add up to more than the whole; the place is the share with which they exceed it.
fn report(whose: &str, help: &str, shares: &[(f64, Span)], findings: &mut Vec<Finding>) {
    let sum: f64 = shares.iter().map(|(share, _)| share).sum();
    let mut so_far = 0.0;
    let passes = shares.iter().position(|(share, _)| {
        so_far += share;
        so_far > 1.0 + ROUNDING
    });
    let Some(passes) = passes else { return };
    let words = |share: f64| Share(share).percent();
    let others: Vec<(Span, String)> = shares
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != passes)
        .map(|(_, (share, span))| (*span, words(*share)))
        .collect();
    let finding = RULE
        .at(shares[passes].1, format!("the shares {whose} add up to {}", words(sum)))
        .label("more than 100 % with this one")
        .help(help);
    findings.push(first_then_others(finding, &others));
}
