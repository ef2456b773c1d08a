//! Where customers can go, as bare numbers: nodes are the touchpoints, the exits and the start before them all.

use petgraph::graph::{DiGraph, NodeIndex};

/// A network of nodes with weighted ways between them, in compact rows.
#[derive(Debug, Clone, Default)]
pub(super) struct Network {
    rows: Vec<usize>,
    ways: Vec<Way>,
    /// For each node, how many of those who are there split in an unknown way among its open ways.
    pub(super) open: Vec<f64>,
    /// For each node, whether some of its ways could not be read, so that its open part may go anywhere.
    pub(super) is_unclear: Vec<bool>,
}

/// A way of a network.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Way {
    /// The node that it leads to.
    pub(super) to: usize,
    /// How many of those who are at its beginning take it; `None` where it takes an unknown part of the open ones.
    pub(super) part: Option<f64>,
    /// The index of the edge of the journey; `None` for the ways in.
    pub(super) edge: Option<usize>,
}

impl Network {
    /// Makes a network of `count` nodes; `ways` come with the node that they leave, in its order.
    pub(super) fn new(count: usize, ways: impl IntoIterator<Item = (usize, Way)>) -> Network {
        let mut network = Network {
            rows: Vec::with_capacity(count + 1),
            ways: Vec::new(),
            open: vec![0.0; count],
            is_unclear: vec![false; count],
        };
        for (from, way) in ways {
            while network.rows.len() <= from {
                network.rows.push(network.ways.len());
            }
            network.ways.push(way);
        }
        network.rows.resize(count + 1, network.ways.len());
        network
    }

    /// Returns the number of nodes.
    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    /// Returns the ways that leave a node.
    pub(super) fn ways(&self, node: usize) -> &[Way] {
        &self.ways[self.rows[node]..self.rows[node + 1]]
    }

    /// Returns the most of those at a node who may take one of its ways.
    pub(super) fn most(&self, node: usize, way: &Way) -> f64 {
        way.part.unwrap_or(self.open[node])
    }

    /// Tells whether the split of some node is not known.
    pub(super) fn has_open(&self) -> bool {
        self.open.iter().any(|part| *part > 0.0)
    }

    /// Returns the network as a petgraph graph with the same indices, with only those ways that somebody may take.
    pub(super) fn taken(&self) -> DiGraph<(), ()> {
        let mut graph = DiGraph::with_capacity(self.len(), self.ways.len());
        for _ in 0..self.len() {
            graph.add_node(());
        }
        for node in 0..self.len() {
            for way in self.ways(node).iter().filter(|way| self.most(node, way) > 0.0) {
                graph.add_edge(NodeIndex::new(node), NodeIndex::new(way.to), ());
            }
        }
        graph
    }
}
