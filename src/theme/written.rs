//! A theme as it is written, in the files of the program and in `cjm.yaml` alike: a name, or values and nothing else.

use serde::{Deserialize, Deserializer};

use crate::source::{Span, Spanned};
use crate::theme::palette::{Hex, WrittenAccent, WrittenColors, WrittenNote};
use crate::theme::wish::{MARK_CONTRAST, RADII, SPACINGS, STRICT_TEXT_CONTRAST, TEXT_CONTRAST, Wish};
use crate::theme::{Color, Paper, Theme};
use crate::yaml::{Field, Form, FromText, Keys, Vocabulary, from_text, nearest};

/// A theme as it is written: the name of one, or what differs from one.
pub(crate) type WrittenTheme = Form<String, LongTheme>;

/// What a theme is made of.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "theme", default)]
pub(crate) struct LongTheme {
    name: Field<String>,
    about: Field<String>,
    base: Field<String>,
    colours: Field<WrittenColors>,
    paper: Field<Paper>,
    monochrome: Field<bool>,
    text_contrast: Field<Contrast>,
    radius: Field<Radius>,
    spacing: Field<Spacing>,
    /// The font, as a file or one a cut.
    pub(crate) font: Field<Form<String, WrittenCuts>>,
}

/// The files of a font, one a cut.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "font", default)]
pub(crate) struct WrittenCuts {
    pub(crate) regular: Field<String>,
    pub(crate) bold: Field<String>,
    pub(crate) italic: Field<String>,
}

impl Vocabulary for LongTheme {
    fn vocabulary() -> Vec<Keys> {
        vec![
            Keys::of::<LongTheme>(),
            Keys::of::<WrittenCuts>(),
            Keys::of::<WrittenColors>(),
            Keys::of::<WrittenAccent>(),
            Keys::of::<WrittenNote>(),
        ]
    }
}

/// The roundness of corners, in px.
#[derive(Debug, Clone, Copy)]
struct Radius(f64);

/// How much room there is: a word or a factor.
#[derive(Debug, Clone, Copy)]
struct Spacing(f64);

/// The least contrast of text.
#[derive(Debug, Clone, Copy)]
struct Contrast(f64);

/// The words for spacings, with their factors.
pub(super) const SPACING_WORDS: [(&str, f64); 3] = [("compact", 0.75), ("normal", 1.0), ("airy", 1.35)];

/// A colour that was given, and what it must stand out against.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pair {
    /// Where the colour stands.
    pub(crate) span: Span,
    /// What is drawn: "text", "an arrow".
    pub(crate) what: String,
    /// The colour of what is drawn.
    pub(crate) ink: Color,
    /// The colour of what it is drawn on.
    pub(crate) paper: Color,
    /// Whether the colour that was given is that of the paper.
    pub(crate) is_paper: bool,
    /// The contrast that is needed.
    pub(crate) least: f64,
}

impl Pair {
    /// Tells whether one stands out enough against the other.
    pub(crate) fn is_enough(&self) -> bool {
        self.ink.contrast(self.paper) >= self.least
    }

    /// Returns the nearest colour to the given one that stands out enough.
    pub(crate) fn near(&self) -> Color {
        let (given, other) = if self.is_paper { (self.paper, self.ink) } else { (self.ink, self.paper) };
        given.standing_out(&[other], self.least)
    }
}

impl LongTheme {
    /// Returns the name of the theme that it starts from.
    pub(super) fn base(&self) -> Option<&Spanned<String>> {
        self.base.spanned()
    }

