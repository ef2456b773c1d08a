//! Texts within the quotes of a style sheet or of a `style`-like attribute.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Makes a text safe between quotes of CSS, in an attribute and in an element `style` of SVG and HTML as well.
///
/// Letters, digits and a few signs stay; everything else becomes its number (CSS Syntax, 4.3.7).
pub fn css_string(text: &str) -> Cow<'_, str> {
    let is_plain = |character: char| character.is_alphanumeric() || matches!(character, ' ' | '-' | '_' | '.' | '+');
    super::replace_characters(
        text,
        |character| !is_plain(character),
        |character, out| {
            let _ = write!(out, "\\{:x} ", character as u32);
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_quotes_or_the_element() {
        assert_eq!(css_string("Brand Sans-2"), "Brand Sans-2");
        assert_eq!(css_string("a'b\\\n</style>"), "a\\27 b\\5c \\a \\3c \\2f style\\3e ");
    }
}
