//! What went wrong where the parser gave up: the cause and its place, in helpful words.

mod structure;

use granit_parser::ErrorKind;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::build::Slip;
use crate::yaml::line::Line;
use crate::yaml::prose::unquoted;
use crate::yaml::rules::{UNQUOTED_TEXT, YAML_SYNTAX};

/// A mistake, and how the rest of the text can be read all the same.
#[derive(Debug)]
pub(crate) struct Diagnosis {
    pub(crate) finding: Finding,
    pub(crate) repair: Repair,
}

/// What is done to the text before it is read again; nothing else moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repair {
    /// The value that begins here is overwritten and broken, with the deeper lines that belong to it.
    Value(usize),
    /// The line that begins here is left out, with what hangs on it.
    Line(usize),
    /// Tabs at the beginnings of lines become single blanks.
    Tabs(usize),
}

/// Finds the cause of a syntax error.
pub(crate) fn diagnose(text: &str, slip: &Slip) -> Diagnosis {
    let line = Line::at(text, slip.at);
    tab(text, slip, line)
        .or_else(|| directive(text, line))
        .or_else(|| open_quote(text, slip, line))
        .or_else(|| open_bracket(text, slip, line))
        .or_else(|| prose(text, slip, line))
        .or_else(|| structure::lines(text, slip, line))
        .unwrap_or_else(|| plain(text, slip, line))
}

fn syntax(span: Span, message: impl Into<String>, repair: Repair) -> Diagnosis {
    Diagnosis { finding: Finding::error(YAML_SYNTAX, span, message), repair }
}

/// The character that begins at an offset; nothing where the line or the text ends there.
fn character_at(text: &str, at: usize) -> Span {
    let rest = text.get(at..).unwrap_or_default();
    Span::new(at, at + rest.chars().next().filter(|c| !matches!(c, '\n' | '\r')).map_or(0, char::len_utf8))
}

/// The part of a line that is shown: what stands on it.
fn shown(line: Line) -> Span {
    Span::new(line.first, line.end)
}

fn tab(text: &str, slip: &Slip, line: Line) -> Option<Diagnosis> {
    use ErrorKind as E;
    if !matches!(
        slip.kind,
        E::TabNotAllowed
            | E::TabInBlockIndentation
            | E::TabInIndentation
            | E::TabInPlainScalar
            | E::TabAtBlockScalarStart
    ) {
        return None;
    }
    let begins = |line: &Line| text[line.start..line.first].contains('\t');
    let guilty = Some(line).filter(begins).or_else(|| line.after(text).filter(begins))?;
    let at = guilty.start + text[guilty.start..guilty.first].find('\t')?;
    let lines = text
        .split('\n')
        .filter(|line| line.len() > line.trim_start().len() && line.trim_start_matches(' ').starts_with('\t'));
    let count = lines.count();
    let mut found = syntax(Span::new(at, guilty.first), "this line begins with a tab", Repair::Tabs(guilty.start));
    found.finding.primary.text = "indent with spaces".to_string();
    if count > 1 {
        found.finding.notes.push(format!("{count} lines of this file are indented with tabs"));
    }
    Some(found)
}

fn directive(text: &str, line: Line) -> Option<Diagnosis> {
    let guilty = if text[line.start..].starts_with('%') { line } else { line.before(text)? };
    if !text[guilty.start..].starts_with('%') {
        return None;
    }
    let found = syntax(shown(guilty), "a line cannot begin with `%`", Repair::Line(guilty.start));
    Some(Diagnosis {
        finding: found.finding.help("delete it; a line with `%` at its beginning is an instruction to the parser"),
        ..found
    })
}

/// A quote that is opened and not closed where it should be, or closed too early.
fn open_quote(text: &str, slip: &Slip, line: Line) -> Option<Diagnosis> {
    use ErrorKind as E;
    let trailing = match slip.kind {
        E::InvalidTrailingDoubleQuotedScalar | E::InvalidTrailingSingleQuotedScalar => true,
        E::UnclosedQuotedScalar | E::InvalidQuotedScalarIndent | E::DocumentIndicatorInQuotedScalar => false,
        _ => return None,
    };
    let quote = if slip.kind == E::InvalidTrailingSingleQuotedScalar { Some('\'') } else { None };
    if trailing {
        let value = line.value_text(text);
        // The parser stopped behind a closing quote. If the value of this line begins with that very quote, or with
        // none at all, the text was opened further up.
        let closing = text[line.start..slip.at].trim_end().len() + line.start;
        let opened_here = value.starts_with(['"', '\'']) && closing > line.value + 1;
        if opened_here {
            let found = whole_text(text, line.value, line.end, "this text continues after its closing quote");
            return Some(Diagnosis { finding: found, repair: Repair::Value(line.value) });
        }
        if value.starts_with(['[', '{']) {
            let found =
                Finding::error(UNQUOTED_TEXT, Span::new(slip.at, slip.at), "a text continues after its closing quote")
                    .label("put the whole text in quotes");
            return Some(Diagnosis { finding: found, repair: Repair::Value(line.value) });
        }
    }
    let opens = |line: &Line| {
        let value = line.value_text(text);
        let first = value.chars().next().filter(|c| matches!(c, '"' | '\'') && quote.is_none_or(|quote| quote == *c));
        first.is_some_and(|first| !closed(value, first))
    };
    let mut guilty = line;
    let mut steps = 0;
    while !opens(&guilty) {
        steps += 1;
        match guilty.before(text) {
            Some(before) if steps < 200 => guilty = before,
            _ => return None,
        }
    }
    let mut found =
        syntax(Span::new(guilty.value, guilty.end), "this quote is not closed", Repair::Value(guilty.value));
    found.finding.help.push("close it at the end of the text".to_string());
    Some(found)
}

