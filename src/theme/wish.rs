//! A theme from what is wished for: where few colours are given, all others follow from them so that everything can be read.

use std::borrow::Cow;

use crate::theme::palette::{AccentColors, Colors, NoteColors};
use crate::theme::{Accent, Color, Note, Paper, Theme};

/// The least and the greatest radius of a corner, in px.
pub const RADII: (f64, f64) = (0.0, 16.0);
/// The least and the greatest factor by which things stand apart.
pub const SPACINGS: (f64, f64) = (0.7, 1.6);
/// The contrast that a text must have (WCAG 2.2, 1.4.3).
pub const TEXT_CONTRAST: f64 = 4.5;
/// The contrast that a text must have where contrasts are strong (WCAG 2.2, 1.4.6).
pub const STRICT_TEXT_CONTRAST: f64 = 7.0;
/// The contrast that a mark must have (WCAG 2.2, 1.4.11).
pub const MARK_CONTRAST: f64 = 3.0;

/// What is wished for; whatever is left out is as in the theme that it starts from, or follows from the rest.
#[derive(Debug, Clone, PartialEq)]
pub struct Wish<'a> {
    /// What the theme is called.
    pub name: Option<String>,
    /// One sentence about it.
    pub about: Option<String>,
    /// The theme that it starts from.
    pub base: &'a Theme,
    /// The colours.
    pub colors: Colors,
    /// What notes are written on.
    pub paper: Option<Paper>,
    /// Whether there is one colour only.
    pub is_mono: Option<bool>,
    /// The contrast that text has at least, from `TEXT_CONTRAST` to `STRICT_TEXT_CONTRAST`.
    pub text_contrast: Option<f64>,
    /// Roundness of the corners of cards, in px, within `RADII`.
    pub radius: Option<f64>,
    /// How much room there is between and within things, within `SPACINGS`.
    pub spacing: Option<f64>,
}

impl<'a> Wish<'a> {
    /// Makes the wish for a theme as it is.
    pub fn of(base: &'a Theme) -> Self {
        Wish {
            name: None,
            about: None,
            base,
            colors: Colors::default(),
            paper: None,
            is_mono: None,
            text_contrast: None,
            radius: None,
            spacing: None,
        }
    }

    /// Makes the theme that is wished for.
    pub fn theme(&self) -> Theme {
        let base = self.base;
        let mut theme = base.clone();
        let given = &self.colors;
        theme.name = self.name.clone().map_or(theme.name, Cow::Owned);
        theme.about = self.about.clone().map_or(theme.about, Cow::Owned);
        theme.paper = self.paper.unwrap_or(base.paper);
        theme.is_mono = self.is_mono.unwrap_or(base.is_mono);
        theme.text_contrast =
            self.text_contrast.unwrap_or(base.text_contrast).clamp(TEXT_CONTRAST, STRICT_TEXT_CONTRAST);
        theme.radius = self.radius.unwrap_or(base.radius).clamp(RADII.0, RADII.1);
        theme.spacing = self.spacing.unwrap_or(base.spacing).clamp(SPACINGS.0, SPACINGS.1);
        // A little more than is needed, since grounds are mixed from these colours afterwards.
        let least = theme.text_contrast + 0.15;
        // What was legible enough in the base may not be where more is asked for.
        let is_new = given.page.is_some() || given.text.is_some() || theme.text_contrast > base.text_contrast;
        ground(&mut theme, given, is_new, least);
        let grounds = Grounds { is_new, page: theme.page, texts: [theme.text, theme.muted], least };
        for (accent, given) in [
            (&mut theme.no_phase, &given.no_phase),
            (&mut theme.before, &given.before),
            (&mut theme.purchase, &given.purchase),
            (&mut theme.after, &given.after),
        ] {
            *accent = grounds.accent(given, *accent);
        }
        for (note, given) in [
            (&mut theme.action, &given.action),
            (&mut theme.pain, &given.pain),
            (&mut theme.opportunity, &given.opportunity),
            (&mut theme.gap, &given.gap),
            (&mut theme.moment, &given.moment),
            (&mut theme.time, &given.time),
        ] {
            *note = grounds.note(given, *note);
        }
        theme.chip = Grounds { is_new: false, ..grounds }.note(&given.chip, theme.chip);
        marks(&mut theme, given, least);
        theme
    }
}

/// Sets the canvas, and the texts, lines and cards on it.
fn ground(theme: &mut Theme, given: &Colors, is_new: bool, least: f64) {
    if is_new {
        new_ground(theme, given, least);
    } else if let Some(muted) = given.muted {
        theme.muted = muted;
    }
    for (color, given) in [
        (&mut theme.card, given.card),
        (&mut theme.card_edge, given.card_edge),
        (&mut theme.line, given.line),
        (&mut theme.strong_line, given.strong_line),
    ] {
        *color = given.unwrap_or(*color);
    }
}

