//! Finds a second journey in the same file, after a line `---`.
//!
//! One file holds one journey. Move the second one into a file of its own.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! ---
//! journey: Selling a city bike
//! stages: [Sell]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("second-document", own_docs!("second_document.rs"));
