//! The chart of feelings over the columns of a block, and its values as numbers.

use std::ops::Range;

use crate::map::{Curve, Map, Point, ScalePlace};
use crate::measure::columns;
use crate::render::text::block::Block;
use crate::render::text::curve::Line;
use crate::render::text::dots::Field;
use crate::render::text::grid::{self, Row};
use crate::render::text::pen::{Pen, clean};
use crate::render::wording::{self, Ink, Paragraph, Signs};

/// The rows of a chart: two for each step of the scale, and the last.
const HEIGHT: usize = 9;

/// The curves of a map, ready to be drawn in any block.
#[derive(Debug)]
pub(super) struct Chart<'a> {
    /// The curves that are drawn over each other, chart by chart: no two of one chart share a sign.
    charts: Vec<Vec<Drawn<'a>>>,
}

#[derive(Debug)]
struct Drawn<'a> {
    curve: &'a Curve,
    line: Line,
    /// The number of the persona, which gives sign and colour.
    number: usize,
    /// The sign of its points.
    mark: char,
}

impl<'a> Chart<'a> {
    /// Prepares the curves of a map.
    pub(super) fn of(map: &'a Map, signs: &Signs) -> Self {
        let mut charts: Vec<Vec<Drawn>> = Vec::new();
        for curve in &map.emotion.curves {
            let number = wording::number_of(curve);
            let mark = wording::mark_of(signs, curve);
            let is_taken = |drawn: &Drawn| drawn.mark == mark;
            if charts.last().is_none_or(|chart| chart.iter().any(is_taken)) {
                charts.push(Vec::new());
            }
            let felt = curve.points.iter().filter_map(|point| Some((middle(&point.columns), point.value?)));
            let line = Line::through(felt);
            charts.last_mut().expect("internal error: one has been pushed").push(Drawn { curve, line, number, mark });
        }
        Chart { charts }
    }

    /// Writes the charts of a block, and below each the values of its curves.
    pub(super) fn write(&self, map: &Map, block: &Block, pen: &Pen, label: &Paragraph, out: &mut String) {
        let mut label = Some(label);
        for chart in &self.charts {
            let here: Vec<(&Drawn, &[Point])> = chart
                .iter()
                .map(|drawn| (drawn, points_in(drawn.curve, &block.columns)))
                .filter(|(_, points)| !points.is_empty())
                .collect();
            if here.is_empty() {
                continue;
            }
            let title: Vec<Paragraph> = label.take().cloned().into_iter().collect();
            if !title.is_empty() {
                grid::lay(map, block, pen, &[Row { label: title, cells: Vec::new() }], out);
            }
            draw(map, block, pen, &here, out);
            let values: Vec<Row> = here.iter().map(|(drawn, points)| values(map, pen, drawn, points)).collect();
            grid::lay(map, block, pen, &values, out);
        }
    }

    /// Tells whether a block has a point of some curve.
    pub(super) fn is_in(&self, block: &Block) -> bool {
        self.charts.iter().flatten().any(|drawn| !points_in(drawn.curve, &block.columns).is_empty())
    }
}

/// Returns the middle of some columns, counted in columns.
fn middle(columns: &Range<usize>) -> f64 {
    (columns.start + columns.end) as f64 / 2.0
}

/// Returns the points that begin in some columns; a point over several columns stands where they begin.
fn points_in<'a>(curve: &'a Curve, columns: &Range<usize>) -> &'a [Point] {
    let start = curve.points.partition_point(|point| point.columns.start < columns.start);
    let end = curve.points.partition_point(|point| point.columns.start < columns.end);
    &curve.points[start..end]
}

/// Returns the row of a value on the chart, from the top; the middle of row 0 is +2.
fn row_of(value: f64) -> f64 {
    (2.0 - value.clamp(-2.0, 2.0)) * (HEIGHT - 1) as f64 / 4.0 + 0.5
}

fn draw(map: &Map, block: &Block, pen: &Pen, here: &[(&Drawn, &[Point])], out: &mut String) {
    let left = block.label_width();
    let mut field = Field::new(block.width() - left, HEIGHT);
    for column in block.columns.clone() {
        let extent = block.extent(&(column..column + 1));
        // Dashes of ASCII stand apart, not to be taken for a curve.
        let step = if pen.signs.is_ascii { 2 } else { 1 };
        extent.clone().step_by(step).for_each(|x| field.ground(x - left, HEIGHT / 2, pen.signs.neutral));
        if block.has_bar(map, column) {
            (0..HEIGHT).for_each(|row| field.ground(extent.start - left, row, pen.signs.bar));
        }
    }
    // Of two curves the earlier one has its marks only, so that both can be told apart without colour.
    for (drawn, _) in here.iter().filter(|(drawn, _)| !drawn.curve.is_earlier) {
        // Where the line leaves the block it goes on to the next point, whichever block that is in.
        let mut columns = block.columns.clone().peekable();
        let mut walk = drawn.line.walk();
        field.line(pen, Ink::Persona(drawn.number), |x| {
            let x = x + left as f64;
            while columns.peek().is_some_and(|at| block.extent(&(*at..*at + 1)).end as f64 <= x) {
                columns.next();
            }
            let column = *columns.peek()?;
            let extent = block.extent(&(column..column + 1));
            let part = (x - extent.start as f64) / extent.len() as f64;
            walk.height(column as f64 + part).map(row_of)
        });
    }
    marks(block, pen, here, &mut field);
    for (row, line) in field.rows(pen).into_iter().enumerate() {
        let scale = scale(map, row, pen, left - 1);
        let blank = " ".repeat(left - 1 - columns(&scale));
        out.push_str(format!("{blank}{} {line}", pen.write(Ink::Muted, &scale)).trim_end());
        out.push('\n');
    }
}

