//! Finds the key `<<`, which would merge another mapping into this one.
//!
//! It is not part of YAML 1.2, and it hides where a value comes from. Write the keys out.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - &buy { name: Buy, emotion: 1 }
//!   - { <<: *buy, name: Pay }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Buy, emotion: 1 }
//!   - { name: Pay, emotion: 1 }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("merge-key", own_docs!("merge_key.rs"));
