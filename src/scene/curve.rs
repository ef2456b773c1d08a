//! The emotion lane of one row: scale, curves, bands of spread, expectations and words.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::map::{Curve, Map, ScalePlace};
use crate::scene::compare;
use crate::scene::curve_label::{self, Space};
use crate::scene::grid::{Grid, LABELS, MARGIN, Row, within};
use crate::scene::look;
use crate::scene::mark;
use crate::scene::plot::{Expected, MARK, Placed, Plot, color_of};
use crate::scene::shape::{Anchor, Bounds, Dash, Group, Paint, Path, Point, Shape, Step};
use crate::scene::spline;
use crate::scene::text::Block;
use crate::scene::theme::{Color, Theme};

/// Height of one step of the scale.
const UNIT: f64 = 36.0;
/// Space above +2 and below −2.
const BEYOND: f64 = 42.0;
/// Space between the heading of the lane and the upper end of the scale.
const BELOW_HEADING: f64 = 11.0;
/// Space between two marks that stand side by side, from middle to middle.
const MARK_GAP: f64 = 12.0;
/// An expectation nearer to the experience than this is met, and not drawn.
const MET: f64 = 0.25;

/// Tells whether the row has anything to feel.
pub(crate) fn is_in(map: &Map, row: &Row) -> bool {
    map.emotion.curves.iter().any(|curve| !points_of(curve, row).is_empty())
        || map.emotion.feelings.iter().any(|feeling| row.columns.contains(&feeling.columns.start))
}

/// Returns the points that begin in a row, by index.
pub(crate) fn points_of(curve: &Curve, row: &Row) -> Range<usize> {
    let index = |column: usize| curve.points.partition_point(|point| point.columns.start < column);
    index(row.columns.start)..index(row.columns.end)
}

/// Draws the lane, whose heading ends at `heading_end`; returns where it ends.
pub(crate) fn draw(
    map: &Map,
    grid: &Grid,
    row: &Row,
    top: f64,
    heading_end: f64,
    theme: &Theme,
    out: &mut Vec<Shape>,
) -> f64 {
    let zero = (top + BEYOND).max(heading_end + BELOW_HEADING) + 2.0 * UNIT;
    scale(map, grid, row, zero, theme, out);
    let plot = plot(map, grid, row, zero);
    for (at, curve) in map.emotion.curves.iter().enumerate() {
        let mut own = Vec::new();
        band(curve, &plot.felt[at], zero, color_of(curve, theme), theme, &mut own);
        Group::add(&curve.who, own, out);
    }
    let plot = draw_lines(plot, map, grid, row, zero, theme, out);
    draw_marks(&plot, map, theme, out);
    let space = Space { top: top + 6.0, bottom: zero + 2.0 * UNIT + BEYOND - 6.0 };
    curve_label::draw(&plot, map, grid, row, space, theme, out)
}

/// Returns the height of a value of the scale.
fn height_of(value: f64, zero: f64) -> f64 {
    zero - value.clamp(-2.0, 2.0) * UNIT
}

fn scale(map: &Map, grid: &Grid, row: &Row, zero: f64, theme: &Theme, out: &mut Vec<Shape>) {
    let left = MARGIN + LABELS - 8.0;
    for step in -2..=2 {
        let y = height_of(f64::from(step), zero);
        let paint = if step == 0 { Paint::line(theme.strong_line, 1.3) } else { Paint::line(theme.line, 1.0) };
        out.push(Path::line(Point::new(left, y), Point::new(row.right + grid.gutter / 2.0, y), paint).into());
    }
    for (value, number, word) in [
        (2, "+2", map.emotion.name(ScalePlace::Upper, &map.words)),
        (0, "0", map.emotion.name(ScalePlace::Middle, &map.words)),
        (-2, "−2", map.emotion.name(ScalePlace::Lower, &map.words)),
    ] {
        let y = height_of(f64::from(value), zero);
        mark::face(Point::new(MARGIN + 7.0, y), 6.5, f64::from(value) / 2.0, theme.muted, out);
        let block = Block::new(format!("{number} {word}").trim_end(), LABELS - 34.0, theme.type_sizes.small);
        let frame = Bounds::new(MARGIN + 20.0, y - block.height / 2.0, LABELS - 32.0, block.height);
        out.push(block.place(frame.x, frame.y, Anchor::Start, theme.muted, frame).into());
    }
}

