//! Finds an invisible character: a control character, a line separator, one that turns the direction of writing.
//!
//! Such characters come along with pasted text and can make a text look different from what it says. Delete it. In
//! the example, `␛` stands for such a character.
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
