//! Loops that customers cannot leave.

use std::collections::BTreeMap;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::network::Network;
use super::view::View;
use crate::journey::{Journey, Persona, Ref, Touchpoint};

/// Touchpoints among which customers go round for ever: no way leads on, and none out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loop {
    /// The touchpoints, in the order of the file.
    pub touchpoints: Vec<Ref<Touchpoint>>,
    /// Who is caught; everyone where empty.
    pub personas: Vec<Ref<Persona>>,
}

/// Finds the loops of each view; the members of a view are those whom its loops catch.
pub(super) fn without_way_out(
    journey: &Journey,
    views: &[View],
    networks: &[Network],
    members: &[Vec<Ref<Persona>>],
) -> Vec<Loop> {
    let mut found: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
    for (group, (view, network)) in views.iter().zip(networks).enumerate() {
        for nodes in closed(view, network) {
            found.entry(nodes).or_default().push(group);
        }
    }
    let with_part = views.iter().filter(|view| view.passing.is_met.contains(&true)).count();
    let loops = found.into_iter().map(|(nodes, groups)| {
        let mut personas: Vec<Ref<Persona>> = groups.iter().flat_map(|group| &members[*group]).copied().collect();
        if groups.len() == with_part {
            personas.clear();
        }
        personas.sort_unstable();
        Loop { touchpoints: nodes.into_iter().map(Ref::new).collect(), personas }
    });
    let mut loops: Vec<Loop> = loops.collect();
    loops.sort_by_key(|found| found.touchpoints.iter().map(|touchpoint| journey[*touchpoint].span.start).min());
    loops
}

/// Returns the closed loops of one view; every way counts as a way out, be nobody known to take it.
fn closed(view: &View, network: &Network) -> Vec<Vec<usize>> {
    let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(network.len(), view.steps.len());
    for _ in 0..network.len() {
        graph.add_node(());
    }
    for node in 0..network.len() {
        for way in network.ways(node) {
            graph.add_edge(NodeIndex::new(node), NodeIndex::new(way.to), ());
        }
    }
    let mut component_of = vec![0; network.len()];
    let components = kosaraju_scc(&graph);
    for (index, component) in components.iter().enumerate() {
        component.iter().for_each(|node| component_of[node.index()] = index);
    }
    let is_closed = |index: usize, component: &[NodeIndex]| {
        let mut goes_round = false;
        for node in component.iter().map(|node| node.index()) {
            if view.may_lead_anywhere.get(node).copied().unwrap_or(false) {
                return false;
            }
            for way in network.ways(node) {
                if component_of[way.to] != index {
                    return false;
                }
                goes_round = true;
            }
        }
        goes_round
    };
    let closed = components.iter().enumerate().filter(|(index, component)| is_closed(*index, component));
    closed
        .map(|(_, component)| {
            let mut nodes: Vec<usize> = component.iter().map(|node| node.index()).collect();
            nodes.sort_unstable();
            nodes
        })
        .collect()
}
