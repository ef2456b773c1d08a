//! Texts of a document as lines of a terminal: made safe, broken to a width, coloured last.

use crate::document::{Inline, Target, Text};
use crate::escape;
use crate::measure::{columns, wrap_columns};
use crate::render::medium::terminal::paint::Paint;

/// How a line is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// As any text.
    Plain,
    /// At once.
    Bold,
    /// Last.
    Dim,
}

/// A text for a terminal: safe, not yet coloured.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Words {
    text: String,
    /// For each character, whether it is to be seen at once; empty where none is.
    strong: Vec<bool>,
}

impl Words {
    /// Makes a text safe. What is typed stands between backquotes.
    pub(super) fn of(text: &Text) -> Words {
        let mut words = Words::default();
        words.add(text, false);
        if !words.strong.contains(&true) {
            words.strong.clear();
        }
        words
    }

    fn add(&mut self, text: &Text, is_strong: bool) {
        for piece in &text.pieces {
            match piece {
                Inline::Ours(own) | Inline::Author(own) => self.add_safe(own, is_strong),
                Inline::Code(typed) if typed.is_empty() => {}
                Inline::Code(typed) => self.add_safe(&format!("`{typed}`"), is_strong),
                Inline::Place(place) => self.add_safe(&place.words, is_strong),
                Inline::Strong(text) => self.add(text, true),
                Inline::Link { text, target } => {
                    self.add(text, is_strong);
                    if let Target::Web(address) = target
                        && text.plain() != *address
                    {
                        self.add_safe(&format!(" <{address}>"), is_strong);
                    }
                }
            }
        }
    }

    fn add_safe(&mut self, text: &str, is_strong: bool) {
        let safe = escape::terminal(text);
        self.strong.extend(safe.chars().map(|_| is_strong));
        self.text.push_str(&safe);
    }

    /// Returns the text without colours.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns how many columns it takes.
    pub(super) fn columns(&self) -> usize {
        columns(&self.text)
    }

    /// Breaks the text into lines; what fits stays as it is.
    pub(super) fn wrapped(&self, width: usize) -> Vec<Words> {
        if self.text.is_empty() {
            return Vec::new();
        }
        if self.columns() <= width {
            return vec![self.clone()];
        }
        let mut letters = self.text.chars().zip(&self.strong).peekable();
        let mut line_of = |text: String| {
            let mut strong = Vec::new();
            if !self.strong.is_empty() {
                // Breaking drops white space and soft hyphens, and adds nothing but hyphens.
                strong.extend(text.chars().map(|letter| {
                    while letters.next_if(|(own, _)| *own != letter && is_dropped(*own)).is_some() {}
                    letters.next_if(|(own, _)| *own == letter).is_some_and(|(_, is_strong)| *is_strong)
                }));
            }
            Words { text, strong }
        };
        wrap_columns(&self.text, width.max(1)).into_iter().map(&mut line_of).collect()
    }

    /// Returns the text in colours.
    pub(super) fn painted(&self, paint: Paint, tone: Tone) -> String {
        match tone {
            Tone::Bold => paint.bold(&self.text),
            Tone::Dim => paint.dim(&self.text),
            Tone::Plain if self.strong.is_empty() || !paint.is_on => self.text.clone(),
            Tone::Plain => {
                let letters: Vec<(char, bool)> = self.text.chars().zip(self.strong.iter().copied()).collect();
                let runs = letters.chunk_by(|one, next| one.1 == next.1);
                runs.map(|run| {
                    let text: String = run.iter().map(|(letter, _)| *letter).collect();
                    if run[0].1 { paint.bold(&text) } else { text }
                })
                .collect()
            }
        }
    }
}

fn is_dropped(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{AD}'
}

/// How wide the lines are, and whether they have colours.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pen {
    pub(super) width: usize,
    pub(super) paint: Paint,
}

impl Pen {
    /// Wraps a text with a blank margin.
    pub(super) fn indented(self, text: &Text, indent: usize, tone: Tone) -> Vec<String> {
        self.led(text, &" ".repeat(indent), tone)
    }

    /// Wraps a text behind a lead; further lines have a blank margin of the same width.
    pub(super) fn led(self, text: &Text, lead: &str, tone: Tone) -> Vec<String> {
        let indent = columns(lead);
        let lines = Words::of(text).wrapped(self.width.saturating_sub(indent).max(1));
        let margin = " ".repeat(indent);
        let lead_of = |at: usize| if at == 0 { lead } else { &margin };
        lines.iter().enumerate().map(|(at, line)| lead_of(at).to_owned() + &line.painted(self.paint, tone)).collect()
    }
}

/// Cuts a text that is too wide, and shows that it is cut.
pub(super) fn shortened(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let first = wrap_columns(text, width.saturating_sub(1).max(1)).into_iter().next().unwrap_or_default();
    first + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_strong_stays_so_when_lines_break() {
        let text = Text::ours("one  ").then(Text::strong(Text::ours("two three"))).then(Text::ours(" four"));
        let pen = Pen { width: 8, paint: Paint { is_on: true } };
        let lines = pen.indented(&text, 0, Tone::Plain);
        assert_eq!(lines, ["one \u{1b}[1mtwo\u{1b}[0m", "\u{1b}[1mthree\u{1b}[0m", "four"]);
    }

    #[test]
    fn an_address_of_the_web_is_shown() {
        let text = Text::link(Text::ours("the guide"), Target::Web("https://example.org"));
        assert_eq!(Words::of(&text).text(), "the guide <https://example.org>");
    }
}
