//! Finds a moment of truth whose kind does not fit its phase: the zero moment after the purchase, the ultimate moment
//! before it.
//!
//! The zero moment is the customer's own research before buying (Google 2011); the ultimate moment is telling others
//! about it (Solis 2013). A zero moment after the purchase is correct if customers choose again, that is if a purchase
//! still follows or the touchpoint serves a search or a renewal.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, phase: before, action: Reads reviews, moment_of_truth: ultimate }
//!   - { name: Buy, phase: purchase, action: Pays }
//!   - { name: Ride, phase: after, action: Rides to work }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, phase: before, action: Reads reviews, moment_of_truth: zero }
//!   - { name: Buy, phase: purchase, action: Pays }
//!   - { name: Ride, phase: after, action: Writes a review, moment_of_truth: ultimate }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Behaviour, MomentKind, Phase, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "moment-of-truth-misplaced",
    group: Group::Moments,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "the zero moment of truth is research before buying (Google 2011), the ultimate one is telling others about it (Solis 2013)",
    doc: own_docs!("moment_of_truth_misplaced.rs"),
    reads: Reads::File(&["phase", "behaviour"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let touchpoints = &context.journey.touchpoints;
    let is_purchase = |touchpoint: &Touchpoint| touchpoint.phase.get() == Some(&Phase::Purchase);
    let last_purchase = touchpoints.iter().rposition(is_purchase);
    for (at, touchpoint) in touchpoints.iter().enumerate() {
        let Some(moment) = touchpoint.moment_of_truth.spanned() else { continue };
        let chooses_anew = last_purchase.is_some_and(|purchase| at < purchase)
            || touchpoint.behaviours.broken
            || touchpoint.behaviours.iter().any(|behaviour| is_choosing(behaviour.value));
        let (kind, when, what, other) = match (moment.kind, touchpoint.phase.get()) {
            (Some(MomentKind::Zero), Some(Phase::After)) if !chooses_anew => (
                "zero",
                "after the purchase",
                "research before buying",
                "`second` for using it, `ultimate` for telling others",
            ),
            (Some(MomentKind::Ultimate), Some(Phase::Before)) => (
                "ultimate",
                "before the purchase",
                "telling others about it",
                "`zero` for the customer's own research, `first` for meeting the product",
            ),
            _ => continue,
        };
        findings.push(
            RULE.at(moment.span, format!("{} cannot be the {kind} moment of truth {when}", quoted(&touchpoint.name)))
                .label(format!("{kind} means {what}"))
                .help(format!("write {other}, or `true` for any other moment of truth"))
                .help("or correct the phase of its stage"),
        );
    }
}

fn is_choosing(behaviour: Behaviour) -> bool {
    matches!(behaviour, Behaviour::Renewal) || behaviour.phase() == Phase::Before
}
