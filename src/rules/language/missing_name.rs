//! Finds an entry without a name.
//!
//! An entry without a name cannot be drawn, and nobody can talk about it.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Buy, touchpoints: [{ emotion: 1 }] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Buy, touchpoints: [{ name: Pays, emotion: 1 }] }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("missing-name", own_docs!("missing_name.rs"));
