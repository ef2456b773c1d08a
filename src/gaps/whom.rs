//! Whom something concerns, as it is told: names where somebody is to be told apart.

use crate::document::Text;
use crate::journey::{Journey, Persona, Ref};
use crate::words::{Language, Value};

/// Whom something concerns; it holds the names, so that it can be told without the journey.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Whom {
    /// There is nobody to tell apart.
    #[default]
    Anybody,
    /// Both of two personas.
    Both,
    /// All of several personas.
    All,
    /// One persona.
    One(String),
    /// Two personas of several.
    Two([String; 2]),
    /// The first of several personas, and how many more.
    FirstAndMore(String, usize),
}

impl Whom {
    /// Returns whom something concerns.
    pub fn of(journey: &Journey, personas: &[Ref<Persona>], is_everyone: bool) -> Self {
        let name = |persona: &Ref<Persona>| journey[*persona].short_name().to_owned();
        match personas {
            [] => Whom::Anybody,
            [only] => Whom::One(name(only)),
            [_, _] if is_everyone => Whom::Both,
            _ if is_everyone => Whom::All,
            [first, second] => Whom::Two([name(first), name(second)]),
            [first, rest @ ..] => Whom::FirstAndMore(name(first), rest.len()),
        }
    }

    /// Says it in a language; nothing where there is nobody to tell apart.
    pub fn said(&self, language: &Language) -> Text {
        match self {
            Whom::Anybody => Text::default(),
            Whom::Both => language.say("gap-whom-both", &[]),
            Whom::All => language.say("gap-whom-all", &[]),
            Whom::One(name) => Text::author(name),
            Whom::Two([first, second]) => {
                language.say("list-comma", &[("first", Value::Author(first)), ("second", Value::Author(second))])
            }
            Whom::FirstAndMore(first, more) => {
                language.say("gap-whom-more", &[("name", Value::Author(first)), ("number", Value::Count(*more))])
            }
        }
    }
}
