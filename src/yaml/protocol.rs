//! What the wrappers and the deserializer say to each other: names that serde carries from one to the other, and parts in a fixed order.

use serde::de::{Deserialize, Deserializer, Error as _, IntoDeserializer, SeqAccess, Visitor};

use crate::source::{Span, Spanned};
use crate::yaml::error::Error;

/// Asks for start, end, and the value, whose error is caught.
pub(crate) const FIELD: &str = "\0field";
/// Asks for start, end, and then each element.
pub(crate) const MANY: &str = "\0many";
/// Asks for start, end, and then key and value in turn.
pub(crate) const LIBRARY: &str = "\0library";
/// Asks for the value itself, or for start, end, and then key and value in turn.
pub(crate) const EACH: &str = "\0each";
/// Asks for the same mapping twice.
pub(crate) const BOTH: &str = "\0both";
/// Asks for a single value or for a mapping.
pub(crate) const FORM: &str = "\0form";
/// Asks for the text of a single value.
pub(crate) const TEXT: &str = "\0text";

/// Begins the line of a message that says what was certainly meant.
pub(crate) const MEANT: &str = "\0meant ";

/// Said when another deserializer than ours reads a wrapper.
pub(crate) const TOO_FEW_PARTS: &str = "internal error: the parts of a wrapper did not arrive";

/// Takes the first two parts.
pub(crate) fn span<'de, A: SeqAccess<'de>>(parts: &mut A) -> Result<Span, A::Error> {
    let missing = || A::Error::custom(TOO_FEW_PARTS);
    let start = parts.next_element()?.ok_or_else(missing)?;
    let end = parts.next_element()?.ok_or_else(missing)?;
    Ok(Span { start, end })
}

/// A key with its place; none for an element of a list.
pub(crate) struct Key(Option<(u32, u32, String)>);

impl Key {
    pub(crate) fn spanned(self) -> Option<Spanned<String>> {
        self.0.map(|(start, end, text)| Spanned::new(text, Span { start, end }))
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Key)
    }
}

/// Hands a key over.
pub(crate) struct KeyParts<'t> {
    pub(crate) key: Option<(&'t str, Span)>,
}

impl<'de> Deserializer<'de> for KeyParts<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.key {
            None => visitor.visit_none(),
            Some((text, span)) => visitor.visit_some(KeyTuple { text, span, step: 0 }),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct KeyTuple<'t> {
    text: &'t str,
    span: Span,
    step: u8,
}

impl<'de> Deserializer<'de> for KeyTuple<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> SeqAccess<'de> for KeyTuple<'_> {
    type Error = Error;

    fn next_element_seed<S: serde::de::DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        self.step += 1;
        match self.step {
            1 => seed.deserialize(self.span.start.into_deserializer()).map(Some),
            2 => seed.deserialize(self.span.end.into_deserializer()).map(Some),
            3 => seed.deserialize(self.text.into_deserializer()).map(Some),
            _ => Ok(None),
        }
    }
}
