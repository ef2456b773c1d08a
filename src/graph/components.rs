//! The parts of a network in which everyone can come back to where they were, in the order in which they are met.

use petgraph::algo::kosaraju_scc;

use super::network::Network;

/// The strongly connected components over the ways that somebody may take.
pub(super) struct Components {
    /// The nodes of each component, ascending; no way leads from a component to an earlier one.
    pub(super) members: Vec<Vec<usize>>,
    /// The component of each node.
    pub(super) of: Vec<usize>,
}

impl Components {
    /// Finds the components; kosaraju's way works without recursion.
    pub(super) fn of(network: &Network) -> Components {
        let mut members: Vec<Vec<usize>> = kosaraju_scc(&network.taken())
            .into_iter()
            .map(|component| {
                let mut nodes: Vec<usize> = component.into_iter().map(|node| node.index()).collect();
                nodes.sort_unstable();
                nodes
            })
            .collect();
        members.reverse();
        let mut of = vec![0; network.len()];
        for (component, nodes) in members.iter().enumerate() {
            nodes.iter().for_each(|node| of[*node] = component);
        }
        Components { members, of }
    }
}
