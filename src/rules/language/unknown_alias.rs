//! Finds an alias whose mark is missing above it.
//!
//! An alias such as `*name` repeats the entry marked `&name` further up. If it is text, put quotes around it.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - &buy { name: Buy, emotion: 1 }
//!   - *bye
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - &buy { name: Buy, emotion: 1 }
//!   - name: Ride
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-alias", own_docs!("unknown_alias.rs"));
