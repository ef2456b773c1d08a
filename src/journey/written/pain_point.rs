//! A pain point as it is written.

use serde::Deserialize;

use super::{WrittenEvidence, WrittenOpportunity};
use crate::journey::{PainStatus, Severity};
use crate::yaml::{Field, Many};

/// Something that hurts the customer.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "pain point", default)]
pub(crate) struct WrittenPainPoint {
    /// What hurts, in the customer's words.
    pub(crate) name: Field<String>,
    /// The id for references.
    pub(crate) id: Field<String>,
    /// More about it.
    pub(crate) summary: Field<String>,
    /// How severe it is.
    pub(crate) severity: Field<Severity>,
    /// What the pain point leads to.
    pub(crate) effect: Field<String>,
    /// The personas it hurts, by id; everyone who comes here if not given.
    pub(crate) r#for: Many<String>,
    /// Who is responsible for it.
    pub(crate) owner: Many<String>,
    /// The opportunities that answer it: ids, or entries in place.
    pub(crate) opportunities: Many<WrittenOpportunity>,
    /// The evidence behind it: ids from `evidence`, or entries in place.
    pub(crate) evidence: Many<WrittenEvidence>,
    /// Whether it is open, accepted (with `because`) or solved.
    pub(crate) status: Field<PainStatus>,
    /// The reason for accepting it.
    pub(crate) because: Field<String>,
}
