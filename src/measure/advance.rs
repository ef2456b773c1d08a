//! Advance widths of a project's own font and of DejaVu Sans, and safe guesses for what neither holds.
//!
//! A text may be a little narrower than measured (kerning, shaped Arabic, a fallback font), never wider: a picture is
//! opened on machines whose fonts nobody knows.

use std::sync::LazyLock;

use skrifa::charmap::Charmap;
use skrifa::metrics::GlyphMetrics;
use unicode_width::UnicodeWidthChar;

use crate::measure::font::travelling;
use crate::measure::shape::shaped_width;
use crate::measure::{Face, Style};

/// Ideographs, kana and hangul, in em.
const IDEOGRAPH: f64 = 1.0;
/// The widest of the usual emoji fonts, in em.
const EMOJI: f64 = 1.4;
/// Scripts of which nothing is known here, in em.
const UNKNOWN: f64 = 1.4;

/// What is known of one cut: a table for the first blocks of Unicode, the font itself for the rest.
pub(super) struct Cut {
    latin: [f32; LATIN],
    characters: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
}

/// Basic Latin to Latin Extended-B.
const LATIN: usize = 0x250;

static REGULAR: LazyLock<Cut> = LazyLock::new(|| Cut::travelling(Face::Regular));
static BOLD: LazyLock<Cut> = LazyLock::new(|| Cut::travelling(Face::Bold));
static OBLIQUE: LazyLock<Cut> = LazyLock::new(|| Cut::travelling(Face::Oblique));

/// Returns the width of a text on one line, in px.
pub fn width(text: &str, style: Style) -> f64 {
    width_among(text, style, mixes_scripts(text))
}

/// Returns the width of a part of a text; letters of scripts that are mixed in it are not taken to join, since some
/// programs set them all by the rules of the first.
pub(super) fn width_among(text: &str, style: Style, is_mixed: bool) -> f64 {
    let (cut, own) = (cut(style.face), style.family.map(|family| family.cut(style.face)));
    let first = own.map_or(cut, |font| font.widths(style.face));
    let mut em = 0.0;
    let mut joined_end = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        if at < joined_end {
            continue;
        }
        if !is_mixed && is_joining(character) {
            joined_end =
                text[at..].find(|next| !is_joining(next) && !is_joiner(next)).map_or(text.len(), |length| at + length);
            em += joined(&text[at..joined_end], style);
            continue;
        }
        let next = characters.peek().map(|(_, next)| *next);
        let is_shown_as_emoji = next == Some(EMOJI_SELECTOR);
        em += match own {
            None => advance(cut, character, is_shown_as_emoji),
            Some(_) if (character as usize) < LATIN && next.is_none_or(|next| (next as usize) < LATIN) => {
                advance(first, character, is_shown_as_emoji)
            }
            // A letter with a mark that the first font lacks is set from the next one as a whole.
            Some(font) => {
                let is_first = font.covers(character);
                let is_parted = next.is_some_and(|next| next.width() == Some(0) && font.covers(next) != is_first);
                let one = advance(if is_first { first } else { cut }, character, is_shown_as_emoji);
                if is_parted { one.max(advance(cut, character, is_shown_as_emoji)) } else { one }
            }
        };
    }
    em * style.size_px
}

/// Returns the width of letters that change with their neighbours, in em.
fn joined(text: &str, style: Style) -> f64 {
    let face = style.face;
    let guess = |part: &str| part.chars().map(|character| advance(cut(face), character, false)).sum();
    let width = shaped_width(text, style, guess);
    let own = style.family.map(|family| family.cut(face));
    let is_own = text.chars().all(|character| {
        own.is_some_and(|font| font.covers(character)) || cut(face).characters.map(character).is_some()
    });
    // Where the heavy cut lacks the letters, another font's take a little more room than the upright ones.
    if is_own || face != Face::Bold { width } else { width * HEAVIER }
}

/// Tells whether a letter changes its shape or place with its neighbours, in a script that the font holds.
pub(super) fn is_joining(character: char) -> bool {
    matches!(character as u32, 0x0590..=0x08FF | 0x0E80..=0x0EFF | 0xFB1D..=0xFDCF | 0xFE70..=0xFEFC)
}

/// Tells whether a text has letters that join beside others that are read from right to left.
pub(super) fn mixes_scripts(text: &str) -> bool {
    let has = |is_of: fn(u32) -> bool| text.chars().any(|character| is_of(character as u32));
    !text.is_ascii()
        && has(|code| matches!(code, 0x0590..=0x05FF | 0x0700..=0x074F | 0x07C0..=0x085F | 0xFB1D..=0xFB4F))
        && has(|code| matches!(code, 0x0600..=0x06FF | 0x0750..=0x077F | 0x0860..=0x08FF | 0xFB50..=0xFEFC))
}

/// Tells whether a character only says whether its neighbours join.
fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}')
}

/// How much wider than upright letters heavy ones run.
const HEAVIER: f64 = 1.12;

