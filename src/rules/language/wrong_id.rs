//! Finds an id that no reference can contain.
//!
//! `#` and `/` separate the parts of a reference, and a space ends a word, so an id cannot contain them.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Buy, id: buy/pay }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Buy, id: buy-and-pay }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("wrong-id", own_docs!("wrong_id.rs"));
