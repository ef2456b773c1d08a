//! The matrix of the gap report for a terminal: stages side by side, in blocks that fit the width.

use std::ops::Range;

use crate::gaps::{Cell, Mark, Matrix, Row};
use crate::journey::{Journey, Phase};
use crate::measure::{columns, wrap_columns};
use crate::report::gaps::text::clean;
use crate::report::gaps::words::sign;
use crate::report::paint::{Paint, pad};

/// A column is never narrower than this.
const NARROWEST: usize = 8;
/// A column is never wider than this.
const WIDEST: usize = 16;
/// The names of stages take no more lines than this.
const NAME_LINES: usize = 3;
/// The label of a row is never wider than this.
const WIDEST_LABEL: usize = 24;

/// Draws the matrix; every line fits the width.
pub(crate) fn grid(journey: &Journey, matrix: &Matrix, width: usize, paint: Paint) -> Vec<String> {
    let matrix = &cleaned(matrix);
    let rows: Vec<&Row> = matrix.behaviours.iter().chain(&matrix.facts).collect();
    if matrix.columns.is_empty() || rows.is_empty() {
        return Vec::new();
    }
    let longest = rows.iter().map(|row| columns(&row.label)).max().unwrap_or_default();
    let label_width = longest.min(WIDEST_LABEL).min(width / 3).max(8);
    let mut lines = Vec::new();
    for block in blocks(matrix, width, label_width) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(block_lines(journey, matrix, &block, width, label_width, paint));
    }
    lines
}

/// Makes every text in the matrix fit for the terminal, before any is measured.
fn cleaned(matrix: &Matrix) -> Matrix {
    let mut matrix = matrix.clone();
    matrix.columns.iter_mut().for_each(|column| column.name = clean(&column.name));
    for row in matrix.behaviours.iter_mut().chain(&mut matrix.facts) {
        row.label = clean(&row.label);
        row.cells.iter_mut().for_each(|cell| cell.text = clean(&cell.text));
    }
    matrix
}

/// A run of columns that stand side by side, with the width of each.
struct Block {
    columns: Range<usize>,
    widths: Vec<usize>,
}

