//! A channel as it is written.

use serde::Deserialize;

use crate::journey::{ChannelKind, Control};
use crate::yaml::{Field, Many};

/// How customers and the company meet.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "channel", default)]
pub(crate) struct WrittenChannel {
    /// The name that people read.
    pub(crate) name: Field<String>,
    /// The id for references, if it is not the key already.
    pub(crate) id: Field<String>,
    /// The kind of channel.
    pub(crate) kind: Field<ChannelKind>,
    /// Who controls it: the brand (the default), a partner, the customer, or nobody you know (external).
    pub(crate) control: Field<Control>,
    /// Who in the company is responsible for it.
    pub(crate) owner: Many<String>,
}
