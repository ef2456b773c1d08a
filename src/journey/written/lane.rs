//! Lanes, cards, external factors and links as they are written.

use serde::Deserialize;

use super::Length;
use crate::journey::Band;
use crate::yaml::{Field, Many};

/// A lane that the author adds to the map.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "lane", default)]
pub(crate) struct WrittenLane {
    /// The heading of the lane.
    pub(crate) name: Field<String>,
    /// A short name for references, where it is not the key already.
    pub(crate) id: Field<String>,
    /// Below which part of the map it stands.
    pub(crate) below: Field<Band>,
    /// Who looks after it.
    pub(crate) owner: Many<String>,
    /// What stands in it.
    pub(crate) summary: Field<String>,
}

/// An entry of a blueprint lane: what employees, partners or systems do.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "card", default)]
pub(crate) struct WrittenCard {
    /// What is done.
    pub(crate) name: Field<String>,
    /// A short name for references.
    pub(crate) id: Field<String>,
    /// Who does it.
    pub(crate) owner: Many<String>,
    /// More about it.
    pub(crate) summary: Field<String>,
    /// With which systems.
    pub(crate) systems: Many<String>,
    /// How long it takes.
    pub(crate) duration: Field<Length>,
    /// The ids of the cards that come before it.
    pub(crate) after: Many<String>,
}

/// A factor that the company does not influence.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "external factor", default)]
pub(crate) struct WrittenExternal {
    /// What it is.
    pub(crate) name: Field<String>,
    /// A short name for references, where it is not the key already.
    pub(crate) id: Field<String>,
    /// The touchpoints that it acts on.
    pub(crate) affects: Many<String>,
    /// What makes it easier to bear.
    pub(crate) softened_by: Many<String>,
}

/// An address that belongs to a thing on the map.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "link", default)]
pub(crate) struct WrittenLink {
    /// What people read.
    pub(crate) name: Field<String>,
    /// The address: http, https or mailto.
    pub(crate) url: Field<String>,
    /// What kind of thing lies there.
    pub(crate) kind: Field<String>,
    /// What is to be seen there, for who cannot see it.
    pub(crate) alt: Field<String>,
}
