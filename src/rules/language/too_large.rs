//! Finds a file that exceeds a limit of the reader: bytes, values, depth, texts or repetitions.
//!
//! Each limit is far above what journeys need; together they keep a broken or hostile file from stopping a build. The
//! finding names the limit. Split the journey: a part of it can be a journey of its own, which the first one `opens`.
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("too-large", own_docs!("too_large.rs"));
