//! A text of a report: pieces, each of which knows whose words it holds.
//!
//! Escaping, language and direction follow from that: our own words are in the language of the document and safe; those
//! of the author may hold anything, in any language and any direction.

/// A text, piece by piece.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Text {
    /// The pieces, in the order of reading.
    pub pieces: Vec<Inline>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Inline {
    /// Our own words.
    Ours(String),
    /// Words of the author of the file, such as the name of a touchpoint; on one line, not yet escaped.
    Author(String),
    /// What is typed: a key, a value, a command.
    Code(String),
    /// What is to be seen at once.
    Strong(Text),
    /// Where something stands in a file.
    Place(Place),
    /// A link.
    Link {
        /// What is read.
        text: Text,
        /// Where it leads.
        target: Target,
    },
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Target {
    /// To a part of the same document, by its id.
    Part(String),
    /// To a whole document of the same output, by its id.
    Document(String),
    /// To a file, by its path from where the output stands, with `/` between its parts.
    File(String),
    /// To the web, by an address of our own.
    Web(&'static str),
}

/// Where something stands in a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file, as the user knows it.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The same in the words of the document, for where the file is known already: "line 132".
    pub words: String,
}

impl Text {
    /// Makes a text of our own words.
    pub fn ours(words: impl Into<String>) -> Self {
        Text { pieces: vec![Inline::Ours(words.into())] }
    }

    /// Makes a text of the author's words; white space collapses, so that it stays on one line.
    pub fn author(words: &str) -> Self {
        Text { pieces: vec![Inline::Author(one_line(words))] }
    }

    /// Makes a text of what is typed.
    pub fn code(typed: impl Into<String>) -> Self {
        Text { pieces: vec![Inline::Code(typed.into())] }
    }

    /// Makes a text of our own words in which what is typed stands between backquotes.
    pub fn marked(words: &str) -> Self {
        let mut text = Text::default();
        for (at, part) in words.split('`').enumerate().filter(|(_, part)| !part.is_empty()) {
            text.push(if at % 2 == 1 { Text::code(part) } else { Text::ours(part) });
        }
        text
    }

    /// Makes a text of a place in a file.
    pub fn place(place: Place) -> Self {
        Text { pieces: vec![Inline::Place(place)] }
    }

    /// Makes a text that is to be seen at once.
    pub fn strong(text: Text) -> Self {
        Text { pieces: vec![Inline::Strong(text)] }
    }

    /// Makes a text that leads somewhere.
    pub fn link(text: Text, target: Target) -> Self {
        Text { pieces: vec![Inline::Link { text, target }] }
    }

    /// Joins texts with our own words between them, such as " · ".
    pub fn joined(texts: impl IntoIterator<Item = Text>, between: &str) -> Self {
        let mut whole = Text::default();
        for text in texts {
            if !whole.is_empty() {
                whole.push(Text::ours(between));
            }
            whole.push(text);
        }
        whole
    }

    /// Adds a text at the end.
    pub fn push(&mut self, text: Text) {
        for piece in text.pieces {
            match (self.pieces.last_mut(), piece) {
                (Some(Inline::Ours(last)), Inline::Ours(next)) => last.push_str(&next),
                (_, piece) => self.pieces.push(piece),
            }
        }
    }

    /// Returns the text with another one behind it.
    pub fn then(mut self, text: Text) -> Self {
        self.push(text);
        self
    }

    /// Tells whether nothing is there to be read.
    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Inline::Ours(text) | Inline::Author(text) | Inline::Code(text) => text.is_empty(),
            Inline::Strong(text) | Inline::Link { text, .. } => text.is_empty(),
            Inline::Place(_) => false,
        })
    }

    /// Returns the text alone, without marks for code and not escaped.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        self.add_plain(&mut out);
        out
    }

    fn add_plain(&self, out: &mut String) {
        for piece in &self.pieces {
            match piece {
                Inline::Ours(text) | Inline::Author(text) | Inline::Code(text) => out.push_str(text),
                Inline::Place(place) => out.push_str(&place.words),
                Inline::Strong(text) | Inline::Link { text, .. } => text.add_plain(out),
            }
        }
    }
}

/// Makes one line of a text: white space collapses.
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_texts_leave_out_what_is_empty_at_the_start() {
        let text = Text::joined([Text::default(), Text::ours("a"), Text::author(" b\n c ")], " · ");
        assert_eq!(text.plain(), "a · b c");
        assert_eq!(text.pieces, [Inline::Ours("a · ".to_owned()), Inline::Author("b c".to_owned())]);
    }
}
