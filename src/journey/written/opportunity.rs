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
    /// The id for references.
    pub(crate) id: Field<String>,
    /// More about it.
    pub(crate) summary: Field<String>,
    /// The effort: 0 to 5, `S`, `M`, `L`, or a length of time.
    pub(crate) effort: Field<Effort>,
    /// The priority, in your own words.
    pub(crate) priority: Field<String>,
    /// Who is responsible for it.
    pub(crate) owner: Many<String>,
    /// How far it has come.
    pub(crate) status: Field<OpportunityStatus>,
    /// The reason for dismissing it.
    pub(crate) because: Field<String>,
    /// The pain points that it solves, by id or name.
    pub(crate) solves: Many<String>,
    /// The opportunities that must come first, by id.
    pub(crate) after: Many<String>,
    /// The value for the customer, from 0 to 100.
    pub(crate) customer_value: Field<f64>,
    /// The value for the company, from 0 to 100.
    pub(crate) business_value: Field<f64>,
    /// The needs and priorities that it would answer, by id or in the same words.
    pub(crate) answers: Many<String>,
    /// The metrics that would show its success: ids, or entries in place.
    pub(crate) metrics: Many<WrittenMetric>,
    /// The evidence behind it: ids from `evidence`, or entries in place.
    pub(crate) evidence: Many<WrittenEvidence>,
    /// Where to read more.
    pub(crate) links: Many<WrittenLink>,
}
