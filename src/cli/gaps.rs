//! `cjm gaps`: what is missing in journeys, where, for whom, and how much it matters.

use anyhow::bail;
use jiff::civil::Date;

use crate::check::{self, Checked, Conditions};
use crate::cli::arguments::GapsArguments;
use crate::cli::files::{self, Input};
use crate::cli::outcome::Outcome;
use crate::cli::project::Projects;
use crate::cli::terminal::{self, Color};
use crate::cli::writing::Stdout;
use crate::cli::{clock, fault, reading, streaming};
use crate::escape;
use crate::finding::Severity;
use crate::gaps::{Gaps, Options};
use crate::journey::{Journey, Persona, Phase, Ref};
use crate::report::{self, GapFormat, GapOptions, Subject};

/// How journeys are searched and shown.
struct Manner<'a> {
    projects: Projects,
    format: &'static GapFormat,
    options: GapOptions,
    today: Date,
    persona: Option<&'a str>,
    phase: Option<Phase>,
}

/// What came of one file.
struct Searched {
    shown: String,
    outcome: Outcome,
    complaint: Option<String>,
    /// Whether the persona that was asked for goes through it.
    has_persona: bool,
}

/// Runs `cjm gaps`.
pub(crate) fn run(arguments: &GapsArguments, color: Color) -> anyhow::Result<Outcome> {
    let today = clock::today(arguments.today)?;
    let found = files::find(&arguments.paths);
    found.say();
    let manner = Manner {
        projects: Projects::of(&found.inputs, &arguments.project, today)?,
        format: report::gap_format(&arguments.format).unwrap_or(&report::GAP_FORMATS[0]),
        options: GapOptions {
            color: color.is_wanted(),
            width: terminal::width(arguments.width),
            top: (!arguments.all).then_some(arguments.top.unwrap_or(report::TOP)),
            today: Some(today),
        },
        today,
        persona: arguments.persona.as_deref(),
        phase: arguments.phase.map(|phase| phase.phase()),
    };
    let mut outcome = if found.unreadable.is_empty() { Outcome::Clean } else { Outcome::Failed };
    if found.inputs.is_empty() {
        terminal::remark(&files::nothing_found(&arguments.paths, &found));
        outcome = outcome.and(Outcome::Nothing);
    }
    let mut out = Stdout::new();
    out.write(&(manner.format.head)(found.inputs.len() > 1));
    let mut is_first = true;
    let mut has_persona = found.inputs.is_empty() || manner.persona.is_none();
    let take = |searched: Searched| {
        outcome = outcome.and(searched.outcome);
        has_persona |= searched.has_persona;
        if let Some(complaint) = &searched.complaint {
            out.flush();
            terminal::complain(complaint);
        }
        if !searched.shown.is_empty() {
            out.write(if is_first { "" } else { manner.format.between });
            out.write(&searched.shown);
            is_first = false;
        }
        !out.is_over()
    };
    streaming::in_order(&found.inputs, |input| search(input, &manner), take);
    out.write(&(manner.format.foot)(None, &manner.options));
    let outcome = out.finish(outcome);
    if !has_persona {
        bail!("nobody is called `{}` in what was searched", escape::terminal(manner.persona.unwrap_or_default()));
    }
    Ok(outcome)
}

fn search(input: &Input, manner: &Manner) -> Searched {
    let failed = |complaint| Searched {
        shown: String::new(),
        outcome: Outcome::Failed,
        complaint: Some(complaint),
        has_persona: false,
    };
    let work = || {
        let text = match reading::read(input) {
            Ok(text) => text,
            Err(complaint) => return failed(complaint),
        };
        let settings = manner.projects.settings(input);
        let conditions = Conditions { today: manner.today, settings: &settings, shared: manner.projects.shared(input) };
        let checked = check::check_under(&text, &conditions);
        let (mut outcome, mut complaint) = (Outcome::Clean, None);
        if let Some(words) = errors_told(input, &checked) {
            (outcome, complaint) = (Outcome::Findings, Some(words));
        }
        let persona = manner.persona.and_then(|name| find_persona(&checked.journey, name));
        if !checked.is_journey || manner.persona.is_some() && persona.is_none() {
            return Searched { shown: String::new(), outcome, complaint, has_persona: false };
        }
        let Checked { journey, graph, insight, .. } = &checked;
        let gaps = Gaps::of(journey, graph, insight, &Options { persona, phase: manner.phase });
        let subject = Subject::new(&text.source, journey, insight, &gaps);
        let shown = (manner.format.journey)(&subject, &manner.options);
        Searched { shown, outcome, complaint, has_persona: true }
    };
    fault::guard(&input.shown(), work).unwrap_or_else(failed)
}

/// Finds a persona by its id, or by its name as far as the first comma.
pub(crate) fn find_persona(journey: &Journey, typed: &str) -> Option<Ref<Persona>> {
    let by_id = journey.personas.iter().position(|persona| persona.id == typed);
    let by_name = || {
        let short = |persona: &Persona| persona.name.value.split(',').next().unwrap_or_default().trim().to_lowercase();
        journey.personas.iter().position(|persona| short(persona) == typed.to_lowercase())
    };
    by_id.or_else(by_name).map(Ref::new)
}

/// Says that a file has errors, and how to read them; they do not keep the rest from being shown.
pub(crate) fn errors_told(input: &Input, checked: &Checked) -> Option<String> {
    let errors = checked.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    if errors == 0 {
        return None;
    }
    let name = input.shown();
    let count = if errors == 1 { "1 error".to_owned() } else { format!("{errors} errors") };
    let rest = if checked.is_journey { "shown is what could be read" } else { "no journey could be read" };
    let typed = if *input == Input::Stdin { files::STDIN } else { &name };
    Some(format!("{name}: {count}, {rest}; `cjm check {typed}` tells what is wrong"))
}
