//! Pasted prose that YAML reads as something else, recognised and answered with "put quotes around it".

use crate::finding::{Finding, Severity};
use crate::source::{Span, floor_boundary};
use crate::yaml::line::Line;
use crate::yaml::nearest::nearest;
use crate::yaml::reader::NodeReader;
use crate::yaml::rules;
use crate::yaml::synonyms::synonym;
use crate::yaml::tree::{At, Kind, Tree};

/// Cuts a text that is shown inside a message.
pub(crate) fn short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None if line.len() < text.len() => format!("{line}…"),
        None => line.to_string(),
    }
}

/// Returns the part of a span that is on its first line.
pub(crate) fn first_line(text: &str, span: Span) -> Span {
    let inside = text.get(span.range()).unwrap_or_default();
    let line = inside.split('\n').next().unwrap_or_default().trim_end();
    Span { start: span.start, end: span.start + line.len() as u32 }
}

/// Makes the finding for a text that needs quotes.
pub(crate) fn unquoted(text: &str, span: Span, message: &str) -> Finding {
    let raw = text.get(span.range()).unwrap_or_default();
    // What begins with a bracket may be meant as a list or as keys, which quotes would make one text of.
    let is_certain = !raw.trim_start().starts_with(['[', '{']);
    Finding::error(rules::UNQUOTED_TEXT, span, message)
        .label("put quotes around it")
        .help(format!("write {}", short_quoted(raw)))
        .fix(span, quoted(raw), is_certain)
}

fn short_quoted(raw: &str) -> String {
    let written = quoted(raw);
    match written.char_indices().nth(60) {
        Some((end, _)) => format!("{}…{}", written[..end].trim_end(), &written[..1]),
        None => written,
    }
}

/// Writes a text in the quotes that need the fewest changes inside.
///
/// Quotes that were meant for the whole text are not doubled: `"He said "yes" to me"` keeps the inner ones.
pub(crate) fn quoted(raw: &str) -> String {
    let raw = around(raw).unwrap_or(raw);
    if raw.contains('"') || raw.contains('\\') {
        format!("'{}'", raw.replace('\'', "''"))
    } else {
        format!("\"{raw}\"")
    }
}

/// Writes a text as a value that reads as this text, in brackets as well: bare where that is certain, else in quotes.
pub fn as_value(text: &str) -> String {
    let is_plain =
        |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '.' | '/' | '(' | ')' | '&');
    let bare = text.chars().all(is_plain)
        && text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && !matches!(text.to_lowercase().as_str(), "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n");
    if bare {
        return text.to_owned();
    }
    serde_json::to_string(text).expect("internal error: texts are always JSON")
}

fn around(raw: &str) -> Option<&str> {
    let quote = raw.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inner = raw.get(1..)?.strip_suffix(quote)?;
    let next = inner.find(quote)?;
    // The next quote ends the first text if a word ends before it and none goes on behind it.
    let before = inner[..next].chars().next_back().is_some_and(|c| !c.is_whitespace());
    let after = inner[next + 1..].chars().next().is_some_and(char::is_alphanumeric);
    (!before || after).then_some(inner)
}

/// Answers a tag that was meant as text: `!Important: call back`.
pub(crate) fn tagged(text: &str, tag: Span, value: Option<Span>) -> Option<Finding> {
    let value = value?;
    let whole = first_line(text, tag.to(value));
    let tag_text = text.get(tag.range())?;
    let after = text.get(value.range()).unwrap_or_default();
    let is_word = !tag_text[1..].contains(['!', '<', '/']);
    let is_prose = tag_text == "!" || after.contains(' ') || tag_text.ends_with([',', '.', ':', '?', '!']);
    (is_word && is_prose).then(|| unquoted(text, whole, "a text cannot begin with `!`"))
}

/// Answers an alias that was meant as text, in a file that marks nothing.
pub(crate) fn starred(text: &str, span: Span) -> Finding {
    unquoted(text, span, "a text cannot begin with `*`")
}

/// Answers an anchor that was meant as text: `&co partner`, where nothing repeats `&co`.
pub(crate) fn anchored(text: &str, name: &str, anchor: Span, value: Span) -> Option<Finding> {
    let between = text.get(anchor.end as usize..value.start as usize)?;
    if between.contains('\n') {
        return None;
    }
    let whole = anchor.to(value);
    let mut finding = unquoted(text, whole, &format!("`&{name}` is read as a mark to repeat, and nothing repeats it"));
    finding.severity = Severity::Warning;
    if let Some(fix) = &mut finding.fix {
        fix.safe = false;
    }
    Some(finding)
}

