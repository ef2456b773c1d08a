//! JSON that a terminal may show.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::escape::{is_bidi_control, replace_characters};

/// Makes a serialised JSON document safe for a terminal: what would steer it becomes `\u009b`, which means the same.
///
/// A serialiser has escaped C0 already, and the characters concerned can stand nowhere but within strings.
pub fn json(document: &str) -> Cow<'_, str> {
    replace_characters(document, is_harmful, |character, out| {
        // Writing to a String cannot fail; none of these lies beyond U+FFFF.
        let _ = write!(out, "\\u{:04x}", character as u32);
    })
}

fn is_harmful(character: char) -> bool {
    matches!(character, '\u{7F}'..='\u{9F}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}') || is_bidi_control(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_means_the_same_and_steers_nothing() {
        let text = "\u{9b}2J \u{202e}\u{2028} Ä 自転車 👩‍🔧\n";
        let written = serde_json::to_string(text).expect("a string");
        let safe = json(&written);
        assert!(!safe.chars().any(is_harmful), "{safe}");
        assert_eq!(serde_json::from_str::<String>(&safe).expect("JSON"), text);
    }
}
