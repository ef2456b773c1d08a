//! A list in the order of what matters: each entry with a title, columns of short facts, and details below.

use crate::document::Text;

/// A list in the order of what matters.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ranking {
    /// The columns of short facts beside the titles.
    pub columns: Vec<RankColumn>,
    /// The entries, the first one matters most.
    pub entries: Vec<Rank>,
}

/// A column of short facts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RankColumn {
    /// The heading of the column.
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
    /// How the rank comes about.
    Score,
}

impl Rank {
    /// Returns the details of a role.
    pub fn details_of(&self, role: Role) -> impl Iterator<Item = &Text> {
        self.details.iter().filter(move |detail| detail.role == role).map(|detail| &detail.text)
    }
}
