//! A look of a project's own: a few colours are given, all others follow from them so that everything can be read.

use std::borrow::Cow;

use super::{Accent, Color, HIGH_CONTRAST, LIGHT, Note, Theme};

/// The least and the greatest radius of a corner, in px.
pub const RADII: (f64, f64) = (0.0, 16.0);
/// The least and the greatest factor by which things stand apart.
pub const SPACINGS: (f64, f64) = (0.7, 1.6);
/// The contrast that a text must have (WCAG 2.2, 1.4.3).
pub const TEXT_CONTRAST: f64 = 4.5;
/// The contrast that a text must have in the look of strong contrasts (WCAG 2.2, 1.4.6).
pub const STRICT_TEXT_CONTRAST: f64 = 7.0;
/// The contrast that a mark must have (WCAG 2.2, 1.4.11).
pub const MARK_CONTRAST: f64 = 3.0;

/// What a project asks for; whatever it leaves out is as in the look that it starts from, or follows from the rest.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Wish {
    /// What the look is called.
    pub name: Option<String>,
    /// The look that it starts from; the default one where none is named.
    pub base: Option<&'static Theme>,
    /// The colours.
    pub colors: Colors,
    /// Roundness of the corners of cards, in px, within `RADII`.
    pub radius: Option<f64>,
    /// How much room there is between and within things, within `SPACINGS`.
    pub spacing: Option<f64>,
}

/// Colours that a project may give.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Colors {
    /// The canvas.
    pub page: Option<Color>,
    /// Text.
    pub text: Option<Color>,
    /// Text that stands back.
    pub muted: Option<Color>,
    /// Lines between lanes.
    pub line: Option<Color>,
    /// Stages before the purchase.
    pub before: Option<Color>,
    /// Stages at the purchase.
    pub purchase: Option<Color>,
    /// Stages after the purchase.
    pub after: Option<Color>,
    /// Curves and marks of personas, in order; those of the base where it is empty.
    pub personas: Vec<Color>,
    /// The paper of what the customer does.
    pub action: Option<Color>,
    /// The paper of what hurts.
    pub pain: Option<Color>,
    /// The paper of what could be better.
    pub opportunity: Option<Color>,
    /// The paper of what is missing.
    pub gap: Option<Color>,
    /// The paper of moments of truth.
    pub moment: Option<Color>,
    /// The paper of waits and durations.
    pub time: Option<Color>,
    /// What leads out of the journey well.
    pub good: Option<Color>,
    /// What leads out of the journey, not well.
    pub bad: Option<Color>,
    /// Arrows of the way.
    pub way: Option<Color>,
    /// The filled part of bars.
    pub bar: Option<Color>,
}

impl Wish {
    /// Returns the contrast that texts of the look must have: more where it starts from the look of strong contrasts.
    pub fn text_contrast(&self) -> f64 {
        let is_strict = self.base.is_some_and(|base| base.name == HIGH_CONTRAST.name);
        if is_strict { STRICT_TEXT_CONTRAST } else { TEXT_CONTRAST }
    }

