//! What a text map is written with: its width, its signs, its colours.

use std::borrow::Cow;

use anstyle::{AnsiColor, Style};

use crate::escape;
use crate::map::PhaseKind;
use crate::render::Options;
use crate::render::text::signs::{self, Signs};

/// The narrowest width that a map still makes sense in.
const NARROWEST: usize = 40;
/// Wider lines than this are nobody's terminal.
const WIDEST: usize = 1000;

/// What a text map is written with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pen {
    /// The columns that a line may take.
    pub(super) width: usize,
    /// The signs.
    pub(super) signs: &'static Signs,
    /// Whether the signs are ASCII.
    is_ascii: bool,
    /// Whether there are colours.
    has_color: bool,
}

/// What a stretch of text is, which gives it its colour; the words and signs say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// Running text.
    Plain,
    /// The title, names of steps.
    Strong,
    /// Circumstances.
    Muted,
    /// Lines and bars.
    Line,
    /// The phases.
    Before,
    /// The purchase.
    Purchase,
    /// After the purchase.
    After,
    /// What hurts.
    Pain,
    /// What could be better.
    Opportunity,
    /// The customers, told apart by four colours.
    Persona(usize),
}

/// Stretches of ink are marked by characters that are assigned to nothing, are invisible and take no column, until the
/// tables are laid; then they become the terminal's own codes. Those of a journey's texts are made visible before.
const MARKS: std::ops::RangeInclusive<char> = '\u{E0F00}'..='\u{E0FFF}';
const END: char = '\u{E0FFF}';

impl Pen {
    /// Makes the pen that the options ask for.
    pub(super) fn new(options: &Options) -> Self {
        Pen {
            width: options.width.clamp(NARROWEST, WIDEST),
            signs: if options.ascii { &signs::ASCII } else { &signs::UNICODE },
            is_ascii: options.ascii,
            has_color: options.color,
        }
    }

    /// Writes a stretch of text in an ink; the text is clean already.
    pub(super) fn write(&self, ink: Ink, text: &str) -> String {
        match ink.mark().filter(|_| self.has_color && !text.is_empty()) {
            Some(mark) => format!("{mark}{text}{END}"),
            None => text.to_owned(),
        }
    }

    /// Returns one of our own texts, in ASCII where that is asked for.
    pub(super) fn own<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if !self.is_ascii || text.is_ascii() {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                '−' | '–' | '·' => out.push('-'),
                '\u{A0}' | '\u{202F}' => out.push(' '),
                '…' => out.push_str("..."),
                '→' => out.push_str("->"),
                '≥' => out.push_str(">="),
                '≤' => out.push_str("<="),
                '≈' => out.push('~'),
                '€' => out.push_str("EUR"),
                '“' | '”' => out.push('"'),
                '‘' | '’' => out.push('\''),
                // What is left was written in the journey, such as a unit.
                _ => out.push(character),
            }
        }
        Cow::Owned(out)
    }

    /// Returns the finished text, colours in it.
    pub(super) fn finish(&self, text: &str) -> String {
        if !self.has_color {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len() * 2);
        let mut style = Style::new();
        for character in text.chars() {
            if !MARKS.contains(&character) {
                out.push(character);
            } else if character == END {
                out.push_str(&style.render_reset().to_string());
                style = Style::new();
            } else {
                style = Ink::of_mark(character).style();
                out.push_str(&style.render().to_string());
            }
        }
        out
    }
}

impl Ink {
    /// Returns the ink of a phase.
    pub(super) fn of_phase(phase: Option<PhaseKind>) -> Ink {
        match phase {
            Some(PhaseKind::Before) => Ink::Before,
            Some(PhaseKind::Purchase) => Ink::Purchase,
            Some(PhaseKind::After) => Ink::After,
            None => Ink::Strong,
        }
    }

    fn style(self) -> Style {
        let colored = |color: AnsiColor| Style::new().fg_color(Some(color.into()));
        match self {
            Ink::Plain => Style::new(),
            Ink::Strong => Style::new().bold(),
            Ink::Muted | Ink::Line => Style::new().dimmed(),
            Ink::Before => colored(AnsiColor::Blue).bold(),
            Ink::Purchase => colored(AnsiColor::Yellow).bold(),
            Ink::After => colored(AnsiColor::Cyan).bold(),
            Ink::Pain => colored(AnsiColor::Red),
            Ink::Opportunity => colored(AnsiColor::Green),
            Ink::Persona(0) => colored(AnsiColor::Magenta),
            Ink::Persona(1) => colored(AnsiColor::Cyan),
            Ink::Persona(2) => colored(AnsiColor::Yellow),
            Ink::Persona(_) => colored(AnsiColor::Blue),
        }
    }

    /// The inks in the order of their marks.
    const ALL: [Ink; 12] = [
        Ink::Strong,
        Ink::Muted,
        Ink::Line,
        Ink::Before,
        Ink::Purchase,
        Ink::After,
        Ink::Pain,
        Ink::Opportunity,
        Ink::Persona(0),
        Ink::Persona(1),
        Ink::Persona(2),
        Ink::Persona(3),
    ];

    fn mark(self) -> Option<char> {
        let own = if let Ink::Persona(at) = self { Ink::Persona(at % 4) } else { self };
        let at = Ink::ALL.iter().position(|ink| *ink == own)?;
        char::from_u32(*MARKS.start() as u32 + u32::try_from(at).ok()?)
    }

    fn of_mark(mark: char) -> Ink {
        let at = mark as usize - *MARKS.start() as usize;
        Ink::ALL.get(at).copied().unwrap_or(Ink::Plain)
    }
}

/// Makes a text of the journey fit to be written: one line for each of its own, nothing in it that steers a terminal.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, line) in text.trim().lines().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let line = line.replace('\t', " ");
        for character in escape::terminal(&line).chars() {
            if MARKS.contains(&character) {
                out.push_str(&character.escape_unicode().to_string());
            } else {
                out.push(character);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pen(color: bool, ascii: bool) -> Pen {
        Pen::new(&Options { ascii, color, ..Options::default() })
    }

    #[test]
    fn colours_come_only_where_wanted() {
        let plain = pen(false, false);
        assert_eq!(plain.finish(&plain.write(Ink::Pain, "too late")), "too late");
        let colored = pen(true, false);
        assert_eq!(colored.finish(&colored.write(Ink::Pain, "too late")), "\u{1b}[31mtoo late\u{1b}[0m");
        assert_eq!(crate::measure::columns(&colored.write(Ink::Persona(7), "Aino")), 4);
    }

    #[test]
    fn a_journey_cannot_colour_or_steer() {
        assert_eq!(clean("a\u{E0F06}b\u{1b}[31m\tc\r\nd"), "a\\u{e0f06}b\\u{1b}[31m c\nd");
    }

    #[test]
    fn own_words_turn_to_ascii() {
        assert_eq!(pen(false, true).own("of 7 · target −1 · 35\u{A0}%"), "of 7 - target -1 - 35 %");
    }
}
