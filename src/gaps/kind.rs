//! The kinds of gaps, each with the words that people and machines read.

use crate::document::Text;
use crate::words::{Language, capitalised};

/// What kind of gap it is; the order settles ties in the ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Nothing is told of the time after the purchase.
    EndsAtPurchase,
    /// Nothing is told of the time before the purchase.
    StartsAtPurchase,
    /// The purchase itself is not told.
    PurchaseMissing,
    /// A pain that nothing answers.
    PainWithoutAnswer,
    /// A pain whose answer nobody has begun.
    PainWithOpenAnswer,
    /// A pain whose answer is in progress.
    PainBeingAnswered,
    /// A pain that still stands as open though its answer is done.
    PainAfterAnswer,
    /// Something that customers go through and no touchpoint serves.
    MissingBehaviour,
    /// The experience stays below what was expected.
    ExpectationMissed,
    /// It matters to customers and does not satisfy them.
    ImportanceIgnored,
    /// The journey ends on a bad moment.
    EndsLow,
    /// The feeling falls steeply from one touchpoint to the next.
    Cliff,
    /// It feels bad where the customer changes hands.
    HandOff,
    /// Days without a word.
    Silence,
    /// A wait that nobody explains.
    LongWait,
    /// It feels bad, and no pain point says why.
    LowPoint,
    /// It feels well on most days and bad on some.
    BadDays,
    /// Customers leave.
    CustomersLeave,
    /// Nothing leads on.
    DeadEnd,
    /// The way turns in a circle that nobody gets out of.
    EndlessLoop,
    /// No way leads there.
    Unreachable,
    /// A need that nothing on the way answers.
    NeedUnanswered,
    /// Something that decides, and that nothing on the way answers.
    PriorityUnanswered,
    /// A moment of truth at which nobody would notice that it goes wrong.
    UnheardMoment,
    /// A phase in which nobody listens.
    UnheardPhase,
    /// A phase of which everything is only assumed.
    AssumedPhase,
    /// The company never makes the first step.
    ReactiveOnly,
    /// The map begins at the company's own door.
    OwnDoor,
}

impl Kind {
    /// All kinds, in the order that settles ties.
    pub const ALL: [Kind; 28] = [
        Kind::EndsAtPurchase,
        Kind::StartsAtPurchase,
        Kind::PurchaseMissing,
        Kind::PainWithoutAnswer,
        Kind::PainWithOpenAnswer,
        Kind::PainBeingAnswered,
        Kind::PainAfterAnswer,
        Kind::MissingBehaviour,
        Kind::ExpectationMissed,
        Kind::ImportanceIgnored,
        Kind::EndsLow,
        Kind::Cliff,
        Kind::HandOff,
        Kind::Silence,
        Kind::LongWait,
        Kind::LowPoint,
        Kind::BadDays,
        Kind::CustomersLeave,
        Kind::DeadEnd,
        Kind::EndlessLoop,
        Kind::Unreachable,
        Kind::NeedUnanswered,
        Kind::PriorityUnanswered,
        Kind::UnheardMoment,
        Kind::UnheardPhase,
        Kind::AssumedPhase,
        Kind::ReactiveOnly,
        Kind::OwnDoor,
    ];

    /// Returns the word that machines read: the name of the rule of `cjm check` that warns of the same, where there is one.
    pub fn word(self) -> &'static str {
        match self {
            Kind::EndsAtPurchase => "journey-ends-at-purchase",
            Kind::StartsAtPurchase => "journey-starts-at-purchase",
            Kind::PurchaseMissing => "purchase-missing",
            Kind::PainWithoutAnswer => "pain-without-answer",
            Kind::PainWithOpenAnswer => "pain-with-open-answer",
            Kind::PainBeingAnswered => "pain-being-answered",
            Kind::PainAfterAnswer => "pain-after-answer",
            Kind::MissingBehaviour => "behaviour-unserved",
            Kind::ExpectationMissed => "expectation-missed",
            Kind::ImportanceIgnored => "importance-ignored",
            Kind::EndsLow => "ends-on-a-low",
            Kind::Cliff => "cliff-without-pain",
            Kind::HandOff => "hand-off",
            Kind::Silence => "silence",
            Kind::LongWait => "long-wait-unexplained",
            Kind::LowPoint => "negative-emotion-without-pain",
            Kind::BadDays => "bad-days",
            Kind::CustomersLeave => "customers-leave",
            Kind::DeadEnd => "dead-end",
            Kind::EndlessLoop => "loop-without-exit",
            Kind::Unreachable => "unreachable-touchpoint",
            Kind::NeedUnanswered => "need-unanswered",
            Kind::PriorityUnanswered => "priority-unanswered",
            Kind::UnheardMoment => "moment-of-truth-without-metric",
            Kind::UnheardPhase => "phase-unheard",
            Kind::AssumedPhase => "phase-assumed",
            Kind::ReactiveOnly => "reactive-only",
            Kind::OwnDoor => "begins-at-own-door",
        }
    }

    /// Says it in a language, in a few words with a capital.
    pub fn said(self, language: &Language) -> Text {
        let word = match self {
            Kind::EndsAtPurchase | Kind::StartsAtPurchase | Kind::PurchaseMissing => "missing-phase",
            other => other.word(),
        };
        Text::ours(capitalised(&language.say(&format!("gap-kind-{word}"), &[]).plain()))
    }
}
