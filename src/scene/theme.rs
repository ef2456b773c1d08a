//! How a picture looks: its colours and its type, as values that cannot hold anything else.

use std::borrow::Cow;

use crate::map::PhaseKind;
use crate::measure::Style;

/// An opaque colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color(pub u8, pub u8, pub u8);

/// A look.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// The name by which it is chosen.
    pub name: Cow<'static, str>,
    /// The canvas.
    pub page: Color,
    /// Cards that lie on the canvas.
    pub card: Color,
    /// Edges of cards.
    pub card_edge: Color,
    /// Text.
    pub text: Color,
    /// Text that stands back.
    pub muted: Color,
    /// Lines between lanes.
    pub line: Color,
    /// Lines that must be seen: the neutral line, the lines of a blueprint.
    pub strong_line: Color,
    /// Text on a strong fill.
    pub on_accent: Color,
    /// Stages without a phase.
    pub no_phase: Accent,
    /// Before the purchase.
    pub before: Accent,
    /// The purchase.
    pub purchase: Accent,
    /// After the purchase.
    pub after: Accent,
    /// The lines and marks of personas, in order; used anew with another mark when there are more.
    pub personas: Cow<'static, [Color]>,
    /// What the customer does.
    pub action: Note,
    /// What hurts.
    pub pain: Note,
    /// What could be better.
    pub opportunity: Note,
    /// What is missing.
    pub gap: Note,
    /// Waits and durations.
    pub time: Note,
    /// Moments of truth.
    pub moment: Note,
    /// Words in a frame.
    pub chip: Note,
    /// What leads out of the journey, not well; the low end.
    pub bad: Color,
    /// What leads out of the journey, well.
    pub good: Color,
    /// Arrows of the way.
    pub way: Color,
    /// The part of a bar that is filled.
    pub bar: Color,
    /// The type.
    pub type_sizes: Type,
}

/// The accent of a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    /// A fill that carries text in `Theme::on_accent`.
    pub strong: Color,
    /// A fill that carries text in `strong`.
    pub soft: Color,
}

/// The colours of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Note {
    /// The paper.
    pub fill: Color,
    /// Its edge, where it has one.
    pub edge: Color,
    /// The text on it.
    pub text: Color,
    /// Chips on it.
    pub chip: Color,
}

/// The type: three sizes, and one for the title.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// The title of the journey.
    pub title: Style,
    /// Names of stages and personas.
    pub heading: Style,
    /// Names of touchpoints and notes.
    pub strong: Style,
    /// Running text.
    pub body: Style,
    /// What somebody said.
    pub said: Style,
    /// Labels, badges, conditions.
    pub small: Style,
    /// Labels that must be found.
    pub small_strong: Style,
}

