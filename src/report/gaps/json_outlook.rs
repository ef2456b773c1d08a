//! What comes beside the gaps of a journey, as JSON: phases, budgets, what would change, and the plan.

use serde::Serialize;

use crate::gaps::{Along, Moment, PhaseFacts, Standing, Title, WeakestLink};
use crate::insight::Score;
use crate::journey::{Journey, Phase, Ref, Touchpoint};
use crate::report::gaps::Subject;
use crate::report::gaps::json_number::{RangeEntry, rounded};
use crate::source::{Span, Spanned};
use crate::words::{Language, rounded_score};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PhaseEntry {
    phase: &'static str,
    touchpoints: usize,
    pains: usize,
    answered_pains: usize,
    feeling: Option<f64>,
    served: Option<f64>,
    expected: Option<usize>,
    thin: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct BudgetEntry {
    name: &'static str,
    limit: String,
    found: Option<String>,
    broken: bool,
    excess: Option<String>,
    places: Vec<NamedLine>,
}

#[derive(Serialize)]
pub(super) struct NamedLine {
    name: String,
    line: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WhatIfEntry {
    taken: Vec<NamedLine>,
    notes: Vec<String>,
    changes: Vec<ChangeEntry>,
    weight: BeforeAfter<f64>,
    unmet_pains: BeforeAfter<usize>,
    coverage: Vec<CoverageChange>,
}

#[derive(Serialize)]
struct BeforeAfter<T> {
    before: T,
    after: T,
}

#[derive(Serialize)]
struct ChangeEntry {
    title: String,
    line: usize,
    before: Option<StandingEntry>,
    after: Option<StandingEntry>,
}

#[derive(Serialize)]
struct StandingEntry {
    kind: &'static str,
    rank: usize,
    weight: f64,
}

#[derive(Serialize)]
struct CoverageChange {
    phase: &'static str,
    expected: usize,
    before: f64,
    after: f64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PlanEntry<'a> {
    steps: Vec<StepEntry<'a>>,
    doubled: Vec<NamedLine>,
    idle: Vec<NamedLine>,
    untouched: usize,
    untouched_part: f64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StepEntry<'a> {
    opportunity: &'a str,
    name: &'a str,
    line: usize,
    closes: f64,
    gaps: Vec<String>,
    effort: Option<EffortEntry<'a>>,
    value: Option<f64>,
    owner: Option<&'a str>,
    in_progress: bool,
    waits_for: &'a [String],
    opens: &'a [String],
    weighed: bool,
    circular: bool,
}

#[derive(Serialize)]
struct EffortEntry<'a> {
    points: f64,
    text: &'a str,
}

#[derive(Serialize)]
pub(super) struct LinkEntry<'a> {
    last: &'a str,
    reach: RangeEntry,
    mildest: MomentEntry<'a>,
    harshest: MomentEntry<'a>,
}

#[derive(Serialize)]
struct MomentEntry<'a> {
    touchpoint: &'a str,
    felt: f64,
}

/// Returns the weakest link on the way to each end.
pub(super) fn weakest_links<'a>(journey: &'a Journey, along: &Along) -> Vec<LinkEntry<'a>> {
    let id = |touchpoint: Ref<Touchpoint>| journey[touchpoint].id.as_str();
    let moment = |moment: Moment| MomentEntry { touchpoint: id(moment.touchpoint), felt: moment.felt };
    let link = |link: &WeakestLink| LinkEntry {
        last: id(link.last),
        reach: RangeEntry { low: rounded(link.reach.low), high: rounded(link.reach.high) },
        mildest: moment(link.mildest),
        harshest: moment(link.harshest),
    };
    along.links.iter().map(link).collect()
}