/// Warns about a `#` that cut a text: `Waits for order #12`.
pub(crate) fn cut_by_comment(text: &str, before: Span, comment: &str, span: Span) -> Option<Finding> {
    let prose = text.get(before.range())?;
    let first = comment.chars().next()?;
    if !first.is_alphanumeric() || !(prose.contains(' ') || first.is_numeric()) || comment.starts_with("cjm:") {
        return None;
    }
    let whole = before.to(span);
    let mut finding = unquoted(text, whole, "the text ends before the `#`, because the rest is read as a comment");
    finding.severity = Severity::Warning;
    finding.primary.text = "put quotes around it, or add a space after the `#` if it is a comment".to_string();
    if let Some(fix) = &mut finding.fix {
        fix.safe = false;
    }
    Some(finding)
}

/// Warns about a `#` that took a whole value or list entry with it: `thought: #fail`, `- #1 complaint is price`.
///
/// A comment after a key whose value is on the next lines is a comment, and so is one with a space after its `#`.
pub(crate) fn begins_with_comment(text: &str, comment: &str, span: Span) -> Option<Finding> {
    let line = Line::at(text, span.start as usize);
    if !comment.starts_with(char::is_alphanumeric) || comment.starts_with("cjm:") {
        return None;
    }
    let before = text.get(line.start..span.start as usize)?.trim_end();
    let is_entry = before.trim_start_matches([' ', '-']).is_empty() && before.ends_with('-');
    let own = if is_entry { before.len() - 1 } else { line.content_indent() };
    let is_value = before.ends_with(':') && line.colon == Some(line.start + before.len() - 1);
    if !is_entry && !is_value {
        return None;
    }
    let mut next = line.after(text);
    while let Some(following) = next.filter(|following| following.is_empty(text)) {
        next = following.after(text);
    }
    if next.is_some_and(|next| next.indent() > own || !is_entry && next.indent() == own && next.is_entry(text)) {
        return None;
    }
    let whole = first_line(text, span);
    let mut finding = unquoted(text, whole, "nothing is read here, because a text that begins with `#` is a comment");
    finding.severity = Severity::Warning;
    finding.primary.text = "put quotes around it, or add a space after the `#` if it is a comment".to_string();
    if let Some(fix) = &mut finding.fix {
        fix.safe = false;
    }
    Some(finding)
}

/// Answers a text that begins with `? `, which YAML takes for a key.
pub(crate) fn question(text: &str, key: Span) -> Option<Finding> {
    let before = text.get(..key.start as usize)?;
    let mark = before.trim_end_matches([' ', '\t']);
    if mark.len() == before.len() || !mark.ends_with('?') {
        return None;
    }
    let line = mark.rfind('\n').map_or(0, |at| at + 1);
    // Only a `?` that begins its entry is YAML's; one inside a text is followed by no key.
    if !mark[line..mark.len() - 1].trim_start().trim_end_matches([' ', '-']).is_empty()
        && !mark[line..mark.len() - 1].trim_end().ends_with([':', ',', '{', '['])
    {
        return None;
    }
    let whole = first_line(text, Span::new(mark.len() - 1, line_end(text, key.end as usize)));
    Some(unquoted(text, whole, "a text cannot begin with `?` and a space"))
}

/// Answers a text over several lines of which one looks like the next entry or the next key.
pub(crate) fn runs_on(text: &str, span: Span) -> Option<Finding> {
    let raw = text.get(span.range())?;
    let mut start = span.start as usize;
    for (number, line) in raw.split_inclusive('\n').enumerate() {
        let body = line.trim();
        let at = start + (line.len() - line.trim_start().len());
        start += line.len();
        let place = Span::new(at, at + body.len());
        let dash = body.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_alphabetic()));
        if dash && (number == 0 || raw.starts_with('-')) {
            let finding =
                Finding::error(rules::YAML_SYNTAX, Span::new(at, at + 1), "a space is missing after this dash");
            return Some(finding.fix(Span::new(at + 1, at + 1), " ", true));
        }
        if number == 0 {
            continue;
        }
        if body.starts_with("- ") {
            return Some(
                Finding::error(rules::YAML_SYNTAX, place, "this list entry is read as part of the text above it")
                    .help("indent it like the other entries; a list begins below its key, with nothing else after the key")
                    .help("if all of it is one text, put quotes around it"),
            );
        }
        if let Some(colon) = tight(body) {
            let colon = at + colon;
            let finding =
                Finding::error(rules::YAML_SYNTAX, Span::new(at, colon + 1), "a space is missing after this colon");
            return Some(finding.fix(Span::new(colon + 1, colon + 1), " ", true));
        }
    }
    None
}

/// Answers a list entry such as `emotion:1`, where `emotion` is a key.
pub(crate) fn tight_field(content: &str, span: Span, fields: &[&str]) -> Option<Finding> {
    let colon = tight(content).filter(|colon| fields.contains(&&content[..*colon]))?;
    let end = span.start as usize + colon + 1;
    let finding =
        Finding::error(rules::YAML_SYNTAX, Span::new(span.start as usize, end), "a space is missing after this colon");
    Some(finding.fix(Span::new(end, end), " ", true))
}

