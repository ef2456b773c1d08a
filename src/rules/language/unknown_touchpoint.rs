//! Finds a touchpoint that the file does not have.
//!
//! `next`, `fails`, `requires` and `affects` name touchpoints by their ids, or by the ids made from their names:
//! “Visits the store” is `visits-the-store`. If two stages have a touchpoint with the same name, write
//! `stage/touchpoint`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, next: [visits-store] }
//!       - Visits the store
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, next: [visits-the-store] }
//!       - Visits the store
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-touchpoint", own_docs!("unknown_touchpoint.rs"));