/// Returns the phases side by side.
pub(super) fn phases(phases: &[PhaseFacts]) -> Vec<PhaseEntry> {
    let entry = |facts: &PhaseFacts| PhaseEntry {
        phase: facts.phase.word(),
        touchpoints: facts.touchpoints,
        pains: facts.pains,
        answered_pains: facts.answered_pains,
        feeling: facts.feeling.map(rounded),
        served: facts.score.map(|score| score.served),
        expected: facts.score.map(|score| score.expected),
        thin: facts.thin.map(|thin| thin.word()),
    };
    phases.iter().map(entry).collect()
}

/// Returns what came of the budgets.
pub(super) fn budgets(subject: &Subject<'_>) -> Vec<BudgetEntry> {
    let english = Language::english();
    let place = |place: &Spanned<Title>| line_of(subject, place.value.said(&english).plain(), place.span);
    let verdicts = subject.verdicts.iter().map(|verdict| BudgetEntry {
        name: verdict.name,
        limit: verdict.limit.said_as_limit(&english).plain(),
        found: verdict.found.map(|found| found.said(&english).plain()),
        broken: verdict.is_broken(),
        excess: verdict.excess.map(|excess| excess.said_as_excess(&english).plain()),
        places: verdict.places.iter().map(place).collect(),
    });
    verdicts.collect()
}

fn named(subject: &Subject<'_>, name: &Spanned<String>) -> NamedLine {
    line_of(subject, name.value.clone(), name.span)
}

fn line_of(subject: &Subject<'_>, name: String, span: Span) -> NamedLine {
    NamedLine { name, line: subject.source.position(span.start).line }
}

/// Returns what would change, where opportunities are taken as done.
pub(super) fn what_if(subject: &Subject<'_>) -> Option<WhatIfEntry> {
    let own = subject.difference?;
    let english = Language::english();
    let standing = |standing: Standing| StandingEntry {
        kind: standing.kind.word(),
        rank: standing.rank,
        weight: rounded_score(standing.weight),
    };
    let changes = own.changes.iter().map(|change| ChangeEntry {
        title: change.title.said(&english).plain(),
        line: subject.source.position(change.span.start).line,
        before: change.before.map(standing),
        after: change.after.map(standing),
    });
    let coverage = |((phase, before), (_, after)): (&(Phase, Score), &(Phase, Score))| CoverageChange {
        phase: phase.word(),
        expected: before.expected,
        before: before.served,
        after: after.served,
    };
    Some(WhatIfEntry {
        taken: own.taken.iter().map(|name| named(subject, name)).collect(),
        notes: own.notes.iter().map(|note| note.said(&english).plain()).collect(),
        changes: changes.collect(),
        weight: BeforeAfter { before: rounded_score(own.weight.0), after: rounded_score(own.weight.1) },
        unmet_pains: BeforeAfter { before: own.unmet_pains.0, after: own.unmet_pains.1 },
        coverage: own.scores.0.iter().zip(&own.scores.1).map(coverage).collect(),
    })
}

/// Returns the plan, where it is asked for.
pub(super) fn plan<'a>(subject: &Subject<'a>) -> Option<PlanEntry<'a>> {
    let own = subject.plan?;
    let english = Language::english();
    let steps = own.steps.iter().map(|step| StepEntry {
        opportunity: &subject.journey[step.opportunity].id,
        name: &step.name,
        line: subject.source.position(step.name.span.start).line,
        closes: rounded(step.closes),
        gaps: step.gaps.iter().map(|title| title.said(&english).plain()).collect(),
        effort: step.effort.as_ref().map(|(points, text)| EffortEntry { points: *points, text }),
        value: step.value,
        owner: step.owner.as_deref(),
        in_progress: step.is_in_progress,
        waits_for: &step.waits_for,
        opens: &step.opens,
        weighed: step.is_weighed,
        circular: step.is_circular,
    });
    Some(PlanEntry {
        steps: steps.collect(),
        doubled: own.doubled.iter().map(|name| named(subject, name)).collect(),
        idle: own.idle.iter().map(|name| named(subject, name)).collect(),
        untouched: own.untouched,
        untouched_part: rounded(own.untouched_part),
    })
}
