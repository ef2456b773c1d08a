//! Where the columns stand, and how a long journey folds into rows.

use std::ops::Range;

use crate::map::Map;
use crate::theme::Theme;

/// Empty space around everything.
pub(crate) const MARGIN: f64 = 36.0;
/// Width of the headings of the lanes.
pub(crate) const LABELS: f64 = 128.0;
/// Space between two columns, where spacing is usual.
const GUTTER: f64 = 20.0;
/// Width of a touchpoint's column.
const COLUMN: f64 = 168.0;
/// Width of a stage that is itself the step.
const STAGE_COLUMN: f64 = 216.0;
/// How wide a column grows where a short journey leaves room.
const WIDEST_COLUMN: f64 = 252.0;
/// Width that the head wants, however short the journey is.
const NARROWEST: f64 = 860.0;
/// A row holds at most this many columns: beyond, a wall is too short and a text too small.
pub(crate) const COLUMNS_A_ROW: usize = 24;
/// How far from an even division a row may end in order to end with a stage.
const STRETCH: usize = 4;
/// Space right of the last column for ways that lead out of it.
pub(crate) const WAY_OUT: f64 = 84.0;

/// The places of all columns.
#[derive(Debug, Clone)]
pub(crate) struct Grid {
    /// The rows, from the top down; at least one.
    pub(crate) rows: Vec<Row>,
    /// Width of the canvas.
    pub(crate) width: f64,
    /// Space between two columns.
    pub(crate) gutter: f64,
    lefts: Vec<f64>,
    widths: Vec<f64>,
    row_of: Vec<usize>,
}

/// A run of columns that stand side by side.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// The columns, by index.
    pub(crate) columns: Range<usize>,
    /// Right edge of the last column.
    pub(crate) right: f64,
}

impl Grid {
    /// Gives every column of a map its place.
    pub(crate) fn new(map: &Map, theme: &Theme) -> Self {
        let count = map.columns.len();
        let gutter = (GUTTER * theme.spacing).round();
        let ranges = fold(map);
        let has_way_out = map.edges.iter().any(|edge| ranges.iter().any(|row| edge.from + 1 == row.end));
        let spare = if has_way_out { WAY_OUT } else { 0.0 };
        let longest = ranges.iter().map(Range::len).max().unwrap_or(0);
        let room = NARROWEST - 2.0 * MARGIN - LABELS - spare;
        let stretched = if longest == 0 { 0.0 } else { room / longest as f64 - gutter };
        let width_of = |at: usize| {
            let least = if map.columns[at].is_stage { STAGE_COLUMN } else { COLUMN };
            stretched.min(WIDEST_COLUMN).max(least).floor()
        };
        let mut grid = Grid {
            rows: Vec::with_capacity(ranges.len()),
            width: NARROWEST,
            gutter,
            lefts: Vec::with_capacity(count),
            widths: (0..count).map(width_of).collect(),
            row_of: Vec::with_capacity(count),
        };
        for (at, columns) in ranges.into_iter().enumerate() {
            let mut x = MARGIN + LABELS;
            for column in columns.clone() {
                grid.lefts.push(x);
                grid.row_of.push(at);
                x += grid.widths[column] + gutter;
            }
            let right = if columns.is_empty() { x } else { x - gutter };
            grid.width = grid.width.max(right + spare + MARGIN);
            grid.rows.push(Row { columns, right });
        }
        grid
    }

    /// Returns the row in which a column stands.
    pub(crate) fn row_of(&self, column: usize) -> usize {
        self.row_of.get(column).copied().unwrap_or(0)
    }

    /// Returns the left edge of a column.
    pub(crate) fn left(&self, column: usize) -> f64 {
        self.lefts[column]
    }

    /// Returns the width of a column.
    pub(crate) fn column_width(&self, column: usize) -> f64 {
        self.widths[column]
    }

    /// Returns the middle of a column.
    pub(crate) fn center(&self, column: usize) -> f64 {
        self.lefts[column] + self.widths[column] / 2.0
    }

    /// Returns how many columns of a row begin left of `x`.
    pub(crate) fn columns_left_of(&self, row: &Row, x: f64) -> usize {
        self.lefts[row.columns.clone()].partition_point(|left| *left < x)
    }

    /// Returns the left edge and the width of a run of columns that stand in one row; `columns` is not empty.
    pub(crate) fn span(&self, columns: &Range<usize>) -> (f64, f64) {
        let last = columns.end - 1;
        let left = self.lefts[columns.start];
        (left, self.lefts[last] + self.widths[last] - left)
    }
}

/// Returns the part of a run of columns that stands in a row.
pub(crate) fn within(columns: &Range<usize>, row: &Row) -> Range<usize> {
    columns.start.max(row.columns.start)..columns.end.min(row.columns.end)
}

/// Divides the columns into rows of like length, which end with a stage where one ends nearby.
fn fold(map: &Map) -> Vec<Range<usize>> {
    let count = map.columns.len();
    let row_count = count.div_ceil(COLUMNS_A_ROW).max(1);
    let is_stage_end = |end: usize| end == count || map.columns[end - 1].stage != map.columns[end].stage;
    let mut rows = Vec::with_capacity(row_count);
    let mut start = 0;
    while start < count {
        let rows_left = (count - start).div_ceil(COLUMNS_A_ROW);
        let even = start + (count - start).div_ceil(rows_left);
        let longest = (start + COLUMNS_A_ROW).min(count);
        // The rows that follow must be able to hold the rest.
        let shortest = count.saturating_sub((rows_left - 1) * COLUMNS_A_ROW).max(start + 1);
        let nearby = (0..=STRETCH)
            .flat_map(|distance| [even.saturating_sub(distance), even + distance])
            .filter(|end| (shortest..=longest).contains(end));
        let end = nearby.clone().find(|end| is_stage_end(*end)).unwrap_or(even.clamp(shortest, longest));
        rows.push(start..end);
        start = end;
    }
    if rows.is_empty() {
        rows.push(0..0);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::fixture::city_bike;

    fn long(count: usize, stage_length: usize) -> Map {
        let mut map = city_bike();
        let column = map.columns[0].clone();
        map.columns = (0..count)
            .map(|at| {
                let mut column = column.clone();
                column.stage = at / stage_length;
                column
            })
            .collect();
        map
    }

    #[test]
    fn rows_hold_every_column_once() {
        for count in [0, 1, 2, 23, 24, 25, 47, 60, 97, 1000] {
            for stage_length in [1, 3, 7, 500] {
                let rows = fold(&long(count, stage_length));
                assert_eq!(rows.len(), count.div_ceil(COLUMNS_A_ROW).max(1));
                assert!(rows.iter().all(|row| row.len() <= COLUMNS_A_ROW));
                assert_eq!(rows.iter().cloned().flatten().collect::<Vec<_>>(), (0..count).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn a_row_ends_with_a_stage_where_it_can() {
        assert_eq!(fold(&long(60, 7)), [0..21, 21..42, 42..60]);
    }
}
