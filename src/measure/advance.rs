//! Advance widths of DejaVu Sans, and safe guesses for what it does not hold.
//!
//! A text may be a little narrower than measured (kerning, shaped Arabic, a fallback font), never wider: a picture is
//! opened on machines whose fonts nobody knows.

use std::sync::LazyLock;

use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};
use unicode_width::UnicodeWidthChar;

use crate::measure::shape::shaped_width;
use crate::measure::{Face, Style};

/// Ideographs, kana and hangul, in em.
const IDEOGRAPH: f64 = 1.0;
/// The widest of the usual emoji fonts, in em.
const EMOJI: f64 = 1.4;
/// Scripts of which nothing is known here, in em.
const UNKNOWN: f64 = 1.4;

/// What is known of one cut: a table for the first blocks of Unicode, the font itself for the rest.
struct Cut {
    latin: [f32; LATIN],
    characters: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
}

/// Basic Latin to Latin Extended-B.
const LATIN: usize = 0x250;

static REGULAR: LazyLock<Cut> = LazyLock::new(|| Cut::load(dejavu::sans::regular()));
static BOLD: LazyLock<Cut> = LazyLock::new(|| Cut::load(dejavu::sans::bold()));
static OBLIQUE: LazyLock<Cut> = LazyLock::new(|| Cut::load(dejavu::sans::oblique()));

/// Returns the width of a text on one line, in px.
pub fn width(text: &str, style: Style) -> f64 {
    width_among(text, style, mixes_scripts(text))
}

/// Returns the width of a part of a text; letters of scripts that are mixed in it are not taken to join, since some
/// programs set them all by the rules of the first.
pub(super) fn width_among(text: &str, style: Style, is_mixed: bool) -> f64 {
    let cut = cut(style.face);
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
            em += joined(&text[at..joined_end], style.face);
            continue;
        }
        em += advance(cut, character, characters.peek().is_some_and(|(_, next)| *next == EMOJI_SELECTOR));
    }
    em * style.size_px
}

/// Returns the width of letters that change with their neighbours, in em.
fn joined(text: &str, face: Face) -> f64 {
    let guess = |part: &str| part.chars().map(|character| advance(cut(face), character, false)).sum();
    let width = shaped_width(text, face, guess);
    let is_own = text.chars().all(|character| cut(face).characters.map(character).is_some());
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

fn cut(face: Face) -> &'static Cut {
    match face {
        Face::Regular => &REGULAR,
        Face::Bold => &BOLD,
        Face::Oblique => &OBLIQUE,
    }
}

impl Cut {
    fn load(bytes: &'static [u8]) -> Self {
        let font = FontRef::new(bytes).expect("internal error: the font crate holds a font");
        let characters = font.charmap();
        // At a size of one px the widths come out in em.
        let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        let mut latin = [0.0; LATIN];
        for (code, width) in latin.iter_mut().enumerate() {
            let glyph = characters.map(code as u32);
            *width = glyph.and_then(|glyph| metrics.advance_width(glyph)).unwrap_or(UNKNOWN as f32);
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
