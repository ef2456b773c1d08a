//! Rows of bands: the stages side by side.

use std::ops::Range;

/// A stretch of a stage that is drawn as one band.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stretch {
    /// The stage, by index.
    pub(super) stage: usize,
    /// The columns, by index; never empty.
    pub(super) columns: Range<usize>,
}

/// Bands that stand side by side.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// The bands, in order; never empty.
    pub(super) stretches: Vec<Stretch>,
}

impl Row {
    /// Returns the columns of the row.
    pub(super) fn columns(&self) -> Range<usize> {
        let first = self.stretches.first().map_or(0, |stretch| stretch.columns.start);
        first..self.stretches.last().map_or(first, |stretch| stretch.columns.end)
    }
}
