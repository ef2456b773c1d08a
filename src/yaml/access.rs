//! How the reader passes on the contents of lists and mappings.

use std::cell::Cell;

use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use crate::source::Span;
use crate::yaml::error::Error;
use crate::yaml::pairs::{Twice, next_pair};
use crate::yaml::protocol::KeyParts;
use crate::yaml::reader::NodeReader;
use crate::yaml::tree::{At, Children, Kind};

/// The elements of a list.
pub(crate) struct Elements<'r> {
    pub(crate) parent: NodeReader<'r>,
    pub(crate) children: Children<'r, 'r>,
}

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = Error;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Some(at) = self.children.next() else { return Ok(None) };
        let element = self.parent.reader.enter(at, self.parent.depth + 1);
        seed.deserialize(element).map(Some).map_err(|error| self.parent.reader.place(error, element.span))
    }
}

/// The short form of a struct: a single value, which is its name.
pub(crate) struct ShortForm<'r> {
    pub(crate) value: Option<NodeReader<'r>>,
    pub(crate) done: bool,
}

impl<'de> MapAccess<'de> for ShortForm<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if self.done {
            return Ok(None);
        }
        self.done = true;
        seed.deserialize("name".into_deserializer()).map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let Some(value) = self.value.take() else { return Err(Error::Reported) };
        seed.deserialize(NodeReader { twice: None, is_unknown: None, ..value })
    }
}

/// Start, end, and a value whose error is caught.
pub(crate) struct FieldParts<'r> {
    pub(crate) value: NodeReader<'r>,
    pub(crate) step: u8,
}

impl<'de> SeqAccess<'de> for FieldParts<'_> {
    type Error = Error;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        self.step += 1;
        match self.step {
            1 | 2 => edge(&self.value, self.step, seed),
            3 => {
                let value = NodeReader { is_unknown: None, twice: None, ..self.value };
                match seed.deserialize(value) {
                    Ok(read) => Ok(Some(read)),
                    Err(error) => {
                        self.value.reader.place(error, self.value.span);
                        Ok(None)
                    }
                }
            }
            _ => Ok(None),
        }
    }
}

/// Gives the beginning or the end of a value.
fn edge<'de, S: DeserializeSeed<'de>>(of: &NodeReader, step: u8, seed: S) -> Result<Option<S::Value>, Error> {
    let offset = of.reader.base + if step == 1 { of.span.start } else { of.span.end };
    seed.deserialize(offset.into_deserializer()).map(Some)
}

/// Start, end, and then each element; a single value is its own only element.
pub(crate) struct ManyParts<'r> {
    pub(crate) parent: NodeReader<'r>,
    pub(crate) children: Option<Children<'r, 'r>>,
    pub(crate) step: u8,
}

impl<'de> SeqAccess<'de> for ManyParts<'_> {
    type Error = Error;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if self.step < 2 {
            self.step += 1;
            return edge(&self.parent, self.step, seed);
        }
        if self.parent.reader.is_out_of_room() {
            return Ok(None);
        }
        if let Some(children) = &mut self.children {
            let Some(at) = children.next() else { return Ok(None) };
            return seed.deserialize(self.parent.reader.enter(at, self.parent.depth + 1)).map(Some);
        }
        if self.step == 2 {
            self.step = 3;
            return seed.deserialize(NodeReader { is_unknown: None, twice: None, ..self.parent }).map(Some);
        }
        Ok(None)
    }
}

/// Start, end, and then key and value in turn; the elements of a list have no keys.
pub(crate) struct Entries<'r> {
    parent: NodeReader<'r>,
    children: Option<Children<'r, 'r>>,
    value: Option<At>,
    step: u8,
}

impl<'r> Entries<'r> {
    pub(crate) fn new(parent: NodeReader<'r>) -> Self {
        let has_children = matches!(parent.node().kind, Kind::List | Kind::Map);
        let children = has_children.then(|| parent.reader.tree.children(parent.at));
        Entries { parent, children, value: None, step: 0 }
    }
}

impl<'de> SeqAccess<'de> for Entries<'_> {
    type Error = Error;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if self.step < 2 {
            self.step += 1;
            return edge(&self.parent, self.step, seed);
        }
        let reader = self.parent.reader;
        if let Some(at) = self.value.take() {
            let value = match self.children {
                Some(_) => reader.enter(at, self.parent.depth + 1),
                None => NodeReader { is_unknown: None, twice: None, ..self.parent },
            };
            return seed.deserialize(value).map(Some);
        }
        if reader.is_out_of_room() {
            return Ok(None);
        }
        let Some(children) = &mut self.children else {
            // A single value is its own only entry.
            if self.step == 2 {
                self.step = 3;
                self.value = Some(self.parent.at);
                return seed.deserialize(KeyParts { key: None }).map(Some);
            }
            return Ok(None);
        };
        let key = if matches!(self.parent.node().kind, Kind::Map) {
            loop {
                let Some(pair) = next_pair(reader, children) else { return Ok(None) };
                if !pair.key.starts_with("x-") {
                    self.value = Some(pair.value);
                    let (start, end) = (pair.span.start + reader.base, pair.span.end + reader.base);
                    break Some((pair.key, Span { start, end }));
                }
            }
        } else {
            let Some(at) = children.next() else { return Ok(None) };
            self.value = Some(at);
            None
        };
        seed.deserialize(KeyParts { key }).map(Some)
    }
}

/// The same mapping twice.
pub(crate) struct BothParts<'r> {
    pub(crate) value: NodeReader<'r>,
    pub(crate) first: Cell<Option<&'static [&'static str]>>,
    pub(crate) second: &'static [&'static str],
    pub(crate) step: u8,
}

impl<'de> SeqAccess<'de> for BothParts<'_> {
    type Error = Error;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        self.step += 1;
        if self.step > 2 {
            return Ok(None);
        }
        let twice = Twice { is_second: self.step == 2, first: self.first.clone(), second: self.second };
        let value = NodeReader { twice: Some(&twice), is_unknown: None, ..self.value };
        let read = seed.deserialize(value);
        if self.step == 1 {
            self.first.set(twice.first.get());
        }
        read.map(Some)
    }
}
