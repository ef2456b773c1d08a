//! `cjm check`: files are read and judged side by side, and told one after the other.
//!
//! What is kept of a file is what is shown of it, its numbers and a digest of its names, by which journeys are compared
//! in the end: memory does not grow with the texts.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::check::{self, Text};
use crate::cli::arguments::CheckArguments;
use crate::cli::baseline::Baselines;
use crate::cli::files::{self, Found, Input};
use crate::cli::mending::{self, Goal, Mending};
use crate::cli::outcome::Outcome;
use crate::cli::output::Read;
use crate::cli::project::Projects;
use crate::cli::reports::{Reports, Screen};
use crate::cli::terminal::{self, Color};
use crate::cli::together::Together;
use crate::cli::writing::Stdout;
use crate::cli::{clock, fault, opened, reading, streaming};
use crate::finding::{self, Finding, Severity};
use crate::machine::{FileFindings, Format, Options, Part, Tally, Trouble};
use crate::rules::{self, Digest, Profile};
use crate::source::Source;

/// What is left of a file once it is judged.
#[derive(Default)]
struct Judged {
    /// What each report makes of it.
    parts: Vec<Part>,
    /// What mending would change, where that is shown.
    difference: String,
    tally: Tally,
    trouble: Option<Trouble>,
    /// What is said beside the findings.
    remarks: Vec<String>,
    /// The standard input, mended.
    mended_text: String,
    is_unwritten: bool,
    /// What journeys are compared by; `None` where there is no journey.
    digest: Option<Digest>,
}

/// How files are judged and shown.
struct Manner {
    projects: Projects,
    baselines: Baselines,
    /// The ids of journeys that others of the run open.
    opened: BTreeSet<String>,
    /// The reports that are made.
    reports: Vec<(&'static Format, Options)>,
    today: Date,
    /// Findings that weigh less are counted and not shown.
    lightest_shown: Severity,
    mending: Option<Mending>,
    color: bool,
}

/// What findings of a journey come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    /// The journey itself.
    AtOne,
    /// All journeys of the run, compared.
    AtAll,
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
    let today = clock::today(arguments.today)?;
    let fail_on = arguments.fail_on.severity();
    let lightest_shown = if arguments.quiet { fail_on } else { Severity::Info };
    let page = Options { color: false, width: terminal::page_width(None), fail_on, lightest_shown };
    let screen = Options { color: color.is_wanted(), width: terminal::width(None), ..page };
    let found = files::find(&arguments.paths);
    let mending = arguments.mending();
    if let Some(mending) = mending {
        mending::refuse_mixture(&found.inputs, mending.goal)?;
    }
    let mut projects = Projects::of(&found.inputs, &arguments.project, today)?;
    if let Some(profile) = arguments.profile.as_deref().and_then(Profile::find) {
        projects.follow(profile);
    }
    let baselines = Baselines::of(&found.inputs, &arguments.baseline)?;
    let place = screen_of(mending, &found.inputs);
    let read = Read {
        files: arguments.baseline.baseline.as_slice(),
        ..Read::new(&found.inputs, arguments.project.config.as_deref())
    };
    let mut outputs = Reports::open(&arguments.output.outputs(&read)?, place, screen, page)?;
    let reports = outputs.writers().map(|writer| (writer.format(), *writer.options())).collect();
    let opened = opened::opened(&found.inputs);
    let manner = Manner { projects, baselines, opened, reports, today, lightest_shown, mending, color: screen.color };
    found.say();
    outputs.begin();
    let mut run = Run { tally: Tally { unreadable: found.unreadable.len(), ..Tally::default() }, ..Run::default() };
    for message in &found.unreadable {
        outputs.suffer(&Trouble { file: None, message: message.clone() });
    }
    tell(&found, &manner, &mut run, &mut outputs);
    let nothing = found.inputs.is_empty().then(|| files::nothing_found(&arguments.paths, &found));
    if let Some(message) = &nothing {
        outputs.suffer(&Trouble { file: None, message: message.clone() });
    }
    let outcome = outcome(&run, &manner, fail_on);
    outputs.end(&run.tally, outcome.exit());
    match (&nothing, mending) {
        (Some(message), _) => terminal::remark(message),
        (None, mending) => {
            if !outputs.say_the_summary() {
                terminal::remark(&run.tally.summary());
            }
            if let Some(mending) = mending {
                terminal::remark(&mending::summary(mending.goal, &run.tally));
            }
        }
    }
    let outcome = outputs.finish(outcome);
    if place != Screen::Beside {
        return Ok(outcome);
    }
    let mut text = Stdout::new();
    // Another program takes the text as it is; a person who looks at it is not to be steered by it.
    if terminal::is_output() {
        text.write(&run.mended_text)
    } else {
        text.write_bytes(run.mended_text.as_bytes())
    }
    Ok(text.finish(outcome))
}

