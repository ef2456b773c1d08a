//! The notes that people pin under a step.

use crate::journey::Severity;
use crate::map::detail::Detail;
use crate::words::Language;

/// Words or deeds, and whose they are.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Said {
    /// The text.
    pub text: String,
    /// The personas, by index; empty means everybody.
    pub who: Vec<usize>,
}

/// Plain text with whom it concerns.
pub type TextNote = Said;

/// What a statement rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grounds {
    /// The file does not say.
    #[default]
    NotSaid,
    /// It is assumed.
    Assumed,
    /// Evidence is given.
    Known,
}

/// A pain point.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PainNote {
    /// Its id, unique in the journey.
    pub id: String,
    /// What hurts.
    pub name: String,
    /// More about it.
    pub summary: Option<String>,
    /// How much, where given.
    pub severity: Option<Severity>,
    /// What it rests on.
    pub grounds: Grounds,
    /// Whether it is accepted or solved; `None` while it is open.
    pub standing: Option<Standing>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The ids of the opportunities that answer it by name.
    pub answered_by: Vec<String>,
    /// Whether nothing is left of it.
    pub is_solved: bool,
    /// Whom it hurts, by index; empty means everybody.
    pub who: Vec<usize>,
    /// What is said besides.
    pub details: Vec<Detail>,
}

/// What has become of a pain point or an opportunity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The word: "accepted", "solved", "in progress", "done", "dismissed", "open".
    pub label: String,
    /// The reason, where one is given.
    pub because: Option<String>,
    /// Whether nothing more is to be done about it.
    pub is_settled: bool,
}

/// An opportunity.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpportunityNote {
    /// Its id, unique in the journey.
    pub id: String,
    /// What could be.
    pub name: String,
    /// More about it.
    pub summary: Option<String>,
    /// Short facts, in order: "value 70", "business 50", "effort 2", "in progress".
    pub facts: Vec<String>,
    /// What has become of it, where given.
    pub standing: Option<Standing>,
    /// Whether it has been decided against.
    pub is_dismissed: bool,
    /// Who answers for it.
    pub owner: Option<String>,
    /// What it rests on.
    pub grounds: Grounds,
    /// What is said besides.
    pub details: Vec<Detail>,
}

/// A metric.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricNote {
    /// What is measured.
    pub name: String,
    /// The value with its unit, as a person writes it: "3.9".
    pub value: Option<String>,
    /// The value as a number.
    pub number: Option<f64>,
    /// The target with its unit, as a person writes it.
    pub target: Option<String>,
    /// The target as a number.
    pub target_number: Option<f64>,
    /// Whether less is better.
    pub is_lower_better: bool,
    /// What belongs after it: "of 7 · target 6".
    pub remark: Option<String>,
    /// Whether the remark begins with the end of the scale, which belongs right after the value: "3.9 of 7".
    pub is_on_scale: bool,
    /// Where on its scale the value lies, 0 to 1, where it has a scale.
    pub value_part: Option<f64>,
    /// Where on its scale the target lies, 0 to 1.
    pub target_part: Option<f64>,
    /// Whether the target is met, where both are known.
    pub is_met: Option<bool>,
    /// When and on how many it was measured: "2026-09 · 418 asked".
    pub source: Option<String>,
    /// What is said besides.
    pub details: Vec<Detail>,
}

/// A gap, as the gap report names it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GapNote {
    /// The gap, in a few words.
    pub text: String,
    /// Its place in the ranking, from 1, where it is ranked.
    pub rank: Option<usize>,
    /// Whom it concerns, by index; empty means everybody.
    pub who: Vec<usize>,
    /// How its priority comes about, where it is ranked.
    pub priority: Option<String>,
    /// The question that takes it into a workshop.
    pub question: Option<String>,
}

/// A card of a blueprint lane.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CardNote {
    /// The id, where the card has one.
    pub id: Option<String>,
    /// What is done.
    pub name: String,
    /// More about it.
    pub summary: Option<String>,
    /// Short facts: the owner, the systems, how long it takes.
    pub facts: Vec<String>,
    /// The ids of the cards that come before it.
    pub after: Vec<String>,
    /// The names of these cards, in the same order.
    pub after_names: Vec<String>,
}

impl Severity {
    /// Returns the word for it.
    pub fn label(self, words: &Language) -> &str {
        match self {
            Severity::Low => words.text("severity-low"),
            Severity::Medium => words.text("severity-medium"),
            Severity::High => words.text("severity-high"),
            Severity::Critical => words.text("severity-critical"),
        }
    }

    /// Returns the number of signs that are drawn for it, 1 to 4.
    pub fn signs(self) -> usize {
        self as usize + 1
    }
}