/// Cuts the columns into blocks that fit, each about as wide as the others.
fn blocks(matrix: &Matrix, width: usize, label_width: usize) -> Vec<Block> {
    let room = width.saturating_sub(label_width + 1);
    let wanted: Vec<usize> = matrix.columns.iter().enumerate().map(|(at, _)| wanted_width(matrix, at)).collect();
    let count = matrix.columns.len();
    if spread(matrix, 0..count, &wanted) <= room {
        return vec![Block { columns: 0..count, widths: wanted }];
    }
    let per_block = (room / (NARROWEST + 4)).max(1);
    let number = count.div_ceil(per_block);
    let size = count.div_ceil(number);
    let mut found = Vec::new();
    let mut start = 0;
    while start < count {
        let end = (start + size).min(count);
        let mut widths: Vec<usize> = wanted[start..end].to_vec();
        // The widest give way first, until all fit.
        while spread(matrix, start..end, &widths) > room {
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
fn spread(matrix: &Matrix, run: Range<usize>, widths: &[usize]) -> usize {
    let borders = run.clone().skip(1).filter(|at| is_border(matrix, *at)).count();
    widths.iter().map(|width| width + 2).sum::<usize>() + borders
}

/// Returns the smallest width at which the name of a stage takes few lines and its numbers fit.
fn wanted_width(matrix: &Matrix, at: usize) -> usize {
    let name = &matrix.columns[at].name;
    let numbers = matrix.facts.iter().map(|row| columns(&row.cells[at].text)).max().unwrap_or_default();
    let fits = |width: &usize| {
        let lines = wrap_columns(name, *width);
        let whole_words = name.split_whitespace().all(|word| columns(word) <= *width);
        lines.len() < NAME_LINES && whole_words
    };
    (NARROWEST..=WIDEST).find(fits).unwrap_or(WIDEST).max(numbers)
}

fn block_lines(
    journey: &Journey,
    matrix: &Matrix,
    block: &Block,
    width: usize,
    label_width: usize,
    paint: Paint,
) -> Vec<String> {
    let mut lines = vec![phase_line(journey, matrix, block, label_width, paint)];
    lines.extend(name_lines(matrix, block, label_width, paint));
    let drawn = |rows: &[Row], is_shown: &dyn Fn(&Row) -> bool| -> Vec<String> {
        let rows = rows.iter().filter(|row| is_shown(row));
        rows.flat_map(|row| row_lines(matrix, block, row, width, label_width, paint)).collect()
    };
    let has_something = |row: &Row| row.cells[block.columns.clone()].iter().any(|cell| *cell != Cell::default());
    lines.extend(drawn(&matrix.behaviours, &has_something));
    if lines.len() > NAME_LINES && !matrix.behaviours.is_empty() {
        lines.push(blank_line(matrix, block, label_width, paint));
    }
    lines.extend(drawn(&matrix.facts, &has_something));
    lines.into_iter().map(|line| line.trim_end().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Tells whether a phase ends before a column, so that a rule stands there.
fn is_border(matrix: &Matrix, at: usize) -> bool {
    at > 0 && matrix.columns[at].phase != matrix.columns[at - 1].phase
}

fn gap_before(matrix: &Matrix, block: &Block, at: usize, paint: Paint) -> String {
    if at > block.columns.start && is_border(matrix, at) { paint.dim(" │") + " " } else { "  ".to_owned() }
}

/// Returns the width of the gap before a column.
fn gap_width(matrix: &Matrix, block: &Block, at: usize) -> usize {
    if at > block.columns.start && is_border(matrix, at) { 3 } else { 2 }
}

fn phase_line(journey: &Journey, matrix: &Matrix, block: &Block, label_width: usize, paint: Paint) -> String {
    let mut out = " ".repeat(label_width + 1);
    let mut at = block.columns.start;
    while at < block.columns.end {
        let end = (at + 1..block.columns.end).find(|next| is_border(matrix, *next)).unwrap_or(block.columns.end);
        let widths = &block.widths[at - block.columns.start..end - block.columns.start];
        let room = widths.iter().sum::<usize>() + 2 * (widths.len() - 1);
        let name = phase_name(journey, matrix.columns[at].phase, room);
        out.push_str(&gap_before(matrix, block, at, paint));
        out.push_str(&paint.bold(&pad(&name, room)));
        at = end;
    }
    out
}

/// Returns the name of a phase: the journey's own word for the purchase, where it fits.
fn phase_name(journey: &Journey, phase: Option<Phase>, room: usize) -> String {
    let own = journey.purchase_label.get().map(|label| clean(label));
    match phase {
        None => String::new(),
        Some(Phase::Purchase) => own.filter(|own| columns(own) <= room).unwrap_or_else(|| cut("purchase", room)),
        Some(phase) => cut(phase.word(), room),
    }
}

fn cut(word: &str, room: usize) -> String {
    word.chars().take(room).collect()
}

fn name_lines(matrix: &Matrix, block: &Block, label_width: usize, paint: Paint) -> Vec<String> {
    let names: Vec<Vec<String>> = block
        .columns
        .clone()
        .zip(&block.widths)
        .map(|(at, width)| {
            let mut lines = wrap_columns(&matrix.columns[at].name, *width);
            if lines.len() > NAME_LINES {
                lines.truncate(NAME_LINES);
                let last = &mut lines[NAME_LINES - 1];
                while columns(last) >= *width && last.pop().is_some() {}
                last.push('…');
            }
            lines
        })
        .collect();
    let height = names.iter().map(Vec::len).max().unwrap_or_default();
    let one = |index: usize| {
        let mut out = " ".repeat(label_width + 1);
        for (at, (name, width)) in block.columns.clone().zip(names.iter().zip(&block.widths)) {
            out.push_str(&gap_before(matrix, block, at, paint));
            out.push_str(&pad(name.get(index).map_or("", String::as_str), *width));
        }
        out
    };
    (0..height).map(one).collect()
}

fn blank_line(matrix: &Matrix, block: &Block, label_width: usize, paint: Paint) -> String {
    let mut out = " ".repeat(label_width + 1);
    for (at, width) in block.columns.clone().zip(&block.widths) {
        out.push_str(&gap_before(matrix, block, at, paint));
        out.push_str(&" ".repeat(*width));
    }
    out
}

/// Draws a row. Words in a cell run on over the empty cells to its right; where they do not fit, they get lines of their own.
fn row_lines(matrix: &Matrix, block: &Block, row: &Row, width: usize, label_width: usize, paint: Paint) -> Vec<String> {
    let labels = wrap_columns(&row.label, label_width);
    let mut out = format!(" {}", pad(labels.first().map_or("", String::as_str), label_width));
    let mut used = label_width + 1;
    let mut rest = Vec::new();
    let last = block.columns.clone().rev().find(|at| row.cells[*at] != Cell::default());
    for (at, cell_width) in block.columns.clone().zip(&block.widths) {
        let cell = &row.cells[at];
        out.push_str(&gap_before(matrix, block, at, paint));
        used += gap_width(matrix, block, at);
        let mark = cell.mark.map(|mark| paint_mark(mark, paint));
        let is_long = columns(&cell.text) + if mark.is_some() { 2 } else { 0 } > *cell_width;
        if Some(at) == last && is_long {
            let text = &cell.text;
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
        let plain_width = match (cell.mark, cell.text.is_empty()) {
            (None, _) => columns(&cell.text),
            (Some(_), true) => 1,
            (Some(_), false) => 2 + columns(&cell.text),
        };
        match mark {
            None => out.push_str(&cell.text),
            Some(mark) if cell.text.is_empty() => out.push_str(&mark),
            Some(mark) => out.push_str(&format!("{mark} {}", cell.text)),
        }
        out.push_str(&" ".repeat(cell_width.saturating_sub(plain_width)));
        used += cell_width;
    }
    let mut lines = vec![out];
    lines.extend(labels.into_iter().skip(1).map(|more| format!(" {more}")));
    lines.extend(rest);
    lines
}

fn paint_mark(mark: Mark, paint: Paint) -> String {
    match mark {
        Mark::Served => paint.green(sign(mark)),
        Mark::Partly => paint.yellow(sign(mark)),
        Mark::Nothing => paint.red(sign(mark)),
    }
}
