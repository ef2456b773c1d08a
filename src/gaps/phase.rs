//! The phases set side by side: what each holds, and which of them are thin.

use crate::gaps::case::Case;
use crate::gaps::matrix::score_of;
use crate::gaps::missing::missing_phases;
use crate::insight::Score;
use crate::journey::Phase;

/// A phase with so small a part of the touchpoints of the fullest one is thin, where nothing better is known. Ours.
const SMALL_PART: usize = 4;

/// What a phase holds.
#[derive(Debug, Clone, PartialEq)]
pub struct PhaseFacts {
    /// The phase.
    pub phase: Phase,
    /// How many touchpoints it has.
    pub touchpoints: usize,
    /// How many open pains hurt in it.
    pub pains: usize,
    /// How many of them an opportunity answers.
    pub answered_pains: usize,
    /// How it feels on average, −2 to +2, where that is given.
    pub feeling: Option<f64>,
    /// How many of the expected behaviours are served; `None` where the file does not speak of behaviours.
    pub score: Option<Score>,
    /// Why it is thin, where it is.
    pub thin: Option<Thin>,
}

/// Why a phase is thin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thin {
    /// No stage tells of it, though the journey does not say that it leaves it out.
    NotTold,
    /// Less than half of what customers go through there is served.
    HardlyServed,
    /// It has a quarter of the touchpoints of the fullest phase, or less.
    FewTouchpoints,
}

impl Thin {
    /// Returns the word that machines read.
    pub fn word(self) -> &'static str {
        match self {
            Thin::NotTold => "not-told",
            Thin::HardlyServed => "hardly-served",
            Thin::FewTouchpoints => "few-touchpoints",
        }
    }
}

/// Sets the phases side by side that are told or missing; nothing where the file names no phases.
pub(super) fn phases(case: &Case<'_>) -> Vec<PhaseFacts> {
    let missing = missing_phases(case);
    let touchpoints = |phase: Phase| case.insight.phase(phase).map_or(0, |stretch| stretch.touchpoints);
    let fullest = Phase::ALL.into_iter().map(touchpoints).max().unwrap_or_default();
    let facts = |phase: Phase| {
        let is_missing = missing.contains(&phase);
        let stretch = case.insight.phase(phase).cloned();
        if stretch.is_none() && !is_missing {
            return None;
        }
        let stretch = stretch.unwrap_or_default();
        let score = score_of(case, phase, None).filter(|score| score.expected > 0);
        // A purchase is short by nature.
        let is_small = phase != Phase::Purchase && fullest >= SMALL_PART;
        let thin = match score {
            _ if is_missing => Some(Thin::NotTold),
            Some(score) => (score.served * 2.0 < score.expected as f64).then_some(Thin::HardlyServed),
            None => (is_small && stretch.touchpoints * SMALL_PART <= fullest).then_some(Thin::FewTouchpoints),
        };
        Some(PhaseFacts {
            phase,
            touchpoints: stretch.touchpoints,
            pains: stretch.pains,
            answered_pains: stretch.answered_pains,
            feeling: stretch.feeling,
            score,
            thin,
        })
    };
    let asked = |phase: &Phase| case.phase.is_none() || case.phase == Some(*phase);
    Phase::ALL.into_iter().filter(asked).filter_map(facts).collect()
}
