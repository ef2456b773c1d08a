//! Gaps as JSON, for programs.
//!
//! ```json
//! {
//!   "version": 1,
//!   "journeys": [
//!     {
//!       "file": "bike.journey.yaml", "id": "city-bike", "title": "Buying a city bike", "state": "as-is",
//!       "personas": [{ "id": "aino", "name": "Aino, commuter", "share": 0.6 }],
//!       "coverage": {
//!         "phases": [{ "phase": "before", "served": 3.0, "expected": 3, "persona": null }],
//!         "behaviours": [{ "behaviours": ["search"], "phase": "before", "expected": true, "service": "full",
//!                          "servedAt": ["reads-reviews"], "missingFor": [] }]
//!       },
//!       "arcs": [{ "persona": "aino", "points": [{ "touchpoint": "pays", "typical": -1.0, "low": null, "high": null,
//!                  "chanceOfBad": 1.0 }], "peak": "visits-the-store", "lowest": "waits-for-the-courier",
//!                  "end": "chain-comes-off", "remembered": -1.5,
//!                  "cliffs": [{ "from": "visits-the-store", "to": "pays", "drop": 3.0 }],
//!                  "meetsBad": { "low": 1.0, "high": 1.0 },
//!                  "weakestLinks": [{ "last": "chain-comes-off", "reach": { "low": 0.9, "high": 0.9 },
//!                                     "mildest": { "touchpoint": "waits-for-the-courier", "felt": -2.0 },
//!                                     "harshest": { "touchpoint": "waits-for-the-courier", "felt": -2.0 } }] }],
//!       "gaps": [{ "rank": 1, "kind": "pain-without-answer", "title": "Nobody tells when the courier comes",
//!                  "line": 74, "column": 19, "endLine": 74, "endColumn": 54, "offsets": { "start": 2310, "end": 2345 },
//!                  "phase": "after", "stage": "receive", "touchpoint": "waits-for-the-courier", "pain": "nobody-tells",
//!                  "personas": ["aino", "leo"], "forAll": true, "reach": { "low": 0.9, "high": 0.9 },
//!                  "harm": { "value": 0.95, "severity": "high", "felt": -2.0, "chanceOfBad": null, "satisfaction": null,
//!                            "belowExpectation": null, "loss": null, "marks": 2 },
//!                  "control": "partner", "answer": null, "weight": 0.75,
//!                  "evidence": { "level": "reported", "words": "96 tickets" }, "owner": null, "notes": [],
//!                  "question": "who could tell the customer, and when do they know it?", "waysOut": [] }],
//!       "notOurs": [], "outside": [{ "name": "Rain", "line": 54, "affects": ["Waits for the courier"], "softenedBy": [] }],
//!       "looseEnds": [{ "what": "Opportunities that nobody takes on", "items": [{ "name": "A size guide", "line": 140 }] }],
//!       "hints": [],
//!       "phases": [{ "phase": "after", "touchpoints": 4, "pains": 1, "answeredPains": 0, "feeling": -0.5,
//!                    "served": 3.5, "expected": 8, "thin": "hardly-served" }],
//!       "budgets": [{ "name": "max-unanswered-pains", "limit": "at most 1", "found": "2", "broken": true,
//!                     "excess": "1 too many", "places": [{ "name": "Card is refused", "line": 118 }] }],
//!       "whatIf": null, "plan": null
//!     }
//!   ],
//!   "portfolio": { "journeys": [], "thinPhases": [{ "phase": "after", "journeys": 2 }], "heaviest": [],
//!                  "repeatedPains": [] }
//! }
//! ```
//!
//! - `version` rises when a key changes its meaning or goes; new keys may come without.
//! - `gaps` come with the weightiest first, and all of them, unless `--top` says how many. `weight` puts the gaps of one
//!   journey into an order and compares no journeys; `null` means not given.
//! - With `--with`, `whatIf` says what differs from how it is, and the rest tells of how it would be. `plan` comes with
//!   `--plan`; what a step `closes` is a part of the weight of all gaps, 0 to 1. `portfolio` is `null` for one journey.
//! - Lines and columns count from 1, columns in characters; an end is exclusive. `offsets` count bytes from 0.
//! - Texts of our own are English, whatever the language of the journey. `weight` is the priority, rounded as every report
//!   shows it.
//! - Emotions run from −2 to +2, shares and chances from 0 to 1, whatever the file writes.

