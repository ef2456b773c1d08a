//! Finds a word after `!`, which YAML reads as an instruction to programs.
//!
//! Journeys use no such tags. If it is text, put quotes around it.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: !python/object Buy
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: "!python/object Buy"
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-tag", own_docs!("unknown_tag.rs"));
