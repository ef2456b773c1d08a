//! Runs every rule once that compares the journeys of a run.

use super::{Portfolio, Spot};
use crate::finding::Finding;
use crate::rules::ALL;
use crate::rules::mechanism::Check;

/// Something that was found by comparing journeys.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The journey in whose file it lies, as an index of the portfolio.
    pub journey: usize,
    /// Where it lies there, known without the text.
    pub spot: Spot,
    /// What was found.
    pub finding: Finding,
}

impl Told {
    /// Goes on with the finding.
    pub(crate) fn with(mut self, more: impl FnOnce(Finding) -> Finding) -> Self {
        self.finding = more(self.finding);
        self
    }
}

/// Judges the journeys of a run together; returns what was found in each, in the order of the run and of the places,
/// without what the comments of a file ignore.
pub fn judge_across(portfolio: &Portfolio) -> Vec<Told> {
    let mut all = Vec::new();
    for rule in ALL {
        let Check::Across(check) = rule.check else { continue };
        if portfolio.asked(rule).next().is_none() {
            continue;
        }
        let first = all.len();
        check(portfolio, &mut all);
        let mut own = all.split_off(first);
        own.retain_mut(|told| {
            let level = portfolio.level(rule, told.journey);
            told.finding.severity = level.unwrap_or(told.finding.severity);
            level.is_some()
        });
        all.append(&mut own);
    }
    all.retain(|told| !portfolio.digests[told.journey].ignored.holds(told.finding.rule, told.spot.line));
    all.sort_by(|a, b| {
        (a.journey, a.spot, a.finding.rule, &a.finding.message).cmp(&(
            b.journey,
            b.spot,
            b.finding.rule,
            &b.finding.message,
        ))
    });
    all.dedup();
    all
}
