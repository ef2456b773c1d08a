//! The net of a row: its nodes with their ranks, and the routes that lead from rank to rank.

use std::ops::Range;

use super::fact::{Facts, is_forward};
use super::figure;
use super::rank::{self, Ranked};
use super::row::Row;
use crate::map::{Destination, Edge, EdgeKind, Map};
use crate::scene::piece::Piece;
use crate::scene::shape::Dash;
use crate::scene::theme::{Color, Theme};

/// Width of the main way and of others, in px, and how much they want to be straight.
const MAIN: (f64, f64) = (2.2, 400.0);
const OTHER: (f64, f64) = (1.4, 1.0);

/// A node: a figure, or nothing, where a route merely passes through a rank.
pub(super) struct Node {
    pub(super) rank: usize,
    pub(super) figure: Piece,
}

/// A way through neighbouring ranks, from the lowest to the highest.
pub(super) struct Route {
    pub(super) nodes: Vec<usize>,
    /// Who goes there, by index; empty means everybody.
    pub(super) who: Vec<usize>,
    pub(super) color: Color,
    pub(super) dash: Dash,
    /// Width of the line, in px.
    pub(super) width: f64,
    /// How much it wants to be straight.
    pub(super) weight: f64,
    /// Where it leads: to the last of its nodes, to the first one, or nowhere else than where it began.
    pub(super) heads: Heads,
}

/// Which end of a route has the head of the arrow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heads {
    /// The end in the highest rank.
    Last,
    /// The end in the lowest rank: the way leads back.
    First,
    /// Neither.
    None,
}

/// The net of a row.
pub(super) struct Net {
    pub(super) nodes: Vec<Node>,
    pub(super) routes: Vec<Route>,
    /// The ranks of each band.
    pub(super) bands: Vec<Range<usize>>,
    /// The nodes of each rank, in no particular order.
    pub(super) ranks: Vec<Vec<usize>>,
}

/// Makes nets.
struct Maker<'a> {
    map: &'a Map,
    theme: &'a Theme,
    net: Net,
}

impl Net {
    /// Makes the net of a row.
    pub(super) fn of(map: &Map, facts: &Facts<'_>, row: &Row, theme: &Theme) -> Net {
        let lines = rank::lines(map, facts, row);
        let Ranked { of_column, bands } = rank::rank(map, facts, row, &lines);
        let count = bands.last().map_or(0, |band| band.end);
        let net = Net { nodes: Vec::new(), routes: Vec::new(), bands, ranks: vec![Vec::new(); count] };
        let mut maker = Maker { map, theme, net };
        let columns = row.columns();
        let nodes: Vec<usize> = columns
            .clone()
            .zip(&of_column)
            .map(|(column, rank)| maker.node(*rank, figure::touchpoint(map, facts, column, theme)))
            .collect();
        for column in columns.clone() {
            let node = nodes[column - columns.start];
            maker.origins(facts, &lines, column, node);
            maker.ends(facts, &lines, column, node);
        }
        for edge in lines {
            let edge_of = &map.edges[edge];
            if let Destination::Column(to) = edge_of.to {
                let ends = [edge_of.from, to].map(|column| nodes[column - columns.start]);
                maker.line(edge_of, &facts.who_goes(edge_of), facts.is_main[edge], ends);
            }
        }
        maker.net
    }

    /// Returns the links between neighbouring ranks, with their weights.
    pub(super) fn links(&self) -> Vec<(usize, usize, f64)> {
        let of_route = |route: &Route| {
            let pairs = route.nodes.windows(2).map(|pair| (pair[0], pair[1], route.weight));
            pairs.collect::<Vec<_>>()
        };
        self.routes.iter().flat_map(of_route).collect()
    }
}

