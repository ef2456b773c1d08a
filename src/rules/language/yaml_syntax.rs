//! Finds a line that is not valid YAML: an open bracket or quote, a wrong indentation, a missing colon.
//!
//! The content of that line could not be read; the rest of the file is read all the same. If a line had to be skipped,
//! only errors are reported, because what seems to be missing may be on that line.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints: [Pays, Waits
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints: [Pays, Waits]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("yaml-syntax", own_docs!("yaml_syntax.rs"));
