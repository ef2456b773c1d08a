//! A line of text as glyphs: which font has each letter, in which order they stand, and how they join.

use std::ops::Range;

use harfrust::{ShapeOptions, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation;

use crate::measure::character::{EMOJI_SELECTOR, is_emoji_block};
use crate::measure::font::{Family, Font, travelling};
use crate::measure::{Direction, Face, Style};

/// Glyphs of one font that follow each other from left to right.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// Their font.
    pub font: &'static Font,
    /// The part of the line that they show, in bytes.
    pub text: Range<usize>,
    /// The glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
    /// Whether no font has these letters, and a sign stands for each.
    pub is_missing: bool,
}

/// A glyph in its place; lengths are in em.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u32,
    /// The part of the line that it shows, in bytes; glyphs that only together show something have the same part.
    pub text: Range<usize>,
    /// How far it leads on.
    pub advance: f64,
    /// How far right of its place it is drawn.
    pub dx: f64,
    /// How far above the base line it is drawn.
    pub dy: f64,
}

/// Stands for a letter that no font has.
const MISSING: char = '\u{FFFD}';

impl Run {
    /// Returns how far the glyphs lead on, in em.
    pub fn width(&self) -> f64 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum()
    }
}

/// Shapes a line with the fonts of its style, and with others that are asked in order for what those lack; the runs stand
/// from left to right.
pub fn shape(line: &str, style: Style, direction: Direction, added: &[Family]) -> Vec<Run> {
    let first = style.family.map_or_else(|| travelling(style.face), |family| family.cut(style.face));
    let is_first_whole = || style.family.is_none() || line.chars().all(|letter| first.covers(letter));
    if line.is_ascii() && is_first_whole() {
        let font = first;
        return vec![Run {
            font,
            text: 0..line.len(),
            glyphs: shape_part(line, 0..line.len(), font, false),
            is_missing: false,
        }];
    }
    let level = if direction == Direction::RightToLeft { Level::rtl() } else { Level::ltr() };
    let bidi = BidiInfo::new(line, Some(level));
    let mut runs = Vec::new();
    for paragraph in &bidi.paragraphs {
        let (levels, parts) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for part in parts {
            let is_leftward = levels[part.start].is_rtl();
            let mut pieces = pieces(line, part, style, added);
            if is_leftward {
                pieces.reverse();
            }
            runs.extend(pieces.into_iter().map(|piece| piece.into_run(line, is_leftward)));
        }
    }
    runs
}

/// Returns the width of a text whose letters join or carry marks, in em; `guess` is asked for what the fonts of the style
/// lack. Which way the text is read does not change it.
pub(super) fn shaped_width(text: &str, style: Style, guess: impl Fn(&str) -> f64) -> f64 {
    let width = |piece: Piece| match piece.font {
        Some(font) => {
            let is_leftward = Direction::of_text(&text[piece.text.clone()]) == Some(Direction::RightToLeft);
            shape_part(text, piece.text, font, is_leftward).iter().map(|glyph| glyph.advance).sum()
        }
        None => guess(&text[piece.text]),
    };
    pieces(text, 0..text.len(), style, &[]).into_iter().map(width).sum()
}

/// Returns the letters of a text that no font has, each once, in their order.
pub fn missing(text: &str, style: Style, added: &[Family]) -> Vec<char> {
    let mut found = Vec::new();
    if text.is_ascii() {
        return found;
    }
    for character in text.chars().filter(|character| is_visible(*character)) {
        let is_covered = fonts(style, added).any(|font| font.covers(character));
        if !is_covered && !found.contains(&character) {
            found.push(character);
        }
    }
    found
}

/// A part of a line that one font shapes at once.
struct Piece {
    text: Range<usize>,
    font: Option<&'static Font>,
    script: Option<u32>,
}

impl Piece {
    fn into_run(self, line: &str, is_leftward: bool) -> Run {
        match self.font {
            Some(font) => {
                let glyphs = shape_part(line, self.text.clone(), font, is_leftward);
                Run { font, text: self.text, glyphs, is_missing: false }
            }
            None => missing_run(line, self.text, is_leftward),
        }
    }
}

