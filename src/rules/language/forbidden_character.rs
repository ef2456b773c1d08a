//! Finds an invisible character: a control character, a line separator, or one that changes the direction of writing.
//!
//! Such characters come with pasted text and can make a text look different from what it says. Delete them. In the
//! example, `␛` represents such a character.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city ␛bike
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("forbidden-character", own_docs!("forbidden_character.rs"));