impl Maker<'_> {
    fn node(&mut self, rank: usize, figure: Piece) -> usize {
        let node = self.net.nodes.len();
        self.net.nodes.push(Node { rank, figure });
        self.net.ranks[rank].push(node);
        node
    }

    /// Adds what stands before a column: the dot of a start, and pointers from where ways come.
    fn origins(&mut self, facts: &Facts<'_>, lines: &[usize], column: usize, node: usize) {
        let rank = self.net.nodes[node].rank;
        if self.map.columns[column].is_start {
            let who = facts.who_is_at(column);
            let start = self.node(rank - 1, figure::start(self.map, self.theme).for_personas(who));
            self.route(vec![start, node], who, (self.theme.way, MAIN.0), MAIN.1, Heads::Last);
        }
        let elsewhere = || facts.coming[column].iter().filter(|edge| lines.binary_search(edge).is_err());
        let is_main = elsewhere().any(|edge| facts.is_main[*edge]);
        let elsewhere: Vec<&Edge> = elsewhere().map(|edge| &self.map.edges[*edge]).collect();
        if !elsewhere.is_empty() {
            let who = facts.who_go(&elsewhere);
            let origin = self.node(rank - 1, figure::origin(self.map, &elsewhere, self.theme).for_personas(&who));
            let (width, weight) = if is_main { MAIN } else { OTHER };
            self.route(vec![origin, node], &who, (self.theme.way, width), weight, Heads::Last);
        }
    }

    /// Adds what stands behind a column: exits, the end, and pointers to where ways lead.
    fn ends(&mut self, facts: &Facts<'_>, lines: &[usize], column: usize, node: usize) {
        let (map, theme) = (self.map, self.theme);
        let rank = self.net.nodes[node].rank + 1;
        if let Some(ending) = map.columns[column].ends {
            let who = facts.who_is_at(column);
            let end = self.node(rank, figure::end(map, ending, theme).for_personas(who));
            let color = if ending == crate::map::Ending::Well { theme.good } else { theme.bad };
            self.route(vec![node, end], who, (color, 1.8), 4.0, Heads::Last);
        }
        let mut elsewhere = Vec::new();
        let mut is_main = false;
        for index in &facts.leaving[column] {
            let edge = &map.edges[*index];
            match edge.to {
                Destination::Exit { is_good, .. } => {
                    let who = facts.who_goes(edge);
                    let exit = self.node(rank, figure::exit(map, edge, theme).for_personas(&who));
                    let color = if is_good { theme.good } else { theme.bad };
                    self.route(vec![node, exit], &who, (color, 1.4), 1.0, Heads::Last);
                    self.fade_if_removed(edge);
                }
                Destination::Column(_) if lines.binary_search(index).is_err() => {
                    elsewhere.push(edge);
                    is_main |= facts.is_main[*index];
                }
                Destination::Column(_) => {}
            }
        }
        if !elsewhere.is_empty() {
            let who = facts.who_go(&elsewhere);
            let pointer = self.node(rank, figure::onward(map, &elsewhere, theme).for_personas(&who));
            let (width, weight) = if is_main { MAIN } else { OTHER };
            self.route(vec![node, pointer], &who, (theme.way, width), weight, Heads::Last);
        }
    }

    /// Adds a way from one node to another, with its words as a node of their own.
    fn line(&mut self, edge: &Edge, who: &[usize], is_main: bool, [from, to]: [usize; 2]) {
        let label = figure::label(self.map, edge, self.theme).map(|label| label.for_personas(who));
        let color = if edge.kind == EdgeKind::Fail { self.theme.bad } else { self.theme.way };
        let (from_rank, to_rank) = (self.net.nodes[from].rank, self.net.nodes[to].rank);
        if from == to {
            let again = self.node(from_rank + 1, label.unwrap_or_default());
            self.route(vec![from, again], who, (color, 1.4), 1.0, Heads::None);
            return self.fade_if_removed(edge);
        }
        let is_ahead = is_forward(edge);
        let label_rank = if is_ahead { from_rank + 1 } else { from_rank - 1 };
        let (low, high) = if is_ahead { (from, to) } else { (to, from) };
        let mut label = label;
        let mut nodes = vec![low];
        for rank in from_rank.min(to_rank) + 1..from_rank.max(to_rank) {
            let figure = if rank == label_rank { label.take() } else { None };
            nodes.push(self.node(rank, figure.unwrap_or_default()));
        }
        nodes.push(high);
        let (width, weight) = if is_main { MAIN } else { OTHER };
        let heads = if is_ahead { Heads::Last } else { Heads::First };
        self.route(nodes, who, (color, width), if is_ahead { weight } else { 0.5 }, heads);
        self.fade_if_removed(edge);
    }

    /// Draws the route that was added last as one that is there no more, where its way is.
    fn fade_if_removed(&mut self, edge: &Edge) {
        if let Some(route) = self.net.routes.last_mut().filter(|_| edge.is_removed) {
            (route.color, route.dash) = (self.theme.muted, Dash::Dashed);
        }
    }

    fn route(&mut self, nodes: Vec<usize>, who: &[usize], line: (Color, f64), weight: f64, heads: Heads) {
        let (color, width) = line;
        self.net.routes.push(Route { nodes, who: who.to_vec(), color, dash: Dash::Solid, width, weight, heads });
    }
}