/// Cuts a part of a line, which is read in one direction, by the fonts that have its letters.
fn pieces(line: &str, part: Range<usize>, style: Style, added: &[Family]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut push = |at: usize, text: &str, font: Option<&'static Font>| {
        let script = text.chars().find_map(script_block);
        let text = at..at + text.len();
        match pieces.last_mut() {
            Some(last) if last.font == font && (script.is_none() || last.script.is_none() || last.script == script) => {
                last.text.end = text.end;
                last.script = last.script.or(script);
            }
            _ => pieces.push(Piece { text, font, script }),
        }
    };
    for (at, grapheme) in line[part.clone()].grapheme_indices(true) {
        let at = part.start + at;
        match font_for(grapheme, style, added) {
            Some(font) => push(at, grapheme, Some(font)),
            // What is whole in no font is set letter by letter, so that what there is can be read.
            None => grapheme.char_indices().for_each(|(within, character)| {
                let letter = &grapheme[within..within + character.len_utf8()];
                push(at + within, letter, font_for(letter, style, added));
            }),
        }
    }
    pieces
}

/// Returns the first font that has all of a grapheme.
fn font_for(grapheme: &str, style: Style, added: &[Family]) -> Option<&'static Font> {
    let visible = || grapheme.chars().filter(|character| is_visible(*character));
    if visible().next().is_none() {
        let first = style.family.map(|family| family.cut(style.face));
        return Some(first.unwrap_or_else(|| travelling(style.face)));
    }
    // What is asked for as an emoji looks best in a font that was added for emoji.
    let is_emoji = grapheme.contains(EMOJI_SELECTOR) || grapheme.chars().any(|c| is_emoji_block(c as u32));
    let colored = added.iter().map(|family| family.cut(style.face)).filter(|font| is_emoji && font.has_colors());
    colored.chain(fonts(style, added)).find(|font| visible().all(|character| font.covers(character)))
}

/// Returns the fonts in the order in which they are asked.
fn fonts(style: Style, added: &[Family]) -> impl Iterator<Item = &'static Font> {
    let face = style.face;
    let first = style.family.map(|family| family.cut(face));
    // The slanted and heavy cuts lack scripts that the upright one holds.
    let own = [travelling(face), travelling(Face::Regular)];
    first.into_iter().chain(own).chain(added.iter().map(move |family| family.cut(face)))
}

/// Tells whether a character shows: no control, joiner, selector or mark of direction.
fn is_visible(character: char) -> bool {
    let is_hidden = character.is_control()
        || matches!(character, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}'
            | '\u{E0000}'..='\u{E0FFF}');
    !is_hidden && !character.is_whitespace()
}

/// Returns a number for the script of a letter whose neighbours may not be shaped as one with those of other scripts.
fn script_block(character: char) -> Option<u32> {
    match character as u32 {
        code @ (0x0900..=0x0DFF | 0x1000..=0x109F | 0x1780..=0x17FF) => Some(code >> 7),
        0x0E00..=0x0E7F => Some(0x0E00),
        0x0E80..=0x0EFF => Some(0x0E80),
        0x0F00..=0x0FFF => Some(0x0F00),
        _ if character.is_alphabetic() => Some(0),
        _ => None,
    }
}

fn shape_part(line: &str, text: Range<usize>, font: &'static Font, is_leftward: bool) -> Vec<Glyph> {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&line[text.clone()]);
    buffer.set_pre_context(&line[..text.start]);
    buffer.set_post_context(&line[text.end..]);
    let leftward = harfrust::Direction::RightToLeft;
    buffer.set_direction(if is_leftward { leftward } else { harfrust::Direction::LeftToRight });
    buffer.guess_segment_properties();
    let shaping = font.shaping();
    let shaper = shaping.data.shaper(font.font_ref()).instance(shaping.instance.as_ref()).build();
    let shaped = shaper.shape(buffer, ShapeOptions::new());
    let starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| text.start + info.cluster as usize).collect();
    let ends = ends(&starts, text.end);
    let em = |units: i32| f64::from(units) / font.units_per_em();
    let placed = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
    let glyphs = placed.zip(starts.iter().zip(ends)).map(|((info, position), (start, end))| Glyph {
        id: info.glyph_id,
        text: *start..end,
        advance: em(position.x_advance),
        dx: em(position.x_offset),
        dy: em(position.y_offset),
    });
    glyphs.collect()
}

/// Returns where the part of each glyph ends: where the next part of the text begins, in whichever direction it stands.
fn ends(starts: &[usize], end: usize) -> Vec<usize> {
    let mut ends = vec![end; starts.len()];
    let order = |at: usize| if starts.first() <= starts.last() { starts.len() - 1 - at } else { at };
    let mut next = end;
    let mut current: Option<usize> = None;
    for at in (0..starts.len()).map(order) {
        if let Some(start) = current.filter(|start| *start != starts[at]) {
            next = start;
        }
        current = Some(starts[at]);
        ends[at] = next;
    }
    ends
}

