//! What adds to a gap: one short fact each, without a full stop.

use crate::document::Text;
use crate::gaps::Whom;
use crate::gaps::title::behaviours_or;
use crate::journey::{Behaviour, Phase};
use crate::words::{Language, Value};

/// A fact that adds to a gap.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// The fact.
    pub fact: Fact,
    /// For whom it holds, where that is not everyone whom the gap concerns.
    pub whom: Whom,
}

/// What is to be said of a gap besides its title.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// It feels worst here; so it feels.
    LowestPoint(f64),
    /// The feeling falls by so many points, after a touchpoint of this name.
    Falls(f64, String),
    /// The journey ends here on a bad moment; so it feels.
    EndsHere(f64),
    /// It is bad so many times in ten.
    BadDays(usize),
    /// It stays so many points below what was expected.
    BelowExpectation(f64),
    /// So satisfied customers are, of 5.
    Satisfaction(f64),
    /// Nobody explains a wait of this length, as it is written.
    WaitUnexplained(String),
    /// Nobody can go around it.
    EveryRoute,
    /// The customer changes hands, after a touchpoint of this name.
    HandOff(Receiver, String),
    /// It is a moment of truth.
    MomentOfTruth,
    /// So much it matters, of 5.
    Importance(f64),
    /// What comes of it.
    LeadsTo(String),
    /// Nobody looks after it.
    NobodyOwns,
    /// Nothing happens until the customer makes the first step.
    WaitsForCustomer,
    /// It is only assumed.
    OnlyAssumed,
    /// What customers are expected to go through.
    Expected(Vec<Behaviour>),
    /// So a touchpoint of this name beside it feels.
    FeelsBeside(String, f64),
    /// What stands in for what is missing.
    StandIn(StandIn),
    /// Nobody listens in the phase either.
    UnheardEither(Phase),
    /// Every touchpoint before the purchase is the company's own.
    AllOwn,
    /// Why it matters.
    Because(String),
    /// The circle goes on to a touchpoint of this name.
    RoundTo(String),
    /// Customers leave at a touchpoint of this name.
    LeaveAt(String),
    /// A pain point of this name hurts there.
    HurtsThere(String),
}

/// Who receives the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receiver {
    /// Another company.
    Company,
    /// Another team.
    Team,
    /// The same team through another channel.
    Channel,
}

/// What stands in for a behaviour that nothing serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandIn {
    /// Customers come again, but nobody invites them.
    UninvitedReturn,
    /// An exit that nobody planned.
    UnplannedExit,
    /// Several exits that nobody planned.
    UnplannedExits,
}

impl From<Fact> for Note {
    fn from(fact: Fact) -> Self {
        Note { fact, whom: Whom::Anybody }
    }
}

impl Note {
    /// Says it in a language.
    pub fn said(&self, language: &Language) -> Text {
        let whom = self.whom.said(language);
        let for_whom = match whom.is_empty() {
            true => whom,
            false => language.say("gap-note-for", &[("names", Value::Text(whom))]),
        };
        let with_whom = |key: &str, mut values: Vec<(&'static str, Value<'_>)>| {
            values.push(("for", Value::Text(for_whom.clone())));
            language.say(key, &values)
        };
        let felt = |value: f64| ("value", Value::from(language.signed(value)));
        let points = |value: f64| ("points", Value::from(language.points(value)));
        let number = |value: f64| ("value", Value::Number(value));
        let place = |name: &str| ("place", Value::Text(language.named(name)));
        let plain = |key: &str| language.say(key, &[]);
        match &self.fact {
            Fact::LowestPoint(value) => with_whom("gap-note-lowest-point", vec![felt(*value)]),
            Fact::Falls(drop, after) => with_whom("gap-note-falls", vec![points(*drop), place(after)]),
            Fact::EndsHere(value) => with_whom("gap-note-ends-here", vec![felt(*value)]),
            Fact::BadDays(times) => with_whom("gap-note-bad-days", vec![("times", Value::Count(*times))]),
            Fact::BelowExpectation(below) => with_whom("gap-note-below-expectation", vec![points(*below)]),
            Fact::Satisfaction(value) => with_whom("gap-note-satisfaction", vec![number(*value)]),
            Fact::WaitUnexplained(length) => {
                with_whom("gap-note-wait", vec![("length", Value::Author(&length_said(language, length)))])
            }
            Fact::EveryRoute => with_whom("gap-note-every-route", Vec::new()),
            Fact::HandOff(to, after) => with_whom(to.key(), vec![place(after)]),
            Fact::MomentOfTruth => plain("gap-note-moment-of-truth"),
            Fact::Importance(value) => language.say("gap-note-importance", &[number(*value)]),
            Fact::LeadsTo(effect) => language.say("gap-note-leads-to", &[("effect", Value::Author(effect))]),
            Fact::NobodyOwns => plain("gap-note-no-owner"),
            Fact::WaitsForCustomer => plain("gap-note-waits-for-customer"),
            Fact::OnlyAssumed => plain("gap-note-assumed"),
            Fact::Expected(behaviours) => {
                let behaviours = behaviours_or(language, behaviours);
                language.say("gap-note-expected", &[("behaviours", Value::Text(behaviours))])
            }
            Fact::FeelsBeside(name, value) => language.say("gap-note-beside", &[place(name), felt(*value)]),
            Fact::StandIn(stand_in) => stand_in.said(language),
            Fact::UnheardEither(phase) => plain(&format!("gap-note-unheard-{}", phase.word())),
            Fact::AllOwn => plain("gap-note-all-own"),
            Fact::Because(because) => language.say("gap-note-because", &[("because", Value::Author(because))]),
            Fact::RoundTo(name) => language.say("gap-note-round-to", &[place(name)]),
            Fact::LeaveAt(name) => language.say("gap-note-leave-at", &[place(name)]),
            Fact::HurtsThere(pain) => {
                language.say("gap-note-hurts-there", &[("pain", Value::Text(language.named(pain)))])
            }
        }
    }
}

impl Receiver {
    fn key(self) -> &'static str {
        match self {
            Receiver::Company => "gap-note-hand-off-company",
            Receiver::Team => "gap-note-hand-off-team",
            Receiver::Channel => "gap-note-hand-off-channel",
        }
    }
}

impl StandIn {
    /// Says it in a language.
    pub fn said(self, language: &Language) -> Text {
        let key = match self {
            StandIn::UninvitedReturn => "gap-stand-in-return",
            StandIn::UnplannedExit => "gap-stand-in-exit",
            StandIn::UnplannedExits => "gap-stand-in-exits",
        };
        language.say(key, &[])
    }
}

/// Says a length of time, which the format has in English.
fn length_said(language: &Language, length: &str) -> String {
    language.length(length)
}
