//! What a claim rests on, and how much weight that carries.

use serde::Deserialize;

use super::Date;
use crate::source::{Span, Spanned};
use crate::words::Language;
use crate::yaml::Field;

/// A source of knowledge: interviews, a survey, tickets, or a mere assumption.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// The id: the key, or made of the name.
    pub id: String,
    /// The name that people read.
    pub name: Spanned<String>,
    /// How it was gathered.
    pub kind: Field<EvidenceKind>,
    /// The size of the sample: people, answers or cases.
    pub sample: Field<u64>,
    /// When.
    pub date: Field<Date>,
    /// Where it lies.
    pub source: Field<String>,
    /// What it says.
    pub summary: Field<String>,
    /// Whether it stands in `evidence`, and was not written in place.
    pub is_declared: bool,
    /// Where the whole entry stands.
    pub span: Span,
}

/// How evidence was gathered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceKind {
    /// Many people were asked.
    Survey,
    /// Behaviour was counted.
    Analytics,
    /// Variants were tested against each other.
    Experiment,
    /// Events were logged.
    EventLog,
    /// Customers were watched.
    Observation,
    /// Customers used it while someone watched.
    UsabilityTest,
    /// Someone acted as a customer.
    MysteryShopping,
    /// Sessions were recorded.
    SessionRecording,
    /// Customers wrote it down as it happened.
    Diary,
    /// Customers were interviewed.
    Interview,
    /// Customers talked in a group.
    FocusGroup,
    /// Customers asked for help.
    SupportTickets,
    /// Customers wrote reviews.
    Reviews,
    /// Customers complained.
    Complaints,
    /// Customers wrote in public.
    SocialMedia,
    /// Employees reported it.
    Staff,
    /// Studies by others were read.
    DeskResearch,
    /// The law says so.
    Regulation,
    /// One person believes so.
    Assumption,
    /// A group believes so.
    Workshop,
}

/// How much weight evidence carries, from none to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceLevel {
    /// Nothing is said, which is not the same as assumed.
    NotSaid,
    /// Believed.
    Assumed,
    /// Concluded from others' work.
    Derived,
    /// Told by customers or employees.
    Reported,
    /// Seen.
    Observed,
    /// Counted.
    Measured,
}

impl EvidenceKind {
    /// Returns the level that the kind belongs to.
    pub fn level(self) -> EvidenceLevel {
        use EvidenceKind::*;
        match self {
            Survey | Analytics | Experiment | EventLog => EvidenceLevel::Measured,
            Observation | UsabilityTest | MysteryShopping | SessionRecording | Diary => EvidenceLevel::Observed,
            Interview | FocusGroup | SupportTickets | Reviews | Complaints | SocialMedia | Staff => {
                EvidenceLevel::Reported
            }
            DeskResearch | Regulation => EvidenceLevel::Derived,
            Assumption | Workshop => EvidenceLevel::Assumed,
        }
    }

    /// Returns the word that stands in messages, with hyphens: "support-tickets".
    pub fn word(self) -> &'static str {
        use EvidenceKind::*;
        match self {
            Survey => "survey",
            Analytics => "analytics",
            Experiment => "experiment",
            EventLog => "event-log",
            Observation => "observation",
            UsabilityTest => "usability-test",
            MysteryShopping => "mystery-shopping",
            SessionRecording => "session-recording",
            Diary => "diary",
            Interview => "interview",
            FocusGroup => "focus-group",
            SupportTickets => "support-tickets",
            Reviews => "reviews",
            Complaints => "complaints",
            SocialMedia => "social-media",
            Staff => "staff",
            DeskResearch => "desk-research",
            Regulation => "regulation",
            Assumption => "assumption",
            Workshop => "workshop",
        }
    }

    /// Returns the words that people read, singular: "survey", "support tickets".
    pub fn words(self) -> &'static str {
        self.words_in(Language::known(None))
    }

    /// Returns the words that people read, in a language.
    pub fn words_in(self, language: &Language) -> &str {
        use EvidenceKind::*;
        match self {
            Survey => language.text("evidence-survey"),
            Analytics => language.text("evidence-analytics"),
            Experiment => language.text("evidence-experiment"),
            EventLog => language.text("evidence-event-log"),
            Observation => language.text("evidence-observation"),
            UsabilityTest => language.text("evidence-usability-test"),
            MysteryShopping => language.text("evidence-mystery-shopping"),
            SessionRecording => language.text("evidence-session-recording"),
            Diary => language.text("evidence-diary"),
            Interview => language.text("evidence-interview"),
            FocusGroup => language.text("evidence-focus-group"),
            SupportTickets => language.text("evidence-support-tickets"),
            Reviews => language.text("evidence-reviews"),
            Complaints => language.text("evidence-complaints"),
            SocialMedia => language.text("evidence-social-media"),
            Staff => language.text("evidence-staff"),
            DeskResearch => language.text("evidence-desk-research"),
            Regulation => language.text("evidence-regulation"),
            Assumption => language.text("evidence-assumption"),
            Workshop => language.text("evidence-workshop"),
        }
    }
}

impl Evidence {
    /// Returns how much weight it carries; an entry without a (readable) kind has been told of without a level.
    pub fn level(&self) -> EvidenceLevel {
        self.kind.get().map_or(EvidenceLevel::NotSaid, |kind| kind.level())
    }
}

impl EvidenceLevel {
    /// Returns the word that people read.
    pub fn word(self) -> &'static str {
        match self {
            EvidenceLevel::NotSaid => "not said",
            EvidenceLevel::Assumed => "assumed",
            EvidenceLevel::Derived => "derived",
            EvidenceLevel::Reported => "reported",
            EvidenceLevel::Observed => "observed",
            EvidenceLevel::Measured => "measured",
        }
    }
}
