//! Finds a pain point that the file does not have.
//!
//! `solves` names pain points by their ids, or by the ids made from their names.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Buy, pain_points: [{ name: Which size am I?, id: which-size }] }
//! opportunities:
//!   size-guide: { name: Size guide that asks for body height, solves: [wich-size] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Buy, pain_points: [{ name: Which size am I?, id: which-size }] }
//! opportunities:
//!   size-guide: { name: Size guide that asks for body height, solves: [which-size] }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-pain-point", own_docs!("unknown_pain_point.rs"));
