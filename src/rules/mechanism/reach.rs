//! How far a comment that ignores findings reaches.

/// How far a comment reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// One line.
    Line,
    /// An entry with everything in it.
    Block,
    /// The whole file.
    File,
}
