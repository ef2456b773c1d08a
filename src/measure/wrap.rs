//! Breaking a text into lines.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::measure::Style;
use crate::measure::advance::width_among;
use crate::measure::character::{is_ideographic, is_joining, mixes_scripts};

/// Breaks a text into lines, none of them wider than `width_px`.
///
/// Lines end at white space, after hyphens and slashes within words, at soft hyphens (which then show), between
/// ideographs; a word that is too long by itself is broken between graphemes. Line breaks in the text stay, other white
/// space collapses. An empty text has no lines. Only a single character that is wider than `width_px` leaves it.
pub fn wrap(text: &str, width_px: f64, style: Style) -> Vec<String> {
    let is_mixed = mixes_scripts(text);
    wrap_by(text, width_px, &|part| width_among(part, style, is_mixed))
}

/// Breaks a text into lines as [`wrap`] does, none of them wider than some columns of a terminal.
pub fn wrap_columns(text: &str, width_columns: usize) -> Vec<String> {
    wrap_by(text, width_columns as f64, &|part| columns(part) as f64)
}

/// Returns how many columns of a terminal a text takes.
pub fn columns(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

fn wrap_by(text: &str, room: f64, width: &impl Fn(&str) -> f64) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split(['\n', '\u{2028}', '\u{2029}', '\u{85}', '\u{B}', '\u{C}']) {
        wrap_paragraph(paragraph, room, width, &mut lines);
    }
    lines
}

/// A stretch of text that is kept together where it fits a line.
struct Piece<'a> {
    text: &'a str,
    /// Whether white space stands before it, which is dropped at the beginning of a line.
    after_space: bool,
    /// Whether a soft hyphen stands after it, which shows at the end of a line.
    before_soft_hyphen: bool,
}

/// A line as it grows, and what it needs to know of its last piece.
#[derive(Default)]
struct Line {
    text: String,
    width: f64,
    ends_at_soft_hyphen: bool,
}

fn wrap_paragraph(paragraph: &str, widest: f64, width: &impl Fn(&str) -> f64, lines: &mut Vec<String>) {
    let space = width(" ");
    let hyphen = width("-");
    let mut line = Line::default();
    for piece in pieces(paragraph) {
        let gap = if piece.after_space { space } else { 0.0 };
        // Wherever a hyphen could come to stand, its room is kept.
        let room = if piece.before_soft_hyphen { widest - hyphen } else { widest };
        let piece_width = width(piece.text);
        if !line.text.is_empty() && line.width + gap + piece_width > room {
            end_line(&mut line, lines);
        }
        if line.text.is_empty() {
            if piece_width > room {
                break_piece(piece.text, room, width, &mut line, lines);
            } else {
                line.text.push_str(piece.text);
                line.width = piece_width;
            }
        } else {
            if piece.after_space {
                line.text.push(' ');
            }
            line.text.push_str(piece.text);
            line.width += gap + piece_width;
        }
        line.ends_at_soft_hyphen = piece.before_soft_hyphen;
    }
    line.ends_at_soft_hyphen = false;
    end_line(&mut line, lines);
}

fn end_line(line: &mut Line, lines: &mut Vec<String>) {
    let mut line = std::mem::take(line);
    if line.ends_at_soft_hyphen {
        line.text.push('-');
    }
    push_visible(line.text, lines);
}

/// Adds a line, unless nothing of it would be seen.
fn push_visible(line: String, lines: &mut Vec<String>) {
    if !line.trim().is_empty() {
        lines.push(line);
    }
}

/// Breaks one over-long piece between graphemes, and a grapheme that is itself too wide between characters.
///
/// What may not begin or end a line stays with its neighbour where there is room for both.
fn break_piece(piece: &str, room: f64, width: &impl Fn(&str) -> f64, line: &mut Line, lines: &mut Vec<String>) {
    // A single grapheme may be wider than the line, but not of letters that join.
    if piece.contains(is_joining) && piece.graphemes(true).all(|grapheme| width(grapheme) <= room) {
        return break_joined(piece, room, width, line, lines);
    }
    let mut push = |part: &str, part_width: f64| {
        if !line.text.is_empty() && line.width + part_width > room {
            push_visible(std::mem::take(&mut line.text), lines);
            line.width = 0.0;
        }
        line.text.push_str(part);
        line.width += part_width;
    };
    let mut rest = piece;
    while !rest.is_empty() {
        let kept = kept_together(rest);
        let kept_width = kept.graphemes(true).map(width).sum();
        if kept_width <= room {
            rest = &rest[kept.len()..];
            push(kept, kept_width);
            continue;
        }
        let grapheme = rest.graphemes(true).next().unwrap_or(rest);
        rest = &rest[grapheme.len()..];
        let grapheme_width = width(grapheme);
        if grapheme_width <= room {
            push(grapheme, grapheme_width);
        } else {
            let mut buffer = [0; 4];
            for character in grapheme.chars() {
                // A variation selector may widen what it follows.
                let more = if matches!(character, '\u{FE00}'..='\u{FE0F}') { width(" ") } else { 0.0 };
                let character = character.encode_utf8(&mut buffer);
                push(character, width(character) + more);
            }
        }
    }
}

