//! The words beside the curves: each finds a free place within its own columns, else a line below the plot.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::map::{CurveMark, Map};
use crate::measure::Style;
use crate::scene::grid::{Grid, Row, within};
use crate::scene::look;
use crate::scene::plot::{MARK, Placed, Plot, color_of};
use crate::scene::shape::{Anchor, Bounds, Group, Paint, Point, Rect, Shape};
use crate::scene::text::Block;
use crate::scene::theme::{Color, Theme};

/// The heights between which words may stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Space {
    pub(crate) top: f64,
    pub(crate) bottom: f64,
}

/// Words that look for a place.
struct Label {
    text: String,
    style: Style,
    color: Color,
    columns: Range<usize>,
    /// What they are about; without one they stand below.
    at: Point,
    goes_up: bool,
    /// The personas whom alone they concern.
    who: Vec<usize>,
    /// Whether they must be seen, or only would be welcome.
    is_needed: bool,
}

/// How far words move away, step by step, when a place is taken.
const STEP: f64 = 7.0;
/// After so many steps the words would no longer belong to their mark.
const STEPS: usize = 7;

/// Draws the words; returns where the lane ends.
pub(crate) fn draw(
    plot: &Plot,
    map: &Map,
    grid: &Grid,
    row: &Row,
    space: Space,
    theme: &Theme,
    out: &mut Vec<Shape>,
) -> f64 {
    let mut taken = plot.lines.clone();
    let around = |at: Point| Bounds::new(at.x - MARK - 2.0, at.y - MARK - 2.0, 2.0 * MARK + 4.0, 2.0 * MARK + 4.0);
    for placed in plot.felt.iter().flatten() {
        let columns = within(&map.emotion.curves[placed.curve].points[placed.point].columns, row);
        take(&mut taken, row, &columns, around(placed.at));
    }
    for expected in &plot.expected {
        take(&mut taken, row, &expected.columns, around(expected.at));
    }
    let mut floors = vec![space.bottom + 2.0; row.columns.len()];
    for label in labels(plot, map, row, theme) {
        let (left, width) = grid.span(&label.columns);
        let block = Block::new(&label.text, width, label.style);
        if block.is_empty() {
            continue;
        }
        let local = label.columns.start - row.columns.start..label.columns.end - row.columns.start;
        let room =
            Bounds::new(left - grid.gutter / 2.0 + 2.0, space.top, width + grid.gutter - 4.0, space.bottom - space.top);
        let free = candidates(&label, &block, room)
            .find(|bounds| taken[local.clone()].iter().flatten().all(|other| !other.overlaps(bounds)));
        let bounds = match free {
            Some(bounds) => bounds,
            None if !label.is_needed => continue,
            None => {
                let top = floors[local.clone()].iter().copied().fold(space.bottom, f64::max);
                let x = (label.at.x - block.width / 2.0).clamp(room.x, room.right() - block.width);
                let bounds = Bounds::new(x, top, block.width, block.height);
                floors[local.clone()].fill(bounds.bottom() + 2.0);
                bounds
            }
        };
        take(&mut taken, row, &label.columns, bounds);
        let paper = Rect { bounds, radius: 2.0, paint: Paint::fill(look::ground(map, label.columns.start, theme)) };
        let words = block.place(bounds.x, bounds.y, Anchor::Start, label.color, bounds);
        Group::add(&label.who, vec![paper.into(), words.into()], out);
    }
    floors.into_iter().fold(space.bottom + 6.0, f64::max)
}

fn take(taken: &mut [Vec<Bounds>], row: &Row, columns: &Range<usize>, bounds: Bounds) {
    for column in columns.clone() {
        taken[column - row.columns.start].push(bounds);
    }
}

/// Returns the places that words may take, the best first: above or below their mark, then beside it, then farther off.
fn candidates<'a>(label: &'a Label, block: &'a Block, room: Bounds) -> impl Iterator<Item = Bounds> + 'a {
    let (w, h, at) = (block.width, block.height, label.at);
    let up = move |step: usize| at.y - MARK - 3.0 - h - STEP * step as f64;
    let down = move |step: usize| at.y + MARK + 3.0 + STEP * step as f64;
    let (first, second): (&dyn Fn(usize) -> f64, &dyn Fn(usize) -> f64) =
        if label.goes_up { (&up, &down) } else { (&down, &up) };
    let mut places = vec![(at.x - w / 2.0, first(0))];
    // What would only be welcome is of no use far from its mark.
    for step in 0..if label.is_needed { STEPS } else { 2 } {
        let beside = [at.x + MARK + 5.0, at.x - MARK - 5.0 - w, at.x - w / 2.0];
        if step == 0 {
            places.extend(beside[..2].iter().map(|x| (*x, at.y - h / 2.0)));
        }
        places.extend(beside.iter().map(|x| (*x, first(step))));
        places.extend(beside.iter().map(|x| (*x, second(step))));
    }
    places
        .into_iter()
        .map(move |(x, y)| Bounds::new(x.clamp(room.x, (room.right() - w).max(room.x)), y, w, h))
        .filter(move |bounds| room.holds(bounds, 0.01))
}

