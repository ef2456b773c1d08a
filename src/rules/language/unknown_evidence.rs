//! Finds evidence that the file does not have.
//!
//! Declare evidence under `evidence` and refer to it by its id. `assumption` needs no declaration.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! evidence: { interviews: Twelve interviews in May }
//! stages:
//!   - { name: Buy, evidence: [intervews] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! evidence: { interviews: Twelve interviews in May }
//! stages:
//!   - { name: Buy, evidence: [interviews] }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-evidence", own_docs!("unknown_evidence.rs"));
