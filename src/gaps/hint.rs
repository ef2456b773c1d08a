//! What writing more would show, and what a project does not want to be shown.

use crate::document::Text;
use crate::words::{Language, Value};

/// What writing a key that the file does not use would show, or what a project does not want to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// The phases of the stages.
    Phases,
    /// The personas.
    Personas,
    /// The feelings.
    Emotions,
    /// The behaviours.
    Behaviours,
    /// The severity of the pain points.
    Severity,
    /// The shares of the routes.
    Shares,
    /// The needs that touchpoints answer.
    Answers,
    /// Metrics and other ways to listen.
    Listening,
    /// The evidence.
    Evidence,
    /// How many gaps each rule hides that the project switches off.
    SwitchedOff(Vec<(&'static str, usize)>),
}

impl Hint {
    /// Says it in a language.
    pub fn said(&self, language: &Language) -> Text {
        let key = match self {
            Hint::Phases => "gap-hint-phases",
            Hint::Personas => "gap-hint-personas",
            Hint::Emotions => "gap-hint-emotions",
            Hint::Behaviours => "gap-hint-behaviours",
            Hint::Severity => "gap-hint-severity",
            Hint::Shares => "gap-hint-shares",
            Hint::Answers => "gap-hint-answers",
            Hint::Listening => "gap-hint-listening",
            Hint::Evidence => "gap-hint-evidence",
            Hint::SwitchedOff(rules) => {
                let rule =
                    |(name, count): &(&'static str, usize)| Text::code(*name).then(Text::ours(format!(" ({count})")));
                let rules = Text::joined(rules.iter().map(rule), ", ");
                return language.say("gap-hint-switched-off", &[("rules", Value::Text(rules))]);
            }
        };
        language.say(key, &[])
    }
}
