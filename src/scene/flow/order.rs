//! The order of the nodes within their ranks, found by layout-rs, or where that would take too long, by their neighbours.
//!
//! It is given a graph that it cannot go wrong with: ways lead from one rank to the next and nowhere else, so that nothing is a
//! cycle and nothing needs to be split; they come in the order of their ranks, since for each it looks whether its end
//! leads back to its beginning, by trying every path; and every rank has a node of its own on a spine, so that no node
//! moves to another rank for want of a predecessor. It is asked for the order alone: places are settled by us.

use layout::adt::dag::NodeHandle;
use layout::core::base::Orientation;
use layout::core::format::{ClipHandle, RenderBackend};
use layout::core::geometry::Point;
use layout::core::style::StyleAttr;
use layout::std_shapes::shapes::{Arrow, Element, ShapeKind};
use layout::topo::layout::VisualGraph;

/// What layout-rs may spend on all rows of a flow: how often it looks whether two ways cross, each time it counts them
/// all, which it does some fifty times.
const MOST_LOOKS: usize = 500_000;
/// Times that all ranks are gone through to and fro where the neighbours decide.
const SWEEPS: usize = 8;

/// What is left of the looks that a flow may take.
#[derive(Debug)]
pub(super) struct Looks {
    left: usize,
}

impl Looks {
    /// Begins a flow.
    pub(super) fn new() -> Self {
        Looks { left: MOST_LOOKS }
    }

    /// Takes looks, if so many are left.
    fn take(&mut self, looks: usize) -> bool {
        let left = self.left.checked_sub(looks);
        self.left = left.unwrap_or(self.left);
        left.is_some()
    }
}

/// Puts the nodes of each rank in an order in which few ways cross; `links` join neighbouring ranks.
pub(super) fn order(ranks: &mut [Vec<usize>], links: &[(usize, usize)], looks: &mut Looks) {
    if ranks.iter().all(|nodes| nodes.len() < 2) {
        return;
    }
    if looks.take(looks_of(ranks, links)) {
        by_crossings(ranks, links);
    } else {
        by_neighbours(ranks, links);
    }
}

/// Returns how often layout-rs looks at a way to count all crossings once: for each two nodes of a rank, it goes over
/// the next rank, and there over all ways of both.
fn looks_of(ranks: &[Vec<usize>], links: &[(usize, usize)]) -> usize {
    let rank_of = rank_of(ranks);
    let mut ways = vec![0_usize; ranks.len()];
    for (from, to) in links {
        ways[rank_of[*from]] += 1;
        ways[rank_of[*to]] += 1;
    }
    let pairs = ranks.windows(2).zip(&ways);
    // Nodes without a way get one from the spine.
    let looks =
        pairs.map(|(pair, ways)| pair[0].len().saturating_mul(pair[1].len()).saturating_mul(ways + pair[0].len()));
    looks.fold(0, usize::saturating_add)
}

fn rank_of(ranks: &[Vec<usize>]) -> Vec<usize> {
    let count = ranks.iter().flatten().max().map_or(0, |last| last + 1);
    let mut rank_of = vec![0; count];
    for (rank, nodes) in ranks.iter().enumerate() {
        nodes.iter().for_each(|node| rank_of[*node] = rank);
    }
    rank_of
}

