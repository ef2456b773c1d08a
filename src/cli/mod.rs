//! The command line: what was typed, files, threads, today's date, exit codes.

mod arguments;
mod baseline;
mod check;
mod clock;
mod explain;
mod fault;
mod files;
mod gap_arguments;
mod gaps;
mod map;
mod mending;
mod new;
mod opened;
mod opening;
mod outcome;
mod output;
mod project;
mod project_font;
mod reading;
mod reason;
mod reports;
mod sought;
mod streaming;
mod terminal;
mod together;
mod writing;

use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use clap::Parser;
use clap::error::ErrorKind;

use crate::cli::arguments::{Arguments, Command, SchemaOf};
use crate::cli::outcome::Outcome;
use crate::cli::output::{Read, write_page};
use crate::cli::writing::Stdout;
use crate::escape;

/// Runs the program as it was called, and returns what it tells the shell.
pub fn run() -> ExitCode {
    fault::keep_quiet();
    let outcome = match Arguments::try_parse() {
        Ok(arguments) => obey(arguments).unwrap_or_else(|error| {
            terminal::complain(&format!("{error:#}"));
            Outcome::Failed
        }),
        Err(error) => answer(error),
    };
    ExitCode::from(outcome.code())
}

fn obey(arguments: Arguments) -> anyhow::Result<Outcome> {
    let color = arguments.color;
    match arguments.command {
        Command::Check(check) => check::run(&check, color),
        Command::Baseline(arguments) => baseline::run(&arguments),
        Command::Explain(explain) => explain::explain(&explain),
        Command::Rules(rules) => explain::rules(&rules),
        Command::Gaps(gaps) => gaps::run(&gaps, color),
        Command::Map(map) => map::run(&map, color),
        Command::New(new) => new::run(&new),
        Command::Schema(schema) => {
            let outputs = schema.output.outputs(&Read::default())?;
            let schema = match schema.of {
                SchemaOf::Journey => crate::journey::schema(),
                SchemaOf::Project => crate::config::schema(),
                SchemaOf::Findings => crate::machine::findings_schema(),
                SchemaOf::Lines => crate::machine::lines_schema(),
            };
            write_page(&outputs, |_| Ok(format!("{schema:#}")))
        }
    }
}

/// Shows help where it was asked for, and what is wrong with what was typed.
fn answer(error: clap::Error) -> Outcome {
    let is_wish = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if !is_wish {
        let error = of_safe_words(error);
        let is_colored = AutoStream::choice(&std::io::stderr()) != ColorChoice::Never;
        let words = error.render();
        terminal::say(&if is_colored { words.ansi().to_string() } else { words.to_string() });
        return Outcome::Failed;
    }
    let mut out = Stdout::new();
    out.write(&error.render().to_string());
    out.finish(Outcome::Clean)
}

/// Returns an error about what was typed as it would be if that had been typed with all its characters made visible.
fn of_safe_words(error: clap::Error) -> clap::Error {
    let typed: Vec<String> = std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    let safe: Vec<String> = typed.iter().map(|word| escape::terminal(word).into_owned()).collect();
    if safe == typed {
        return error;
    }
    Arguments::try_parse_from(safe).err().unwrap_or(error)
}
