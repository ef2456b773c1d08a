//! What the claims of a journey rest on.

use crate::document::Text;
use crate::journey::{Evidence, EvidenceKind, EvidenceLevel, Journey, List, Ref};
use crate::words::{Language, Value, unbroken};

/// What one claim rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Grounds {
    /// The weightiest level of its evidence.
    pub level: EvidenceLevel,
    /// The weightiest source; `None` where none is given.
    pub source: Option<GroundsSource>,
    /// Whether some of it could not be read, so that nothing can be concluded from what is missing.
    pub is_broken: bool,
}

/// Returns what a claim rests on: its own evidence, else that of the whole journey.
pub fn grounds(journey: &Journey, evidence: &List<Ref<Evidence>>) -> Grounds {
    let own = if evidence.is_given() { evidence } else { &journey.based_on };
    let heaviest = own.iter().map(|source| &journey[*source]).fold(None, |best: Option<&Evidence>, next| match best {
        Some(best) if (best.level(), best.sample.get()) >= (next.level(), next.sample.get()) => Some(best),
        _ => Some(next),
    });
    Grounds {
        level: heaviest.map_or(EvidenceLevel::NotSaid, Evidence::level),
        source: heaviest.map(GroundsSource::of),
        is_broken: own.broken,
    }
}

/// A source, as it is told in a few words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroundsSource {
    /// Its name, where nothing says of what kind it is.
    Named(String),
    /// Its kind, with how many were asked, watched or counted, where that is given.
    OfKind(EvidenceKind, Option<u64>),
}

impl GroundsSource {
    fn of(evidence: &Evidence) -> Self {
        match evidence.kind.get() {
            None => GroundsSource::Named(evidence.name.value.clone()),
            Some(kind) => GroundsSource::OfKind(*kind, evidence.sample.get().copied()),
        }
    }

    /// Says it in a language: how many of what, such as "96 tickets", else its name.
    pub fn said(&self, language: &Language) -> Text {
        use EvidenceKind::*;
        let (kind, sample) = match self {
            GroundsSource::Named(name) => return Text::author(name),
            GroundsSource::OfKind(kind, sample) => (*kind, *sample),
        };
        match (kind, sample) {
            (Assumption | Workshop, Some(_)) => language.say(&format!("grounds-{}", kind.word()), &[]),
            (DeskResearch | Regulation, _) | (_, None) => {
                Text::ours(unbroken(language.text(&format!("evidence-{}", kind.word()))))
            }
            (_, Some(sample)) => {
                let number = Value::Count(usize::try_from(sample).unwrap_or(usize::MAX));
                let written = Value::from(language.grouped(sample));
                language.say(&format!("grounds-{}", kind.word()), &[("number", number), ("written", written)])
            }
        }
    }
}
