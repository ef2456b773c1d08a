//! A name that a digest keeps, and its place in its file.

use crate::source::{Position, Source, Span, Spanned};

/// Longer names are cut here, in characters: nobody distinguishes two things by what comes later.
const LONGEST: usize = 160;

/// A place that is known without the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Spot {
    /// The bytes.
    pub span: Span,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

/// A name and its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Name {
    /// The name as written, on one line and cut where it is very long.
    pub text: Box<str>,
    /// Its place.
    pub spot: Spot,
}

impl Spot {
    /// Finds out line and column of a span.
    pub(super) fn of(source: &Source, span: Span) -> Self {
        let Position { line, column } = source.position(span.start);
        Spot { span, line: line as u32, column: column as u32 }
    }
}

impl Name {
    /// Keeps a name.
    pub(super) fn of(source: &Source, name: &Spanned<String>) -> Self {
        Name { text: kept(&name.value), spot: Spot::of(source, name.span) }
    }

    /// Returns the id of the journey that it means as a reference: the part before the anchor.
    pub(crate) fn journey(&self) -> &str {
        self.text.split('#').next().unwrap_or_default().trim()
    }
}

/// Returns a name as a digest keeps it.
pub(super) fn kept(name: &str) -> Box<str> {
    let mut line = String::new();
    for word in name.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => line[..end].into(),
        None => line.into(),
    }
}
