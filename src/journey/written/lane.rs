//! Lanes, cards, external factors and links as they are written.

use serde::Deserialize;

use super::Length;
use crate::journey::Band;
use crate::yaml::{Field, Many};

/// A lane of your own.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "lane", default)]
pub(crate) struct WrittenLane {
    /// The heading of the lane.
    pub(crate) name: Field<String>,
    /// The id for references, if it is not the key already.
    pub(crate) id: Field<String>,
    /// The part of the map below which the lane stands.
    pub(crate) below: Field<Band>,
    /// Who is responsible for it.
    pub(crate) owner: Many<String>,
    /// What stands in it.
    pub(crate) summary: Field<String>,
}

/// What employees, partners or systems do, as a card in a lane of the blueprint.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "card", default)]
pub(crate) struct WrittenCard {
    /// What is done.
    pub(crate) name: Field<String>,
    /// The id for references.
    pub(crate) id: Field<String>,
    /// Who does it.
    pub(crate) owner: Many<String>,
    /// More about it.
    pub(crate) summary: Field<String>,
    /// The systems that are used.
    pub(crate) systems: Many<String>,
    /// How long it takes.
    pub(crate) duration: Field<Length>,
    /// The cards that come before it, by id.
    pub(crate) after: Many<String>,
}

/// A factor from outside that the company does not control.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "external factor", default)]
pub(crate) struct WrittenExternal {
    /// What it is.
    pub(crate) name: Field<String>,
    /// The id for references, if it is not the key already.
    pub(crate) id: Field<String>,
    /// The touchpoints that it affects, by id or name.
    pub(crate) affects: Many<String>,
    /// What you do to soften its effect.
    pub(crate) softened_by: Many<String>,
}

/// A link to more about something on the map.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "link", default)]
pub(crate) struct WrittenLink {
    /// What people read.
    pub(crate) name: Field<String>,
    /// The address: http, https or mailto.
    pub(crate) url: Field<String>,
    /// The kind of thing that is linked.
    pub(crate) kind: Field<String>,
    /// What the picture shows, for people who cannot see it.
    pub(crate) alt: Field<String>,
}
