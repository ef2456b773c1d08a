//! An order in which the ways lead forward, for drawing and for telling the journey from its beginning.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

use super::edge::{Edge, End};
use crate::journey::{Ref, Touchpoint};

/// The touchpoints in order, and the ways that lead back.
#[derive(Debug, Clone, Default)]
pub(super) struct Order {
    pub(super) touchpoints: Vec<Ref<Touchpoint>>,
    /// For each edge, whether it leads back.
    pub(super) is_back: Vec<bool>,
}

/// Puts the touchpoints in order.
///
/// Within a loop the file says what is forward. Elsewhere the ways do: a side way that is written at the end of the file and
/// leads back into the journey comes before the place where it leads.
pub(super) fn order(edges: &[Edge], outgoing: &[Range<usize>], whole: &DiGraph<(), Option<usize>>) -> Order {
    let count = outgoing.len();
    let mut component_of = vec![0; whole.node_count()];
    for (index, component) in kosaraju_scc(whole).into_iter().enumerate() {
        component.into_iter().for_each(|node| component_of[node.index()] = index);
    }
    let mut before = vec![0_usize; count];
    let is_back: Vec<bool> = edges
        .iter()
        .map(|edge| {
            let End::Touchpoint(to) = edge.to else {
                return false;
            };
            let is_back = component_of[edge.from.index()] == component_of[to.index()] && to <= edge.from;
            before[to.index()] += usize::from(!is_back);
            is_back
        })
        .collect();
    let mut ready: BinaryHeap<Reverse<usize>> = (0..count).filter(|at| before[*at] == 0).map(Reverse).collect();
    let mut touchpoints = Vec::with_capacity(count);
    while let Some(Reverse(at)) = ready.pop() {
        touchpoints.push(Ref::new(at));
        for edge in outgoing[at].clone().filter(|edge| !is_back[*edge]) {
            if let End::Touchpoint(to) = edges[edge].to {
                before[to.index()] -= 1;
                if before[to.index()] == 0 {
                    ready.push(Reverse(to.index()));
                }
            }
        }
    }
    Order { touchpoints, is_back }
}
