//! Checks of the bare text before any parsing: forbidden characters, and conflicts that Git left.

use granit_parser::ScalarStyle;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::rules;

/// How many forbidden characters are shown one by one.
const SHOWN: usize = 20;

/// What was found in the bare text, and what is to be blanked in it before it is parsed.
#[derive(Debug)]
pub(crate) struct Guarded {
    pub(crate) findings: Vec<Finding>,
    /// Forbidden characters; the values that contain them are broken.
    pub(crate) characters: Vec<Span>,
    /// Whole lines that are left out.
    pub(crate) lines: Vec<Span>,
}

/// Looks through the bare text.
pub(crate) fn look(text: &str, limit: usize) -> Guarded {
    let mut guarded = Guarded { findings: Vec::new(), characters: Vec::new(), lines: Vec::new() };
    let mut marked = false;
    for (at, byte) in text.bytes().enumerate() {
        if !SUSPICIOUS[usize::from(byte)] {
            continue;
        }
        if matches!(byte, b'<' | b'>') {
            marked |= (at == 0 || text.as_bytes()[at - 1] == b'\n') && mark(&text[at..]).is_some();
        } else if let Some(c) = text[at..].chars().next()
            && let Some(what) = forbidden(c)
            && !(at == 0 && c == '\u{FEFF}')
        {
            character(Span::new(at, at + c.len_utf8()), c, what, &mut guarded);
        }
    }
    let more = guarded.characters.len().saturating_sub(SHOWN);
    if let (true, Some(last)) = (more > 0, guarded.findings.last_mut()) {
        last.notes.push(format!("{more} more follow"));
    }
    if marked {
        conflicts(text, limit, &mut guarded);
    }
    guarded
}

/// The bytes that are worth a second look: controls, the first bytes of those behind ASCII, of U+2028 and its
/// neighbours and of U+FEFF, and what git's marks begin with.
const SUSPICIOUS: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'\t' | b'\n' | b'\r' => false,
            0..=0x1F | 0x7F | 0xC2 | 0xE2 | 0xEF | b'<' | b'>' => true,
            _ => false,
        };
        byte += 1;
    }
    table
};

fn character(span: Span, c: char, what: &str, guarded: &mut Guarded) {
    guarded.characters.push(span);
    if guarded.characters.len() <= SHOWN {
        guarded.findings.push(
            Finding::error(rules::FORBIDDEN_CHARACTER, span, format!("this is {what}, U+{:04X}", c as u32))
                .help("delete it; if you cannot see it, retype the text around it")
                .fix(span, "", false),
        );
    }
}

/// Names a character that no text may hold.
fn forbidden(c: char) -> Option<&'static str> {
    match c {
        '\t' | '\n' | '\r' => None,
        '\0' => Some("a NUL character"),
        '\u{1}'..='\u{1F}' | '\u{7F}'..='\u{9F}' => Some("an invisible control character"),
        '\u{2028}' => Some("an invisible line separator"),
        '\u{2029}' => Some("an invisible paragraph separator"),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some("an invisible character that changes the direction of writing")
        }
        '\u{FEFF}' => Some("an invisible byte order mark"),
        '\u{FFFE}' | '\u{FFFF}' => Some("a code that is not a character"),
        _ => None,
    }
}

/// Finds a forbidden character that an escape such as `"\u202e"` brought into a text.
pub(crate) fn escaped(text: &str, style: ScalarStyle, span: Span) -> Option<Finding> {
    if style != ScalarStyle::DoubleQuoted {
        return None;
    }
    let (c, what) = text.chars().find_map(|c| Some((c, forbidden(c)?)))?;
    let message = format!("this text contains {what}, U+{:04X}, written with a backslash", c as u32);
    Some(Finding::error(rules::FORBIDDEN_CHARACTER, span, message))
}

/// Which of git's marks a line is.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Ours,
    Base,
    Middle,
    Theirs,
}

fn mark(line: &str) -> Option<Mark> {
    let kinds =
        [("<<<<<<<", Mark::Ours), ("|||||||", Mark::Base), ("=======", Mark::Middle), (">>>>>>>", Mark::Theirs)];
    kinds.into_iter().find_map(|(text, mark)| {
        let rest = line.strip_prefix(text)?;
        (rest.is_empty() || rest.starts_with([' ', '\n', '\r'])).then_some(mark)
    })
}

/// Reports each conflict once, and leaves out its marks and all sides but the first.
fn conflicts(text: &str, limit: usize, guarded: &mut Guarded) {
    let mut start = 0;
    // The finding of the conflict that is open, and from where on lines are left out.
    let mut open: Option<usize> = None;
    let mut hidden: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        if guarded.findings.len() > limit {
            break;
        }
        let end = start + line.trim_end().len();
        let span = Span::new(start, end);
        match (mark(line), open) {
            (Some(Mark::Middle | Mark::Base), None) | (None, _) => {}
            (Some(Mark::Ours), _) | (Some(Mark::Theirs), None) => {
                open = (mark(line) == Some(Mark::Ours)).then_some(guarded.findings.len());
                guarded.findings.push(
                    Finding::error(rules::CONFLICT_MARKER, span, "Git left an unresolved conflict here")
                        .help("keep one of the two versions, and delete the lines with the conflict markers"),
                );
                guarded.lines.push(span);
            }
            (Some(mark), Some(finding)) => {
                let words = match mark {
                    Mark::Theirs => "up to here",
                    _ => "the other version begins here",
                };
                let finding = std::mem::take(&mut guarded.findings[finding].related);
                let mut related = finding;
                related.push(crate::finding::Label { span, text: words.to_string() });
                if let Some(at) = open {
                    guarded.findings[at].related = related;
                }
                if mark == Mark::Theirs {
                    guarded.lines.push(Span::new(hidden.take().unwrap_or(start), end));
                    open = None;
                } else {
                    hidden = hidden.or(Some(start));
                }
            }
        }
        start += line.len();
    }
    if let Some(from) = hidden {
        // The end of the conflict is missing: only the mark itself is left out.
        let end = from + text[from..].find('\n').unwrap_or(text.len() - from);
        guarded.lines.push(Span::new(from, end));
    }
}
