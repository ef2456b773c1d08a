//! A block: its head of phases, stages and steps, and below it lane by lane.

use std::ops::Range;

use crate::map::{Band, Lane, LaneKind, Map};
use crate::measure::columns;
use crate::render::text::block::Block;
use crate::render::text::chart::{self, Chart};
use crate::render::text::grid::{self, Row};
use crate::render::text::pen::Pen;
use crate::render::wording::{self, Ink, Paragraph, Ways};
use crate::words::Value;

/// Writes a block.
pub(super) fn write(map: &Map, block: &Block, pen: &Pen, ways: &Ways, chart: &Chart, out: &mut String) {
    grid::rule(map, block, pen, pen.signs.fork, out);
    grid::lay(map, block, pen, &head(map, block, pen), out);
    grid::rule(map, block, pen, pen.signs.cross, out);
    let mut page = Page { map, block, pen, band: Band::Experience, is_empty: true, out };
    // The way belongs to the touchpoints, and is not told where these are not asked for.
    let mut way: Vec<Row> = ways_on(map, block, pen, ways).into_iter().filter(|_| map.shows_ways()).collect();
    for lane in &map.lanes {
        if lane.kind == LaneKind::Emotion {
            page.emotion(lane, chart);
        } else {
            page.rows(lane.band, rows(map, block, pen, lane));
        }
        if lane.kind == LaneKind::Touchpoint {
            page.rows(lane.band, std::mem::take(&mut way));
        }
    }
    grid::rule(map, block, pen, pen.signs.foot, out);
}

/// A block as it grows.
struct Page<'a> {
    map: &'a Map,
    block: &'a Block,
    pen: &'a Pen,
    band: Band,
    is_empty: bool,
    out: &'a mut String,
}

impl Page<'_> {
    /// Writes the rows of a lane.
    fn rows(&mut self, band: Band, rows: Vec<Row>) {
        if !rows.is_empty() {
            self.begin(band);
            grid::lay(self.map, self.block, self.pen, &rows, self.out);
        }
    }

    fn emotion(&mut self, lane: &Lane, chart: &Chart) {
        let words = chart::feelings(self.map, self.block);
        if chart.is_in(self.block) {
            self.begin(lane.band);
            let label = Paragraph::of(Ink::Strong, lane.label.as_str());
            chart.write(self.map, self.block, self.pen, &label, self.out);
            if let Some(words) = words {
                grid::lay(self.map, self.block, self.pen, &[words], self.out);
            }
        } else if let Some(mut words) = words {
            words.label = vec![Paragraph::of(Ink::Strong, lane.label.as_str())];
            self.rows(lane.band, vec![words]);
        }
    }

    /// Sets the next lane apart from the one before: by a blank row, or by the line that runs between their bands.
    fn begin(&mut self, band: Band) {
        if let Some(name) = band.line_above(&self.map.words).filter(|_| band > self.band) {
            let width = self.block.width();
            let dashes = |count: usize| std::iter::repeat_n(self.pen.signs.dashed, count).collect::<String>();
            let line = format!("{} {name} {}", dashes(3), dashes(width - columns(name) - 5));
            self.out.push_str(&self.pen.write(Ink::Muted, &line));
            self.out.push('\n');
        } else if !self.is_empty {
            grid::lay(self.map, self.block, self.pen, &[grid::blank()], self.out);
        }
        self.band = band;
        self.is_empty = false;
    }
}

