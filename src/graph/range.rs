//! Reach over a whole network: exact where every split is known, else the range that all possible splits allow.
//!
//! First the components of the network are gone through in order, each loop as [`hitting`](super::hitting) does it. Where splits are not
//! given, this leaves wide bounds, which are then drawn together for one target after the other: whoever gets to a target has
//! been at the node that dominates it, so only the stretch between the two matters, with the split that is worst
//! or best for this very target. Ways without a share are each taken by somebody, so nobody goes round for ever.

use super::components::Components;
use super::hitting::{Arrival, Bounds, Chain, Effort, arrivals};
use super::network::Network;
use super::reach::Reach;
use super::stretch;

/// The part of the effort that one network may cost where splits are not given.
const MOST_TIGHTENING: u64 = 5_000_000;

/// Bounds on how many ever arrive, and the component-wise facts that they rest on.
struct Sweep<'a> {
    network: &'a Network,
    components: &'a Components,
    /// For each node, how many come into its component there first; in the end, how many ever arrive.
    bounds: Vec<Bounds>,
}

/// Returns the reach of the first `count` nodes of a network, from its last one, the start.
///
/// `is_part` tells which nodes those can get to at all whom a way leads that could not be read.
pub(super) fn reach(network: &Network, count: usize, is_part: &[bool], effort: &mut Effort) -> Vec<Reach> {
    let components = Components::of(network);
    let start = network.len() - 1;
    let mut bounds = vec![[0.0; 2]; network.len()];
    bounds[start] = [1.0; 2];
    let mut sweep = Sweep { network, components: &components, bounds };
    for component in 0..components.members.len() {
        sweep.pass(component, effort);
    }
    let mut bounds = sweep.bounds;
    if network.has_open() {
        let mut share = Effort { left: effort.left.min(MOST_TIGHTENING) };
        let before = share.left;
        stretch::tighten(network, &components, &mut bounds, &mut share);
        effort.left -= before - share.left;
    }
    let lost: f64 = (0..network.len()).filter(|node| network.is_unclear[*node]).map(|node| bounds[node][1]).sum();
    let of = |node: usize| {
        let [low, high] = bounds[node];
        let high = if is_part[node] { high + lost } else { high };
        Reach { low: low.clamp(0.0, 1.0), high: high.max(low).clamp(0.0, 1.0) }
    };
    (0..count).map(of).collect()
}

impl Sweep<'_> {
    /// Works out the reach within a component and passes on what leaves it.
    fn pass(&mut self, component: usize, effort: &mut Effort) {
        let members = &self.components.members[component];
        let loops = members.len() > 1 || self.network.ways(members[0]).iter().any(|way| way.to == members[0]);
        let is_open = members.iter().any(|node| self.network.open[*node] > 0.0);
        if !loops {
            let reach = self.bounds[members[0]].map(|bound| bound.min(1.0));
            return self.leave(members[0], reach, [1.0; 2], reach[1]);
        }
        let entering = members.iter().map(|node| self.bounds[*node][1]).sum::<f64>().min(1.0);
        let Some(arrivals) = arrivals(self.chain(component), effort) else {
            return self.pass_roughly(component, entering);
        };
        for Arrival { name, reach: [low, high], escape } in arrivals {
            // With open splits the chain holds only what is certain; anyone who enters may get anywhere.
            let high = if is_open { entering } else { high };
            let often = if escape > 0.0 { 1.0 / escape } else { 0.0 };
            let most = if is_open { f64::MAX } else { often };
            self.leave(name, [low.min(1.0), high.min(1.0)], [often, most], entering);
        }
    }

    /// Returns the ways within a component as a chain; open ways take nobody in it.
    fn chain(&self, component: usize) -> Chain {
        let members = &self.components.members[component];
        let mut chain = Chain::default();
        for node in members {
            let mut inside: Vec<(usize, f64)> = Vec::new();
            let mut leaves = 1.0;
            for way in self.network.ways(*node) {
                let part = way.part.unwrap_or(0.0);
                let Some(to) = members.binary_search(&way.to).ok().filter(|_| part > 0.0) else {
                    continue;
                };
                leaves -= part;
                if way.to != *node {
                    inside.push((to, part));
                }
            }
            inside.sort_by_key(|(to, _)| *to);
            inside.dedup_by(|again, first| {
                let is_same = again.0 == first.0;
                first.1 += if is_same { again.1 } else { 0.0 };
                is_same
            });
            chain.names.push(*node);
            chain.ways.push(inside);
            chain.leak.push(if leaves > 1e-12 { leaves } else { 0.0 });
            chain.entry.push(self.bounds[*node]);
        }
        chain
    }

    /// Passes those who arrive at a node on to the components behind; `often` is how often each is there.
    ///
    /// No way out of a component is taken by more than enter it.
    fn leave(&mut self, node: usize, reach: Bounds, often: Bounds, entering: f64) {
        self.bounds[node] = reach;
        let own = self.components.of[node];
        for way in self.network.ways(node).iter().filter(|way| self.components.of[way.to] != own) {
            let most = self.network.most(node, way);
            if most > 0.0 {
                let to = &mut self.bounds[way.to];
                to[0] += reach[0] * way.part.unwrap_or(0.0) * often[0];
                to[1] = (to[1] + (reach[1] * most * often[1]).min(entering)).min(1.0);
            }
        }
    }

    /// Bounds the reach in a component that is too tangled to be solved.
    ///
    /// Ways forward alone give the lower bound. For the upper one, customers are sent round until few are left in it, and those few
    /// are taken to get everywhere.
    fn pass_roughly(&mut self, component: usize, entering: f64) {
        const ROUNDS: usize = 30;
        let members = self.components.members[component].clone();
        let mut forward: Vec<f64> = members.iter().map(|node| self.bounds[*node][0]).collect();
        let mut walking: Vec<f64> = members.iter().map(|node| self.bounds[*node][1]).collect();
        let mut visits = vec![0.0; members.len()];
        for at in 0..members.len() {
            for way in self.network.ways(members[at]) {
                if let Some(to) = members.binary_search(&way.to).ok().filter(|to| *to > at) {
                    forward[to] += forward[at] * way.part.unwrap_or(0.0);
                }
            }
        }
        for _ in 0..ROUNDS {
            for at in 0..members.len() {
                let here = std::mem::take(&mut walking[at]);
                visits[at] += here;
                for way in self.network.ways(members[at]) {
                    if let Ok(to) = members.binary_search(&way.to) {
                        walking[to] += here * self.network.most(members[at], way);
                    }
                }
            }
        }
        let left: f64 = walking.iter().sum();
        for (at, node) in members.into_iter().enumerate() {
            let low = forward[at].min(1.0);
            let high = (visits[at] + left).min(entering).max(low);
            let often = if high > 0.0 { (visits[at] + left) / high } else { 0.0 };
            self.leave(node, [low, high], [1.0, often.max(1.0)], entering);
        }
    }
}