/// The default look, for screens and slides.
pub static LIGHT: Theme = Theme {
    name: Cow::Borrowed("light"),
    page: Color(0xFF, 0xFF, 0xFF),
    card: Color(0xFF, 0xFF, 0xFF),
    card_edge: Color(0xB9, 0xC0, 0xD4),
    text: Color(0x1F, 0x24, 0x30),
    muted: Color(0x58, 0x60, 0x74),
    line: Color(0xE6, 0xE8, 0xEE),
    strong_line: Color(0x8A, 0x92, 0xA6),
    on_accent: Color(0xFF, 0xFF, 0xFF),
    no_phase: Accent { strong: Color(0x4A, 0x55, 0x6B), soft: Color(0xEE, 0xF0, 0xF5) },
    before: Accent { strong: Color(0x3D, 0x56, 0xC5), soft: Color(0xEC, 0xEF, 0xFD) },
    purchase: Accent { strong: Color(0x9A, 0x57, 0x00), soft: Color(0xFF, 0xF1, 0xDC) },
    after: Accent { strong: Color(0x0B, 0x7A, 0x6D), soft: Color(0xE0, 0xF4, 0xF1) },
    personas: Cow::Borrowed(&[
        Color(0x7B, 0x2F, 0xBF),
        Color(0x00, 0x79, 0x6B),
        Color(0xB3, 0x47, 0x00),
        Color(0x0B, 0x63, 0xB0),
        Color(0xB0, 0x12, 0x6B),
        Color(0x5F, 0x6B, 0x00),
    ]),
    action: Note {
        fill: Color(0xFF, 0xF3, 0xC4),
        edge: Color(0xE6, 0xD2, 0x86),
        text: Color(0x4A, 0x3B, 0x00),
        chip: Color(0xF7, 0xE4, 0x9A),
    },
    pain: Note {
        fill: Color(0xFF, 0xD9, 0xE1),
        edge: Color(0xB4, 0x2F, 0x50),
        text: Color(0x5C, 0x0A, 0x22),
        chip: Color(0xFB, 0xC0, 0xCD),
    },
    opportunity: Note {
        fill: Color(0xD5, 0xF0, 0xDA),
        edge: Color(0x2E, 0x7D, 0x45),
        text: Color(0x12, 0x3F, 0x20),
        chip: Color(0xB8, 0xE2, 0xC1),
    },
    gap: Note {
        fill: Color(0xFF, 0xF4, 0xEC),
        edge: Color(0xC2, 0x4A, 0x12),
        text: Color(0x7A, 0x2A, 0x05),
        chip: Color(0xFF, 0xDD, 0xC7),
    },
    time: Note {
        fill: Color(0xFF, 0xED, 0xCC),
        edge: Color(0xE0, 0xB6, 0x66),
        text: Color(0x6B, 0x43, 0x00),
        chip: Color(0xFF, 0xED, 0xCC),
    },
    moment: Note {
        fill: Color(0xEF, 0xE4, 0xFB),
        edge: Color(0x9B, 0x6A, 0xD6),
        text: Color(0x55, 0x1F, 0x91),
        chip: Color(0xEF, 0xE4, 0xFB),
    },
    chip: Note {
        fill: Color(0xF0, 0xF2, 0xF7),
        edge: Color(0xD8, 0xDC, 0xE6),
        text: Color(0x3A, 0x42, 0x56),
        chip: Color(0xE2, 0xE6, 0xEF),
    },
    bad: Color(0xB4, 0x1E, 0x1E),
    good: Color(0x1E, 0x6E, 0x34),
    way: Color(0x4A, 0x55, 0x6B),
    bar: Color(0x2F, 0x63, 0xC7),
    type_sizes: Type {
        title: Style::bold(28.0),
        heading: Style::bold(14.0),
        strong: Style::bold(12.0),
        body: Style::regular(12.0),
        said: Style::oblique(12.0),
        small: Style::regular(10.5),
        small_strong: Style::bold(10.5),
    },
};

/// The looks, the default first.
pub static ALL: &[&Theme] = &[&LIGHT];

impl Theme {
    /// Returns the look of a name.
    pub fn named(name: &str) -> Option<&'static Theme> {
        ALL.iter().copied().find(|theme| theme.name == name)
    }

    /// Returns the accent of a phase.
    pub fn accent(&self, phase: Option<PhaseKind>) -> Accent {
        match phase {
            None => self.no_phase,
            Some(PhaseKind::Before) => self.before,
            Some(PhaseKind::Purchase) => self.purchase,
            Some(PhaseKind::After) => self.after,
        }
    }

    /// Returns the colour of a persona, by index.
    pub fn persona(&self, at: usize) -> Color {
        self.personas[at % self.personas.len()]
    }
}

impl Color {
    /// Returns the contrast between two colours, 1 to 21 (WCAG 2.2, 1.4.3).
    pub fn contrast(self, other: Color) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Returns the colour on the way to another one; `part` runs from 0, this one, to 1, the other.
    pub fn mix(self, other: Color, part: f64) -> Color {
        let channel = |own: u8, other: u8| (f64::from(own) + (f64::from(other) - f64::from(own)) * part).round() as u8;
        Color(channel(self.0, other.0), channel(self.1, other.1), channel(self.2, other.2))
    }

    /// Returns the relative luminance, 0 to 1 (WCAG 2.2, definitions).
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_can_be_read() {
        for theme in ALL {
            let mut pairs = vec![(theme.text, theme.page), (theme.muted, theme.page), (theme.text, theme.card)];
            for accent in [theme.no_phase, theme.before, theme.purchase, theme.after] {
                pairs.extend([(theme.on_accent, accent.strong), (accent.strong, accent.soft)]);
            }
            for note in [theme.action, theme.pain, theme.opportunity, theme.gap, theme.time, theme.moment, theme.chip] {
                pairs.extend([(note.text, note.fill), (note.text, note.chip), (note.text, theme.page)]);
            }
            pairs.extend([(theme.bad, theme.page), (theme.good, theme.page), (theme.way, theme.page)]);
            pairs.extend(theme.personas.iter().map(|color| (*color, theme.page)));
            for (text, paper) in pairs {
                assert!(text.contrast(paper) >= 4.5, "{}: {text:?} on {paper:?}", theme.name);
            }
        }
    }

    #[test]
    fn every_mark_can_be_seen() {
        for theme in ALL {
            for mark in [theme.pain.edge, theme.opportunity.edge, theme.gap.edge, theme.strong_line, theme.bar] {
                assert!(mark.contrast(theme.page) >= 3.0, "{}: {mark:?}", theme.name);
            }
        }
    }
}