/// Breaks an over-long piece whose letters join: how wide a part of it is shows only when it is shaped as a whole.
fn break_joined(piece: &str, room: f64, width: &impl Fn(&str) -> f64, line: &mut Line, lines: &mut Vec<String>) {
    let ends: Vec<usize> = piece.grapheme_indices(true).map(|(at, grapheme)| at + grapheme.len()).collect();
    let (mut start, mut first) = (0, 0);
    while first < ends.len() {
        let fits = |end: usize| width(&piece[start..ends[end]]) <= room;
        // Twice as far as long as it fits, then back by halves.
        let mut step = 8;
        while first + step < ends.len() && fits(first + step) {
            step *= 2;
        }
        let (mut low, mut high) = (first, (first + step).min(ends.len()));
        while high - low > 1 {
            let middle = (low + high) / 2;
            if fits(middle) { low = middle } else { high = middle }
        }
        push_visible(std::mem::take(&mut line.text), lines);
        line.text.push_str(&piece[start..ends[low]]);
        line.width = width(&line.text);
        (start, first) = (ends[low], low + 1);
    }
}

/// Returns the beginning of a text that lines would not part: a few graphemes at most.
fn kept_together(text: &str) -> &str {
    let mut graphemes = text.grapheme_indices(true).peekable();
    for _ in 0..4 {
        let Some((at, grapheme)) = graphemes.next() else { break };
        let Some((_, next)) = graphemes.peek() else { break };
        let is_open = grapheme.chars().next().is_some_and(|first| NOT_AT_LINE_END.contains(first));
        let is_closed = next.chars().next().is_some_and(|first| NOT_AT_LINE_START.contains(first));
        if !is_open && !is_closed {
            return &text[..at + grapheme.len()];
        }
    }
    // A row of such signs is no reason to keep it.
    graphemes.peek().map_or(text, |(at, _)| &text[..*at])
}

/// Cuts a paragraph where a line may end.
fn pieces(paragraph: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut after_space = false;
    let mut before = "";
    let mut before_that = "";
    let mut push = |start: usize, end: usize, after_space: bool, before_soft_hyphen: bool| {
        if end > start {
            pieces.push(Piece { text: &paragraph[start..end], after_space, before_soft_hyphen });
        }
    };
    for (at, grapheme) in paragraph.grapheme_indices(true) {
        if is_space(grapheme) || grapheme == "\u{AD}" || grapheme == "\u{200B}" {
            push(start, at, after_space, grapheme == "\u{AD}");
            after_space = is_space(grapheme) || (after_space && start == at);
            start = at + grapheme.len();
            (before_that, before) = ("", "");
            continue;
        }
        if may_break(before_that, before, grapheme) {
            push(start, at, after_space, false);
            after_space = false;
            start = at;
        }
        (before_that, before) = (before, grapheme);
    }
    push(start, paragraph.len(), after_space, false);
    pieces
}

/// Tells whether a grapheme is white space at which a line may end; no-break spaces are not.
fn is_space(grapheme: &str) -> bool {
    grapheme.chars().all(|c| c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}'))
}

/// Tells whether a line may end between `before` and `after`, which stand within one word.
fn may_break(before_that: &str, before: &str, after: &str) -> bool {
    let (Some(last), Some(next)) = (before.chars().next(), after.chars().next()) else {
        return false;
    };
    if NOT_AT_LINE_START.contains(next) || NOT_AT_LINE_END.contains(last) {
        return false;
    }
    if is_ideographic(last as u32) || is_ideographic(next as u32) {
        return true;
    }
    let is_within_word = before_that.starts_with(char::is_alphabetic) && next.is_alphabetic();
    is_within_word && matches!(last, '-' | '/' | '‐' | '–' | '—' | '_' | '|')
}

