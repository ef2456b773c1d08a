//! Stages side by side, with a sign in each cell: whether something is served there.

use crate::document::Text;

/// A matrix: columns in groups, rows in groups.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Matrix {
    /// What it shows, in a few words.
    pub caption: Text,
    /// The columns, in the order of the journey.
    pub columns: Vec<MatrixColumn>,
    /// The rows, in groups that are set apart.
    pub groups: Vec<Vec<MatrixRow>>,
    /// What the signs mean, and what else is to be said below, line by line.
    pub legend: Vec<Text>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MatrixColumn {
    /// Its heading.
    pub name: Text,
    /// The heading above it that it shares with its neighbours of the same group; empty where there is none.
    pub group: Text,
    /// By what a medium colours the group, such as "before"; empty where there is none.
    pub group_id: &'static str,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MatrixRow {
    /// What it is about.
    pub label: Text,
    /// One cell for each column.
    pub cells: Vec<MatrixCell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MatrixCell {
    /// Whether it is served there.
    pub mark: Option<Mark>,
    /// What the mark means in one word, for those who cannot see it; empty where there is no mark.
    pub mark_words: Text,
    /// A few words or a number; may be empty.
    pub text: Text,
}

/// How far something is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// For everyone.
    Served,
    /// For some, or by something that stands in for it.
    Partly,
    /// Not at all.
    Nothing,
}

impl Mark {
    /// Returns the sign that is seen.
    pub fn sign(self) -> char {
        match self {
            Mark::Served => '●',
            Mark::Partly => '◐',
            Mark::Nothing => '○',
        }
    }
}