/// Puts each node in the middle of those that its ways lead to, rank by rank, to and fro (the barycentre method of
/// Sugiyama, Tagawa and Toda 1981): the cost grows with the ways.
fn by_neighbours(ranks: &mut [Vec<usize>], links: &[(usize, usize)]) {
    let count = rank_of(ranks).len();
    let mut before: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (from, to) in links {
        before[*to].push(*from);
        after[*from].push(*to);
    }
    let mut place = vec![0.0_f64; count];
    let settle = |nodes: &[usize], place: &mut Vec<f64>| {
        // From 0 to 1, so that ranks of all lengths lie side by side.
        let length = nodes.len() as f64;
        nodes.iter().enumerate().for_each(|(at, node)| place[*node] = (at as f64 + 0.5) / length);
    };
    ranks.iter().for_each(|nodes| settle(nodes, &mut place));
    for sweep in 0..SWEEPS {
        let forth = sweep % 2 == 0;
        let neighbours = if forth { &before } else { &after };
        let order: Vec<usize> = if forth { (0..ranks.len()).collect() } else { (0..ranks.len()).rev().collect() };
        for rank in order {
            let nodes = &mut ranks[rank];
            let middle = |node: usize| match neighbours[node].as_slice() {
                [] => place[node],
                others => others.iter().map(|other| place[*other]).sum::<f64>() / others.len() as f64,
            };
            let mut wished: Vec<(f64, usize)> = nodes.iter().map(|node| (middle(*node), *node)).collect();
            wished.sort_by(|one, other| one.0.total_cmp(&other.0));
            *nodes = wished.into_iter().map(|(_, node)| node).collect();
            settle(nodes, &mut place);
        }
    }
}

fn by_crossings(ranks: &mut [Vec<usize>], links: &[(usize, usize)]) {
    let rank_of = rank_of(ranks);
    let count = rank_of.len();
    let mut graph = VisualGraph::new(Orientation::TopToBottom);
    graph.dag.set_validate(false);
    let mut handles: Vec<Option<NodeHandle>> = vec![None; count];
    let mut node_of: Vec<Option<usize>> = Vec::new();
    let mut add = |graph: &mut VisualGraph, node: Option<usize>| {
        node_of.push(node);
        let size = Point::new(10.0, 10.0);
        graph.add_node(Element::create(ShapeKind::None, StyleAttr::simple(), Orientation::TopToBottom, size))
    };
    let mut spine = Vec::with_capacity(ranks.len());
    for nodes in ranks.iter() {
        for node in nodes {
            handles[*node] = Some(add(&mut graph, Some(*node)));
        }
        spine.push(add(&mut graph, None));
    }
    let mut ways: Vec<Vec<(NodeHandle, NodeHandle)>> = vec![Vec::new(); ranks.len()];
    let mut has_way = vec![false; count];
    for (from, to) in links {
        if let (Some(start), Some(end)) = (handles[*from], handles[*to]) {
            ways[rank_of[*from]].push((start, end));
            has_way[*to] = true;
        }
    }
    for rank in 1..ranks.len() {
        ways[rank - 1].push((spine[rank - 1], spine[rank]));
        let lonely = ranks[rank].iter().filter(|node| !has_way[**node]);
        let lonely: Vec<NodeHandle> = lonely.filter_map(|node| handles[*node]).collect();
        ways[rank - 1].extend(lonely.into_iter().map(|end| (spine[rank - 1], end)));
    }
    for (start, end) in ways.into_iter().flatten() {
        graph.add_edge(Arrow::invisible(), start, end);
    }
    graph.do_it(false, false, true, &mut Nowhere);
    for (rank, nodes) in ranks.iter_mut().enumerate().take(graph.dag.num_levels()) {
        let row = graph.dag.row(rank).iter();
        let ordered: Vec<usize> = row.filter_map(|handle| node_of[handle.get_index()]).collect();
        debug_assert_eq!(ordered.len(), nodes.len(), "a rank keeps its nodes");
        if ordered.len() == nodes.len() {
            *nodes = ordered;
        }
    }
}

/// Takes what layout-rs would draw, and draws nothing.
struct Nowhere;

impl RenderBackend for Nowhere {
    fn draw_rect(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>, _: Option<ClipHandle>) {}

