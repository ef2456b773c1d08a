//! Finds a file that is not written in UTF-8.
//!
//! Its letters cannot be told for certain, so names with other letters than a to z may be wrong. Save it again with
//! the encoding UTF-8; editors offer it under “Save as” or “Encoding”.
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("not-utf-8", own_docs!("not_utf_8.rs"));
