//! Finds an alias inside the entry that it repeats, which would never end.
//!
//! An alias such as `*name` repeats the entry marked `&name`; it cannot be inside that entry.
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
