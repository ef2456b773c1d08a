//! Finds a value of the wrong kind.
//!
//! Examples are a word where a number is needed, a list where a text is needed, a number off its scale, or a word that
//! is not one of the choices. Only this value is skipped.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     emotion: 7
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     emotion: 2
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("wrong-value", own_docs!("wrong_value.rs"));
