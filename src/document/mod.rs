//! A report as blocks of text, before any medium writes it: what stands in it and whose words they are, and nothing of
//! how it looks.
//!
//! A subject (findings, gaps, a plan …) becomes a [`Document`] once, in one language. A medium (terminal, Markdown, HTML)
//! writes any document. What is too rich for blocks, such as a picture, is named by a key; whoever made the document
//! hands the pictures over beside it.

mod figures;
mod matrix;
mod ranking;
mod snippet;
mod table;
mod text;

pub use figures::{Curve, CurvePoint, Figures, Picture};
pub use matrix::{Mark, Matrix, MatrixCell, MatrixColumn, MatrixRow};
pub use ranking::{Detail, Rank, RankCell, RankColumn, Ranking, Role};
pub use snippet::{Excerpt, Level, Remark, Snippet, SnippetMark};
pub use table::Table;
pub use text::{Inline, Place, Target, Text, one_line};

/// A report.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// The language of our own words (BCP 47), such as "fi".
    pub language: String,
    /// The language of the author's words, where it is given and is another one.
    pub author_language: Option<String>,
    /// By what links find it among the documents of one output; empty where it stands alone.
    pub id: String,
    /// What sort of report it is, such as "Gaps"; empty where the title says it.
    pub kind: Text,
    /// What it is about, such as the name of the journey.
    pub title: Text,
    /// Facts in short beside the title, line by line: state, numbers, the file.
    pub facts: Vec<Text>,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// What stands before all documents of one output.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opening {
    /// The language of our own words (BCP 47).
    pub language: String,
    /// What the output is called.
    pub title: Text,
    /// Facts in short below the title.
    pub facts: Vec<Text>,
    /// Links to what stands further down.
    pub links: Vec<Text>,
}

/// What stands after all documents of one output.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Closing {
    /// What is known of all documents together.
    pub documents: Vec<Document>,
    /// Explanations at the very end of a page; other media leave them out.
    pub notes: Vec<Block>,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading with what stands below it.
    Section(Section),
    /// A paragraph.
    Paragraph(Text),
    /// A paragraph that may be skipped: facts in short, explanations, what is left out. It keeps close to what is above.
    Aside(Text),
    /// A list.
    List(List),
    /// Names with their values.
    Terms(Vec<(Text, Text)>),
    /// A table.
    Table(Table),
    /// Stages side by side, with signs.
    Matrix(Matrix),
    /// A list in the order of what matters, with columns of facts.
    Ranking(Ranking),
    /// A picture.
    Figure(Figure),
    /// Lines of source code, such as an example in YAML.
    Code(String),
    /// Lines of a file with marks in them.
    Snippet(Snippet),
    /// What may be unfolded.
    Details(Section),
}

/// A heading with what stands below it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Section {
    /// By what links, tests and readers of HTML find it: the same for the same part of any report, such as "ranked".
    pub id: String,
    /// The heading.
    pub heading: Text,
    /// What stands below it.
    pub blocks: Vec<Block>,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct List {
    /// Whether the order matters, so that entries are numbered.
    pub is_numbered: bool,
    /// The entries.
    pub items: Vec<Item>,
}

/// An entry of a list, with what stands below it, line by line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// The entry.
    pub text: Text,
    /// What stands below it.
    pub below: Vec<Text>,
}

/// A picture, named by a key.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figure {
    /// By what the picture is found beside the document, such as "curve-aino"; no other figure of the document has it.
    pub key: String,
    /// Whose or what it is, in a few words.
    pub name: Text,
    /// What it shows, for those who cannot see it, as a sentence.
    pub description: Text,
    /// What is to be read off it, line by line; the first line stands beside the picture where there is room.
    pub facts: Vec<Text>,
}

impl Block {
    /// Makes a section; nothing where it would be empty.
    pub fn section(id: &str, heading: Text, blocks: Vec<Block>) -> Option<Block> {
        (!blocks.is_empty()).then(|| Block::Section(Section { id: id.to_owned(), heading, blocks }))
    }

    /// Makes a list without numbers; nothing where it would be empty.
    pub fn list(items: Vec<Item>) -> Option<Block> {
        (!items.is_empty()).then_some(Block::List(List { is_numbered: false, items }))
    }
}

impl From<Text> for Item {
    fn from(text: Text) -> Self {
        Item { text, below: Vec::new() }
    }
}
