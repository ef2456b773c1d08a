//! What each stage holds, in numbers that stand side by side below the behaviours.

use crate::gaps::broken_way::{is_lost, reach_of_exit};
use crate::gaps::case::Case;
use crate::gaps::matrix::{Cell, Mark, Row};
use crate::gaps::weight::signed;
use crate::graph::Reach;
use crate::insight::HandOff;
use crate::journey::{Persona, Ref, Stage};

/// Returns the rows of numbers, those that say something in some stage.
pub(super) fn facts(case: &Case<'_>) -> Vec<Row> {
    let stages = &case.insight.stages;
    let counts = |label: &str, of: &dyn Fn(usize) -> String| Row {
        label: label.to_owned(),
        cells: (0..stages.len()).map(|at| Cell { mark: None, text: of(at) }).collect(),
    };
    let number = |number: usize| if number == 0 { String::new() } else { number.to_string() };
    let mut rows = vec![counts("touchpoints", &|at| number(stages[at].touchpoints))];
    rows.extend(feelings(case));
    rows.push(counts("pain points", &|at| number(stages[at].pains)));
    let answered = |at: usize| match (stages[at].pains, stages[at].answered_pains) {
        (0, _) => String::new(),
        (_, answered) => answered.to_string(),
    };
    rows.push(counts("… with an answer", &answered));
    if stages.iter().any(|stage| stage.opportunities > 0) {
        rows.push(counts("opportunities", &|at| number(stages[at].opportunities)));
    }
    if case.insight.listening.is_used {
        let cell = |at: usize| {
            let mark = if case.insight.listening.stages[at] { Mark::Served } else { Mark::Nothing };
            Cell { mark: Some(mark), text: String::new() }
        };
        rows.push(Row { label: "someone listens".to_owned(), cells: (0..stages.len()).map(cell).collect() });
    }
    rows.push(counts("channel switches", &hand_offs(case, |found| found.changes_channel)));
    rows.push(counts("hand-overs", &hand_offs(case, |found| found.changes_owner || found.changes_company)));
    rows.push(counts("lost here", &lost(case)));
    rows.retain(|row| row.cells.iter().any(|cell| cell.mark.is_some() || !cell.text.is_empty()));
    rows
}

/// Returns how each stage feels on average: one row, or one a persona where they differ.
fn feelings(case: &Case<'_>) -> Vec<Row> {
    let row = |label: String, persona: Option<Ref<Persona>>, is_all: bool| {
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
            let text = if sum.1 > 0.0 { signed(sum.0 / sum.1) } else { String::new() };
            Cell { mark: None, text }
        };
        Row { label, cells: case.journey.stages.iter().map(cell).collect() }
    };
    /// More curves than this are not told apart in a table.
    const MANY: usize = 4;
    let whole = row("feels, on average".to_owned(), None, true);
    let personas = case.everyone();
    if personas.len() < 2 || personas.len() > MANY {
        return vec![whole];
    }
    let of =
        |persona: &Ref<Persona>| row(format!("feels ({})", case.journey[*persona].short_name()), Some(*persona), false);
    let rows: Vec<Row> = personas.iter().map(of).collect();
    if rows.iter().all(|row| row.cells == rows[0].cells) { vec![whole] } else { rows }
}

/// Returns how often customers are handed on into a stage, in a way that is meant.
fn hand_offs(case: &Case<'_>, is_meant: impl Fn(&HandOff) -> bool) -> impl Fn(usize) -> String {
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
    move |at| if numbers[at] == 0 { String::new() } else { numbers[at].to_string() }
}

/// Returns what part of the customers is lost at each stage by the exits that are written there.
fn lost(case: &Case<'_>) -> impl Fn(usize) -> String {
    let mut parts = vec![Reach::NOBODY; case.journey.stages.len()];
    for leaving in case.insight.leavings.iter().filter(|leaving| is_lost(leaving)) {
        if let Some(stage) = case.journey[leaving.from].stage {
            let own = reach_of_exit(case, leaving);
            parts[stage.index()].low += own.low;
            parts[stage.index()].high = (parts[stage.index()].high + own.high).min(1.0);
        }
    }
    move |at| match parts[at] {
        part if part.high <= 0.0 => String::new(),
        part if part.low <= 0.0 && part.high >= 1.0 => "some".to_owned(),
        part => part.words(),
    }
}
