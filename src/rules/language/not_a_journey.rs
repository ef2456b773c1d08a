//! Finds a file that is empty, or that contains a text or a list instead of the keys of a journey.
//!
//! A journey begins with `journey:` and its title.
//!
//! ## Bad
//! ```yaml
//! - Compare
//! - Buy
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Compare, Buy]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("not-a-journey", own_docs!("not_a_journey.rs"));
