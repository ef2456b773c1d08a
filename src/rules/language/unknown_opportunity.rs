//! Finds an opportunity that the file does not have.
//!
//! Declare opportunities under `opportunities` and refer to them by their ids, or write them in place with a name. A
//! word that looks like an id is read as one.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! opportunities: { size-guide: Size guide that asks for body height }
//! stages:
//!   - { name: Buy, pain_points: [{ name: Which size am I?, opportunities: [size-gide] }] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! opportunities: { size-guide: Size guide that asks for body height }
//! stages:
//!   - { name: Buy, pain_points: [{ name: Which size am I?, opportunities: [size-guide] }] }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-opportunity", own_docs!("unknown_opportunity.rs"));
