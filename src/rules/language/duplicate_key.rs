//! Finds a key that is written twice in one place.
//!
//! One of the two would be lost silently, so the finding shows both places. If several texts belong under one key,
//! write a list.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     thought: Which size am I?
//!     thought: When does it come?
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     thought: [Which size am I?, When does it come?]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("duplicate-key", own_docs!("duplicate_key.rs"));
