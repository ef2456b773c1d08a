//! `cjm check`: files are read and judged side by side, and told one after the other.
//!
//! What is kept of a file is what is shown of it and its numbers: memory does not grow with the texts.

use jiff::civil::Date;

use crate::check::{self, Text};
use crate::cli::arguments::CheckArguments;
use crate::cli::files::{self, Input};
use crate::cli::mending::{self, Goal, Mending};
use crate::cli::outcome::Outcome;
use crate::cli::project::Projects;
use crate::cli::terminal::{self, Color};
use crate::cli::writing::Stdout;
use crate::cli::{clock, fault, reading, streaming};
use crate::finding::{Finding, Severity};
use crate::report::{self, Format, Options, Tally};
use crate::rules::Profile;
use crate::source::Source;

/// What is left of a file once it is judged.
#[derive(Default)]
struct Judged {
    shown: String,
    tally: Tally,
    complaint: Option<String>,
    /// What is said beside the findings.
    remarks: Vec<String>,
    /// The standard input, mended.
    mended_text: String,
    is_unwritten: bool,
}

/// How files are judged and shown.
struct Manner {
    projects: Projects,
    format: &'static Format,
    options: Options,
    today: Date,
    /// Findings that weigh less are counted and not shown.
    lightest_shown: Severity,
    mending: Option<Mending>,
}

/// What a run came to.
#[derive(Default)]
struct Run {
    tally: Tally,
    /// The standard input, mended.
    mended_text: String,
    /// Whether some file could not be written.
    is_unwritten: bool,
}

/// Runs `cjm check`.
pub(crate) fn run(arguments: &CheckArguments, color: Color) -> anyhow::Result<Outcome> {
    let found = files::find(&arguments.paths);
    if let Some(mending) = arguments.mending() {
        mending::refuse_mixture(&found.inputs, mending.goal)?;
    }
    found.say();
    let mut projects = Projects::of(&found.inputs, &arguments.project)?;
    if let Some(profile) = arguments.profile.as_deref().and_then(Profile::find) {
        projects.follow(profile);
    }
    let manner = Manner {
        projects,
        format: report::format(&arguments.format).unwrap_or(&report::ALL[0]),
        options: Options { color: color.is_wanted(), width: terminal::width(None) },
        today: clock::today(arguments.today)?,
        lightest_shown: if arguments.quiet { arguments.fail_on.severity() } else { Severity::Info },
        mending: arguments.mending(),
    };
    let mut run = Run { tally: Tally { unreadable: found.unreadable.len(), ..Tally::default() }, ..Run::default() };
    let is_filter = manner.is_filter(&found.inputs);
    let mut out = if is_filter { Stdout::beside() } else { Stdout::new() };
    tell(&found.inputs, &manner, &mut run, &mut out);
    if found.inputs.is_empty() {
        out.flush();
        terminal::remark(&files::nothing_found(&arguments.paths, &found));
    } else if manner.format.lacks_summary || manner.shows_differences() {
        out.flush();
        terminal::remark(&run.tally.summary());
    }
    if let (Some(mending), false) = (manner.mending, found.inputs.is_empty()) {
        out.flush();
        terminal::remark(&mending::summary(mending.goal, &run.tally));
    }
    let earned = outcome(&run, &manner, arguments.fail_on.severity());
    if !is_filter {
        return Ok(out.finish(earned));
    }
    let mut text = Stdout::new();
    text.write(&run.mended_text);
    Ok(text.finish(out.finish(earned)))
}

impl Manner {
    /// Tells whether the standard input is mended, so that its text and nothing else belongs on the standard output.
    fn is_filter(&self, inputs: &[Input]) -> bool {
        self.mending.is_some_and(|mending| mending.goal == Goal::Written) && inputs == [Input::Stdin]
    }

    /// Tells whether differences are shown in place of findings.
    fn shows_differences(&self) -> bool {
        self.mending.is_some_and(|mending| mending.goal == Goal::Shown)
    }
}

