//! Finds a journey without a title.
//!
//! The title says what the journey is about, and the file begins with it.
//!
//! ## Bad
//! ```yaml
//! stages: [Compare, Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Compare, Buy]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("missing-title", own_docs!("missing_title.rs"));
