//! Where the customers go.

/// A way from one column on to another, or out of the journey.
#[derive(Debug, Clone, PartialEq)]
pub struct Edge {
    /// The column that it leaves, by index.
    pub from: usize,
    /// Where it leads.
    pub to: Destination,
    /// What kind of way it is.
    pub kind: EdgeKind,
    /// When it is taken: "wants to try the size".
    pub condition: Option<String>,
    /// The part of those who are there that takes it, as text: "35 %".
    pub share: Option<String>,
    /// Who takes it, by index; empty means everybody.
    pub who: Vec<usize>,
    /// Whether only the earlier map has it, where two are compared.
    pub is_removed: bool,
}

/// Where a way leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Destination {
    /// To a column, by index.
    Column(usize),
    /// Out of the journey.
    Exit {
        /// Why, or where to.
        reason: String,
        /// Whether the customer leaves content.
        is_good: bool,
    },
}

/// What kind of way an edge is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EdgeKind {
    /// As the file goes on: to the next column, or for some personas past columns that are not for them. A picture need
    /// not draw the latter, since the cards say for whom they are.
    Onward,
    /// Forward, by choice or condition.
    Branch,
    /// To an earlier column.
    Back,
    /// Out of the journey.
    Exit,
    /// What follows when something fails.
    Fail,
}
