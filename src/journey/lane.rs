//! The author's own lanes.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Card, List, Ref};
use crate::source::{Span, Spanned};
use crate::yaml::Field;

/// A lane that the author adds to the map.
#[derive(Debug, Clone, Default)]
pub struct Lane {
    /// The id: the key, or made of the name.
    pub id: String,
    /// The heading.
    pub name: Spanned<String>,
    /// Below which part of the map it stands.
    pub below: Field<Band>,
    /// Who looks after it.
    pub owners: List<Spanned<String>>,
    /// What stands in it.
    pub summary: Field<String>,
    /// Where the whole entry stands.
    pub span: Span,
}

/// The parts of a map, from the customer down to the company's inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// What the customer lives.
    #[default]
    Experience,
    /// Below the line of interaction.
    Interaction,
    /// Below the line of visibility.
    Visibility,
    /// Below the line of internal interaction.
    Internal,
}

/// What a touchpoint or a stage says in one of the author's lanes.
#[derive(Debug, Clone)]
pub struct LaneEntry {
    /// The lane.
    pub lane: Ref<Lane>,
    /// What stands in it.
    pub cards: Vec<Card>,
}
