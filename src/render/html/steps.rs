//! The journey step by step: a section for each stage, with tables of its touchpoints and all that is said of them.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::escape::{Element, element};
use crate::journey::Phase;
use crate::map::{Lane, LaneKind, Map, Stage};
use crate::render::html::Page;
use crate::render::html::said::{definition, paragraphs};
use crate::render::svg::identifier;
use crate::render::wording::{self, Ink, Paragraph, Ways};
use crate::words::Value;

/// More columns than these make a table that neither a window nor a sheet is wide enough for.
const COLUMNS_MAX: usize = 5;

/// A row of the tables: what a lane says, by the columns of which it is said.
struct Row<'a> {
    label: &'a str,
    summary: Option<&'a str>,
    cells: Vec<(Range<usize>, Vec<Paragraph>)>,
}

/// A cell in the place where it is told of.
struct Told<'a> {
    row: usize,
    columns: &'a Range<usize>,
    said: &'a [Paragraph],
}

/// The cells by where they are told of: in a table, for a stage as a whole, or for the whole journey.
struct Places<'a> {
    parts: Vec<Range<usize>>,
    of_part: Vec<Vec<Told<'a>>>,
    of_stage: Vec<Vec<Told<'a>>>,
    throughout: Vec<Told<'a>>,
}

/// Makes the sections of all stages, after what is said of the whole journey.
pub(super) fn steps(page: &Page<'_>) -> Vec<Element> {
    let rows = rows(page);
    let places = Places::of(page.map, &rows);
    let mut out = Vec::new();
    if !places.throughout.is_empty() {
        let heading = element("h3").text(page.map.words.text("page-throughout"));
        out.push(element("section").holding(heading).holding(definitions(page, &rows, &places.throughout)));
    }
    let mut part = 0;
    for (at, stage) in page.map.stages.iter().enumerate() {
        let parts = places.parts[part..].iter().take_while(|part| part.start < stage.columns.end).count();
        out.push(section(page, &rows, &places, at, part..part + parts));
        part += parts;
    }
    out
}

fn section(page: &Page<'_>, rows: &[Row<'_>], places: &Places<'_>, at: usize, parts: Range<usize>) -> Element {
    let stage = &page.map.stages[at];
    let phase = match stage.phase {
        Some(Phase::Before) => "stage before",
        Some(Phase::Purchase) => "stage purchase",
        Some(Phase::After) => "stage after",
        None => "stage",
    };
    let mut heading = page.told("h3").text(stage.name.as_str());
    let is_step = page.map.columns[stage.columns.clone()].iter().any(|column| column.anchor == stage.id);
    if !is_step {
        heading = heading.with("id", identifier(&stage.id));
    }
    let phase_label = page.map.phases.iter().find(|phase| phase.stages.contains(&at)).map(|phase| phase.label.as_str());
    if let Some(label) = phase_label.filter(|label| !label.is_empty()) {
        heading = heading.text(" ").holding(element("small").with("class", "chip").text(label));
    }
    let mut section = element("section").with("class", phase).holding(heading);
    section = section.holding_all(paragraphs(page, &wording::aims(page.map, page.signs, stage)));
    if !places.of_stage[at].is_empty() {
        let told = definitions(page, rows, &places.of_stage[at]);
        let told = told.with("data-from", stage.columns.start.to_string());
        let told = told.with("data-to", stage.columns.end.to_string());
        section = section.holding(element("h4").text(page.map.words.text("page-whole-stage"))).holding(told);
    }
    for (nth, part) in parts.enumerate() {
        section = section.holding(table(page, rows, stage, &places.parts[part], &places.of_part[part], nth));
    }
    section
}

fn definitions(page: &Page<'_>, rows: &[Row<'_>], told: &[Told<'_>]) -> Element {
    let entry = |told: &Told<'_>| definition(rows[told.row].label, paragraphs(page, told.said));
    element("dl").with("class", "facts-list").holding_all(told.iter().map(entry))
}

