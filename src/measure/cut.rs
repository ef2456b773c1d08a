//! How wide the characters of one cut of a font are.

use skrifa::charmap::Charmap;
use skrifa::metrics::GlyphMetrics;
use unicode_width::UnicodeWidthChar;

use crate::measure::character::{is_emoji_block, is_ideographic};

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
pub(super) const LATIN: usize = 0x250;

impl Cut {
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

    /// Tells whether the font has a character.
    pub(super) fn has(&self, character: char) -> bool {
        self.characters.map(character).is_some()
    }

    /// Returns the width of a character, in em.
    pub(super) fn advance(&self, character: char, is_shown_as_emoji: bool) -> f64 {
        let code = character as u32;
        if is_shown_as_emoji {
            return EMOJI;
        }
        if (code as usize) < LATIN && !character.is_control() {
            return f64::from(self.latin[code as usize]);
        }
        if character.is_control() || (0x202A..=0x202E).contains(&code) || (0x2066..=0x2069).contains(&code) {
            // Drawn as U+FFFD, if at all.
            return UNKNOWN;
        }
        if is_emoji_block(code) {
            return EMOJI;
        }
        let own = self.characters.map(code).and_then(|glyph| self.metrics.advance_width(glyph)).map(f64::from);
        match (character.width().unwrap_or(1), own) {
            (0, _) => 0.0,
            (2, own) => own.unwrap_or(0.0).max(if is_ideographic(code) { IDEOGRAPH } else { EMOJI }),
            (_, Some(own)) => own,
            (_, None) => elsewhere(code),
        }
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