use serde::Serialize;

use crate::document::{Inline, Text};
use crate::gaps::{Gap, Loss, Portfolio};
use crate::insight::{Arc, Service};
use crate::journey::{Journey, Persona, Ref, Touchpoint};
use crate::machine::written;
use crate::machine::{PlaceEntry, place};
use crate::report::gaps::json_number::{RangeEntry, rounded};
use crate::report::gaps::json_outlook::{
    BudgetEntry, LinkEntry, PhaseEntry, PlanEntry, WhatIfEntry, budgets, phases, plan, weakest_links, what_if,
};
use crate::report::gaps::json_portfolio::portfolio;
use crate::report::gaps::{GapOptions, Subject};
use crate::words::{Language, rounded_score};

/// What stands before the journeys.
pub(super) const HEAD: &str = "{\"version\":1,\"journeys\":[\n";

/// What stands between two journeys.
pub(super) const BETWEEN: &str = ",\n";

/// Writes what stands after the journeys.
pub(super) fn foot(all: Option<&Portfolio>) -> String {
    format!("\n],\"portfolio\":{}}}\n", portfolio(all))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JourneyEntry<'a> {
    file: &'a str,
    id: &'a str,
    title: &'a str,
    state: &'static str,
    personas: Vec<PersonaEntry<'a>>,
    phases: Vec<PhaseEntry>,
    coverage: CoverageEntry<'a>,
    arcs: Vec<ArcEntry<'a>>,
    gaps: Vec<GapEntry<'a>>,
    not_ours: Vec<GapEntry<'a>>,
    outside: Vec<OutsideEntry<'a>>,
    loose_ends: Vec<LooseEndEntry<'a>>,
    hints: Vec<String>,
    budgets: Vec<BudgetEntry>,
    what_if: Option<WhatIfEntry>,
    plan: Option<PlanEntry<'a>>,
}

#[derive(Serialize)]
struct PersonaEntry<'a> {
    id: &'a str,
    name: &'a str,
    share: Option<f64>,
}

#[derive(Serialize)]
struct CoverageEntry<'a> {
    phases: Vec<ScoreEntry<'a>>,
    behaviours: Vec<BehaviourEntry<'a>>,
}

#[derive(Serialize)]
struct ScoreEntry<'a> {
    phase: &'static str,
    served: f64,
    expected: usize,
    persona: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BehaviourEntry<'a> {
    behaviours: Vec<&'static str>,
    phase: &'static str,
    expected: bool,
    service: &'static str,
    served_at: Vec<&'a str>,
    missing_for: Vec<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArcEntry<'a> {
    persona: Option<&'a str>,
    points: Vec<PointEntry<'a>>,
    peak: Option<&'a str>,
    lowest: Option<&'a str>,
    end: Option<&'a str>,
    remembered: Option<f64>,
    cliffs: Vec<CliffEntry<'a>>,
    meets_bad: Option<RangeEntry>,
    weakest_links: Vec<LinkEntry<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PointEntry<'a> {
    touchpoint: &'a str,
    typical: f64,
    low: Option<f64>,
    high: Option<f64>,
    chance_of_bad: f64,
}

#[derive(Serialize)]
struct CliffEntry<'a> {
    from: &'a str,
    to: &'a str,
    drop: f64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GapEntry<'a> {
    rank: usize,
    kind: &'static str,
    title: String,
    #[serde(flatten)]
    place: PlaceEntry,
    phase: Option<&'static str>,
    stage: Option<&'a str>,
    touchpoint: Option<&'a str>,
    pain: Option<&'a str>,
    personas: Vec<&'a str>,
    for_all: bool,
    reach: RangeEntry,
    harm: HarmEntry,
    control: Option<&'static str>,
    answer: Option<&'static str>,
    weight: f64,
    evidence: Option<EvidenceEntry>,
    owner: Option<&'a str>,
    notes: Vec<String>,
    question: String,
    ways_out: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct HarmEntry {
    value: Option<f64>,
    severity: Option<&'static str>,
    felt: Option<f64>,
    chance_of_bad: Option<f64>,
    satisfaction: Option<f64>,
    below_expectation: Option<f64>,
    loss: Option<&'static str>,
    marks: usize,
}

