//! What a portfolio knew of its findings on the day it began: they are counted and not told again, so that what is new
//! stands out.
//!
//! A finding is known by its file, its rule and what it speaks of, as [`finding::fingerprint`](crate::finding::fingerprint())
//! takes them, and by how many there are of its kind; never by its line. One that was renamed is recognised by what is
//! left of its name.

mod likeness;
mod written;

use std::collections::BTreeMap;

use crate::finding::{self, Finding, Severity};
use crate::rules;
use crate::source::Source;

pub use written::NotABaseline;

/// How a baseline is called. It is written by a program and read in reviews, so it stands with its kind: hidden, and
/// under version control.
pub const FILE_NAME: &str = ".cjm-baseline.json";

/// More findings of one kind than this are not compared name by name.
const MOST_COMPARED: usize = 200;

/// What is known, file by file; paths are those of [`finding::portable`], from the folder of the baseline.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    files: BTreeMap<String, Known>,
}

/// What is known of one file: how many findings there are of each kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    kinds: BTreeMap<Kind, usize>,
}

/// A rule, and what it speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kind {
    /// The name of the rule.
    pub rule: String,
    /// What [`finding::anchor`] says of the finding.
    pub at: String,
}

/// The findings of a file, seen beside what is known of it.
#[derive(Debug, Default)]
pub struct Compared {
    /// Those that are not known.
    pub new: Vec<Finding>,
    /// Where those stood among all findings, from 0.
    pub places: Vec<usize>,
    /// How many are known.
    pub known: usize,
    /// What is known and still there, under the names that it has now.
    pub still_there: Known,
    /// What is known and not there any more.
    pub gone: Known,
}

impl Known {
    /// Takes what can be known of a file's findings: what a comment could ignore as well. Errors must be mended.
    pub fn of(source: &Source, findings: &[Finding]) -> Self {
        let mut known = Known::default();
        for finding in findings.iter().filter(|finding| can_be_known(finding)) {
            known.add(kind(source, finding));
        }
        known
    }

    fn add(&mut self, kind: Kind) {
        *self.kinds.entry(kind).or_default() += 1;
    }

    /// Takes away one of a kind, if there is one.
    fn take(&mut self, kind: &Kind) -> bool {
        let Some(count) = self.kinds.get_mut(kind) else { return false };
        *count -= 1;
        if *count == 0 {
            self.kinds.remove(kind);
        }
        true
    }

    /// Returns how many findings these are.
    pub fn count(&self) -> usize {
        self.kinds.values().sum()
    }

    /// Returns the kinds with their numbers, in order.
    pub fn kinds(&self) -> impl Iterator<Item = (&Kind, usize)> {
        self.kinds.iter().map(|(kind, count)| (kind, *count))
    }
}

impl Baseline {
    /// Returns what is known of a file.
    pub fn of_file(&self, file: &str) -> Option<&Known> {
        self.files.get(file)
    }

    /// Returns the files, in order.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Returns how many findings are known.
    pub fn count(&self) -> usize {
        self.files.values().map(Known::count).sum()
    }

    /// Sets what is known of a file.
    pub fn set(&mut self, file: &str, known: Known) {
        if known.kinds.is_empty() {
            self.files.remove(file);
        } else {
            self.files.insert(file.to_owned(), known);
        }
    }

    /// Compares the findings of a file, in their order, with what is known of it.
    ///
    /// In a file that could not be read as a whole, what is known counts as still there: nobody has looked for it.
    pub fn compare(&self, file: &str, source: &Source, findings: Vec<Finding>) -> Compared {
        let mut compared = Compared { gone: self.files.get(file).cloned().unwrap_or_default(), ..Compared::default() };
        if compared.gone.kinds.is_empty() {
            compared.places = (0..findings.len()).collect();
            compared.new = findings;
            return compared;
        }
        let is_whole = findings.iter().all(|finding| finding.severity != Severity::Error || can_be_known(finding));
        // Those that are known word for word; the others wait in case that they were renamed.
        let mut left: Vec<(usize, Finding, Option<Kind>)> = Vec::new();
        for (at, finding) in findings.into_iter().enumerate() {
            let kind = can_be_known(&finding).then(|| kind(source, &finding));
            match kind {
                Some(kind) if compared.gone.take(&kind) => {
                    compared.known += 1;
                    compared.still_there.add(kind);
                }
                kind => left.push((at, finding, kind)),
            }
        }
        for (at, finding, kind) in left {
            match kind.filter(|kind| compared.take_alike(kind)) {
                Some(kind) => {
                    compared.known += 1;
                    compared.still_there.add(kind);
                }
                None => {
                    compared.new.push(finding);
                    compared.places.push(at);
                }
            }
        }
        if !is_whole {
            for (kind, count) in std::mem::take(&mut compared.gone).kinds {
                *compared.still_there.kinds.entry(kind).or_default() += count;
            }
        }
        compared
    }
}

impl Compared {
    /// Takes away the known finding of the same rule whose name is most like this one, if one is like it.
    fn take_alike(&mut self, kind: &Kind) -> bool {
        let first = Kind { rule: kind.rule.clone(), at: String::new() };
        let of_rule = self.gone.kinds.range(first..).take_while(|(known, _)| known.rule == kind.rule);
        let likeness = of_rule
            .take(MOST_COMPARED)
            .map(|(known, _)| (likeness::of(&known.at, &kind.at), known))
            .filter(|(likeness, _)| *likeness >= likeness::RENAMED);
        // Of several that are equally like it, the first.
        let best = likeness.reduce(|best, next| if next.0 > best.0 { next } else { best });
        let Some(best) = best.map(|(_, known)| known.clone()) else { return false };
        self.gone.take(&best)
    }
}

fn kind(source: &Source, finding: &Finding) -> Kind {
    Kind { rule: finding.rule.to_owned(), at: finding::anchor(source, finding) }
}

fn can_be_known(finding: &Finding) -> bool {
    rules::find(finding.rule).is_some_and(rules::Rule::can_be_ignored)
}

#[cfg(test)]
mod tests;
