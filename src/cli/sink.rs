//! Where a report goes: to the standard output, or into a file that takes its place when it is whole.

use std::path::{Path, PathBuf};

use crate::cli::files::{Input, shown};
use crate::cli::outcome::Outcome;
use crate::cli::outputs::refuse_inputs;
use crate::cli::terminal;
use crate::cli::writing::{Draft, Stdout};

/// A place that a report is written to bit by bit.
pub(crate) enum Sink {
    /// The standard output.
    Stdout(Stdout),
    /// A file, with its name.
    File(Draft, PathBuf),
}

impl Sink {
    /// Begins to write where it was asked for; refuses to write over what is read.
    pub(crate) fn begin(output: Option<&Path>, inputs: &[Input]) -> anyhow::Result<Self> {
        match output.map(Input::typed) {
            None | Some(Input::Stdin) => Ok(Sink::Stdout(Stdout::new())),
            Some(Input::File(path)) => {
                refuse_inputs(&path, inputs)?;
                Ok(Sink::File(Draft::of(&path)?, path))
            }
        }
    }

    /// Writes more.
    pub(crate) fn write(&mut self, text: &str) {
        match self {
            Sink::Stdout(out) => out.write(text),
            Sink::File(file, _) => file.write_bytes(text.as_bytes()),
        }
    }

    /// Hands on what was written so far, so that it stands before what is said beside it.
    pub(crate) fn flush(&mut self) {
        if let Sink::Stdout(out) = self {
            out.flush();
        }
    }

    /// Tells whether more work would be in vain.
    pub(crate) fn is_over(&self) -> bool {
        match self {
            Sink::Stdout(out) => out.is_over(),
            Sink::File(file, _) => file.is_over(),
        }
    }

    /// Ends it, and returns how the run went.
    pub(crate) fn finish(self, earned: Outcome) -> anyhow::Result<Outcome> {
        match self {
            Sink::Stdout(out) => Ok(out.finish(earned)),
            Sink::File(file, path) => {
                file.put_in_place()?;
                terminal::remark(&format!("wrote {}", shown(&path)));
                Ok(earned)
            }
        }
    }
}
