//! A named text, and where things stand in it: byte spans, and the line and column that a person sees.

use std::ops::Range;

/// A text with the name that a person knows it by, usually a path as it was typed.
#[derive(Debug, Clone)]
pub struct Source {
    name: String,
    text: String,
    line_starts: Vec<u32>,
}

/// A stretch of a text, in bytes from its beginning; `end` is exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A value together with the place where it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spanned<T> {
    /// The value itself.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

/// A place as a person reads it: both numbers count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Source {
    /// Makes a source; texts over 4 GiB are cut there, since spans are 32 bits wide.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        let limit = u32::MAX as usize;
        if text.len() > limit {
            let mut end = limit;
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            text.truncate(end);
        }
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at as u32 + 1)).collect();
        Source { name: name.into(), text, line_starts }
    }

    /// Makes a source that stands in for a text that is not there any more: blank, with room for the given places.
    pub fn blank(name: impl Into<String>, places: impl IntoIterator<Item = Position>) -> Self {
        let mut widths: std::collections::BTreeMap<usize, usize> = std::collections::BTreeMap::new();
        for place in places {
            let width = widths.entry(place.line.max(1)).or_default();
            *width = place.column.saturating_sub(1).max(*width);
        }
        let mut text = String::new();
        let mut at = 1;
        for (line, width) in widths {
            text.extend(std::iter::repeat_n('\n', line - at));
            text.extend(std::iter::repeat_n(' ', width));
            at = line;
        }
        Source::new(name, text)
    }

    /// Returns the byte offset of a position; the nearest one where the text has no such position.
    pub fn offset(&self, position: Position) -> u32 {
        let range = self.line_range(position.line);
        let line = &self.text[range.clone()];
        let within = line.char_indices().nth(position.column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
        (range.start + within) as u32
    }

    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns a number that another text hardly has, to tell whether a file is still the same.
    pub fn checksum(&self) -> u64 {
        let mut sum = self.text.len() as u64;
        for part in self.text.as_bytes().chunks(8) {
            let mut eight = [0; 8];
            eight[..part.len()].copy_from_slice(part);
            sum = (sum.rotate_left(23) ^ u64::from_le_bytes(eight)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        }
        sum
    }

    /// Returns the number of lines; a text that ends with a line break has no further line.
    pub fn line_count(&self) -> usize {
        let last_is_empty = self.line_starts.last().is_some_and(|start| *start as usize == self.text.len());
        self.line_starts.len() - usize::from(last_is_empty && self.line_starts.len() > 1)
    }

    /// Returns the span within the text: one that begins or ends inside a character is moved to its first byte, one
    /// that reaches past the end is cut there.
    ///
    /// Every slice of a text by a span goes through here, since a span may come from a parser that stopped anywhere.
    pub fn fit(&self, span: Span) -> Span {
        let start = floor_boundary(&self.text, span.start as usize);
        Span::new(start, floor_boundary(&self.text, span.end as usize))
    }

    /// Returns the text of a span, as far as it fits the text.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(self.fit(span).range()).unwrap_or_default()
    }

    /// Returns the position of a byte offset; offsets past the end give the end.
    pub fn position(&self, offset: u32) -> Position {
        let offset = offset.min(self.text.len() as u32);
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let start = self.line_starts[line - 1] as usize;
        let before = &self.text.as_bytes()[start..offset as usize];
        let column = before.iter().filter(|byte| (**byte & 0xC0) != 0x80).count() + 1;
        Position { line, column }
    }

    /// Returns the bytes of a line, counted from 1, without its line break.
    pub fn line_range(&self, line: usize) -> Range<usize> {
        let Some(start) = line.checked_sub(1).and_then(|at| self.line_starts.get(at)) else {
            return 0..0;
        };
        let start = *start as usize;
        let end = self.line_starts.get(line).map_or(self.text.len(), |next| *next as usize);
        let line_text = &self.text[start..end];
        start..start + line_text.trim_end_matches(['\n', '\r']).len()
    }
}

/// Returns the nearest boundary of a character at or below an offset; offsets past the end give the end.
pub fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

impl Span {
    /// From here on, places lie in another text: that of the project file, from which a journey takes what it shares.
    ///
    /// No text that is read is nearly as long.
    pub const ELSEWHERE: u32 = 1 << 31;

    /// Tells whether the place lies in the project file.
    pub fn is_elsewhere(self) -> bool {
        self.start >= Span::ELSEWHERE
    }

    /// Returns a place of the project file as it is in that file; any other stays as it is.
    pub fn at_home(self) -> Span {
        if !self.is_elsewhere() {
            return self;
        }
        Span { start: self.start - Span::ELSEWHERE, end: self.end.saturating_sub(Span::ELSEWHERE) }
    }

    /// Makes a span from byte offsets.
    pub fn new(start: usize, end: usize) -> Self {
        Span { start: start as u32, end: end.max(start) as u32 }
    }

    /// Returns the span as a range of bytes.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Returns the smallest span that holds both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

impl<T> Spanned<T> {
    /// Joins a value and its place.
    pub fn new(value: T, span: Span) -> Self {
        Spanned { value, span }
    }

    /// Makes another value of it, at the same place.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: make(self.value), span: self.span }
    }
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let source = Source::new("a", "ä😀x\r\nb");
        assert_eq!(source.position(6), Position { line: 1, column: 3 });
        assert_eq!(source.position(9), Position { line: 2, column: 1 });
        assert_eq!(&source.text()[source.line_range(1)], "ä😀x");
        assert_eq!(source.line_count(), 2);
    }

    #[test]
    fn a_text_that_changed_has_another_checksum() {
        let sum = |text: &str| Source::new("a", text).checksum();
        assert_eq!(sum("stages: [Buy]"), sum("stages: [Buy]"));
        for other in ["stages: [Bay]", "stages: [Buy]\n", "stages: [yBu]", "", "\0"] {
            assert_ne!(sum("stages: [Buy]"), sum(other), "{other:?}");
        }
        assert_ne!(sum(""), sum("\0"));
    }

    #[test]
    fn a_blank_text_has_room_for_its_places() {
        let places = [(3, 5), (1, 2), (3, 1), (7, 1)].map(|(line, column)| Position { line, column });
        let source = Source::blank("a", places);
        assert_eq!(source.text(), " \n\n    \n\n\n\n");
        for place in places {
            assert_eq!(source.position(source.offset(place)), place);
        }
    }

    #[test]
    fn a_span_inside_a_character_or_past_the_end_is_moved_and_cut() {
        let source = Source::new("a", "aä漢");
        for (start, end, text) in [(0, 2, "a"), (2, 3, "ä"), (1, 5, "ä"), (4, 99, "漢"), (7, 9, ""), (5, 5, "")] {
            assert_eq!(source.slice(Span { start, end }), text, "{start}..{end}");
        }
    }

    #[test]
    fn an_offset_past_the_end_is_the_end() {
        assert_eq!(Source::new("a", "b\n").position(99), Position { line: 2, column: 1 });
    }
}
