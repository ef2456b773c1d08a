//! The keys on which the verdict of a rule rests.

/// Which keys a rule reads, as they are written in journeys, and where.
///
/// A key that was not understood may be one of these, misspelt; the rule is silent then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    /// In the entry to which the finding points.
    Entry(&'static [&'static str]),
    /// Anywhere in the file: one place decides what is found at another. Without keys, it may be any key.
    File(&'static [&'static str]),
    /// Some in the entry to which the finding points, and some anywhere in the file.
    Both {
        /// Those in the entry.
        entry: &'static [&'static str],
        /// Those anywhere.
        file: &'static [&'static str],
    },
}

impl Reads {
    /// Returns all the keys.
    pub fn keys(self) -> impl Iterator<Item = &'static str> {
        let (entry, file): (&[&str], &[&str]) = match self {
            Reads::Entry(entry) => (entry, &[]),
            Reads::File(file) => (&[], file),
            Reads::Both { entry, file } => (entry, file),
        };
        entry.iter().chain(file).copied()
    }
}
