//! The formats for gaps: one table, and what each of them is given.

mod block;
mod grid;
mod html;
mod html_curve;
mod html_matrix;
mod json;
mod json_outlook;
mod json_portfolio;
mod markdown;
mod outlook;
mod portfolio;
mod style;
mod text;
mod words;

use jiff::civil::Date;

use crate::gaps::{Difference, Gaps, Plan, Portfolio, Verdict};
use crate::insight::Insight;
use crate::journey::Journey;
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
    /// What came of the budgets that were set.
    pub verdicts: &'a [Verdict],
    /// What differs from how it is, where opportunities are taken as done.
    pub difference: Option<&'a Difference>,
    /// In which order the opportunities close most, where that is asked for.
    pub plan: Option<&'a Plan>,
}

impl<'a> Subject<'a> {
    /// Takes a journey with its gaps, as it is.
    pub fn new(source: &'a Source, journey: &'a Journey, insight: &'a Insight, gaps: &'a Gaps) -> Self {
        Subject { source, journey, insight, gaps, verdicts: &[], difference: None, plan: None }
    }
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
    /// How files of it end, without the dot.
    pub extension: &'static str,
    /// What stands before everything; it is told whether several journeys may come.
    pub head: fn(bool) -> String,
    /// What stands between two journeys.
    pub between: &'static str,
    /// Shows the gaps of one journey.
    pub journey: fn(&Subject<'_>, &GapOptions) -> String,
    /// What stands after everything, with what is known of all together where there were several journeys.
    pub foot: fn(Option<&Portfolio>, &GapOptions) -> String,
}

/// The formats for gaps, the default first.
pub const GAP_FORMATS: &[GapFormat] = &[text::FORMAT, json::FORMAT, markdown::FORMAT, html::FORMAT];

/// Returns the format for gaps of a name.
pub fn gap_format(name: &str) -> Option<&'static GapFormat> {
    GAP_FORMATS.iter().find(|format| format.name == name)
}

/// Returns the format for gaps of files with an ending, which is given without the dot.
pub fn gap_format_of(extension: &str) -> Option<&'static GapFormat> {
    GAP_FORMATS.iter().find(|format| format.extension.eq_ignore_ascii_case(extension))
}
