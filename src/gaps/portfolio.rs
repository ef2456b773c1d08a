//! Many journeys side by side: which phase of which is thin, what weighs most over all, and which pain returns.
//!
//! Weights put the gaps of one journey into an order. Across journeys they are a start for the talk and no more: no file
//! says how many customers its journey has, and one that gives severities and shares is weighed more finely than one that
//! does not. Factors stand beside each gap here too.

use std::collections::BTreeMap;

use crate::gaps::digest::PainMark;
use crate::gaps::{Digest, HeavyGap};
use crate::journey::Phase;

/// No more pains that return are told of.
const MOST_REPEATED: usize = 20;

/// No more places of one of them are kept.
const MOST_PLACES: usize = 12;

/// What is known of many journeys together. It holds numbers and a few names of each.
#[derive(Debug, Clone, Default)]
pub struct Portfolio {
    /// The journeys, in the order of the files.
    pub journeys: Vec<Digest>,
    /// The weightiest gaps over all, no more than were asked for.
    pub heaviest: Vec<HeavyGap>,
    most: usize,
    /// Where each pain was met first, and where again.
    seen: BTreeMap<u64, Seen>,
}

/// A pain that hurts in several journeys.
#[derive(Debug, Clone, PartialEq)]
pub struct RepeatedPain {
    /// Its name, as it is written where it returns first.
    pub name: String,
    /// In how many journeys it hurts.
    pub journeys: usize,
    /// The journeys, by index in the portfolio, with the lines; the first dozen.
    pub places: Vec<(usize, usize)>,
}

#[derive(Debug, Clone)]
struct Seen {
    /// The name, kept from the second journey on.
    name: Option<String>,
    /// The journey that it was met in last.
    last: usize,
    journeys: usize,
    places: Vec<(usize, usize)>,
}

impl Portfolio {
    /// Makes an empty one that keeps as many of the weightiest gaps as are asked for.
    pub fn new(most: usize) -> Self {
        Portfolio { most, ..Portfolio::default() }
    }

    /// Takes in one more journey.
    pub fn add(&mut self, mut digest: Digest) {
        let journey = self.journeys.len();
        let mut own = std::mem::take(&mut digest.heaviest);
        own.iter_mut().for_each(|gap| gap.journey = journey);
        self.heaviest.append(&mut own);
        self.heaviest.sort_by(|a, b| b.weight.total_cmp(&a.weight).then_with(|| a.journey.cmp(&b.journey)));
        self.heaviest.truncate(self.most);
        for pain in std::mem::take(&mut digest.pains) {
            self.see(journey, pain);
        }
        self.journeys.push(digest);
    }

    fn see(&mut self, journey: usize, pain: PainMark) {
        let seen =
            self.seen.entry(pain.key).or_insert(Seen { name: None, last: journey, journeys: 0, places: Vec::new() });
        if seen.journeys > 0 && seen.last == journey {
            return;
        }
        seen.last = journey;
        seen.journeys += 1;
        if seen.journeys > 1 && seen.name.is_none() {
            seen.name = Some(pain.name);
        }
        if seen.places.len() < MOST_PLACES {
            seen.places.push((journey, pain.line));
        }
    }

    /// Returns the pains that hurt in several journeys, the most frequent first.
    pub fn repeated_pains(&self) -> Vec<RepeatedPain> {
        let repeated = self.seen.values().filter_map(|seen| {
            let name = seen.name.clone()?;
            Some(RepeatedPain { name, journeys: seen.journeys, places: seen.places.clone() })
        });
        let mut repeated: Vec<RepeatedPain> = repeated.collect();
        repeated
            .sort_by(|a, b| b.journeys.cmp(&a.journeys).then_with(|| (&a.places, &a.name).cmp(&(&b.places, &b.name))));
        repeated.truncate(MOST_REPEATED);
        repeated
    }

    /// Returns the journeys by index, those with the most thin phases first.
    pub fn by_thinness(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.journeys.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(self.journeys[*at].thin_phases()));
        order
    }

    /// Returns the phases that are thin somewhere, with the number of journeys, the most frequent first.
    pub fn thin_phases(&self) -> Vec<(Phase, usize)> {
        let is_thin = |digest: &&Digest, phase: Phase| {
            digest.phases.iter().any(|facts| facts.phase == phase && facts.thin.is_some())
        };
        let count = |phase: Phase| (phase, self.journeys.iter().filter(|digest| is_thin(digest, phase)).count());
        let mut thin: Vec<(Phase, usize)> = Phase::ALL.into_iter().map(count).filter(|(_, count)| *count > 0).collect();
        thin.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        thin
    }
}
