//! Finds a lane that the file does not have.
//!
//! Where the file declares `lanes`, the texts under `lanes` of a stage or a touchpoint belong to one of them. The lanes of
//! `view` are these, and those that any map may have, by the keys under which their values are written.
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
