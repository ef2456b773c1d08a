//! What each stage holds, in numbers that stand side by side below the behaviours.

use crate::document::Mark;
use crate::gaps::broken_way::{is_lost, reach_of_exit};
use crate::gaps::case::Case;
use crate::gaps::matrix::{Cell, CellFact, Row, RowKind};
use crate::graph::Reach;
use crate::insight::HandOff;
use crate::journey::{Persona, Ref, Stage};

/// Returns the rows of numbers, those that say something in some stage.
pub(super) fn facts(case: &Case<'_>) -> Vec<Row> {
    let stages = &case.insight.stages;
    let counts = |kind: RowKind, of: &dyn Fn(usize) -> Option<CellFact>| Row {
        kind,
        cells: (0..stages.len()).map(|at| Cell { mark: None, fact: of(at) }).collect(),
    };
    let number = |number: usize| (number > 0).then_some(CellFact::Number(number));
    let mut rows = vec![counts(RowKind::Touchpoints, &|at| number(stages[at].touchpoints))];
    rows.extend(feelings(case));
    rows.push(counts(RowKind::PainPoints, &|at| number(stages[at].pains)));
    let answered = |at: usize| (stages[at].pains > 0).then_some(CellFact::Number(stages[at].answered_pains));
    rows.push(counts(RowKind::AnsweredPains, &answered));
    if stages.iter().any(|stage| stage.opportunities > 0) {
        rows.push(counts(RowKind::Opportunities, &|at| number(stages[at].opportunities)));
    }
    if case.insight.listening.is_used {
        let cell = |at: usize| {
            let mark = if case.insight.listening.stages[at] { Mark::Served } else { Mark::Nothing };
            Cell { mark: Some(mark), fact: None }
        };
        rows.push(Row { kind: RowKind::Listening, cells: (0..stages.len()).map(cell).collect() });
    }
    rows.push(counts(RowKind::ChannelSwitches, &hand_offs(case, |found| found.changes_channel)));
    rows.push(counts(RowKind::HandOffs, &hand_offs(case, |found| found.changes_owner || found.changes_company)));
    rows.push(counts(RowKind::Lost, &lost(case)));
    rows.retain(|row| row.cells.iter().any(|cell| cell.mark.is_some() || cell.fact.is_some()));
    rows
}

/// Returns how each stage feels on average: one row, or one a persona where they differ.
fn feelings(case: &Case<'_>) -> Vec<Row> {
    let row = |kind: RowKind, persona: Option<Ref<Persona>>, is_all: bool| {
        let cell = |stage: &Stage| {
            let mut sum = (0.0, 0.0);
            for touchpoint in &stage.touchpoints {
                let moment = &case.journey[*touchpoint].moment;
                for view in case.views.iter().filter(|view| is_all || view.persona == persona) {
                    let felt = moment.emotion.of(view.persona).filter(|_| case.journey.is_for(moment, view.persona));
                    if let Some(felt) = felt {
                        sum = (sum.0 + felt.typical * view.weight, sum.1 + view.weight);
                    }
                }
            }
            Cell { mark: None, fact: (sum.1 > 0.0).then(|| CellFact::Feeling(tenths(sum.0 / sum.1))) }
        };
        Row { kind, cells: case.journey.stages.iter().map(cell).collect() }
    };
    /// More curves than this are not told apart in a table.
    const MANY: usize = 4;
    let whole = row(RowKind::FeelsOnAverage, None, true);
    let personas = case.everyone();
    if personas.len() < 2 || personas.len() > MANY {
        return vec![whole];
    }
    let of = |persona: &Ref<Persona>| {
        row(RowKind::Feels(case.journey[*persona].short_name().to_owned()), Some(*persona), false)
    };
    let rows: Vec<Row> = personas.iter().map(of).collect();
    if rows.iter().all(|row| row.cells == rows[0].cells) { vec![whole] } else { rows }
}

/// Rounds a mean of feelings to tenths: more of it would pretend to be exact.
pub(super) fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// Returns how often customers are handed on into a stage, in a way that is meant.
fn hand_offs(case: &Case<'_>, is_meant: impl Fn(&HandOff) -> bool) -> impl Fn(usize) -> Option<CellFact> {
    let mut numbers = vec![0_usize; case.journey.stages.len()];
    let is_taken = |found: &&HandOff| {
        let personas = &found.personas;
        personas.is_empty() || case.views.iter().any(|view| view.persona.is_some_and(|own| personas.contains(&own)))
    };
    for found in case.insight.handoffs.iter().filter(is_taken).filter(|found| is_meant(found)) {
        if let Some(stage) = case.journey[found.to].stage {
            numbers[stage.index()] += 1;
        }
    }
    move |at| (numbers[at] > 0).then_some(CellFact::Number(numbers[at]))
}

/// Returns what part of the customers is lost at each stage by the exits that are written there.
fn lost(case: &Case<'_>) -> impl Fn(usize) -> Option<CellFact> {
    let mut parts = vec![Reach::NOBODY; case.journey.stages.len()];
    for leaving in case.insight.leavings.iter().filter(|leaving| is_lost(leaving)) {
        if let Some(stage) = case.journey[leaving.from].stage {
            let own = reach_of_exit(case, leaving);
            parts[stage.index()].low += own.low;
            parts[stage.index()].high = (parts[stage.index()].high + own.high).min(1.0);
        }
    }
    move |at| (parts[at].high > 0.0).then_some(CellFact::Part(parts[at]))
}
