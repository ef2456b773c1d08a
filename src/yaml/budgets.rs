//! The limits of the reader: each in one place, with its name.

/// The limits of reading; a file that exceeds one is refused with a finding that names the limit and the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budgets {
    /// Bytes of the whole text.
    pub bytes: usize,
    /// Lists and mappings inside each other; an alias counts as one more.
    pub depth: usize,
    /// Values, keys, lists and mappings as they are written.
    pub nodes: usize,
    /// Values, keys, lists and mappings that are reached again through aliases.
    pub aliases: usize,
    /// Bytes that the things take which are described, without their texts.
    pub memory: usize,
    /// Characters of one text.
    pub scalar_chars: usize,
    /// Times that a text is read again after a syntax mistake, to find the next one.
    pub readings: usize,
    /// Comments, and comment lines in one go.
    pub comments: usize,
    /// Findings that are made; the rest is counted as one.
    pub findings: usize,
    /// Bytes that are read in all these readings together.
    pub bytes_again: usize,
}

impl Default for Budgets {
    fn default() -> Self {
        Budgets {
            bytes: 4 << 20,
            depth: 64,
            nodes: 400_000,
            memory: 48 << 20,
            aliases: 100_000,
            scalar_chars: 20_000,
            readings: 20,
            comments: 50_000,
            findings: 1_000,
            bytes_again: 2 << 20,
        }
    }
}
