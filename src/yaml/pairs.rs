//! The keys and values of a struct; a key that it does not know is read as the key that was certainly meant.

use std::cell::Cell;
use std::vec::IntoIter;

use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess};

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::error::Error;
use crate::yaml::meaning::{Meaning, Misnamed};
use crate::yaml::reader::NodeReader;
use crate::yaml::state::Reader;
use crate::yaml::tree::{At, Children, Kind, Pair};
use crate::yaml::{comma, number, rules, words};

/// Which half of two structs is reading, and what both of them know.
pub(crate) struct Twice {
    pub(crate) is_second: bool,
    pub(crate) first: Cell<Option<&'static [&'static str]>>,
    pub(crate) second: &'static [&'static str],
}

impl Twice {
    /// Returns the fields of the half that is not reading.
    pub(crate) fn other(&self) -> &'static [&'static str] {
        if self.is_second { self.first.get().unwrap_or_default() } else { self.second }
    }
}

/// The keys and values of a mapping.
///
/// What the struct does not know is put aside, and looked at when all else has been read: by then it is known which keys
/// stand here, and a file without a mistake pays nothing for it.
pub(crate) struct Pairs<'r> {
    parent: NodeReader<'r>,
    children: Children<'r, 'r>,
    value: Option<Next<'r>>,
    fields: &'static [&'static str],
    unknown: Vec<Pair<'r>>,
    meant: Option<IntoIter<Meant<'r>>>,
}

/// A pair whose value is to be read next.
enum Next<'r> {
    /// As it is written.
    Written(Pair<'r>),
    /// As that of another key.
    Meant(Meant<'r>),
}

/// A pair, and the key that it certainly means.
struct Meant<'r> {
    pair: Pair<'r>,
    key: &'static str,
}

