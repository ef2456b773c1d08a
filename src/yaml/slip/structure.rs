//! Lines that do not fit together: indentation, dashes, colons.

use granit_parser::ErrorKind;

use crate::source::Span;
use crate::yaml::build::Slip;
use crate::yaml::line::Line;
use crate::yaml::prose::{short, tight};

use super::{Diagnosis, Repair, shown, syntax};

/// Finds out which line is in the wrong place.
pub(super) fn lines(text: &str, slip: &Slip, line: Line) -> Option<Diagnosis> {
    use ErrorKind as E;
    if !matches!(
        slip.kind,
        E::MappingValueNotAllowed
            | E::SimpleKeyExpected
            | E::ExpectedBlockMappingKey
            | E::ExpectedBlockSequenceEntry
            | E::BlockSequenceEntryNotAllowed
            | E::CommentInterceptedScalar
            | E::InvalidIndentation
            | E::UnexpectedEofBlockMapping
    ) {
        return None;
    }
    let line = if slip.kind == E::CommentInterceptedScalar { next_filled(text, line)? } else { line };
    if let Some(colon) = tight_colon(text, line) {
        return Some(missing_space(line, colon));
    }
    let before = line.before(text)?;
    if line.colon.is_some() && line.indent() > before.indent()
        || line.indent() == before.indent() && before.colon.is_none()
    {
        // The line above was read as a text that goes on here.
        if let Some(colon) = tight_colon(text, before) {
            return Some(missing_space(before, colon));
        }
    }
    if before.colon.is_none() && !before.is_entry(text) && line.colon.is_some() && line.indent() == before.indent() {
        let words = short(before.value_text(text));
        let mut found =
            syntax(shown(before), format!("`{words}` is neither a key nor a list entry"), Repair::Line(before.start));
        found.finding.help.push(format!("write `{words}:` if it is a key, or `- {words}` if it is an entry of a list"));
        return Some(found);
    }
    let dash = siblings(text, line).find(|above| above.is_entry(text));
    if !line.is_entry(text) && dash.is_some_and(|dash| dash.indent() == line.indent()) {
        let mut found = syntax(
            shown(line),
            "this line is among list entries, but does not begin with `- `",
            Repair::Line(line.start),
        );
        found.finding.help.push("start it with `- `, or indent it so that it belongs to the entry above".to_string());
        return Some(found);
    }
    if line.colon.is_none() && !line.is_entry(text) {
        let words = short(line.value_text(text));
        let mut found =
            syntax(shown(line), format!("`{words}` is neither a key nor a list entry"), Repair::Line(line.start));
        found.finding.help.push("a key is followed by a colon and a space; a list entry begins with `- `".to_string());
        found.finding.help.push("a text over several lines is indented deeper than its key".to_string());
        return Some(found);
    }
    if line.is_entry(text) && siblings(text, line).any(|above| above.indent() == line.indent() && !above.is_entry(text))
    {
        let mut found = syntax(shown(line), "this list entry is among keys", Repair::Line(line.start));
        found.finding.help.push("indent it under the key that it belongs to".to_string());
        return Some(found);
    }
    Some(misplaced(text, line, before))
}

fn next_filled(text: &str, line: Line) -> Option<Line> {
    let mut next = line.after(text)?;
    while next.is_empty(text) {
        next = next.after(text)?;
    }
    Some(next)
}

/// Goes over the lines above that are not deeper than the given one, the nearest first, up to the first that is less deep.
fn siblings(text: &str, line: Line) -> impl Iterator<Item = Line> {
    let mut above = line.before(text);
    let mut steps = 0;
    std::iter::from_fn(move || {
        loop {
            let current = above?;
            steps += 1;
            above = if current.indent() < line.indent() || steps > 500 { None } else { current.before(text) };
            if current.indent() <= line.indent() {
                return Some(current);
            }
        }
    })
}

/// Finds `key:value`, without the space.
fn tight_colon(text: &str, line: Line) -> Option<usize> {
    if line.colon.is_some() {
        return None;
    }
    tight(&text[line.content..line.end]).map(|at| line.content + at)
}

fn missing_space(line: Line, colon: usize) -> Diagnosis {
    let mut found =
        syntax(Span::new(line.content, colon + 1), "a space is missing after this colon", Repair::Line(line.start));
    found.finding = found.finding.fix(Span::new(colon + 1, colon + 1), " ", true);
    found
}

/// A line whose indentation fits nothing above it.
fn misplaced(text: &str, line: Line, before: Line) -> Diagnosis {
    let spaces = |count: usize| if count == 1 { "1 space".to_string() } else { format!("{count} spaces") };
    let mut found = syntax(
        shown(line),
        format!("this line is indented by {}, which matches no line above it", spaces(line.indent())),
        Repair::Line(line.start),
    );
    let deeper = line.indent() > before.indent() && before.colon.is_some() && before.value < before.end;
    let what = before.key(text).map(short);
    if let (true, Some(key)) = (deeper, what) {
        found.finding.notes.push(format!("`{key}` above it already has a value, so it cannot contain anything"));
    }
    let mut fits: Vec<usize> = Vec::new();
    for above in siblings(text, Line { first: line.start + line.indent().max(before.content_indent()), ..line }) {
        for indent in [above.content_indent(), above.indent()] {
            if indent != line.indent() && !fits.contains(&indent) {
                fits.push(indent);
            }
        }
        if fits.len() > 1 {
            break;
        }
    }
    fits.sort_unstable();
    let fits: Vec<String> = fits.into_iter().take(3).map(|count| count.to_string()).collect();
    if !fits.is_empty() {
        found.finding.help.push(format!("the lines above it are indented by {}", fits.join(" or ")));
    }
    found
}
