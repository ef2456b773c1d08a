//! The thresholds by which gaps go as rules do: what a project writes under `rules:` counts for both.
//!
//! Each threshold has its name, its default and its bounds in the file of the rule that owns it. A rule that a project
//! switches off by its name takes what it speaks of out of the gaps too. A profile does not: it says how strict `check`
//! is, and the gaps are not a matter of strictness.

use super::{
    begins_at_own_door, cliff_without_pain, ends_on_a_low, expectation_missed, importance_ignored,
    long_wait_unexplained, negative_emotion_without_pain, painful_choke_point,
};
use crate::rules::mechanism::STEEP;
use crate::rules::{Rule, Settings, find};

/// The thresholds of a project that rules and gaps share.
#[derive(Debug, Clone, PartialEq)]
pub struct Thresholds {
    /// From which length on a wait is long wherever it happens, in minutes.
    pub long_wait: f64,
    /// From which length on a wait is long where a person or a screen should answer at once, in minutes.
    pub long_live_wait: f64,
    /// From which emotion down a touchpoint plainly feels bad, −2 to 2.
    pub bad_emotion: f64,
    /// From which emotion down a choke point hurts, −2 to 2.
    pub bad_choke_point: f64,
    /// From how many points on a fall between neighbours is a cliff.
    pub cliff: f64,
    /// How many points below the expectation disappoint plainly.
    pub disappointment: f64,
    /// From which importance on something matters much, 1 to 5.
    pub important: f64,
    /// Up to which satisfaction customers are not satisfied, 1 to 5.
    pub unsatisfied: f64,
    /// How many touchpoints must say how they feel before the last of them counts as the end.
    pub fewest_feelings: usize,
    /// How many touchpoints must lie before the purchase before it matters whose they are.
    pub fewest_before_purchase: usize,
    /// The rules that are switched off by name and have gaps.
    switched_off: Vec<&'static str>,
}

impl Default for Thresholds {
    fn default() -> Self {
        Thresholds::of(&Settings::default())
    }
}

impl Thresholds {
    /// Takes the thresholds out of what a project has decided.
    pub fn of(settings: &Settings) -> Self {
        let switched_off = settings.switched_off().filter(|rule| find(rule).is_some_and(|rule| !rule.gaps.is_empty()));
        Thresholds {
            long_wait: settings.number(&long_wait_unexplained::RULE, &long_wait_unexplained::LONG),
            long_live_wait: settings.number(&long_wait_unexplained::RULE, &long_wait_unexplained::LONG_LIVE),
            bad_emotion: settings.number(&negative_emotion_without_pain::RULE, &negative_emotion_without_pain::BAD),
            bad_choke_point: settings.number(&painful_choke_point::RULE, &painful_choke_point::LOW),
            cliff: settings.number(&cliff_without_pain::RULE, &STEEP),
            disappointment: settings.number(&expectation_missed::RULE, &expectation_missed::FAR),
            important: settings.number(&importance_ignored::RULE, &importance_ignored::IMPORTANT),
            unsatisfied: settings.number(&importance_ignored::RULE, &importance_ignored::UNSATISFIED),
            fewest_feelings: settings.number(&ends_on_a_low::RULE, &ends_on_a_low::FEWEST) as usize,
            fewest_before_purchase: settings.number(&begins_at_own_door::RULE, &begins_at_own_door::FEWEST) as usize,
            switched_off: switched_off.collect(),
        }
    }

    /// Returns the rule that was switched off and speaks of a kind of gap, where there is one.
    pub fn switched_off(&self, gap: &str) -> Option<&'static str> {
        let speaks_of = |rule: &Rule| rule.gaps.contains(&gap);
        self.switched_off.iter().copied().find(|rule| find(rule).is_some_and(speaks_of))
    }
}
