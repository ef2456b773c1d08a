//! How the reader hands over what stands inside lists and mappings.

use std::cell::Cell;

use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::error::Error;
use crate::yaml::protocol::KeyParts;
use crate::yaml::reader::{NodeReader, Reader};
use crate::yaml::tree::{At, Children, Kind, Pair};
use crate::yaml::{comma as prose, rules, words};

/// A key of a struct, in case that the struct does not know it.
pub(crate) struct Unknown<'r> {
    pub(crate) pair: Pair<'r>,
    pub(crate) fields: &'static [&'static str],
}

/// Which half of two structs is reading, and what the first one knows.
pub(crate) struct Twice {
    pub(crate) second: bool,
    pub(crate) first: Cell<Option<&'static [&'static str]>>,
}

impl Unknown<'_> {
    /// Reports the key, unless the other half knows it or it is the author's own.
    pub(crate) fn report(&self, reader: &Reader<'_>, twice: Option<&Twice>) {
        let key = self.pair.key;
        if key.starts_with("x-") {
            return;
        }
        if reader.is_full() {
            reader.report(Finding::error(rules::UNKNOWN_KEY, self.pair.span, ""));
            return;
        }
        let mut known = self.fields.to_vec();
        if let Some(twice) = twice {
            if !twice.second {
                return;
            }
            let first = twice.first.get().unwrap_or_default();
            if first.contains(&key) {
                return;
            }
            known.splice(0..0, first.iter().copied().filter(|field| !self.fields.contains(field)));
        }
        match prose::cut_by_comma(reader.text, reader.tree, self.pair, &known) {
            prose::Cut::None => {}
            prose::Cut::First(finding) => {
                reader.report(*finding);
                return;
            }
            prose::Cut::Rest => return,
        }
        let finding = Finding::error(rules::UNKNOWN_KEY, self.pair.span, words::unknown_key(key));
        let guess = reader.findings.borrow_mut().may_guess();
        let finding = words::suggest(finding, key, &known, self.pair.span, guess);
        if finding.fix.is_some() {
            // What seems to be missing stands here, under a misspelt key.
            reader.misspelt.borrow_mut().push(self.pair.span.to(reader.tree.node(self.pair.value).span));
        }
        reader.report(finding);
    }
}

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

/// The keys and values of a mapping.
pub(crate) struct Pairs<'r> {
    pub(crate) parent: NodeReader<'r>,
    pub(crate) children: Children<'r, 'r>,
    pub(crate) value: Option<Pair<'r>>,
    pub(crate) fields: &'static [&'static str],
}

impl<'r> Pairs<'r> {
    fn next_pair(&mut self) -> Option<Pair<'r>> {
        next_pair(self.parent.reader, &mut self.children)
    }
}

fn next_pair<'r>(reader: &'r Reader<'r>, children: &mut Children<'r, 'r>) -> Option<Pair<'r>> {
    loop {
        let (key, value) = (children.next()?, children.next()?);
        let node = reader.tree.node(key);
        if let (Some(text), false) = (node.text(), node.skip) {
            return Some(Pair { key: text, span: node.span, value });
        }
    }
}

impl<'de> MapAccess<'de> for Pairs<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        self.value = self.next_pair();
        let Some(pair) = self.value else { return Ok(None) };
        seed.deserialize(pair.key.into_deserializer()).map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let Some(pair) = self.value.take() else { return Err(Error::Reported) };
        let reader = self.parent.reader;
        let unknown = Unknown { pair, fields: self.fields };
        // What an unknown key holds is not entered, so its aliases cost nothing: the value is entered by the seed only.
        let value = reader.enter(pair.value, self.parent.depth + 1);
        let value = NodeReader { reader, unknown: Some(&unknown), twice: self.parent.twice, ..value };
        seed.deserialize(value).map_err(|error| reader.place(error, value.span))
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
        seed.deserialize(NodeReader { twice: None, unknown: None, ..value })
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
                let value = NodeReader { unknown: None, twice: None, ..self.value };
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
            return seed.deserialize(NodeReader { unknown: None, twice: None, ..self.parent }).map(Some);
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
                None => NodeReader { unknown: None, twice: None, ..self.parent },
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
    pub(crate) fields: Cell<Option<&'static [&'static str]>>,
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
        let twice = Twice { second: self.step == 2, first: self.fields.clone() };
        let value = NodeReader { twice: Some(&twice), unknown: None, ..self.value };
        let read = seed.deserialize(value);
        if self.step == 1 {
            self.fields.set(twice.first.get());
        }
        read.map(Some)
    }
}
