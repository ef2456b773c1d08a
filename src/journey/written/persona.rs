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
    /// A short name for references, where it is not the key already.
    pub(crate) id: Field<String>,
    /// Who this is.
    pub(crate) summary: Field<String>,
    /// The part played: buyer, user, carer.
    pub(crate) role: Field<String>,
    /// What for.
    pub(crate) goal: Many<String>,
    /// What must be there: a list, or `id: text`.
    pub(crate) needs: Library<String>,
    /// What decides: a list, or `id: text`.
    pub(crate) priorities: Library<String>,
    /// In which circumstances.
    pub(crate) context: Field<String>,
    /// What sets the journey off.
    pub(crate) trigger: Field<String>,
    /// What hurts this persona everywhere.
    pub(crate) pain_points: Many<WrittenPainPoint>,
    /// How large a part of the customers this is.
    pub(crate) share: Field<Share>,
    /// A sentence in the persona's own words.
    pub(crate) quote: Field<String>,
    /// What the persona rests on: ids of the evidence library, or entries in place.
    pub(crate) evidence: Many<WrittenEvidence>,
}
