//! The lines of the ways: straight across ranks, bent in the gaps between them.

use super::net::{Heads, Net, Node, Route};
use crate::scene::shape::{Group, Paint, Path, Point, Shape, Step};
use crate::scene::way::arrow_head;

/// How far from the middle of a figure's side ways back arrive and leave.
const ASIDE: f64 = 11.0;
/// Length of the head of an arrow, and its distance from the figure.
const HEAD: f64 = 7.0;
const APART: f64 = 2.0;

/// The places of nodes and ranks.
pub(super) struct Places {
    /// The middle of each node, down.
    pub(super) y: Vec<f64>,
    /// Left and right edge of each rank.
    pub(super) ranks: Vec<(f64, f64)>,
}

impl Places {
    /// Returns the left edge of a node.
    pub(super) fn left(&self, node: &Node) -> f64 {
        let (left, right) = self.ranks[node.rank];
        (left + right - node.figure.width) / 2.0
    }
}

/// Draws all routes of a row, those that matter most on top.
pub(super) fn draw(net: &Net, places: &Places, out: &mut Vec<Shape>) {
    let mut routes: Vec<&Route> = net.routes.iter().collect();
    routes.sort_by(|a, b| a.weight.total_cmp(&b.weight));
    for route in routes {
        let mut line = Vec::new();
        draw_route(net, places, route, &mut line);
        Group::add(&route.who, line, out);
    }
}

fn draw_route(net: &Net, places: &Places, route: &Route, out: &mut Vec<Shape>) {
    let (Some(first), Some(last)) = (route.nodes.first().copied(), route.nodes.last().copied()) else {
        return;
    };
    let ys = heights(net, places, route);
    let begin_x = places.left(&net.nodes[first]) + net.nodes[first].figure.width;
    let end_x = places.left(&net.nodes[last]);
    let room = |heads: Heads| if route.heads == heads { APART + HEAD } else { 0.0 };
    let tail = Point::new(begin_x + room(Heads::First), ys[0]);
    let mut steps = vec![Step::Move(tail)];
    for (at, pair) in route.nodes.windows(2).enumerate() {
        let (_, right) = places.ranks[net.nodes[pair[0]].rank];
        let (left, _) = places.ranks[net.nodes[pair[1]].rank];
        let (from, to) = (Point::new(right.max(begin_x), ys[at]), Point::new(left, ys[at + 1]));
        let from = if at == 0 { Point::new(from.x.max(tail.x), from.y) } else { from };
        let tip = if at + 2 == route.nodes.len() { end_x - room(Heads::Last) } else { to.x };
        let to = Point::new(to.x.min(tip), to.y);
        if steps.last() != Some(&Step::Move(from)) {
            steps.push(Step::Line(from));
        }
        let middle = (from.x + to.x) / 2.0;
        if (from.y - to.y).abs() < 0.01 {
            steps.push(Step::Line(to));
        } else {
            steps.push(Step::Cubic(Point::new(middle, from.y), Point::new(middle, to.y), to));
        }
        if tip > to.x {
            steps.push(Step::Line(Point::new(tip, to.y)));
        }
    }
    out.push(Path { steps, paint: Paint::default().with_stroke(route.color, route.width, route.dash) }.into());
    match route.heads {
        Heads::Last => arrow_head(Point::new(end_x - APART, ys[ys.len() - 1]), (1.0, 0.0), route.color, out),
        Heads::First => arrow_head(Point::new(begin_x + APART, ys[0]), (-1.0, 0.0), route.color, out),
        Heads::None => {}
    }
}

/// Returns the height at which a route meets each of its nodes.
///
/// Ways ahead share the middle of a side; a way back keeps to the part of it that looks where it goes.
fn heights(net: &Net, places: &Places, route: &Route) -> Vec<f64> {
    let mut ys: Vec<f64> = route.nodes.iter().map(|node| places.y[*node]).collect();
    if route.heads != Heads::First {
        return ys;
    }
    let last = ys.len() - 1;
    for (end, next) in [(0, 1), (last, last - 1)] {
        let half = net.nodes[route.nodes[end]].figure.height / 2.0;
        let shift = ASIDE.min((half - 6.0).max(0.0));
        ys[end] += if ys[next] < ys[end] { -shift } else { shift };
    }
    ys
}