#[derive(Serialize)]
struct EvidenceEntry {
    level: &'static str,
    words: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OutsideEntry<'a> {
    name: &'a str,
    line: usize,
    affects: &'a [String],
    softened_by: &'a [String],
}

#[derive(Serialize)]
struct LooseEndEntry<'a> {
    what: String,
    items: Vec<ItemEntry<'a>>,
}

#[derive(Serialize)]
struct ItemEntry<'a> {
    name: &'a str,
    line: usize,
}

/// Writes the gaps of one journey.
pub(super) fn journey(subject: &Subject<'_>, options: &GapOptions<'_>) -> String {
    let english = Language::english();
    let (journey, gaps) = (subject.journey, subject.gaps);
    let line = |span: crate::source::Span| subject.source.position(span.start).line;
    let personas = journey.personas.iter().map(|persona| PersonaEntry {
        id: &persona.id,
        name: &persona.name.value,
        share: persona.share.get().map(|share| share.0),
    });
    let outside = gaps.outside.iter().map(|factor| OutsideEntry {
        name: &factor.name.value,
        line: line(factor.name.span),
        affects: &factor.affects,
        softened_by: &factor.softened_by,
    });
    let loose_ends = gaps.loose_ends.iter().map(|end| LooseEndEntry {
        what: end.kind.said(&english).plain(),
        items: end.items.iter().map(|item| ItemEntry { name: &item.value, line: line(item.span) }).collect(),
    });
    let most = options.top.unwrap_or(usize::MAX);
    written(&JourneyEntry {
        file: subject.source.name(),
        id: &journey.id,
        title: journey.name(),
        state: if journey.is_plan() { "to-be" } else { "as-is" },
        personas: personas.collect(),
        phases: phases(&gaps.phases),
        coverage: coverage(subject),
        arcs: subject.insight.arcs.iter().map(|arc| arc_entry(subject, arc)).collect(),
        gaps: gaps.ranked.iter().take(most).enumerate().map(|(at, gap)| gap_entry(subject, gap, at + 1)).collect(),
        not_ours: gaps.not_ours.iter().enumerate().map(|(at, gap)| gap_entry(subject, gap, at + 1)).collect(),
        outside: outside.collect(),
        loose_ends: loose_ends.collect(),
        hints: gaps.hints.iter().map(|hint| with_backquotes(&hint.said(&english))).collect(),
        budgets: budgets(subject),
        what_if: what_if(subject),
        plan: plan(subject),
    })
}

fn persona_id(journey: &Journey, persona: Ref<Persona>) -> &str {
    &journey[persona].id
}

fn touchpoint_id(journey: &Journey, touchpoint: Ref<Touchpoint>) -> &str {
    &journey[touchpoint].id
}

fn coverage<'a>(subject: &Subject<'a>) -> CoverageEntry<'a> {
    let (journey, matrix) = (subject.journey, &subject.gaps.matrix);
    let score = |persona: Option<&'a str>| {
        move |(phase, score): &(crate::journey::Phase, crate::insight::Score)| ScoreEntry {
            phase: phase.word(),
            served: score.served,
            expected: score.expected,
            persona,
        }
    };
    let mut phases: Vec<ScoreEntry<'a>> = matrix.scores.iter().map(score(None)).collect();
    for (persona, scores) in &matrix.scores_of_personas {
        phases.extend(scores.iter().map(score(Some(persona_id(journey, *persona)))));
    }
    let coverage = &subject.insight.coverage;
    let behaviours = coverage.rows.iter().filter(|_| coverage.is_given).map(|row| BehaviourEntry {
        behaviours: row.behaviours.iter().map(|behaviour| behaviour.word()).collect(),
        phase: row.phase.word(),
        expected: row.is_expected,
        service: match row.service {
            Service::Full => "full",
            Service::Partly => "partly",
            Service::Nothing => "nothing",
        },
        served_at: row.served_at.iter().map(|touchpoint| touchpoint_id(journey, *touchpoint)).collect(),
        missing_for: row.missing_for.iter().map(|persona| persona_id(journey, *persona)).collect(),
    });
    CoverageEntry { phases, behaviours: behaviours.collect() }
}

