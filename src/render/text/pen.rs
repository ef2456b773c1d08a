//! What a text map is written with: its width, its signs, its colours.

use anstyle::{AnsiColor, Style};

use crate::escape;
use crate::render::Options;
use crate::render::wording::{Ink, Signs};

/// The narrowest width that a map still makes sense in.
const NARROWEST: usize = 40;
/// Wider lines than this are nobody's terminal.
const WIDEST: usize = 1000;

/// What a text map is written with.
#[derive(Debug, Clone, Copy)]
pub(in crate::render) struct Pen {
    /// The columns that a line may take.
    pub(in crate::render) width: usize,
    /// The signs.
    pub(in crate::render) signs: &'static Signs,
    /// Whether there are colours.
    has_color: bool,
}

/// Stretches of ink are marked by characters that are assigned to nothing, are invisible and take no column, until the
/// tables are laid; then they become the terminal's own codes. Those of a journey's texts are made visible before.
const MARKS: std::ops::RangeInclusive<char> = '\u{E0F00}'..='\u{E0FFF}';
const END: char = '\u{E0FFF}';

impl Pen {
    /// Makes the pen that the options ask for.
    pub(in crate::render) fn new(options: &Options) -> Self {
        Pen { width: options.width.clamp(NARROWEST, WIDEST), signs: Signs::of(options.ascii), has_color: options.color }
    }

    /// Writes a stretch of text in an ink; the text is clean already.
    pub(in crate::render) fn write(&self, ink: Ink, text: &str) -> String {
        match mark_of(ink).filter(|_| self.has_color && !text.is_empty()) {
            Some(mark) => format!("{mark}{text}{END}"),
            None => text.to_owned(),
        }
    }

    /// Returns the finished text, colours in it.
    pub(in crate::render) fn finish(&self, text: &str) -> String {
        if !self.has_color {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len() * 2);
        let mut current = Style::new();
        for character in text.chars() {
            if !MARKS.contains(&character) {
                out.push(character);
            } else if character == END {
                out.push_str(&current.render_reset().to_string());
                current = Style::new();
            } else {
                current = style(ink_of(character));
                out.push_str(&current.render().to_string());
            }
        }
        out
    }
}

/// The inks that have a colour, in the order of their marks.
const COLORED: [Ink; 12] = [
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

fn style(ink: Ink) -> Style {
    let colored = |color: AnsiColor| Style::new().fg_color(Some(color.into()));
    match ink {
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

fn mark_of(ink: Ink) -> Option<char> {
    let own = if let Ink::Persona(number) = ink { Ink::Persona(number % 4) } else { ink };
    let at = COLORED.iter().position(|ink| *ink == own)?;
    char::from_u32(*MARKS.start() as u32 + u32::try_from(at).ok()?)
}

fn ink_of(mark: char) -> Ink {
    COLORED.get(mark as usize - *MARKS.start() as usize).copied().unwrap_or(Ink::Plain)
}

/// Makes a text of the journey fit to be written: one line for each of its own, nothing in it that steers a terminal.
pub(in crate::render) fn clean(text: &str) -> String {
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
}
