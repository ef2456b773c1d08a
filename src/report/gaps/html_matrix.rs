//! The matrix of the gap report as a table that a screen reader can follow.

use crate::escape::{Element, element};
use crate::gaps::{Cell, Mark, PhaseScores, Row};
use crate::insight::Score;
use crate::journey::Phase;
use crate::report::gaps::html::Page;
use crate::report::gaps::words::{self as words, line, sign};

/// Returns the matrix with its legend, and how much of each phase is served.
pub(crate) fn matrix(page: &Page<'_>) -> Vec<Element> {
    let matrix = &page.subject.gaps.matrix;
    if matrix.columns.is_empty() {
        return Vec::new();
    }
    let body = |rows: &[Row]| element("tbody").holding_all(rows.iter().map(|row| row_of(page, row)));
    let mut table = element("table").holding(element("caption").text("What each stage serves and holds"));
    let mut head = element("thead");
    if matrix.columns.iter().any(|column| column.phase.is_some()) {
        head = head.holding(phases(page));
    }
    let stage = |column: &crate::gaps::Column| {
        let cell = page.told("th", &column.name).with("scope", "col");
        in_phase(cell, column.phase)
    };
    let corner = element("td");
    head = head.holding(element("tr").holding(corner).holding_all(matrix.columns.iter().map(stage)));
    table = table.holding(head);
    table = table.holding_all(
        [&matrix.behaviours, &matrix.facts].into_iter().filter(|rows| !rows.is_empty()).map(|rows| body(rows)),
    );
    let mut parts = vec![
        element("h3").text("At a glance"),
        element("div")
            .with("class", "scroll")
            .with("tabindex", "0")
            .with("role", "region")
            .with("aria-label", "What each stage serves and holds")
            .holding(table),
    ];
    parts.extend(legend(page));
    parts
}

/// Returns the row of phases, each over its stages.
fn phases(page: &Page<'_>) -> Element {
    let columns = &page.subject.gaps.matrix.columns;
    let run = |run: &[crate::gaps::Column]| {
        let own = page.subject.journey.purchase_label.get().map(|label| line(label));
        let name = match run[0].phase {
            None => String::new(),
            Some(Phase::Purchase) => own.unwrap_or_else(|| "purchase".to_owned()),
            Some(phase) => phase.word().to_owned(),
        };
        let cell = element("th").with("scope", "colgroup").with("colspan", run.len().to_string());
        in_phase(cell, run[0].phase).text(name)
    };
    let runs = columns.chunk_by(|one, next| one.phase == next.phase).map(run);
    element("tr").holding(element("td")).holding_all(runs)
}

fn in_phase(cell: Element, phase: Option<Phase>) -> Element {
    match phase {
        Some(phase) => cell.with("class", phase.word()),
        None => cell,
    }
}

fn row_of(page: &Page<'_>, row: &Row) -> Element {
    let columns = &page.subject.gaps.matrix.columns;
    let cell = |(cell, column): (&Cell, &crate::gaps::Column)| in_phase(marked(cell), column.phase);
    let label = element("th").with("scope", "row").text(line(&row.label));
    element("tr").holding(label).holding_all(row.cells.iter().zip(columns).map(cell))
}

/// Returns a cell: the sign for the eye, its word for the ear.
fn marked(cell: &Cell) -> Element {
    let mut own = element("td");
    if let Some(mark) = cell.mark {
        let class = class(mark);
        own = own
            .holding(element("span").with("class", class).with("aria-hidden", "true").text(sign(mark)))
            .holding(element("span").with("class", "unseen").text(class));
    }
    if cell.text.is_empty() { own } else { own.text(format!(" {}", line(&cell.text))) }
}

fn class(mark: Mark) -> &'static str {
    match mark {
        Mark::Served => "served",
        Mark::Partly => "partly",
        Mark::Nothing => "nothing",
    }
}

fn legend(page: &Page<'_>) -> Vec<Element> {
    let matrix = &page.subject.gaps.matrix;
    let mut cells = matrix.behaviours.iter().chain(&matrix.facts).flat_map(|row| &row.cells);
    let mut parts = Vec::new();
    if cells.any(|cell| cell.mark.is_some()) {
        parts.push(element("p").with("class", "quiet").text("● served  ◐ partly  ○ nothing"));
    }
    let written = |scores: &PhaseScores| {
        let of = |(phase, score): &(Phase, Score)| format!("{} {}", phase.word(), words::score(*score));
        scores.iter().map(of).collect::<Vec<_>>().join(", ")
    };
    if matrix.scores.is_empty() {
        return parts;
    }
    let mut items = vec![element("li").text(format!("Coverage: {}", written(&matrix.scores)))];
    for (persona, scores) in &matrix.scores_of_personas {
        let name = line(page.subject.journey[*persona].short_name());
        items.push(element("li").text(format!("for {name}: {}", written(scores))));
    }
    parts.push(element("ul").holding_all(items));
    parts
}
