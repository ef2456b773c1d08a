//! A paragraph: a text in one ink, with a sign that hangs before it.

use crate::measure::{columns, wrap_columns};
use crate::render::text::pen::{Ink, Pen, clean};

/// Facts up to this width are not broken into lines.
const KEPT_TOGETHER: usize = 14;
/// A blank at which no line ends.
pub(super) const NO_BREAK: &str = "\u{A0}";

/// A text that wraps, and the sign before it.
#[derive(Debug, Clone)]
pub(super) struct Paragraph {
    ink: Ink,
    lead: String,
    text: String,
}

impl Paragraph {
    /// Makes a paragraph of a text of the journey, which need not be clean.
    pub(super) fn of(ink: Ink, text: &str) -> Self {
        Paragraph { ink, lead: String::new(), text: clean(text) }
    }

    /// Makes a paragraph of several texts of the journey, set apart by dots; nothing where there are none.
    pub(super) fn of_facts<T: AsRef<str>>(pen: &Pen, ink: Ink, facts: &[T]) -> Option<Self> {
        if facts.is_empty() {
            return None;
        }
        let facts = facts.iter().map(|fact| {
            let fact = clean(fact.as_ref());
            // A few words stay together.
            if columns(&fact) <= KEPT_TOGETHER { fact.replace(' ', NO_BREAK) } else { fact }
        });
        let dot = format!("{NO_BREAK}{} ", pen.signs.dot);
        Some(Paragraph { ink, lead: String::new(), text: facts.collect::<Vec<_>>().join(&dot) })
    }

    /// Makes an empty line.
    pub(super) fn blank() -> Self {
        Paragraph { ink: Ink::Plain, lead: String::new(), text: String::new() }
    }

    /// Sets a sign before the text; further lines stand below the text.
    pub(super) fn after(mut self, sign: &str) -> Self {
        self.lead = format!("{sign} ");
        self
    }

    /// Returns the lines, none of them wider than `width`.
    pub(super) fn lines(&self, pen: &Pen, width: usize) -> Vec<String> {
        if self.text.is_empty() && self.lead.is_empty() {
            return vec![String::new()];
        }
        let indent = columns(&self.lead);
        if indent + 2 > width {
            return self.wrapped(width).iter().map(|line| pen.write(self.ink, line)).collect();
        }
        let blank = " ".repeat(indent);
        let lines = self.wrapped(width - indent);
        let hang = |(at, line): (usize, &String)| {
            let before = if at == 0 { &self.lead } else { &blank };
            let text = pen.write(self.ink, line);
            if self.lead.is_empty() { text } else { format!("{}{text}", pen.write(self.ink, before)) }
        };
        lines.iter().enumerate().map(hang).collect()
    }

    fn wrapped(&self, width: usize) -> Vec<String> {
        let lines = wrap_columns(&self.text, width).into_iter();
        // Blanks have done their work; and a single character may be wider than the room, a question mark is not.
        lines.map(|line| if columns(&line) > width { String::from("?") } else { line.replace(NO_BREAK, " ") }).collect()
    }
}

/// Returns the lines of several paragraphs, one below the other.
pub(super) fn lines_of(paragraphs: &[Paragraph], pen: &Pen, width: usize) -> Vec<String> {
    paragraphs.iter().flat_map(|paragraph| paragraph.lines(pen, width)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::Options;

    #[test]
    fn a_sign_hangs_before_the_text() {
        let pen = Pen::new(&Options::default());
        let paragraph = Paragraph::of(Ink::Pain, "Nobody tells when").after("▲▲▲");
        assert_eq!(paragraph.lines(&pen, 11), ["▲▲▲ Nobody", "    tells", "    when"]);
        assert_eq!(paragraph.lines(&pen, 5), ["Nobod", "y", "tells", "when"]);
    }

    #[test]
    fn facts_stand_on_one_line() {
        let pen = Pen::new(&Options { ascii: true, ..Options::default() });
        let facts = Paragraph::of_facts(&pen, Ink::Muted, &["value 70", "effort\n2"]).expect("facts");
        assert_eq!(facts.lines(&pen, 40), ["value 70 - effort", "2"]);
        assert!(Paragraph::of_facts::<String>(&pen, Ink::Muted, &[]).is_none());
    }
}
