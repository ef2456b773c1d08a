//! A pain point as it is written.

use serde::Deserialize;

use super::{WrittenEvidence, WrittenOpportunity};
use crate::journey::{PainStatus, Severity};
use crate::yaml::{Field, Many};

/// What hurts the customer.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "pain point", default)]
pub(crate) struct WrittenPainPoint {
    /// What hurts, in the customer's words.
    pub(crate) name: Field<String>,
    /// A short name for references.
    pub(crate) id: Field<String>,
    /// More about it.
    pub(crate) summary: Field<String>,
    /// How much it hurts.
    pub(crate) severity: Field<Severity>,
    /// What it leads to.
    pub(crate) effect: Field<String>,
    /// Whom it hurts; everyone who comes here where it is not given.
    pub(crate) r#for: Many<String>,
    /// Who looks after it.
    pub(crate) owner: Many<String>,
    /// What would answer it: ids of opportunities, or entries in place.
    pub(crate) opportunities: Many<WrittenOpportunity>,
    /// What it rests on: ids of the evidence library, or entries in place.
    pub(crate) evidence: Many<WrittenEvidence>,
    /// Whether it is open, accepted (with `because`) or solved.
    pub(crate) status: Field<PainStatus>,
    /// Why it is accepted.
    pub(crate) because: Field<String>,
}
