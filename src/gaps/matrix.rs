//! The journey at one glance: stages side by side, before | purchase | after, and what they hold or lack.

use crate::document::{Mark, Text};
use crate::gaps::case::Case;
use crate::gaps::facts::facts;
use crate::gaps::missing::{neighbour, stand_in};
use crate::gaps::title::behaviour_said;
use crate::gaps::{StandIn, Whom};
use crate::graph::Reach;
use crate::insight::{BehaviourRow, Score, Service};
use crate::journey::{Behaviour, Persona, Phase, Ref, Stage};
use crate::words::{Language, Value};

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
    /// What it is about.
    pub kind: RowKind,
    /// One cell a column.
    pub cells: Vec<Cell>,
}

/// What a row of the matrix is about.
#[derive(Debug, Clone, PartialEq)]
pub enum RowKind {
    /// What customers go through.
    Behaviours(Vec<Behaviour>),
    /// How many touchpoints there are.
    Touchpoints,
    /// How it feels on average.
    FeelsOnAverage,
    /// How it feels to a persona of this name.
    Feels(String),
    /// How many pain points hurt.
    PainPoints,
    /// How many of them have an answer.
    AnsweredPains,
    /// How many opportunities there are.
    Opportunities,
    /// Whether someone listens.
    Listening,
    /// How often the channel changes.
    ChannelSwitches,
    /// How often customers are handed to another team or company.
    HandOffs,
    /// How many customers are lost.
    Lost,
}

/// A cell of the matrix.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// Whether it is served there.
    pub mark: Option<Mark>,
    /// What is to be said there.
    pub fact: Option<CellFact>,
}

/// What is to be said in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum CellFact {
    /// A number of things.
    Number(usize),
    /// A feeling, −2 to +2.
    Feeling(f64),
    /// A part of the customers.
    Part(Reach),
    /// A behaviour that nothing serves.
    Missing(Behaviour),
    /// What stands in for a behaviour.
    StandIn(StandIn),
    /// Whom a behaviour is not served for.
    NotFor(Whom),
}

impl RowKind {
    /// Says what the row is about in a language.
    pub fn said(&self, language: &Language) -> Text {
        let key = match self {
            RowKind::Behaviours(behaviours) => {
                return Text::joined(behaviours.iter().map(|own| behaviour_said(language, *own)), " · ");
            }
            RowKind::Feels(name) => return language.say("gap-row-feels", &[("name", Value::Author(name))]),
            RowKind::Touchpoints => "gap-row-touchpoints",
            RowKind::FeelsOnAverage => "gap-row-feels-on-average",
            RowKind::PainPoints => "gap-row-pain-points",
            RowKind::AnsweredPains => "gap-row-answered-pains",
            RowKind::Opportunities => "gap-row-opportunities",
            RowKind::Listening => "gap-row-listening",
            RowKind::ChannelSwitches => "gap-row-channel-switches",
            RowKind::HandOffs => "gap-row-hand-offs",
            RowKind::Lost => "gap-row-lost",
        };
        language.say(key, &[])
    }
}

impl CellFact {
    /// Says it in a language.
    pub fn said(&self, language: &Language) -> Text {
        match self {
            CellFact::Number(number) => Text::ours(language.number(*number as f64)),
            CellFact::Feeling(value) => Text::ours(language.signed(*value)),
            CellFact::Part(part) if part.low <= 0.0 && part.high >= 1.0 => language.say("gap-cell-some", &[]),
            CellFact::Part(part) => Text::ours(part.said(language)),
            CellFact::Missing(behaviour) => language.say(&format!("gap-cell-missing-{}", behaviour.word()), &[]),
            CellFact::StandIn(stand_in) => stand_in.said(language),
            CellFact::NotFor(whom) => language.say("gap-cell-not-for", &[("names", Value::Text(whom.said(language)))]),
        }
    }
}

