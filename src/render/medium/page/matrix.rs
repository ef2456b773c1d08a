//! Matrices as tables that a screen reader can follow.

use crate::document::{Mark, Matrix, MatrixCell, MatrixColumn, MatrixRow, Text};
use crate::escape::{Element, element};
use crate::render::medium::page::block::scrolling;
use crate::render::medium::page::text::Voice;

/// Returns a matrix with its legend.
pub(super) fn elements(matrix: &Matrix, voice: &Voice) -> Vec<Element> {
    let mut parts = Vec::new();
    if !matrix.columns.is_empty() {
        parts.push(scrolling(table(matrix, voice), &matrix.caption));
    }
    let mut legend = matrix.legend.iter();
    parts.extend(legend.next().map(|text| voice.fill(element("p").with("class", "quiet"), text)));
    let others: Vec<Element> = legend.map(|text| voice.fill(element("li"), text)).collect();
    if !others.is_empty() {
        parts.push(element("ul").holding_all(others));
    }
    parts
}

fn table(matrix: &Matrix, voice: &Voice) -> Element {
    let columns = &matrix.columns;
    let mut head = element("thead");
    if columns.iter().any(|column| !column.group.is_empty()) {
        head = head.holding(groups(columns, voice));
    }
    let name = |column: &MatrixColumn| voice.fill(grouped(element("th").with("scope", "col"), column), &column.name);
    head = head.holding(element("tr").holding(element("td")).holding_all(columns.iter().map(name)));
    let row = |row: &MatrixRow| {
        let cell = |(cell, column): (&MatrixCell, &MatrixColumn)| marked(grouped(element("td"), column), cell, voice);
        let label = voice.fill(element("th").with("scope", "row"), &row.label);
        element("tr").holding(label).holding_all(row.cells.iter().zip(columns).map(cell))
    };
    let groups = matrix.groups.iter().filter(|rows| !rows.is_empty());
    let bodies = groups.map(|rows| element("tbody").holding_all(rows.iter().map(row)));
    let caption = voice.fill(element("caption"), &matrix.caption);
    element("table").holding(caption).holding(head).holding_all(bodies)
}

/// Returns the row of groups, each over its columns.
fn groups(columns: &[MatrixColumn], voice: &Voice) -> Element {
    let is_same = |one: &MatrixColumn, next: &MatrixColumn| (&one.group, one.group_id) == (&next.group, next.group_id);
    let run = |run: &[MatrixColumn]| {
        let cell = element("th").with("scope", "colgroup").with("colspan", run.len().to_string());
        voice.fill(grouped(cell, &run[0]), &run[0].group)
    };
    element("tr").holding(element("td")).holding_all(columns.chunk_by(is_same).map(run))
}

fn grouped(cell: Element, column: &MatrixColumn) -> Element {
    if column.group_id.is_empty() { cell } else { cell.with("class", column.group_id) }
}

/// Fills a cell: the sign for the eye, its word for the ear.
fn marked(mut out: Element, cell: &MatrixCell, voice: &Voice) -> Element {
    if let Some(mark) = cell.mark {
        let class = match mark {
            Mark::Served => "served",
            Mark::Partly => "partly",
            Mark::Nothing => "nothing",
        };
        out = out
            .holding(element("span").with("class", class).with("aria-hidden", "true").text(mark.sign().to_string()))
            .holding(voice.fill(element("span").with("class", "unseen"), &cell.mark_words));
    }
    match (cell.text.is_empty(), cell.mark.is_some()) {
        (true, _) => out,
        (false, true) => voice.fill(out, &Text::ours(" ").then(cell.text.clone())),
        (false, false) => voice.fill(out, &cell.text),
    }
}
