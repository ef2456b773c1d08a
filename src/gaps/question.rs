//! The questions that take a gap into a workshop: open, about one thing, and answerable by the people in the room.

use crate::document::Text;
use crate::journey::{Behaviour, Phase};
use crate::words::{Language, Value};

/// A question for the people in the room; it holds the names, so that it can be asked without the journey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// What is noticed once the answer of this name is there.
    FirstNoticed(String),
    /// What stands in the way of the answer of this name.
    InTheWay(String),
    /// Whether an answer that is done is in use.
    InUse,
    /// What customers weigh here.
    Weighed,
    /// What the last feeling should be.
    LastFeeling,
    /// What is there before the fall.
    BeforeTheFall,
    /// What is different on bad days.
    BadDays,
    /// Who made the promise.
    Promise,
    /// Who could tell the customer.
    WhoTells,
    /// What the next one knows about the customer.
    WhatTheNextKnows,
    /// What hurts, and how that is known.
    WhatHurts,
    /// What to ask of the partner.
    Partner,
    /// What to offer before something that nobody here has in hand.
    OutOfOurHands,
    /// What to give to the customer for a moment.
    InCustomersHands,
    /// What is done about a pain in a phase.
    Pain(Phase),
    /// What would have to be true.
    WhatWouldHaveToBeTrue,
    /// How a behaviour could be served.
    Behaviour(Behaviour),
    /// What happens in a phase that is not told.
    MissingPhase(Phase),
    /// Whom customers ask before they come.
    OwnDoor,
    /// Where a persona of this name could get what they need.
    Need(String),
    /// Where a persona of this name would notice that their priority counts.
    Priority(String),
    /// What the numbers would show.
    UnheardMoment,
    /// What nobody hears.
    UnheardPhase,
    /// Whom to ask this week.
    AssumedPhase,
    /// Which answer could come before the question.
    ReactiveOnly,
    /// What would have kept the last one who left.
    LastWhoLeft,
    /// What a customer does in a dead end.
    DeadEnd,
    /// How anybody gets out of a circle.
    EndlessLoop,
    /// Who should get to a place that no route leads to.
    Unreachable,
}

impl Question {
    /// Asks it in a language, in lower case, as it stands behind an introduction.
    pub fn said(&self, language: &Language) -> Text {
        let about = |key: &str, name: &str| language.say(key, &[("name", Value::Author(name))]);
        match self {
            Question::FirstNoticed(name) => about("gap-question-first-noticed", name),
            Question::InTheWay(name) => about("gap-question-in-the-way", name),
            Question::Need(name) => about("gap-question-need", name),
            Question::Priority(name) => about("gap-question-priority", name),
            Question::Pain(phase) => language.say(&format!("gap-question-pain-{}", phase.word()), &[]),
            Question::MissingPhase(phase) => language.say(&format!("gap-question-missing-{}", phase.word()), &[]),
            Question::Behaviour(behaviour) => {
                language.say(&format!("gap-question-behaviour-{}", behaviour.word()), &[])
            }
            other => language.say(other.key(), &[]),
        }
    }

    /// Returns the key of a question that holds no names.
    fn key(&self) -> &'static str {
        match self {
            Question::InUse => "gap-question-in-use",
            Question::Weighed => "gap-question-weighed",
            Question::LastFeeling => "gap-question-last-feeling",
            Question::BeforeTheFall => "gap-question-before-the-fall",
            Question::BadDays => "gap-question-bad-days",
            Question::Promise => "gap-question-promise",
            Question::WhoTells => "gap-question-who-tells",
            Question::WhatTheNextKnows => "gap-question-what-the-next-knows",
            Question::WhatHurts => "gap-question-what-hurts",
            Question::Partner => "gap-question-partner",
            Question::OutOfOurHands => "gap-question-out-of-our-hands",
            Question::InCustomersHands => "gap-question-in-customers-hands",
            Question::OwnDoor => "gap-question-own-door",
            Question::UnheardMoment => "gap-question-unheard-moment",
            Question::UnheardPhase => "gap-question-unheard-phase",
            Question::AssumedPhase => "gap-question-assumed-phase",
            Question::ReactiveOnly => "gap-question-reactive-only",
            Question::LastWhoLeft => "gap-question-last-who-left",
            Question::DeadEnd => "gap-question-dead-end",
            Question::EndlessLoop => "gap-question-endless-loop",
            Question::Unreachable => "gap-question-unreachable",
            _ => "gap-question-what-would-have-to-be-true",
        }
    }

    /// Returns the question with the names in it cut.
    pub(super) fn shortened(&self, cut: impl Fn(&str) -> String) -> Question {
        match self {
            Question::FirstNoticed(name) => Question::FirstNoticed(cut(name)),
            Question::InTheWay(name) => Question::InTheWay(cut(name)),
            Question::Need(name) => Question::Need(cut(name)),
            Question::Priority(name) => Question::Priority(cut(name)),
            other => other.clone(),
        }
    }
}
