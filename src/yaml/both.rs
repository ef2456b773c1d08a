//! Two types that are read from one mapping, such as a stage, which has keys of its own and all those of a touchpoint.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use crate::yaml::protocol;
use crate::yaml::vocabulary::Keys;

/// Two derived structs that share one mapping; a key is unknown if neither knows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Both<A, B> {
    /// The first struct.
    pub own: A,
    /// The second struct.
    pub rest: B,
}

impl<'de, A: Deserialize<'de>, B: Deserialize<'de>> Deserialize<'de> for Both<A, B> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The keys of the second half are known before the first one is read, so that a misspelt one is taken by neither.
        deserializer.deserialize_struct(protocol::BOTH, Keys::of::<B>().keys, BothVisitor(PhantomData))
    }
}

struct BothVisitor<A, B>(PhantomData<(A, B)>);

impl<'de, A: Deserialize<'de>, B: Deserialize<'de>> Visitor<'de> for BothVisitor<A, B> {
    type Value = Both<A, B>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("keys and values")
    }

    #[inline]
    fn visit_seq<S: SeqAccess<'de>>(self, mut parts: S) -> Result<Self::Value, S::Error> {
        let missing = || S::Error::custom(protocol::TOO_FEW_PARTS);
        let own = parts.next_element()?.ok_or_else(missing)?;
        let rest = parts.next_element()?.ok_or_else(missing)?;
        Ok(Both { own, rest })
    }
}
