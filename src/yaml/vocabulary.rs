//! Which keys there are in a kind of file, and what they belong to: the derived types say it themselves.

use std::cell::Cell;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};

/// A kind of thing that is written with keys of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keys {
    /// What it is called, such as "touchpoint".
    pub of: &'static str,
    /// Its keys.
    pub keys: &'static [&'static str],
}

/// Lists all keys that can stand anywhere in a file, so that none of them is taken for a typo of another.
pub trait Vocabulary {
    /// Returns the keys of each kind of thing in the file.
    fn vocabulary() -> Vec<Keys> {
        Vec::new()
    }
}

impl Vocabulary for serde_json::Value {}

impl Keys {
    /// Returns the keys of a derived struct; none for any other type.
    pub fn of<'de, T: Deserialize<'de>>() -> Keys {
        let found = Cell::new(Keys { of: "", keys: &[] });
        // The answer is in the cell: reading ends as soon as the type has named its keys.
        let _ = T::deserialize(Asker(&found));
        found.get()
    }
}

/// Asks a type for its keys, and gives it nothing to read.
struct Asker<'a>(&'a Cell<Keys>);

/// Ends the asking.
#[derive(Debug)]
struct Asked;

impl fmt::Display for Asked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("only the keys were asked for")
    }
}

impl std::error::Error for Asked {}

impl de::Error for Asked {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Asked
    }
}

impl<'de> Deserializer<'de> for Asker<'_> {
    type Error = Asked;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Asked> {
        Err(Asked)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Asked> {
        self.0.set(Keys { of: name, keys: fields });
        Err(Asked)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
