//! A short form and a long form of the same thing, each with its own type.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Visitor};

use crate::yaml::protocol;

/// A single value reads as the short form, keys and values as the long one: `-1`, or `{typical: -1, low: -2}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form<S, L> {
    /// What a single value says.
    Short(S),
    /// What keys and values say.
    Long(L),
}

impl<'de, S: Deserialize<'de>, L: Deserialize<'de>> Deserialize<'de> for Form<S, L> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(protocol::FORM, FormVisitor(PhantomData))
    }
}

struct FormVisitor<S, L>(PhantomData<(S, L)>);

impl<'de, S: Deserialize<'de>, L: Deserialize<'de>> Visitor<'de> for FormVisitor<S, L> {
    type Value = Form<S, L>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value, or keys and values")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        S::deserialize(deserializer).map(Form::Short)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        L::deserialize(deserializer).map(Form::Long)
    }
}
