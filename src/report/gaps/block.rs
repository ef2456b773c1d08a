//! Parts of a report that read the same in every format: headings, paragraphs, lists and small tables, in plain text.
//!
//! Whoever writes them out makes each text safe for its own format.

use crate::measure::{columns, wrap_columns};
use crate::report::gaps::text::{bullet, clean, indented};
use crate::report::paint::{Paint, pad};

/// A part of a report. Its texts are not escaped.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<Entry>),
    /// A list in an order that matters.
    Ranking(Vec<Entry>),
    /// A table.
    Table(Sheet),
}

/// An entry of a list, with what stands below it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Entry {
    pub(crate) text: String,
    pub(crate) below: Vec<String>,
}

/// A small table; its first column names the rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Sheet {
    /// What it shows, in a few words.
    pub(crate) caption: String,
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Entry {
    /// Makes an entry without anything below it.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Entry { text: text.into(), below: Vec::new() }
    }
}

/// The names of rows are never narrower than this.
const NARROWEST: usize = 24;

/// Writes parts for a terminal: one list of lines a part, a heading together with what follows it.
pub(crate) fn lines(blocks: &[Block], width: usize, paint: Paint) -> Vec<Vec<String>> {
    let mut parts: Vec<Vec<String>> = Vec::new();
    let mut is_headed = false;
    for block in blocks {
        let own: Vec<String> = match block {
            Block::Heading(heading) => {
                indented(&clean(heading), 1, width).iter().map(|line| paint.bold(line)).collect()
            }
            Block::Paragraph(text) => indented(&clean(text), 1, width),
            Block::List(entries) => entries.iter().flat_map(|entry| entry_lines(entry, width)).collect(),
            Block::Ranking(entries) => ranking_lines(entries, width, paint),
            Block::Table(sheet) => sheet_lines(sheet, width, paint),
        };
        match parts.last_mut().filter(|_| is_headed) {
            Some(last) => last.extend(own),
            None => parts.push(own),
        }
        is_headed = matches!(block, Block::Heading(_));
    }
    parts
}

fn entry_lines(entry: &Entry, width: usize) -> Vec<String> {
    let mut lines = bullet(&clean(&entry.text), width);
    lines.extend(entry.below.iter().flat_map(|text| indented(&clean(text), 3, width)));
    lines
}

fn ranking_lines(entries: &[Entry], width: usize, paint: Paint) -> Vec<String> {
    let digits = entries.len().to_string().len();
    let margin = " ".repeat(digits + 3);
    let mut lines = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let titles = wrap_columns(&clean(&entry.text), width.saturating_sub(digits + 3).max(1));
        for (row, title) in titles.iter().enumerate() {
            let lead = if row == 0 { format!(" {:>digits$}  ", at + 1) } else { margin.clone() };
            lines.push(format!("{lead}{}", paint.bold(title)));
        }
        lines.extend(entry.below.iter().flat_map(|text| indented(&clean(text), digits + 3, width)));
    }
    lines
}

/// Writes a table: the names of the rows give way where it is narrow, then the cells stand below them.
fn sheet_lines(sheet: &Sheet, width: usize, paint: Paint) -> Vec<String> {
    let rows: Vec<Vec<String>> = sheet.rows.iter().map(|row| row.iter().map(|cell| clean(cell)).collect()).collect();
    let widest = |at: usize| {
        let cells = rows.iter().filter_map(|row| row.get(at)).map(|cell| columns(cell));
        cells.chain(sheet.head.get(at).map(|head| columns(head))).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..sheet.head.len()).map(widest).collect();
    let beside: usize = widths.iter().skip(1).map(|width| width + 2).sum();
    let first = widths.first().copied().unwrap_or_default();
    if 1 + beside + first.min(NARROWEST) > width {
        return rows.iter().flat_map(|row| row_below(sheet, row, width)).collect();
    }
    let room = first.min(width - 1 - beside);
    let line = |cells: &[String], is_head: bool| -> Vec<String> {
        let names = wrap_columns(cells.first().map_or("", String::as_str), room);
        let mut lines = Vec::new();
        for (at, name) in names.iter().enumerate() {
            let mut out = format!(" {}", pad(name, room));
            if at == 0 {
                for (cell, width) in cells.iter().zip(&widths).skip(1) {
                    out.push_str("  ");
                    out.push_str(&pad(cell, *width));
                }
            }
            let out = out.trim_end().to_owned();
            lines.push(if is_head { paint.dim(&out) } else { out });
        }
        lines
    };
    let mut lines = line(&sheet.head, true);
    lines.extend(rows.iter().flat_map(|row| line(row, false)));
    lines
}

fn row_below(sheet: &Sheet, row: &[String], width: usize) -> Vec<String> {
    let mut lines = bullet(row.first().map_or("", String::as_str), width);
    let cells = row.iter().zip(&sheet.head).skip(1).filter(|(cell, _)| !cell.is_empty());
    let cells: Vec<String> = cells.map(|(cell, head)| format!("{head} {cell}").trim().to_owned()).collect();
    lines.extend(indented(&cells.join(" · "), 3, width));
    lines
}
