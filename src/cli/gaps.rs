//! `cjm gaps`: what is missing in journeys, where, for whom, and how much it matters.

use std::collections::BTreeSet;

use anyhow::{Context, anyhow, bail};
use jiff::civil::Date;

use crate::check::{self, Checked};
use crate::cli::files::{self, Input};
use crate::cli::gap_arguments::GapsArguments;
use crate::cli::outcome::Outcome;
use crate::cli::output::{self, Output, Read, Sink};
use crate::cli::project::Projects;
use crate::cli::sought::{Sought, find_opportunity, find_persona};
use crate::cli::terminal::{self, Color};
use crate::cli::{clock, fault, opened, reading, streaming};
use crate::escape;
use crate::finding::Severity;
use crate::format::{Content, Setting};
use crate::gaps::{Budgets, Digest, Gaps, Options, Plan, Portfolio, Verdict, WhatIf, language_of, said_in};
use crate::journey::{Journey, Opportunity, Phase, Ref};
use crate::report::{self, GapFormat, GapOptions, Subject};
use crate::rules::Thresholds;
use crate::source::Source;
use crate::theme::LIGHT;
use crate::words::Language;

/// No more gaps over all journeys are shown, however many are asked for.
const MOST_OVER_ALL: usize = 50;

/// How journeys are searched and shown.
struct Manner<'a> {
    projects: &'a Projects,
    /// The ids of journeys that others of the run open.
    opened: BTreeSet<String>,
    /// The reports that are made.
    reports: Vec<(&'static GapFormat, GapOptions<'a>)>,
    today: Date,
    persona: Option<&'a str>,
    phase: Option<Phase>,
    /// The opportunities to be taken as done, as they were typed.
    with: &'a [String],
    budgets: Budgets,
    has_plan: bool,
    /// How many gaps over all journeys are shown.
    most_over_all: usize,
}

/// What came of one file.
#[derive(Default)]
struct Searched {
    /// What each report makes of it.
    parts: Vec<String>,
    outcome: Outcome,
    /// What is to be said beside the output.
    complaints: Vec<String>,
    digest: Option<Digest>,
    /// Whether what was asked for is there: the persona, then each opportunity.
    sought: Vec<Sought>,
}

/// Runs `cjm gaps`.
pub(crate) fn run(arguments: &GapsArguments, color: Color) -> anyhow::Result<Outcome> {
    let today = clock::today(arguments.today)?;
    let found = files::find(&arguments.paths);
    found.say();
    let read = Read::new(&found.inputs, arguments.project.config.as_deref());
    let outputs = arguments.output.outputs(&read)?;
    let width = ("--width", arguments.width.is_some(), Setting::Width);
    output::unused(Content::Gaps, &outputs, &[width]).iter().for_each(|words| terminal::remark(words));
    let top = (!arguments.all).then_some(arguments.top.unwrap_or(report::TOP));
    let projects = Projects::of(&found.inputs, &arguments.project, today)?;
    // One page has one look: that of the project of the first journey.
    let theme = found.inputs.first().and_then(|input| projects.theme(input)).unwrap_or(&LIGHT);
    let manner = Manner {
        projects: &projects,
        opened: opened::opened(&found.inputs),
        reports: outputs
            .iter()
            .map(|Output { destination, format }| {
                let color = destination.has_color(color);
                let width = destination.width(arguments.width);
                let format = report::gap_format(format.name).context("internal error: a format without a writer")?;
                Ok((format, GapOptions { color, width, theme, top, today: Some(today) }))
            })
            .collect::<anyhow::Result<_>>()?,
        today,
        persona: arguments.persona.as_deref(),
        phase: arguments.phase.map(|phase| phase.phase()),
        with: &arguments.with,
        budgets: budgets(&arguments.budget)?,
        has_plan: arguments.plan,
        most_over_all: top.unwrap_or(MOST_OVER_ALL).min(MOST_OVER_ALL),
    };
    let mut outcome = if found.unreadable.is_empty() { Outcome::Clean } else { Outcome::Failed };
    for words in manner.projects.errors_told() {
        terminal::complain(&words);
        outcome = outcome.and(Outcome::Findings);
    }
    if found.inputs.is_empty() {
        terminal::remark(&files::nothing_found(&arguments.paths, &found));
        outcome = outcome.and(Outcome::Nothing);
    }
    let mut sinks = output::open(&outputs)?;
    let is_asked_for_several = found.inputs.len() > 1;
    // The first journey says in which language the whole is written.
    let mut language: Option<Language> = None;
    let mut portfolio = Portfolio::new(manner.most_over_all);
    let mut sought: Vec<Sought> = Vec::new();
    let take = |searched: Searched| {
        outcome = outcome.and(searched.outcome);
        Sought::join(&mut sought, searched.sought);
        if !searched.complaints.is_empty() {
            sinks.iter_mut().for_each(Sink::flush);
            searched.complaints.iter().for_each(|complaint| terminal::complain(complaint));
        }
        if let Some(digest) = searched.digest {
            let is_first = language.is_none();
            let own = language.get_or_insert_with(|| said_in(Language::of(digest.language.as_deref())));
            for ((sink, (format, options)), part) in sinks.iter_mut().zip(&manner.reports).zip(&searched.parts) {
                match is_first {
                    true => sink.write(&format.head(own, is_asked_for_several, options)),
                    false => sink.write(format.between()),
                }
                sink.write(part);
            }
            portfolio.add(digest);
        }
        !sinks.iter().all(Sink::is_over)
    };
    streaming::in_order(&found.inputs, |input| search(input, &manner), take);
    let is_several = portfolio.journeys.len() > 1;
    let is_empty = language.is_none();
    let language = language.unwrap_or_else(Language::english);
    for (sink, (format, options)) in sinks.iter_mut().zip(&manner.reports) {
        if is_empty {
            sink.write(&format.head(&language, is_asked_for_several, options));
        }
        sink.write(&format.foot(&language, is_several.then_some(&portfolio), options));
    }
    if let Some(missing) = sought.iter().find(|sought| !sought.is_found) {
        // A file that says nothing of what was asked for is not put in the place of one that does.
        sinks.retain(Sink::is_stdout);
        output::finish(sinks, outcome);
        bail!(missing.complaint());
    }
    Ok(output::finish(sinks, outcome))
}

