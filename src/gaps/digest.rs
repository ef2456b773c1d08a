//! What is kept of a journey when many are told of: numbers and a few names.

use crate::gaps::{Gap, Gaps, Harm, Kind, PhaseFacts, Question, Title};
use crate::graph::Reach;
use crate::journey::{Journey, PainPoint, Ref, name_key};
use crate::source::{Source, Span};

/// Names are kept as far as this, in letters.
const LONGEST_NAME: usize = 120;

/// The gaps of one journey, in numbers and a few names.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Digest {
    /// The file.
    pub file: String,
    /// The title.
    pub title: String,
    /// The language of its texts (BCP 47), where given.
    pub language: Option<String>,
    /// Whether it tells how things should be, and not how they are.
    pub is_plan: bool,
    /// What each phase holds; nothing where the file names no phases.
    pub phases: Vec<PhaseFacts>,
    /// How many gaps were found.
    pub gaps: usize,
    /// How many open pains nothing answers.
    pub unanswered_pains: usize,
    /// How many budgets are broken.
    pub broken_budgets: usize,
    /// The weightiest gaps, no more than were asked for.
    pub heaviest: Vec<HeavyGap>,
    /// All its open pains.
    pub(super) pains: Vec<PainMark>,
}

/// A gap among those of many journeys.
#[derive(Debug, Clone, PartialEq)]
pub struct HeavyGap {
    /// The journey, by index in the portfolio.
    pub journey: usize,
    /// What kind it is.
    pub kind: Kind,
    /// What is missing or hurts.
    pub title: Title,
    /// The line in its file, from 1.
    pub line: usize,
    /// How many it concerns of those whom it is about; nothing where it is everyone.
    pub reach: Option<Reach>,
    /// How bad it is.
    pub harm: Harm,
    /// The weight in its own journey, 0 to 1.
    pub weight: f64,
    /// The question to take into the workshop.
    pub question: Question,
}

/// A pain, as far as it is needed to recognise it elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PainMark {
    /// The same for names that differ only in capitals, spaces and signs.
    pub(super) key: u64,
    pub(super) name: String,
    pub(super) line: usize,
}

impl Digest {
    /// Keeps of a journey what many of them are compared by, with the weightiest gaps up to a number.
    pub fn of(source: &Source, journey: &Journey, gaps: &Gaps, most: usize) -> Self {
        let line = |span: Span| source.position(span.start).line;
        let heavy = |gap: &Gap| HeavyGap {
            journey: 0,
            kind: gap.kind,
            title: gap.title.shortened(shortened),
            line: line(gap.span),
            reach: (gap.factors.reach_shown.low < 0.9995).then_some(gap.factors.reach_shown),
            harm: gap.factors.harm.clone(),
            weight: gap.weight,
            question: gap.question.shortened(shortened),
        };
        let all = || gaps.ranked.iter().chain(&gaps.not_ours);
        let pains = all().filter_map(|gap| gap.pain);
        let mark = |pain: Ref<PainPoint>| {
            let name = &journey[pain].name;
            PainMark { key: key(&name.value), name: shortened(&name.value), line: line(name.span) }
        };
        Digest {
            file: source.name().to_owned(),
            title: shortened(journey.name()),
            language: journey.language.get().map(|tag| shortened(tag.trim())),
            is_plan: journey.is_plan(),
            phases: gaps.phases.clone(),
            gaps: gaps.ranked.len() + gaps.not_ours.len(),
            unanswered_pains: all().filter(|gap| gap.kind == Kind::PainWithoutAnswer).count(),
            broken_budgets: 0,
            heaviest: gaps.ranked.iter().take(most).map(heavy).collect(),
            // What a plan repeats of what it is to mend is no second journey.
            pains: if journey.is_plan() { Vec::new() } else { pains.map(mark).collect() },
        }
    }

    /// Returns how many of its phases are thin.
    pub fn thin_phases(&self) -> usize {
        self.phases.iter().filter(|facts| facts.thin.is_some()).count()
    }
}

fn shortened(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        None => name.to_owned(),
        Some((end, _)) => format!("{}…", &name[..end]),
    }
}

/// Returns a number that is the same for names that are the same (FNV-1a).
fn key(name: &str) -> u64 {
    name_key(name)
        .chars()
        .fold(0xcbf2_9ce4_8422_2325, |key, letter| (key ^ u64::from(letter)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_whatever_their_signs() {
        assert_eq!(key("Nobody calls back!"), key("nobody  calls-back"));
        assert_ne!(key("Nobody calls back"), key("Somebody calls back"));
    }

    #[test]
    fn long_names_are_cut_between_letters() {
        let long = "ä".repeat(LONGEST_NAME + 1);
        assert_eq!(shortened(&long).chars().count(), LONGEST_NAME + 1);
        assert_eq!(shortened("short"), "short");
    }
}