/// Decides what standard output is for: where standard input is mended, its text and nothing else belongs there.
fn screen_of(mending: Option<Mending>, inputs: &[Input]) -> Screen {
    match mending.map(|mending| mending.goal) {
        Some(Goal::Written) if inputs == [Input::Stdin] => Screen::Beside,
        Some(Goal::Shown) => Screen::Differences,
        _ => Screen::Report,
    }
}

impl Manner {
    /// Tells whether differences are shown in place of findings.
    fn shows_differences(&self) -> bool {
        self.mending.is_some_and(|mending| mending.goal == Goal::Shown)
    }
}

/// Judges the files and writes what is shown of them, in their order.
fn tell(found: &Found, manner: &Manner, run: &mut Run, outputs: &mut Reports) {
    let mut take = |file: Judged| {
        outputs.take(file.parts);
        outputs.show(&file.difference);
        if file.trouble.is_some() || !file.remarks.is_empty() {
            outputs.flush();
        }
        if let Some(trouble) = &file.trouble {
            outputs.suffer(trouble);
            terminal::complain(&trouble.message);
        }
        file.remarks.iter().for_each(|remark| terminal::remark(remark));
        run.tally.add(&file.tally);
        run.mended_text.push_str(&file.mended_text);
        run.is_unwritten |= file.is_unwritten;
        !outputs.are_over()
    };
    for file in manner.projects.files() {
        let (source, findings) = (&file.text.source, file.findings.clone());
        let fingerprints = fingerprints(source, &findings, manner);
        let mut judged = show(source, findings, fingerprints, 0, manner);
        // Project files are not mended.
        (judged.tally.mendable, judged.tally.likely_mendable) = (0, 0);
        take(judged);
    }
    let mut together = Together::default();
    let mut goes_on = true;
    let mut inputs = found.inputs.iter().enumerate();
    let of_input = |mut file: Judged| {
        if let Some((at, input)) = inputs.next() {
            together.take(at, manner.projects.project_of(input), file.digest.take());
        }
        goes_on = take(file);
        goes_on
    };
    streaming::in_order(&found.inputs, |input| judge(input, manner), of_input);
    let judge_all = || together.judge(found, &manner.projects, manner.today);
    let of_all = fault::guard("the comparison of all journeys", judge_all).unwrap_or_else(|message| {
        take(Judged {
            tally: Tally { unreadable: 1, ..Tally::default() },
            trouble: Some(Trouble { file: None, message }),
            ..Judged::default()
        });
        Vec::new()
    });
    for of_file in of_all {
        goes_on = goes_on && {
            let (source, findings) = of_file.read_again(&found.inputs);
            take(compare(&found.inputs[of_file.input], &source, findings, Look::AtAll, manner))
        };
    }
}

