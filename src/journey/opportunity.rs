//! What could be better, what it is worth, and how far it has come.

use serde::Deserialize;

use super::{Answered, Effort, Evidence, Link, List, Metric, PainPoint, Place, Ref};
use crate::source::{Span, Spanned};
use crate::words::Language;
use crate::yaml::Field;

/// An opportunity: something that would make the journey better.
#[derive(Debug, Clone, Default)]
pub struct Opportunity {
    /// The id: the key, or made of the name.
    pub id: String,
    /// The name that people read.
    pub name: Spanned<String>,
    /// More about it.
    pub summary: Field<String>,
    /// What it takes.
    pub effort: Field<Effort>,
    /// How soon, in the words of the file.
    pub priority: Field<String>,
    /// Who is responsible for it.
    pub owners: List<Spanned<String>>,
    /// How far it has come.
    pub status: Field<OpportunityStatus>,
    /// The reason for dismissing it.
    pub because: Field<String>,
    /// The pains it answers, said from either end or from standing beside them at the same place.
    pub solves: Vec<Ref<PainPoint>>,
    /// Whether a `solves:` list is written at the opportunity itself.
    pub names_pains: bool,
    /// Whether a pain is named that could not be read or found, which has been reported there.
    pub has_broken_pains: bool,
    /// What must be done before it.
    pub after: List<Ref<Opportunity>>,
    /// The value for the customer, from 0 to 100.
    pub customer_value: Field<f64>,
    /// The value for the company, from 0 to 100.
    pub business_value: Field<f64>,
    /// The needs that it would answer.
    pub answers: List<Answered>,
    /// How its success would be seen.
    pub metrics: List<Ref<Metric>>,
    /// What it rests on.
    pub evidence: List<Ref<Evidence>>,
    /// Where to read more.
    pub links: List<Link>,
    /// The places of the journey that name it.
    pub at: Vec<Place>,
    /// Whether it stands in `opportunities` of the journey, and was not written in place.
    pub is_declared: bool,
    /// Where the whole entry stands.
    pub span: Span,
}

/// How far an opportunity has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OpportunityStatus {
    /// Nobody has begun.
    #[default]
    Open,
    /// Someone is working on it.
    InProgress,
    /// It is in place.
    Done,
    /// It was decided against.
    Dismissed,
}

impl OpportunityStatus {
    /// Returns the words that people read.
    pub fn words(self) -> &'static str {
        self.words_in(Language::known(None))
    }

    /// Returns the words that people read, in a language.
    pub fn words_in(self, language: &Language) -> &str {
        match self {
            OpportunityStatus::Open => language.text("opportunity-open"),
            OpportunityStatus::InProgress => language.text("opportunity-in-progress"),
            OpportunityStatus::Done => language.text("opportunity-done"),
            OpportunityStatus::Dismissed => language.text("opportunity-dismissed"),
        }
    }
}

impl Opportunity {
    /// Returns how far it has come; open where nothing is said.
    pub fn standing(&self) -> OpportunityStatus {
        self.status.get().copied().unwrap_or_default()
    }
}
