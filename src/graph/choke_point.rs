//! Touchpoints that nobody can go around.

use petgraph::Direction;
use petgraph::algo::dominators::{Dominators, simple_fast};
use petgraph::graph::{DiGraph, NodeIndex};

use super::edge::Exit;
use crate::journey::{Ref, Touchpoint};

/// A touchpoint where ways meet and that everyone goes through who gets to a good end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChokePoint {
    /// The touchpoint.
    pub touchpoint: Ref<Touchpoint>,
    /// The touchpoints whose ways meet there, without those that loop back to it.
    pub from: Vec<Ref<Touchpoint>>,
}

/// Finds the choke points: the dominators of the good ends, or of all ends where none is good.
///
/// Touchpoints that merely follow another one are left out: in a journey of one way, every touchpoint would be one.
pub(super) fn choke_points(exits: &[Exit], whole: &DiGraph<(), Option<usize>>) -> Vec<ChokePoint> {
    let count = whole.node_count() - 1 - exits.len();
    let start = NodeIndex::new(whole.node_count() - 1);
    let has_good = exits.iter().any(|exit| exit.is_good);
    let mut ended = whole.map(|_, _| (), |_, _| ());
    let end = ended.add_node(());
    for (index, _) in exits.iter().enumerate().filter(|(_, exit)| exit.is_good || !has_good) {
        ended.add_edge(NodeIndex::new(count + index), end, ());
    }
    let dominators = simple_fast(&ended, start);
    let Some(chain) = dominators.strict_dominators(end) else {
        return Vec::new();
    };
    let chain: Vec<NodeIndex> = chain.filter(|node| node.index() < count).collect();
    let depth = depths(&ended, &dominators, &chain);
    // Those who were at the choke point already, and come round to it again, do not make it one.
    let loops_back = |from: NodeIndex, to: NodeIndex| depth[from.index()] >= depth[to.index()];
    let mut found: Vec<ChokePoint> = chain
        .into_iter()
        .filter_map(|node| {
            let mut before: Vec<NodeIndex> = whole.neighbors_directed(node, Direction::Incoming).collect();
            before.sort_unstable();
            before.dedup();
            if before.len() < 2 {
                return None;
            }
            before.retain(|from| depth[from.index()].is_some() && !loops_back(*from, node));
            let from: Vec<Ref<Touchpoint>> =
                before.iter().filter(|node| node.index() < count).map(|node| Ref::new(node.index())).collect();
            (before.len() > 1).then_some(ChokePoint { touchpoint: Ref::new(node.index()), from })
        })
        .collect();
    found.sort_by_key(|point| point.touchpoint);
    found
}

/// Returns for each node how far along the chain the last one stands that it cannot be reached without.
///
/// The chain runs from the end to the start; nodes that cannot be reached have no depth, and those that nothing of the chain
/// dominates have 0.
fn depths(graph: &DiGraph<(), ()>, dominators: &Dominators<NodeIndex>, chain: &[NodeIndex]) -> Vec<Option<usize>> {
    let mut depth = vec![None; graph.node_count()];
    depth[dominators.root().index()] = Some(0);
    for (index, node) in chain.iter().rev().enumerate() {
        depth[node.index()] = Some(index + 1);
    }
    for node in graph.node_indices() {
        let mut path = vec![node];
        let mut above = node;
        while depth[above.index()].is_none() {
            let Some(next) = dominators.immediate_dominator(above) else {
                break;
            };
            path.push(next);
            above = next;
        }
        let found = depth[above.index()];
        path.into_iter().for_each(|node| depth[node.index()] = found);
    }
    depth
}
