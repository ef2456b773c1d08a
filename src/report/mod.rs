//! Findings and gaps for people: as documents, which a medium writes; and the tables of all formats that they come in.

mod excerpt;
mod findings;
mod gaps;
pub mod guide;
mod human;
mod markdown;

use crate::machine::{self, Format};

pub use gaps::{GAP_FORMATS, GapFormat, GapOptions, Subject, TOP, closing, document, gap_format, opening};

/// The formats for findings, the default first.
pub const ALL: &[Format] = {
    let [concise, json, jsonl, github, gitlab, junit, sarif] = machine::ALL;
    &[human::FORMAT, concise, json, jsonl, github, gitlab, junit, sarif, markdown::FORMAT]
};

/// Returns the format of a name.
pub fn format(name: &str) -> Option<&'static Format> {
    ALL.iter().find(|format| format.name == name)
}
