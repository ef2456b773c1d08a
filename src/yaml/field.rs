//! A value of a journey file that is missing, broken or present.

use crate::source::{Span, Spanned};

/// What stands under a key: nothing, something that could not be read, or a value.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Field<T> {
    /// The key is not there, or there is nothing under it.
    #[default]
    Missing,
    /// Something is there that could not be read; a finding tells of it.
    Broken(Span),
    /// A value and its place.
    Present(Spanned<T>),
}

impl<T> Field<T> {
    /// Returns the value.
    pub fn get(&self) -> Option<&T> {
        self.spanned().map(|spanned| &spanned.value)
    }

    /// Returns the value with its place.
    pub fn spanned(&self) -> Option<&Spanned<T>> {
        match self {
            Field::Present(spanned) => Some(spanned),
            _ => None,
        }
    }

    /// Returns the place of what is written, readable or not.
    pub fn span(&self) -> Option<Span> {
        match self {
            Field::Missing => None,
            Field::Broken(span) => Some(*span),
            Field::Present(spanned) => Some(spanned.span),
        }
    }

    /// Tells whether nothing is written.
    pub fn is_missing(&self) -> bool {
        matches!(self, Field::Missing)
    }

    /// Tells whether something is written that could not be read.
    pub fn is_broken(&self) -> bool {
        matches!(self, Field::Broken(_))
    }

    /// Tells whether something is written, readable or not.
    pub fn is_given(&self) -> bool {
        !self.is_missing()
    }

    /// Makes another value of it, at the same place.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Field::Missing => Field::Missing,
            Field::Broken(span) => Field::Broken(span),
            Field::Present(spanned) => Field::Present(spanned.map(make)),
        }
    }
}
