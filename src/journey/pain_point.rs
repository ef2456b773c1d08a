//! What hurts, how much, and what is being done about it.

use serde::Deserialize;

use super::{Evidence, List, Opportunity, Persona, Place, Ref};
use crate::source::{Span, Spanned};
use crate::yaml::Field;

/// What hurts the customer at a place of the journey.
#[derive(Debug, Clone, Default)]
pub struct PainPoint {
    /// The id: written, or made of the name.
    pub id: String,
    /// The name that people read.
    pub name: Spanned<String>,
    /// More about it.
    pub summary: Field<String>,
    /// How severe it is.
    pub severity: Field<Severity>,
    /// What the pain point leads to.
    pub effect: Field<String>,
    /// Whom it hurts; everyone who comes here where empty.
    pub personas: List<Ref<Persona>>,
    /// Who is responsible for it.
    pub owners: List<Spanned<String>>,
    /// What answers it, said from either end or from standing beside it at the same place.
    pub opportunities: Vec<Ref<Opportunity>>,
    /// Whether an `opportunities:` list is written at the pain itself.
    pub names_opportunities: bool,
    /// Whether an answer is written that could not be read or found, which has been reported there.
    pub has_broken_answer: bool,
    /// What it rests on.
    pub evidence: List<Ref<Evidence>>,
    /// Where its mending stands.
    pub status: Field<PainStatus>,
    /// The reason for accepting it.
    pub because: Field<String>,
    /// Where in the journey it hurts.
    pub at: Place,
    /// Where the whole entry stands.
    pub span: Span,
}

/// How much a pain point hurts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Noticed.
    Low,
    /// Costs time or patience.
    Medium,
    /// Makes people think of leaving.
    High,
    /// Makes people leave, or harms them.
    Critical,
}

/// How far a pain point has been dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PainStatus {
    /// It hurts.
    #[default]
    Open,
    /// It hurts, and you have decided to live with it.
    Accepted,
    /// It no longer hurts.
    Solved,
}

impl Severity {
    /// Returns the word that stands in the file.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
            Severity::Critical => "critical",
        }
    }
}

impl PainPoint {
    /// Tells whether it still hurts and nobody has decided to live with it.
    pub fn is_open(&self) -> bool {
        matches!(self.status.get(), None | Some(PainStatus::Open)) && !self.status.is_broken()
    }
}
