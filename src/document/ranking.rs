//! A list in the order of what matters: each entry with a title, columns of short facts, and details below.

use crate::document::Text;

/// A list in the order of what matters.
///
/// A terminal sets the columns beside the titles where there is room, and the named facts below them else; Markdown makes
/// a table; a page makes an entry of each, with everything that is known.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ranking {
    /// The heading of the titles where the list is a table: "What".
    pub heading: Text,
    /// The columns of short facts beside the titles.
    pub columns: Vec<RankColumn>,
    /// The entries, the first one matters most.
    pub entries: Vec<Rank>,
}

/// A column of short facts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RankColumn {
    /// The heading of the column; empty where the facts are understood without.
    pub heading: Text,
    /// Whether all entries say the same or nothing in it, so that a medium with little room may leave it out.
    pub is_idle: bool,
}

/// An entry of the list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rank {
    /// By what links find it.
    pub id: String,
    /// What it is about.
    pub title: Text,
    /// The short facts, one for each column; empty where there is nothing to say.
    pub cells: Vec<RankCell>,
    /// What stands below.
    pub details: Vec<Detail>,
}

/// A short fact.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RankCell {
    /// What stands below the heading of its column: "90 %".
    pub text: Text,
    /// The same where no heading stands above it: "reach 90 %".
    pub named: Text,
}

/// What stands below the title of an entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Detail {
    /// What it is for.
    pub role: Role,
    /// By what it is introduced, such as "Ask the room"; empty where it needs no introduction.
    pub label: Text,
    /// What is read.
    pub text: Text,
}

/// What a detail is for; a medium may give each its own look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Facts in short.
    Facts,
    /// What would help.
    WayOut,
    /// A question for the people in the room.
    Question,
    /// How the rank comes about; shown on pages only.
    Score,
}

impl Detail {
    /// Makes a detail that needs no introduction.
    pub fn new(role: Role, text: Text) -> Self {
        Detail { role, label: Text::default(), text }
    }
}

impl Rank {
    /// Returns the details of a role.
    pub fn details_of(&self, role: Role) -> impl Iterator<Item = &Text> {
        self.details.iter().filter(move |detail| detail.role == role).map(|detail| &detail.text)
    }
}
