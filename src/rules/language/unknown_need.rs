//! Finds a need or a priority that no persona of the file has.
//!
//! `answers` names needs and priorities by their ids or in exactly the same words.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, needs: [a bike by Monday] }
//! stages:
//!   - { name: Visit the store, answers: [a bike by Munday] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, needs: [a bike by Monday] }
//! stages:
//!   - { name: Visit the store, answers: [a bike by Monday] }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-need", own_docs!("unknown_need.rs"));
