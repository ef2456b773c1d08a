//! Finds a lane that the file does not have.
//!
//! If the file declares `lanes`, each text under `lanes` of a stage or a touchpoint belongs to one of them. `view` can
//! list these lanes, and the lanes that any map may have, by the keys of their values.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! lanes: { weather: Weather }
//! stages:
//!   - { name: Ride, lanes: { wether: Sunny in May } }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! lanes: { weather: Weather }
//! stages:
//!   - { name: Ride, lanes: { weather: Sunny in May } }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-lane", own_docs!("unknown_lane.rs"));
