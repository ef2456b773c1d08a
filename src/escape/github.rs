//! Text in workflow commands of GitHub Actions (`::error file=…,line=…::message`).

use std::borrow::Cow;

use crate::escape::{is_bidi_control, replace_characters};

/// Makes a text safe as the message of a workflow command.
pub fn github_data(text: &str) -> Cow<'_, str> {
    replace_characters(text, |c| matches!(c, '%' | '\r' | '\n') || is_steering(c), write_percent)
}

/// Makes a text safe as the value of a property of a workflow command (`file=`, `title=`).
pub fn github_property(text: &str) -> Cow<'_, str> {
    replace_characters(text, |c| matches!(c, '%' | '\r' | '\n' | ':' | ',') || is_steering(c), write_percent)
}

/// Tells whether a character could start a new line or steer the log that shows the command.
fn is_steering(character: char) -> bool {
    character.is_control() || is_bidi_control(character) || matches!(character, '\u{2028}' | '\u{2029}')
}

fn write_percent(character: char, out: &mut String) {
    match character {
        '%' => out.push_str("%25"),
        '\r' => out.push_str("%0D"),
        '\n' => out.push_str("%0A"),
        ':' => out.push_str("%3A"),
        ',' => out.push_str("%2C"),
        '\t' => out.push(' '),
        _ => out.push('\u{FFFD}'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_cannot_start_a_command() {
        assert_eq!(github_data("100 %\n::error::x"), "100 %25%0A::error::x");
        assert_eq!(github_data("\u{1b}[0m"), "\u{FFFD}[0m");
    }

    #[test]
    fn a_property_cannot_end_early() {
        assert_eq!(github_property("a,line=1::x"), "a%2Cline=1%3A%3Ax");
    }
}