    /// Returns what is wished for, of the theme that it starts from.
    pub(super) fn wish<'a>(&self, base: &'a Theme) -> Wish<'a> {
        Wish {
            name: self.name.get().cloned(),
            about: self.about.get().cloned(),
            base,
            colors: self.colours.get().map(WrittenColors::colors).unwrap_or_default(),
            paper: self.paper.get().copied(),
            is_mono: self.monochrome.get().copied(),
            text_contrast: self.text_contrast.get().map(|contrast| contrast.0),
            radius: self.radius.get().map(|radius| radius.0),
            spacing: self.spacing.get().map(|spacing| spacing.0),
        }
    }

    /// Returns the colours that are given, each with what it must stand out against in the theme that was made of them.
    ///
    /// What is not given follows from the rest so that it stands out.
    pub(crate) fn contrasts(&self, theme: &Theme) -> Vec<Pair> {
        let Some(written) = self.colours.get() else { return Vec::new() };
        let mut pairs = Pairs { least: theme.text_contrast, pairs: Vec::new() };
        pairs.add_ink(&written.text, "text", theme.page);
        pairs.add_ink(&written.muted, "muted text", theme.page);
        pairs.add_ink(&written.good, "what ends well", theme.page);
        pairs.add_ink(&written.bad, "what ends badly", theme.page);
        pairs.add_paper(&written.card, "text", theme.text);
        pairs.add_paper(&written.card, "muted text", theme.muted);
        for (made, accent) in written.accents(theme) {
            pairs.add_ink(&accent.on_strong, "the text of stages", made.strong);
            pairs.add_ink(&accent.on_soft, "the text of a phase", made.soft);
            pairs.add_paper(&accent.soft, "text", theme.text);
            pairs.add_paper(&accent.soft, "muted text", theme.muted);
        }
        for (made, note) in written.notes(theme) {
            pairs.add_ink(&note.text, "the text of notes", made.fill);
            pairs.add_paper(&note.chip, "the text of notes", made.text);
        }
        pairs.least = MARK_CONTRAST;
        pairs.add_ink(&written.way, "an arrow", theme.page);
        pairs.add_ink(&written.bar, "a bar", theme.page);
        pairs.add_ink(&written.strong_line, "a line", theme.page);
        pairs.least = theme.text_contrast;
        // The name of a persona stands beside the curve in its colour.
        for color in written.personas.iter() {
            pairs.add(color, "a persona", theme.page, false);
        }
        pairs.pairs
    }
}

/// Collects the colours that were given.
struct Pairs {
    least: f64,
    pairs: Vec<Pair>,
}

impl Pairs {
    fn add_ink(&mut self, color: &Field<Hex>, what: &str, paper: Color) {
        color.spanned().into_iter().for_each(|color| self.add(color, what, paper, false));
    }

    fn add_paper(&mut self, color: &Field<Hex>, what: &str, ink: Color) {
        color.spanned().into_iter().for_each(|color| self.add(color, what, ink, true));
    }

    fn add(&mut self, color: &Spanned<Hex>, what: &str, other: Color, is_paper: bool) {
        let given = color.value.0;
        let (ink, paper) = if is_paper { (other, given) } else { (given, other) };
        self.pairs.push(Pair { span: color.span, what: what.to_owned(), ink, paper, is_paper, least: self.least });
    }
}

impl FromText for Radius {
    const EXPECTED: &'static str = "a number of px from 0 to 16";

    fn from_text(text: &str) -> Result<Self, String> {
        number(text.trim().trim_end_matches("px").trim(), RADII)
            .map(Radius)
            .ok_or_else(|| format!("`{}` is not {}", text.trim(), Self::EXPECTED))
    }
}

impl FromText for Contrast {
    const EXPECTED: &'static str = "a number from 4.5 to 7";

    fn from_text(text: &str) -> Result<Self, String> {
        number(text.trim().trim_end_matches(":1"), (TEXT_CONTRAST, STRICT_TEXT_CONTRAST))
            .map(Contrast)
            .ok_or_else(|| format!("`{}` is not {}", text.trim(), Self::EXPECTED))
    }
}

impl FromText for Spacing {
    const EXPECTED: &'static str = "`compact`, `normal`, `airy` or a number from 0.7 to 1.6";

    fn from_text(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let word = SPACING_WORDS.iter().find(|(word, _)| *word == text).map(|(_, factor)| *factor);
        word.or_else(|| number(text, SPACINGS)).map(Spacing).ok_or_else(|| {
            let near = nearest(text, SPACING_WORDS.iter().map(|(word, _)| *word));
            let hint = near.map(|near| format!("\ndid you mean `{near}`?")).unwrap_or_default();
            format!("`{text}` is not {}{hint}", Self::EXPECTED)
        })
    }
}

fn number(text: &str, (low, high): (f64, f64)) -> Option<f64> {
    text.parse::<f64>().ok().filter(|number| (low..=high).contains(number))
}

macro_rules! deserialize_from_text {
    ($($kind:ident),+) => {
        $(impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                from_text(deserializer)
            }
        })+
    };
}

deserialize_from_text!(Radius, Contrast, Spacing);
