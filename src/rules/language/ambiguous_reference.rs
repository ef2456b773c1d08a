//! Finds a name that could mean two things.
//!
//! The finding shows both. Give the one you mean an `id` of its own, or write `stage/touchpoint`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, touchpoints: [{ name: Pays, next: [asks] }] }
//!   - { name: Buy, touchpoints: [Asks] }
//!   - { name: Ride, touchpoints: [Asks] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, touchpoints: [{ name: Pays, next: [ride/asks] }] }
//!   - { name: Buy, touchpoints: [Asks] }
//!   - { name: Ride, touchpoints: [Asks] }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("ambiguous-reference", own_docs!("ambiguous_reference.rs"));
