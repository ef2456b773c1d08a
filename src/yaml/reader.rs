//! The deserializer over the tree: it reports what cannot be read where it stands, and the wrappers go on.

use std::cell::Cell;

use serde::de::value::StrDeserializer;
use serde::de::{Deserializer, Error as _, Expected, IntoDeserializer, Visitor};

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::access::{BothParts, Elements, Entries, FieldParts, ManyParts};
use crate::yaml::error::Error;
use crate::yaml::pairs::{Pairs, Twice};
use crate::yaml::prose;
use crate::yaml::state::Reader;
use crate::yaml::tree::{At, Kind, Node};
use crate::yaml::{number, protocol, rules, words};

/// A node to be read.
#[derive(Clone, Copy)]
pub(crate) struct NodeReader<'r> {
    pub(crate) reader: &'r Reader<'r>,
    pub(crate) at: At,
    pub(crate) depth: u32,
    pub(crate) span: Span,
    /// Set when the struct that this is a value of does not know its key.
    pub(crate) is_unknown: Option<&'r Cell<bool>>,
    /// The fields of two structs that share the mapping.
    pub(crate) twice: Option<&'r Twice>,
}

impl<'r> NodeReader<'r> {
    pub(crate) fn node(&self) -> &'r Node<'r> {
        self.reader.tree.node(self.at)
    }

    /// Reports that something else is needed here.
    pub(crate) fn wrong(&self, expected: &str) -> Error {
        let node = self.node();
        if matches!(node.kind, Kind::Broken) {
            return Error::Reported;
        }
        let span = prose::first_line(self.reader.text, self.span);
        let finding =
            Finding::error(rules::WRONG_VALUE, span, format!("expected {expected}, found {}", words::found(node)));
        self.reader.report(finding)
    }

    /// Returns the raw text, or reports what is there instead.
    fn text(&self, expected: &str) -> Result<&'r str, Error> {
        if let Some(text) = self.node().text() {
            return Ok(text);
        }
        match prose::pair_for_text(self.reader.text, self.reader.tree, self.at) {
            Some(finding) => Err(self.reader.report(finding)),
            None => Err(self.wrong(expected)),
        }
    }

    fn list<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Elements { parent: *self, children: self.reader.tree.children(self.at) })
    }

    pub(crate) fn pairs(&self, fields: &'static [&'static str]) -> Pairs<'r> {
        Pairs::new(*self, fields)
    }

    /// Returns the fields of the other half where two structs share the mapping.
    pub(crate) fn other_fields(&self) -> &'static [&'static str] {
        self.twice.map_or(&[], Twice::other)
    }
}

impl<'de> Deserializer<'de> for NodeReader<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.node().kind {
            Kind::Null => visitor.visit_unit(),
            Kind::Quoted(text) => visitor.visit_str(text),
            Kind::Plain(text) => match &**text {
                "true" | "True" | "TRUE" => visitor.visit_bool(true),
                "false" | "False" | "FALSE" => visitor.visit_bool(false),
                text => {
                    if let Some(whole) = number::whole(text) {
                        return match (i64::try_from(whole), u64::try_from(whole)) {
                            (Ok(value), _) => visitor.visit_i64(value),
                            (_, Ok(value)) => visitor.visit_u64(value),
                            _ => visitor.visit_f64(whole as f64),
                        };
                    }
                    match number::decimal(text) {
                        number::Decimal::Finite(value) => visitor.visit_f64(value),
                        number::Decimal::NotFinite => Err(self.wrong("a finite number")),
                        number::Decimal::None => visitor.visit_str(text),
                    }
                }
            },
            Kind::List => self.list(visitor),
            Kind::Map => visitor.visit_map(self.pairs(&[])),
            Kind::Alias(_) | Kind::Broken => Err(Error::Reported),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.truth(visitor)
    }

    fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.signed(visitor)
    }

    fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.signed(visitor)
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.signed(visitor)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.signed(visitor)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.unsigned(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.unsigned(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.unsigned(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.unsigned(visitor)
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.decimal(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let text = self.text("a text")?;
        visitor.visit_str(text)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.node().kind {
            Kind::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.node().kind {
            Kind::Null => visitor.visit_unit(),
            _ => Err(self.wrong("nothing")),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_unit(visitor)
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Error> {
        if !name.starts_with('\0') {
            return visitor.visit_newtype_struct(self);
        }
        let node = self.node();
        match (name, &node.kind) {
            (protocol::FIELD | protocol::MANY | protocol::LIBRARY, Kind::Null) => visitor.visit_unit(),
            (protocol::FIELD, _) => visitor.visit_seq(FieldParts { value: self, step: 0 }),
            (protocol::MANY, kind) => {
                let children = matches!(kind, Kind::List).then(|| self.reader.tree.children(self.at));
                visitor.visit_seq(ManyParts { parent: self, children, step: 0 })
            }
            (protocol::LIBRARY, _) => visitor.visit_seq(Entries::new(self)),
            (protocol::FORM, Kind::Map) => visitor.visit_some(self),
            (protocol::FORM, _) => visitor.visit_newtype_struct(self),
            (protocol::TEXT, _) => {
                let Some(text) = node.text() else {
                    let expected = (&visitor as &dyn Expected).to_string();
                    return Err(self.text(&expected).err().unwrap_or(Error::Reported));
                };
                visitor.visit_str(text)
            }
            _ => Err(Error::custom(protocol::TOO_FEW_PARTS)),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.node().kind {
            Kind::List => self.list(visitor),
            _ => Err(self.wrong("a list")),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.node().kind {
            Kind::Map => visitor.visit_map(self.pairs(&[])),
            _ => Err(self.no_struct(&[])),
        }
    }

    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match name {
            protocol::EACH => {}
            // Both halves look through the same keys, and each knows the fields of the other.
            protocol::BOTH => {
                return visitor.visit_seq(BothParts { value: self, first: Cell::new(None), second: fields, step: 0 });
            }
            _ => return self.structure(fields, visitor),
        }
        let own = || self.reader.tree.pairs(self.at).any(|pair| fields.contains(&pair.key));
        if matches!(self.node().kind, Kind::Map) && !own() {
            if let Some(finding) = prose::pair_for_text(self.reader.text, self.reader.tree, self.at) {
                return Err(self.reader.report(finding));
            }
            return visitor.visit_seq(Entries::new(self));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let Some(text) = self.node().text() else {
            return Err(self.wrong(&format!("one of {}", words::list(variants))));
        };
        if let Some(variant) = variants.iter().find(|variant| **variant == text) {
            let variant: StrDeserializer<'_, Error> = (*variant).into_deserializer();
            return visitor.visit_enum(variant);
        }
        let guess = self.reader.findings.borrow_mut().may_guess(text);
        Err(self.reader.report(words::not_among(text, self.span, variants, guess)))
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if let Some(is_unknown) = self.is_unknown {
            is_unknown.set(true);
        }
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! { i128 u128 }
}
