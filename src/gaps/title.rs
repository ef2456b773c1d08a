//! What a gap is about: a name of the file where it has one, else what is missing.

use crate::document::Text;
use crate::gaps::Whom;
use crate::journey::{Behaviour, Phase};
use crate::words::{Language, Value, capitalised};

/// What a gap is about; it holds the names, so that it can be told without the journey.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Title {
    /// The name of a pain point or a touchpoint, or the reason of an exit.
    Named(String),
    /// A phase that is not told.
    MissingPhase(Phase),
    /// Something that customers go through and that nothing serves.
    Unserved(Behaviour),
    /// Something that is served, but not for some.
    NotFor(Vec<Behaviour>, Whom),
    /// Needs of a persona that nothing answers.
    Needs(String, Vec<String>),
    /// What decides for a persona and is not answered.
    Priorities(String, Vec<String>),
    /// A phase in which nobody listens.
    Unheard(Phase),
    /// A phase of which all is assumed.
    Assumed(Phase),
    /// After the purchase, the company never makes the first step.
    ReactiveOnly,
    /// The map begins at the company's own door.
    OwnDoor,
}

impl Title {
    /// Says it in a language.
    pub fn said(&self, language: &Language) -> Text {
        let of_persona = |key: &str, name: &str, texts: &[String]| {
            let texts = Text::joined(texts.iter().map(|text| language.named(text)), ", ");
            language.say(key, &[("name", Value::Author(name)), ("texts", Value::Text(texts))])
        };
        match self {
            Title::Named(name) => Text::author(name),
            Title::MissingPhase(phase) => language.say(&format!("gap-title-missing-{}", phase.word()), &[]),
            Title::Unserved(behaviour) => language.say(&format!("gap-unserved-{}", behaviour.word()), &[]),
            Title::NotFor(behaviours, whom) => {
                let behaviours = capitalised(&behaviours_or(language, behaviours).plain());
                let values = [("behaviours", Value::from(behaviours)), ("names", Value::Text(whom.said(language)))];
                language.say("gap-title-not-for", &values)
            }
            Title::Needs(name, texts) => of_persona("gap-title-needs", name, texts),
            Title::Priorities(name, texts) => of_persona("gap-title-priorities", name, texts),
            Title::Unheard(phase) => language.say(&format!("gap-title-unheard-{}", phase.word()), &[]),
            Title::Assumed(phase) => language.say(&format!("gap-title-assumed-{}", phase.word()), &[]),
            Title::ReactiveOnly => language.say("gap-title-reactive-only", &[]),
            Title::OwnDoor => language.say("gap-title-own-door", &[]),
        }
    }

    /// Returns the title with the names in it cut to a length in characters.
    pub(super) fn shortened(&self, cut: impl Fn(&str) -> String) -> Title {
        let all = |texts: &[String]| texts.iter().map(|text| cut(text)).collect();
        match self {
            Title::Named(name) => Title::Named(cut(name)),
            Title::Needs(name, texts) => Title::Needs(cut(name), all(texts)),
            Title::Priorities(name, texts) => Title::Priorities(cut(name), all(texts)),
            other => other.clone(),
        }
    }

    /// Tells whether there is nothing to be read.
    pub fn is_empty(&self) -> bool {
        matches!(self, Title::Named(name) if name.is_empty())
    }
}

/// Says behaviours that stand for each other: "complaint or return".
pub(super) fn behaviours_or(language: &Language, behaviours: &[Behaviour]) -> Text {
    language.one_of(behaviours.iter().map(|behaviour| behaviour_said(language, *behaviour)).collect())
}

/// Says what customers go through, in a word.
pub(super) fn behaviour_said(language: &Language, behaviour: Behaviour) -> Text {
    language.say(&format!("behaviour-{}", behaviour.word()), &[])
}
