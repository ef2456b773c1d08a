//! The matrix of stages and what they serve, hold and lack.

use crate::document::{Block, Mark, Matrix, MatrixCell, MatrixColumn, MatrixRow, Text};
use crate::gaps::{Cell, Column, PhaseScores, Row};
use crate::insight::Score;
use crate::journey::Phase;
use crate::report::gaps::Subject;
use crate::words::{Language, Value};

/// Returns the matrix; nothing in a journey without stages.
pub(super) fn matrix(subject: &Subject<'_>) -> Option<Block> {
    let (own, language) = (&subject.gaps.matrix, subject.language);
    if own.columns.is_empty() {
        return None;
    }
    let column = |column: &Column| MatrixColumn {
        name: Text::author(&column.name),
        group: column.phase.map(|phase| phase_said(language, phase)).unwrap_or_default(),
        group_id: column.phase.map_or("", Phase::word),
    };
    let rows = |rows: &[Row]| rows.iter().map(|row| row_said(language, row)).collect::<Vec<_>>();
    let groups = [rows(&own.behaviours), rows(&own.facts)].into_iter().filter(|rows| !rows.is_empty());
    Some(Block::Matrix(Matrix {
        caption: subject.say("gaps-matrix"),
        columns: own.columns.iter().map(column).collect(),
        groups: groups.collect(),
        legend: legend(subject),
    }))
}

/// Says the name of a phase in a language, in the middle of a line.
pub(super) fn phase_said(language: &Language, phase: Phase) -> Text {
    language.say(&format!("gap-phase-{}", phase.word()), &[])
}

/// Says how much of a phase is served: "3½/8".
pub(super) fn score_said(language: &Language, score: Score) -> String {
    format!("{}/{}", language.halves(score.served), language.number(score.expected as f64))
}

fn row_said(language: &Language, row: &Row) -> MatrixRow {
    let cell = |cell: &Cell| MatrixCell {
        mark: cell.mark,
        mark_words: cell.mark.map(|mark| mark_said(language, mark)).unwrap_or_default(),
        text: cell.fact.as_ref().map(|fact| fact.said(language)).unwrap_or_default(),
    };
    MatrixRow { label: row.kind.said(language), cells: row.cells.iter().map(cell).collect() }
}

fn mark_said(language: &Language, mark: Mark) -> Text {
    let key = match mark {
        Mark::Served => "gap-mark-served",
        Mark::Partly => "gap-mark-partly",
        Mark::Nothing => "gap-mark-nothing",
    };
    language.say(key, &[])
}

/// Explains the signs, and says how much of each phase is served.
fn legend(subject: &Subject<'_>) -> Vec<Text> {
    let (own, language) = (&subject.gaps.matrix, subject.language);
    let mut cells = own.behaviours.iter().chain(&own.facts).flat_map(|row| &row.cells);
    let mut lines = Vec::new();
    if cells.any(|cell| cell.mark.is_some()) {
        lines.push(subject.say("gaps-signs"));
    }
    let scores = |scores: &PhaseScores| {
        let one = |(phase, score): &(Phase, Score)| {
            phase_said(language, *phase).then(Text::ours(format!(" {}", score_said(language, *score))))
        };
        ("scores", Value::Text(Text::joined(scores.iter().map(one), "  ")))
    };
    if !own.scores.is_empty() {
        lines.push(language.say("gaps-coverage", &[scores(&own.scores)]));
    }
    for (persona, of_persona) in &own.scores_of_personas {
        let name = ("name", Value::Author(subject.journey[*persona].short_name()));
        lines.push(language.say("gaps-coverage-for", &[name, scores(of_persona)]));
    }
    lines
}
