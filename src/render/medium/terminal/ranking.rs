//! Rankings on a terminal: titles with columns of short facts beside them, or below them where there is no room.

use crate::document::{Rank, Ranking, Role, Text};
use crate::render::medium::labelled;
use crate::render::medium::terminal::line::{Pen, Tone, Words};
use crate::render::medium::terminal::paint::pad;
use crate::words::Language;

/// From this width on, the columns stand beside the titles; else below them.
const WIDE: usize = 96;
/// A title needs so much room to be read.
const LEAST_TITLE: usize = 30;

/// Writes a ranking below a heading.
pub(super) fn lines(ranking: &Ranking, heading: &Text, pen: Pen, language: &Language) -> Vec<String> {
    let indent = ranking.entries.len().to_string().len() + 3;
    let shown: Vec<usize> = (0..ranking.columns.len()).filter(|at| !ranking.columns[*at].is_idle).collect();
    let width_of = |at: &usize| {
        let cells = ranking.entries.iter().filter_map(|entry| entry.cells.get(*at));
        let widest = cells.map(|cell| Words::of(&cell.text).columns()).max().unwrap_or_default();
        widest.max(Words::of(&ranking.columns[*at].heading).columns())
    };
    let widths: Vec<usize> = shown.iter().map(width_of).collect();
    let beside: usize = widths.iter().map(|width| width + 2).sum();
    let is_wide = pen.width >= WIDE && indent + beside + LEAST_TITLE <= pen.width;
    let title_width = (pen.width - indent).saturating_sub(if is_wide { beside } else { 0 });
    let table = Columns { pen, indent, shown, widths, is_wide, title_width, language };
    let mut lines = table.head(ranking, heading);
    for (at, entry) in ranking.entries.iter().enumerate() {
        lines.extend(table.entry(entry, at + 1));
    }
    lines
}

/// Which columns there are, and how wide they are.
struct Columns<'a> {
    pen: Pen,
    /// Where the titles begin.
    indent: usize,
    /// The columns that are shown, by index.
    shown: Vec<usize>,
    widths: Vec<usize>,
    is_wide: bool,
    title_width: usize,
    language: &'a Language,
}

impl Columns<'_> {
    fn head(&self, ranking: &Ranking, heading: &Text) -> Vec<String> {
        let title = Words::of(&Text::ours(" ").then(heading.clone()));
        if !self.is_wide || title.columns() > self.indent + self.title_width {
            return self.pen.indented(heading, 1, Tone::Bold);
        }
        let paint = self.pen.paint;
        let mut out = paint.bold(&pad(title.text(), self.indent + self.title_width));
        for (at, width) in self.shown.iter().zip(&self.widths) {
            out.push_str("  ");
            out.push_str(&paint.dim(&pad(Words::of(&ranking.columns[*at].heading).text(), *width)));
        }
        let out = out.trim_end().to_owned();
        if out.is_empty() { Vec::new() } else { vec![out] }
    }

    fn entry(&self, entry: &Rank, rank: usize) -> Vec<String> {
        let pen = self.pen;
        let lead = format!(" {rank:>digits$}  ", digits = self.indent - 3);
        let margin = " ".repeat(self.indent);
        let cells = self.shown.iter().map(|at| entry.cells.get(*at).cloned().unwrap_or_default());
        let cells: Vec<_> = cells.collect();
        let mut lines: Vec<String> = Vec::new();
        for (at, title) in Words::of(&entry.title).wrapped(self.title_width).iter().enumerate() {
            let start = if at == 0 { &lead } else { &margin };
            if at > 0 || !self.is_wide {
                lines.push(format!("{start}{}", title.painted(pen.paint, Tone::Bold)));
                continue;
            }
            let blanks = " ".repeat(self.title_width.saturating_sub(title.columns()));
            let mut out = format!("{start}{}", pen.paint.bold(&(title.text().to_owned() + &blanks)));
            for (cell, width) in cells.iter().zip(&self.widths) {
                out.push_str("  ");
                out.push_str(&pad(Words::of(&cell.text).text(), *width));
            }
            lines.push(out.trim_end().to_owned());
        }
        if !self.is_wide {
            let named = cells.into_iter().map(|cell| cell.named).filter(|named| !named.is_empty());
            lines.extend(pen.indented(&Text::joined(named, " · "), self.indent, Tone::Plain));
        }
        for detail in entry.details.iter().filter(|detail| detail.role != Role::Score) {
            let text = labelled(self.language, &detail.label, &detail.text);
            let (text, tone) = match detail.role {
                Role::Facts => (text, Tone::Dim),
                Role::WayOut => (Text::ours("→ ").then(text), Tone::Plain),
                Role::Question | Role::Score => (text, Tone::Plain),
            };
            lines.extend(pen.indented(&text, self.indent, tone));
        }
        lines
    }
}
