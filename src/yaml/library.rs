//! Things that other places refer to by id: a mapping of `id: entry`, or a list.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use crate::source::{Span, Spanned};
use crate::yaml::field::Field;
use crate::yaml::protocol;
use crate::yaml::vocabulary::Vocabulary;

/// Entries with their ids where these were written as keys: `personas: {aino: …}` and `personas: [Aino]` both read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library<T> {
    /// The entries in the order of the file: the key (none in a list) and its value.
    ///
    /// A key without a value is an entry that is missing: `personas: {aino: }` names one all the same.
    pub entries: Vec<(Option<Spanned<String>>, Field<T>)>,
    /// The place of the mapping or the list; none if nothing was given.
    pub span: Option<Span>,
}

impl<T> Library<T> {
    /// Goes over the entries that could be read, with their keys.
    pub fn iter(&self) -> impl Iterator<Item = (Option<&Spanned<String>>, &Spanned<T>)> {
        self.entries.iter().filter_map(|(key, entry)| Some((key.as_ref(), entry.spanned()?)))
    }

    /// Tells whether the key has a value, be it an empty one.
    pub fn is_given(&self) -> bool {
        self.span.is_some()
    }

    /// Tells whether it holds no entry at all, readable or not.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl<T> Default for Library<T> {
    fn default() -> Self {
        Library { entries: Vec::new(), span: None }
    }
}

impl<T> Vocabulary for Library<T> {}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Library<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(protocol::LIBRARY, LibraryVisitor(PhantomData))
    }
}

struct LibraryVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for LibraryVisitor<T> {
    type Value = Library<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("entries with their ids, or a list")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Library::default())
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
        let span = protocol::span(&mut parts)?;
        let mut entries = Vec::new();
        while let Some(key) = parts.next_element::<protocol::Key>()? {
            entries.push((key.spanned(), parts.next_element()?.unwrap_or_default()));
        }
        Ok(Library { entries, span: Some(span) })
    }
}
