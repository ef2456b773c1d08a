//! A channel as it is written.

use serde::Deserialize;

use crate::journey::{ChannelKind, Control};
use crate::yaml::{Field, Many};

/// A way in which customers and the company meet.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "channel", default)]
pub(crate) struct WrittenChannel {
    /// The name that people read.
    pub(crate) name: Field<String>,
    /// A short name for references, where it is not the key already.
    pub(crate) id: Field<String>,
    /// What kind of meeting it is.
    pub(crate) kind: Field<ChannelKind>,
    /// Who has it in hand: brand (the default), partner, customer or external.
    pub(crate) control: Field<Control>,
    /// Who in the company looks after it.
    pub(crate) owner: Many<String>,
}
