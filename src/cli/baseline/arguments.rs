//! What can be typed about baselines, and what the help says about it.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use crate::cli::clock;
use crate::cli::project::ProjectArguments;

/// Which baseline counts.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct WhichBaseline {
    /// The baseline [default: .cjm-baseline.json in the folder of each journey or above it, within the repository]
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Take no baseline: tell of everything
    #[arg(long, conflicts_with = "baseline")]
    pub no_baseline: bool,
}

/// Write down what is known of old journeys, so that only new findings count
///
/// A baseline says what was there on the day it was written. From then on `cjm check` counts those findings and tells only
/// of what is new, so that an old portfolio can begin today and get better in its own time. Findings are known by their
/// file, their rule and what they speak of, never by their line; a touchpoint that gets a better name stays known.
///
/// Errors cannot be written down: while a file does not say what it means, nobody knows what is wrong with its journey.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cjm baseline write                 writes .cjm-baseline.json for all journeys in this folder and below
  cjm check                          counts what is in it and tells of what is new
  cjm baseline check                 says what has been mended since, for a pipeline
  cjm baseline prune                 takes out what has been mended")]
pub(crate) struct BaselineArguments {
    /// What to do with the baseline
    #[command(subcommand)]
    pub action: Action,
}

/// What is done with a baseline.
#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    /// Write down what is found today
    ///
    /// What is written down of other files stays, unless they are gone.
    ///
    /// The exit code is 0 where everything could be written down, 1 where errors were found, 2 where a file could not be
    /// read or written, 3 where there was nothing to check.
    Write(Scope),
    /// Say whether everything in the baseline is still there
    ///
    /// The exit code is 0 where it is, 1 where something has been mended and `cjm baseline prune` should take it out, 2
    /// where a file could not be read.
    Check(Scope),
    /// Take out what has been mended, and follow what was renamed; nothing is added
    Prune(Scope),
}

/// Which files are looked at, and how.
#[derive(Debug, Args)]
pub(crate) struct Scope {
    /// Files or folders [default: for write this folder, else all files in the baseline]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The baseline [default: .cjm-baseline.json, the nearest one from this folder up, within the repository]
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Which project file counts
    #[command(flatten)]
    pub project: ProjectArguments,
    /// The date that counts as today, for rules about dates [default: SOURCE_DATE_EPOCH, else the clock]
    #[arg(long, value_name = "DATE", value_parser = clock::date)]
    pub today: Option<Date>,
}
