//! One value or a list of them, each of which recovers for itself.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use crate::source::{Span, Spanned};
use crate::yaml::field::Field;
use crate::yaml::protocol;

/// One value, or a list of values: `goal: Be on time` and `goal: [Be on time, Pay little]` read alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Many<T> {
    /// The elements as they were written; an empty entry of a list is missing.
    pub items: Vec<Field<T>>,
    /// The place of the value or the list; none if nothing was given.
    pub span: Option<Span>,
}

impl<T> Many<T> {
    /// Goes over the values that could be read.
    pub fn iter(&self) -> impl Iterator<Item = &Spanned<T>> {
        self.items.iter().filter_map(Field::spanned)
    }

    /// Returns the first value that could be read.
    pub fn first(&self) -> Option<&Spanned<T>> {
        self.iter().next()
    }

    /// Tells whether the key has a value, be it an empty list.
    pub fn is_given(&self) -> bool {
        self.span.is_some()
    }

    /// Tells whether nothing could be read and nothing was broken.
    pub fn is_empty(&self) -> bool {
        self.items.iter().all(Field::is_missing)
    }

    /// Tells whether some element was written that could not be read.
    pub fn has_broken(&self) -> bool {
        self.items.iter().any(Field::is_broken)
    }
}

impl<T> Default for Many<T> {
    fn default() -> Self {
        Many { items: Vec::new(), span: None }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Many<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(protocol::MANY, ManyVisitor(PhantomData))
    }
}

struct ManyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ManyVisitor<T> {
    type Value = Many<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("one or a list")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Many::default())
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
        let span = protocol::span(&mut parts)?;
        let mut items = Vec::new();
        while let Some(item) = parts.next_element()? {
            items.push(item);
        }
        Ok(Many { items, span: Some(span) })
    }
}
