//! What can be typed behind `cjm gaps`, and what the help says about it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::cli::clock;
use crate::cli::output::{self, OutputArguments};
use crate::cli::project::ProjectArguments;
use crate::gaps::BUDGETS;
use crate::journey::Phase;

/// Say what is missing before and after the purchase, and for whom
///
/// Shows at a glance what the journey serves and what it does not, and ranks what matters most: how many customers get
/// there, how much it harms, whether it is yours to change, and what is known of it. What the file does not give is
/// shown as not given.
///
/// Of several journeys, a summary says which phase of which journey is thin, what weighs most over all, and which pain
/// returns.
///
/// Gaps do not change the exit code, broken budgets do: it is 1 then. A journey with errors is searched as far as it could
/// be read, and the code is 1, too.
#[derive(Debug, Args)]
#[command(after_long_help = gaps_help())]
pub(crate) struct GapsArguments {
    /// Files, folders (searched for *.journey.yaml), or - for the standard input [default: this folder]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Where to write the gaps, and in which format
    #[command(flatten)]
    pub output: OutputArguments<output::Gaps>,
    /// The gaps of one persona, by its id or name
    #[arg(long, value_name = "PERSONA")]
    pub persona: Option<String>,
    /// The gaps of one phase
    #[arg(long, value_enum, value_name = "PHASE")]
    pub phase: Option<PhaseName>,
    /// How many of the ranked gaps to show [default: 10]
    #[arg(long, value_name = "COUNT")]
    pub top: Option<usize>,
    /// Show all ranked gaps
    #[arg(long, conflicts_with = "top")]
    pub all: bool,
    /// What a journey may lack at most, as NAME=VALUE; may be given more than once, and is listed below
    #[arg(long, value_name = "BUDGET")]
    pub budget: Vec<String>,
    /// Show how it would be with an opportunity done, by its id or name; may be given more than once
    #[arg(long, value_name = "OPPORTUNITY")]
    pub with: Vec<String>,
    /// Show in which order the opportunities close most for their effort
    #[arg(long)]
    pub plan: bool,
    /// Columns that a text may take [default: as wide as the terminal, else 100]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..))]
    pub width: Option<u16>,
    /// Which project file counts
    #[command(flatten)]
    pub project: ProjectArguments,
    /// The date that counts as today [default: SOURCE_DATE_EPOCH, else the clock]
    #[arg(long, value_name = "DATE", value_parser = clock::date)]
    pub today: Option<Date>,
}

/// A phase, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PhaseName {
    /// Before the purchase
    Before,
    /// The purchase itself
    Purchase,
    /// After the purchase
    After,
}

impl PhaseName {
    /// Returns the phase itself.
    pub(crate) fn phase(self) -> Phase {
        match self {
            PhaseName::Before => Phase::Before,
            PhaseName::Purchase => Phase::Purchase,
            PhaseName::After => Phase::After,
        }
    }
}

/// Returns the examples of `cjm gaps`, and the list of budgets.
fn gaps_help() -> String {
    let mut help = String::from(
        "\
Examples:
  cjm gaps bike.journey.yaml                       what is missing, what matters most
  cjm gaps bike.journey.yaml --persona aino        for one persona
  cjm gaps bike.journey.yaml --phase after --all   everything after the purchase
  cjm gaps journeys/ -o gaps.html                  a page for the workshop, all journeys together
  cjm gaps bike.journey.yaml --plan                which opportunity to take first
  cjm gaps bike.journey.yaml --with size-guide     how it would be with this one done
  cjm gaps --budget max-unanswered-pains=3         fails a build when more have no answer

Budgets, each held against one journey at a time:
",
    );
    let longest = BUDGETS.iter().map(|budget| budget.name.len()).max().unwrap_or_default();
    for budget in BUDGETS {
        help.push_str(&format!("  {:longest$}  {}: {}\n", budget.name, budget.about, budget.expected));
    }
    help.push_str(
        "\nWhat the file does not give cannot be measured; such a budget is not broken, and the report says so.",
    );
    help
}
