//! Rows of cells over the columns of a block, laid by comfy-table.

use std::ops::Range;

use comfy_table::{Cell, ColumnConstraint, ContentLineStyle, Table, TableStyle, Width};

use crate::map::Map;
use crate::render::text::block::Block;
use crate::render::text::paragraph::lines_of;
use crate::render::text::pen::Pen;
use crate::render::wording::{Ink, Paragraph};

/// A row: the lane's name and what stands over some of the columns.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// What stands before the columns.
    pub(super) label: Vec<Paragraph>,
    /// What stands over the columns, from left to right; columns that no cell covers stay empty.
    pub(super) cells: Vec<(Range<usize>, Vec<Paragraph>)>,
}

/// Lays rows of one block, one below the other.
///
/// Rows of the same cut go into one table, since every table costs time.
pub(super) fn lay(map: &Map, block: &Block, pen: &Pen, rows: &[Row], out: &mut String) {
    let mut rest = rows;
    while let Some(first) = rest.first() {
        let cut = cut_of(block, first);
        let count = rest.iter().take_while(|row| cut_of(block, row) == cut).count();
        let mut table = Table::new();
        table.load_style(TableStyle::new().content_lines(ContentLineStyle::none()));
        for row in &rest[..count] {
            table.add_row(cells_of(map, block, pen, row, &cut));
        }
        let label = std::iter::once(block.label_width());
        let widths = label.chain(cut.iter().map(|columns| block.extent(columns).len()));
        table.set_constraints(widths.map(|width| {
            let width = u16::try_from(width).expect("internal error: a pen is never as wide");
            ColumnConstraint::Absolute(Width::Fixed(width))
        }));
        table.column_iter_mut().for_each(|column| {
            column.set_padding((0, 0));
        });
        for line in table.lines() {
            out.push_str(line.trim_end());
            out.push('\n');
        }
        rest = &rest[count..];
    }
}

/// Returns a row that shows nothing but the bars.
pub(super) fn blank() -> Row {
    Row::default()
}

/// Writes a rule across the block; `crossing` stands where bars meet it.
pub(super) fn rule(map: &Map, block: &Block, pen: &Pen, crossing: char, out: &mut String) {
    let mut line: Vec<char> = vec![pen.signs.rule; block.width()];
    for column in block.columns.clone().filter(|column| block.has_bar(map, *column)) {
        line[block.extent(&(column..column + 1)).start] = crossing;
    }
    out.push_str(&pen.write(Ink::Line, &line.into_iter().collect::<String>()));
    out.push('\n');
}

/// Returns the ranges of columns that the cells of a row have, gaps filled column by column.
fn cut_of(block: &Block, row: &Row) -> Vec<Range<usize>> {
    let mut cut = Vec::with_capacity(block.columns.len());
    let mut next = block.columns.start;
    for (columns, _) in &row.cells {
        cut.extend((next..columns.start).map(|column| column..column + 1));
        next = columns.end.min(block.columns.end);
        cut.push(columns.start..next);
    }
    cut.extend((next..block.columns.end).map(|column| column..column + 1));
    cut
}

fn cells_of(map: &Map, block: &Block, pen: &Pen, row: &Row, cut: &[Range<usize>]) -> Vec<Cell> {
    let mut cells = row.cells.iter().peekable();
    let texts: Vec<Vec<String>> = cut
        .iter()
        .map(|columns| match cells.next_if(|(own, _)| own.start == columns.start) {
            Some((_, paragraphs)) => lines_of(paragraphs, pen, block.text_width(map, columns)),
            None => Vec::new(),
        })
        .collect();
    let label = lines_of(&row.label, pen, block.label_width() - 1);
    let height = texts.iter().map(Vec::len).chain([label.len(), 1]).max().unwrap_or(1);
    let mut out = vec![Cell::new_owned(label.join("\n"))];
    for (columns, lines) in cut.iter().zip(texts) {
        let has_bar = block.has_bar(map, columns.start);
        let bar = if has_bar { pen.write(Ink::Line, &pen.signs.bar.to_string()) } else { String::from(" ") };
        let mut text = String::new();
        for at in 0..height {
            if at > 0 {
                text.push('\n');
            }
            text.push_str(&bar);
            if let Some(line) = lines.get(at) {
                text.push(' ');
                text.push_str(line);
            }
        }
        out.push(Cell::new_owned(text));
    }
    out
}