/// Makes texts, lines and cards follow from the canvas and the text that are given.
fn new_ground(theme: &mut Theme, given: &Colors, least: f64) {
    let page = given.page.unwrap_or(theme.page);
    let has_own_cards = theme.card != theme.page;
    theme.page = page;
    theme.text = given.text.unwrap_or_else(|| theme.text.standing_out(&[page], least));
    theme.muted = given.muted.unwrap_or_else(|| theme.muted.standing_out(&[page], least));
    let texts = [theme.text, theme.muted];
    // Cards lie a little above the canvas: away from the text, so that no text loses by it.
    theme.card = if has_own_cards { page.mix(opposite(page.ink()), 0.06) } else { page };
    theme.card_edge = page.mix(theme.text, 0.3);
    theme.line = page.mix(theme.text, 0.12);
    theme.strong_line = page.mix(theme.text, 0.5).standing_out(&[page], MARK_CONTRAST);
    let fill = tinted(page, theme.text, 0.07, &texts, least);
    let chip = tinted(page, theme.text, 0.13, &texts, least);
    theme.chip = Note { fill, edge: page.mix(theme.text, 0.2), text: theme.text, chip, hatch: theme.chip.hatch };
}

/// Returns a colour on the way from a paper to another colour, as far as texts on the paper stay legible.
fn tinted(paper: Color, toward: Color, part: f64, texts: &[Color], least: f64) -> Color {
    let parts = [part, part / 2.0, part / 4.0];
    let tints = parts.map(|part| paper.mix(toward, part));
    let is_legible = |tint: &Color| texts.iter().all(|text| text.contrast(*tint) >= least);
    tints.into_iter().find(is_legible).unwrap_or(paper)
}

fn opposite(ink: Color) -> Color {
    if ink == Color::BLACK { Color::WHITE } else { Color::BLACK }
}

/// What stages and notes are drawn on.
#[derive(Debug, Clone, Copy)]
struct Grounds {
    /// Whether it is another than in the base, so that all colours follow from it anew.
    is_new: bool,
    page: Color,
    /// The colours of text that stands on everything.
    texts: [Color; 2],
    least: f64,
}

impl Grounds {
    fn accent(&self, given: &AccentColors, base: Accent) -> Accent {
        let follows = self.is_new || given.strong.is_some();
        let strong = given.strong.unwrap_or(base.strong);
        let soft = given.soft.unwrap_or_else(|| match follows {
            true => tinted(self.page, strong, 0.14, &self.texts, self.least),
            false => base.soft,
        });
        let on_strong = given.on_strong.unwrap_or_else(|| {
            let is_legible = !follows || base.on_strong.contrast(strong) >= self.least;
            if is_legible { base.on_strong } else { strong.ink() }
        });
        let on_soft = given.on_soft.unwrap_or_else(|| match (follows, given.soft) {
            (false, None) => base.on_soft,
            (false, Some(_)) => base.on_soft.standing_out(&[soft], self.least),
            (true, _) => strong.standing_out(&[soft], self.least),
        });
        let edge = match follows {
            true => base.edge.map(|edge| edge.standing_out(&[self.page, strong], MARK_CONTRAST)),
            false => base.edge,
        };
        Accent { strong, on_strong, soft, on_soft, edge: given.edge.or(edge), hatch: given.hatch.or(base.hatch) }
    }

    fn note(&self, given: &NoteColors, base: Note) -> Note {
        let follows = self.is_new || given.fill.is_some();
        let fill = given.fill.unwrap_or(base.fill);
        let papers: Vec<Color> = std::iter::once(fill).chain(given.chip).collect();
        let text = given.text.unwrap_or_else(|| match follows || given.chip.is_some() {
            true => base.text.standing_out(&papers, self.least),
            false => base.text,
        });
        let chip = given.chip.unwrap_or_else(|| match follows || given.text.is_some() {
            true => tinted(fill, text, 0.16, &[text], self.least),
            false => base.chip,
        });
        let edge = given.edge.unwrap_or_else(|| match follows {
            true => {
                let edge = if fill == base.fill { base.edge } else { fill.mix(text, 0.5) };
                edge.standing_out(&[self.page, fill], MARK_CONTRAST)
            }
            false => base.edge,
        });
        Note { fill, edge, text, chip, hatch: given.hatch.or(base.hatch) }
    }
}

/// Sets the colours of lines and marks; those that are not given keep their contrast to the canvas.
fn marks(theme: &mut Theme, given: &Colors, least: f64) {
    let papers = [theme.page, theme.card];
    let bands = theme.accents().map(|accent| theme.page.mix(accent.soft, 0.6));
    let papers: Vec<Color> = papers.into_iter().chain(bands).collect();
    let or =
        |color: Option<Color>, base: Color, contrast| color.unwrap_or_else(|| base.standing_out(&papers, contrast));
    (theme.good, theme.bad) = (or(given.good, theme.good, least), or(given.bad, theme.bad, least));
    // The curve of a journey without personas takes the colour of bars, and so do the words beside it.
    (theme.way, theme.bar) = (or(given.way, theme.way, least), or(given.bar, theme.bar, least));
    let personas = if given.personas.is_empty() {
        theme.personas.iter().map(|color| color.standing_out(&papers, least)).collect()
    } else {
        given.personas.clone()
    };
    theme.personas = Cow::Owned(personas);
}
