//! Finds a file that is not saved as UTF-8.
//!
//! Its characters are uncertain, so names with letters other than a to z may be wrong. Save the file again with the
//! encoding UTF-8; editors offer it under “Save as” or “Encoding”.
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("not-utf-8", own_docs!("not_utf_8.rs"));
