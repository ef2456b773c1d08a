//! The deserializer over the tree: it reports what cannot be read where it stands, and the wrappers go on.

use std::cell::{Cell, RefCell};

use serde::de::value::StrDeserializer;
use serde::de::{Deserializer, Error as _, Expected, IntoDeserializer, Visitor};

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::access::{Elements, Entries, FieldParts, ManyParts, Pairs, Twice, Unknown};
use crate::yaml::budgets::Budgets;
use crate::yaml::error::Error;
use crate::yaml::findings::Findings;
use crate::yaml::prose;
use crate::yaml::tree::{At, Kind, Node, REFUSED, Tree};
use crate::yaml::{number, protocol, rules, words};

/// What all readers of one text share.
pub(crate) struct Reader<'t> {
    pub(crate) text: &'t str,
    /// What is added to the places that values get.
    pub(crate) base: u32,
    pub(crate) tree: &'t Tree<'t>,
    pub(crate) budgets: &'t Budgets,
    pub(crate) findings: RefCell<Findings>,
    /// Keys that were passed over for a slip of the pen, with what stands under them.
    pub(crate) misspelt: RefCell<Vec<Span>>,
    /// Nodes that were reached through aliases so far.
    reached: Cell<usize>,
    /// Bytes of the structs that were read so far.
    weight: Cell<usize>,
    refused_aliases: Cell<bool>,
    refused_depth: Cell<bool>,
    refused_weight: Cell<bool>,
}

/// A node to be read.
#[derive(Clone, Copy)]
pub(crate) struct NodeReader<'r> {
    pub(crate) reader: &'r Reader<'r>,
    pub(crate) at: At,
    pub(crate) depth: u32,
    pub(crate) span: Span,
    /// The key that this is the value of, for the case that the struct does not know it.
    pub(crate) unknown: Option<&'r Unknown<'r>>,
    /// The fields of two structs that share the mapping.
    pub(crate) twice: Option<&'r Twice>,
}

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str, base: u32, tree: &'t Tree<'t>, budgets: &'t Budgets) -> Self {
        Reader {
            text,
            base,
            tree,
            budgets,
            findings: RefCell::new(Findings::new(budgets.findings)),
            misspelt: RefCell::default(),
            reached: Cell::new(0),
            weight: Cell::new(0),
            refused_aliases: Cell::new(false),
            refused_depth: Cell::new(false),
            refused_weight: Cell::new(false),
        }
    }

    pub(crate) fn report(&self, finding: Finding) -> Error {
        self.findings.borrow_mut().push(finding);
        Error::Reported
    }

    /// Tells whether no more findings are taken.
    pub(crate) fn is_full(&self) -> bool {
        self.findings.borrow().is_full()
    }

    /// Counts the bytes of a struct that is about to be read at a place, and refuses it where there is no room for it.
    pub(crate) fn weigh(&self, size: usize, span: Span) -> Result<(), Error> {
        self.weight.set(self.weight.get().saturating_add(size));
        if self.weight.get() <= self.budgets.memory {
            return Ok(());
        }
        if self.refused_weight.replace(true) {
            return Err(Error::Reported);
        }
        let message =
            format!("the file describes more than fits into {} bytes, the limit `memory`", self.budgets.memory);
        let finding = Finding::error(rules::TOO_LARGE, prose::first_line(self.text, span), message);
        Err(self.report(finding.help("split the journey into several files")))
    }

    /// Tells whether there is no room for more, so that lists end here.
    pub(crate) fn is_out_of_room(&self) -> bool {
        self.refused_weight.get()
    }

    /// Goes to a node, through an alias if it is one, within the budgets.
    pub(crate) fn enter(&self, at: At, depth: u32) -> NodeReader<'_> {
        let node = self.tree.node(at);
        let mut reader = NodeReader { reader: self, at, depth, span: node.span, unknown: None, twice: None };
        if let Kind::Alias(target) = node.kind {
            let size = self.tree.node(target).end - target;
            self.reached.set(self.reached.get().saturating_add(size as usize));
            if self.reached.get() > self.budgets.aliases {
                if !self.refused_aliases.replace(true) {
                    let message =
                        format!("aliases repeat more than {} values, the limit `aliases`", self.budgets.aliases);
                    self.report(Finding::error(rules::TOO_LARGE, node.span, message));
                }
                reader.at = REFUSED;
                return reader;
            }
            reader.at = target;
            reader.depth += 1;
            reader.span = self.tree.node(target).span;
        }
        if reader.depth > self.budgets.depth as u32 && matches!(self.tree.node(reader.at).kind, Kind::List | Kind::Map)
        {
            if !self.refused_depth.replace(true) {
                let message = format!(
                    "aliases put lists and mappings more than {} deep inside each other, the limit `depth`",
                    self.budgets.depth
                );
                self.report(Finding::error(rules::TOO_LARGE, prose::first_line(self.text, node.span), message));
            }
            reader.at = REFUSED;
        }
        reader
    }
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
        Pairs { parent: *self, children: self.reader.tree.children(self.at), value: None, fields }
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
                        number::Decimal::NotFinite => Err(self.wrong("a number that is finite")),
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
            (protocol::BOTH, _) => {
                // Both halves check the same keys; the second one knows the first one's fields.
                visitor.visit_seq(crate::yaml::access::BothParts { value: self, fields: Cell::new(None), step: 0 })
            }
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
        if name != protocol::EACH {
            return self.structure(fields, visitor);
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
        let guess = self.reader.findings.borrow_mut().may_guess();
        Err(self.reader.report(words::not_among(text, self.span, variants, guess)))
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if let Some(unknown) = self.unknown {
            unknown.report(self.reader, self.twice);
        }
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! { i128 u128 }
}
