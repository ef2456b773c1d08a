//! What stands above the columns: the journey's title and circumstances, and the cards of its personas.

use crate::journey::State;
use crate::map::detail::{Detail, SourceNote};
use crate::map::note::{MetricNote, PainNote};
use crate::words::Language;

/// The journey as a whole.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Head {
    /// The journey's title.
    pub title: String,
    /// What it is about.
    pub summary: Option<String>,
    /// The situation in which it takes place.
    pub scenario: Option<String>,
    /// What it starts with.
    pub starts: Option<String>,
    /// What it ends with.
    pub ends: Option<String>,
    /// Whether it is how things are or a plan.
    pub state: State,
    /// Who keeps the map.
    pub owner: Option<String>,
    /// When it was last looked through, as written.
    pub reviewed: Option<String>,
    /// What it rests on, one kind of evidence an entry: "12 interviews".
    pub evidence: Vec<String>,
    /// How it is measured as a whole.
    pub metrics: Vec<MetricNote>,
    /// What the company wants of it.
    pub business_goals: Vec<String>,
    /// What is said besides.
    pub details: Vec<Detail>,
    /// The sources, one by one.
    pub sources: Vec<SourceNote>,
}

/// A customer's card.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Persona {
    /// The id, unique in the journey.
    pub id: String,
    /// The full name: "Aino, commuter".
    pub name: String,
    /// The name as it stands beside a mark: what precedes the first comma, "Aino".
    pub short_name: String,
    /// Who that is.
    pub summary: Option<String>,
    /// What for.
    pub goals: Vec<String>,
    /// What must be there.
    pub needs: Vec<String>,
    /// What decides.
    pub priorities: Vec<String>,
    /// What hurts them wherever they go.
    pub pains: Vec<PainNote>,
    /// A sentence of theirs.
    pub quote: Option<String>,
    /// What is said besides.
    pub details: Vec<Detail>,
    /// Their part of the customers, as text: "60 %".
    pub share: Option<String>,
}

impl State {
    /// Returns the word for it.
    pub fn label(self, words: &Language) -> &str {
        match self {
            State::AsIs => words.text("state-as-is"),
            State::ToBe => words.text("state-to-be"),
        }
    }
}
