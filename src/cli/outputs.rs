//! The outputs of one check: one on the standard output at most, the others into files.
//!
//! Where a report for GitHub is asked for, the files that a workflow names in `GITHUB_STEP_SUMMARY` and `GITHUB_OUTPUT`
//! get a page and the numbers as well.

use std::path::{Path, PathBuf};

use anyhow::bail;

use crate::cli::files::{ENDING, Input, shown};
use crate::cli::outcome::Outcome;
use crate::cli::terminal;
use crate::cli::wanted::Wanted;
use crate::cli::writing::{Draft, Stdout, add_to_file};
use crate::machine::{Exit, Format, Options, Part, Tally, Trouble, Writer};
use crate::report;

/// The format that marks pull requests, and the one of the page beside it.
const GITHUB: &str = "github";
const PAGE: &str = "markdown";

/// What the standard output is for.
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
pub(crate) struct Outputs {
    outputs: Vec<Output>,
    /// The standard output, where no report goes to it.
    plain: Option<Stdout>,
    /// The file for the numbers of a step, and what is added to it.
    numbers: Option<(PathBuf, String)>,
}

/// A report and where it goes.
struct Output {
    writer: Writer,
    goal: Goal,
}

enum Goal {
    Stdout(Stdout),
    File(Draft, PathBuf),
    /// Added to the end of a file once it is whole.
    Added(PathBuf, String),
}

impl Outputs {
    /// Opens what was asked for; nothing is written yet. `inputs` are what will be read, and no report may take their
    /// place.
    pub(crate) fn open(
        wanted: &[Wanted<Format>],
        screen: Screen,
        inputs: &[Input],
        options: Options,
        page: Options,
    ) -> anyhow::Result<Self> {
        refuse_two_on_stdout(wanted)?;
        let plain = (screen == Screen::Differences).then(Stdout::new);
        let mut outputs = Vec::new();
        let mut files: Vec<PathBuf> = Vec::new();
        for wanted in wanted {
            let (goal, options) = match wanted.place() {
                None => match screen {
                    Screen::Report => (Goal::Stdout(Stdout::new()), options),
                    Screen::Beside => (Goal::Stdout(Stdout::beside()), options),
                    Screen::Differences => continue,
                },
                Some(path) => {
                    refuse_inputs(path, inputs)?;
                    let place = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
                    if files.contains(&place) {
                        bail!("two reports for one file: {}; give each its own", shown(path));
                    }
                    files.push(place);
                    (Goal::File(Draft::of(path)?, path.to_owned()), page)
                }
            };
            outputs.push(Output { writer: Writer::new(wanted.format, options), goal });
        }
        let mut numbers = None;
        if wanted.iter().any(|wanted| wanted.format.name == GITHUB) {
            if let (Some(path), Some(format)) = (named_file("GITHUB_STEP_SUMMARY"), report::format(PAGE)) {
                outputs.push(Output { writer: Writer::new(format, page), goal: Goal::Added(path, String::new()) });
            }
            numbers = named_file("GITHUB_OUTPUT").map(|path| (path, String::new()));
        }
        Ok(Outputs { outputs, plain, numbers })
    }

    /// Goes over the reports, so that each can be made of a file.
    pub(crate) fn writers(&self) -> impl Iterator<Item = &Writer> {
        self.outputs.iter().map(|output| &output.writer)
    }

    /// Writes what stands before everything.
    pub(crate) fn begin(&mut self) {
        for output in &mut self.outputs {
            output.goal.write(output.writer.head());
        }
    }

