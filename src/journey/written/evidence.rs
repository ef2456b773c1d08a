//! A source of knowledge as it is written.

use serde::Deserialize;

use crate::journey::{Date, EvidenceKind};
use crate::yaml::Field;

/// The evidence behind a claim.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "evidence", default)]
pub(crate) struct WrittenEvidence {
    /// The name that people read.
    pub(crate) name: Field<String>,
    /// The id for references, if it is not the key already.
    pub(crate) id: Field<String>,
    /// How it was gathered; this decides how strong the evidence is.
    pub(crate) kind: Field<EvidenceKind>,
    /// The size of the sample: people, answers or cases.
    pub(crate) sample: Field<u64>,
    /// When it was gathered.
    pub(crate) date: Field<Date>,
    /// Where to find it: a path or an address.
    pub(crate) source: Field<String>,
    /// What it says.
    pub(crate) summary: Field<String>,
}
