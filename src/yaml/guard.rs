//! What is looked for in the bare text, before any parsing: characters that must not be in it, and what git left behind.

use granit_parser::ScalarStyle;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::rules;

/// Names a character that no text may hold, or none.
pub(crate) fn forbidden(c: char) -> Option<&'static str> {
    match c {
        '\t' | '\n' | '\r' => None,
        '\0' => Some("a NUL character"),
        '\u{1}'..='\u{1F}' => Some("a control character"),
        '\u{7F}'..='\u{9F}' => Some("a control character"),
        '\u{2028}' => Some("an invisible line separator"),
        '\u{2029}' => Some("an invisible paragraph separator"),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some("an invisible character that turns the direction of writing")
        }
        '\u{FEFF}' => Some("an invisible byte order mark in the middle of the text"),
        '\u{FFFE}' | '\u{FFFF}' => Some("a character that is none"),
        _ => None,
    }
}

/// Finds a forbidden character that an escape such as `"\u202e"` brought into a text.
pub(crate) fn escaped(text: &str, style: ScalarStyle, span: Span) -> Option<Finding> {
    if style != ScalarStyle::DoubleQuoted {
        return None;
    }
    let (c, what) = text.chars().find_map(|c| Some((c, forbidden(c)?)))?;
    Some(Finding::error(
        rules::FORBIDDEN_CHARACTER,
        span,
        format!("this text holds {what}, U+{:04X}, written with a backslash", c as u32),
    ))
}
