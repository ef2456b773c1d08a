//! A persona as it is written.

use serde::Deserialize;

use super::{WrittenEvidence, WrittenPainPoint};
use crate::journey::Share;
use crate::yaml::{Field, Library, Many};

/// A kind of customer.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "persona", default)]
pub(crate) struct WrittenPersona {
    /// The name that people read.
    pub(crate) name: Field<String>,
    /// The id for references, if it is not the key already.
    pub(crate) id: Field<String>,
    /// Who this persona is.
    pub(crate) summary: Field<String>,
    /// The role: buyer, user, carer.
    pub(crate) role: Field<String>,
    /// What the persona wants to achieve.
    pub(crate) goal: Many<String>,
    /// What the persona needs: a list, or `id: text`.
    pub(crate) needs: Library<String>,
    /// What decides for this persona: a list, or `id: text`.
    pub(crate) priorities: Library<String>,
    /// The circumstances: where, when, with whom.
    pub(crate) context: Field<String>,
    /// What triggers the journey for this persona.
    pub(crate) trigger: Field<String>,
    /// Pain points of this persona that are not tied to one touchpoint.
    pub(crate) pain_points: Many<WrittenPainPoint>,
    /// The share of customers that this persona stands for.
    pub(crate) share: Field<Share>,
    /// A sentence in the persona's own words.
    pub(crate) quote: Field<String>,
    /// The evidence behind the persona: ids from `evidence`, or entries in place.
    pub(crate) evidence: Many<WrittenEvidence>,
}
