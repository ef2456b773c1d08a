//! One format a file: findings and gaps as bytes.
//!
//! A format of findings is streamed: what one file has to say is rendered where it was judged, and only the rendered
//! text and a [`Tally`] travel on.

mod concise;
mod cutout;
mod gaps;
mod gaps_grid;
mod gaps_json;
mod gaps_markdown;
mod gaps_text;
mod gaps_words;
mod github;
mod human;
mod json;
mod paint;
mod tally;

use crate::finding::Finding;
use crate::source::Source;

pub use gaps::{GAP_FORMATS, GapFormat, GapOptions, Subject, TOP, gap_format};
pub use tally::Tally;

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether colours may be used; they never say what the words do not.
    pub color: bool,
    /// The width to fit, in columns of a terminal.
    pub width: usize,
}

/// A way of showing findings.
pub struct Format {
    /// The name, as it is typed.
    pub name: &'static str,
    /// What it is good for, in one sentence.
    pub about: &'static str,
    /// What stands before everything.
    pub head: &'static str,
    /// What stands between the findings of two files.
    pub between: &'static str,
    /// Shows the findings of one file; nothing where there are none.
    pub file: fn(&Source, &[Finding], &Options) -> String,
    /// What stands after everything.
    pub foot: fn(&Tally) -> String,
    /// Whether the summary is no part of it and must be said beside it.
    pub lacks_summary: bool,
}

/// The formats for findings, the default first.
pub const ALL: &[Format] = &[human::FORMAT, concise::FORMAT, json::FORMAT, github::FORMAT];

/// Returns the format of a name.
pub fn format(name: &str) -> Option<&'static Format> {
    ALL.iter().find(|format| format.name == name)
}
