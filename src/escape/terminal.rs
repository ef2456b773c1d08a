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
    fn prose_of_any_language_stays() {
        assert!(matches!(terminal("Ääkköset, 自転車, 👩‍🔧, مرحبا"), Cow::Borrowed(_)));
    }
}
