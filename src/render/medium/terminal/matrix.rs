//! Matrices on a terminal: stages side by side, in blocks that fit the width.

use std::ops::Range;

use crate::document::{Mark, Matrix, MatrixCell, MatrixRow};
use crate::measure::{columns, wrap_columns};
use crate::render::medium::terminal::line::{Pen, Tone, Words, shortened};
use crate::render::medium::terminal::paint::{Paint, pad};

/// A column is never narrower than this.
const NARROWEST: usize = 8;
/// A column is never wider than this.
const WIDEST: usize = 16;
/// The names of columns take no more lines than this.
const NAME_LINES: usize = 3;
/// The label of a row is never wider than this.
const WIDEST_LABEL: usize = 24;
/// Two lines of the legend share one where so many columns are left between them.
const LEGEND_GAP: usize = 6;

/// Draws a matrix with its legend; every line fits the width.
pub(super) fn lines(matrix: &Matrix, pen: Pen) -> Vec<String> {
    let rows: Vec<&MatrixRow> = matrix.groups.iter().flatten().collect();
    if matrix.columns.is_empty() || rows.is_empty() {
        return legend(matrix, pen);
    }
    let longest = rows.iter().map(|row| Words::of(&row.label).columns()).max().unwrap_or_default();
    let label_width = longest.min(WIDEST_LABEL).min(pen.width / 3).max(8);
    let grid = Grid { matrix, pen, label_width };
    let mut lines = Vec::new();
    for block in grid.blocks() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(grid.block_lines(&block));
    }
    let legend = legend(matrix, pen);
    if !legend.is_empty() {
        lines.push(String::new());
        lines.extend(legend);
    }
    lines
}

/// Writes the legend; its first two lines share one where they fit.
fn legend(matrix: &Matrix, pen: Pen) -> Vec<String> {
    if let [first, second, others @ ..] = matrix.legend.as_slice() {
        let (first, second) = (Words::of(first), Words::of(second));
        if 1 + first.columns() + LEGEND_GAP + second.columns() <= pen.width {
            let [first, second] = [first, second].map(|words| words.painted(pen.paint, Tone::Plain));
            let mut lines = vec![format!(" {first}{}{second}", " ".repeat(LEGEND_GAP))];
            lines.extend(others.iter().flat_map(|text| pen.indented(text, 1, Tone::Plain)));
            return lines;
        }
    }
    matrix.legend.iter().flat_map(|text| pen.indented(text, 1, Tone::Plain)).collect()
}

/// A run of columns that stand side by side, with the width of each.
struct Block {
    columns: Range<usize>,
    widths: Vec<usize>,
}

/// A matrix as it is being drawn.
struct Grid<'a> {
    matrix: &'a Matrix,
    pen: Pen,
    label_width: usize,
}

