//! The graph as a whole, and how it is made from a journey.

use std::ops::Range;

use petgraph::graph::{DiGraph, NodeIndex};

use super::edge::{Edge, End, Exit};
use super::groups::Groups;
use super::handoff::{self, Handoff};
use super::hitting::Effort;
use super::loops::{self, Loop};
use super::network::Network;
use super::order::{self, Order};
use super::reach::Reach;
use super::switch::{self, ChannelSwitch};
use super::view::{Key, View};
use super::ways::Ways;
use super::{choke_point, dead_end, range, reachability};
use crate::graph::ChokePoint;
use crate::journey::{Journey, Persona, Ref, Touchpoint};

/// The work that the reach of all personas together may cost, in ways looked at: some tenths of a second. A loop of two hundred
/// touchpoints, each linked to each, costs as much.
const MOST_EFFORT: u64 = 25_000_000;

/// The journey as a graph. It holds indices only, so it lives without the journey.
#[derive(Debug, Clone)]
pub struct Graph {
    edges: Vec<Edge>,
    exits: Vec<Exit>,
    /// The edges of each touchpoint.
    outgoing: Vec<Range<usize>>,
    /// What each group of personas with the same ways sees.
    sights: Vec<Sight>,
    /// The group of each persona.
    sight_of: Vec<usize>,
    everyone: Everyone,
    dead_ends: Vec<Ref<Touchpoint>>,
    loops: Vec<Loop>,
    choke_points: Vec<ChokePoint>,
    order: Order,
    switches: Vec<ChannelSwitch>,
    handoffs: Vec<Handoff>,
}

/// What one group of personas sees.
#[derive(Debug, Clone)]
pub(super) struct Sight {
    pub(super) starts: Vec<Ref<Touchpoint>>,
    pub(super) reachable: Vec<bool>,
    /// The edges that they can take, in order.
    pub(super) edges: Vec<usize>,
    /// Of touchpoints, then of exits.
    pub(super) reach: Vec<Reach>,
}

/// What holds for all personas together.
#[derive(Debug, Clone, Default)]
struct Everyone {
    starts: Vec<Ref<Touchpoint>>,
    reachable: Vec<bool>,
    reach: Vec<Reach>,
}

impl Graph {
    /// Makes the graph of a journey and works out its answers.
    pub fn of(journey: &Journey) -> Graph {
        let groups = Groups::of(journey);
        let views: Vec<View> = groups.views(journey);
        let Ways { keys, edges, exits, outgoing } = Ways::of(journey, &views, &groups);
        let count = journey.touchpoints.len();
        let nodes = count + exits.len();
        let edge_of = |key: &Key| {
            let edge = keys.binary_search(key).expect("internal error: a step has no edge");
            let to = match edges[edge].to {
                End::Touchpoint(touchpoint) => touchpoint.index(),
                End::Exit(exit) => count + exit,
            };
            (edge, to)
        };
        let networks: Vec<Network> = views.iter().map(|view| view.network(nodes, edge_of)).collect();
        let mut effort = Effort { left: MOST_EFFORT };
        let sight = |(view, network)| Sight::of(journey, view, network, &exits, &mut effort);
        let sights: Vec<Sight> = views.iter().zip(&networks).map(sight).collect();
        let mut graph = Graph {
            everyone: Everyone::of(&sights, &groups.weights(journey), count, nodes),
            sights,
            sight_of: groups.of_persona,
            dead_ends: dead_end::dead_ends(journey),
            loops: loops::without_way_out(journey, &views, &networks, &groups.members),
            choke_points: Vec::new(),
            order: Order::default(),
            switches: switch::switches(journey, &edges),
            handoffs: handoff::handoffs(journey, &edges),
            edges,
            exits,
            outgoing,
        };
        let whole = graph.whole(count);
        graph.choke_points = choke_point::choke_points(&graph.exits, &whole);
        graph.order = order::order(&graph.edges, &graph.outgoing, &whole);
        graph
    }

    /// Returns all ways, by the touchpoint that they leave and then as they are written.
    pub fn edges(&self) -> &[Edge] {
        &self.edges
    }

    /// Returns the ways out of the journey, by the touchpoint that they leave.
    pub fn exits(&self) -> &[Exit] {
        &self.exits
    }

    /// Returns the indices of a touchpoint's ways among [`Graph::edges`].
    pub fn edges_of(&self, touchpoint: Ref<Touchpoint>) -> Range<usize> {
        self.outgoing.get(touchpoint.index()).cloned().unwrap_or(0..0)
    }

    /// Returns where a persona begins; for `None`, where anybody does.
    pub fn starts(&self, persona: Option<Ref<Persona>>) -> &[Ref<Touchpoint>] {
        self.sight(persona).map_or(&self.everyone.starts, |sight| &sight.starts)
    }

    /// Tells for each touchpoint whether a persona can get there; for `None`, whether anybody can.
    pub fn reachable(&self, persona: Option<Ref<Persona>>) -> &[bool] {
        self.sight(persona).map_or(&self.everyone.reachable, |sight| &sight.reachable)
    }

    /// Returns the touchpoints to which no way leads for anybody.
    pub fn unreachable(&self) -> Vec<Ref<Touchpoint>> {
        let reachable = self.everyone.reachable.iter().enumerate();
        reachable.filter(|(_, is_reachable)| !**is_reachable).map(|(at, _)| Ref::new(at)).collect()
    }

