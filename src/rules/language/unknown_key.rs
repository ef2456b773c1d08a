//! Finds a key that is not allowed in this place, most often a typo.
//!
//! If it is certain which key was meant, the value is read as the value of that key, and `--fix` corrects the key.
//! Otherwise, the key and its value are skipped. Your own keys may begin with `x-`; they are allowed everywhere.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     emotoin: 1
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     emotion: 1
//!     x-ticket: CX-12
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-key", own_docs!("unknown_key.rs"));