    /// Makes the look that is asked for.
    pub fn theme(&self) -> Theme {
        let base = self.base.unwrap_or(&LIGHT);
        let mut theme = base.clone();
        let given = &self.colors;
        if let Some(name) = &self.name {
            theme.name = Cow::Owned(name.clone());
        }
        theme.radius = self.radius.unwrap_or(base.radius).clamp(RADII.0, RADII.1);
        theme.spacing = self.spacing.unwrap_or(base.spacing).clamp(SPACINGS.0, SPACINGS.1);
        // A little more than is needed, since grounds are mixed from these colours afterwards.
        let least = self.text_contrast() + 0.15;
        ground(&mut theme, given, least);
        let is_new_ground = given.page.is_some() || given.text.is_some();
        let texts = [theme.text, theme.muted];
        let accents = [
            (&mut theme.no_phase, None),
            (&mut theme.before, given.before),
            (&mut theme.purchase, given.purchase),
            (&mut theme.after, given.after),
        ];
        for (accent, color) in accents {
            if is_new_ground || color.is_some() {
                *accent = accent_of(color.unwrap_or(accent.strong), *accent, theme.page, &texts, least);
            }
        }
        let notes = [
            (&mut theme.action, given.action),
            (&mut theme.pain, given.pain),
            (&mut theme.opportunity, given.opportunity),
            (&mut theme.gap, given.gap),
            (&mut theme.moment, given.moment),
            (&mut theme.time, given.time),
        ];
        for (note, color) in notes {
            if is_new_ground || color.is_some() {
                *note = note_of(color.unwrap_or(note.fill), *note, theme.page, least);
            }
        }
        marks(&mut theme, given, least);
        theme
    }
}

/// Sets the canvas, and the texts, lines and cards on it.
fn ground(theme: &mut Theme, given: &Colors, least: f64) {
    if let Some(line) = given.line {
        theme.line = line;
    }
    if given.page.is_none() && given.text.is_none() && given.muted.is_none() {
        return;
    }
    let page = given.page.unwrap_or(theme.page);
    let has_own_cards = theme.card != theme.page;
    theme.page = page;
    theme.text = given.text.unwrap_or_else(|| theme.text.standing_out(&[page], least));
    theme.muted = given.muted.unwrap_or_else(|| theme.muted.standing_out(&[page], least));
    if given.page.is_none() && given.text.is_none() {
        return;
    }
    let texts = [theme.text, theme.muted];
    // Cards lie a little above the canvas: away from the text, so that no text loses by it.
    theme.card = if has_own_cards { page.mix(opposite(page.ink()), 0.06) } else { page };
    theme.card_edge = page.mix(theme.text, 0.3);
    theme.line = given.line.unwrap_or(page.mix(theme.text, 0.12));
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

fn accent_of(strong: Color, base: Accent, page: Color, texts: &[Color], least: f64) -> Accent {
    let soft = tinted(page, strong, 0.14, texts, least);
    let on_strong = if base.on_strong.contrast(strong) >= least { base.on_strong } else { strong.ink() };
    let on_soft = strong.standing_out(&[soft], least);
    let edge = base.edge.map(|edge| edge.standing_out(&[page, strong], MARK_CONTRAST));
    Accent { strong, on_strong, soft, on_soft, edge, hatch: base.hatch }
}

fn note_of(fill: Color, base: Note, page: Color, least: f64) -> Note {
    let text = base.text.standing_out(&[fill], least);
    let chip = tinted(fill, text, 0.16, &[text], least);
    let edge = if fill == base.fill { base.edge } else { fill.mix(text, 0.5) };
    Note { fill, edge: edge.standing_out(&[page, fill], MARK_CONTRAST), text, chip, hatch: base.hatch }
}

/// Sets the colours of lines and marks; those that are not given keep their contrast to the canvas.
fn marks(theme: &mut Theme, given: &Colors, least: f64) {
    let papers = [theme.page, theme.card];
    let bands = theme.accents().map(|accent| theme.page.mix(accent.soft, 0.6));
    let papers: Vec<Color> = papers.into_iter().chain(bands).collect();
    let or =
        |color: Option<Color>, base: Color, contrast| color.unwrap_or_else(|| base.standing_out(&papers, contrast));
    (theme.good, theme.bad) = (or(given.good, theme.good, least), or(given.bad, theme.bad, least));
    (theme.way, theme.bar) = (or(given.way, theme.way, least), or(given.bar, theme.bar, MARK_CONTRAST));
    let personas = if given.personas.is_empty() {
        theme.personas.iter().map(|color| color.standing_out(&papers, least)).collect()
    } else {
        given.personas.clone()
    };
    theme.personas = Cow::Owned(personas);
}
