//! What can be typed about baselines, and what the help says about it.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use crate::cli::clock;
use crate::cli::project::ProjectArguments;

/// Which baseline to use.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct WhichBaseline {
    /// The baseline [default: .cjm-baseline.json in the folder of each journey or above it, within the repository]
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Use no baseline: report everything
    #[arg(long, conflicts_with = "baseline")]
    pub no_baseline: bool,
}

/// Record known findings, so that only new ones are reported
///
/// A baseline records the findings of today. From then on `cjm check` counts them and reports only new ones. A finding is
/// identified by its file, its rule and its subject, not by its line number, so you can move lines or rename a touchpoint.
///
/// Errors cannot be recorded: they are always reported.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cjm baseline write                 writes .cjm-baseline.json for all journeys in this folder and below
  cjm check                          counts what is in it and reports what is new
  cjm baseline check                 reports what has been fixed since, for CI
  cjm baseline prune                 removes what has been fixed")]
pub(crate) struct BaselineArguments {
    /// What to do with the baseline
    #[command(subcommand)]
    pub action: Action,
}

/// What is done with a baseline.
#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    /// Record the findings of today
    ///
    /// What is recorded for other files stays, unless they are gone.
    ///
    /// Exit codes: 0 everything was recorded, 1 errors were found, 2 a file could not be read or written, 3 nothing was
    /// checked.
    Write(Scope),
    /// Report whether everything in the baseline is still found
    ///
    /// Exit codes: 0 it is, 1 something has been fixed and `cjm baseline prune` should remove it, 2 a file could not be
    /// read.
    Check(Scope),
    /// Remove what has been fixed, and follow renamed things; nothing is added
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
    /// Which project file to use
    #[command(flatten)]
    pub project: ProjectArguments,
    /// Today's date, for rules about dates [default: SOURCE_DATE_EPOCH, else the clock]
    #[arg(long, value_name = "DATE", value_parser = clock::date)]
    pub today: Option<Date>,
}