/// Tells whether a quoted text ends on its line.
fn closed(value: &str, quote: char) -> bool {
    let mut escaped = false;
    value.chars().skip(1).any(|c| {
        let ends = c == quote && !escaped;
        escaped = quote == '"' && c == '\\' && !escaped;
        ends
    })
}

/// A bracket that is opened and not closed.
fn open_bracket(text: &str, slip: &Slip, line: Line) -> Option<Diagnosis> {
    use ErrorKind as E;
    match slip.kind {
        E::MisplacedFlowCollectionEnd => {
            let span = character_at(text, slip.at);
            let bracket = text.get(span.range()).unwrap_or_default();
            let mut found = syntax(span, format!("this `{bracket}` closes nothing"), Repair::Value(line.value));
            found.finding.help.push("delete it, or put quotes around the text that it belongs to".to_string());
            return Some(found);
        }
        E::MismatchedFlowCollectionEnd { open, close } => {
            let start = Line::at(text, slip.at);
            let message = format!("this `{open}` is closed by a `{close}`");
            return Some(syntax(character_at(text, slip.at), message, Repair::Value(start.value.min(slip.at))));
        }
        _ => {}
    }
    let flow = slip.open.iter().map(|open| open.start as usize).find(|at| text[*at..].starts_with(['[', '{']));
    let unclosed = matches!(
        slip.kind,
        E::UnclosedFlowCollection { .. }
            | E::UnexpectedEofFlowSequence
            | E::UnexpectedEofFlowMapping
            | E::UnexpectedEofImplicitFlowMapping
    );
    let at = match flow {
        Some(at) => at,
        None if unclosed => slip.at.min(text.len()),
        None => return None,
    };
    let start = Line::at(text, at);
    if start.start == line.start && !unclosed {
        return None;
    }
    // A line inside the brackets stands deeper than the one that opens them.
    let ended = line.indent() <= start.content_indent() && !text[line.first..].starts_with([']', '}']);
    if !unclosed && !ended {
        let found = plain(text, slip, line);
        return Some(Diagnosis { repair: Repair::Value(start.value.min(at)), ..found });
    }
    let open = &text[at..].chars().next().map(String::from).unwrap_or_default();
    let value = start.value_text(text);
    let close = if open == "{" { "}" } else { "]" };
    let mut found = syntax(
        Span::new(at, start.end.max(at)),
        format!("this `{open}` is not closed"),
        Repair::Value(start.value.min(at)),
    );
    found.finding.help.push(format!("close it with `{close}`"));
    if value.starts_with(['[', '{']) && !value.contains(',') {
        found.finding.help.push("if it is part of a text, put quotes around the text".to_string());
    }
    Some(found)
}

/// Asks for quotes around the text of a line. A comment behind it stays a comment.
///
/// Where the `#` may belong to the text, or the text begins with a mark that others repeat, what is meant is not certain.
fn whole_text(text: &str, from: usize, end: usize, message: &str) -> Finding {
    let raw = &text[from..end];
    let behind_quotes = raw.rfind(['"', '\'']).map_or(0, |at| at + 1);
    let comment = raw[behind_quotes..].find(" #").map(|at| raw[..behind_quotes + at].trim_end().len());
    let length = comment.filter(|length| *length > 0).unwrap_or(raw.len());
    let mut finding = unquoted(text, Span::new(from, from + length), message);
    if let Some(fix) = &mut finding.fix {
        fix.safe &= !raw[..length].contains(" #") && !raw.starts_with(['&', '*']);
    }
    finding
}