/// Returns what stands before a row of the chart.
fn scale(map: &Map, row: usize, pen: &Pen, width: usize) -> String {
    let named = |place: ScalePlace, value: &str| {
        // A name of the author may be of any length, so it stands where it fits into one line.
        let name = clean(map.emotion.name(place, &map.words)).replace('\n', " ");
        let named = format!("{name} {value}");
        if name.is_empty() || columns(&named) > width { value.to_owned() } else { named }
    };
    let scale = match row {
        0 => named(ScalePlace::Upper, "+2"),
        2 => String::from("+1"),
        4 => named(ScalePlace::Middle, "0"),
        6 => String::from("−1"),
        8 => named(ScalePlace::Lower, "−2"),
        _ => String::new(),
    };
    pen.signs.own(&scale).into_owned()
}

/// A sign on the chart.
struct Mark {
    /// The column of the map over which it stands, and the row.
    place: (usize, usize, usize),
    sign: char,
    number: usize,
}

/// Puts the signs of points and expectations on the field; those that would cover each other stand side by side.
fn marks(block: &Block, pen: &Pen, here: &[(&Drawn, &[Point])], field: &mut Field) {
    let left = block.label_width();
    let mut marks = Vec::new();
    for (drawn, points) in here {
        let hollow = pen.signs.expecting(drawn.number);
        for point in *points {
            let place = |value: f64| (point.columns.start, point.columns.end, row_of(value) as usize);
            let mut mark = |value: f64, sign| marks.push(Mark { place: place(value), sign, number: drawn.number });
            let expected = point.expected.filter(|expected| point.value != Some(*expected));
            point.value.into_iter().for_each(|value| mark(value, drawn.mark));
            expected.into_iter().for_each(|value| mark(value, hollow));
        }
    }
    // Marks of one place come together, in the order of the personas.
    marks.sort_by_key(|mark| mark.place);
    for group in marks.chunk_by(|a, b| a.place == b.place) {
        let (start, end, row) = group[0].place;
        let extent = block.extent(&(start..end));
        let center = (extent.start + extent.end) / 2 - left;
        let first = (center + 1).saturating_sub(group.len().div_ceil(2));
        for (at, mark) in group.iter().enumerate() {
            field.sign((first + at).min(block.width() - left - 1), row, mark.sign, Ink::Persona(mark.number));
        }
    }
    for (drawn, points) in here {
        for point in *points {
            let Some((low, high)) = point.spread else { continue };
            let extent = block.extent(&point.columns);
            let column = (extent.start + extent.end) / 2 - left;
            for row in row_of(high) as usize..=row_of(low) as usize {
                if !field.has_sign(column, row) {
                    field.sign(column, row, pen.signs.spread, Ink::Persona(drawn.number));
                }
            }
        }
    }
}

/// Returns the row of a curve's values as numbers and words.
fn values(map: &Map, pen: &Pen, drawn: &Drawn, points: &[Point]) -> Row {
    let mark = drawn.mark;
    let who = wording::whose_curve(map, drawn.curve);
    let label = vec![Paragraph::of(Ink::Persona(drawn.number), who).after(mark)];
    let cells = points.iter().map(|point| (point.columns.clone(), wording::value(map, pen.signs, point))).collect();
    Row { label, cells }
}

/// Returns the row of the words of feeling in a block; nothing where there are none.
pub(super) fn feelings(map: &Map, block: &Block) -> Option<Row> {
    let feelings = &map.emotion.feelings;
    let start = feelings.partition_point(|feeling| feeling.columns.start < block.columns.start);
    let end = feelings.partition_point(|feeling| feeling.columns.start < block.columns.end);
    let mut cells: Vec<(Range<usize>, Vec<Paragraph>)> = Vec::new();
    for feeling in &feelings[start..end] {
        let paragraph = wording::words(map, feeling);
        match cells.last_mut() {
            // What is said of the whole stage and of its first step share a cell.
            Some((columns, paragraphs)) if feeling.columns.start < columns.end => paragraphs.push(paragraph),
            _ => cells.push((feeling.columns.clone(), vec![paragraph])),
        }
    }
    (!cells.is_empty())
        .then(|| Row { label: vec![Paragraph::of(Ink::Strong, map.words.text("lane-emotion-text"))], cells })
}