impl Grid<'_> {
    /// Cuts the columns into blocks that fit, each about as wide as the others.
    fn blocks(&self) -> Vec<Block> {
        let room = self.pen.width.saturating_sub(self.label_width + 1);
        let count = self.matrix.columns.len();
        let wanted: Vec<usize> = (0..count).map(|at| self.wanted_width(at)).collect();
        if self.spread(0..count, &wanted) <= room {
            return vec![Block { columns: 0..count, widths: wanted }];
        }
        let per_block = (room / (NARROWEST + 4)).max(1);
        let size = count.div_ceil(count.div_ceil(per_block));
        let mut found = Vec::new();
        let mut start = 0;
        while start < count {
            let end = (start + size).min(count);
            let mut widths: Vec<usize> = wanted[start..end].to_vec();
            // The widest give way first, until all fit.
            while self.spread(start..end, &widths) > room {
                let Some(widest) = widths.iter_mut().max().filter(|widest| **widest > 1) else {
                    break;
                };
                *widest -= 1;
            }
            found.push(Block { columns: start..end, widths });
            start = end;
        }
        found
    }

    /// Returns how wide a run of columns is, with what stands between them.
    fn spread(&self, run: Range<usize>, widths: &[usize]) -> usize {
        let borders = run.clone().skip(1).filter(|at| self.is_border(*at)).count();
        widths.iter().map(|width| width + 2).sum::<usize>() + borders
    }

    /// Returns the smallest width at which the name of a column takes few lines and its numbers fit.
    ///
    /// Words beside a mark need no room of their own: they run on, or stand below.
    fn wanted_width(&self, at: usize) -> usize {
        let name = Words::of(&self.matrix.columns[at].name);
        let cells = self.matrix.groups.iter().flatten().filter_map(|row| row.cells.get(at));
        let numbers = cells.filter(|cell| cell.mark.is_none()).map(|cell| Words::of(&cell.text).columns()).max();
        let fits = |width: &usize| {
            let lines = wrap_columns(name.text(), *width);
            let whole_words = name.text().split_whitespace().all(|word| columns(word) <= *width);
            lines.len() < NAME_LINES && whole_words
        };
        (NARROWEST..=WIDEST).find(fits).unwrap_or(WIDEST).max(numbers.unwrap_or_default())
    }

    fn block_lines(&self, block: &Block) -> Vec<String> {
        let mut lines = vec![self.group_line(block)];
        lines.extend(self.name_lines(block));
        let has_something = |row: &&MatrixRow| {
            let mut cells = block.columns.clone().filter_map(|at| row.cells.get(at));
            cells.any(|cell| !is_blank(cell))
        };
        let mut is_apart = false;
        for group in &self.matrix.groups {
            let rows: Vec<&MatrixRow> = group.iter().filter(has_something).collect();
            if is_apart && !rows.is_empty() {
                lines.push(self.blank_line(block));
            }
            is_apart |= !rows.is_empty();
            lines.extend(rows.into_iter().flat_map(|row| self.row_lines(block, row)));
        }
        lines.into_iter().map(|line| line.trim_end().to_owned()).filter(|line| !line.is_empty()).collect()
    }

    /// Tells whether a group ends before a column, so that a rule stands there.
    fn is_border(&self, at: usize) -> bool {
        let columns = &self.matrix.columns;
        at > 0 && (&columns[at].group, columns[at].group_id) != (&columns[at - 1].group, columns[at - 1].group_id)
    }

    fn gap_before(&self, block: &Block, at: usize) -> String {
        let is_ruled = at > block.columns.start && self.is_border(at);
        if is_ruled { self.pen.paint.dim(" │") + " " } else { "  ".to_owned() }
    }

    /// Returns the width of the gap before a column.
    fn gap_width(&self, block: &Block, at: usize) -> usize {
        if at > block.columns.start && self.is_border(at) { 3 } else { 2 }
    }

    fn group_line(&self, block: &Block) -> String {
        let mut out = " ".repeat(self.label_width + 1);
        let mut at = block.columns.start;
        while at < block.columns.end {
            let end = (at + 1..block.columns.end).find(|next| self.is_border(*next)).unwrap_or(block.columns.end);
            let widths = &block.widths[at - block.columns.start..end - block.columns.start];
            let room = widths.iter().sum::<usize>() + 2 * (widths.len() - 1);
            let name = shortened(Words::of(&self.matrix.columns[at].group).text(), room);
            out.push_str(&self.gap_before(block, at));
            out.push_str(&self.pen.paint.bold(&pad(&name, room)));
            at = end;
        }
        out
    }

    fn name_lines(&self, block: &Block) -> Vec<String> {
        let names: Vec<Vec<String>> =
            block.columns.clone().zip(&block.widths).map(|(at, width)| self.name(at, *width)).collect();
        let height = names.iter().map(Vec::len).max().unwrap_or_default();
        let one = |index: usize| {
            let mut out = " ".repeat(self.label_width + 1);
            for ((at, width), name) in block.columns.clone().zip(&block.widths).zip(&names) {
                out.push_str(&self.gap_before(block, at));
                out.push_str(&pad(name.get(index).map_or("", String::as_str), *width));
            }
            out
        };
        (0..height).map(one).collect()
    }

    /// Returns the lines of the name of a column.
    fn name(&self, at: usize, width: usize) -> Vec<String> {
        let mut lines = wrap_columns(Words::of(&self.matrix.columns[at].name).text(), width);
        if lines.len() > NAME_LINES {
            lines.truncate(NAME_LINES);
            let last = &mut lines[NAME_LINES - 1];
            while columns(last) >= width && last.pop().is_some() {}
            last.push('…');
        }
        lines
    }

    fn blank_line(&self, block: &Block) -> String {
        let mut out = " ".repeat(self.label_width + 1);
        for (at, width) in block.columns.clone().zip(&block.widths) {
            out.push_str(&self.gap_before(block, at));
            out.push_str(&" ".repeat(*width));
        }
        out
    }

    /// Draws a row. Words in its last cell run on over the empty cells to its right; where they do not fit, they get
    /// lines of their own.
    fn row_lines(&self, block: &Block, row: &MatrixRow) -> Vec<String> {
        let (width, paint) = (self.pen.width, self.pen.paint);
        let labels = wrap_columns(Words::of(&row.label).text(), self.label_width);
        let mut out = format!(" {}", pad(labels.first().map_or("", String::as_str), self.label_width));
        let mut used = self.label_width + 1;
        let mut rest = Vec::new();
        let none = MatrixCell::default();
        let cell_at = |at: usize| row.cells.get(at).unwrap_or(&none);
        let last = block.columns.clone().rev().find(|at| !is_blank(cell_at(*at)));
        for (at, cell_width) in block.columns.clone().zip(&block.widths) {
            let cell = cell_at(at);
            let words = Words::of(&cell.text);
            let text = words.text();
            out.push_str(&self.gap_before(block, at));
            used += self.gap_width(block, at);
            let mark = cell.mark.map(|mark| painted(mark, paint));
            let is_long = columns(text) + if mark.is_some() { 2 } else { 0 } > *cell_width;
            if Some(at) == last && is_long {
                let room = width.saturating_sub(used + 2);
                out.push_str(&mark.map(|mark| mark + " ").unwrap_or_default());
                if columns(text) <= room {
                    out.push_str(text);
                } else if room >= text.split(' ').map(columns).max().unwrap_or_default().max(12) {
                    let mut wrapped = wrap_columns(text, room).into_iter();
                    out.push_str(&wrapped.next().unwrap_or_default());
                    rest.extend(wrapped.map(|more| format!("{}{more}", " ".repeat(used + 2))));
                } else {
                    let indent = width.saturating_sub(columns(text)).min(used + 2);
                    let wrapped = wrap_columns(text, width.saturating_sub(indent).max(1));
                    rest.extend(wrapped.into_iter().map(|more| format!("{}{more}", " ".repeat(indent))));
                }
                break;
            }
            if is_long && mark.is_some() {
                // Words that are followed by others stand below, behind the place of their mark.
                out.push_str(&format!("{}{}", mark.unwrap_or_default(), " ".repeat(cell_width.saturating_sub(1))));
                let indent = used.min(width.saturating_sub(width / 3));
                let wrapped = wrap_columns(text, width.saturating_sub(indent).max(1));
                rest.extend(wrapped.into_iter().map(|more| format!("{}{more}", " ".repeat(indent))));
                used += cell_width;
                continue;
            }
            let plain_width = match (cell.mark, text.is_empty()) {
                (None, _) => columns(text),
                (Some(_), true) => 1,
                (Some(_), false) => 2 + columns(text),
            };
            match mark {
                None => out.push_str(text),
                Some(mark) if text.is_empty() => out.push_str(&mark),
                Some(mark) => out.push_str(&format!("{mark} {text}")),
            }
            out.push_str(&" ".repeat(cell_width.saturating_sub(plain_width)));
            used += plain_width.max(*cell_width);
        }
        let mut lines = vec![out];
        lines.extend(labels.into_iter().skip(1).map(|more| format!(" {more}")));
        lines.extend(rest);
        lines
    }
}

fn is_blank(cell: &MatrixCell) -> bool {
    cell.mark.is_none() && cell.text.is_empty()
}

fn painted(mark: Mark, paint: Paint) -> String {
    let sign = mark.sign().to_string();
    match mark {
        Mark::Served => paint.green(&sign),
        Mark::Partly => paint.yellow(&sign),
        Mark::Nothing => paint.red(&sign),
    }
}