/// Asks for the emoji form of the character before it.
const EMOJI_SELECTOR: char = '\u{FE0F}';

/// Returns what is known of a cut of the travelling font.
pub(super) fn cut(face: Face) -> &'static Cut {
    match face {
        Face::Regular => &REGULAR,
        Face::Bold => &BOLD,
        Face::Oblique => &OBLIQUE,
    }
}

impl Cut {
    fn travelling(face: Face) -> Self {
        Cut::of(travelling(face).charmap_and_metrics(), None)
    }

    /// Takes the widths of a font, and of another one for the first letters that it lacks.
    pub(super) fn of(font: (Charmap<'static>, GlyphMetrics<'static>), other: Option<&'static Cut>) -> Self {
        let (characters, metrics) = font;
        let mut latin = [0.0; LATIN];
        for (code, width) in latin.iter_mut().enumerate() {
            let glyph = characters.map(code as u32).filter(|glyph| glyph.to_u32() != 0);
            let own = glyph.and_then(|glyph| metrics.advance_width(glyph));
            *width = own.or(other.map(|other| other.latin[code])).unwrap_or(UNKNOWN as f32);
        }
        Cut { latin, characters, metrics }
    }
}

/// Returns the width of a character, in em.
fn advance(cut: &Cut, character: char, is_shown_as_emoji: bool) -> f64 {
    let code = character as u32;
    if is_shown_as_emoji {
        return EMOJI;
    }
    if (code as usize) < LATIN && !character.is_control() {
        return f64::from(cut.latin[code as usize]);
    }
    if character.is_control() || (0x202A..=0x202E).contains(&code) || (0x2066..=0x2069).contains(&code) {
        // Drawn as U+FFFD, if at all.
        return UNKNOWN;
    }
    if is_emoji_block(code) {
        return EMOJI;
    }
    let own = cut.characters.map(code).and_then(|glyph| cut.metrics.advance_width(glyph)).map(f64::from);
    match (character.width().unwrap_or(1), own) {
        (0, _) => 0.0,
        (2, own) => own.unwrap_or(0.0).max(if is_ideographic(code) { IDEOGRAPH } else { EMOJI }),
        (_, Some(own)) => own,
        (_, None) => elsewhere(code),
    }
}

/// Returns a safe width for a narrow character that the font does not hold, in em.
fn elsewhere(code: u32) -> f64 {
    match code {
        // The slanted and heavy cuts lack scripts that the upright one holds (Arabic among them).
        0x0590..=0x08FF | 0xFB1D..=0xFDCF | 0xFE70..=0xFEFF => 1.0,
        0x0900..=0x0B7F => 1.0,
        0x0E00..=0x0EFF => 0.8,
        0x1100..=0x11FF | 0xA960..=0xA97F | 0xD7B0..=0xD7FF => IDEOGRAPH,
        // A whole prayer in one glyph, and the long signs of cuneiform.
        0xFDFD | 0x12000..=0x1254F => 12.0,
        _ => UNKNOWN,
    }
}

pub(super) fn is_ideographic(code: u32) -> bool {
    matches!(code, 0x1100..=0x11FF | 0x2E80..=0xA4CF | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xF900..=0xFAFF
        | 0xFE10..=0xFE6F | 0xFF00..=0xFFEF | 0x16FE0..=0x1B2FF | 0x20000..=0x3FFFF)
}

pub(super) fn is_emoji_block(code: u32) -> bool {
    matches!(code, 0x1F000..=0x1FAFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_is_the_fonts_own_width() {
        // DejaVu Sans: 2048 units to the em, `e` 1260, space 651.
        let em = width("e e", Style::regular(2048.0));
        assert!((em - (1260.0 * 2.0 + 651.0)).abs() < 0.01, "{em}");
        assert!(width("Journey", Style::bold(14.0)) > width("Journey", Style::regular(14.0)));
    }

    #[test]
    fn ideographs_take_one_em_and_marks_none() {
        assert_eq!(width("自転車", Style::regular(10.0)), 30.0);
        assert_eq!(width("자전거", Style::bold(10.0)), 30.0);
        assert_eq!(width("e\u{301}", Style::regular(10.0)), width("e", Style::regular(10.0)));
    }

    #[test]
    fn emoji_are_wide_whatever_asks_for_them() {
        assert_eq!(width("🚲", Style::regular(10.0)), 14.0);
        assert_eq!(width("☀\u{FE0F}", Style::regular(10.0)), 14.0);
        assert!(width("⌚", Style::regular(10.0)) >= 14.0);
    }

    #[test]
    fn every_width_is_finite_and_not_negative() {
        for face in [Face::Regular, Face::Bold, Face::Oblique] {
            for character in (0..=0x10FFFF_u32).filter_map(char::from_u32).step_by(7) {
                let em = advance(cut(face), character, false);
                assert!((0.0..=12.5).contains(&em), "{character:?} is {em} wide");
            }
        }
    }
}
