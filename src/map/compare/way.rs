//! The ways of both maps: those of the later one, with what has changed, and those that are there no more.

use std::collections::{BTreeMap, BTreeSet};

use crate::journey::name_key;
use crate::map::compare::align::Alignment;
use crate::map::compare::from_to;
use crate::map::{Destination, Edge, EdgeKind, Map};
use crate::words::Language;

/// Where a way leads, told alike in both maps.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Goal {
    Column(usize),
    Exit(String),
}

/// Returns the ways, in the order of the columns that they leave.
pub(super) fn edges(before: &Map, after: &Map, alignment: &Alignment, words: &Language) -> Vec<Edge> {
    let mut earlier: BTreeMap<(usize, Goal), &Edge> = BTreeMap::new();
    for edge in &before.edges {
        earlier.entry((alignment.home[edge.from].start, goal(edge, |to| alignment.home[to].start))).or_insert(edge);
    }
    let mut is_kept: BTreeSet<(usize, Goal)> = BTreeSet::new();
    let is_matched: BTreeSet<usize> =
        (0..after.columns.len()).filter(|at| alignment.matched[*at].is_some()).map(|at| alignment.later[at]).collect();
    let mut edges = Vec::new();
    for edge in &after.edges {
        let key = (alignment.later[edge.from], goal(edge, |to| alignment.later[to]));
        let mut edge = Edge { from: key.0, to: placed(&edge.to, |to| alignment.later[to]), ..edge.clone() };
        match earlier.get(&key) {
            Some(old) if old.share != edge.share && old.share.is_some() && edge.share.is_some() => {
                let share = |edge: &Edge| edge.share.clone().unwrap_or_default();
                edge.share = Some(from_to("", &share(old), &share(&edge)));
            }
            Some(_) => {}
            // At a step that is new, every way is, and the mark of the step says so.
            None if edge.kind == EdgeKind::Onward || !is_matched.contains(&edge.from) => {}
            None => edge.condition = Some(told(words.text("change-new"), edge.condition)),
        }
        is_kept.insert(key);
        edges.push(edge);
    }
    for ((from, goal), edge) in &earlier {
        // How the file went on by itself is seen by the order of the steps.
        if edge.kind == EdgeKind::Onward || is_kept.contains(&(*from, goal.clone())) {
            continue;
        }
        let to = placed(&edge.to, |to| alignment.home[to].start);
        let condition = Some(told(words.text("change-removed"), edge.condition.clone()));
        edges.push(Edge { from: *from, to, condition, is_removed: true, ..(*edge).clone() });
    }
    for edge in &mut edges {
        // Between the two may stand what only one of the maps has.
        if let Destination::Column(to) = edge.to
            && matches!(edge.kind, EdgeKind::Branch | EdgeKind::Back)
        {
            edge.kind = if to <= edge.from { EdgeKind::Back } else { EdgeKind::Branch };
        }
    }
    edges.sort_by_key(|edge| edge.from);
    edges
}

fn told(change: &str, condition: Option<String>) -> String {
    match condition {
        Some(condition) => format!("{change}: {condition}"),
        None => change.to_owned(),
    }
}

fn goal(edge: &Edge, place: impl Fn(usize) -> usize) -> Goal {
    match &edge.to {
        Destination::Column(to) => Goal::Column(place(*to)),
        Destination::Exit { reason, .. } => Goal::Exit(name_key(reason)),
    }
}

fn placed(to: &Destination, place: impl Fn(usize) -> usize) -> Destination {
    match to {
        Destination::Column(to) => Destination::Column(place(*to)),
        exit => exit.clone(),
    }
}
