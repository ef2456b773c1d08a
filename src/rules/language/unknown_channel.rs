//! Finds a channel that the file does not have.
//!
//! Where the file declares `channels`, a touchpoint names them by their ids; where it declares none, any text will
//! do. `none` says that the customer is alone.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! channels: { store: Store }
//! stages:
//!   - { name: Buy, channel: sotre }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! channels: { store: Store }
//! stages:
//!   - { name: Buy, channel: store }
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unknown-channel", own_docs!("unknown_channel.rs"));
