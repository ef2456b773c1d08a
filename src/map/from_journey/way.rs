//! The ways between columns, and how the journey ends.

use crate::journey::{Fail, Journey, Next, Onward, Ref, Target, Touchpoint};
use crate::map::from_journey::columns::Columns;
use crate::map::from_journey::touchpoint::fail_text;
use crate::map::from_journey::who;
use crate::map::{Destination, Edge, EdgeKind, Ending, Map};

/// Returns the ways, in the order of the columns that they leave.
pub(super) fn edges(journey: &Journey, columns: &Columns) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (from, touchpoint) in columns.touchpoints.iter().enumerate() {
        let touchpoint = &journey[*touchpoint];
        match &touchpoint.next {
            Next::FileOrder if from + 1 < columns.columns.len() => edges.push(onward(from)),
            Next::Ways { ways, .. } => edges.extend(ways.iter().filter_map(|way| written(journey, columns, from, way))),
            Next::FileOrder | Next::DeadEnd(_) | Next::Broken(_) => {}
        }
        edges.extend(touchpoint.fails.iter().filter_map(|fail| recovery(columns, from, fail)));
    }
    edges
}

fn onward(from: usize) -> Edge {
    let to = Destination::Column(from + 1);
    Edge { from, to, kind: EdgeKind::Onward, condition: None, share: None, who: Vec::new() }
}

fn written(journey: &Journey, columns: &Columns, from: usize, way: &Onward) -> Option<Edge> {
    let condition = way.when.as_ref().map(|when| when.value.clone());
    let share = way.share.get().map(|share| share.percent());
    let who = who(journey, &way.personas);
    let (to, kind) = match &way.target {
        Target::Exit { reason, is_good } => {
            (Destination::Exit { reason: reason.value.clone(), is_good: *is_good }, EdgeKind::Exit)
        }
        Target::Touchpoint(to) => {
            let to = columns.at(*to)?;
            let is_plain = condition.is_none() && share.is_none() && who.is_empty();
            let kind = match to {
                _ if to <= from => EdgeKind::Back,
                _ if to == from + 1 && is_plain => EdgeKind::Onward,
                _ => EdgeKind::Branch,
            };
            (Destination::Column(to), kind)
        }
    };
    Some(Edge { from, to, kind, condition, share, who })
}

fn recovery(columns: &Columns, from: usize, fail: &Fail) -> Option<Edge> {
    let to = columns.at(fail.to.as_ref()?.value)?;
    Some(Edge {
        from,
        to: Destination::Column(to),
        kind: EdgeKind::Fail,
        condition: Some(fail_text(fail)),
        share: fail.share.get().map(|share| share.percent()),
        who: Vec::new(),
    })
}

/// Marks the columns at which the journey ends without an exit.
pub(super) fn mark_ends(journey: &Journey, touchpoints: &[Ref<Touchpoint>], map: &mut Map) {
    for (at, touchpoint) in touchpoints.iter().enumerate() {
        let touchpoint = &journey[*touchpoint];
        let is_last = at + 1 == touchpoints.len();
        map.columns[at].ends = match (&touchpoint.next, touchpoint.ends_well.get()) {
            (Next::DeadEnd(_), _) => Some(Ending::DeadEnd),
            (Next::FileOrder, Some(false)) if is_last => Some(Ending::Badly),
            (Next::FileOrder, _) if is_last => Some(Ending::Well),
            _ => None,
        };
    }
}