/// Gives every point of the row its place; marks that would cover each other stand side by side.
fn plot(map: &Map, grid: &Grid, row: &Row, zero: f64) -> Plot {
    let curves = &map.emotion.curves;
    let mut plot = Plot { felt: vec![Vec::new(); curves.len()], ..Plot::default() };
    let mut columns_of = BTreeMap::<(usize, usize), Vec<(usize, usize)>>::new();
    for (at, curve) in curves.iter().enumerate() {
        for point in points_of(curve, row) {
            let columns = within(&curve.points[point].columns, row);
            columns_of.entry((columns.start, columns.end)).or_default().push((at, point));
        }
    }
    for ((start, end), points) in columns_of {
        let (left, width) = grid.span(&(start..end));
        let mut marks = Vec::new();
        for (curve, point) in points {
            let known = &curves[curve].points[point];
            if let Some(value) = known.value {
                marks.push((height_of(value, zero), Mark::Felt(curve, point)));
            }
            let felt = known.value.map(|value| height_of(value, zero));
            if let Some(expected) = known.expected
                && known.value.is_none_or(|value| (value - expected).abs() >= MET)
            {
                let y = height_of(expected, zero);
                let same = marks.iter_mut().find_map(|(height, mark)| match mark {
                    Mark::Expected(curves) if (*height - y).abs() < 0.5 => Some(curves),
                    _ => None,
                });
                match same {
                    Some(curves) => curves.push((curve, felt)),
                    None => marks.push((y, Mark::Expected(vec![(curve, felt)]))),
                }
            }
        }
        for (x, y, mark) in side_by_side(marks, left + width / 2.0, width) {
            let at = Point::new(x, y);
            match mark {
                Mark::Felt(curve, point) => plot.felt[curve].push(Placed { curve, point, at }),
                Mark::Expected(curves) => plot.expected.push(Expected { at, columns: start..end, curves }),
            }
        }
    }
    plot
}

/// What a mark stands for.
enum Mark {
    Felt(usize, usize),
    Expected(Vec<(usize, Option<f64>)>),
}

/// Spreads marks of like height around the middle of their columns.
fn side_by_side(mut marks: Vec<(f64, Mark)>, center: f64, width: f64) -> Vec<(f64, f64, Mark)> {
    marks.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut placed = Vec::with_capacity(marks.len());
    let mut cluster: Vec<(f64, Mark)> = Vec::new();
    let mut marks = marks.into_iter().peekable();
    while let Some(mark) = marks.next() {
        let y = mark.0;
        cluster.push(mark);
        if marks.peek().is_some_and(|(next, _)| next - y < 2.0 * MARK + 1.0) {
            continue;
        }
        // The order of the personas, and what was expected after what was felt.
        cluster.sort_by_key(|(_, mark)| match mark {
            Mark::Felt(curve, _) => (0, *curve),
            Mark::Expected(curves) => (1, curves[0].0),
        });
        let gap = MARK_GAP.min(width / cluster.len() as f64);
        let first = center - gap * (cluster.len() - 1) as f64 / 2.0;
        let x = |place: usize| first + gap * place as f64;
        placed.extend(cluster.drain(..).enumerate().map(|(place, (y, mark))| (x(place), y, mark)));
    }
    placed
}

