//! The journey at one glance: stages side by side, before | purchase | after, and what they hold or lack.

use crate::gaps::case::Case;
use crate::gaps::missing::{neighbour, stand_in_words};
use crate::gaps::question::missing_words;
use crate::gaps::weight::signed;
use crate::insight::{BehaviourRow, Score, Service};
use crate::journey::{Persona, Phase, Ref, Stage};

/// Stages as columns, behaviours and other things as rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Matrix {
    /// The stages, in file order.
    pub columns: Vec<Column>,
    /// What customers go through, in the order of time; empty where the file does not speak of behaviours.
    pub behaviours: Vec<Row>,
    /// What each stage holds, in numbers.
    pub facts: Vec<Row>,
    /// How much of each phase is served; empty where the file does not speak of behaviours.
    pub scores: PhaseScores,
    /// The same for single personas, where they differ.
    pub scores_of_personas: Vec<(Ref<Persona>, PhaseScores)>,
}

/// How much of each phase is served, in time.
pub type PhaseScores = Vec<(Phase, Score)>;

/// A stage of the matrix.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The stage.
    pub stage: Ref<Stage>,
    /// Its name.
    pub name: String,
    /// Its phase, where given.
    pub phase: Option<Phase>,
}

/// A row of the matrix.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is about: "search", "choice · ordering", "feels (Aino)".
    pub label: String,
    /// One cell a column.
    pub cells: Vec<Cell>,
}

/// A cell of the matrix.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// Whether it is served there.
    pub mark: Option<Mark>,
    /// A few words or a number; may be empty.
    pub text: String,
}

/// How far something is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// For everyone.
    Served,
    /// For some, or by something that stands in for it.
    Partly,
    /// Not at all.
    Nothing,
}

impl Matrix {
    pub(super) fn of(case: &Case<'_>) -> Self {
        let column = |stage: Ref<Stage>| {
            let own = &case.journey[stage];
            Column { stage, name: own.name.value.clone(), phase: own.phase.get().copied() }
        };
        let coverage = &case.insight.coverage;
        let columns: Vec<Column> = case.journey.refs(&case.journey.stages).map(column).collect();
        let rows: Vec<&BehaviourRow> = coverage.rows.iter().filter(|_| coverage.is_given).collect();
        let scores = scores(case, None);
        let of_persona = |persona: Ref<Persona>| (persona, self::scores(case, Some(persona)));
        let personas = case.everyone();
        Matrix {
            behaviours: merged(rows.into_iter().map(|row| behaviour_row(case, row)).collect()),
            facts: facts(case),
            scores_of_personas: personas.into_iter().map(of_persona).filter(|(_, own)| *own != scores).collect(),
            scores,
            columns,
        }
    }
}

fn scores(case: &Case<'_>, persona: Option<Ref<Persona>>) -> PhaseScores {
    let coverage = &case.insight.coverage;
    if !coverage.is_given || !coverage.is_certain {
        return Vec::new();
    }
    // Asked about one persona, all is seen with that persona's eyes.
    let only = if case.views.len() == 1 { case.views[0].persona } else { None };
    let of = |phase: Phase| (phase, coverage.score(phase, persona.or(only)));
    Phase::ALL.into_iter().map(of).filter(|(_, score)| score.expected > 0).collect()
}

/// Joins neighbouring rows whose cells say the same: "choice · ordering · payment".
fn merged(rows: Vec<Row>) -> Vec<Row> {
    let mut joined: Vec<Row> = Vec::new();
    for row in rows {
        match joined.last_mut() {
            Some(last) if last.cells == row.cells => {
                last.label.push_str(" · ");
                last.label.push_str(&row.label);
            }
            _ => joined.push(row),
        }
    }
    joined
}

fn behaviour_row(case: &Case<'_>, row: &BehaviourRow) -> Row {
    let mut cells = vec![Cell::default(); case.journey.stages.len()];
    let words: Vec<String> = row.behaviours.iter().map(|behaviour| behaviour.word().replace('-', " ")).collect();
    let label = words.join(" · ");
    let missing_for =
        case.personas(|view| view.persona.is_some_and(|persona| row.missing_for.binary_search(&persona).is_ok()));
    let is_served = row.service == Service::Full || (missing_for.is_empty() && !case.everyone().is_empty());
    for touchpoint in &row.served_at {
        if let Some(stage) = case.journey[*touchpoint].stage {
            cells[stage.index()].mark = Some(if is_served { Mark::Served } else { Mark::Partly });
        }
    }
    let is_told = case.insight.coverage.is_certain && row.is_expected && !is_served;
    if let Some((stage, _)) = neighbour(case, row).filter(|_| is_told) {
        let cell = &mut cells[stage.index()];
        if row.served_at.is_empty() {
            let stand_in = stand_in_words(row);
            cell.mark = Some(if stand_in.is_some() { Mark::Partly } else { Mark::Nothing });
            cell.text = stand_in.unwrap_or(missing_words(row.behaviours[0]).0).to_owned();
        } else {
            cell.text = format!("not for {}", case.who(&missing_for));
        }
    }
    Row { label, cells }
}

fn facts(case: &Case<'_>) -> Vec<Row> {
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
