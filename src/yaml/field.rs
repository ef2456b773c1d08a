//! A value that may be missing, broken or present: the wrapper through which a mapping recovers value by value.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use crate::source::{Span, Spanned};
use crate::yaml::protocol;

/// A value of a mapping or an element of a list: missing, broken or present.
///
/// In a derived type: `#[serde(default)] emotion: Field<Emotion>`. Nothing (`emotion:`) and `null` read as missing.
/// A value that cannot be read is broken: it has been reported in its place, and affects nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Field<T> {
    /// The key is not there, or has no value.
    #[default]
    Missing,
    /// Something is there that could not be read; the finding has been made.
    Broken(Span),
    /// The value, and its place.
    Present(Spanned<T>),
}

impl<T> Field<T> {
    /// Makes a present value.
    pub fn present(value: T, span: Span) -> Self {
        Field::Present(Spanned::new(value, span))
    }

    /// Returns the value, if it is present.
    pub fn get(&self) -> Option<&T> {
        self.spanned().map(|spanned| &spanned.value)
    }

    /// Returns the value and its place, if it is present.
    pub fn spanned(&self) -> Option<&Spanned<T>> {
        match self {
            Field::Present(spanned) => Some(spanned),
            _ => None,
        }
    }

    /// Returns the value and its place for good, if it is present.
    pub fn into_spanned(self) -> Option<Spanned<T>> {
        match self {
            Field::Present(spanned) => Some(spanned),
            _ => None,
        }
    }

    /// Returns the place of the value, present or broken.
    pub fn span(&self) -> Option<Span> {
        match self {
            Field::Missing => None,
            Field::Broken(span) => Some(*span),
            Field::Present(spanned) => Some(spanned.span),
        }
    }

    /// Tells whether nothing was written.
    pub fn is_missing(&self) -> bool {
        matches!(self, Field::Missing)
    }

    /// Tells whether something was written that could not be read.
    pub fn is_broken(&self) -> bool {
        matches!(self, Field::Broken(_))
    }

    /// Tells whether something was written, readable or not.
    pub fn is_given(&self) -> bool {
        !self.is_missing()
    }

    /// Tells whether a value was written and read.
    pub fn is_present(&self) -> bool {
        matches!(self, Field::Present(_))
    }

    /// Borrows what is inside.
    pub fn as_ref(&self) -> Field<&T> {
        match self {
            Field::Missing => Field::Missing,
            Field::Broken(span) => Field::Broken(*span),
            Field::Present(spanned) => Field::present(&spanned.value, spanned.span),
        }
    }

    /// Makes another value of a present one.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Field::Missing => Field::Missing,
            Field::Broken(span) => Field::Broken(span),
            Field::Present(spanned) => Field::Present(spanned.map(make)),
        }
    }

    /// Makes another value of a present one, or finds it broken.
    pub fn and_then<U>(self, make: impl FnOnce(Spanned<T>) -> Option<U>) -> Field<U> {
        match self {
            Field::Missing => Field::Missing,
            Field::Broken(span) => Field::Broken(span),
            Field::Present(spanned) => {
                let span = spanned.span;
                make(spanned).map_or(Field::Broken(span), |value| Field::present(value, span))
            }
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(protocol::FIELD, FieldVisitor(PhantomData))
    }
}

struct FieldVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for FieldVisitor<T> {
    type Value = Field<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Field::Missing)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
        let span = protocol::span(&mut parts)?;
        // The third part catches its own error and then gives nothing.
        Ok(match parts.next_element::<T>()? {
            Some(value) => Field::present(value, span),
            None => Field::Broken(span),
        })
    }
}
