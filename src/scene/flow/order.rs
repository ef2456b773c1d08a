//! The order of the nodes within their ranks, found by layout-rs.
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

/// Puts the nodes of each rank in an order in which few ways cross; `links` join neighbouring ranks.
pub(super) fn order(ranks: &mut [Vec<usize>], links: &[(usize, usize)]) {
    if ranks.iter().all(|nodes| nodes.len() < 2) {
        return;
    }
    let count = ranks.iter().flatten().max().map_or(0, |last| last + 1);
    let mut rank_of = vec![0; count];
    for (rank, nodes) in ranks.iter().enumerate() {
        nodes.iter().for_each(|node| rank_of[*node] = rank);
    }
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
        order(&mut ranks, &[(0, 1), (0, 2), (1, 4), (2, 3)]);
        let same = (ranks[1][0] == 1) == (ranks[2][0] == 4);
        assert!(same, "{ranks:?}");
    }

    #[test]
    fn lonely_nodes_keep_their_rank() {
        let mut ranks = vec![vec![0], vec![1], vec![2, 3]];
        order(&mut ranks, &[(0, 1), (1, 2)]);
        assert_eq!(ranks[2].len(), 2);
    }
}
