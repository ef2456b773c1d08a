//! Finds work in the lanes of a blueprint that waits for itself.
//!
//! `after` names what must be done before a card; the map draws it as an arrow from the earlier to the later card. In a
//! circle, nothing can be done first: one of the arrows points in the wrong direction, or two cards with one name are
//! meant.
//!
//! ## Bad
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Operation
//!     touchpoints:
//!       - name: Arrives on the morning
//!         frontstage: [{ name: Nurse marks the knee, id: mark, after: [time-out] }]
//!         backstage: [{ name: Team time-out, id: time-out, after: [mark] }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Operation
//!     touchpoints:
//!       - name: Arrives on the morning
//!         frontstage: [{ name: Nurse marks the knee, id: mark }]
//!         backstage: [{ name: Team time-out, id: time-out, after: [mark] }]
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::journey::{Card, Moment};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, circles, normal, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "cards-in-a-circle",
    group: Group::Blueprint,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "in a circle, nothing can be done first",
    doc: own_docs!("cards_in_a_circle.rs"),
    reads: Reads::File(&["id", "after"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let cards: Vec<&Card> = context.moments().flat_map(Moment::cards).collect();
    // A name that several cards share does not show which one is meant.
    let mut called: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, card) in cards.iter().enumerate() {
        let names = [card.id.clone(), normal(&card.name)];
        names.into_iter().filter(|name| !name.is_empty()).for_each(|name| called.entry(name).or_default().push(at));
    }
    called.values_mut().for_each(Vec::dedup);
    let the_only = |name: &str| match called.get(name).map(Vec::as_slice) {
        Some([only]) => Some(*only),
        _ => None,
    };
    let before = |card: &Card| -> Vec<usize> {
        card.after.iter().filter_map(|name| the_only(name).or_else(|| the_only(&normal(name)))).collect()
    };
    let waits_for: Vec<Vec<usize>> = cards.iter().map(|card| before(card)).collect();
    for circle in circles(&waits_for) {
        let Some((first, others)) = circle.split_first() else { continue };
        let name = |at: usize| quoted(&cards[at].name);
        let span = |at: usize| cards[at].after.span.unwrap_or(cards[at].name.span);
        let message = match others.first() {
            None => format!("{} comes after itself", name(*first)),
            Some(other) => format!("{} and {} come after each other", name(*first), name(*other)),
        };
        let mut finding =
            RULE.at(span(*first), message).label(format!("after {}", name(*others.first().unwrap_or(first))));
        for (at, other) in others.iter().enumerate().take(4) {
            finding = finding.related(span(*other), format!("after {}", name(*others.get(at + 1).unwrap_or(first))));
        }
        findings.push(finding.help("decide which is done first, and remove the other from its `after:`"));
    }
}