impl<'r> Pairs<'r> {
    pub(crate) fn new(parent: NodeReader<'r>, fields: &'static [&'static str]) -> Self {
        let children = parent.reader.tree.children(parent.at);
        Pairs { parent, children, value: None, fields, unknown: Vec::new(), meant: None }
    }

    /// Finds out what the unknown keys mean: reports those that mean nothing for certain, and returns the others.
    fn resolve(&mut self) -> Vec<Meant<'r>> {
        let reader = self.parent.reader;
        let other = self.parent.other_fields();
        let mut unknown = std::mem::take(&mut self.unknown);
        // What the other half knows, and what is the author's own.
        unknown.retain(|pair| !other.contains(&pair.key) && !pair.key.starts_with("x-"));
        if unknown.is_empty() {
            return Vec::new();
        }
        // Of two halves, the second one reports.
        let is_last = self.parent.twice.is_none_or(|twice| twice.is_second);
        let (first, second) = if is_last { (other, self.fields) } else { (self.fields, other) };
        let mut known = first.to_vec();
        known.extend(second.iter().filter(|field| !first.contains(field)));
        let vocabulary = reader.vocabulary();
        let mut here: Option<Vec<(&'static str, Span)>> = None;
        let mut meant = Vec::new();
        for pair in unknown {
            if reader.is_full() {
                if is_last {
                    reader.report(Finding::error(rules::UNKNOWN_KEY, pair.span, ""));
                }
                continue;
            }
            match comma::cut_by_comma(reader.text, reader.tree, pair, &known) {
                comma::Cut::None => {}
                comma::Cut::First(finding) if is_last => {
                    reader.report(*finding);
                    continue;
                }
                comma::Cut::First(_) | comma::Cut::Rest => continue,
            }
            let is_number = is_number(reader, pair.value);
            let misnamed = Misnamed { key: pair.key, is_number, known: &known, vocabulary };
            let may_guess = || is_last && reader.findings.borrow_mut().may_guess(pair.key);
            let asked = (self.fields.as_ptr() as usize, is_last, is_number, pair.key.to_owned());
            let finding = match reader.meanings.borrow_mut().of(asked, || misnamed.meaning(may_guess)) {
                Meaning::Certain(key) => {
                    let here = here.get_or_insert_with(|| self.keys_here(&known));
                    match here.iter().find(|(known, _)| *known == key) {
                        Some((_, span)) => words::key_beside_its_meaning(&pair, key, *span),
                        None => {
                            here.push((key, pair.span));
                            if self.fields.contains(&key) {
                                meant.push(Meant { pair, key });
                            }
                            continue;
                        }
                    }
                }
                Meaning::Likely(key) => words::meant_key(&pair, key, false),
                Meaning::Nothing => words::strange_key(&pair, &known, vocabulary),
            };
            if is_last {
                self.pass_over(&pair);
                reader.report(finding);
            }
        }
        meant
    }

    /// Returns the known keys that stand here.
    fn keys_here(&self, known: &[&'static str]) -> Vec<(&'static str, Span)> {
        let find = |pair: Pair<'_>| Some((*known.iter().find(|known| **known == pair.key)?, pair.span));
        self.parent.reader.tree.pairs(self.parent.at).filter_map(find).collect()
    }

    /// Notes that what seems to be missing may stand here, under a key that nobody knows.
    fn pass_over(&self, pair: &Pair<'_>) {
        let reader = self.parent.reader;
        reader.misspelt.borrow_mut().push(pair.span.to(reader.tree.node(pair.value).span));
    }

    /// Reads a value as that of the key that was meant. A single value that cannot be read as such is none: the key may
    /// mean something else.
    fn read_meant<'de, V: DeserializeSeed<'de>>(&self, meant: &Meant<'r>, seed: V) -> Result<V::Value, Error> {
        let reader = self.parent.reader;
        let value = reader.enter(meant.pair.value, self.parent.depth + 1);
        let is_single = matches!(value.node().kind, Kind::Plain(_) | Kind::Quoted(_));
        let before = reader.findings.borrow().count();
        let read = seed.deserialize(value).map_err(|error| reader.place(error, value.span));
        let fits = !is_single || reader.findings.borrow_mut().keep_if_fixable(before);
        if fits {
            reader.report(words::meant_key(&meant.pair, meant.key, true));
        } else {
            self.pass_over(&meant.pair);
            reader.report(words::value_does_not_fit(&meant.pair, meant.key));
        }
        read
    }
}

/// Tells whether a value is a number, or a list or mapping that begins with one.
fn is_number(reader: &Reader<'_>, mut at: At) -> bool {
    loop {
        match &reader.tree.node(at).kind {
            Kind::Plain(text) => return number::is_like_number(text),
            Kind::Alias(target) => at = *target,
            Kind::List => match reader.tree.children(at).next() {
                Some(first) => at = first,
                None => return false,
            },
            Kind::Map => match reader.tree.pairs(at).next() {
                Some(pair) => at = pair.value,
                None => return false,
            },
            Kind::Null | Kind::Quoted(_) | Kind::Broken => return false,
        }
    }
}

/// Returns the next pair whose key is a text and has not been reported.
pub(crate) fn next_pair<'r>(reader: &'r Reader<'r>, children: &mut Children<'r, 'r>) -> Option<Pair<'r>> {
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
        if self.meant.is_none() {
            if let Some(pair) = next_pair(self.parent.reader, &mut self.children) {
                self.value = Some(Next::Written(pair));
                return seed.deserialize(pair.key.into_deserializer()).map(Some);
            }
            let meant = if self.unknown.is_empty() { Vec::new() } else { self.resolve() };
            self.meant = Some(meant.into_iter());
        }
        let Some(meant) = self.meant.as_mut().and_then(Iterator::next) else { return Ok(None) };
        let key = meant.key;
        self.value = Some(Next::Meant(meant));
        seed.deserialize(key.into_deserializer()).map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let pair = match self.value.take() {
            Some(Next::Written(pair)) => pair,
            Some(Next::Meant(meant)) => return self.read_meant(&meant, seed),
            None => return Err(Error::Reported),
        };
        let reader = self.parent.reader;
        let is_unknown = Cell::new(false);
        // What an unknown key holds is not entered, so its aliases cost nothing: the value is entered by the seed only.
        let value = reader.enter(pair.value, self.parent.depth + 1);
        let value = NodeReader { is_unknown: Some(&is_unknown), ..value };
        let read = seed.deserialize(value).map_err(|error| reader.place(error, value.span));
        if is_unknown.get() {
            self.unknown.push(pair);
        }
        read
    }
}
