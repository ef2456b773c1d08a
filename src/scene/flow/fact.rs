//! What the flow needs to know of each column, gathered once.

use crate::journey::ChannelKind;
use crate::map::{Change, Content, Destination, Edge, EdgeKind, Ending, LaneKind, Map, TouchpointCard};
use crate::words::Value;

/// Facts by column.
pub(super) struct Facts<'a> {
    /// What has become of each column, where two maps are compared.
    pub(super) changes: Vec<Option<&'a Change>>,
    /// The card of each column, where it has one.
    pub(super) cards: Vec<Option<&'a TouchpointCard>>,
    /// How each persona feels there.
    pub(super) feelings: Vec<Vec<Feeling>>,
    /// The edges that leave each column, by index.
    pub(super) leaving: Vec<Vec<usize>>,
    /// The edges that lead to each column, by index.
    pub(super) coming: Vec<Vec<usize>>,
    /// For each edge, whether it is the way on that the file is mostly about.
    pub(super) is_main: Vec<bool>,
}

/// How somebody feels at a column, −2 to +2.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Feeling {
    /// Whose feeling it is, by index; empty where the journey names no personas.
    pub(super) who: Vec<usize>,
    pub(super) value: f64,
}

impl<'a> Facts<'a> {
    /// Gathers the facts of a map.
    pub(super) fn of(map: &'a Map) -> Facts<'a> {
        let count = map.columns.len();
        let mut facts = Facts {
            changes: vec![None; count],
            cards: vec![None; count],
            feelings: vec![Vec::new(); count],
            leaving: vec![Vec::new(); count],
            coming: vec![Vec::new(); count],
            is_main: vec![false; map.edges.len()],
        };
        for cell in map.lane(&LaneKind::Touchpoint).map_or(&[][..], |lane| &lane.cells) {
            let mut cards = cell.content.iter().filter_map(|content| match content {
                Content::Touchpoint(card) => Some(card),
                _ => None,
            });
            if let Some(of_column) = facts.cards.get_mut(cell.columns.start) {
                *of_column = cards.next();
            }
            if let (Some(of_column), Some(Content::Change(change))) =
                (facts.changes.get_mut(cell.columns.start), cell.content.first())
            {
                *of_column = Some(change);
            }
        }
        for curve in &map.emotion.curves {
            for point in &curve.points {
                let change = facts.changes.get(point.columns.start).copied().flatten();
                // Of two curves, what is there no more has the earlier one, and all else the later one.
                if curve.is_earlier != change.is_some_and(Change::is_gone) {
                    continue;
                }
                let feelings = facts.feelings.get_mut(point.columns.start);
                if let (Some(feelings), Some(value)) = (feelings, point.value) {
                    feelings.push(Feeling { who: curve.who.clone(), value });
                }
            }
        }
        for (index, edge) in map.edges.iter().enumerate() {
            facts.leaving[edge.from].push(index);
            if let Destination::Column(to) = edge.to {
                facts.coming[to].push(index);
            }
        }
        for leaving in &facts.leaving {
            let onward = leaving.iter().copied().filter(|edge| is_forward(&map.edges[*edge]));
            let best = onward.max_by_key(|edge| {
                let edge = &map.edges[*edge];
                let share = edge.share.as_deref().map_or(100, percent);
                (edge.kind == EdgeKind::Onward && edge.who.is_empty(), edge.who.is_empty(), share)
            });
            best.into_iter().for_each(|edge| facts.is_main[edge] = true);
        }
        facts
    }

    /// Returns how a column feels on the whole: the mean of its personas.
    pub(super) fn mood(&self, column: usize) -> Option<f64> {
        let feelings = &self.feelings[column];
        let heads = |feeling: &Feeling| feeling.who.len().max(1) as f64;
        let sum: f64 = feelings.iter().map(|feeling| feeling.value * heads(feeling)).sum();
        (!feelings.is_empty()).then(|| sum / feelings.iter().map(heads).sum::<f64>())
    }

    /// Returns who is at a column, by index; empty means everybody.
    pub(super) fn who_is_at(&self, column: usize) -> &'a [usize] {
        self.cards[column].map_or(&[], |card| &card.who)
    }

    /// Returns who goes a way, by index: those whom it is for, of those who are where it begins and where it ends; empty
    /// means everybody.
    pub(super) fn who_goes(&self, edge: &Edge) -> Vec<usize> {
        let mut who = edge.who.clone();
        let to = if let Destination::Column(to) = edge.to { self.who_is_at(to) } else { &[] };
        for there in [self.who_is_at(edge.from), to] {
            if who.is_empty() {
                who = there.to_vec();
            } else if who.iter().any(|one| there.contains(one)) {
                who.retain(|one| there.contains(one));
            }
        }
        who
    }

    /// Returns who goes any of some ways, by index; empty means everybody.
    pub(super) fn who_go(&self, edges: &[&Edge]) -> Vec<usize> {
        let mut all = Vec::new();
        for edge in edges {
            let who = self.who_goes(edge);
            if who.is_empty() {
                return who;
            }
            all.extend(who);
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Returns the kind of channel of a column, where all its channels are of one kind.
    pub(super) fn kind(&self, column: usize) -> Option<ChannelKind> {
        let channels = &self.cards[column]?.channels;
        let first = channels.first()?.kind?;
        channels.iter().all(|channel| channel.kind == Some(first)).then_some(first)
    }

    /// Returns the flow in a few sentences, for those who cannot see the picture.
    pub(super) fn description(&self, map: &Map) -> String {
        let exits = map.edges.iter().filter(|edge| matches!(edge.to, Destination::Exit { .. })).count();
        let back = map.edges.iter().filter(|edge| edge.kind == EdgeKind::Back).count();
        let dead_ends = map.columns.iter().filter(|column| column.ends == Some(Ending::DeadEnd)).count();
        let unreachable = map.columns.iter().filter(|column| column.is_unreachable).count();
        let counts: [(usize, &str); 6] = [
            (map.columns.len(), "count-steps"),
            (map.stages.len(), "count-stages"),
            (exits, "count-paths-out"),
            (back, "count-paths-back"),
            (dead_ends, "count-dead-ends"),
            (unreachable, "count-unreachable"),
        ];
        let counts =
            counts.into_iter().filter(|(number, _)| *number > 0).map(|(number, key)| map.words.counted(key, number));
        map.words.with("description-flow", &[("counts", Value::ours(&counts.collect::<Vec<_>>().join(", ")))])
    }
}

/// Tells whether an edge leads to a later column.
pub(super) fn is_forward(edge: &Edge) -> bool {
    matches!(edge.to, Destination::Column(to) if to > edge.from)
}

/// Reads a share as it is shown, for weighing ways against each other.
fn percent(share: &str) -> i64 {
    let digits: String =
        share.chars().skip_while(|letter| !letter.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}
