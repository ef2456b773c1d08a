//! Finds an id that two things of one kind share.
//!
//! References to it could mean either. Give one of the two another id.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, id: pays }, { name: Pays by invoice, id: pays }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, id: pays }, { name: Pays by invoice, id: pays-by-invoice }]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("duplicate-id", own_docs!("duplicate_id.rs"));
