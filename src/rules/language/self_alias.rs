//! Finds an alias within the very thing that it repeats, so that it would never end.
//!
//! An alias such as `*name` repeats what is marked `&name`; it cannot stand inside it.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages: &all
//!   - name: Buy
//!     touchpoints: *all
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints: [Pays]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("self-alias", own_docs!("self_alias.rs"));
