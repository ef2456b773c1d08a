//! Text on a terminal.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::escape::{is_bidi_control, replace_characters};

/// Makes a text safe for a terminal: what would steer it is shown as `\u{1b}` instead.
///
/// That is C0, C1, DEL, line separators and everything that reorders text. Line breaks and tabs are shown as `\n` and
/// `\t`: a text is one line, whoever wants more splits it before.
pub fn terminal(text: &str) -> Cow<'_, str> {
    replace_characters(text, is_harmful, |character, out| match character {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        _ => {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\u{{{:x}}}", character as u32);
        }
    })
}

fn is_harmful(character: char) -> bool {
    character.is_control()
        || is_bidi_control(character)
        // LRM, RLM, ALM: harmless in prose, but in a path or a rule they hide what stands there.
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{FEFF}')
}

/// Makes a whole output safe for a terminal, whatever it is made of: the one gate that everything printed goes through.
///
/// Line breaks, tabs and our own colours stay, and so do the marks of direction that honest prose needs; whatever else
/// would steer a terminal or reorder its lines is shown as `\u{1b}`. Texts of a file are made safe by [`terminal`] where
/// they are put in, one by one: nothing of theirs should come as far as here.
pub fn printed(output: &str) -> Cow<'_, str> {
    let Some(first) = next_steering(output, 0) else {
        return Cow::Borrowed(output);
    };
    let mut out = String::with_capacity(output.len() + 16);
    let (mut kept_to, mut next) = (0, Some(first));
    while let Some((at, character)) = next {
        out.push_str(&output[kept_to..at]);
        // Writing to a String cannot fail.
        let _ = write!(out, "\\u{{{:x}}}", character as u32);
        kept_to = at + character.len_utf8();
        next = next_steering(output, kept_to);
    }
    out.push_str(&output[kept_to..]);
    Cow::Owned(out)
}

/// Returns the next character from an offset on that would steer a terminal and is not ours.
fn next_steering(output: &str, mut from: usize) -> Option<(usize, char)> {
    loop {
        let rest = &output[from..];
        let (at, character) = rest.char_indices().find(|(_, character)| is_steering(*character))?;
        let ours = match character {
            '\r' if rest[at..].starts_with("\r\n") => 1,
            '\u{1b}' => color_length(&rest[at..]),
            _ => 0,
        };
        if ours == 0 {
            return Some((from + at, character));
        }
        from += at + ours;
    }
}

fn is_steering(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\t')
        || is_bidi_control(character)
        || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Returns how long the sequence is with which we turn a colour on or off; 0 where none of ours begins.
///
/// Ours are bold, dim, cursive, underlined and the foreground colours: none hides a text.
fn color_length(text: &str) -> usize {
    let Some(rest) = text.strip_prefix("\u{1b}[") else { return 0 };
    let Some(end) = rest.find(|letter: char| !letter.is_ascii_digit() && letter != ';') else { return 0 };
    let numbers: Vec<&str> = rest[..end].split(';').collect();
    let is_plain = |number: &str| matches!(number.parse(), Ok(0..=4 | 22..=24 | 30..=37 | 39 | 90..=97));
    let is_ours = match numbers.as_slice() {
        ["38", "5", color] => color.parse::<u8>().is_ok(),
        numbers => numbers.iter().all(|number| is_plain(number)),
    };
    if is_ours && rest[end..].starts_with('m') { "\u{1b}[".len() + end + 1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_not_steered() {
        assert_eq!(terminal("\u{1b}[31mred\u{7}"), "\\u{1b}[31mred\\u{7}");
        assert_eq!(terminal("\u{9b}2J\u{7f}"), "\\u{9b}2J\\u{7f}");
        assert_eq!(terminal("a\r\n\tb"), "a\\r\\n\\tb");
        assert_eq!(terminal("\u{202e}\u{2066}\u{2028}\u{2029}"), "\\u{202e}\\u{2066}\\u{2028}\\u{2029}");
    }

    #[test]
    fn of_an_output_lines_and_our_own_colours_stay() {
        let ours = "\u{1b}[1mBold\u{1b}[0m\tand \u{1b}[38;5;12mblue\u{1b}[0m\r\nשלום \u{200f}(SMS)\n";
        assert!(matches!(printed(ours), Cow::Borrowed(_)));
        let steering =
            "\u{1b}[8mhidden\u{1b}]0;title\u{7}\u{1b}[1;7m\u{1b}[2J\u{9b}1m \u{202e}\u{2066}\u{2028}a\rb\u{1b}";
        let shown = printed(steering);
        assert!(!shown.chars().any(is_steering), "{shown}");
        assert_eq!(printed("a\u{1b}[31m\u{1b}[5mb\u{202e}"), "a\u{1b}[31m\\u{1b}[5mb\\u{202e}");
    }

    #[test]
    fn prose_of_any_language_stays() {
        assert!(matches!(terminal("Ääkköset, 自転車, 👩‍🔧, مرحبا"), Cow::Borrowed(_)));
    }
}
