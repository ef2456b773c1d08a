//! The three phases of a journey and the behaviours of customers in them (Lemon & Verhoef 2016).

use serde::Deserialize;

use crate::words::{Word, Words};

/// The phase of a stage: before, at or after the purchase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Before the purchase.
    Before,
    /// At the purchase.
    Purchase,
    /// After the purchase.
    After,
}

/// What customers do on a journey (after Lemon & Verhoef 2016).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Behaviour {
    /// Notices a need.
    NeedRecognition,
    /// Looks for options.
    Search,
    /// Compares the options.
    Consideration,
    /// Chooses one.
    Choice,
    /// Orders or signs.
    Ordering,
    /// Pays.
    Payment,
    /// Receives.
    Delivery,
    /// Starts to use.
    Onboarding,
    /// Consumes.
    Consumption,
    /// Uses.
    Usage,
    /// Takes part beyond using it.
    Engagement,
    /// Asks for help or service.
    ServiceRequest,
    /// Complains.
    Complaint,
    /// Returns it.
    Return,
    /// Gives feedback.
    Feedback,
    /// Buys again or renews.
    Renewal,
    /// Recommends it to others.
    Advocacy,
    /// Leaves for good.
    Leaving,
}

impl Phase {
    /// All three, in time.
    pub const ALL: [Phase; 3] = [Phase::Before, Phase::Purchase, Phase::After];

    /// Returns the word that stands in the file.
    pub fn word(self) -> &'static str {
        match self {
            Phase::Before => "before",
            Phase::Purchase => "purchase",
            Phase::After => "after",
        }
    }

    /// Returns the words that people read, in a language.
    pub fn words_in(self, language: &Words) -> Word {
        match self {
            Phase::Before => language.journey.before,
            Phase::Purchase => language.journey.purchase,
            Phase::After => language.journey.after,
        }
    }
}

impl Behaviour {
    /// All, in the order in which a customer goes through them.
    pub const ALL: [Behaviour; 18] = [
        Behaviour::NeedRecognition,
        Behaviour::Search,
        Behaviour::Consideration,
        Behaviour::Choice,
        Behaviour::Ordering,
        Behaviour::Payment,
        Behaviour::Delivery,
        Behaviour::Onboarding,
        Behaviour::Consumption,
        Behaviour::Usage,
        Behaviour::Engagement,
        Behaviour::ServiceRequest,
        Behaviour::Complaint,
        Behaviour::Return,
        Behaviour::Feedback,
        Behaviour::Renewal,
        Behaviour::Advocacy,
        Behaviour::Leaving,
    ];

    /// Returns the phase that the behaviour belongs to.
    pub fn phase(self) -> Phase {
        match self {
            Behaviour::NeedRecognition | Behaviour::Search | Behaviour::Consideration => Phase::Before,
            Behaviour::Choice | Behaviour::Ordering | Behaviour::Payment => Phase::Purchase,
            _ => Phase::After,
        }
    }

    /// Returns the word that stands in the file.
    pub fn word(self) -> &'static str {
        match self {
            Behaviour::NeedRecognition => "need-recognition",
            Behaviour::Search => "search",
            Behaviour::Consideration => "consideration",
            Behaviour::Choice => "choice",
            Behaviour::Ordering => "ordering",
            Behaviour::Payment => "payment",
            Behaviour::Delivery => "delivery",
            Behaviour::Onboarding => "onboarding",
            Behaviour::Consumption => "consumption",
            Behaviour::Usage => "usage",
            Behaviour::Engagement => "engagement",
            Behaviour::ServiceRequest => "service-request",
            Behaviour::Complaint => "complaint",
            Behaviour::Return => "return",
            Behaviour::Feedback => "feedback",
            Behaviour::Renewal => "renewal",
            Behaviour::Advocacy => "advocacy",
            Behaviour::Leaving => "leaving",
        }
    }

    /// Returns the words that people read, in a language.
    pub fn words_in(self, language: &Words) -> Word {
        let words = &language.behaviour;
        match self {
            Behaviour::NeedRecognition => words.need_recognition,
            Behaviour::Search => words.search,
            Behaviour::Consideration => words.consideration,
            Behaviour::Choice => words.choice,
            Behaviour::Ordering => words.ordering,
            Behaviour::Payment => words.payment,
            Behaviour::Delivery => words.delivery,
            Behaviour::Onboarding => words.onboarding,
            Behaviour::Consumption => words.consumption,
            Behaviour::Usage => words.usage,
            Behaviour::Engagement => words.engagement,
            Behaviour::ServiceRequest => words.service_request,
            Behaviour::Complaint => words.complaint,
            Behaviour::Return => words.giving_back,
            Behaviour::Feedback => words.feedback,
            Behaviour::Renewal => words.renewal,
            Behaviour::Advocacy => words.advocacy,
            Behaviour::Leaving => words.leaving,
        }
    }
}
