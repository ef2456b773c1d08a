//! Hand-offs: ways along which the customer passes from the hands of one to those of another.

use std::collections::BTreeSet;

use super::edge::{Edge, End};
use super::switch::has_order;
use crate::journey::{Control, Journey, Ref, Touchpoint};
use crate::source::Spanned;

/// A way along which somebody else takes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handoff {
    /// The way, by its index in [`Graph::edges`](crate::graph::Graph::edges).
    pub edge: usize,
    /// The touchpoint before.
    pub from: Ref<Touchpoint>,
    /// The touchpoint after.
    pub to: Ref<Touchpoint>,
    /// What changes hands.
    pub kind: HandoffKind,
}

/// What changes hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HandoffKind {
    /// A partner takes over from the company.
    ToPartner,
    /// The company takes back from a partner.
    FromPartner,
    /// Another owner within the company takes over.
    Owner,
}

/// Finds the hand-offs; a change of partner is said once and not as a change of owner too.
pub(super) fn handoffs(journey: &Journey, edges: &[Edge]) -> Vec<Handoff> {
    let with_ends = edges.iter().enumerate().filter_map(|(edge, way)| match way.to {
        End::Touchpoint(to) => Some((edge, way.from, to)),
        End::Exit(_) => None,
    });
    with_ends
        .filter(|(_, from, to)| has_order(journey, *from, *to))
        .filter_map(|(edge, from, to)| Some(Handoff { edge, from, to, kind: kind(journey, from, to)? }))
        .collect()
}

fn kind(journey: &Journey, from: Ref<Touchpoint>, to: Ref<Touchpoint>) -> Option<HandoffKind> {
    let (before, after) = (&journey[from], &journey[to]);
    if before.control.is_broken() || after.control.is_broken() {
        return None;
    }
    let control = |touchpoint: &Touchpoint| journey.control(touchpoint).unwrap_or_default();
    match (control(before), control(after)) {
        (Control::Brand, Control::Partner) => return Some(HandoffKind::ToPartner),
        (Control::Partner, Control::Brand) => return Some(HandoffKind::FromPartner),
        _ => {}
    }
    let (owners, next_owners) = (&before.owners, &after.owners);
    let are_known = !owners.is_empty() && !next_owners.is_empty() && !owners.broken && !next_owners.broken;
    let names = |owners: &[Spanned<String>]| owners.iter().map(|owner| owner.trim().to_lowercase()).collect();
    let next_names: BTreeSet<String> = names(next_owners);
    let is_shared = !next_names.is_disjoint(&names(owners));
    (are_known && !is_shared).then_some(HandoffKind::Owner)
}
