//! Finds a path that leads nowhere, or to two places at once.
//!
//! Each entry of `next` leads to a touchpoint (`to`) or out of the journey (`exit`).
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, next: [{ when: the size fits }] }
//!       - Visits the store
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, next: [{ to: visits-the-store, when: the size fits }] }
//!       - Visits the store
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("way-without-target", own_docs!("way_without_target.rs"));
