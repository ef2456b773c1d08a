//! Finds a place where the path splits and nothing says who goes where, in a file that says so elsewhere.
//!
//! Two paths are a decision: some customers take one, some the other, for a reason or in a share that someone could
//! find out. Without `when`, `share` or `for`, nobody knows how many customers meet what follows. One path may be left
//! without a reason: it is for all others. The rule reports one finding for all splits.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Reads reviews, next: [compares-models, { to: visits-the-store, when: wants to try the size }] }
//!       - { name: Compares models, next: [visits-the-store, pays] }
//!       - Visits the store
//!       - Pays
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Reads reviews, next: [compares-models, { to: visits-the-store, when: wants to try the size }] }
//!       - { name: Compares models, next: [visits-the-store, { to: pays, when: knows the size already }] }
//!       - Visits the store
//!       - Pays
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Next, Onward, Target, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, first_then_others, quoted};
use crate::source::Span;

pub(crate) const RULE: Rule = Rule {
    name: "split-without-reason",
    group: Group::Way,
    severity: Severity::Info,
    why: "customers have a reason for each path, and a service that knows it can help them (GOV.UK: show the different routes)",
    doc: own_docs!("split_without_reason.rs"),
    reads: Reads::File(&["next", "when", "share", "for"]),
    also_in: &[("govuk", Severity::Info)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let touchpoints = &context.journey.touchpoints;
    if !touchpoints.iter().flat_map(ways).any(is_explained) {
        return;
    }
    let unexplained: Vec<(&Touchpoint, Span)> = touchpoints
        .iter()
        .filter_map(|touchpoint| {
            let mut silent = ways(touchpoint).iter().filter(|way| !is_explained(way));
            let (_, second) = (silent.next()?, silent.next()?);
            Some((touchpoint, second.span))
        })
        .collect();
    let Some(((touchpoint, span), others)) = unexplained.split_first() else { return };
    let others: Vec<_> =
        others.iter().map(|(touchpoint, span)| (*span, format!("also at {}", quoted(&touchpoint.name)))).collect();
    let finding = RULE
        .at(*span, format!("nothing says who takes which path from {}", quoted(&touchpoint.name)))
        .label("who takes this one?")
        .help("write why, or how many: `{ to: …, when: wants to try the size, share: 35% }`");
    findings.push(first_then_others(finding, &others));
}

fn ways(touchpoint: &Touchpoint) -> &[Onward] {
    match &touchpoint.next {
        Next::Ways { ways, broken: false, .. } => ways,
        _ => &[],
    }
}

/// Tells whether a path says who takes it; an exit gives its reason itself.
fn is_explained(way: &Onward) -> bool {
    let is_given = way.when.is_some() || !way.share.is_missing() || !way.personas.is_absent();
    is_given || matches!(way.target, Target::Exit { .. })
}
