//! A stage as it is written.

use serde::Deserialize;

use super::{Texts, WrittenTouchpoint};
use crate::yaml::{Both, Field, Many};

/// A stage of the journey; it takes the keys of a touchpoint as well.
///
/// Boxed, since a touchpoint has many keys and is handed on several times.
pub(crate) type WrittenStage = Both<StageKeys, Box<WrittenTouchpoint>>;

/// A stage of the journey; it takes the keys of a touchpoint as well.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "stage", default)]
pub(crate) struct StageKeys {
    /// What the customer wants here; for everyone, or for each persona.
    pub(crate) goal: Texts,
    /// What the company wants to achieve here.
    pub(crate) business_goal: Many<String>,
    /// The order of the touchpoints: `file` (the default) or `any`.
    pub(crate) order: Field<Order>,
    /// The touchpoints of the stage, in order.
    pub(crate) touchpoints: Many<Box<WrittenTouchpoint>>,
}

/// The order of the touchpoints of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Order {
    /// One after the other, as in the file.
    File,
    /// Any.
    Any,
}
