//! Values that a person writes as one text: dates, durations, shares, colours.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

use crate::yaml::protocol;

/// A type that is read from the text of a single value, exactly as it was written.
pub trait FromText: Sized {
    /// What belongs here, with an article and an example: "a date such as 2026-10-01".
    const EXPECTED: &'static str;

    /// Reads it, or returns in the designer's words what is wrong; further lines of the message are helps.
    fn from_text(text: &str) -> Result<Self, String>;

    /// Returns what a text that cannot be read was certainly meant to say, as it is written here.
    fn meant(text: &str) -> Option<String> {
        let _ = text;
        None
    }
}

/// Reads a type from its text; leaf types call this from their `Deserialize`.
pub fn from_text<'de, D: Deserializer<'de>, T: FromText>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_newtype_struct(protocol::TEXT, TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: FromText> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(T::EXPECTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        T::from_text(text).map_err(|message| match T::meant(text).filter(|meant| T::from_text(meant).is_ok()) {
            Some(meant) => E::custom(format!("{message}\n{}{meant}", protocol::MEANT)),
            None => E::custom(message),
        })
    }
}
