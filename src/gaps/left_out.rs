//! What a project does not want to hear: gaps of which the rule is switched off by name, and how many they are.

use std::collections::BTreeMap;

use crate::gaps::{Gap, Hint, Kind};
use crate::journey::Phase;
use crate::rules::Thresholds;

/// The word of a bad moment that nobody can go around, which is told beside others.
pub(super) const CHOKE_POINT: &str = "choke-point";
/// The word of a time after the purchase in which nobody listens.
const UNHEARD_AFTER: &str = "phase-unheard-after";
/// The words of the loose ends.
pub(super) const LOOSE_ENDS: [&str; 3] =
    ["opportunity-without-pain", "opportunity-without-owner", "opportunity-unweighed"];

/// Counts what is left out.
pub(super) struct LeftOut<'a> {
    thresholds: &'a Thresholds,
    /// How many, by the rule that is switched off.
    pub(super) counts: BTreeMap<&'static str, usize>,
}

impl<'a> LeftOut<'a> {
    /// Begins to count by what a project has switched off.
    pub(super) fn by(thresholds: &'a Thresholds) -> Self {
        LeftOut { thresholds, counts: BTreeMap::new() }
    }

    /// Tells whether a gap is to be reported, and counts it where it is not.
    pub(super) fn keeps_gap(&mut self, gap: &Gap) -> bool {
        let is_unheard_after = gap.kind == Kind::UnheardPhase && gap.spot.phase == Some(Phase::After);
        self.keeps(if is_unheard_after { UNHEARD_AFTER } else { gap.kind.word() })
    }

    /// Tells whether something that goes by a word is to be reported, and counts it where it is not.
    pub(super) fn keeps(&mut self, word: &str) -> bool {
        let Some(rule) = self.thresholds.switched_off(word) else { return true };
        *self.counts.entry(rule).or_default() += 1;
        false
    }

    /// Returns the hint that some are left out, where any are.
    pub(super) fn hint(&self) -> Option<Hint> {
        let rules: Vec<_> = self.counts.iter().map(|(rule, count)| (*rule, *count)).collect();
        (!rules.is_empty()).then_some(Hint::SwitchedOff(rules))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::ALL;

    #[test]
    fn rules_name_gaps_that_are_there_and_each_gap_with_the_name_of_a_rule_is_named_by_it() {
        let is_word = |word: &str| {
            Kind::ALL.iter().any(|kind| kind.word() == word)
                || [CHOKE_POINT, UNHEARD_AFTER].contains(&word)
                || LOOSE_ENDS.contains(&word)
        };
        for rule in ALL {
            assert!(rule.gaps.iter().all(|word| is_word(word)), "{}: {:?}", rule.name, rule.gaps);
            if is_word(rule.name) {
                assert!(rule.gaps.contains(&rule.name), "{} does not name the gap of its name", rule.name);
            }
        }
    }
}
