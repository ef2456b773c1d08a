//! The ways between columns, and how the journey ends.

use crate::graph::{self, Graph, Portion};
use crate::journey::{Fail, Journey, Next, Onward, Ref, Share, Target, Touchpoint};
use crate::map::from_journey::columns::Columns;
use crate::map::from_journey::touchpoint::fail_text;
use crate::map::from_journey::who;
use crate::map::{Column, Destination, Edge, EdgeKind, Ending};
use crate::source::Span;
use crate::words::Language;

/// Returns the ways, in the order of the columns that they leave.
pub(super) fn edges(journey: &Journey, graph: &Graph, columns: &Columns, words: &Language) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (from, touchpoint) in columns.touchpoints.iter().enumerate() {
        let ways = &graph.edges()[graph.edges_of(*touchpoint)];
        let own = &journey[*touchpoint];
        if let Next::Ways { ways: entries, .. } = &own.next {
            edges.extend(entries.iter().filter_map(|way| written(journey, columns, from, way, ways, words)));
        }
        edges.extend(ways.iter().filter_map(|way| onward(journey, columns, from, way, words)));
        edges.extend(own.fails.iter().filter_map(|fail| recovery(columns, from, fail, ways, words)));
    }
    edges
}

/// Returns a way that the order of the file makes.
fn onward(journey: &Journey, columns: &Columns, from: usize, way: &graph::Edge, words: &Language) -> Option<Edge> {
    if way.kind != graph::EdgeKind::FileOrder {
        return None;
    }
    let to = Destination::Column(columns.at(way.to.touchpoint()?)?);
    let who = who(journey, &way.personas);
    Some(Edge {
        from,
        to,
        kind: EdgeKind::Onward,
        condition: None,
        share: written_share(way.share.telling(), words),
        who,
        is_removed: false,
    })
}

fn written(
    journey: &Journey,
    columns: &Columns,
    from: usize,
    way: &Onward,
    ways: &[graph::Edge],
    words: &Language,
) -> Option<Edge> {
    let condition = way.when.as_ref().map(|when| when.value.clone());
    let share = written_share(way.share.get().copied().or_else(|| share_of(ways, way.span)), words);
    let who = who(journey, &way.personas);
    let (to, kind) = match &way.target {
        Target::Exit { reason, is_good } => {
            (Destination::Exit { reason: reason.value.clone(), is_good: *is_good }, EdgeKind::Exit)
        }
        Target::Touchpoint(to) => {
            let to = columns.at(*to)?;
            let is_plain = condition.is_none() && way.share.is_missing() && who.is_empty();
            let kind = match to {
                _ if to <= from => EdgeKind::Back,
                _ if to == from + 1 && is_plain => EdgeKind::Onward,
                _ => EdgeKind::Branch,
            };
            (Destination::Column(to), kind)
        }
    };
    Some(Edge { from, to, kind, condition, share, who, is_removed: false })
}

/// Returns the share of a way that is written at a place, where it follows from the others and says something.
fn share_of(ways: &[graph::Edge], span: Span) -> Option<Share> {
    ways.iter().find(|way| way.span == span).map(|way| way.share).and_then(Portion::telling)
}

fn written_share(share: Option<Share>, words: &Language) -> Option<String> {
    share.map(|share| words.percent(share.0))
}

fn recovery(columns: &Columns, from: usize, fail: &Fail, ways: &[graph::Edge], words: &Language) -> Option<Edge> {
    let to = columns.at(fail.to.as_ref()?.value)?;
    Some(Edge {
        from,
        to: Destination::Column(to),
        kind: EdgeKind::Fail,
        condition: Some(fail_text(fail)),
        share: written_share(fail.share.get().copied().or_else(|| share_of(ways, fail.span)), words),
        who: Vec::new(),
        is_removed: false,
    })
}

/// Marks the columns at which the journey begins, those that no way leads to, and those at which it ends.
pub(super) fn mark_ends(graph: &Graph, columns: &mut Columns) {
    let at = |columns: &mut Columns, touchpoint: Ref<Touchpoint>, set: &dyn Fn(&mut Column)| {
        if let Some(at) = columns.at(touchpoint) {
            set(&mut columns.columns[at]);
        }
    };
    for start in graph.starts(None) {
        at(columns, *start, &|column| column.is_start = true);
    }
    for touchpoint in graph.unreachable() {
        at(columns, touchpoint, &|column| column.is_unreachable = true);
    }
    for exit in graph.exits().iter().filter(|exit| exit.is_natural_end) {
        let ending = if exit.is_good { Ending::Well } else { Ending::Badly };
        at(columns, exit.from, &|column| column.ends = Some(ending));
    }
    for end in graph.dead_ends() {
        at(columns, *end, &|column| column.ends = Some(Ending::DeadEnd));
    }
}
