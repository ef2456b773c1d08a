//! Finds a file that asks for more than the reader grants: bytes, values, depth, texts, repetitions.
//!
//! Each limit lies far above what journeys need; together they keep a broken or hostile file from stopping a build.
//! The finding names the limit that was passed. Split the journey: a part of it can be a journey of its own, which
//! the first one `opens`.
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("too-large", own_docs!("too_large.rs"));