/// Returns the rows that head a block.
fn head(map: &Map, block: &Block, pen: &Pen) -> Vec<Row> {
    let stages = block.stages(map);
    let clip = |columns: &Range<usize>| columns.start.max(block.columns.start)..columns.end.min(block.columns.end);
    let mut rows = Vec::new();
    let first = map.phases.partition_point(|phase| phase.stages.end <= stages.start);
    let phases = map.phases[first..].iter().take_while(|phase| phase.stages.start < stages.end);
    let phases: Vec<_> = phases
        .filter(|phase| !phase.label.is_empty())
        .map(|phase| {
            let of_phase = map.stages[phase.stages.start].columns.start..map.stages[phase.stages.end - 1].columns.end;
            let columns = clip(&of_phase);
            let ink = Ink::of_phase(phase.kind);
            let rule: String = std::iter::repeat_n(pen.signs.heavy, block.text_width(map, &columns)).collect();
            (columns, vec![Paragraph::of(ink, phase.label.as_str()), Paragraph::of(ink, rule)])
        })
        .collect();
    if !phases.is_empty() {
        rows.push(Row { label: Vec::new(), cells: phases });
    }
    let mut label = Vec::new();
    if block.columns.len() < map.columns.len() {
        label.push(Paragraph::of(Ink::Muted, span(map, &stages, pen)));
    }
    let cells = stages.clone().map(|at| {
        let stage = &map.stages[at];
        let is_continued = stage.columns.start < block.columns.start;
        let name = if is_continued {
            map.words.with("stage-continued", &[("name", Value::Author(&stage.name))])
        } else {
            stage.name.clone()
        };
        let mut paragraphs = vec![Paragraph::of(Ink::of_phase(stage.phase), name)];
        if !is_continued {
            paragraphs.extend(wording::aims(map, pen.signs, stage));
        }
        (clip(&stage.columns), paragraphs)
    });
    rows.push(Row { label, cells: cells.collect() });
    let steps = block.columns.clone().filter(|at| !map.columns[*at].is_stage);
    let steps: Vec<_> =
        steps.map(|at| (at..at + 1, vec![Paragraph::of(Ink::Strong, map.columns[at].name.as_str())])).collect();
    if !steps.is_empty() {
        rows.push(grid::blank());
        rows.push(Row { label: Vec::new(), cells: steps });
    }
    rows
}

/// Returns which stages a block shows: "stages 1–3 of 9".
fn span(map: &Map, stages: &Range<usize>, pen: &Pen) -> String {
    let count = map.stages.len().to_string();
    if stages.len() == 1 {
        return map
            .words
            .with("stage-of", &[("stage", Value::Author(&stages.end.to_string())), ("count", Value::ours(&count))]);
    }
    let range = format!("{}–{}", stages.start + 1, stages.end);
    pen.signs
        .own(&map.words.with("stages-of", &[("stages", Value::Author(&range)), ("count", Value::ours(&count))]))
        .into_owned()
}

/// Returns the rows of a lane: several where cells stand over each other.
fn rows(map: &Map, block: &Block, pen: &Pen, lane: &Lane) -> Vec<Row> {
    let start = lane.cells.partition_point(|cell| cell.columns.start < block.columns.start);
    let end = lane.cells.partition_point(|cell| cell.columns.start < block.columns.end);
    let mut rows: Vec<Row> = Vec::new();
    for cell in &lane.cells[start..end] {
        let paragraphs = wording::cell(map, pen.signs, &cell.content);
        if paragraphs.is_empty() {
            continue;
        }
        let is_free = |row: &Row| row.cells.last().is_none_or(|(columns, _)| columns.end <= cell.columns.start);
        let columns = cell.columns.start..cell.columns.end.min(block.columns.end);
        match rows.iter_mut().find(|row| is_free(row)) {
            Some(row) => row.cells.push((columns, paragraphs)),
            None => rows.push(Row { label: Vec::new(), cells: vec![(columns, paragraphs)] }),
        }
    }
    if let Some(first) = rows.first_mut() {
        first.label.push(Paragraph::of(Ink::Strong, lane.label.as_str()));
        first.label.extend(lane.summary.as_deref().map(|summary| Paragraph::of(Ink::Muted, summary)));
    }
    rows
}

/// Returns the row that tells where customers go on to; nothing where all simply go on.
fn ways_on(map: &Map, block: &Block, pen: &Pen, ways: &Ways) -> Option<Row> {
    let name = |column: usize| map.columns[column].name.clone();
    let cells: Vec<_> = block
        .columns
        .clone()
        .map(|column| (column..column + 1, ways.paragraphs(map, pen.signs, column, name)))
        .filter(|(_, paragraphs)| !paragraphs.is_empty())
        .collect();
    (!cells.is_empty()).then(|| Row { label: vec![Paragraph::of(Ink::Strong, map.words.text("lane-next"))], cells })
}
