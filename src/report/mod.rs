//! One format a file: findings and gaps as bytes.
//!
//! A format of findings is streamed: what one file has to say is rendered where it was judged, and only that and a
//! [`Tally`] travel on; a [`Writer`] joins it.

mod concise;
mod entries;
mod excerpt;
mod findings;
mod format;
mod gaps;
mod github;
mod gitlab;
pub mod guide;
mod human;
mod json;
mod jsonl;
mod junit;
mod kept;
mod markdown;
mod paint;
mod rank;
mod sarif;
mod schema;
mod story;
mod tally;
mod writer;

pub use format::{Ending, Entry, Exit, FileFindings, Format, Options, Part, Trouble};
pub use gaps::{GAP_FORMATS, GapFormat, GapOptions, Subject, TOP, gap_format, gap_format_of};
pub use kept::{Keeps, Kept};
pub use schema::{findings_schema, lines_schema};
pub use tally::Tally;
pub use writer::Writer;

/// The formats for findings, the default first.
pub const ALL: &[Format] = &[
    human::FORMAT,
    concise::FORMAT,
    json::FORMAT,
    jsonl::FORMAT,
    github::FORMAT,
    gitlab::FORMAT,
    junit::FORMAT,
    sarif::FORMAT,
    markdown::FORMAT,
];

/// Returns the format of a name.
pub fn format(name: &str) -> Option<&'static Format> {
    ALL.iter().find(|format| format.name == name)
}
