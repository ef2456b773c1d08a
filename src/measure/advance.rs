//! Advance widths of a project's own font and of DejaVu Sans, and safe guesses for what neither holds.
//!
//! A text may be a little narrower than measured (kerning, shaped Arabic, a fallback font), never wider: a picture is
//! opened on machines whose fonts nobody knows.

use std::sync::LazyLock;

use unicode_width::UnicodeWidthChar;

use crate::measure::character::{EMOJI_SELECTOR, is_joiner, is_joining, mixes_scripts};
use crate::measure::cut::{Cut, LATIN};
use crate::measure::font::travelling;
use crate::measure::shape::shaped_width;
use crate::measure::{Face, Style};

static REGULAR: LazyLock<Cut> = LazyLock::new(|| of_travelling(Face::Regular));
static BOLD: LazyLock<Cut> = LazyLock::new(|| of_travelling(Face::Bold));
static OBLIQUE: LazyLock<Cut> = LazyLock::new(|| of_travelling(Face::Oblique));

/// Returns the width of a text on one line, in px.
pub fn width(text: &str, style: Style) -> f64 {
    width_among(text, style, mixes_scripts(text))
}

/// Returns the width of a part of a text; letters of scripts that are mixed in it are not taken to join, since some
/// programs set them all by the rules of the first.
pub(super) fn width_among(text: &str, style: Style, is_mixed: bool) -> f64 {
    let (cut, own) = (cut(style.face), style.family.map(|family| family.cut(style.face)));
    let first = own.map_or(cut, |font| font.widths(style.face, cut));
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
            None => cut.advance(character, is_shown_as_emoji),
            Some(_) if (character as usize) < LATIN && next.is_none_or(|next| (next as usize) < LATIN) => {
                first.advance(character, is_shown_as_emoji)
            }
            // A letter with a mark that the first font lacks is set from the next one as a whole.
            Some(font) => {
                let is_first = font.covers(character);
                let is_parted = next.is_some_and(|next| next.width() == Some(0) && font.covers(next) != is_first);
                let one = (if is_first { first } else { cut }).advance(character, is_shown_as_emoji);
                if is_parted { one.max(cut.advance(character, is_shown_as_emoji)) } else { one }
            }
        };
    }
    em * style.size_px
}

/// Returns the width of letters that change with their neighbours, in em.
fn joined(text: &str, style: Style) -> f64 {
    let face = style.face;
    let guess = |part: &str| part.chars().map(|character| cut(face).advance(character, false)).sum();
    let width = shaped_width(text, style, guess);
    let own = style.family.map(|family| family.cut(face));
    let is_own =
        text.chars().all(|character| own.is_some_and(|font| font.covers(character)) || cut(face).has(character));
    // Where the heavy cut lacks the letters, another font's take a little more room than the upright ones.
    if is_own || face != Face::Bold { width } else { width * HEAVIER }
}

/// How much wider than upright letters heavy ones run.
const HEAVIER: f64 = 1.12;

fn of_travelling(face: Face) -> Cut {
    Cut::of(travelling(face).charmap_and_metrics(), None)
}

/// Returns what is known of a cut of the travelling font.
fn cut(face: Face) -> &'static Cut {
    match face {
        Face::Regular => &REGULAR,
        Face::Bold => &BOLD,
        Face::Oblique => &OBLIQUE,
    }
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
                let em = cut(face).advance(character, false);
                assert!((0.0..=12.5).contains(&em), "{character:?} is {em} wide");
            }
        }
    }
}
