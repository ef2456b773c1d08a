//! The findings of one reading, up to a limit, so that a hostile file cannot fill the memory with them.

use std::collections::BTreeSet;

use crate::finding::{self, Finding};
use crate::yaml::{Budgets, rules};

/// Findings in the order in which they were made.
#[derive(Debug)]
pub(crate) struct Findings {
    list: Vec<Finding>,
    limit: usize,
    dropped: bool,
    guessed: BTreeSet<String>,
}

/// For how many different unknown words of one text a likely meaning is looked for: a file with more has other troubles.
const GUESSES: usize = 50;

impl Findings {
    pub(crate) fn new(limit: usize) -> Self {
        Findings { list: Vec::new(), limit, dropped: false, guessed: BTreeSet::new() }
    }

    /// Adds one, or notes that there was no room for it; that a limit was passed is always said.
    pub(crate) fn push(&mut self, finding: Finding) {
        if self.is_full() && finding.rule != rules::TOO_LARGE {
            self.dropped = true;
        } else {
            self.list.push(finding);
        }
    }

    /// Tells whether there is no room, so that nothing costly need be worked out for another one.
    pub(crate) fn is_full(&self) -> bool {
        self.list.len() >= self.limit
    }

    /// Tells whether a "did you mean" may be worked out for a word; the same word again costs nothing of the budget.
    pub(crate) fn may_guess(&mut self, word: &str) -> bool {
        let word: String = word.chars().take(100).collect();
        self.guessed.contains(&word) || self.guessed.len() < GUESSES && self.guessed.insert(word)
    }

    /// Returns how many there are, so that those of a trial can be told apart.
    pub(crate) fn count(&self) -> usize {
        self.list.len()
    }

    /// Takes back those of a trial if not all of them can be fixed for certain; tells whether they stay.
    pub(crate) fn keep_if_fixable(&mut self, before: usize) -> bool {
        let is_fixable = |finding: &Finding| finding.fix.as_ref().is_some_and(|fix| fix.safe);
        let stay = self.list.iter().skip(before).all(is_fixable);
        if !stay {
            self.list.truncate(before);
        }
        stay
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn extend(&mut self, others: Findings) {
        self.dropped |= others.dropped;
        self.list.extend(others.list);
    }

    /// Returns them in the order of the text; if there were too many, the last one says so.
    pub(crate) fn into_sorted(mut self) -> Vec<Finding> {
        finding::sort(&mut self.list);
        self.list = within(self.list, self.limit, self.dropped);
        self.list
    }
}

/// Keeps findings that are in the order of the text within the limit `findings`, and says so if some had to go.
pub fn keep_within(findings: &mut Vec<Finding>, budgets: &Budgets) {
    *findings = within(std::mem::take(findings), budgets.findings, false);
}

fn within(mut list: Vec<Finding>, limit: usize, mut dropped: bool) -> Vec<Finding> {
    let mut count = 0;
    let before = list.len();
    list.retain(|finding| {
        count += 1;
        count <= limit || finding.rule == rules::TOO_LARGE
    });
    dropped |= list.len() < before;
    if let (true, Some(last)) = (dropped, list.last()) {
        let message = format!("more than {limit} mistakes, the limit `findings`; the rest is not shown");
        let finding = Finding::error(rules::TOO_LARGE, last.primary.span, message).help("fix those above first");
        if !list.iter().any(|other| other.rule == finding.rule && other.message == finding.message) {
            list.push(finding);
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_so_many_different_words_are_guessed() {
        let mut findings = Findings::new(1_000);
        let words: Vec<String> = (0..4_000).map(|number| format!("word {number}")).collect();
        assert_eq!(words.iter().filter(|word| findings.may_guess(word)).count(), GUESSES);
        // The same words again, which is most of what a file has.
        assert_eq!(words.iter().filter(|word| findings.may_guess(word)).count(), GUESSES);
    }
}
