//! One value for everybody, or one for each persona.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};

use crate::source::Spanned;
use crate::yaml::field::Field;
use crate::yaml::form::Form;
use crate::yaml::many::Many;
use crate::yaml::protocol;

/// One value, or a mapping with one per persona: `emotion: -1` or `emotion: {aino: -1, leo: 0}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Each<T> {
    /// The same for everybody.
    One(T),
    /// One for each, in the order of the file, each with its key.
    Per(Vec<(Spanned<String>, Field<T>)>),
}

/// Says which keys a type itself may be written with, so that they are not taken for personas.
///
/// A mapping with any of these keys is the value itself; a type that is never a mapping keeps the empty list.
pub trait OwnKeys {
    /// The keys, as written in a file.
    const KEYS: &'static [&'static str] = &[];
}

impl OwnKeys for String {}
impl OwnKeys for bool {}
impl OwnKeys for f64 {}
impl OwnKeys for i64 {}
impl OwnKeys for u64 {}
impl OwnKeys for u32 {}

impl<T: OwnKeys> OwnKeys for Many<T> {
    const KEYS: &'static [&'static str] = T::KEYS;
}

impl<S, L: OwnKeys> OwnKeys for Form<S, L> {
    const KEYS: &'static [&'static str] = L::KEYS;
}

impl<'de, T: Deserialize<'de> + OwnKeys> Deserialize<'de> for Each<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct(protocol::EACH, T::KEYS, EachVisitor(PhantomData))
    }
}

struct EachVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EachVisitor<T> {
    type Value = Each<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("one value, or one for each persona")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::deserialize(deserializer).map(Each::One)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
        protocol::span(&mut parts)?;
        let mut entries = Vec::new();
        while let Some(key) = parts.next_element::<protocol::Key>()? {
            let value = parts.next_element()?.unwrap_or_default();
            if let Some(key) = key.spanned() {
                entries.push((key, value));
            }
        }
        Ok(Each::Per(entries))
    }
}
