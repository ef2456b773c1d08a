//! What can be typed behind `cjm gaps`, and what the help says about it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::cli::clock;
use crate::cli::output::{self, OutputArguments};
use crate::cli::project::ProjectArguments;
use crate::gaps::BUDGETS;
use crate::journey::Phase;

/// Find what is missing before, at and after the purchase, and for whom
///
/// Shows at a glance what the journey serves and what it does not, and ranks the gaps: how many customers get there, how
/// much it harms, who controls it, and what the evidence is. What the file does not say is shown as not given.
///
/// For several journeys, a summary shows which phase of which journey is thin, the gaps with the highest priority, and
/// pain points that return.
///
/// Gaps do not change the exit code; a broken budget makes it 1. A journey with errors is searched as far as it could be
/// read, and the code is 1 as well.
#[derive(Debug, Args)]
#[command(after_long_help = gaps_help())]
pub(crate) struct GapsArguments {
    /// Files, folders (searched for *.journey.yaml), or - for standard input [default: this folder]
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
    /// A limit that fails the run, as NAME=VALUE; repeatable; the budgets are listed below
    #[arg(long, value_name = "BUDGET")]
    pub budget: Vec<String>,
    /// Show the report as if an opportunity were done, by its id or name; repeatable
    #[arg(long, value_name = "OPPORTUNITY")]
    pub with: Vec<String>,
    /// Show which opportunities close most for their effort, in order
    #[arg(long)]
    pub plan: bool,
    /// The width of text, in columns [default: the terminal's, else 100]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..))]
    pub width: Option<u16>,
    /// Which project file to use
    #[command(flatten)]
    pub project: ProjectArguments,
    /// Today's date [default: SOURCE_DATE_EPOCH, else the clock]
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
  cjm gaps bike.journey.yaml --with size-guide     the report with this one done
  cjm gaps --budget max-unanswered-pains=3         fails the build if more have no answer

Budgets, each applied to one journey at a time:
",
    );
    let longest = BUDGETS.iter().map(|budget| budget.name.len()).max().unwrap_or_default();
    for budget in BUDGETS {
        help.push_str(&format!("  {:longest$}  {}: {}\n", budget.name, budget.about, budget.expected));
    }
    help.push_str(
        "\nWhat the file does not say cannot be measured; such a budget is not broken, and the report says so.",
    );
    help
}
