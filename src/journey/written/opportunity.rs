//! An opportunity as it is written.

use serde::Deserialize;

use super::{WrittenEvidence, WrittenLink, WrittenMetric};
use crate::journey::{Effort, OpportunityStatus};
use crate::yaml::{Field, Many};

/// Something that would make the journey better.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "opportunity", default)]
pub(crate) struct WrittenOpportunity {
    /// What could be better.
    pub(crate) name: Field<String>,
    /// A short name for references.
    pub(crate) id: Field<String>,
    /// More about it.
    pub(crate) summary: Field<String>,
    /// What it takes: 0 to 5, S, M, L, or a length of time.
    pub(crate) effort: Field<Effort>,
    /// How soon, in your own words.
    pub(crate) priority: Field<String>,
    /// Who takes it on.
    pub(crate) owner: Many<String>,
    /// How far it has come.
    pub(crate) status: Field<OpportunityStatus>,
    /// Why it was dismissed.
    pub(crate) because: Field<String>,
    /// The pain points that it answers, by id or name.
    pub(crate) solves: Many<String>,
    /// The opportunities that must be taken before it, by id.
    pub(crate) after: Many<String>,
    /// What it is worth to the customer, 0 to 100.
    pub(crate) customer_value: Field<f64>,
    /// What it is worth to the company, 0 to 100.
    pub(crate) business_value: Field<f64>,
    /// The needs and priorities that it would answer, by id or word for word.
    pub(crate) answers: Many<String>,
    /// How its success would be seen: ids of metrics, or entries in place.
    pub(crate) metrics: Many<WrittenMetric>,
    /// What it rests on: ids of the evidence library, or entries in place.
    pub(crate) evidence: Many<WrittenEvidence>,
    /// Where to read more.
    pub(crate) links: Many<WrittenLink>,
}
