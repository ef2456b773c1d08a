//! The weightiest findings of a run, as many as a format keeps, while files go by.
//!
//! Level by level, the first finding of each rule comes before the second of any, so that one mistake that was made
//! fifty times does not hide all others; among those, the weightier rule, then the earlier place.

use std::collections::BTreeMap;

use crate::finding::Severity;
use crate::machine::rank::rank;
use crate::machine::{Entry, Tally};

/// How many entries a format keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keeps {
    /// Of each level.
    pub of_a_level: usize,
    /// Altogether; the lightest give way.
    pub altogether: usize,
}

impl Keeps {
    /// Keeps nothing.
    pub const NONE: Keeps = Keeps { of_a_level: 0, altogether: 0 };
}

/// What is kept, the weightiest first.
#[derive(Debug)]
pub struct Kept {
    limits: Keeps,
    entries: BTreeMap<Weight, Entry>,
    /// How often each rule came.
    seen: BTreeMap<(&'static str, Severity), usize>,
    of_levels: [usize; 3],
    offered: usize,
}

/// What entries are ordered by; less is weightier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Weight {
    level: usize,
    /// How many of its rule came before.
    of_its_rule: usize,
    /// What the rule lacks of the greatest rank.
    lightness: u8,
    /// How many entries came before.
    at: usize,
}

impl Kept {
    /// Keeps nothing yet.
    pub fn new(limits: Keeps) -> Self {
        Kept { limits, entries: BTreeMap::new(), seen: BTreeMap::new(), of_levels: [0; 3], offered: 0 }
    }

    /// Takes an entry, and lets go of the lightest where there are too many.
    pub fn offer(&mut self, entry: Entry) {
        let level = level(entry.severity);
        let of_its_rule = self.seen.entry((entry.rule, entry.severity)).or_default();
        let lightness = 100 - rank(entry.rule, entry.severity);
        let weight = Weight { level, of_its_rule: *of_its_rule, lightness, at: self.offered };
        *of_its_rule += 1;
        self.offered += 1;
        self.entries.insert(weight, entry);
        self.of_levels[level] += 1;
        if self.of_levels[level] > self.limits.of_a_level {
            let next_level = Weight { level: level + 1, of_its_rule: 0, lightness: 0, at: 0 };
            let lightest = self.entries.range(..next_level).next_back().map(|(weight, _)| *weight);
            self.let_go(lightest);
        }
        if self.entries.len() > self.limits.altogether {
            let lightest = self.entries.keys().next_back().copied();
            self.let_go(lightest);
        }
    }

    fn let_go(&mut self, weight: Option<Weight>) {
        if let Some(weight) = weight
            && self.entries.remove(&weight).is_some()
        {
            self.of_levels[weight.level] -= 1;
        }
    }

    /// Goes over what is kept, the weightiest first.
    pub fn weightiest_first(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// Returns what is kept in the order in which it came.
    pub fn in_order(&self) -> Vec<&Entry> {
        self.weightiest_of_a_level(0).1
    }

    /// Returns so many of each level, the weightiest first, and the others in the order in which they came.
    pub fn weightiest_of_a_level(&self, count: usize) -> (Vec<&Entry>, Vec<&Entry>) {
        let mut of_levels = [0; 3];
        let mut first = Vec::new();
        let mut others = Vec::new();
        for (weight, entry) in &self.entries {
            of_levels[weight.level] += 1;
            if of_levels[weight.level] <= count {
                first.push(entry);
            } else {
                others.push((weight.at, entry));
            }
        }
        others.sort_by_key(|(at, _)| *at);
        (first, others.into_iter().map(|(_, entry)| entry).collect())
    }

    /// Returns how many were offered and not kept.
    pub fn left_out(&self) -> usize {
        self.offered - self.entries.len()
    }

    /// Says how many findings of each level were offered and not kept, as a tally does.
    pub fn left_out_words(&self) -> String {
        let mut offered = [0; 3];
        for ((_, severity), count) in &self.seen {
            offered[level(*severity)] += count;
        }
        let left = |at: usize| offered[at] - self.of_levels[at];
        Tally { errors: left(0), warnings: left(1), infos: left(2), ..Tally::default() }.found()
    }
}

fn level(severity: Severity) -> usize {
    match severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Info => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(rule: &'static str, severity: Severity, text: &str) -> Entry {
        Entry::new(severity, rule, text.to_owned())
    }

    fn texts(kept: &Kept) -> Vec<&str> {
        kept.weightiest_first().map(|entry| entry.text.as_str()).collect()
    }

    #[test]
    fn the_first_of_each_rule_comes_before_the_second_of_any() {
        let mut kept = Kept::new(Keeps { of_a_level: 3, altogether: 4 });
        for (rule, severity, text) in [
            ("unused-channel", Severity::Warning, "channel 1"),
            ("pain-without-answer", Severity::Warning, "pain 1"),
            ("pain-without-answer", Severity::Warning, "pain 2"),
            ("single-channel", Severity::Info, "info"),
            ("pain-without-answer", Severity::Warning, "pain 3"),
            ("moment-of-truth-unanswered", Severity::Warning, "moment"),
            ("unknown-key", Severity::Error, "error"),
        ] {
            kept.offer(entry(rule, severity, text));
        }
        assert_eq!(texts(&kept), ["error", "moment", "pain 1", "channel 1"]);
        assert_eq!(
            kept.in_order().iter().map(|entry| entry.text.as_str()).collect::<Vec<_>>(),
            ["channel 1", "pain 1", "moment", "error"]
        );
        assert_eq!((kept.left_out(), kept.left_out_words().as_str()), (3, "2 warnings, 1 info"));
    }

    #[test]
    fn no_more_is_kept_than_was_asked_for() {
        let mut kept = Kept::new(Keeps { of_a_level: 10, altogether: 25 });
        for at in 0..1000 {
            let severity = [Severity::Info, Severity::Warning, Severity::Error][at % 3];
            kept.offer(entry("dead-end", severity, &at.to_string()));
            assert!(kept.entries.len() <= 25 && kept.of_levels.iter().all(|count| *count <= 10));
        }
        assert_eq!(kept.of_levels, [10, 10, 5]);
        assert_eq!(kept.left_out(), 975);
        let mut none = Kept::new(Keeps::NONE);
        none.offer(entry("dead-end", Severity::Error, ""));
        assert_eq!((texts(&none).len(), none.left_out()), (0, 1));
    }
}
