//! A list in a journey that knows whether it was written at all, and whether something in it could not be read.

use std::ops::Deref;

use crate::source::Span;

/// The readable entries of a list; a broken entry has been reported where it stands and is left out.
#[derive(Debug, Clone, PartialEq)]
pub struct List<T> {
    /// What could be read, in file order.
    pub items: Vec<T>,
    /// Where the list was written; `None` where the key is missing.
    pub span: Option<Span>,
    /// Whether the list or an entry of it could not be read.
    pub broken: bool,
}

impl<T> List<T> {
    /// Tells whether the key was written, be it with an empty or a broken list.
    pub fn is_given(&self) -> bool {
        self.span.is_some()
    }

    /// Tells whether nothing is there and nothing was meant to be there: not written, or written empty.
    pub fn is_absent(&self) -> bool {
        self.items.is_empty() && !self.broken
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        List { items: Vec::new(), span: None, broken: false }
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}
