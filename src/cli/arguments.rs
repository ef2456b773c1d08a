//! What can be typed, and what the help says about it.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::cli::baseline::{BaselineArguments, WhichBaseline};
use crate::cli::clock;
use crate::cli::gap_arguments::GapsArguments;
use crate::cli::map::MapArguments;
use crate::cli::mending::{Goal, Mending};
use crate::cli::output::{self, Findings, OutputArguments, Rules, Schema};
use crate::cli::project::{self, ProjectArguments};
use crate::cli::terminal::Color;
use crate::finding::Severity;
use crate::mending::Wish;

/// Customer journey maps as text: check them, find the gaps, draw the map.
#[derive(Debug, Parser)]
#[command(
    name = "cjm",
    version,
    about = "Customer journey maps as text: check them, find the gaps before and after the purchase, draw the map.",
    after_help = "\
A first journey in three steps:
  cjm new bike.journey.yaml      writes a journey to start from
  cjm check bike.journey.yaml    reports what is wrong and how to fix it
  cjm map bike.journey.yaml      draws the map

`cjm help COMMAND` says more about a command.",
    arg_required_else_help = true,
    subcommand_required = true,
    disable_help_subcommand = false
)]
pub(crate) struct Arguments {
    /// What to do
    #[command(subcommand)]
    pub command: Command,
    /// Whether to use colours
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Color,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(CheckArguments),
    Gaps(GapsArguments),
    Baseline(BaselineArguments),
    Map(MapArguments),
    Explain(ExplainArguments),
    Rules(RulesArguments),
    New(NewArguments),
    Schema(SchemaArguments),
}

/// Check journeys and report what is wrong and how to fix it
///
/// Reports every mistake in journey files, and everything that makes the journey or its map weaker than it could be.
///
/// Exit codes: 0 nothing found at or above --fail-on, 1 something found, 2 a file could not be read or written, 3 nothing
/// was checked. With --fix, the report shows what is left; with --diff, the code is also 1 if there is something to fix.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cjm check                                   all journeys in this folder and below
  cjm check bike.journey.yaml                 one journey
  cat bike.journey.yaml | cjm check -         standard input
  cjm check --fail-on warning journeys/       also fails for weak points of the experience
  cjm check --format github journeys/         annotates the lines of a pull request on GitHub
  cjm check --diff journeys/                  shows what can be fixed, and writes nothing
  cjm check --fix journeys/                   fixes it; comments and layout stay
  cjm check -o - -o cjm.sarif                 text here, and SARIF for code scanning in a file

To silence a finding, write the reason beside it:
  - name: Pays   # cjm: ignore[pain-without-answer] the card scheme decides this")]
pub(crate) struct CheckArguments {
    /// Files, folders (searched for *.journey.yaml), or - for standard input [default: this folder]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Where to write what was found, and in which format
    #[command(flatten)]
    pub output: OutputArguments<Findings>,
    /// The lowest level that makes the check fail
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t)]
    pub fail_on: Level,
    /// Show only what makes the check fail; count the rest
    #[arg(long, short)]
    pub quiet: bool,
    /// Which rules to ask [default: the profile of the project file, else recommended]
    #[arg(long, value_name = "PROFILE", value_parser = project::profile_names())]
    pub profile: Option<String>,
    /// Which project file to use
    #[command(flatten)]
    pub project: ProjectArguments,
    /// Which baseline to use
    #[command(flatten)]
    pub baseline: WhichBaseline,
    /// Fix what is certain, in the files; what comes from - goes to standard output
    #[arg(long, group = "mending")]
    pub fix: bool,
    /// Show what --fix would change, as a unified diff, and write nothing
    #[arg(long, group = "mending", conflicts_with_all = ["fix", "format", "output"])]
    pub diff: bool,
    /// With --fix or --diff: also apply guesses
    #[arg(long, requires = "mending")]
    pub unsafe_fixes: bool,
    /// Today's date, for rules about dates [default: SOURCE_DATE_EPOCH, else the clock]
    #[arg(long, value_name = "DATE", value_parser = clock::date)]
    pub today: Option<Date>,
}

impl CheckArguments {
    /// Returns how findings are to be mended, if they are.
    pub(crate) fn mending(&self) -> Option<Mending> {
        let wish = if self.unsafe_fixes { Wish::All } else { Wish::Safe };
        let goal = if self.diff { Goal::Shown } else { Goal::Written };
        (self.fix || self.diff).then_some(Mending { wish, goal })
    }
}

/// Write a journey to start from
///
/// Writes a short journey with comments that explain the language. It passes `cjm check`. An existing file is never
/// overwritten.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cjm new                       writes my.journey.yaml
  cjm new bike.journey.yaml     under a name of your own
  cjm new -                     shows it")]
pub(crate) struct NewArguments {
    /// Where to write it, or - for standard output
    #[arg(value_name = "FILE", default_value = "my.journey.yaml")]
    pub file: PathBuf,
}

/// Explain a rule, a key of the language, or how gaps are ranked
///
/// For a rule: what it finds, why that matters, who says so, an example that it finds and one that it does not. For a
/// key: where it stands, what it means, its values and an example. Without a name, lists what can be explained.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cjm explain                        lists what can be explained
  cjm explain pain-without-answer    a rule
  cjm explain touchpoint             the keys of an entry
  cjm explain emotion                a key
  cjm explain gaps                   how `cjm gaps` ranks, and its limits")]
pub(crate) struct ExplainArguments {
    /// A rule, as it stands in a finding; a key or an entry of a journey file; or `gaps`
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
    /// Where to write the page, and in which format
    #[command(flatten)]
    pub output: OutputArguments<output::Explanation>,
}

/// List the rules
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cjm rules                                  a line a rule
  cjm rules -o rules.md                      the reference, each rule with its reasons, options and examples
  cjm rules --format table                   a table for a page of your own")]
pub(crate) struct RulesArguments {
    /// Where to list them, and in which format
    #[command(flatten)]
    pub output: OutputArguments<Rules>,
}

/// Print the JSON Schema of journey files, project files, or the JSON reports
///
/// With the schema, an editor completes keys, explains them and marks mistakes while you write.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cjm schema -o journey.schema.json
  cjm schema --of project -o project.schema.json
  cjm schema --of findings             of what `cjm check --format json` writes

Then begin a journey with the line that many editors understand:
  # yaml-language-server: $schema=journey.schema.json")]
pub(crate) struct SchemaArguments {
    /// Of what
    #[arg(long, value_enum, value_name = "WHAT", default_value_t)]
    pub of: SchemaOf,
    /// Where to write it
    #[command(flatten)]
    pub output: OutputArguments<Schema>,
}

/// What a schema can be printed of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum SchemaOf {
    /// Journey files, *.journey.yaml
    #[default]
    Journey,
    /// The project file, cjm.yaml
    Project,
    /// What `cjm check --format json` writes
    Findings,
    /// A line of what `cjm check --format jsonl` writes
    Lines,
}

/// The level of a finding, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Level {
    /// A mistake in the file
    #[default]
    Error,
    /// A weak point of the experience, or of its map
    Warning,
    /// Worth knowing
    Info,
}

impl Level {
    /// Returns the weight itself.
    pub(crate) fn severity(self) -> Severity {
        match self {
            Level::Error => Severity::Error,
            Level::Warning => Severity::Warning,
            Level::Info => Severity::Info,
        }
    }
}
