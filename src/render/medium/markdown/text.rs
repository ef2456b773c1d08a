//! Texts of a document in Markdown, made safe for the place where they stand.

use crate::document::{Inline, Target, Text};
use crate::escape::{is_bidi_control, markdown_cell, uri_path};

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// In a line of its own, behind something that makes it what it is.
    Line,
    /// In a cell of a table, where a pipe would end it even within code.
    Cell,
}

/// Writes a text for the middle of a line.
pub(super) fn inline(text: &Text, room: Room) -> String {
    let mut out = String::new();
    add(&mut out, text, room, false);
    out.trim().to_owned()
}

/// Writes a text that begins a line or an entry, where it could be taken for a list, a rule or a heading.
pub(super) fn line(text: &Text) -> String {
    let written = inline(text, Room::Line);
    let after_digits = written.trim_start_matches(|letter: char| letter.is_ascii_digit());
    if after_digits.len() < written.len() && after_digits.starts_with(['.', ')']) {
        let digits = written.len() - after_digits.len();
        return format!("{}\\{after_digits}", &written[..digits]);
    }
    if written.starts_with(['-', '+', '=']) { format!("\\{written}") } else { written }
}

fn add(out: &mut String, text: &Text, room: Room, is_strong: bool) {
    for piece in &text.pieces {
        match piece {
            Inline::Ours(own) | Inline::Author(own) => out.push_str(&markdown_cell(own)),
            Inline::Code(typed) => out.push_str(&code_span(typed, room)),
            Inline::Place(place) => out.push_str(&markdown_cell(&place.words)),
            Inline::Strong(text) if is_strong => add(out, text, room, true),
            Inline::Strong(text) => {
                let mut inner = String::new();
                add(&mut inner, text, room, true);
                // Stars beside a blank would be stars.
                let inner = inner.trim();
                if !inner.is_empty() {
                    out.push_str(&format!("**{inner}**"));
                }
            }
            Inline::Link { text, target } => {
                let mut inner = String::new();
                add(&mut inner, text, room, is_strong);
                match address(target) {
                    Some(address) => out.push_str(&format!("[{inner}]({address})")),
                    None => out.push_str(&inner),
                }
            }
        }
    }
}

/// Returns where a link leads; parts of a document have no address in Markdown that all readers of it agree on.
fn address(target: &Target) -> Option<String> {
    match target {
        Target::Part(_) | Target::Document(_) => None,
        Target::File(path) => Some(uri_path(path).into_owned()),
        Target::Web(address) => Some(address.replace(['(', ')', ' ', '<', '>', '|', '\\'], "")),
    }
}

/// Writes what is typed between as many backquotes as it needs.
pub(super) fn code_span(typed: &str, room: Room) -> String {
    let safe: String = typed.chars().map(|letter| if is_harmful(letter) { '\u{FFFD}' } else { letter }).collect();
    let safe = safe.replace(['\n', '\r', '\t', '\u{2028}', '\u{2029}'], " ");
    if safe.trim().is_empty() {
        return String::new();
    }
    let safe = if room == Room::Cell { safe.replace('|', "\\|") } else { safe };
    let fence = "`".repeat(longest_run(&safe) + 1);
    // A blank on each side is dropped again, and keeps a backquote apart from the fence.
    let blank = if safe.starts_with(['`', ' ']) || safe.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{blank}{safe}{blank}{fence}")
}

/// Writes lines of source code between fences that no line of it can end.
pub(super) fn fenced(code: &str) -> String {
    let fence = "`".repeat((longest_run(code) + 1).max(3));
    let safe = |line: &str| -> String {
        line.chars().map(|letter| if letter == '\r' || is_harmful(letter) { '\u{FFFD}' } else { letter }).collect()
    };
    let lines: Vec<String> = code.lines().map(safe).collect();
    format!("{fence}\n{}\n{fence}", lines.join("\n"))
}

fn longest_run(text: &str) -> usize {
    text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default()
}

fn is_harmful(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')) || is_bidi_control(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_ends_neither_its_quotes_nor_its_cell() {
        assert_eq!(code_span("a|b", Room::Cell), "`a\\|b`");
        assert_eq!(code_span("a|b", Room::Line), "`a|b`");
        assert_eq!(code_span("`x` ``y", Room::Line), "``` `x` ``y ```");
        assert_eq!(code_span("a\n\u{202e}b", Room::Line), "`a \u{FFFD}b`");
        assert_eq!(fenced("a\n````\nb\n"), "`````\na\n````\nb\n`````");
    }

    #[test]
    fn a_text_begins_no_list_and_no_rule() {
        for (text, written) in
            [("- a", "\\- a"), ("12. a", "12\\. a"), ("1) a", "1\\) a"), ("===", "\\==="), ("2026", "2026")]
        {
            assert_eq!(line(&Text::author(text)), written);
        }
    }

    #[test]
    fn a_link_leads_where_it_is_meant_to() {
        let link = |target| inline(&Text::link(Text::author("a]("), target), Room::Cell);
        assert_eq!(link(Target::File("b c|(d).md".into())), "[a\\](](b%20c%7C%28d%29.md)");
        assert_eq!(link(Target::File("javascript:x".into())), "[a\\](](javascript%3Ax)");
        assert_eq!(link(Target::Part("ranked".into())), "a\\](");
        assert_eq!(link(Target::Web("https://example.org/a")), "[a\\](](https://example.org/a)");
    }
}
