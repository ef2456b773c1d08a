//! The stretch between a touchpoint and the last one that everyone on the way to it has been at.

use petgraph::algo::dominators::simple_fast;
use petgraph::graph::NodeIndex;

use super::components::Components;
use super::hitting::{Bounds, Effort};
use super::network::Network;

/// Changes below this are the noise of the arithmetic.
const STEADY: f64 = 1e-13;

/// The most times that a stretch is gone over; loops that nearly nobody leaves would take for ever.
const MOST_ROUNDS: usize = 2_000;

/// Finds the worst and the best split for one target after the other.
struct Search<'a> {
    network: &'a Network,
    /// The component of each node; no way leads to an earlier one.
    component_of: &'a [usize],
    /// The place of each node in the order of the components.
    position: Vec<usize>,
    /// For each node, how many of those there get to the target: at least, at most. Zero between two searches.
    value: Vec<Bounds>,
    is_inside: Vec<bool>,
}

/// Draws bounds together as far as the effort allows; those given stay where it does not suffice.
pub(super) fn tighten(network: &Network, components: &Components, bounds: &mut [Bounds], effort: &mut Effort) {
    let start = network.len() - 1;
    let dominators = simple_fast(&network.taken(), NodeIndex::new(start));
    let order: Vec<usize> = components.members.iter().flatten().copied().collect();
    let mut position = vec![0; network.len()];
    order.iter().enumerate().for_each(|(place, node)| position[*node] = place);
    let mut search = Search {
        network,
        component_of: &components.of,
        position,
        value: vec![[0.0; 2]; network.len()],
        is_inside: vec![false; network.len()],
    };
    // A dominator comes before what it dominates, yet not always so in the order of a loop: go down the tree of dominators.
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); network.len()];
    for node in &order {
        if let Some(above) = dominators.immediate_dominator(NodeIndex::new(*node)) {
            below[above.index()].push(*node);
        }
    }
    let mut waiting = vec![start];
    while let Some(above) = waiting.pop() {
        for target in &below[above] {
            let Some([least, most]) = search.between(above, *target, effort) else {
                continue;
            };
            let [low, high] = bounds[above];
            bounds[*target][0] = bounds[*target][0].max(low * least);
            bounds[*target][1] = bounds[*target][1].min(high * most).max(bounds[*target][0]);
        }
        waiting.extend(&below[above]);
    }
}

impl Search<'_> {
    /// Returns how many of those at `above` get to the target, in the worst and the best split; `None` if it takes too long.
    fn between(&mut self, above: usize, target: usize, effort: &mut Effort) -> Option<Bounds> {
        let nodes = self.stretch(above, target, effort);
        let found = nodes.as_ref().and_then(|nodes| self.settle(nodes, target, effort)).map(|()| self.value[above]);
        for node in nodes.iter().flatten() {
            self.value[*node] = [0.0; 2];
        }
        self.value[target] = [0.0; 2];
        found
    }

    /// Returns the nodes from which the target may be reached, among those that can be met between the two; the last ones first.
    fn stretch(&mut self, above: usize, target: usize, effort: &mut Effort) -> Option<Vec<usize>> {
        let mut nodes = vec![above];
        let mut next = 0;
        let mut suffices = true;
        self.is_inside[above] = true;
        while next < nodes.len() && suffices {
            let node = nodes[next];
            next += 1;
            suffices = effort.spend(1 + self.network.ways(node).len());
            for way in self.network.ways(node).iter().filter(|way| self.network.most(node, way) > 0.0) {
                let is_behind = self.component_of[way.to] > self.component_of[target];
                if way.to != target && !is_behind && !std::mem::replace(&mut self.is_inside[way.to], true) {
                    nodes.push(way.to);
                }
            }
        }
        nodes.iter().for_each(|node| self.is_inside[*node] = false);
        nodes.sort_unstable_by_key(|node| std::cmp::Reverse(self.position[*node]));
        suffices.then_some(nodes)
    }

    /// Works out the values of a stretch: the greatest that its ways allow for the least, the least for the most.
    fn settle(&mut self, nodes: &[usize], target: usize, effort: &mut Effort) -> Option<()> {
        self.value[target] = [1.0; 2];
        self.mark_leading(nodes, target, effort)?;
        for _ in 0..MOST_ROUNDS {
            let mut change: f64 = 0.0;
            for node in nodes.iter().filter(|node| **node != target) {
                if !effort.spend(1 + self.network.ways(*node).len()) {
                    return None;
                }
                let now = self.weighed(*node);
                let before = std::mem::replace(&mut self.value[*node], now);
                change = change.max((now[0] - before[0]).abs()).max((now[1] - before[1]).abs());
            }
            if change < STEADY {
                return Some(());
            }
        }
        None
    }

    /// Gives 1 as the first guess of the least to all nodes that lead to the target; the others keep 0.
    fn mark_leading(&mut self, nodes: &[usize], target: usize, effort: &mut Effort) -> Option<()> {
        loop {
            let mut has_changed = false;
            for node in nodes.iter().filter(|node| **node != target) {
                if !effort.spend(1 + self.network.ways(*node).len()) {
                    return None;
                }
                let mut ways = self.network.ways(*node).iter();
                let leads = ways.any(|way| self.network.most(*node, way) > 0.0 && self.value[way.to][0] > 0.0);
                if leads && self.value[*node][0] == 0.0 {
                    self.value[*node][0] = 1.0;
                    has_changed = true;
                }
            }
            if !has_changed {
                return Some(());
            }
        }
    }

    /// Returns the values of a node from those of its ways.
    fn weighed(&self, node: usize) -> Bounds {
        let open = self.network.open[node];
        let mut sure = [0.0; 2];
        let mut worst: Option<f64> = self.network.is_unclear[node].then_some(0.0);
        let mut best: f64 = 0.0;
        for way in self.network.ways(node) {
            let [least, most] = self.value[way.to];
            match way.part {
                Some(part) => sure = [sure[0] + part * least, sure[1] + part * most],
                None => {
                    worst = Some(worst.map_or(least, |worst| worst.min(least)));
                    best = best.max(most);
                }
            }
        }
        [sure[0] + open * worst.unwrap_or(0.0), sure[1] + open * best]
    }
}
