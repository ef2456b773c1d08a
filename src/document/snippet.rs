//! Lines of a file with marks in them: what is wrong there, and what is to be said about it.

use std::ops::Range;

use crate::document::Text;

/// Lines of a file with marks in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// How much it matters.
    pub level: Level,
    /// The name of what found it, such as "unknown-channel".
    pub code: String,
    /// What is wrong, as a sentence.
    pub title: Text,
    /// The file, as the user knows it.
    pub file: String,
    /// The line of the primary mark in the file, from 1.
    pub line: usize,
    /// The column of the primary mark in the file, in characters from 1.
    pub column: usize,
    /// The lines, the run with the primary mark first.
    pub excerpts: Vec<Excerpt>,
    /// What is to be said below the lines.
    pub remarks: Vec<Remark>,
}

/// How much a snippet matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It has to be put right.
    Error,
    /// It is a weak point.
    Warning,
    /// It is worth knowing.
    Info,
}

/// Some lines of a file, one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Excerpt {
    /// The lines, not escaped; those that no mark is near are empty.
    pub text: String,
    /// The number of the first line in the file, from 1.
    pub first_line: usize,
    /// The marks, those of one line in the order of what they say.
    pub marks: Vec<SnippetMark>,
}

/// A place in an excerpt, within one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SnippetMark {
    /// The place, in bytes of the excerpt's text.
    pub range: Range<usize>,
    /// What is to be seen there; may be empty.
    pub text: Text,
    /// Whether this is what the snippet is about.
    pub is_primary: bool,
}

/// What is to be said below the lines of a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// By what it is introduced: "try", "why"; empty for a fact.
    pub label: &'static str,
    /// Whether it is a way out.
    pub is_way_out: bool,
    /// What is said.
    pub text: Text,
}

impl Snippet {
    /// Returns what is wrong and where, in one line, for media that set no marks into lines.
    pub fn headline(&self) -> Text {
        let place = format!("{}:{}:{}", self.file, self.line, self.column);
        let seen = self.excerpts.iter().flat_map(|excerpt| &excerpt.marks).find(|mark| mark.is_primary);
        let seen = seen.filter(|mark| !mark.text.is_empty()).map(|mark| mark.text.clone());
        let mut text = Text::strong(Text::ours(self.level.word())).then(Text::ours(" ")).then(self.title.clone());
        if let Some(seen) = seen {
            text = text.then(Text::ours(" (")).then(seen).then(Text::ours(")"));
        }
        text.then(Text::ours(" · "))
            .then(Text::code(place))
            .then(Text::ours(" · "))
            .then(Text::code(self.code.as_str()))
    }

    /// Returns the lines with their numbers in front, for media that set no marks into them.
    pub fn numbered(&self) -> String {
        let mut out = String::new();
        for excerpt in &self.excerpts {
            for (at, line) in excerpt.text.split('\n').enumerate().filter(|(_, line)| !line.trim().is_empty()) {
                out.push_str(&format!("{:>5}  {line}\n", excerpt.first_line + at));
            }
        }
        out
    }
}

impl Remark {
    /// Returns what is said behind what introduces it.
    pub fn labelled(&self) -> Text {
        match self.label {
            "" => self.text.clone(),
            label => Text::ours(format!("{label}: ")).then(self.text.clone()),
        }
    }
}

impl Level {
    /// Returns the word for it, which stays English as the messages of findings do.
    pub fn word(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Info => "info",
        }
    }
}
