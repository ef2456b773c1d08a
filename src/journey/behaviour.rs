//! The three phases of a journey and the behaviours of customers in them (Lemon & Verhoef 2016).

use serde::Deserialize;

use crate::words::Language;

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
    pub fn words_in(self, language: &Language) -> &str {
        match self {
            Phase::Before => language.text("phase-before"),
            Phase::Purchase => language.text("phase-purchase"),
            Phase::After => language.text("phase-after"),
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
    pub fn words_in(self, language: &Language) -> &str {
        match self {
            Behaviour::NeedRecognition => language.text("behaviour-need-recognition"),
            Behaviour::Search => language.text("behaviour-search"),
            Behaviour::Consideration => language.text("behaviour-consideration"),
            Behaviour::Choice => language.text("behaviour-choice"),
            Behaviour::Ordering => language.text("behaviour-ordering"),
            Behaviour::Payment => language.text("behaviour-payment"),
            Behaviour::Delivery => language.text("behaviour-delivery"),
            Behaviour::Onboarding => language.text("behaviour-onboarding"),
            Behaviour::Consumption => language.text("behaviour-consumption"),
            Behaviour::Usage => language.text("behaviour-usage"),
            Behaviour::Engagement => language.text("behaviour-engagement"),
            Behaviour::ServiceRequest => language.text("behaviour-service-request"),
            Behaviour::Complaint => language.text("behaviour-complaint"),
            Behaviour::Return => language.text("behaviour-return"),
            Behaviour::Feedback => language.text("behaviour-feedback"),
            Behaviour::Renewal => language.text("behaviour-renewal"),
            Behaviour::Advocacy => language.text("behaviour-advocacy"),
            Behaviour::Leaving => language.text("behaviour-leaving"),
        }
    }
}