/// Judges the files and writes what is shown of them, in their order.
fn tell(inputs: &[Input], manner: &Manner, run: &mut Run, out: &mut Stdout) {
    let (head, between) = match manner.shows_differences() {
        true => ("", ""),
        false => (manner.format.head, manner.format.between),
    };
    out.write(head);
    let mut is_first = true;
    let mut take = |file: Judged| {
        if !file.shown.is_empty() {
            out.write(if is_first { "" } else { between });
            out.write(&file.shown);
            is_first = false;
        }
        if file.complaint.is_some() || !file.remarks.is_empty() {
            out.flush();
        }
        file.complaint.iter().for_each(|complaint| terminal::complain(complaint));
        file.remarks.iter().for_each(|remark| terminal::remark(remark));
        run.tally.add(&file.tally);
        run.mended_text.push_str(&file.mended_text);
        run.is_unwritten |= file.is_unwritten;
        !out.is_over()
    };
    for found in manner.projects.files() {
        let mut judged = show(&found.text.source, found.findings.clone(), 0, manner);
        // Project files are not mended.
        (judged.tally.mendable, judged.tally.likely_mendable) = (0, 0);
        take(judged);
    }
    streaming::in_order(inputs, |input| judge(input, manner), take);
    if !manner.shows_differences() && (!inputs.is_empty() || !head.is_empty()) {
        out.write(&(manner.format.foot)(&run.tally));
    }
}

fn judge(input: &Input, manner: &Manner) -> Judged {
    let unreadable = |complaint| Judged {
        tally: Tally { unreadable: 1, ..Tally::default() },
        complaint: Some(complaint),
        ..Judged::default()
    };
    let work = || {
        let text = match reading::read(input) {
            Ok(text) => text,
            Err(complaint) => return unreadable(complaint),
        };
        let settings = manner.projects.settings(input);
        let findings_of = |text: &Text| check::check_by(text, &settings, manner.today).findings;
        let findings = findings_of(&text);
        let Some(mending) = manner.mending else {
            return show(&text.source, findings, 1, manner);
        };
        let mended = mending::mend(input, text, findings, mending, findings_of);
        let mut judged = show(&mended.text.source, mended.findings, 1, manner);
        judged.tally.mended = mended.count;
        judged.tally.mended_files = usize::from(mended.count > 0);
        judged.remarks = mended.remarks;
        judged.is_unwritten = mended.failure.is_some();
        judged.complaint = mended.failure;
        if mending.goal == Goal::Shown {
            judged.shown = mending::painted(mended.difference, manner.options.color);
        } else if *input == Input::Stdin && !judged.is_unwritten {
            judged.mended_text = mended.text.source.text().to_owned();
        }
        judged
    };
    fault::guard(&input.shown(), work).unwrap_or_else(unreadable)
}

/// Shows what was found in a text that counts as so many journeys.
fn show(source: &Source, mut findings: Vec<Finding>, journeys: usize, manner: &Manner) -> Judged {
    let tally = Tally { files: journeys, ..Tally::of(&findings) };
    findings.retain(|finding| finding.severity >= manner.lightest_shown);
    let shown = match findings.is_empty() || manner.shows_differences() {
        true => String::new(),
        false => (manner.format.file)(source, &findings, &manner.options),
    };
    Judged { shown, tally, ..Judged::default() }
}

fn outcome(run: &Run, manner: &Manner, fail_on: Severity) -> Outcome {
    let tally = &run.tally;
    let mut outcome = Outcome::Clean;
    if tally.files == 0 {
        outcome = outcome.and(Outcome::Nothing);
    }
    if tally.at_least(fail_on) > 0 || manner.shows_differences() && tally.mended > 0 {
        outcome = outcome.and(Outcome::Findings);
    }
    if tally.unreadable > 0 || run.is_unwritten {
        outcome = outcome.and(Outcome::Failed);
    }
    outcome
}