fn arc_entry<'a>(subject: &Subject<'a>, arc: &'a Arc) -> ArcEntry<'a> {
    let journey = subject.journey;
    let along = subject.gaps.along.iter().find(|along| along.persona == arc.persona);
    let meets_bad = along.and_then(|along| along.meets_bad);
    let id = |at: usize| touchpoint_id(journey, arc.points[at].touchpoint);
    let points = arc.points.iter().map(|point| PointEntry {
        touchpoint: touchpoint_id(journey, point.touchpoint),
        typical: point.value.typical,
        low: point.value.low,
        high: point.value.high,
        chance_of_bad: rounded(point.chance_of_bad),
    });
    let cliffs = arc.cliffs(subject.gaps.asked.thresholds.cliff);
    let cliffs = cliffs.map(|cliff| CliffEntry { from: id(cliff.from), to: id(cliff.to), drop: rounded(cliff.drop) });
    ArcEntry {
        persona: arc.persona.map(|persona| persona_id(journey, persona)),
        points: points.collect(),
        peak: arc.peak.map(id),
        lowest: arc.lowest.map(id),
        end: arc.end.map(id),
        remembered: arc.remembered.map(rounded),
        cliffs: cliffs.collect(),
        meets_bad: meets_bad.map(|chance| RangeEntry { low: rounded(chance.low), high: rounded(chance.high) }),
        weakest_links: along.map_or(Vec::new(), |along| weakest_links(journey, along)),
    }
}

fn gap_entry<'a>(subject: &Subject<'a>, gap: &'a Gap, rank: usize) -> GapEntry<'a> {
    let (journey, factors) = (subject.journey, &gap.factors);
    let english = Language::english();
    GapEntry {
        rank,
        kind: gap.kind.word(),
        title: gap.title.said(&english).plain(),
        place: place(subject.source, gap.span),
        phase: gap.spot.phase.map(|phase| phase.word()),
        stage: gap.spot.stage.map(|stage| journey[stage].id.as_str()),
        touchpoint: gap.spot.touchpoint.map(|touchpoint| touchpoint_id(journey, touchpoint)),
        pain: gap.pain.map(|pain| journey[pain].id.as_str()),
        personas: gap.personas.iter().map(|persona| persona_id(journey, *persona)).collect(),
        for_all: gap.is_for_all,
        reach: RangeEntry { low: rounded(factors.reach.low), high: rounded(factors.reach.high) },
        harm: HarmEntry {
            value: factors.harm.value().map(rounded),
            severity: factors.harm.severity.map(|severity| severity.word()),
            felt: factors.harm.felt,
            chance_of_bad: factors.harm.bad_days.map(|(chance, _)| rounded(chance)),
            satisfaction: factors.harm.satisfaction,
            below_expectation: factors.harm.below_expectation,
            loss: factors.harm.loss.map(|loss| match loss {
                Loss::Leaves => "leaves",
                Loss::Stuck => "stuck",
            }),
            marks: factors.harm.marks,
        },
        control: factors.control.map(|control| control.word()),
        answer: factors.answer.map(|answer| answer.words()),
        weight: rounded_score(gap.weight),
        evidence: gap.grounds.as_ref().map(|grounds| EvidenceEntry {
            level: grounds.level.word(),
            words: grounds.source.as_ref().map_or_else(String::new, |source| source.said(&english).plain()),
        }),
        owner: gap.owner.as_deref(),
        notes: gap.notes.iter().map(|note| note.said(&english).plain()).collect(),
        question: gap.question.said(&english).plain(),
        ways_out: gap.ways_out.iter().map(|way_out| with_backquotes(&way_out.said(&english))).collect(),
    }
}

/// Writes a text with what is typed between backquotes, as programs that show it expect.
fn with_backquotes(text: &Text) -> String {
    let piece = |piece: &Inline| match piece {
        Inline::Code(typed) => format!("`{typed}`"),
        piece => Text::from(piece.clone()).plain(),
    };
    text.pieces.iter().map(piece).collect()
}
