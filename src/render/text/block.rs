//! How the columns of a map fall into blocks that fit the width, stage by stage.

use std::ops::Range;

use crate::map::Map;

/// The narrowest column, the bar before it and the blank around its text included.
const COLUMN_MIN: usize = 16;
/// Wider columns make long lines that the eye loses.
const COLUMN_MAX: usize = 42;
/// The column of the lanes' names, with the blank after it.
const LABEL: usize = 14;

/// Columns that stand beside each other.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block {
    /// The columns of the map, by index.
    pub(super) columns: Range<usize>,
    /// Where each column begins on the line, and at last where the last one ends.
    edges: Vec<usize>,
}

/// Cuts the columns into blocks no wider than `width`; a stage stays whole where it fits into a block.
///
/// There are as few blocks as can be, and they are as like in size as the stages allow.
pub(super) fn blocks(map: &Map, width: usize) -> Vec<Block> {
    let most = ((width - LABEL) / COLUMN_MIN).max(1);
    let count = cut(map, most).len();
    let longest = map.stages.iter().map(|stage| stage.columns.len()).max().unwrap_or(1);
    let even = (longest.min(most)..most).find(|size| cut(map, *size).len() == count).unwrap_or(most);
    cut(map, even).into_iter().map(|columns| Block::new(columns, width)).collect()
}

/// Cuts the columns into blocks of at most so many.
fn cut(map: &Map, most: usize) -> Vec<Range<usize>> {
    let mut blocks = Vec::new();
    let mut start = 0;
    let mut end = 0;
    for stage in &map.stages {
        if stage.columns.end - start > most && end > start {
            blocks.push(start..end);
            start = end;
        }
        // A stage too long for one block is cut into parts of like size.
        let rest = stage.columns.end - start;
        let parts = rest.div_ceil(most);
        for part in 1..parts {
            let cut = stage.columns.start + rest * part / parts;
            blocks.push(start..cut);
            start = cut;
        }
        end = stage.columns.end;
    }
    if end > start {
        blocks.push(start..end);
    }
    blocks
}

impl Block {
    fn new(columns: Range<usize>, width: usize) -> Self {
        let count = columns.len();
        let room = (width - LABEL).min(count * COLUMN_MAX);
        let edges = (0..=count).map(|at| LABEL + room * at / count).collect();
        Block { columns, edges }
    }

    /// Returns the width of the column of lane names, the blank after it included.
    pub(super) fn label_width(&self) -> usize {
        LABEL
    }

    /// Returns where the block ends.
    pub(super) fn width(&self) -> usize {
        self.edges[self.edges.len() - 1]
    }

    /// Returns where some of its columns begin and end on the line; columns outside the block are left out.
    pub(super) fn extent(&self, columns: &Range<usize>) -> Range<usize> {
        let at = |column: usize| self.edges[column.clamp(self.columns.start, self.columns.end) - self.columns.start];
        at(columns.start)..at(columns.end)
    }

    /// Returns the width of the text over some of its columns.
    ///
    /// Before it stand a bar or blank and a blank, after it a blank where a bar follows.
    pub(super) fn text_width(&self, map: &Map, columns: &Range<usize>) -> usize {
        let bar_follows = columns.end < self.columns.end && self.has_bar(map, columns.end);
        self.extent(columns).len() - if bar_follows { 3 } else { 2 }
    }

    /// Tells whether a bar stands before a column: it is the first of its stage, or of the block.
    pub(super) fn has_bar(&self, map: &Map, column: usize) -> bool {
        column == self.columns.start || map.columns[column].stage != map.columns[column - 1].stage
    }

    /// Returns the stages that have columns here, by index.
    pub(super) fn stages(&self, map: &Map) -> Range<usize> {
        map.columns[self.columns.start].stage..map.columns[self.columns.end - 1].stage + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::fixture;

    fn cut_at(width: usize) -> Vec<Range<usize>> {
        blocks(&fixture::city_bike(), width).into_iter().map(|block| block.columns).collect()
    }

    #[test]
    fn stages_stay_whole_where_they_fit() {
        assert_eq!(cut_at(100), [0..5, 5..9]);
        assert_eq!(cut_at(80), [0..4, 4..7, 7..9]);
        assert_eq!(blocks(&fixture::city_bike(), 160).len(), 1);
    }

    #[test]
    fn blocks_are_of_like_size() {
        let mut map = fixture::city_bike();
        map.stages.truncate(1);
        for at in 1..6 {
            map.stages.push(crate::map::Stage { columns: at..at + 1, ..map.stages[0].clone() });
        }
        let sizes: Vec<usize> = blocks(&map, 100).iter().map(|block| block.columns.len()).collect();
        assert_eq!(sizes, [3, 3]);
    }

    #[test]
    fn a_long_stage_is_cut_into_like_parts() {
        assert_eq!(cut_at(46), [0..1, 1..2, 2..4, 4..5, 5..7, 7..9]);
        assert_eq!(cut_at(40), [0..1, 1..2, 2..3, 3..4, 4..5, 5..6, 6..7, 7..8, 8..9]);
    }

    #[test]
    fn a_block_fills_the_width_unless_its_columns_grow_too_wide() {
        for width in 80..=240 {
            for block in blocks(&fixture::city_bike(), width) {
                let widest = LABEL + block.columns.len() * COLUMN_MAX;
                assert_eq!(block.width(), width.min(widest));
            }
        }
    }
}
