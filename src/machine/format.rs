//! What a format is, and what it is given.

use crate::document::{Item, Text};
use crate::finding::{Finding, Severity};
use crate::machine::{Keeps, Kept, Tally};
use crate::source::Source;

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether colours may be used; they never say what the words do not.
    pub color: bool,
    /// The width to fit, in columns of a terminal.
    pub width: usize,
    /// The lightest finding that makes the check fail.
    pub fail_on: Severity,
    /// The lightest finding that is shown; lighter ones are counted.
    pub lightest_shown: Severity,
}

/// A way of showing findings.
///
/// A format is streamed: what it makes of one file is made where the file was judged, and only that travels on. Formats
/// that must see all findings before they can show any keep a limited number of them, each as a short text.
#[derive(Debug)]
pub struct Format {
    /// The name that it has in the table of formats.
    pub name: &'static str,
    /// What stands before everything.
    pub head: &'static str,
    /// What stands between what is shown of two files.
    pub between: &'static str,
    /// Shows the findings of one file, of which there may be none.
    pub file: fn(&FileFindings<'_>, &Options) -> Part,
    /// How many of the weightiest entries are kept for the foot.
    pub keeps: Keeps,
    /// What stands after everything.
    pub foot: fn(&Ending<'_>, &Options) -> String,
    /// Whether it tells findings apart by what stays the same from run to run.
    pub has_fingerprints: bool,
    /// Whether the summary is no part of it and must be said beside it.
    pub lacks_summary: bool,
}

/// One file with what was found in it.
#[derive(Debug, Clone, Copy)]
pub struct FileFindings<'a> {
    /// The file.
    pub source: &'a Source,
    /// What is to be shown of it, in the order of the text.
    pub findings: &'a [Finding],
    /// What each finding is known by from run to run, in the same order; empty unless the format asks for it.
    pub fingerprints: &'a [String],
}

/// What a format makes of one file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Part {
    /// What is shown at once.
    pub text: String,
    /// Findings that are shown at once, after the text; explanations that the run has already shown are left out.
    pub explained: Vec<Explained>,
    /// What is shown at the end, if it weighs enough to be kept.
    pub entries: Vec<Entry>,
}

/// A finding as text, with and without its explanations: the ways out, and why it matters.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Explained {
    /// The finding with its explanations.
    pub full: String,
    /// The finding with its place and facts only; empty if it has no explanations.
    pub brief: String,
    /// A digest of each explanation together with its rule.
    pub explanations: Vec<u64>,
}

/// A finding, as a format keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// How much it weighs.
    pub severity: Severity,
    /// Its rule.
    pub rule: &'static str,
    /// What is shown of it, as text; empty in formats that show it in a table.
    pub text: String,
    /// What is shown of it, as cells of a row.
    pub row: Vec<Text>,
    /// What can be unfolded of it.
    pub reasons: Option<Item>,
}

impl Entry {
    /// Makes an entry that is shown as text.
    pub fn new(severity: Severity, rule: &'static str, text: String) -> Self {
        Entry { severity, rule, text, row: Vec::new(), reasons: None }
    }
}

/// Something that kept a file from being checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The file or folder, where it is known which.
    pub file: Option<String>,
    /// What happened, safe for a terminal.
    pub message: String,
}

/// How a run went, as the shell is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exit {
    /// The exit code.
    pub code: u8,
    /// What it means, in a few words.
    pub meaning: &'static str,
    /// Whether the run did what it was asked to, whatever it found.
    pub is_done: bool,
}

/// What is known at the end of a run.
#[derive(Debug)]
pub struct Ending<'a> {
    /// The numbers.
    pub tally: &'a Tally,
    /// How the run went.
    pub exit: Exit,
    /// What could not be checked; where it is very much, the first of it.
    pub troubles: &'a [Trouble],
    /// The weightiest findings, as the format keeps them.
    pub kept: &'a Kept,
    /// Whether anything was shown of any file.
    pub is_begun: bool,
}

impl<'a> FileFindings<'a> {
    /// Joins a file and its findings, without fingerprints.
    pub fn new(source: &'a Source, findings: &'a [Finding]) -> Self {
        FileFindings { source, findings, fingerprints: &[] }
    }
}

impl Part {
    /// Makes a part that is shown at once.
    pub fn shown(text: String) -> Self {
        Part { text, ..Part::default() }
    }
}