/// A text without quotes that YAML cannot read.
fn prose(text: &str, slip: &Slip, line: Line) -> Option<Diagnosis> {
    use ErrorKind as E;
    let answer = |message: String| {
        let finding = whole_text(text, line.value, line.end, &message);
        Some(Diagnosis { finding, repair: Repair::Value(line.value) })
    };
    let value = line.value_text(text);
    if line.colon.is_some() && text[line.content..].starts_with('*') && slip.at >= line.content {
        // `- **Price**: too high` is one text from its beginning.
        let finding = whole_text(text, line.content, line.end, "a text cannot begin with `*`");
        return Some(Diagnosis { finding, repair: Repair::Value(line.content) });
    }
    let first = value.chars().next()?;
    match slip.kind {
        E::UnexpectedCharacter { character: '`' } if slip.at == line.value => {
            answer("a text cannot begin with a backquote".to_string())
        }
        E::UnexpectedCharacter { character } if slip.at == line.value => {
            answer(format!("a text cannot begin with `{character}`"))
        }
        E::MissingAnchorOrAliasName
        | E::InvalidBlockScalarHeader
        | E::ZeroBlockScalarIndent
        | E::MissingTagUri
        | E::UnclosedVerbatimTag
        | E::InvalidTagTerminator
        | E::ExpectedTagBang
        | E::UndeclaredTagHandle
        | E::InvalidGlobalTagCharacter
        | E::MappingKeyNotAllowed
            if matches!(first, '&' | '*' | '!' | '|' | '>' | '?') =>
        {
            answer(format!("a text cannot begin with `{first}`"))
        }
        E::BlockSequenceEntryNotAllowed if value.starts_with("- ") || value == "-" => {
            let mut finding = whole_text(text, line.value, line.end, "a text cannot begin with `- `");
            finding.help.push("if it is a list, begin it on the next line".to_string());
            Some(Diagnosis { finding, repair: Repair::Value(line.value) })
        }
        E::MappingValueNotAllowed if line.colon.is_some_and(|colon| colon < slip.at) => {
            if matches!(first, '&' | '*' | '!') {
                return answer(format!("a text cannot begin with `{first}`"));
            }
            // `- Why: is: it` is one text from its beginning; no key of ours is written like `Why`.
            let from = match line.key(text) {
                Some(key) if line.is_entry(text) && !is_key_like(key) => line.content,
                _ => line.value,
            };
            let message = "a text with a colon and a space in it needs quotes";
            Some(Diagnosis { finding: whole_text(text, from, line.end, message), repair: Repair::Value(from) })
        }
        E::ExpectedBlockMappingKey
        | E::ExpectedBlockSequenceEntry
        | E::SimpleKeyExpected
        | E::InvalidColonPlacement
            if matches!(first, '[' | '{' | '*') && slip.at > line.value =>
        {
            match first {
                '*' => answer("a text cannot begin with `*`".to_string()),
                _ => answer(format!("a text that begins with `{first}` needs quotes")),
            }
        }
        E::ExpectedFlowMappingSeparator | E::ExpectedFlowSequenceSeparator | E::InvalidColonPlacement
            if matches!(first, '[' | '{') && slip.at > line.value =>
        {
            let finding = Finding::error(
                UNQUOTED_TEXT,
                character_at(text, slip.at),
                "a text with a colon and a space in it needs quotes",
            )
            .label("put quotes around the text that this belongs to");
            Some(Diagnosis { finding, repair: Repair::Value(line.value) })
        }
        E::UnknownQuotedScalarEscape
        | E::InvalidQuotedScalarHexEscape
        | E::InvalidLowSurrogateHexEscape
        | E::InvalidLowSurrogate
        | E::MissingLowSurrogate
        | E::UnpairedLowSurrogate
        | E::InvalidUnicodeEscape => {
            let found = syntax(
                Span::new(line.value, line.end),
                "a backslash in this text starts a code that YAML does not know",
                Repair::Value(line.value),
            );
            Some(Diagnosis {
                finding: found.finding.help("write `\\\\` for a backslash, or use single quotes"),
                ..found
            })
        }
        _ => None,
    }
}

/// Tells whether a word is written like a key of the language, or like an id.
fn is_key_like(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-'))
}

/// Everything else: the place, in plain words.
fn plain(text: &str, slip: &Slip, line: Line) -> Diagnosis {
    use ErrorKind as E;
    let message = match slip.kind {
        E::UnexpectedCharacter { character } => format!("`{character}` is not allowed here"),
        E::InvalidBlockScalarIndent | E::InvalidIndentation | E::InvalidFlowScalarIndent => {
            "the indentation of this line matches no line above it".to_string()
        }
        E::UnsupportedYamlMajorVersion | E::DuplicateVersionDirective | E::YamlVersionTooLong => {
            "this version of YAML is not known; delete the line".to_string()
        }
        E::InvalidSimpleKey => "this key is too long, or goes over several lines".to_string(),
        E::InvalidDocumentEnd => "nothing may follow `...`".to_string(),
        E::CommentNotSeparated => "a space is missing before this `#`".to_string(),
        _ => "this cannot be read".to_string(),
    };
    let place = character_at(text, slip.at.clamp(line.start, line.end.max(line.start)));
    let repair = if slip.at >= line.value && line.value < line.end && line.colon.is_some() {
        Repair::Value(line.value)
    } else {
        Repair::Line(line.start)
    };
    let mut found = syntax(place, message, repair);
    found.finding.help.push("if it is part of a text, put quotes around the text".to_string());
    found
}
