//! The gaps of a journey: what is missing, where, for whom, and how much it matters.
//!
//! Everything is read from the same insight that the rules judge, and each thing is told once: what is to be seen at a
//! touchpoint is told with the pain that hurts there, and is a gap of its own where no pain is named. How gaps are ranked
//! stands in [`weight`].

mod along;
mod asking;
mod broken_way;
mod budget;
mod case;
mod digest;
mod facts;
mod gap;
mod hint;
mod kind;
mod left_out;
mod loose_end;
mod matrix;
mod missing;
mod note;
mod observation;
mod phase;
mod plan;
mod portfolio;
mod question;
#[cfg(test)]
mod said_tests;
#[cfg(test)]
mod samples;
mod spotted;
#[cfg(test)]
mod tests;
mod title;
mod unheard;
mod verdict;
mod way_out;
pub mod weight;
mod what_if;
mod whom;

pub use along::{Along, Moment, WeakestLink};
pub use budget::{BUDGETS, BudgetName, Budgets};
pub use digest::{Digest, HeavyGap};
pub use gap::{Gap, Spot};
pub use hint::Hint;
pub use kind::Kind;
pub use loose_end::{LooseEnd, LooseEndKind, OutsideFactor};
pub use matrix::{Cell, CellFact, Column, Matrix, PhaseScores, Row, RowKind};
pub use note::{Fact, Note, Receiver, StandIn};
pub use phase::{PhaseFacts, Thin};
pub use plan::{Plan, Step};
pub use portfolio::{Portfolio, RepeatedPain};
pub use question::Question;
pub use title::Title;
pub use verdict::{Amount, Found, Verdict};
pub use way_out::{Answer, WayOut};
pub use weight::{Factors, Harm, HarmSeen, Loss, UNKNOWN_HARM};
pub use what_if::{Caution, Change, Difference, Standing, WhatIf};
pub use whom::Whom;

use std::collections::{BTreeMap, BTreeSet};

use crate::gaps::left_out::LeftOut;
use crate::graph::Graph;
use crate::insight::Insight;
use crate::journey::{Control, Journey, Persona, Phase, Ref};
use crate::rules::Thresholds;
use crate::source::Span;
use crate::words::Language;

/// What is asked for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// The gaps of this persona only.
    pub persona: Option<Ref<Persona>>,
    /// The gaps of this phase only.
    pub phase: Option<Phase>,
    /// The thresholds of the project, which its rules go by as well.
    pub thresholds: Thresholds,
}

/// The gaps of one journey.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Gaps {
    /// What was asked for.
    pub asked: Options,
    /// What there is and what is missing, at a glance.
    pub matrix: Matrix,
    /// What each phase holds, side by side; nothing where the file names no phases.
    pub phases: Vec<PhaseFacts>,
    /// What each persona that was asked for meets along the ways; nothing where no feeling is given.
    pub along: Vec<Along>,
    /// The gaps that the company or its partners can close, the weightiest first.
    pub ranked: Vec<Gap>,
    /// The gaps at touchpoints that nobody here has in hand, the weightiest first.
    pub not_ours: Vec<Gap>,
    /// What acts from outside the company, and what softens it.
    pub outside: Vec<OutsideFactor>,
    /// Opportunities that hang in the air.
    pub loose_ends: Vec<LooseEnd>,
    /// How many gaps are left out, by the rule that the project has switched off.
    pub left_out: BTreeMap<&'static str, usize>,
    /// What writing more would show.
    pub hints: Vec<Hint>,
}

/// Returns the language in which the gaps of a journey are said: its own where it has messages for gaps, else English.
pub fn language_of(journey: &Journey) -> Language {
    said_in(journey.spoken_language())
}

/// Returns a language, or English where it has no messages for gaps, so that no report mixes two.
pub fn said_in(language: Language) -> Language {
    if language.has("gaps-title") { language } else { language.in_english() }
}

impl Gaps {
    /// Finds the gaps of a journey; the cost grows with its size, times the number of personas.
    pub fn of(journey: &Journey, graph: &Graph, insight: &Insight, options: &Options) -> Self {
        let case = case::Case::of(journey, graph, insight, options);
        let mut left_out = LeftOut::by(&options.thresholds);
        let is_asked = |gap: &Gap| options.phase.is_none() || gap.spot.phase == options.phase;
        let mut all = spotted::spotted(&case, observation::observations(&case), &mut left_out);
        let mut missing = missing::missing(&case);
        missing.retain(|gap| !is_asked(gap) || left_out.keeps_gap(gap));
        // A bad moment of which nothing more is known is told with the behaviour that is missing beside it.
        let beside: BTreeSet<Span> =
            missing.iter().filter(|gap| gap.factors.harm.felt.is_some()).map(|gap| gap.span).collect();
        all.retain(|gap| gap.kind != Kind::LowPoint || !gap.notes.is_empty() || !beside.contains(&gap.span));
        all.retain(|gap| is_asked(gap) && left_out.keeps_gap(gap));
        let beyond = [
            unheard::needs(&case),
            unheard::listening(&case),
            unheard::assumed(&case),
            unheard::reactive(&case).into_iter().collect(),
            broken_way::broken_ways(&case),
        ];
        all.extend(missing.into_iter().filter(is_asked));
        all.extend(beyond.into_iter().flatten().filter(|gap| is_asked(gap) && left_out.keeps_gap(gap)));
        for gap in &mut all {
            gap.weight = gap.factors.weight();
        }
        all.sort_by(|a, b| {
            b.weight.total_cmp(&a.weight).then_with(|| (a.kind, a.span, &a.title).cmp(&(b.kind, b.span, &b.title)))
        });
        let loose_ends = loose_end::loose_ends(&case, &mut left_out);
        let (not_ours, ranked) = all.into_iter().partition(|gap| gap.factors.control == Some(Control::External));
        Gaps {
            asked: options.clone(),
            matrix: Matrix::of(&case),
            phases: phase::phases(&case),
            along: along::along(&case),
            ranked,
            not_ours,
            outside: loose_end::outside(&case),
            loose_ends,
            hints: loose_end::hints(&case).into_iter().chain(left_out.hint()).collect(),
            left_out: left_out.counts,
        }
    }
}