    /// Returns the ways that a persona can take from a touchpoint; for `None`, that anybody can.
    pub fn next_of(&self, touchpoint: Ref<Touchpoint>, persona: Option<Ref<Persona>>) -> Vec<&Edge> {
        let range = self.edges_of(touchpoint);
        match self.sight(persona) {
            None => self.edges[range].iter().collect(),
            Some(sight) => {
                let begin = sight.edges.partition_point(|edge| *edge < range.start);
                let edges = sight.edges[begin..].iter().take_while(|edge| **edge < range.end);
                edges.map(|edge| &self.edges[*edge]).collect()
            }
        }
    }

    /// Returns for each touchpoint how many of a persona ever get there; for `None`, of all customers.
    pub fn reach(&self, persona: Option<Ref<Persona>>) -> &[Reach] {
        &self.node_reach(persona)[..self.outgoing.len()]
    }

    /// Returns for each touchpoint how many customers ever get there, personas weighted by their share.
    ///
    /// Personas without a share split equally what the others leave.
    pub fn reach_of_all(&self) -> &[Reach] {
        self.reach(None)
    }

    /// Returns for each exit how many of a persona leave by it; for `None`, of all customers.
    pub fn reach_of_exits(&self, persona: Option<Ref<Persona>>) -> &[Reach] {
        &self.node_reach(persona)[self.outgoing.len()..]
    }

    /// Tells whether every reach is a number and none a range.
    pub fn is_exact(&self) -> bool {
        self.sights.iter().all(|sight| sight.reach.iter().all(|reach| reach.is_exact()))
    }

    /// Returns the touchpoints at which `next: []` says that nothing follows, and that do not end well.
    pub fn dead_ends(&self) -> &[Ref<Touchpoint>] {
        &self.dead_ends
    }

    /// Returns the loops that customers cannot leave.
    pub fn loops_without_way_out(&self) -> &[Loop] {
        &self.loops
    }

    /// Returns the touchpoints where ways meet and that nobody who gets to a good end can go around.
    pub fn choke_points(&self) -> &[ChokePoint] {
        &self.choke_points
    }

    /// Returns the ways along which the channel changes.
    pub fn channel_switches(&self) -> &[ChannelSwitch] {
        &self.switches
    }

    /// Returns the ways along which the customer is handed over, to or from a partner or between owners.
    pub fn handoffs(&self) -> &[Handoff] {
        &self.handoffs
    }

    /// Returns all touchpoints in an order in which every way leads forward, but those that lead back.
    ///
    /// It is the order of the file wherever the ways allow it.
    pub fn forward_order(&self) -> &[Ref<Touchpoint>] {
        &self.order.touchpoints
    }

    /// Tells whether a way, by its index, leads back in a loop.
    pub fn is_back(&self, edge: usize) -> bool {
        self.order.is_back[edge]
    }

    /// Returns what a persona sees; `None` for everyone together, where the journey has personas.
    fn sight(&self, persona: Option<Ref<Persona>>) -> Option<&Sight> {
        match persona {
            Some(persona) => self.sight_of.get(persona.index()).map(|sight| &self.sights[*sight]),
            None if self.sight_of.is_empty() => self.sights.first(),
            None => None,
        }
    }

    fn node_reach(&self, persona: Option<Ref<Persona>>) -> &[Reach] {
        self.sight(persona).map_or(&self.everyone.reach, |sight| &sight.reach)
    }

    /// Returns the whole as a petgraph graph: touchpoints, exits, and last the start; weights are indices of edges.
    fn whole(&self, count: usize) -> DiGraph<(), Option<usize>> {
        let nodes = count + self.exits.len();
        let mut graph = DiGraph::with_capacity(nodes + 1, self.edges.len());
        for _ in 0..=nodes {
            graph.add_node(());
        }
        for (index, edge) in self.edges.iter().enumerate() {
            let to = match edge.to {
                End::Touchpoint(touchpoint) => touchpoint.index(),
                End::Exit(exit) => count + exit,
            };
            graph.add_edge(NodeIndex::new(edge.from.index()), NodeIndex::new(to), Some(index));
        }
        for start in &self.everyone.starts {
            graph.add_edge(NodeIndex::new(nodes), NodeIndex::new(start.index()), None);
        }
        graph
    }
}

impl Sight {
    fn of(journey: &Journey, view: &View, network: &Network, exits: &[Exit], effort: &mut Effort) -> Sight {
        let is_met = &view.passing.is_met;
        let is_part: Vec<bool> =
            is_met.iter().copied().chain(exits.iter().map(|exit| is_met[exit.from.index()])).collect();
        Sight {
            starts: view.starts.iter().map(|(at, _)| Ref::new(*at)).collect(),
            reachable: reachability::reachable(journey, view, network),
            edges: (0..network.len()).flat_map(|node| network.ways(node)).filter_map(|way| way.edge).collect(),
            reach: range::reach(network, is_part.len(), &is_part, effort),
        }
    }
}

impl Everyone {
    fn of(sights: &[Sight], weights: &[f64], count: usize, nodes: usize) -> Everyone {
        let mut everyone =
            Everyone { starts: Vec::new(), reachable: vec![false; count], reach: vec![Reach::NOBODY; nodes] };
        for (sight, weight) in sights.iter().zip(weights) {
            everyone.starts.extend(&sight.starts);
            for (all, one) in everyone.reachable.iter_mut().zip(&sight.reachable) {
                *all |= one;
            }
            for (all, one) in everyone.reach.iter_mut().zip(&sight.reach) {
                all.low = (all.low + weight * one.low).min(1.0);
                all.high = (all.high + weight * one.high).min(1.0);
            }
        }
        everyone.starts.sort_unstable();
        everyone.starts.dedup();
        everyone
    }
}
