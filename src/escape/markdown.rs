//! Text in one cell of a Markdown table.

use std::borrow::Cow;

use crate::escape::is_bidi_control;

/// Makes a text safe inside one cell of a GitHub-flavoured Markdown table.
///
/// It stays one line; pipes, markup, HTML, links and mentions become plain characters.
pub fn markdown_cell(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_harmful) && !text.contains("://") && !text.contains("www.") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\t' => out.push(' '),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // A backslash would leave an address or a mention clickable.
            '@' => out.push_str("&#64;"),
            ':' if characters.peek() == Some(&'/') => out.push_str("&#58;"),
            '.' if out.ends_with("www") => out.push_str("&#46;"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '~' | '#' | '!' | '$' => {
                out.push('\\');
                out.push(character);
            }
            _ if is_harmful(character) => out.push('\u{FFFD}'),
            _ => out.push(character),
        }
    }
    Cow::Owned(out)
}

fn is_harmful(character: char) -> bool {
    character.is_control()
        || is_bidi_control(character)
        || matches!(character, '\u{2028}' | '\u{2029}')
        || matches!(character, '&' | '<' | '>' | '@' | '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '~' | '#' | '!' | '$')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_stays_one_cell() {
        assert_eq!(markdown_cell("a | b\r\nc"), "a \\| b c");
        assert_eq!(markdown_cell("\\|"), "\\\\\\|");
        assert!(matches!(markdown_cell("Hinta: 5 €"), Cow::Borrowed(_)));
    }

    #[test]
    fn nothing_becomes_a_link_or_a_tag() {
        assert_eq!(markdown_cell("[x](javascript:y)"), "\\[x\\](javascript:y)");
        assert_eq!(markdown_cell("<img src=x>"), "&lt;img src=x&gt;");
        assert_eq!(markdown_cell("https://x.fi www.x.fi @team"), "https&#58;//x.fi www&#46;x.fi &#64;team");
    }
}