/// Returns a sign for each grapheme that no font has.
fn missing_run(line: &str, text: Range<usize>, is_leftward: bool) -> Run {
    let font = travelling(Face::Regular);
    let id = font.glyph(MISSING).expect("internal error: the travelling font has a sign for what is missing");
    let advance = font.advance(id);
    let graphemes = line[text.clone()].grapheme_indices(true);
    let mut glyphs: Vec<Glyph> = graphemes
        .map(|(at, grapheme)| {
            let start = text.start + at;
            Glyph { id, text: start..start + grapheme.len(), advance, dx: 0.0, dy: 0.0 }
        })
        .collect();
    if is_leftward {
        glyphs.reverse();
    }
    Run { font, text, glyphs, is_missing: true }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::measure::width;

    const STYLE: Style = Style::regular(10.0);

    fn shaped(line: &str) -> Vec<Run> {
        shape(line, STYLE, Direction::LeftToRight, &[])
    }

    #[test]
    fn latin_is_as_wide_as_measured() {
        let runs = shaped("Customer 12");
        assert_eq!((runs.len(), runs[0].glyphs.len(), runs[0].text.clone()), (1, 11, 0..11));
        let wide = runs[0].width() * STYLE.size_px;
        assert!((wide - width("Customer 12", STYLE)).abs() < 0.2, "{wide}");
    }

    #[test]
    fn a_ligature_knows_all_its_letters() {
        let runs = shaped("fine");
        let parts: Vec<Range<usize>> = runs[0].glyphs.iter().map(|glyph| glyph.text.clone()).collect();
        assert_eq!(parts, [0..2, 2..3, 3..4]);
    }

    #[test]
    fn arabic_stands_from_right_to_left_and_joins() {
        let line = "a سلام b";
        let runs = shaped(line);
        let texts: Vec<&str> = runs.iter().map(|run| &line[run.text.clone()]).collect();
        assert_eq!(texts, ["a ", "سلام", " b"]);
        let arabic = &runs[1].glyphs;
        assert!(arabic.first().map(|glyph| glyph.text.start) > arabic.last().map(|glyph| glyph.text.start));
        let alone: f64 = "سلام".chars().map(|letter| shaped(&letter.to_string())[0].width()).sum();
        assert!(runs[1].width() < alone, "the letters do not join");
    }

    #[test]
    fn what_no_font_has_is_a_sign_and_is_told() {
        let runs = shaped("a 自転 b");
        let missing_runs: Vec<&Run> = runs.iter().filter(|run| run.is_missing).collect();
        assert_eq!((missing_runs.len(), missing_runs[0].glyphs.len()), (1, 2));
        assert_eq!(missing_runs[0].glyphs[0].text, 2..5);
        assert_eq!(missing("a 自転自\u{200D} \u{FE0F}b", STYLE, &[]), ['自', '転']);
        assert!(missing("Größe Ελλάδα Привет سلام ☀\u{FE0F} „x“", STYLE, &[]).is_empty());
    }

    #[test]
    fn a_slanted_text_takes_from_the_upright_font_what_it_lacks() {
        let runs = shape("a س", Style::oblique(10.0), Direction::LeftToRight, &[]);
        assert!(runs.iter().all(|run| !run.is_missing));
        assert_eq!(runs.last().expect("a run").font, travelling(Face::Regular));
    }

    proptest! {
        #[test]
        fn every_byte_of_a_line_is_shown_once(line in "\\PC{0,40}|[a-z سلام 自🚲👩\u{200D}🔧e\u{301}()]{0,20}") {
            let mut parts: Vec<Range<usize>> = Vec::new();
            for run in shaped(&line) {
                prop_assert!(run.glyphs.iter().all(|glyph| glyph.id != 0 && glyph.advance.is_finite()), "{run:?}");
                prop_assert!(run.glyphs.iter().all(|glyph| line.get(glyph.text.clone()).is_some()));
                parts.push(run.text);
            }
            parts.sort_by_key(|part| part.start);
            let end = parts.iter().try_fold(0, |end, part| (part.start == end).then_some(part.end));
            prop_assert_eq!(end, Some(line.len()));
        }
    }
}
