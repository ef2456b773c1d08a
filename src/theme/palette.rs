//! The colours that a theme may give: as they are written, and as they are wished for.

use serde::{Deserialize, Deserializer};

use crate::theme::{Accent, Color, Hatch, Note, Theme};
use crate::yaml::{Field, Form, FromText, Many, from_text};

/// Colours of a phase; what is not given follows from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AccentColors {
    /// The fill of a stage.
    pub strong: Option<Color>,
    /// The text on it.
    pub on_strong: Option<Color>,
    /// The fill of a phase.
    pub soft: Option<Color>,
    /// The text on it.
    pub on_soft: Option<Color>,
    /// The line around both.
    pub edge: Option<Color>,
    /// The hatching that stands for the phase where colours cannot.
    pub hatch: Option<Hatch>,
}

/// Colours of a kind of note; what is not given follows from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NoteColors {
    /// The paper.
    pub fill: Option<Color>,
    /// Its edge.
    pub edge: Option<Color>,
    /// The text on it.
    pub text: Option<Color>,
    /// Chips on it.
    pub chip: Option<Color>,
    /// The hatching that stands for the kind of note where colours cannot.
    pub hatch: Option<Hatch>,
}

/// A colour as it is written: `#rgb` or `#rrggbb`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hex(pub(super) Color);

/// The colours of a phase as they are written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "phase", default)]
pub(super) struct WrittenAccent {
    pub(super) strong: Field<Hex>,
    pub(super) on_strong: Field<Hex>,
    pub(super) soft: Field<Hex>,
    pub(super) on_soft: Field<Hex>,
    pub(super) edge: Field<Hex>,
    pub(super) hatch: Field<Hatch>,
}

/// The colours of a kind of note as they are written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "note", default)]
pub(super) struct WrittenNote {
    pub(super) fill: Field<Hex>,
    pub(super) edge: Field<Hex>,
    pub(super) text: Field<Hex>,
    pub(super) chip: Field<Hex>,
    pub(super) hatch: Field<Hatch>,
}

/// The keys of what may be given for a phase, each with what it colours.
pub(super) const ACCENT_KEYS: &[(&str, &str)] = &[
    ("strong", "Stages; if only this is given, the others follow from it."),
    ("on_strong", "Text on stages."),
    ("soft", "The band of the phase."),
    ("on_soft", "Text on the band of the phase."),
    ("edge", "The line around stages and the band."),
];

/// The keys of what may be given for a kind of note, each with what it colours.
pub(super) const NOTE_KEYS: &[(&str, &str)] = &[
    ("fill", "The paper; if only this is given, the others follow from it."),
    ("edge", "The edge of the paper."),
    ("text", "Text on the paper."),
    ("chip", "Chips on the paper."),
];

