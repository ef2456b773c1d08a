//! The ranks of a row: how far along it each column stands, so that every way but those back leads to a higher rank.

use std::ops::Range;

use super::fact::{Facts, is_forward};
use super::row::Row;
use crate::map::{Destination, EdgeKind, Map};

/// For each column of a row, how many columns the lines may pass altogether before further ways become pointers.
const PASSED_PER_COLUMN: usize = 4;

/// The ranks of a row.
pub(super) struct Ranked {
    /// The rank of each column of the row, in order.
    pub(super) of_column: Vec<usize>,
    /// The ranks of each band.
    pub(super) bands: Vec<Range<usize>>,
}

/// Returns the edges of a row that are drawn as lines, in ascending order; all others get pointers.
///
/// Ways within the row are lines as long as they do not pass by too many columns; the long ones give way first.
pub(super) fn lines(map: &Map, facts: &Facts<'_>, row: &Row) -> Vec<usize> {
    let columns = row.columns();
    let leaving = columns.clone().flat_map(|column| &facts.leaving[column]).copied();
    let mut inside: Vec<(bool, usize, usize)> = leaving
        .filter_map(|edge| match map.edges[edge].to {
            Destination::Column(to) if columns.contains(&to) => {
                Some((!facts.is_main[edge], to.abs_diff(map.edges[edge].from).saturating_sub(1), edge))
            }
            _ => None,
        })
        .collect();
    inside.sort_unstable();
    let mut left = PASSED_PER_COLUMN * columns.len();
    let mut lines: Vec<usize> = Vec::new();
    for (_, passed, edge) in inside {
        if passed <= left {
            left -= passed;
            lines.push(edge);
        }
    }
    lines.sort_unstable();
    lines
}

/// Tells whether words stand on a line.
pub(super) fn has_words(map: &Map, edge: usize) -> bool {
    let edge = &map.edges[edge];
    edge.share.is_some() || edge.condition.is_some() || !edge.who.is_empty() || edge.kind == EdgeKind::Fail
}

/// Tells whether something stands before a column: a start, or where ways come from.
pub(super) fn has_origin(map: &Map, facts: &Facts<'_>, lines: &[usize], column: usize) -> bool {
    map.columns[column].is_start || facts.coming[column].iter().any(|edge| lines.binary_search(edge).is_err())
}

/// Finds the ranks: each column as far ahead as the ways to it demand, each band behind the one before it.
pub(super) fn rank(map: &Map, facts: &Facts<'_>, row: &Row, lines: &[usize]) -> Ranked {
    let first = row.columns().start;
    let is_line = |edge: &usize| lines.binary_search(edge).is_ok();
    let mut ranked = Ranked { of_column: Vec::with_capacity(row.columns().len()), bands: Vec::new() };
    let mut base = 0;
    for stretch in &row.stretches {
        let mut end = base + 1;
        for column in stretch.columns.clone() {
            let of = |other: usize| ranked.of_column[other - first];
            let has_origin = has_origin(map, facts, lines, column);
            let mut rank = base + usize::from(has_origin);
            let is_led_to = facts.coming[column].iter().any(|edge| is_line(edge) && is_forward(&map.edges[*edge]));
            if !has_origin && !is_led_to && column > stretch.columns.start {
                // Nothing leads to it: it stands where the file has it.
                rank = rank.max(of(column - 1));
            }
            for edge in facts.coming[column].iter().filter(|edge| is_line(edge)) {
                if is_forward(&map.edges[*edge]) {
                    rank = rank.max(of(map.edges[*edge].from) + 1 + usize::from(has_words(map, *edge)));
                }
            }
            for edge in &facts.leaving[column] {
                match map.edges[*edge].to {
                    // A way back needs a rank of its own between its ends, or it would lie on the way there.
                    Destination::Column(to) if is_line(edge) && to < column => rank = rank.max(of(to) + 2),
                    _ => {}
                }
            }
            let has_more = map.columns[column].ends.is_some()
                || facts.leaving[column].iter().any(|edge| {
                    let to = &map.edges[*edge].to;
                    let is_short = matches!(to, Destination::Column(to) if *to < column && is_line(edge));
                    let is_plain = is_line(edge) && !has_words(map, *edge) && *to != Destination::Column(column);
                    !is_short && !is_plain
                });
            end = end.max(rank + 1 + usize::from(has_more));
            ranked.of_column.push(rank);
        }
        ranked.bands.push(base..end);
        base = end;
    }
    ranked
}
