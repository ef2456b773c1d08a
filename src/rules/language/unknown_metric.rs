//! Finds a metric that the file does not have.
//!
//! Declare metrics under `metrics` and refer to them by their ids, or write them in place with a name.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics: { effort-to-pay: { name: Effort to pay, kind: ces, value: 3.9 } }
//! stages:
//!   - { name: Buy, metrics: [efort-to-pay] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics: { effort-to-pay: { name: Effort to pay, kind: ces, value: 3.9 } }
//! stages:
//!   - { name: Buy, metrics: [effort-to-pay] }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-metric", own_docs!("unknown_metric.rs"));
