//! What happens at a touchpoint or in a stage: what the customer does, thinks and feels, and what stands behind it.

use serde::Deserialize;

use super::{
    Answered, Behaviour, Card, Channel, Control, Duration, Evidence, LaneEntry, Link, List, Metric, Opportunity,
    PainPoint, Persona, Rating, Ref,
};
use crate::source::{Span, Spanned};
use crate::words::Language;
use crate::yaml::Field;

/// A text of the customer's: for everyone, or for one persona.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// Whose it is; everyone's where `None`.
    pub persona: Option<Ref<Persona>>,
    /// The text.
    pub text: Spanned<String>,
}

/// What happens at a place of the journey.
#[derive(Debug, Clone, Default)]
pub struct Moment {
    /// More about it.
    pub summary: Field<String>,
    /// What the customer does.
    pub actions: Vec<Said>,
    /// What the customer thinks.
    pub thoughts: Vec<Said>,
    /// What the customer says.
    pub quotes: Vec<Said>,
    /// What the customer feels, in words.
    pub feelings: Vec<Said>,
    /// What the customer feels, from −2 to +2.
    pub emotion: Rating,
    /// What the customer expected to feel, from −2 to +2.
    pub expects: Rating,
    /// How much it matters to the customer, from 1 to 5.
    pub importance: Rating,
    /// How much the company thinks that it matters to the customer, from 1 to 5.
    pub company_importance: Field<f64>,
    /// How satisfied the customer is, from 1 to 5.
    pub satisfaction: Rating,
    /// How much attention it takes from the customer, from 1 to 5.
    pub engagement: Rating,
    /// The ways in which it may happen; either of several.
    pub channels: List<Ref<Channel>>,
    /// Where each channel of `channels` is written, in the same order; at the stage where inherited.
    pub channel_spans: Vec<Span>,
    /// Whether `channel: none` says that the customer is alone.
    pub is_alone: bool,
    /// Who goes through it; everyone where empty.
    pub personas: List<Ref<Persona>>,
    /// What the customer is doing, as one of the known behaviours of customers.
    pub behaviours: List<Spanned<Behaviour>>,
    /// Who has it in hand, where written here or at its stage; [`Journey::control`](super::Journey::control) knows the channel's too.
    pub control: Field<Control>,
    /// Who is responsible for it.
    pub owners: List<Spanned<String>>,
    /// What it rests on.
    pub evidence: List<Ref<Evidence>>,
    /// The pain points here.
    pub pains: List<Ref<PainPoint>>,
    /// What could be better here.
    pub opportunities: List<Ref<Opportunity>>,
    /// How it is measured.
    pub metrics: List<Ref<Metric>>,
    /// How long the customer waits before it starts.
    pub wait: Field<Duration>,
    /// Whether the wait is explained to the customer, and how.
    pub wait_explained: Field<String>,
    /// How long it takes.
    pub duration: Field<Duration>,
    /// What employees do that the customer sees (above the line of visibility).
    pub frontstage: List<Card>,
    /// What employees do that the customer does not see (below the line of visibility).
    pub backstage: List<Card>,
    /// Support processes further inside the company.
    pub support: List<Card>,
    /// The systems that are used.
    pub systems: List<Spanned<String>>,
    /// The employees who shape it.
    pub staff: List<Spanned<String>>,
    /// The physical evidence: what the customer can see or hold.
    pub physical_evidence: List<Spanned<String>>,
    /// Whether it makes or breaks the relationship.
    pub moment_of_truth: Field<MomentOfTruth>,
    /// The needs and priorities that it answers.
    pub answers: List<Answered>,
    /// The dimensions of service quality at stake (SERVQUAL).
    pub quality: List<Spanned<Quality>>,
    /// What kind of need it serves (Kano).
    pub kano: Field<Kano>,
    /// Who begins it.
    pub initiated_by: Field<Initiator>,
    /// Where customers are heard here today: evidence, metrics or plain words.
    pub listens_with: List<Spanned<String>>,
    /// For whom it is made to measure.
    pub personalised_for: List<Ref<Persona>>,
    /// The harm it can do to the customer.
    pub harm: List<Spanned<String>>,
    /// What it costs the customer, as written.
    pub cost: Field<String>,
    /// The id of the journey that opens here.
    pub opens: Field<String>,
    /// What it says in the author's own lanes.
    pub lanes: Vec<LaneEntry>,
    /// Where to read more.
    pub links: List<Link>,
    /// Whether some key of it could not be read, which has been reported there.
    pub broken: bool,
}

/// A touchpoint that makes or breaks the relationship.
#[derive(Debug, Clone, Default)]
pub struct MomentOfTruth {
    /// Which of the four known moments of truth it is.
    pub kind: Option<MomentKind>,
    /// The reason.
    pub because: Field<String>,
}

/// The known moments of truth: before the search ends, at first sight, in use, in telling others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MomentKind {
    /// Research before the purchase (Google 2011).
    Zero,
    /// Meeting the product (Procter & Gamble).
    First,
    /// Using it.
    Second,
    /// Telling others (Solis 2013).
    Ultimate,
}

/// The dimensions of service quality (Parasuraman, Zeithaml & Berry 1988).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Quality {
    /// Keeps what it promises.
    Reliability,
    /// Can be trusted.
    Assurance,
    /// Looks right: places, things, people.
    Tangibles,
    /// Understands and cares.
    Empathy,
    /// Helps promptly.
    Responsiveness,
}

/// What kind of need something serves (Kano 1984).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kano {
    /// Taken for granted when there, missed when not.
    MustBe,
    /// The more, the better.
    OneDimensional,
    /// Delights when there, not missed when not.
    Attractive,
    /// Nobody minds either way.
    Indifferent,
    /// Customers prefer to be without it.
    Reverse,
}

impl Quality {
    /// Returns the word that people read, in a language.
    pub fn word_in(self, language: &Language) -> &str {
        match self {
            Quality::Reliability => language.text("quality-reliability"),
            Quality::Assurance => language.text("quality-assurance"),
            Quality::Tangibles => language.text("quality-tangibles"),
            Quality::Empathy => language.text("quality-empathy"),
            Quality::Responsiveness => language.text("quality-responsiveness"),
        }
    }
}

impl Kano {
    /// Returns the word that people read, in a language.
    pub fn word_in(self, language: &Language) -> &str {
        match self {
            Kano::MustBe => language.text("kano-must-be"),
            Kano::OneDimensional => language.text("kano-one-dimensional"),
            Kano::Attractive => language.text("kano-attractive"),
            Kano::Indifferent => language.text("kano-indifferent"),
            Kano::Reverse => language.text("kano-reverse"),
        }
    }
}

/// Who starts the contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Initiator {
    /// The customer.
    #[default]
    Customer,
    /// The company, before the customer asks.
    Company,
}

impl MomentKind {
    /// Returns the word that people read.
    pub fn word(self) -> &'static str {
        match self {
            MomentKind::Zero => "zero",
            MomentKind::First => "first",
            MomentKind::Second => "second",
            MomentKind::Ultimate => "ultimate",
        }
    }
}