/// Draws the area between the lowest and the highest that is reported, narrowing to the neighbours without a spread.
fn band(curve: &Curve, felt: &[Placed], zero: f64, color: Color, theme: &Theme, out: &mut Vec<Shape>) {
    let spread = |placed: &Placed| curve.points[placed.point].spread;
    let mut at = 0;
    while at < felt.len() {
        if spread(&felt[at]).is_none() {
            at += 1;
            continue;
        }
        let end = (at..felt.len()).find(|next| spread(&felt[*next]).is_none()).unwrap_or(felt.len());
        let run = &felt[at.saturating_sub(1)..(end + 1).min(felt.len())];
        let edge = |pick: fn((f64, f64)) -> f64| -> Vec<Point> {
            let y = |placed: &Placed| spread(placed).map_or(placed.at.y, |ends| height_of(pick(ends), zero));
            run.iter().map(|placed| Point::new(placed.at.x, y(placed))).collect()
        };
        let (mut upper, mut lower) = (edge(|ends| ends.1), edge(|ends| ends.0));
        if let [only] = run {
            // A lone point has no neighbours to narrow to: its band is a bar.
            let (x, high, low) = (only.at.x, upper[0].y, lower[0].y);
            upper = vec![Point::new(x - 2.0 * MARK, high), Point::new(x + 2.0 * MARK, high)];
            lower = vec![Point::new(x - 2.0 * MARK, low), Point::new(x + 2.0 * MARK, low)];
        }
        let mut steps = vec![Step::Move(upper[0])];
        steps.extend(spline::bends(&upper));
        let turn = lower[lower.len() - 1];
        steps.push(Step::Line(turn));
        // The lower edge is drawn back from right to left.
        let mirrored: Vec<Point> = lower.iter().rev().map(|point| Point::new(-point.x, point.y)).collect();
        steps.extend(spline::bends(&mirrored).into_iter().map(mirror));
        steps.push(Step::Close);
        if theme.is_mono {
            out.push(look::between(&upper, &lower, color));
        } else {
            out.push(Path { steps, paint: Paint::fill(color).with_opacity(0.14) }.into());
        }
        // Where only one end is known, the other edge is the curve itself and not drawn: nothing is said of that side.
        for ends in [&upper, &lower] {
            let mut steps = vec![Step::Move(ends[0])];
            steps.extend(spline::bends(ends));
            let is_curve =
                run.len() > 1 && run.iter().zip(ends).all(|(placed, end)| (placed.at.y - end.y).abs() < 0.01);
            if !is_curve {
                out.push(Path { steps, paint: Paint::default().with_stroke(color, 1.0, Dash::Dotted) }.into());
            }
        }
        at = end;
    }
}

fn mirror(step: Step) -> Step {
    let turn = |point: Point| Point::new(-point.x, point.y);
    match step {
        Step::Cubic(first, second, to) => Step::Cubic(turn(first), turn(second), turn(to)),
        other => other,
    }
}

/// Draws the curves, and notes the boxes that they pass.
fn draw_lines(
    mut plot: Plot,
    map: &Map,
    grid: &Grid,
    row: &Row,
    zero: f64,
    theme: &Theme,
    out: &mut Vec<Shape>,
) -> Plot {
    plot.lines = vec![Vec::new(); row.columns.len()];
    for (at, curve) in map.emotion.curves.iter().enumerate() {
        let mut points: Vec<Point> = plot.felt[at].iter().map(|placed| placed.at).collect();
        if points.is_empty() {
            continue;
        }
        add_neighbours(&mut points, curve, grid, row, zero);
        let bends = spline::bends(&points);
        for (from, bend) in points.iter().zip(&bends) {
            note_boxes(*from, bend, grid, row, &mut plot.lines);
        }
        let mut steps = vec![Step::Move(points[0])];
        steps.extend(bends);
        let dash = theme.curve_dash(curve.who.first().copied().unwrap_or(0));
        let width = if curve.is_earlier { compare::EARLIER_LINE } else { 2.4 };
        let line = Path { steps, paint: Paint::default().with_stroke(color_of(curve, theme), width, dash) };
        Group::add(&curve.who, vec![line.into()], out);
    }
    plot
}