/// Closing punctuation, small kana (JIS X 4051, shortened), and vowels that Thai and Lao write behind their consonant.
const NOT_AT_LINE_START: &str = "、。，．・：；？！」』）］｝〕〉》】〙〗ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々〻゛゜’”)]},.!?:;%…»،؛؟۔׃।॥ะาๅๆฯະາໆຯ";
/// Opening punctuation, and vowels that Thai and Lao write before their consonant.
const NOT_AT_LINE_END: &str = "「『（［｛〔〈《【〘〖‘“([{«เแโใไເແໂໃໄ";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::measure::width;

    const STYLE: Style = Style::regular(10.0);

    #[test]
    fn words_stay_whole_where_they_fit() {
        assert_eq!(wrap("Asks at lunch  which\tshop", 80.0, STYLE), ["Asks at lunch", "which shop"]);
        assert_eq!(wrap("a\n\n b", 80.0, STYLE), ["a", "b"]);
        assert!(wrap(" \n ", 80.0, STYLE).is_empty());
    }

    #[test]
    fn compound_words_break_at_their_joints() {
        assert_eq!(wrap("check-out/payment", 70.0, STYLE), ["check-out/", "payment"]);
        assert_eq!(wrap("asiakas\u{AD}palvelu", 50.0, STYLE), ["asiakas-", "palvelu"]);
        assert_eq!(wrap("asiakas\u{AD}palvelu", 200.0, STYLE), ["asiakaspalvelu"]);
        assert_eq!(wrap("5\u{A0}km 2026-10-01", 60.0, STYLE), ["5\u{A0}km", "2026-10-01"]);
    }

    #[test]
    fn a_terminal_counts_columns() {
        assert_eq!(wrap_columns("Asks at lunch which shop", 13), ["Asks at lunch", "which shop"]);
        assert_eq!(wrap_columns("自転車を買う", 8), ["自転車を", "買う"]);
        assert_eq!(columns("a自👩‍🔧"), 5);
    }

    #[test]
    fn ideographs_break_anywhere_but_before_a_full_stop() {
        assert_eq!(wrap("自転車を買う。", 60.0, STYLE), ["自転車を買", "う。"]);
    }

    #[test]
    fn a_full_stop_does_not_stand_alone_and_a_thai_vowel_stays_with_its_consonant() {
        let lines = wrap("Rindfleischetikettierung.", width("Rindfleischetikettierung", STYLE), STYLE);
        assert_eq!(lines, ["Rindfleischetikettierun", "g."]);
        for ems in 2..12 {
            let lines = wrap("ผู้ป่วยโทรหาแผนกเพื่อนัดหมายใหม่", f64::from(ems) * 10.0, STYLE);
            assert!(
                lines[..lines.len() - 1].iter().all(|line| !line.ends_with(['โ', 'แ', 'เ', 'ใ', 'ไ'])),
                "{lines:?}"
            );
        }
    }

    #[test]
    fn arabic_words_stay_whole_where_they_fit() {
        let text = "يبحث المريض عن طبيب قريب من العمل";
        let lines = wrap(text, 90.0, STYLE);
        assert!(lines.len() > 1 && lines.join(" ") == text, "{lines:?}");
        let long = "سنستخدمونها".repeat(9);
        let lines = wrap(&long, 90.0, STYLE);
        assert!(lines.concat() == long && lines.iter().all(|line| width(line, STYLE) <= 90.0));
    }

    #[test]
    fn a_word_of_eighty_letters_is_broken() {
        let lines = wrap(&"x".repeat(80), 100.0, STYLE);
        assert!(lines.len() > 3 && lines.concat() == "x".repeat(80));
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked(text in "\\PC{0,60}|[a-z \u{AD}-]{0,80}|[あ-ん漢字。「」 ]{0,40}|[ء-ي ًُِّ،.]{0,60}|[א-תְָֹּ\" -]{0,60}|[ก-๎ ]{0,60}|[ກ-ໝ ]{0,40}", size in 8.0..32.0_f64, ems in 3.0..20.0_f64) {
            let style = Style::bold(size);
            for line in wrap(&text, ems * size, style) {
                let is_one = line.chars().count() == 1;
                prop_assert!(is_one || width(&line, style) <= ems * size + 1e-6, "{line:?}");
                let is_blank = |grapheme: Option<&str>| grapheme == Some(" ");
                let mut graphemes = line.graphemes(true);
                prop_assert!(!line.is_empty() && !is_blank(graphemes.next()) && !is_blank(graphemes.next_back()));
            }
        }

        #[test]
        fn no_line_has_more_columns_than_asked(text in "\\PC{0,60}|[ا-ي🏳️\u{200D}🌈🏽⃣1#]{0,40}", most in 2_usize..40) {
            for line in wrap_columns(&text, most) {
                prop_assert!(line.chars().count() == 1 || columns(&line) <= most, "{line:?}");
            }
        }

        #[test]
        fn nothing_is_lost(text in "[a-zé漢。 -]{0,80}|[ء-ي،. ]{0,80}|[ก-๎ ]{0,80}|[a-z.!?) “]{0,60}") {
            let kept: String = wrap(&text, 60.0, STYLE).concat().split_whitespace().collect();
            let given: String = text.split_whitespace().collect();
            prop_assert_eq!(kept, given);
        }
    }
}