fn judge(input: &Input, manner: &Manner) -> Judged {
    let trouble = |message| Some(Trouble { file: Some(input.name()), message });
    let unreadable = |message| Judged {
        tally: Tally { unreadable: 1, ..Tally::default() },
        trouble: trouble(message),
        ..Judged::default()
    };
    let work = || {
        let text = match reading::read(input) {
            Ok(text) => text,
            Err(complaint) => return unreadable(complaint),
        };
        let decided = manner.projects.decided(input);
        let conditions = decided.conditions(manner.today, Some(&manner.opened));
        let checked = check::check_under(&text, &conditions);
        let silenced = checked.silenced;
        let Some(mending) = manner.mending else {
            let digest = checked.digest(&text.source);
            let mut judged = compare(input, &text.source, checked.findings, Look::AtOne, manner);
            judged.tally.ignored = silenced;
            return Judged { digest, ..judged };
        };
        let findings_of = |text: &Text| check::check_under(text, &conditions).findings;
        let mended = mending::mend(input, text, checked.findings, mending, findings_of);
        let mut judged = compare(input, &mended.text.source, mended.findings, Look::AtOne, manner);
        judged.digest = check::check_under(&mended.text, &conditions).digest(&mended.text.source);
        judged.tally.ignored = silenced;
        judged.tally.mended = mended.count;
        judged.tally.mended_files = usize::from(mended.count > 0);
        judged.remarks = mended.remarks;
        judged.is_unwritten = mended.failure.is_some();
        judged.trouble = mended.failure.and_then(trouble);
        if manner.shows_differences() {
            judged.remarks.extend(mending::unfit_for_patch(input, &mended.difference));
            judged.difference = mending::painted(mended.difference, manner.color);
        } else if *input == Input::Stdin && !judged.is_unwritten {
            judged.mended_text = mended.text.source.text().to_owned();
        }
        judged
    };
    fault::guard(&input.shown(), work).unwrap_or_else(unreadable)
}

/// Lets every report show what was found in a journey and is not known from a baseline.
fn compare(input: &Input, source: &Source, findings: Vec<Finding>, look: Look, manner: &Manner) -> Judged {
    // Before any finding is left out, since those that are alike are told apart by counting them.
    let fingerprints = fingerprints(source, &findings, manner);
    let compared = manner.baselines.compare(input, source, findings);
    let of_new = compared.places.iter().filter_map(|at| fingerprints.get(*at).cloned()).collect();
    let mut judged = show(source, compared.new, of_new, usize::from(look == Look::AtOne), manner);
    judged.tally.known = compared.known;
    // What this look could not have seen is not gone.
    let is_across = |rule: &str| rules::find(rule).is_some_and(rules::Rule::is_across);
    let gone = compared.gone.kinds().filter(|(kind, _)| is_across(&kind.rule) == (look == Look::AtAll));
    judged.tally.known_and_gone = gone.map(|(_, count)| count).sum();
    judged
}

/// Returns the fingerprints of all findings of a text, where some report shows them.
fn fingerprints(source: &Source, findings: &[Finding], manner: &Manner) -> Vec<String> {
    match manner.reports.iter().any(|(format, _)| format.has_fingerprints) {
        true => finding::fingerprints(&finding::portable(source.name()), source, findings),
        false => Vec::new(),
    }
}

/// Lets every report show what was found in a text that counts as so many journeys.
fn show(
    source: &Source,
    mut findings: Vec<Finding>,
    mut fingerprints: Vec<String>,
    journeys: usize,
    manner: &Manner,
) -> Judged {
    let tally = Tally { files: journeys, ..Tally::of(&findings) };
    let mut is_shown = findings.iter().map(|finding| finding.severity >= manner.lightest_shown);
    fingerprints.retain(|_| is_shown.next().unwrap_or_default());
    findings.retain(|finding| finding.severity >= manner.lightest_shown);
    let file = FileFindings { source, findings: &findings, fingerprints: &fingerprints };
    let parts = manner.reports.iter().map(|(format, options)| (format.file)(&file, options)).collect();
    Judged { parts, tally, ..Judged::default() }
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
