//! Finds a channel that the file does not have.
//!
//! If the file declares `channels`, touchpoints refer to them by their ids; if not, any text is a channel. `none` means
//! that the customer is alone.
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