/// Lets a curve come in from the row above and go on to the one below, half way between the two values.
fn add_neighbours(points: &mut Vec<Point>, curve: &Curve, grid: &Grid, row: &Row, zero: f64) {
    let range = points_of(curve, row);
    let value = |at: usize| curve.points.get(at).and_then(|point| point.value);
    let between = |outside: Option<f64>, inside: f64| Some((height_of(outside?, zero) + inside) / 2.0);
    let before = range.start.checked_sub(1).and_then(value);
    if let Some(y) = between(before, points[0].y) {
        points.insert(0, Point::new(grid.left(row.columns.start) - grid.gutter / 2.0, y));
    }
    let last = points[points.len() - 1];
    if let Some(y) = between(value(range.end), last.y) {
        points.push(Point::new(row.right + grid.gutter / 2.0, y));
    }
}

fn note_boxes(from: Point, bend: &Step, grid: &Grid, row: &Row, lines: &mut [Vec<Bounds>]) {
    let Step::Cubic(_, _, to) = bend else {
        return;
    };
    let pieces = ((to.x - from.x) / 8.0).ceil().clamp(4.0, 400.0) as usize;
    let mut last = from;
    for piece in 1..=pieces {
        let next = spline::on_bend(from, bend, piece as f64 / pieces as f64);
        let (top, bottom) = (last.y.min(next.y) - 2.0, last.y.max(next.y) + 2.0);
        let bounds = Bounds::new(last.x, top, next.x - last.x, bottom - top);
        // A word may reach into half of the gutter on either side.
        let end = grid.columns_left_of(row, next.x + grid.gutter);
        let first = grid.columns_left_of(row, last.x - grid.gutter).saturating_sub(1);
        for column in lines.iter_mut().take(end).skip(first) {
            column.push(bounds);
        }
        last = next;
    }
}

fn draw_marks(plot: &Plot, map: &Map, theme: &Theme, out: &mut Vec<Shape>) {
    for expected in &plot.expected {
        let color = match expected.curves[..] {
            [(only, _)] => color_of(&map.emotion.curves[only], theme),
            _ => theme.muted,
        };
        let mut shapes = Vec::new();
        let felt = expected.curves.iter().filter_map(|(_, y)| *y);
        if let Some(far) = felt.max_by(|a, b| (a - expected.at.y).abs().total_cmp(&(b - expected.at.y).abs())) {
            let paint = Paint::default().with_stroke(color, 1.4, Dash::Dotted);
            shapes.push(Path::line(expected.at, Point::new(expected.at.x, far), paint).into());
        }
        let paint = Paint::fill(theme.page).with_stroke(color, 1.6, Dash::Solid);
        let own = match expected.curves[..] {
            [(only, _)] => map.emotion.curves[only].who.first().copied(),
            _ => None,
        };
        mark::persona(own.unwrap_or(0), expected.at, MARK, paint, &mut shapes);
        let curves = || expected.curves.iter().map(|(curve, _)| &map.emotion.curves[*curve]);
        let who = match curves().any(|curve| curve.who.is_empty()) {
            true => Vec::new(),
            false => curves().flat_map(|curve| curve.who.iter().copied()).collect(),
        };
        Group::add(&who, shapes, out);
    }
    for (curve, felt) in map.emotion.curves.iter().zip(&plot.felt) {
        let (color, radius) = (color_of(curve, theme), if curve.is_earlier { MARK - 1.2 } else { MARK });
        let paint = match curve.is_earlier {
            true => Paint::fill(theme.page).with_stroke(color, compare::EARLIER_LINE, Dash::Solid),
            false => Paint::fill(color).with_stroke(theme.page, 1.2, Dash::Solid),
        };
        let mut own = Vec::new();
        for placed in felt {
            mark::persona(curve.who.first().copied().unwrap_or(0), placed.at, radius, paint, &mut own);
        }
        Group::add(&curve.who, own, out);
    }
}
