//! All journeys of one run, as rules see them that compare journeys.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Digest, Name, Spot, Told};
use crate::finding::{Elsewhere, Finding, Severity};
use crate::journey::State;
use crate::rules::mechanism::{Rule, RuleOption, Settings};

/// More places than these are counted and not shown.
const PLACES_SHOWN: usize = 3;

/// What rules that compare all journeys of a run see: their digests, never their texts.
#[derive(Debug)]
pub struct Portfolio<'a> {
    /// The journeys, in the order of the run.
    pub digests: &'a [Digest],
    /// Whether the run saw a whole folder and could read all of it; else what seems to be missing may be elsewhere.
    pub is_whole: bool,
    /// Today; only rules that are marked as dated use it.
    pub today: jiff::civil::Date,
    /// What the project has decided about the rules, for each of the journeys.
    settings: Vec<Cow<'a, Settings>>,
    /// The journeys of each id.
    by_id: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Portfolio<'a> {
    /// Joins the journeys of a run; `settings` says for each of them how it is judged.
    pub fn of(
        digests: &'a [Digest],
        settings: Vec<Cow<'a, Settings>>,
        is_whole: bool,
        today: jiff::civil::Date,
    ) -> Self {
        let mut by_id: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, digest) in digests.iter().enumerate() {
            by_id.entry(&digest.id.text).or_default().push(at);
        }
        Portfolio { digests, settings, is_whole, today, by_id }
    }

    /// Returns the level of a rule for a journey; `None` if it is off.
    pub(super) fn level(&self, rule: &Rule, journey: usize) -> Option<Severity> {
        self.settings.get(journey).map_or(Some(rule.severity), |settings| settings.level(rule))
    }

    /// Tells whether a rule is on for a journey.
    pub(crate) fn is_asked(&self, rule: &Rule, journey: usize) -> bool {
        self.level(rule, journey).is_some()
    }

    /// Returns a threshold of a rule: shares from 0 to 1, lengths in minutes.
    ///
    /// Thresholds are those of the whole project, which all of its journeys have in common.
    pub(crate) fn number(&self, rule: &Rule, option: &RuleOption) -> f64 {
        self.settings.first().map_or_else(|| option.default_number(), |settings| settings.number(rule, option))
    }

    /// Returns a threshold of a rule as a whole number.
    pub(crate) fn count(&self, rule: &Rule, option: &RuleOption) -> usize {
        self.number(rule, option) as usize
    }

    /// Returns the journeys with their indices, in the order of the run.
    pub(crate) fn journeys(&self) -> impl Iterator<Item = (usize, &'a Digest)> + use<'a> {
        self.digests.iter().enumerate()
    }

    /// Returns the journeys for which a rule is on, with their indices, in the order of the run.
    pub(crate) fn asked(&self, rule: &'static Rule) -> impl Iterator<Item = (usize, &'a Digest)> {
        self.journeys().filter(|(at, _)| self.is_asked(rule, *at))
    }

    /// Returns the ids that journeys have, in alphabetical order, each with its journeys.
    pub(crate) fn ids(&self) -> impl Iterator<Item = (&'a str, &[usize])> {
        self.by_id.iter().map(|(id, journeys)| (*id, journeys.as_slice()))
    }

    /// Returns the journeys that a reference means: those of this id, be it with an anchor behind it or not.
    pub(crate) fn meant(&self, reference: &Name) -> &[usize] {
        self.by_id.get(reference.journey()).map_or(&[], Vec::as_slice)
    }

    /// Returns the one journey that a reference means; `None` where it means none or more than one.
    pub(crate) fn one_meant(&self, reference: &Name) -> Option<usize> {
        match self.meant(reference) {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// Returns the one journey of today whose id an id goes on from: `city-bike` of `city-bike-2027`, the longest.
    pub(crate) fn begun_by(&self, id: &str) -> Option<usize> {
        let mut shorter = id.match_indices('-').rev().filter_map(|(end, _)| self.by_id.get(&id[..end]));
        match shorter.next()?.as_slice() {
            [one] if self.digests[*one].state == State::AsIs => Some(*one),
            _ => None,
        }
    }

    /// Makes a finding of a rule at a place of a journey.
    pub(crate) fn at(&self, rule: &Rule, journey: usize, spot: Spot, message: impl Into<String>) -> Told {
        Told { journey, spot, finding: rule.at(spot.span, message) }
    }

    /// Points at a place of another journey.
    pub(crate) fn elsewhere(&self, journey: usize, spot: Spot, text: impl Into<String>) -> Elsewhere {
        Elsewhere {
            file: self.digests[journey].file.to_string(),
            line: spot.line as usize,
            column: spot.column as usize,
            text: text.into(),
        }
    }

    /// Points at the first few places of other journeys, and counts those that are left.
    pub(crate) fn first_then_others(
        &self,
        finding: Finding,
        places: impl ExactSizeIterator<Item = (usize, Spot, String)>,
    ) -> Finding {
        let left = places.len().saturating_sub(PLACES_SHOWN);
        let shown = places.take(PLACES_SHOWN);
        let finding =
            shown.fold(finding, |finding, (at, spot, text)| finding.elsewhere(self.elsewhere(at, spot, text)));
        if left == 0 { finding } else { finding.note(format!("and in {left} more")) }
    }
}
