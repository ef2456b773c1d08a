//! A stage as it is written.

use serde::Deserialize;

use super::{Texts, WrittenTouchpoint};
use crate::yaml::{Both, Field, Many};

/// A stage: the keys of its own, and everything of a touchpoint.
///
/// Boxed, since a touchpoint has many keys and is handed on several times.
pub(crate) type WrittenStage = Both<StageKeys, Box<WrittenTouchpoint>>;

/// What only a stage has.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "stage", default)]
pub(crate) struct StageKeys {
    /// What the customer wants here; for everyone, or one per persona.
    pub(crate) goal: Texts,
    /// What the company wants here.
    pub(crate) business_goal: Many<String>,
    /// `any` where the touchpoints are met in no order.
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