    fn draw_line(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_circle(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_text(&mut self, _: Point, _: &str, _: &StyleAttr) {}

    fn draw_arrow(
        &mut self,
        _: &[(Point, Point)],
        _: bool,
        _: (bool, bool),
        _: &StyleAttr,
        _: Option<String>,
        _: &str,
    ) {
    }

    fn create_clip(&mut self, _: Point, _: Point, _: usize) -> ClipHandle {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_do_not_cross_without_need() {
        let mut ranks = vec![vec![0], vec![1, 2], vec![3, 4]];
        order(&mut ranks, &[(0, 1), (0, 2), (1, 4), (2, 3)], &mut Looks::new());
        let same = (ranks[1][0] == 1) == (ranks[2][0] == 4);
        assert!(same, "{ranks:?}");
    }

    #[test]
    fn lonely_nodes_keep_their_rank() {
        let mut ranks = vec![vec![0], vec![1], vec![2, 3]];
        order(&mut ranks, &[(0, 1), (1, 2)], &mut Looks::new());
        assert_eq!(ranks[2].len(), 2);
    }

    /// Returns how many pairs of ways cross.
    fn crossings(ranks: &[Vec<usize>], links: &[(usize, usize)]) -> usize {
        let mut place = vec![0; rank_of(ranks).len()];
        ranks.iter().for_each(|nodes| nodes.iter().enumerate().for_each(|(at, node)| place[*node] = at));
        let rank = rank_of(ranks);
        let cross = |one: &(usize, usize), other: &(usize, usize)| {
            let is_before = |a: usize, b: usize| place[a] < place[b];
            rank[one.0] == rank[other.0] && is_before(one.0, other.0) && is_before(other.1, one.1)
        };
        links.iter().map(|one| links.iter().filter(|other| cross(one, other)).count()).sum()
    }

    #[test]
    fn neighbours_order_as_well_as_counting_where_nothing_needs_to_cross() {
        // Forty nodes, each with five of its own, which are mixed up.
        let mut ranks = vec![(0..40).collect::<Vec<usize>>(), (40..240).map(|at| 40 + (at * 7 + 13) % 200).collect()];
        let links: Vec<(usize, usize)> = (40..240).map(|to| ((to - 40) / 5, to)).collect();
        assert!(crossings(&ranks, &links) > 1_000);
        let all = ranks.clone();
        by_neighbours(&mut ranks, &links);
        assert_eq!(crossings(&ranks, &links), 0);
        for (mut ordered, mut nodes) in ranks.into_iter().zip(all) {
            ordered.sort_unstable();
            nodes.sort_unstable();
            assert_eq!(ordered, nodes, "a rank keeps its nodes");
        }
    }

    #[test]
    fn what_would_take_too_many_looks_is_ordered_by_neighbours() {
        // Five touchpoints that share a list of 200 exits.
        let exits: Vec<usize> = (5..1_005).collect();
        let ranks = [(0..5).collect::<Vec<usize>>(), exits.iter().rev().copied().collect()];
        let links: Vec<(usize, usize)> = exits.iter().map(|exit| ((exit - 5) / 200, *exit)).collect();
        let turned: Vec<Vec<usize>> = ranks.iter().rev().cloned().collect();
        let turned_links: Vec<(usize, usize)> = links.iter().map(|(from, to)| (*to, *from)).collect();
        assert!(looks_of(&turned, &turned_links) > MOST_LOOKS);
        let mut looks = Looks::new();
        let mut ordered = turned;
        order(&mut ordered, &turned_links, &mut looks);
        assert_eq!(crossings(&ordered, &turned_links), 0);
        assert_eq!(looks.left, MOST_LOOKS, "nothing was spent");
        // Rows spend what they share.
        let small = [(0..20).collect::<Vec<usize>>(), (20..40).collect()];
        let ways: Vec<(usize, usize)> = (0..20).map(|at| (at, 39 - at)).collect();
        let mut looks = Looks { left: looks_of(&small, &ways) + 1 };
        order(&mut small.to_vec(), &ways, &mut looks);
        assert_eq!(looks.left, 1);
        order(&mut small.to_vec(), &ways, &mut looks);
        assert_eq!(looks.left, 1);
    }
}
