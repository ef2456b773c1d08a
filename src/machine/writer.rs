//! What a format makes of the files of a run, joined into one output.

use crate::machine::{Ending, Exit, Format, Kept, Options, Part, Tally, Trouble};

/// More troubles than this are counted and not kept.
const MOST_TROUBLES: usize = 100;

/// One output of a run: takes what a format made of each file, in the order of the files, and gives what is to be
/// written.
#[derive(Debug)]
pub struct Writer {
    format: &'static Format,
    options: Options,
    kept: Kept,
    troubles: Vec<Trouble>,
    is_begun: bool,
}

impl Writer {
    /// Begins an output.
    pub fn new(format: &'static Format, options: Options) -> Self {
        Writer { format, options, kept: Kept::new(format.keeps), troubles: Vec::new(), is_begun: false }
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
        if part.text.is_empty() {
            return ("", part.text);
        }
        let between = if self.is_begun { self.format.between } else { "" };
        self.is_begun = true;
        (between, part.text)
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
