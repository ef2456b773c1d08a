//! What comes beside the gaps of a journey, as JSON: phases, budgets, what would change, and the plan.

use serde::Serialize;

use crate::gaps::{Along, Moment, PhaseFacts, Standing, WeakestLink};
use crate::insight::Score;
use crate::journey::{Journey, Phase, Ref, Touchpoint};
use crate::report::gaps::Subject;
use crate::report::gaps::json::{RangeEntry, rounded};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PhaseEntry {
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
pub(crate) struct BudgetEntry<'a> {
    name: &'static str,
    limit: &'a str,
    found: Option<&'a str>,
    broken: bool,
    excess: Option<&'a str>,
    places: Vec<NamedLine<'a>>,
}

#[derive(Serialize)]
pub(crate) struct NamedLine<'a> {
    name: &'a str,
    line: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WhatIfEntry<'a> {
    taken: Vec<NamedLine<'a>>,
    notes: &'a [String],
    changes: Vec<ChangeEntry<'a>>,
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
struct ChangeEntry<'a> {
    title: &'a str,
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
pub(crate) struct PlanEntry<'a> {
    steps: Vec<StepEntry<'a>>,
    doubled: Vec<NamedLine<'a>>,
    idle: Vec<NamedLine<'a>>,
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
    gaps: &'a [String],
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
pub(crate) struct LinkEntry<'a> {
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
pub(crate) fn weakest_links<'a>(journey: &'a Journey, along: &Along) -> Vec<LinkEntry<'a>> {
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
pub(crate) fn phases(phases: &[PhaseFacts]) -> Vec<PhaseEntry> {
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
pub(crate) fn budgets<'a>(subject: &Subject<'a>) -> Vec<BudgetEntry<'a>> {
    let verdicts = subject.verdicts.iter().map(|verdict| BudgetEntry {
        name: verdict.name,
        limit: &verdict.limit,
        found: verdict.found.as_deref(),
        broken: verdict.is_broken(),
        excess: verdict.excess.as_deref(),
        places: verdict.places.iter().map(|place| named(subject, place)).collect(),
    });
    verdicts.collect()
}

fn named<'a>(subject: &Subject<'a>, name: &'a crate::source::Spanned<String>) -> NamedLine<'a> {
    NamedLine { name, line: subject.source.position(name.span.start).line }
}

/// Returns what would change, where opportunities are taken as done.
pub(crate) fn what_if<'a>(subject: &Subject<'a>) -> Option<WhatIfEntry<'a>> {
    let own = subject.difference?;
    let standing = |standing: Standing| StandingEntry {
        kind: standing.kind.word(),
        rank: standing.rank,
        weight: rounded(standing.weight),
    };
    let changes = own.changes.iter().map(|change| ChangeEntry {
        title: &change.title,
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
        notes: &own.notes,
        changes: changes.collect(),
        weight: BeforeAfter { before: rounded(own.weight.0), after: rounded(own.weight.1) },
        unmet_pains: BeforeAfter { before: own.unmet_pains.0, after: own.unmet_pains.1 },
        coverage: own.scores.0.iter().zip(&own.scores.1).map(coverage).collect(),
    })
}

/// Returns the plan, where it is asked for.
pub(crate) fn plan<'a>(subject: &Subject<'a>) -> Option<PlanEntry<'a>> {
    let own = subject.plan?;
    let steps = own.steps.iter().map(|step| StepEntry {
        opportunity: &subject.journey[step.opportunity].id,
        name: &step.name,
        line: subject.source.position(step.name.span.start).line,
        closes: rounded(step.closes),
        gaps: &step.gaps,
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