impl Matrix {
    pub(super) fn of(case: &Case<'_>) -> Self {
        let column = |stage: Ref<Stage>| {
            let own = &case.journey[stage];
            Column { stage, name: own.name.value.clone(), phase: own.phase.get().copied() }
        };
        let coverage = &case.insight.coverage;
        let columns: Vec<Column> = case.journey.refs(&case.journey.stages).map(column).collect();
        let rows = coverage.rows.iter().filter(|_| coverage.is_given).map(|row| behaviour_row(case, row));
        let is_asked: Vec<bool> = columns.iter().map(|column| is_asked(case, column.phase)).collect();
        let rows = narrowed(rows.collect(), &is_asked);
        let scores = scores(case, None);
        let of_persona = |persona: Ref<Persona>| (persona, self::scores(case, Some(persona)));
        let personas = case.everyone();
        Matrix {
            behaviours: merged(rows),
            facts: narrowed(facts(case), &is_asked),
            scores_of_personas: personas.into_iter().map(of_persona).filter(|(_, own)| *own != scores).collect(),
            scores,
            columns: columns
                .into_iter()
                .zip(is_asked)
                .filter(|(_, is_asked)| *is_asked)
                .map(|(column, _)| column)
                .collect(),
        }
    }
}

/// Tells whether a phase is asked for.
fn is_asked(case: &Case<'_>, phase: Option<Phase>) -> bool {
    case.phase.is_none() || phase == case.phase
}

/// Keeps the cells of the columns that are asked for, and the rows that say something there.
fn narrowed(mut rows: Vec<Row>, is_asked: &[bool]) -> Vec<Row> {
    if is_asked.iter().all(|asked| *asked) {
        return rows;
    }
    for row in &mut rows {
        let mut asked = is_asked.iter();
        row.cells.retain(|_| asked.next().copied().unwrap_or_default());
    }
    rows.retain(|row| row.cells.iter().any(|cell| *cell != Cell::default()));
    rows
}

fn scores(case: &Case<'_>, persona: Option<Ref<Persona>>) -> PhaseScores {
    let asked = Phase::ALL.into_iter().filter(|phase| is_asked(case, Some(*phase)));
    let scored = asked.filter_map(|phase| score_of(case, phase, persona).map(|score| (phase, score)));
    scored.filter(|(_, score)| score.expected > 0).collect()
}

/// Returns how much of a phase is served; `None` where the file does not speak of behaviours, or not clearly.
pub(super) fn score_of(case: &Case<'_>, phase: Phase, persona: Option<Ref<Persona>>) -> Option<Score> {
    let coverage = &case.insight.coverage;
    // Asked about one persona, all is seen with that persona's eyes.
    let only = if case.views.len() == 1 { case.views[0].persona } else { None };
    (coverage.is_given && coverage.is_certain).then(|| coverage.score(phase, persona.or(only)))
}

/// Joins neighbouring rows whose cells say the same: "choice · ordering · payment".
fn merged(rows: Vec<Row>) -> Vec<Row> {
    let mut joined: Vec<Row> = Vec::new();
    for row in rows {
        match joined.last_mut() {
            Some(Row { kind: RowKind::Behaviours(last), cells }) if *cells == row.cells => {
                if let RowKind::Behaviours(own) = row.kind {
                    last.extend(own);
                }
            }
            _ => joined.push(row),
        }
    }
    joined
}

fn behaviour_row(case: &Case<'_>, row: &BehaviourRow) -> Row {
    let mut cells = vec![Cell::default(); case.journey.stages.len()];
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
            let stand_in = stand_in(row);
            cell.mark = Some(if stand_in.is_some() { Mark::Partly } else { Mark::Nothing });
            cell.fact = Some(stand_in.map_or(CellFact::Missing(row.behaviours[0]), CellFact::StandIn));
        } else {
            cell.fact = Some(CellFact::NotFor(case.who(&missing_for)));
        }
    }
    Row { kind: RowKind::Behaviours(row.behaviours.to_vec()), cells }
}
