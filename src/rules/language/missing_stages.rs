//! Finds a journey without a stage.
//!
//! One stage is enough to start with.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("missing-stages", own_docs!("missing_stages.rs"));
