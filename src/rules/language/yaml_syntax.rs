//! Finds a line that is not YAML: a bracket or a quote left open, an indentation that fits nothing, a missing colon.
//!
//! What stands on that line could not be read; the rest of the file was read all the same. Where a line had to be
//! passed over, only errors are told of, since what seems to be missing may stand in it.
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