    /// Writes what was made of the next file, one part for each report.
    pub(crate) fn take(&mut self, parts: Vec<Part>) {
        for (output, part) in self.outputs.iter_mut().zip(parts) {
            let (between, text) = output.writer.take(part);
            output.goal.write(between);
            output.goal.write(&text);
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
        for output in &mut self.outputs {
            output.writer.suffer(trouble);
        }
    }

    /// Writes what stands after everything.
    pub(crate) fn end(&mut self, tally: &Tally, exit: Exit) {
        for output in &mut self.outputs {
            let foot = output.writer.foot(tally, exit);
            output.goal.write(&foot);
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
        let is_over = |output: &Output| match &output.goal {
            Goal::Stdout(out) => out.is_over(),
            Goal::File(draft, _) => draft.is_over(),
            Goal::Added(..) => false,
        };
        self.outputs.iter().all(is_over) && self.plain.as_ref().is_none_or(Stdout::is_over)
    }

    /// Tells whether a person reads the numbers of the run on the standard output.
    pub(crate) fn say_the_summary(&self) -> bool {
        let says = |output: &Output| matches!(output.goal, Goal::Stdout(_)) && !output.writer.format().lacks_summary;
        self.outputs.iter().any(says)
    }

    /// Puts the files into their places, and returns how the run went.
    pub(crate) fn finish(self, earned: Outcome) -> Outcome {
        let mut added = Vec::new();
        let mut outcome = self.plain.map_or(earned, |out| out.finish(earned));
        for output in self.outputs {
            match output.goal {
                Goal::Stdout(out) => outcome = outcome.and(out.finish(earned)),
                Goal::File(draft, path) => match draft.put_in_place() {
                    Ok(()) => terminal::remark(&format!("wrote {}", shown(&path))),
                    Err(error) => {
                        terminal::complain(&format!("{error:#}"));
                        outcome = Outcome::Failed;
                    }
                },
                Goal::Added(path, text) => added.push((path, text)),
            }
        }
        for (path, text) in added.into_iter().chain(self.numbers) {
            if let Err(error) = add_to_file(&path, &text) {
                terminal::complain(&format!("{error:#}"));
                outcome = Outcome::Failed;
            }
        }
        outcome
    }

    /// Hands on what was written to the standard output, so that it stands before what is said beside it.
    pub(crate) fn flush(&mut self) {
        self.plain.iter_mut().for_each(Stdout::flush);
        for output in &mut self.outputs {
            if let Goal::Stdout(out) = &mut output.goal {
                out.flush();
            }
        }
    }
}

impl Goal {
    fn write(&mut self, text: &str) {
        match self {
            Goal::Stdout(out) => out.write(text),
            Goal::File(draft, _) => draft.write_bytes(text.as_bytes()),
            Goal::Added(_, whole) => whole.push_str(text),
        }
    }
}

/// Returns the file that a workflow names in a variable.
fn named_file(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from)
}

fn refuse_two_on_stdout(wanted: &[Wanted<Format>]) -> anyhow::Result<()> {
    let on_stdout: Vec<&str> =
        wanted.iter().filter(|wanted| wanted.place().is_none()).map(|wanted| wanted.format.name).collect();
    if let [one, other, ..] = on_stdout.as_slice() {
        bail!(
            "`--format {one}` and `--format {other}` cannot both go to the standard output\n     \
             write one of them into a file: `--format {other}=report.{other}`"
        );
    }
    Ok(())
}

/// Keeps a journey from being overwritten by a report about it.
pub(crate) fn refuse_inputs(path: &Path, inputs: &[Input]) -> anyhow::Result<()> {
    let real = path.canonicalize().ok();
    let is_goal = |input: &Input| match input {
        Input::File(source) => real.is_some() && source.canonicalize().ok() == real,
        Input::Stdin => false,
    };
    if inputs.iter().any(is_goal) {
        bail!("{} is a journey itself; it was left as it is", shown(path));
    }
    // A link counts by where it leads as well.
    for name in [Some(path), real.as_deref()].into_iter().flatten().filter_map(Path::file_name) {
        if name == crate::config::FILE_NAME || name == crate::baseline::FILE_NAME {
            bail!("{} is no place for a report: cjm reads what it is to do from a file of that name", shown(path));
        }
        if name.to_string_lossy().to_lowercase().ends_with(ENDING) {
            bail!(
                "{} would be taken for a journey, as all files are that end with {ENDING}; name it otherwise",
                shown(path)
            );
        }
    }
    Ok(())
}