fn table(
    page: &Page<'_>,
    rows: &[Row<'_>],
    stage: &Stage,
    columns: &Range<usize>,
    told: &[Told<'_>],
    nth: usize,
) -> Element {
    let mut caption = stage.name.clone();
    if nth > 0 {
        caption = page.map.words.with("stage-continued", &[("name", Value::Author(&caption))]);
    }
    let name = |column: usize| {
        let of = &page.map.columns[column];
        let head = page.told("th").with("scope", "col").with("id", identifier(&of.anchor));
        head.with("data-column", column.to_string()).text(of.name.as_str())
    };
    let corner = element("th")
        .with("scope", "col")
        .holding(element("span").with("class", "unseen").text(page.map.words.text("page-lane")));
    let head = element("tr").holding(corner).holding_all(columns.clone().map(name));
    let groups = told.chunk_by(|one, next| one.row == next.row);
    let body = groups.flat_map(|group| lines(page, &rows[group[0].row], columns, group));
    let table = element("table")
        .holding(page.told("caption").with("class", "unseen").text(caption.as_str()))
        .holding(element("thead").holding(head))
        .holding(element("tbody").holding_all(body));
    let scroll = element("div").with("class", "scroll").with("role", "region").with("tabindex", "0");
    scroll.with("aria-label", caption).holding(table)
}

/// Makes the lines of the table that a lane takes: as many as stand above each other in one column.
fn lines(page: &Page<'_>, row: &Row<'_>, columns: &Range<usize>, told: &[Told<'_>]) -> Vec<Element> {
    let mut lines: Vec<(usize, Vec<&Told<'_>>)> = Vec::new();
    for cell in told {
        match lines.iter_mut().find(|(end, _)| *end <= cell.columns.start) {
            Some((end, cells)) => {
                *end = cell.columns.end;
                cells.push(cell);
            }
            None => lines.push((cell.columns.end, vec![cell])),
        }
    }
    let count = lines.len();
    let mut out = Vec::with_capacity(count);
    for (nth, (_, cells)) in lines.into_iter().enumerate() {
        let mut line = element("tr");
        if nth == 0 {
            let mut head = page.told("th").with("scope", "row").text(row.label);
            if count > 1 {
                head = head.with("rowspan", count.to_string());
            }
            if let Some(summary) = row.summary {
                head = head.holding(element("p").with("class", "quiet").text(summary));
            }
            line = line.holding(head);
        }
        let mut at = columns.start;
        for cell in cells {
            line = line.holding_all((at..cell.columns.start).map(|_| element("td")));
            at = cell.columns.end;
            let mut made =
                element("td").with("data-from", cell.columns.start.to_string()).with("data-to", at.to_string());
            if cell.columns.len() > 1 {
                made = made.with("colspan", cell.columns.len().to_string());
            }
            line = line.holding(made.holding_all(paragraphs(page, cell.said)));
        }
        out.push(line.holding_all((at..columns.end).map(|_| element("td"))));
    }
    out
}

impl<'a> Places<'a> {
    /// Divides the stages into tables of a like number of columns, and puts every cell where it belongs.
    fn of(map: &Map, rows: &'a [Row<'_>]) -> Self {
        let mut parts = Vec::new();
        let mut part_of = Vec::with_capacity(map.columns.len());
        for stage in &map.stages {
            let count = stage.columns.len();
            let pieces = count.div_ceil(COLUMNS_MAX);
            for piece in 0..pieces {
                let at = |piece: usize| stage.columns.start + count * piece / pieces;
                let part = at(piece)..at(piece + 1);
                part_of.extend(part.clone().map(|_| parts.len()));
                parts.push(part);
            }
        }
        let nothing = |count: usize| std::iter::repeat_with(Vec::new).take(count).collect::<Vec<_>>();
        let mut places = Places {
            of_part: nothing(parts.len()),
            of_stage: nothing(map.stages.len()),
            throughout: Vec::new(),
            parts,
        };
        for (row, cells) in rows.iter().enumerate() {
            for (columns, said) in cells.cells.iter().filter(|(columns, _)| !columns.is_empty()) {
                let told = Told { row, columns, said };
                let (first, last) = (columns.start, columns.end - 1);
                if part_of[first] == part_of[last] {
                    places.of_part[part_of[first]].push(told);
                } else if map.columns[first].stage == map.columns[last].stage {
                    places.of_stage[map.columns[first].stage].push(told);
                } else {
                    places.throughout.push(told);
                }
            }
        }
        places
    }
}

/// Returns what all lanes say, and where customers go on to.
fn rows<'a>(page: &Page<'a>) -> Vec<Row<'a>> {
    let map = page.map;
    let mut way = Some(Row { label: page.map.words.text("lane-next"), summary: None, cells: goes_on(page) });
    let mut rows = Vec::new();
    for lane in &map.lanes {
        let cells = if lane.kind == LaneKind::Emotion { feelings(page) } else { cells(page, lane) };
        rows.push(Row { label: &lane.label, summary: lane.summary.as_deref(), cells });
        if lane.kind == LaneKind::Touchpoint {
            rows.extend(way.take());
        }
    }
    rows
}

fn cells(page: &Page<'_>, lane: &Lane) -> Vec<(Range<usize>, Vec<Paragraph>)> {
    let cells = lane.cells.iter();
    let cells = cells.map(|cell| (cell.columns.clone(), wording::cell(page.map, page.signs, &cell.content)));
    cells.filter(|(_, said)| !said.is_empty()).collect()
}

fn feelings(page: &Page<'_>) -> Vec<(Range<usize>, Vec<Paragraph>)> {
    let mut felt = BTreeMap::<(usize, Reverse<usize>), Vec<Paragraph>>::new();
    for curve in &page.map.emotion.curves {
        let mark = wording::mark_of(page.signs, curve).to_string();
        let names = match (curve.who.is_empty(), curve.is_earlier) {
            (true, false) => String::new(),
            _ => wording::whose_curve(page.map, curve),
        };
        for point in &curve.points {
            let said = wording::value(page.map, page.signs, point).into_iter().flat_map(|said| said.texts);
            let mut texts: Vec<String> = said.collect();
            if let (Some(first), false) = (texts.first_mut(), names.is_empty()) {
                *first = format!("{names} {first}");
            }
            let said = Paragraph { ink: Ink::Plain, lead: mark.clone(), texts };
            felt.entry((point.columns.start, Reverse(point.columns.end))).or_default().push(said);
        }
    }
    for feeling in &page.map.emotion.feelings {
        let said = wording::words(page.map, feeling);
        felt.entry((feeling.columns.start, Reverse(feeling.columns.end))).or_default().push(said);
    }
    felt.into_iter().map(|((start, Reverse(end)), said)| (start..end, said)).collect()
}

fn goes_on(page: &Page<'_>) -> Vec<(Range<usize>, Vec<Paragraph>)> {
    let map = page.map;
    let ways = Ways::of(map);
    let name = |column: usize| map.columns[column].name.clone();
    let said = |column: usize| {
        let mut said = Vec::new();
        if map.columns[column].is_unreachable {
            let words = Paragraph::of(Ink::Pain, page.map.words.text("path-nothing-leads-here"));
            said.push(words.after(page.signs.dead_end));
        }
        said.extend(ways.paragraphs(map, page.signs, column, name));
        (column..column + 1, said)
    };
    (0..map.columns.len()).map(said).filter(|(_, said)| !said.is_empty()).collect()
}
