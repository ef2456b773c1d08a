//! The reports of one check, and where each goes.
//!
//! Where a report for GitHub is asked for, the files that a workflow names in `GITHUB_STEP_SUMMARY` and `GITHUB_OUTPUT`
//! get a page and the numbers as well.

use std::path::PathBuf;

use anyhow::Context;

use crate::cli::outcome::Outcome;
use crate::cli::output::{self, Destination, Output, Sink};
use crate::cli::writing::Stdout;
use crate::format;
use crate::machine::{Exit, Options, Part, Tally, Trouble, Writer};
use crate::report;

/// What standard output is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Screen {
    /// A report.
    Report,
    /// Something else, so that the report goes to the standard error.
    Beside,
    /// Differences in place of a report.
    Differences,
}

/// Everything that is written about one run.
pub(crate) struct Reports {
    writers: Vec<Writer>,
    /// Where each report goes.
    sinks: Vec<Sink>,
    /// The standard output, where no report goes to it.
    plain: Option<Stdout>,
    /// The file for the numbers of a step, and what is added to it.
    numbers: Option<(PathBuf, String)>,
}

impl Reports {
    /// Opens what was asked for; nothing is written yet. `page` is how reports in files look.
    pub(crate) fn open(outputs: &[Output], screen: Screen, options: Options, page: Options) -> anyhow::Result<Self> {
        let (mut writers, mut sinks) = (Vec::new(), Vec::new());
        let plain = (screen == Screen::Differences).then(Stdout::new);
        let outputs = outputs.iter().filter(|output| plain.is_none() || output.destination != Destination::Stdout);
        let is_github = outputs.clone().any(|output| *output.format == format::GITHUB);
        for Output { destination, format } in outputs {
            let writer = report::format(format.name).context("internal error: a format without a writer")?;
            let is_stdout = *destination == Destination::Stdout;
            writers.push(Writer::new(writer, if is_stdout { options } else { page }));
            sinks.push(match screen {
                Screen::Beside if is_stdout => Sink::Stdout(Stdout::beside()),
                _ => Sink::open(destination)?,
            });
        }
        let mut numbers = None;
        if is_github {
            let markdown = report::format(format::MARKDOWN.name);
            if let (Some(path), Some(format)) = (named_file("GITHUB_STEP_SUMMARY"), markdown) {
                writers.push(Writer::new(format, page));
                sinks.push(Sink::Added(path, String::new()));
            }
            numbers = named_file("GITHUB_OUTPUT").map(|path| (path, String::new()));
        }
        Ok(Reports { writers, sinks, plain, numbers })
    }

    /// Goes over the reports, so that each can be made of a file.
    pub(crate) fn writers(&self) -> impl Iterator<Item = &Writer> {
        self.writers.iter()
    }

    /// Writes what stands before everything.
    pub(crate) fn begin(&mut self) {
        for (writer, sink) in self.writers.iter().zip(&mut self.sinks) {
            sink.write(writer.head());
        }
    }

    /// Writes what was made of the next file, one part for each report.
    pub(crate) fn take(&mut self, parts: Vec<Part>) {
        for ((writer, sink), part) in self.writers.iter_mut().zip(&mut self.sinks).zip(parts) {
            let (between, text) = writer.take(part);
            sink.write(between);
            sink.write(&text);
        }
    }

    /// Writes a difference, where differences are shown.
    pub(crate) fn show(&mut self, difference: &str) {
        if let Some(out) = &mut self.plain {
            out.write(difference);
        }
    }

    /// Tells every report of something that could not be checked.
    pub(crate) fn suffer(&mut self, trouble: &Trouble) {
        self.writers.iter_mut().for_each(|writer| writer.suffer(trouble));
    }

    /// Writes what stands after everything.
    pub(crate) fn end(&mut self, tally: &Tally, exit: Exit) {
        for (writer, sink) in self.writers.iter().zip(&mut self.sinks) {
            sink.write(&writer.foot(tally, exit));
        }
        if let Some((_, text)) = &mut self.numbers {
            let Tally { errors, warnings, infos, files, unreadable, .. } = tally;
            *text = format!(
                "errors={errors}\nwarnings={warnings}\ninfos={infos}\nfiles={files}\nunreadable={unreadable}\nexit-code={}\n",
                exit.code
            );
        }
        self.flush();
    }

    /// Tells whether more work would be in vain, since nobody takes it any more.
    pub(crate) fn are_over(&self) -> bool {
        self.sinks.iter().all(Sink::is_over) && self.plain.as_ref().is_none_or(Stdout::is_over)
    }

    /// Tells whether a person reads the numbers of the run on standard output.
    pub(crate) fn say_the_summary(&self) -> bool {
        let mut reports = self.writers.iter().zip(&self.sinks);
        reports.any(|(writer, sink)| sink.is_stdout() && !writer.format().lacks_summary)
    }

    /// Puts the files into their places, and returns how the run went.
    pub(crate) fn finish(mut self, earned: Outcome) -> Outcome {
        let outcome = self.plain.map_or(earned, |out| out.finish(earned));
        self.sinks.extend(self.numbers.map(|(path, text)| Sink::Added(path, text)));
        outcome.and(output::finish(self.sinks, earned))
    }

    /// Hands on what was written to standard output, so that it stands before what is said beside it.
    pub(crate) fn flush(&mut self) {
        self.plain.iter_mut().for_each(Stdout::flush);
        self.sinks.iter_mut().for_each(Sink::flush);
    }
}

/// Returns the file that a workflow names in a variable.
fn named_file(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from)
}
