//! Findings in the formats of machines, and what a format of findings is.
//!
//! A format of findings is streamed: what one file has to say is rendered where it was judged, and only that and a
//! [`Tally`] travel on; a [`Writer`] joins it.

mod concise;
mod entries;
mod format;
mod github;
mod gitlab;
mod json;
mod jsonl;
mod junit;
mod kept;
mod rank;
mod sarif;
mod schema;
mod story;
mod tally;
mod writer;

pub(crate) use concise::line;
pub(crate) use entries::{PlaceEntry, place};
pub use format::{Ending, Entry, Exit, Explained, FileFindings, Format, Options, Part, Trouble};
pub(crate) use json::written;
pub use kept::{Keeps, Kept};
pub use schema::{findings_schema, lines_schema};
pub(crate) use story::{beside, headline};
pub use tally::Tally;
pub use writer::Writer;

/// The formats of findings that machines read.
pub const ALL: [Format; 7] =
    [concise::FORMAT, json::FORMAT, jsonl::FORMAT, github::FORMAT, gitlab::FORMAT, junit::FORMAT, sarif::FORMAT];
