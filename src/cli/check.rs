//! `cjm check`: files are read and judged side by side, and told one after the other.
//!
//! What is kept of a file is what is shown of it and its numbers: memory does not grow with the texts.

use jiff::civil::Date;

use crate::check;
use crate::cli::arguments::CheckArguments;
use crate::cli::files::{self, Input};
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
struct Judged {
    shown: String,
    tally: Tally,
    complaint: Option<String>,
}

/// How files are judged and shown.
struct Manner {
    projects: Projects,
    format: &'static Format,
    options: Options,
    today: Date,
    /// Findings that weigh less are counted and not shown.
    lightest_shown: Severity,
}

/// Runs `cjm check`.
pub(crate) fn run(arguments: &CheckArguments, color: Color) -> anyhow::Result<Outcome> {
    let found = files::find(&arguments.paths);
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
    };
    let mut tally = Tally { unreadable: found.unreadable.len(), ..Tally::default() };
    let mut out = Stdout::new();
    tell(&found.inputs, &manner, &mut tally, &mut out);
    if found.inputs.is_empty() {
        out.flush();
        terminal::remark(&files::nothing_found(&arguments.paths, &found));
    } else if manner.format.lacks_summary {
        out.flush();
        terminal::remark(&tally.summary());
    }
    Ok(out.finish(outcome(&tally, arguments.fail_on.severity())))
}

/// Judges the files and writes what is shown of them, in their order.
fn tell(inputs: &[Input], manner: &Manner, tally: &mut Tally, out: &mut Stdout) {
    out.write(manner.format.head);
    let mut is_first = true;
    let mut take = |file: Judged| {
        if !file.shown.is_empty() {
            out.write(if is_first { "" } else { manner.format.between });
            out.write(&file.shown);
            is_first = false;
        }
        if let Some(complaint) = &file.complaint {
            out.flush();
            terminal::complain(complaint);
        }
        tally.add(&file.tally);
        !out.is_over()
    };
    for found in manner.projects.files() {
        let judged = show(&found.text.source, found.findings.clone(), 0, manner);
        take(judged);
    }
    streaming::in_order(inputs, |input| judge(input, manner), take);
    if !inputs.is_empty() || !manner.format.head.is_empty() {
        out.write(&(manner.format.foot)(tally));
    }
}

fn judge(input: &Input, manner: &Manner) -> Judged {
    let unreadable = |complaint| Judged {
        shown: String::new(),
        tally: Tally { unreadable: 1, ..Tally::default() },
        complaint: Some(complaint),
    };
    let work = || {
        let text = match reading::read(input) {
            Ok(text) => text,
            Err(complaint) => return unreadable(complaint),
        };
        let settings = manner.projects.settings(input);
        let findings = check::check_by(&text, &settings, manner.today).findings;
        show(&text.source, findings, 1, manner)
    };
    fault::guard(&input.shown(), work).unwrap_or_else(unreadable)
}

/// Shows what was found in a text that counts as so many journeys.
fn show(source: &Source, findings: Vec<Finding>, journeys: usize, manner: &Manner) -> Judged {
    let tally = Tally { files: journeys, ..Tally::of(&findings) };
    let findings: Vec<Finding> =
        findings.into_iter().filter(|finding| finding.severity >= manner.lightest_shown).collect();
    let shown =
        if findings.is_empty() { String::new() } else { (manner.format.file)(source, &findings, &manner.options) };
    Judged { shown, tally, complaint: None }
}

fn outcome(tally: &Tally, fail_on: Severity) -> Outcome {
    let mut outcome = Outcome::Clean;
    if tally.files == 0 {
        outcome = outcome.and(Outcome::Nothing);
    }
    if tally.at_least(fail_on) > 0 {
        outcome = outcome.and(Outcome::Findings);
    }
    if tally.unreadable > 0 {
        outcome = outcome.and(Outcome::Failed);
    }
    outcome
}
