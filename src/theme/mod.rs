//! How a picture looks: its colours, its paper and its type, as values that cannot hold anything else.
//!
//! Each theme that comes with the program is a YAML file beside this one, written as a project writes a theme of its own
//! in `cjm.yaml`, and read by the same reader. Whatever a colour says, a word, a shape or a line says too, so that a
//! theme may have one colour only.

mod color;
mod files;
mod palette;
mod schema;
mod wish;
mod written;

use std::borrow::Cow;

use serde::Deserialize;

use crate::measure::{Family, Style};

pub use color::Color;
pub use files::{DARK, FILES, HIGH_CONTRAST, LIGHT, PRINT, STICKY, ThemeFile, all};
pub use palette::{AccentColors, Colors, NoteColors};
pub use wish::{MARK_CONTRAST, RADII, SPACINGS, STRICT_TEXT_CONTRAST, TEXT_CONTRAST, Wish};

pub(crate) use schema::schema;
pub(crate) use written::{LongTheme, Pair, WrittenTheme};

/// A theme: the colours, paper and type of pictures and pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// The name by which it is chosen.
    pub name: Cow<'static, str>,
    /// One sentence about it.
    pub about: Cow<'static, str>,
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
    /// Lines between lanes; they may be faint, since the lanes are apart without them.
    pub line: Color,
    /// Lines that must be seen: the neutral line, the lines of a blueprint.
    pub strong_line: Color,
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
    /// What notes are written on.
    pub paper: Paper,
    /// Whether there is one colour only: curves then differ by their lines, and areas are hatched.
    pub is_mono: bool,
    /// Roundness of the corners of cards, in px; all other corners follow.
    pub radius: f64,
    /// How much room there is between and within things; 1 is usual.
    pub spacing: f64,
    /// The contrast that text has at least (WCAG 2.2, 1.4.3 and 1.4.6).
    pub text_contrast: f64,
    /// The type.
    pub type_sizes: Type,
}

/// The accent of a phase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Accent {
    /// The fill of a stage.
    pub strong: Color,
    /// The text on it.
    pub on_strong: Color,
    /// The fill of a phase.
    pub soft: Color,
    /// The text on it.
    pub on_soft: Color,
    /// The line around both, where they have one.
    pub edge: Option<Color>,
    /// The hatching that stands for the phase where colours cannot.
    pub hatch: Option<Hatch>,
}

/// The colours of a note.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Note {
    /// The paper.
    pub fill: Color,
    /// Its edge, where it has one.
    pub edge: Color,
    /// The text on it.
    pub text: Color,
    /// Chips on it.
    pub chip: Color,
    /// The hatching that stands for the kind of note where colours cannot.
    pub hatch: Option<Hatch>,
}

/// What notes are written on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// A coloured area.
    #[default]
    Flat,
    /// A sheet of its own, with a folded corner and a shadow, at least half as high as wide.
    Sheet,
    /// An area with a line around, and likewise all chips.
    Framed,
}

/// Lines that fill an area; drawn as lines, so that whatever draws a line draws them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hatch {
    /// Rising to the right.
    Rising,
    /// Falling to the right.
    Falling,
    /// Both.
    Crossed,
    /// From top to bottom.
    Upright,
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

/// The type of every theme that comes with the program.
const TYPE: Type = Type {
    title: Style::bold(28.0),
    heading: Style::bold(14.0),
    strong: Style::bold(12.0),
    body: Style::regular(12.0),
    said: Style::oblique(12.0),
    small: Style::regular(10.5),
    small_strong: Style::bold(10.5),
};

impl Type {
    /// Returns the same type in a project's own font.
    pub fn within(self, family: &'static Family) -> Self {
        let Type { title, heading, strong, body, said, small, small_strong } = self;
        Type {
            title: title.within(family),
            heading: heading.within(family),
            strong: strong.within(family),
            body: body.within(family),
            said: said.within(family),
            small: small.within(family),
            small_strong: small_strong.within(family),
        }
    }

    /// Returns the font that is asked before the travelling one.
    pub fn family(&self) -> Option<&'static Family> {
        self.body.family
    }
}

impl Theme {
    /// Returns the theme of a name, of those that come with the program.
    pub fn named(name: &str) -> Option<&'static Theme> {
        FILES.iter().find(|file| file.name == name).map(ThemeFile::theme)
    }

    /// Returns the colour of a persona, by index.
    pub fn persona(&self, at: usize) -> Color {
        self.personas[at % self.personas.len()]
    }

    /// Returns the accents of the phases, the one without a phase first.
    pub fn accents(&self) -> [Accent; 4] {
        [self.no_phase, self.before, self.purchase, self.after]
    }
}
