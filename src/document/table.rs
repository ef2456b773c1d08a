//! A small table.

use crate::document::Text;

/// A table; its first column names the rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What it shows, in a few words.
    pub caption: Text,
    /// The headings of the columns.
    pub head: Vec<Text>,
    /// The rows, with a cell for each heading.
    pub rows: Vec<Vec<Text>>,
}
