//! The formats for gaps: one table, and what each of them is given.

use jiff::civil::Date;

use crate::gaps::Gaps;
use crate::insight::Insight;
use crate::journey::Journey;
use crate::report::{gaps_json, gaps_markdown, gaps_text};
use crate::source::Source;

/// A journey with its gaps, ready to be shown.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// Where the journey stands.
    pub source: &'a Source,
    /// The journey.
    pub journey: &'a Journey,
    /// The facts about it.
    pub insight: &'a Insight,
    /// Its gaps.
    pub gaps: &'a Gaps,
}

/// How gaps are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GapOptions {
    /// Whether colours may be used; they never say what the words do not.
    pub color: bool,
    /// The width to fit, in columns of a terminal.
    pub width: usize,
    /// How many ranked gaps are shown; all where `None`.
    pub top: Option<usize>,
    /// Today, for saying how long ago the journey was reviewed.
    pub today: Option<Date>,
}

/// How many ranked gaps are shown where nothing else is asked for.
pub const TOP: usize = 10;

/// A way of showing gaps.
pub struct GapFormat {
    /// The name, as it is typed.
    pub name: &'static str,
    /// What it is good for, in one sentence.
    pub about: &'static str,
    /// What stands before everything.
    pub head: &'static str,
    /// What stands between two journeys.
    pub between: &'static str,
    /// Shows the gaps of one journey.
    pub journey: fn(&Subject<'_>, &GapOptions) -> String,
    /// What stands after everything.
    pub foot: &'static str,
}

/// The formats for gaps, the default first.
pub const GAP_FORMATS: &[GapFormat] = &[gaps_text::FORMAT, gaps_json::FORMAT, gaps_markdown::FORMAT];

/// Returns the format for gaps of a name.
pub fn gap_format(name: &str) -> Option<&'static GapFormat> {
    GAP_FORMATS.iter().find(|format| format.name == name)
}
