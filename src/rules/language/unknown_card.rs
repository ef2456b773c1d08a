//! Finds a reference to a blueprint card that the file does not have.
//!
//! `after` of a card names the cards that come before it, by their ids or names.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     frontstage: Seller fits the bike
//!     backstage: { name: Test bike is brought, after: [sells-the-bike] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     frontstage: Seller fits the bike
//!     backstage: { name: Test bike is brought, after: [seller-fits-the-bike] }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-card", own_docs!("unknown_card.rs"));
