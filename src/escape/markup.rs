//! Text and attribute values in XML and in HTML.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::escape::{is_bidi_control, replace_characters};

/// Makes a text safe between two tags of an XML document.
///
/// Characters that XML 1.0 cannot hold, and those that reorder text, become U+FFFD.
pub fn xml_text(text: &str) -> Cow<'_, str> {
    replace_characters(text, |c| matches!(c, '&' | '<' | '>' | '\r') || is_unfit(c), write_entity)
}

/// Makes a text safe within the quotes, single or double, of an XML attribute.
///
/// White space is written as references, since a reader would turn it into plain spaces.
pub fn xml_attribute(text: &str) -> Cow<'_, str> {
    let is_harmful = |c| matches!(c, '&' | '<' | '>' | '"' | '\'' | '\t' | '\n' | '\r') || is_unfit(c);
    replace_characters(text, is_harmful, write_entity)
}

/// Makes a text safe between two tags of an HTML document (not inside `script` or `style`).
pub fn html_text(text: &str) -> Cow<'_, str> {
    xml_text(text)
}

/// Makes a text safe within the quotes, single or double, of an HTML attribute.
pub fn html_attribute(text: &str) -> Cow<'_, str> {
    replace_characters(text, |c| matches!(c, '&' | '<' | '>' | '"' | '\'' | '`') || is_unfit(c), write_entity)
}

/// Tells whether a character may not stand in XML 1.0 or would change how its neighbours are read.
fn is_unfit(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{0}'..='\u{1F}' | '\u{7F}'..='\u{9F}' => true,
        _ => is_bidi_control(character) || (character as u32) & 0xFFFE == 0xFFFE,
    }
}

fn write_entity(character: char, out: &mut String) {
    match character {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        '\'' => out.push_str("&#39;"),
        '`' => out.push_str("&#96;"),
        '\t' | '\n' | '\r' => {
            // Writing to a String cannot fail.
            let _ = write!(out, "&#{};", character as u32);
        }
        _ => out.push('\u{FFFD}'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_text() {
        assert_eq!(xml_text("<script>&amp;"), "&lt;script&gt;&amp;amp;");
        assert_eq!(xml_text("]]>"), "]]&gt;");
        assert!(matches!(xml_text("Hän sanoi: \"moi\""), Cow::Borrowed(_)));
    }

    #[test]
    fn an_attribute_cannot_be_left() {
        assert_eq!(xml_attribute("\" onload='x'\n"), "&quot; onload=&#39;x&#39;&#10;");
        assert_eq!(html_attribute("`"), "&#96;");
    }

    #[test]
    fn what_xml_cannot_hold_is_replaced() {
        assert_eq!(xml_text("a\u{0}\u{1B}\u{202E}\u{FFFF}\u{1FFFE}b"), "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b");
        assert_eq!(xml_text("\u{200F}\u{200D}"), "\u{200F}\u{200D}");
    }
}