/// Finds the colon of `key:value` where `key` looks like a key and the rest not like an address or a time.
pub(crate) fn tight(content: &str) -> Option<usize> {
    let at = content.find(':')?;
    let (key, rest) = (&content[..at], &content[at + 1..]);
    let letters = key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let is_key = letters && key.starts_with(|c: char| c.is_ascii_lowercase());
    (is_key && !rest.is_empty() && !rest.starts_with(['/', ' ', '\t', ':'])).then_some(at)
}

fn line_end(text: &str, from: usize) -> usize {
    let from = floor_boundary(text, from);
    text[from..].find('\n').map_or(text.len(), |at| from + at)
}

/// Returns the single pair `Word: text` of a block mapping on one line, as in pasted prose.
fn single_pair(text: &str, tree: &Tree<'_>, at: At) -> Option<(Span, String)> {
    let node = tree.node(at);
    if !matches!(node.kind, Kind::Map) {
        return None;
    }
    let raw = text.get(node.span.range())?;
    if raw.starts_with('{') || raw.contains('\n') {
        return None;
    }
    let mut pairs = tree.pairs(at);
    let pair = pairs.next()?;
    if pairs.next().is_some() || !matches!(tree.node(pair.value).kind, Kind::Plain(_) | Kind::Quoted(_)) {
        return None;
    }
    Some((node.span, pair.key.to_string()))
}

/// Answers a text that begins with `- `, as dialogue does, and was read as a list inside a list.
fn dash(text: &str, tree: &Tree<'_>, at: At) -> Option<Finding> {
    let node = tree.node(at);
    if !matches!(node.kind, Kind::List) || node.end != at + 2 {
        return None;
    }
    let whole = Span { start: node.span.start, end: node.span.end.max(tree.node(at + 1).span.end) };
    let raw = text.get(whole.range())?;
    (raw.starts_with("- ") && !raw.contains('\n')).then(|| unquoted(text, whole, "a text cannot begin with `- `"))
}

/// Answers `- Price: too high` or `- - Hello` where a text is needed.
pub(crate) fn pair_for_text(text: &str, tree: &Tree<'_>, at: At) -> Option<Finding> {
    if let Some(finding) = dash(text, tree, at) {
        return Some(finding);
    }
    let (span, key) = single_pair(text, tree, at)?;
    Some(unquoted(text, span, &format!("a text is needed here, and the colon after `{}` makes it a key", short(&key))))
}

/// Answers `- Price: too high` where a name or keys and values are needed, and `Price` is nothing like a key.
pub(crate) fn pair_for_name(reader: &NodeReader<'_>, fields: &[&'static str]) -> Option<Finding> {
    if reader.depth == 0 || !fields.contains(&"name") || reader.reader.is_full() {
        return None;
    }
    let (text, tree) = (reader.reader.text, reader.reader.tree);
    let node = reader.node();
    // Most mappings have several keys: look at the second one before anything costly.
    if let Some(finding) = dash(text, tree, reader.at) {
        return Some(finding);
    }
    let first_value = reader.at + 2;
    if first_value >= node.end || tree.node(first_value).end < node.end {
        return None;
    }
    let empty = matches!((&node.kind, &tree.node(first_value).kind), (Kind::Map, Kind::Null));
    let key_node = tree.node(reader.at + 1);
    let (span, key) = if empty && !key_node.skip {
        (key_node.span, key_node.text()?.to_string())
    } else {
        single_pair(text, tree, reader.at)?
    };
    let known: Vec<&'static str> = fields.iter().chain(reader.other_fields()).copied().collect();
    if key.starts_with("x-")
        || known.contains(&&*key)
        || is_other_word(&key, &known)
        || nearest(&key, known.iter().copied()).is_some()
    {
        return None;
    }
    if empty {
        return colon_at_the_end(text, span);
    }
    Some(unquoted(text, span, &format!("the colon after `{}` makes it a key, and there is no such key", short(&key))))
}

/// Tells whether a single key is another word for one of the known keys, and not the beginning of a sentence such as
/// `Customers: they wait too long`.
fn is_other_word(key: &str, known: &[&'static str]) -> bool {
    synonym(key, known, false).is_some_and(|meant| meant == "name" || key.starts_with(char::is_lowercase))
}

/// Answers `- Notice the cafe:`, where nothing follows the colon.
fn colon_at_the_end(text: &str, key: Span) -> Option<Finding> {
    let end = key.end as usize;
    let behind = text.get(end..line_end(text, end))?;
    let rest = behind.trim_start().strip_prefix(':')?;
    // Inside braces something else may follow.
    if !rest.trim_start().is_empty() && !rest.trim_start().starts_with('#') {
        return None;
    }
    let colon = end + behind.len() - rest.len() - 1;
    let written = short(text.get(key.range())?);
    let message = format!("the colon after `{written}` makes it a key, and nothing follows it");
    let finding = Finding::error(rules::UNQUOTED_TEXT, Span::new(key.start as usize, colon + 1), message);
    let finding = finding.label("remove the colon").help(format!("write `name: {written}` if keys are to follow"));
    Some(finding.fix(Span::new(colon, colon + 1), "", false))
}
