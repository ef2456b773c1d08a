//! What a format makes of the files of a run, joined into one output.

use std::collections::BTreeSet;

use crate::machine::{Ending, Exit, Explained, Format, Kept, Options, Part, Tally, Trouble};

/// More troubles than this are counted and not kept.
const MOST_TROUBLES: usize = 100;
/// More explanations than this are not remembered, so that memory does not grow with the files; further ones are shown
/// each time.
const MOST_EXPLANATIONS: usize = 10_000;

/// One output of a run: takes what a format made of each file, in the order of the files, and gives what is to be
/// written.
#[derive(Debug)]
pub struct Writer {
    format: &'static Format,
    options: Options,
    kept: Kept,
    troubles: Vec<Trouble>,
    /// The explanations that have been shown, as digests.
    explanations: BTreeSet<u64>,
    is_begun: bool,
}

impl Writer {
    /// Begins an output.
    pub fn new(format: &'static Format, options: Options) -> Self {
        Writer {
            format,
            options,
            kept: Kept::new(format.keeps),
            troubles: Vec::new(),
            explanations: BTreeSet::new(),
            is_begun: false,
        }
    }

    /// Returns the format.
    pub fn format(&self) -> &'static Format {
        self.format
    }

    /// Returns how the format shows findings.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Returns what stands before everything.
    pub fn head(&self) -> &'static str {
        self.format.head
    }

    /// Takes what the format made of the next file, and gives what is to be written before and of it.
    pub fn take(&mut self, part: Part) -> (&'static str, String) {
        for entry in part.entries {
            self.kept.offer(entry);
        }
        let mut text = part.text;
        for finding in &part.explained {
            text.push_str(self.unrepeated(finding));
        }
        if text.is_empty() {
            return ("", text);
        }
        let between = if self.is_begun { self.format.between } else { "" };
        self.is_begun = true;
        (between, text)
    }

    /// Returns a finding with its explanations if the run has not shown all of them yet, else without them.
    fn unrepeated<'a>(&mut self, finding: &'a Explained) -> &'a str {
        let mut is_new = finding.explanations.is_empty();
        for explanation in &finding.explanations {
            if self.explanations.len() < MOST_EXPLANATIONS {
                is_new |= self.explanations.insert(*explanation);
            } else {
                is_new |= !self.explanations.contains(explanation);
            }
        }
        if is_new { &finding.full } else { &finding.brief }
    }

    /// Takes something that kept a file from being checked.
    pub fn suffer(&mut self, trouble: &Trouble) {
        if self.troubles.len() < MOST_TROUBLES {
            self.troubles.push(trouble.clone());
        }
    }

    /// Returns what stands after everything.
    pub fn foot(&self, tally: &Tally, exit: Exit) -> String {
        let ending = Ending { tally, exit, troubles: &self.troubles, kept: &self.kept, is_begun: self.is_begun };
        (self.format.foot)(&ending, &self.options)
    }
}
