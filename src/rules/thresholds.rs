//! The thresholds that rules and gaps share: what a project writes under `rules:` counts for both.
//!
//! Each threshold has its name, its default and its bounds in the file of the rule that owns it. If a project switches
//! a rule off by name, the gaps of that rule go too. A profile does not change the gaps: it sets how strict `check` is,
//! and gaps do not depend on strictness.

use super::{
    begins_at_own_door, cliff_without_pain, ends_on_a_low, expectation_missed, importance_ignored,
    long_wait_unexplained, negative_emotion_without_pain, painful_choke_point,
};
use crate::rules::mechanism::STEEP;
use crate::rules::{Rule, Settings, find};

/// The thresholds of a project that rules and gaps share.
#[derive(Debug, Clone, PartialEq)]
pub struct Thresholds {
    /// The length from which any wait is long, in minutes.
    pub long_wait: f64,
    /// The length from which a wait is long where a person or a screen should answer at once, in minutes.
    pub long_live_wait: f64,
    /// The emotion at or below which a touchpoint clearly feels bad, −2 to 2.
    pub bad_emotion: f64,
    /// The emotion at or below which a choke point hurts, −2 to 2.
    pub bad_choke_point: f64,
    /// How many points a fall between neighbours needs to be a cliff.
    pub cliff: f64,
    /// How many points below the expectation are a clear disappointment.
    pub disappointment: f64,
    /// The importance from which a touchpoint is very important, 1 to 5.
    pub important: f64,
    /// The satisfaction up to which customers are dissatisfied, 1 to 5.
    pub unsatisfied: f64,
    /// How many touchpoints must have an emotion before the last of them counts as the end.
    pub fewest_feelings: usize,
    /// How many touchpoints must come before the purchase before it matters whose they are.
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

    /// Returns the rule that was switched off and covers a kind of gap, if there is one.
    pub fn switched_off(&self, gap: &str) -> Option<&'static str> {
        let speaks_of = |rule: &Rule| rule.gaps.contains(&gap);
        self.switched_off.iter().copied().find(|rule| find(rule).is_some_and(speaks_of))
    }
}