/// Returns the words of a row, the most important first.
fn labels(plot: &Plot, map: &Map, row: &Row, theme: &Theme) -> Vec<Label> {
    let mut labels = marks(plot, map, row, theme);
    for feeling in &map.emotion.feelings {
        if !row.columns.contains(&feeling.columns.start) {
            continue;
        }
        let columns = within(&feeling.columns, row);
        let is_theirs = |curve: usize| {
            let who = &map.emotion.curves[curve].who;
            feeling.who.is_empty() || who.iter().any(|persona| feeling.who.contains(persona))
        };
        let felt = plot.felt.iter().flatten().filter(|placed| is_theirs(placed.curve));
        let at = felt
            .filter(|placed| map.emotion.curves[placed.curve].points[placed.point].columns.start == columns.start)
            .map(|placed| placed.at)
            .next();
        let names = map.names(&feeling.who);
        let text = if names.is_empty() || map.personas.len() < 2 {
            feeling.text.clone()
        } else {
            format!("{} · {names}", feeling.text)
        };
        // Words without a point have no height of their own: far outside, they find only the line below the plot.
        let at = at.unwrap_or(Point::new(0.0, f64::MAX));
        let who = feeling.who.clone();
        let style = theme.type_sizes.said;
        let style = Style { size_px: theme.type_sizes.small.size_px, ..style };
        labels.push(Label { text, style, color: theme.text, columns, at, goes_up: false, who, is_needed: true });
    }
    for expected in &plot.expected {
        let felt = expected.curves.iter().filter_map(|(_, y)| *y).next();
        labels.push(Label {
            text: map.words.text("emotion-expected").to_owned(),
            style: theme.type_sizes.small,
            color: theme.muted,
            columns: expected.columns.clone(),
            at: expected.at,
            goes_up: felt.is_none_or(|felt| felt > expected.at.y),
            who: whose(expected.curves.iter().map(|(curve, _)| *curve), map),
            is_needed: false,
        });
    }
    labels
}

/// Returns the personas of some curves; nobody, which means everybody, where one of the curves names none.
fn whose(curves: impl Iterator<Item = usize> + Clone, map: &Map) -> Vec<usize> {
    let who = |curve: usize| &map.emotion.curves[curve].who;
    if curves.clone().any(|curve| who(curve).is_empty()) {
        return Vec::new();
    }
    curves.flat_map(|curve| who(curve).iter().copied()).collect()
}

/// Returns the words for peaks, valleys and ends; personas who share one share the words.
fn marks(plot: &Plot, map: &Map, row: &Row, theme: &Theme) -> Vec<Label> {
    let curves = &map.emotion.curves;
    let mut shared = BTreeMap::<(usize, CurveMark, i64), Vec<&Placed>>::new();
    for placed in plot.felt.iter().flatten() {
        let point = &curves[placed.curve].points[placed.point];
        if let Some(mark) = point.mark {
            shared.entry((point.columns.start, mark, placed.at.y.round() as i64)).or_default().push(placed);
        }
    }
    let make = |((_, mark, _), placed): ((usize, CurveMark, i64), Vec<&Placed>)| {
        let own: Vec<usize> = placed.iter().flat_map(|placed| curves[placed.curve].who.iter().copied()).collect();
        let is_everybody = placed.len() == curves.iter().filter(|curve| !curve.is_earlier).count();
        let word = mark.label(&map.words);
        let text = if is_everybody { word.to_owned() } else { format!("{word} · {}", map.names(&own)) };
        let is_low = matches!(mark, CurveMark::Lowest | CurveMark::EndsLow);
        let color = match (mark, &placed[..]) {
            (CurveMark::EndsLow, _) => theme.bad,
            (_, [only]) => color_of(&curves[only.curve], theme),
            _ => theme.text,
        };
        let middle = placed.iter().map(|placed| placed.at.x).sum::<f64>() / placed.len() as f64;
        let columns = within(&curves[placed[0].curve].points[placed[0].point].columns, row);
        let at = Point::new(middle, placed[0].at.y);
        let style = theme.type_sizes.small_strong;
        let who = whose(placed.iter().map(|placed| placed.curve), map);
        Label { text, style, color, columns, at, goes_up: !is_low, who, is_needed: true }
    };
    shared.into_iter().map(make).collect()
}