macro_rules! palette {
    (
        colours { $($color:ident $about_color:literal,)+ }
        accents { $($accent:ident $about_accent:literal,)+ }
        notes { $($note:ident $about_note:literal,)+ }
    ) => {
        /// Colours that a theme may give; what is not given is as in its base, or follows from the others.
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        pub struct Colors {
            $(#[doc = $about_color] pub $color: Option<Color>,)+
            $(#[doc = $about_accent] pub $accent: AccentColors,)+
            $(#[doc = $about_note] pub $note: NoteColors,)+
            /// Curves and marks of personas, in order; those of the base where it is empty.
            pub personas: Vec<Color>,
        }

        /// The colours of a theme as they are written.
        #[derive(Debug, Clone, Default, Deserialize)]
        #[serde(rename = "colours", default)]
        pub(super) struct WrittenColors {
            $(pub(super) $color: Field<Hex>,)+
            $($accent: Field<Form<Hex, WrittenAccent>>,)+
            $($note: Field<Form<Hex, WrittenNote>>,)+
            pub(super) personas: Many<Hex>,
        }

        impl WrittenColors {
            pub(super) fn colors(&self) -> Colors {
                Colors {
                    $($color: color(&self.$color),)+
                    $($accent: accent(&self.$accent),)+
                    $($note: note(&self.$note),)+
                    personas: self.personas.iter().map(|color| color.value.0).collect(),
                }
            }

            /// Returns the phases that are given in detail, each with what the theme made of it.
            pub(super) fn accents(&self, theme: &Theme) -> Vec<(Accent, &WrittenAccent)> {
                let given = [$((theme.$accent, &self.$accent)),+].into_iter();
                given.filter_map(|(made, field)| Some((made, in_detail(field)?))).collect()
            }

            /// Returns the kinds of notes that are given in detail, each with what the theme made of it.
            pub(super) fn notes(&self, theme: &Theme) -> Vec<(Note, &WrittenNote)> {
                let given = [$((theme.$note, &self.$note)),+].into_iter();
                given.filter_map(|(made, field)| Some((made, in_detail(field)?))).collect()
            }
        }

        /// The keys of single colours, each with what it colours.
        pub(super) const COLORS: &[(&str, &str)] = &[$((stringify!($color), $about_color)),+];
        /// The keys of phases.
        pub(super) const ACCENTS: &[(&str, &str)] = &[$((stringify!($accent), $about_accent)),+];
        /// The keys of kinds of notes.
        pub(super) const NOTES: &[(&str, &str)] = &[$((stringify!($note), $about_note)),+];
    };
}

palette! {
    colours {
        page "The canvas.",
        card "Cards on the canvas.",
        card_edge "Edges of cards.",
        text "Text.",
        muted "Text that stands back.",
        line "Lines between lanes.",
        strong_line "Lines that must be seen, such as the neutral line of the curve.",
        good "What ends well.",
        bad "What ends badly.",
        way "Arrows between touchpoints.",
        bar "The filled part of bars.",
    }
    accents {
        no_phase "Stages without a phase.",
        before "Stages before the purchase.",
        purchase "Stages at the purchase.",
        after "Stages after the purchase.",
    }
    notes {
        action "Notes of what the customer does.",
        pain "Notes of what hurts.",
        opportunity "Notes of what could be better.",
        gap "Notes of what is missing.",
        moment "Moments of truth.",
        time "Waits and durations.",
        chip "Words in a frame.",
    }
}

fn color(field: &Field<Hex>) -> Option<Color> {
    field.get().map(|hex| hex.0)
}

fn accent(field: &Field<Form<Hex, WrittenAccent>>) -> AccentColors {
    match field.get() {
        None => AccentColors::default(),
        Some(Form::Short(strong)) => AccentColors { strong: Some(strong.0), ..AccentColors::default() },
        Some(Form::Long(long)) => AccentColors {
            strong: color(&long.strong),
            on_strong: color(&long.on_strong),
            soft: color(&long.soft),
            on_soft: color(&long.on_soft),
            edge: color(&long.edge),
            hatch: long.hatch.get().copied(),
        },
    }
}

fn note(field: &Field<Form<Hex, WrittenNote>>) -> NoteColors {
    match field.get() {
        None => NoteColors::default(),
        Some(Form::Short(fill)) => NoteColors { fill: Some(fill.0), ..NoteColors::default() },
        Some(Form::Long(long)) => NoteColors {
            fill: color(&long.fill),
            edge: color(&long.edge),
            text: color(&long.text),
            chip: color(&long.chip),
            hatch: long.hatch.get().copied(),
        },
    }
}

fn in_detail<L>(field: &Field<Form<Hex, L>>) -> Option<&L> {
    match field.get() {
        Some(Form::Long(long)) => Some(long),
        _ => None,
    }
}

impl FromText for Hex {
    const EXPECTED: &'static str = "a colour such as '#3d56c5' or '#fff'";

    fn from_text(text: &str) -> Result<Self, String> {
        let refused = || format!("`{}` is not {}", text.trim(), Self::EXPECTED);
        Color::read(text.trim()).map(Hex).ok_or_else(refused)
    }

    fn meant(text: &str) -> Option<String> {
        let with_sign = format!("#{}", text.trim());
        Color::read(&with_sign).map(|_| format!("'{with_sign}'"))
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_text(deserializer)
    }
}
