//! Finds a persona that the file does not have.
//!
//! Declare personas under `personas`. `for`, and values per persona, refer to them by their ids.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas: { aino: Aino, leo: Leo }
//! stages:
//!   - { name: Buy, emotion: { aina: 1 } }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas: { aino: Aino, leo: Leo }
//! stages:
//!   - { name: Buy, emotion: { aino: 1 } }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-persona", own_docs!("unknown_persona.rs"));
