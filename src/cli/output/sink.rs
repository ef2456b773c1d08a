//! Writing to a destination bit by bit: files take their places once they are whole.

use std::path::PathBuf;

use crate::cli::files::shown;
use crate::cli::outcome::Outcome;
use crate::cli::output::destination::{Destination, Output};
use crate::cli::terminal;
use crate::cli::writing::{Draft, Stdout, add_to_file};

/// A destination that is being written to.
pub(crate) enum Sink {
    /// The standard output.
    Stdout(Stdout),
    /// A file that takes its place in the end, with its name.
    File(Draft, PathBuf),
    /// A text that is added to the end of a file once it is whole.
    Added(PathBuf, String),
}

/// Opens all destinations; where one cannot be written, nothing is.
pub(crate) fn open(outputs: &[Output]) -> anyhow::Result<Vec<Sink>> {
    outputs.iter().map(|output| Sink::open(&output.destination)).collect()
}

/// Puts the files into their places, says so, and returns how the run went. What cannot be written keeps nothing else
/// from being written.
pub(crate) fn finish(sinks: Vec<Sink>, earned: Outcome) -> Outcome {
    let mut outcome = earned;
    let mut added = Vec::new();
    for sink in sinks {
        let done = match sink {
            Sink::Stdout(out) => {
                outcome = outcome.and(out.finish(earned));
                Ok(())
            }
            Sink::File(draft, path) => {
                draft.put_in_place().map(|()| terminal::remark(&format!("wrote {}", shown(&path))))
            }
            Sink::Added(path, text) => {
                added.push((path, text));
                Ok(())
            }
        };
        outcome = outcome.and(told(done));
    }
    for (path, text) in added {
        outcome = outcome.and(told(add_to_file(&path, &text)));
    }
    outcome
}

fn told(done: anyhow::Result<()>) -> Outcome {
    match done {
        Ok(()) => Outcome::Clean,
        Err(error) => {
            terminal::complain(&format!("{error:#}"));
            Outcome::Failed
        }
    }
}

impl Sink {
    /// Opens a destination; nothing is written yet.
    pub(crate) fn open(destination: &Destination) -> anyhow::Result<Self> {
        Ok(match destination {
            Destination::Stdout => Sink::Stdout(Stdout::new()),
            Destination::File(path) => Sink::File(Draft::of(path)?, path.clone()),
        })
    }

    /// Writes a text. On standard output, characters that would steer a terminal are shown instead.
    pub(crate) fn write(&mut self, text: &str) {
        match self {
            Sink::Stdout(out) => out.write(text),
            Sink::File(file, _) => file.write_bytes(text.as_bytes()),
            Sink::Added(_, whole) => whole.push_str(text),
        }
    }

    /// Writes bytes as they are: those of pictures and pages.
    pub(crate) fn write_bytes(&mut self, bytes: &[u8]) {
        match self {
            Sink::Stdout(out) => out.write_bytes(bytes),
            Sink::File(file, _) => file.write_bytes(bytes),
            Sink::Added(_, whole) => whole.push_str(&String::from_utf8_lossy(bytes)),
        }
    }

    /// Hands on what was written so far, so that it stands before what is said beside it.
    pub(crate) fn flush(&mut self) {
        if let Sink::Stdout(out) = self {
            out.flush();
        }
    }

    /// Tells whether it is standard output.
    pub(crate) fn is_stdout(&self) -> bool {
        matches!(self, Sink::Stdout(_))
    }

    /// Tells whether more work would be in vain.
    pub(crate) fn is_over(&self) -> bool {
        match self {
            Sink::Stdout(out) => out.is_over(),
            Sink::File(file, _) => file.is_over(),
            Sink::Added(..) => false,
        }
    }
}
