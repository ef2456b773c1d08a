//! Documents on a terminal: headings, lists and tables that keep to its width.

mod figure;
mod line;
mod list;
mod matrix;
mod paint;
mod ranking;
mod snippet;
mod table;

use crate::document::{Block, Document, Figures, Section, Text};
use crate::render::medium::{Setting, labelled};
use crate::words::Language;

use line::{Pen, Tone, Words};
use paint::Paint;

/// Nothing is written for less than this.
const NARROWEST: usize = 40;

/// Writes a document.
pub(super) fn write(document: &Document, figures: &Figures, setting: &Setting<'_>) -> String {
    let pen = Pen { width: setting.width.max(NARROWEST), paint: Paint { is_on: setting.color } };
    let language = Language::of(Some(&document.language));
    let mut sheet = Sheet { pen, figures, language, parts: Vec::new() };
    sheet.add(head(document, pen), false);
    sheet.add_blocks(&document.blocks, false);
    let mut out = String::new();
    for (at, part) in sheet.parts.iter().enumerate() {
        out.push_str(if at == 0 { "" } else { "\n" });
        for line in part {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// Writes the title with the facts beside it, on one line where that has room.
fn head(document: &Document, pen: Pen) -> Vec<String> {
    let title = Words::of(&document.title);
    let (first, others) = match document.facts.split_first() {
        Some((first, others)) => (Words::of(first), others),
        None => (Words::default(), &[][..]),
    };
    let is_one_line = !first.text().is_empty() && title.columns() + 3 + first.columns() <= pen.width;
    let mut lines: Vec<String> = if is_one_line {
        vec![format!("{} · {}", title.painted(pen.paint, Tone::Bold), first.painted(pen.paint, Tone::Plain))]
    } else {
        let titles = title.wrapped(pen.width);
        let titles = titles.iter().map(|line| line.painted(pen.paint, Tone::Bold));
        let facts = first.wrapped(pen.width);
        titles.chain(facts.iter().map(|line| line.painted(pen.paint, Tone::Plain))).collect()
    };
    lines.extend(others.iter().flat_map(|text| pen.indented(text, 0, Tone::Dim)));
    lines
}

/// A document as it is being written: parts with an empty line between them.
struct Sheet<'a> {
    pen: Pen,
    figures: &'a Figures,
    language: Language,
    parts: Vec<Vec<String>>,
}

impl Sheet<'_> {
    /// Adds lines, as a part of their own or close to the last one.
    fn add(&mut self, lines: Vec<String>, is_close: bool) {
        match self.parts.last_mut() {
            _ if lines.is_empty() => {}
            Some(last) if is_close => last.extend(lines),
            _ => self.parts.push(lines),
        }
    }

    /// Adds blocks; the first one may stand close to what is above.
    fn add_blocks(&mut self, blocks: &[Block], is_first_close: bool) {
        let mut before: Option<&Block> = None;
        for (at, block) in blocks.iter().enumerate() {
            let is_close = match (before, block) {
                (None, _) => is_first_close,
                // A picture with the next one, and what may be skipped with what it belongs to.
                (Some(Block::Figure(_)), Block::Figure(_)) => true,
                (Some(before), Block::Aside(_)) => !matches!(before, Block::Section(_) | Block::Details(_)),
                _ => false,
            };
            match block {
                Block::Section(section) | Block::Details(section) => self.add_section(section),
                Block::Figure(_) if matches!(before, Some(Block::Figure(_))) => {}
                Block::Figure(_) => {
                    let run = figure::run(&blocks[at..]);
                    self.add(figure::lines(&run, self.figures, self.pen), is_close);
                }
                block => {
                    let lines = self.lines(block);
                    self.add(lines, is_close);
                }
            }
            before = Some(block);
        }
    }

    fn add_section(&mut self, section: &Section) {
        // The columns of a ranking beside the titles have their headings beside that of the section.
        if let Some((Block::Ranking(own), others)) = section.blocks.split_first() {
            let mut lines = ranking::lines(own, &section.heading, self.pen, &self.language);
            if let Some((Block::Aside(text), _)) = others.split_first() {
                lines.extend(self.pen.indented(text, 1, Tone::Plain));
                self.add(lines, false);
                return self.add_blocks(&others[1..], false);
            }
            self.add(lines, false);
            return self.add_blocks(others, false);
        }
        let heading = self.pen.indented(&section.heading, 1, Tone::Bold);
        let is_headed = !heading.is_empty();
        self.add(heading, false);
        self.add_blocks(&section.blocks, is_headed);
    }

    fn lines(&self, block: &Block) -> Vec<String> {
        let pen = self.pen;
        match block {
            Block::Paragraph(text) | Block::Aside(text) => pen.indented(text, 1, Tone::Plain),
            Block::List(list) => list::lines(list, pen),
            Block::Terms(terms) => {
                let term = |(name, value): &(_, _)| labelled(&self.language, name, value);
                terms.iter().flat_map(|own| list::hanging(&term(own), pen)).collect()
            }
            Block::Table(table) => table::lines(table, pen),
            Block::Matrix(matrix) => matrix::lines(matrix, pen),
            Block::Ranking(own) => ranking::lines(own, &Text::default(), pen, &self.language),
            Block::Code(code) => list::code(code),
            Block::Snippet(own) => snippet::lines(own, pen),
            // These are parts of their own.
            Block::Section(_) | Block::Details(_) | Block::Figure(_) => Vec::new(),
        }
    }
}
