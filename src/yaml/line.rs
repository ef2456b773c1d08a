//! One line of a journey file, taken apart without a parser, for places where the parser gave up.

use crate::source::floor_boundary;

/// Where the parts of a line stand, as offsets into the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    /// First byte of the line.
    pub(crate) start: usize,
    /// One past its last visible byte.
    pub(crate) end: usize,
    /// The first byte that is neither blank nor tab.
    pub(crate) first: usize,
    /// The first byte behind `- `, however many there are.
    pub(crate) content: usize,
    /// The colon behind the key, if there is a key.
    pub(crate) colon: Option<usize>,
    /// The first byte of the value; the end of the line if there is none.
    pub(crate) value: usize,
}

impl Line {
    /// Takes the line at an offset apart.
    pub(crate) fn at(text: &str, offset: usize) -> Line {
        let start = text[..floor_boundary(text, offset)].rfind('\n').map_or(0, |at| at + 1);
        Line::from(text, start)
    }

    /// Takes the line that begins at an offset apart.
    pub(crate) fn from(text: &str, start: usize) -> Line {
        let stop = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let end = start + text[start..stop].trim_end().len();
        let skip = |from: usize| from + (end - from) - text[from..end].trim_start_matches([' ', '\t']).len();
        let first = skip(start.min(end));
        let mut content = first;
        while text[content..end].starts_with("- ") {
            content = skip(content + 1);
        }
        let colon = colon(text, content, end);
        let value = match colon {
            Some(colon) => skip(colon + 1),
            None => content,
        };
        Line { start, end, first, content, colon, value }
    }

    /// Returns the first line with something on it before this one.
    pub(crate) fn before(self, text: &str) -> Option<Line> {
        let mut start = self.start;
        while start > 0 {
            let line = Line::at(text, start - 1);
            if !line.is_empty(text) {
                return Some(line);
            }
            start = line.start;
        }
        None
    }

    /// Returns the next line, empty or not.
    pub(crate) fn after(self, text: &str) -> Option<Line> {
        let next = text[self.end..].find('\n').map(|at| self.end + at + 1)?;
        (next < text.len()).then(|| Line::from(text, next))
    }

    /// Tells whether nothing, or only a comment, stands on it.
    pub(crate) fn is_empty(self, text: &str) -> bool {
        self.first == self.end || text[self.first..].starts_with('#')
    }

    /// Returns how far in it begins.
    pub(crate) fn indent(self) -> usize {
        self.first - self.start
    }

    /// Returns how far in its key stands, behind `- `.
    pub(crate) fn content_indent(self) -> usize {
        self.content - self.start
    }

    /// Tells whether it begins with `- `.
    pub(crate) fn is_entry(self, text: &str) -> bool {
        self.content > self.first || &text[self.first..self.end] == "-"
    }

    /// Returns the key.
    pub(crate) fn key(self, text: &str) -> Option<&str> {
        self.colon.map(|colon| text[self.content..colon].trim_end())
    }

    /// Returns the value as it is written.
    pub(crate) fn value_text(self, text: &str) -> &str {
        &text[self.value..self.end]
    }
}

/// Finds the colon behind a key: outside quotes and brackets, with a space or nothing after it.
fn colon(text: &str, from: usize, end: usize) -> Option<usize> {
    let content = &text[from..end];
    if content.starts_with(['[', '{', '|', '>', '#']) {
        return None;
    }
    let quoted = match content.as_bytes().first() {
        Some(quote @ (b'"' | b'\'')) => content[1..].find(*quote as char).map(|at| at + 2)?,
        _ => 0,
    };
    if quoted > 0 {
        let rest = content[quoted..].trim_start();
        let colon = end - rest.len();
        let is_key = rest == ":" || rest.starts_with(": ");
        return is_key.then_some(colon);
    }
    let bytes = content.as_bytes();
    (0..bytes.len())
        .find(|at| bytes[*at] == b':' && matches!(bytes.get(at + 1), None | Some(b' ' | b'\t')))
        .map(|at| from + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_falls_into_its_parts() {
        let text = "a:\n  - name: Why: so\n";
        let line = Line::at(text, 10);
        assert_eq!((line.indent(), line.content_indent()), (2, 4));
        assert_eq!(line.key(text), Some("name"));
        assert_eq!(line.value_text(text), "Why: so");
        assert_eq!(line.before(text).and_then(|before| before.key(text)), Some("a"));
        let quoted = "\"a: b\" : c";
        assert_eq!(Line::from(quoted, 0).value_text(quoted), "c");
        assert_eq!(Line::from("- - -", 0).content, 4);
        assert_eq!(Line::from("- http://x", 0).colon, None);
    }
}
