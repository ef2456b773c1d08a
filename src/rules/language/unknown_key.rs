//! Finds a key that cannot stand where it stands, most often a typo.
//!
//! Where it is certain which key was meant, the value is read as that of this key, and `--fix` corrects the key. Otherwise
//! the key and what stands under it are skipped. Keys of your own may begin with `x-`; they are allowed everywhere.
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