/// Reads the budgets as they were typed: `max-valley=1.5`.
fn budgets(typed: &[String]) -> anyhow::Result<Budgets> {
    let mut budgets = Budgets::default();
    for one in typed {
        let shown = escape::terminal(one);
        let (name, value) =
            one.split_once('=').with_context(|| format!("`{shown}` is no budget; write --budget NAME=VALUE"))?;
        budgets.set(name.trim(), value).map_err(|words| anyhow!(escape::terminal(&words).into_owned()))?;
    }
    Ok(budgets)
}

fn search(input: &Input, manner: &Manner) -> Searched {
    let failed = |complaint| Searched { outcome: Outcome::Failed, complaints: vec![complaint], ..Searched::default() };
    let work = || {
        let text = match reading::read(input) {
            Ok(text) => text,
            Err(complaint) => return failed(complaint),
        };
        let decided = manner.projects.decided(input);
        let conditions = decided.conditions(manner.today, Some(&manner.opened));
        let checked = check::check_under(&text, &conditions);
        let mut searched = Searched::default();
        if let Some(words) = errors_told(input, &checked) {
            searched.outcome = Outcome::Findings;
            searched.complaints.push(words);
        }
        if checked.is_journey {
            let budgets = manner.projects.gap_budgets(input).overridden_by(manner.budgets);
            let thresholds = Thresholds::of(conditions.settings);
            search_journey(&text.source, &checked, manner, (&budgets, thresholds), &mut searched);
        }
        searched
    };
    fault::guard(&input.shown(), work).unwrap_or_else(failed)
}

/// Searches a journey that could be read, as far as it has what was asked for.
fn search_journey(
    source: &Source,
    checked: &Checked,
    manner: &Manner,
    (budgets, thresholds): (&Budgets, Thresholds),
    searched: &mut Searched,
) {
    let Checked { journey, graph, insight, .. } = checked;
    let persona = manner.persona.and_then(|name| find_persona(journey, name));
    searched.sought.extend(manner.persona.map(|name| Sought::persona(journey, name, persona.is_some())));
    let mut taken: BTreeSet<Ref<Opportunity>> = BTreeSet::new();
    for name in manner.with {
        let found = find_opportunity(journey, name);
        taken.extend(&found);
        searched.sought.push(Sought::opportunity(journey, name, found.is_some()));
    }
    let has_nothing = !manner.with.is_empty() && taken.is_empty();
    if has_nothing || manner.persona.is_some() && persona.is_none() {
        return;
    }
    let gaps = Gaps::of(journey, graph, insight, &Options { persona, phase: manner.phase, thresholds });
    let then = (!taken.is_empty()).then(|| WhatIf::of(journey, &gaps, &taken));
    let language = language_of(journey);
    let subject = match &then {
        None => Subject::new(source, journey, &language, insight, &gaps),
        Some(then) => Subject {
            difference: Some(&then.difference),
            ..Subject::new(source, &then.journey, &language, &then.insight, &then.gaps)
        },
    };
    let verdicts = budgets.judge(subject.journey, subject.insight, subject.gaps);
    let plan = manner.has_plan.then(|| Plan::of(subject.journey, subject.gaps));
    let subject = Subject { verdicts: &verdicts, plan: plan.as_ref(), ..subject };
    let broken = verdicts.iter().filter(|verdict| verdict.is_broken());
    searched.complaints.extend(broken.map(|verdict| over_budget(source, subject.journey, verdict)));
    let mut digest = Digest::of(source, subject.journey, subject.gaps, manner.most_over_all);
    digest.broken_budgets = verdicts.iter().filter(|verdict| verdict.is_broken()).count();
    if digest.broken_budgets > 0 {
        searched.outcome = searched.outcome.and(Outcome::Findings);
    }
    let part = |(format, options): &(&GapFormat, GapOptions<'_>)| format.journey(&subject, options);
    searched.parts = manner.reports.iter().map(part).collect();
    searched.digest = Some(digest);
}

/// Says which budget is broken, by how much, and at which place first.
fn over_budget(source: &Source, journey: &Journey, verdict: &Verdict) -> String {
    let span = verdict.places.first().map_or(journey.span, |place| place.span);
    let position = source.position(span.start);
    let words = format!(
        "{}:{}:{}: budget broken: {}",
        source.name(),
        position.line,
        position.column,
        verdict.said(&Language::english()).plain()
    );
    escape::terminal(&words).into_owned()
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
    let typed = match input {
        Input::Stdin => files::STDIN.to_owned(),
        Input::File(path) => files::quoted(path),
    };
    Some(format!("{name}: {count}, {rest}; `cjm check {typed}` tells what is wrong"))
}
