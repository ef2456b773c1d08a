//! Ways on, failures, starts and moments of truth as they are written.

use serde::{Deserialize, Deserializer};

use crate::journey::{MomentKind, Share, Start};
use crate::lexicon::{Lexicon, List};
use crate::yaml::{self, Field, FromText, Many};

/// A route from one touchpoint to the next, or out of the journey.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "way", default)]
pub(crate) struct WrittenWay {
    /// The touchpoint that the route leads to, by id.
    pub(crate) to: Field<String>,
    /// Why the customer leaves the journey here.
    pub(crate) exit: Field<String>,
    /// The condition for taking this route.
    pub(crate) when: Field<String>,
    /// The share of the customers here who take this route.
    pub(crate) share: Field<Share>,
    /// The personas who can take this route, by id.
    pub(crate) r#for: Many<String>,
    /// Whether customers who leave here leave satisfied.
    pub(crate) good: Field<bool>,
}

/// Something that can go wrong at a touchpoint.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "fail point", default)]
pub(crate) struct WrittenFail {
    /// What goes wrong.
    pub(crate) when: Field<String>,
    /// How you recover.
    pub(crate) response: Field<String>,
    /// The touchpoint where the customer goes then, by id.
    pub(crate) to: Field<String>,
    /// How often it goes wrong, as a share.
    pub(crate) share: Field<Share>,
}

/// Why a touchpoint makes or breaks the relationship.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "moment of truth", default)]
pub(crate) struct WrittenMomentOfTruth {
    /// Which of the four known moments of truth it is.
    pub(crate) kind: Field<MomentKind>,
    /// The reason.
    pub(crate) because: Field<String>,
}

/// `true`, `false`, or a kind of moment of truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MomentWord {
    /// It is one.
    Yes,
    /// It is none.
    No,
    /// It is one of a kind.
    Kind(MomentKind),
}

/// `true`, `false`, or the share of the customers who begin here.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct StartWord(pub(crate) Start);

/// Returns the truth that a word means where it can mean nothing else.
fn truth(text: &str) -> Option<String> {
    match text.trim().to_lowercase().as_str() {
        text if text == "true" || Lexicon::ALL.has(List::TrueWords, text) => Some("true".to_owned()),
        text if text == "false" || Lexicon::ALL.has(List::FalseWords, text) => Some("false".to_owned()),
        _ => None,
    }
}

impl FromText for MomentWord {
    const EXPECTED: &'static str = "`true`, `zero`, `first`, `second` or `ultimate`";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(match text.trim() {
            "true" => MomentWord::Yes,
            "false" => MomentWord::No,
            "zero" => MomentWord::Kind(MomentKind::Zero),
            "first" => MomentWord::Kind(MomentKind::First),
            "second" => MomentWord::Kind(MomentKind::Second),
            "ultimate" => MomentWord::Kind(MomentKind::Ultimate),
            "yes" | "Yes" | "YES" | "True" | "TRUE" => return Err("write `true` for a moment of truth".to_owned()),
            "no" | "No" | "NO" | "False" | "FALSE" => return Err("write `false`, or leave the key out".to_owned()),
            other => {
                let help = "write the reason as `moment_of_truth: {because: …}`";
                return Err(format!("`{other}` is not {}\n{help}", Self::EXPECTED));
            }
        })
    }

    fn meant(text: &str) -> Option<String> {
        let lower = text.trim().to_lowercase();
        truth(text).or_else(|| {
            ["zero", "first", "second", "ultimate"].map(str::to_owned).into_iter().find(|word| *word == lower)
        })
    }
}

impl FromText for StartWord {
    const EXPECTED: &'static str = "`true`, or the share of the customers who begin here";

    fn from_text(text: &str) -> Result<Self, String> {
        match text.trim() {
            "true" => Ok(StartWord(Start::Yes)),
            "false" => Ok(StartWord(Start::No)),
            share => Share::from_text(share)
                .map(|share| StartWord(Start::Share(share)))
                .map_err(|_| format!("`{share}` is not {}", Self::EXPECTED)),
        }
    }

    fn meant(text: &str) -> Option<String> {
        truth(text).or_else(|| Share::meant(text))
    }
}

impl<'de> Deserialize<'de> for MomentWord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        yaml::from_text(deserializer)
    }
}

impl<'de> Deserialize<'de> for StartWord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        yaml::from_text(deserializer)
    }
}
