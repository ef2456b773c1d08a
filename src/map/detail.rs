//! What a journey says besides, under a word each: a text shows it, a picture may.

/// Something said besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// The word before it: "importance", "answers", "harm".
    pub label: String,
    /// What is said, in one text.
    pub text: String,
}

/// A source that the journey rests on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SourceNote {
    /// The id, unique in the journey.
    pub id: String,
    /// The name.
    pub name: String,
    /// How it was gathered, on how many, when and where it lies.
    pub facts: Vec<String>,
    /// What it says.
    pub summary: Option<String>,
}
