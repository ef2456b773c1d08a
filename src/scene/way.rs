//! The ways between touchpoints: short arrows from card to card, and a band of tracks below the cards for all others.
//!
//! Every way leaves and enters a column near its middle, and its words stand right beside the column that it leaves,
//! between that middle and the next one. No vertical line ever runs there, so none crosses a text.

use std::ops::RangeInclusive;

use crate::map::{Destination, Edge, EdgeKind, Map};
use crate::scene::grid::{Grid, Row, WAY_OUT};
use crate::scene::mark::Sign;
use crate::scene::shape::{Anchor, Bounds, Dash, Group, Paint, Path, Point, Shape, Step};
use crate::scene::text::Block;
use crate::scene::theme::{Color, Theme};
use crate::words::Value;

/// How far from the middle of a column ways may leave and enter.
const PORTS: f64 = 26.0;
/// Space between two ports where there is enough.
const PORT_GAP: f64 = 9.0;
/// Space between the cards and the first track.
const ABOVE: f64 = 12.0;
/// Space between two tracks.
const TRACK_GAP: f64 = 9.0;
/// Space between a port and the words beside it.
const BESIDE: f64 = 8.0;
/// Words wider than this are hard to follow.
const WIDEST_WORDS: f64 = 300.0;
/// Roundness of the corners.
const CORNER: f64 = 6.0;

/// A way that is drawn in the band.
struct Run {
    from: usize,
    /// The column where it ends; none where it leads out of the journey or of the row.
    to: Option<usize>,
    /// What stands on it, and how.
    text: String,
    words: Block,
    sign: Option<Sign>,
    color: Color,
    /// Whether it is there no more.
    is_removed: bool,
    /// The middles of columns (even) and the spaces behind them (odd) that its track passes, counted through the row.
    slots: RangeInclusive<usize>,
    track: usize,
    who: Vec<usize>,
    from_x: f64,
    to_x: f64,
}

/// Draws the arrows between neighbouring cards, at the height of their middle.
pub(crate) fn draw_onward(map: &Map, grid: &Grid, row: &Row, y: f64, theme: &Theme, out: &mut Vec<Shape>) {
    for edge in edges_of(map, row) {
        let Destination::Column(to) = edge.to else {
            continue;
        };
        let (stage, next) = (map.columns[edge.from].stage, map.columns[to].stage);
        let has_order = stage != next || !map.stages[stage].is_any_order;
        if edge.kind != EdgeKind::Onward || to != edge.from + 1 || !row.columns.contains(&to) || !has_order {
            continue;
        }
        let from_x = grid.left(edge.from) + grid.column_width(edge.from);
        let to_x = grid.left(to);
        let tip = Point::new(to_x - 3.0, y);
        out.push(Path::line(Point::new(from_x + 3.0, y), tip, Paint::line(theme.way, 1.4)).into());
        arrow_head(tip, (1.0, 0.0), theme.way, out);
    }
}

/// Draws the band of tracks below the cards, which end at `cards_end`; returns where the band ends.
pub(crate) fn draw(map: &Map, grid: &Grid, row: &Row, cards_end: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let edges = edges_of(map, row).filter(|edge| is_in_band(edge));
    let mut runs: Vec<Run> = edges.map(|edge| prepare(edge, map, grid, row, theme)).collect();
    if runs.is_empty() {
        return cards_end;
    }
    assign_tracks(&mut runs);
    assign_ports(&mut runs, row);
    set_words(&mut runs, grid, row);
    let track_ys = track_ys(&runs, cards_end + ABOVE);
    for run in runs {
        let (center, y) = (grid.center(run.from), track_ys[run.track]);
        let (who, mut own) = (run.who.clone(), Vec::new());
        draw_run(run, cards_end, center, y, theme, &mut own);
        Group::add(&who, own, out);
    }
    track_ys.last().copied().unwrap_or(cards_end) + 6.0
}

/// Returns the edges that leave a column of a row; the edges of a map are in order of where they leave.
fn edges_of<'a>(map: &'a Map, row: &Row) -> impl Iterator<Item = &'a Edge> {
    let columns = row.columns.clone();
    let first = map.edges.partition_point(|edge| edge.from < columns.start);
    map.edges[first..].iter().take_while(move |edge| edge.from < columns.end)
}

/// Tells whether there is more to say about an edge than that the journey goes on.
fn is_in_band(edge: &Edge) -> bool {
    edge.kind != EdgeKind::Onward
}

fn prepare(edge: &Edge, map: &Map, grid: &Grid, row: &Row, theme: &Theme) -> Run {
    let from = edge.from;
    let to = match edge.to {
        Destination::Column(to) if to != from && row.columns.contains(&to) => Some(to),
        _ => None,
    };
    let (sign, color) = sign_and_color(edge, to.is_some(), theme);
    let color = if edge.is_removed { theme.muted } else { color };
    let slot = |column: usize| 2 * (column - row.columns.start);
    let slots = match to {
        Some(to) => slot(from.min(to))..=slot(from.max(to)),
        None => slot(from)..=slot(from) + 1,
    };
    let text = words(edge, to.is_some(), map);
    let words = Block::new("", 0.0, theme.type_sizes.small);
    let (from_x, to_x) = (grid.center(from), grid.center(to.unwrap_or(from)));
    Run {
        from,
        to,
        text,
        words,
        sign,
        color,
        is_removed: edge.is_removed,
        slots,
        track: 0,
        who: edge.who.clone(),
        from_x,
        to_x,
    }
}

fn sign_and_color(edge: &Edge, is_in_row: bool, theme: &Theme) -> (Option<Sign>, Color) {
    match (&edge.to, edge.kind) {
        (Destination::Exit { is_good: true, .. }, _) => (Some(Sign::LeavesWell), theme.good),
        (Destination::Exit { .. }, _) => (Some(Sign::LeavesBadly), theme.bad),
        (Destination::Column(_), EdgeKind::Fail) => (Some(Sign::Bolt), theme.bad),
        (Destination::Column(to), _) if !is_in_row && *to <= edge.from => (Some(Sign::BackArrow), theme.way),
        (Destination::Column(_), _) if !is_in_row => (Some(Sign::Arrow), theme.way),
        _ => (None, theme.way),
    }
}

/// Returns the words on a way: its share, its condition, who takes it, and its end where that is not to be seen.
fn words(edge: &Edge, is_in_row: bool, map: &Map) -> String {
    let names = map.names(&edge.who);
    let end = match &edge.to {
        Destination::Exit { reason, .. } => reason.clone(),
        Destination::Column(to) if *to == edge.from => map.words.text("path-again").to_owned(),
        Destination::Column(to) if !is_in_row => {
            map.words.with("path-to", &[("name", Value::Author(&map.columns[*to].name))])
        }
        Destination::Column(_) => String::new(),
    };
    let parts =
        [edge.share.as_deref().unwrap_or_default(), edge.condition.as_deref().unwrap_or_default(), &end, &names];
    // A dot goes with what follows it, so that no line ends in one.
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ·\u{A0}")
}

/// Gives each run the uppermost track that is free along it, short runs first, so that long ones pass below.
fn assign_tracks(runs: &mut [Run]) {
    let length = |run: &Run| run.slots.end() - run.slots.start();
    let mut order: Vec<usize> = (0..runs.len()).collect();
    order.sort_by_key(|at| (length(&runs[*at]), *runs[*at].slots.start(), *at));
    let mut tracks: Vec<Vec<RangeInclusive<usize>>> = Vec::new();
    for at in order {
        let slots = runs[at].slots.clone();
        let is_free = |track: &Vec<RangeInclusive<usize>>| {
            track.iter().all(|taken| taken.end() < slots.start() || slots.end() < taken.start())
        };
        let track = tracks.iter().position(is_free).unwrap_or(tracks.len());
        if track == tracks.len() {
            tracks.push(Vec::new());
        }
        tracks[track].push(slots);
        runs[at].track = track;
    }
}

/// Spreads the ends of the runs around the middles of their columns, so that runs of one column do not cross.
fn assign_ports(runs: &mut [Run], row: &Row) {
    let mut ports: Vec<Vec<(bool, usize, usize, bool)>> = vec![Vec::new(); row.columns.len()];
    for (at, run) in runs.iter().enumerate() {
        let is_leftward = run.to.is_some_and(|to| to < run.from);
        // Its track lies to the right of its beginning unless it leads left; the other way round at its end.
        ports[run.from - row.columns.start].push((!is_leftward, run.track, at, true));
        if let Some(to) = run.to {
            ports[to - row.columns.start].push((is_leftward, run.track, at, false));
        }
    }
    for column in &mut ports {
        column.sort_by_key(|(is_right, track, at, _)| {
            let depth = *track as i64;
            (*is_right, if *is_right { -depth } else { depth }, *at)
        });
        let gap = PORT_GAP.min(2.0 * PORTS / column.len().saturating_sub(1).max(1) as f64);
        let first = -gap * column.len().saturating_sub(1) as f64 / 2.0;
        for (place, (_, _, at, is_beginning)) in column.iter().enumerate() {
            let shift = first + gap * place as f64;
            if *is_beginning {
                runs[*at].from_x += shift;
            } else {
                runs[*at].to_x += shift;
            }
        }
    }
}

/// Wraps the words of the runs to the room that they have beside the column that they leave.
fn set_words(runs: &mut [Run], grid: &Grid, row: &Row) {
    let mut deepest = vec![0; row.columns.len()];
    for run in runs.iter() {
        for column in [Some(run.from), run.to].into_iter().flatten() {
            let deepest = &mut deepest[column - row.columns.start];
            *deepest = run.track.max(*deepest);
        }
    }
    for run in runs {
        let room = match run.to {
            Some(to) => room_on_track(run, to, grid, row, &deepest),
            None if row.columns.contains(&(run.from + 1)) => grid.center(run.from + 1) - grid.center(run.from) - PORTS,
            None => grid.column_width(run.from) / 2.0 + WAY_OUT,
        };
        let sign_width = run.sign.map_or(0.0, Sign::width);
        let width = (room - PORTS - 2.0 * BESIDE - sign_width).min(WIDEST_WORDS);
        run.words = Block::new(&run.text, width, run.words.style);
        if run.to.is_none() {
            let words_width = (run.words.width + sign_width).max(24.0);
            run.to_x = grid.center(run.from) + PORTS + BESIDE + words_width + BESIDE;
        }
    }
}

/// Returns the distance from the middle of the column that a run leaves to the ports of the first column on its way
/// from which a run leads deeper down, or where it ends itself.
fn room_on_track(run: &Run, to: usize, grid: &Grid, row: &Row, deepest: &[usize]) -> f64 {
    let is_in_the_way = |column: &usize| *column == to || deepest[column - row.columns.start] > run.track;
    let first =
        if to < run.from { (to..run.from).rev().find(is_in_the_way) } else { (run.from + 1..=to).find(is_in_the_way) };
    (grid.center(first.unwrap_or(to)) - grid.center(run.from)).abs() - PORTS
}

/// Returns the height at which each track runs; the words of its runs stand above it.
fn track_ys(runs: &[Run], top: f64) -> Vec<f64> {
    let count = runs.iter().map(|run| run.track + 1).max().unwrap_or(0);
    let mut heights = vec![0.0_f64; count];
    for run in runs {
        heights[run.track] = heights[run.track].max(run.words.height);
    }
    let mut y = top;
    let place = |height: f64| {
        let track = y + height + 2.0;
        y = track + TRACK_GAP;
        track
    };
    heights.into_iter().map(place).collect()
}

fn draw_run(run: Run, cards_end: f64, center: f64, y: f64, theme: &Theme, out: &mut Vec<Shape>) {
    let direction = if run.to_x < run.from_x { -1.0 } else { 1.0 };
    let at = Point::new;
    let (from_x, to_x) = (run.from_x, run.to_x);
    let radius = CORNER.min((to_x - from_x).abs() / 2.0).min(y - cards_end);
    let bend = radius * 0.45;
    let mut steps = vec![
        Step::Move(at(from_x, cards_end)),
        Step::Line(at(from_x, y - radius)),
        Step::Cubic(at(from_x, y - bend), at(from_x + direction * bend, y), at(from_x + direction * radius, y)),
    ];
    let tip = if run.to.is_some() {
        steps.extend([
            Step::Line(at(to_x - direction * radius, y)),
            Step::Cubic(at(to_x - direction * bend, y), at(to_x, y - bend), at(to_x, y - radius)),
            Step::Line(at(to_x, cards_end + 3.0)),
        ]);
        (at(to_x, cards_end + 2.0), (0.0, -1.0))
    } else {
        steps.push(Step::Line(at(to_x, y)));
        (at(to_x, y), (1.0, 0.0))
    };
    let dash = if run.is_removed { Dash::Dashed } else { Dash::Solid };
    out.push(Path { steps, paint: Paint::default().with_stroke(run.color, 1.4, dash) }.into());
    arrow_head(tip.0, tip.1, run.color, out);
    let top = y - 2.0 - run.words.height;
    let line = run.words.style.line_height();
    let sign_width = run.sign.map_or(0.0, Sign::width);
    let width = run.words.width + sign_width;
    let left = if direction < 0.0 { center - PORTS - BESIDE - width } else { center + PORTS + BESIDE };
    if let Some(sign) = run.sign {
        sign.draw(left, (top + line / 2.0).min(y - 8.0), run.color, out);
    }
    if !run.words.is_empty() {
        let color = if run.sign.is_some() || run.is_removed { run.color } else { theme.text };
        let frame = Bounds::new(left + sign_width, top, run.words.width, run.words.height);
        out.push(run.words.place(left + sign_width, top, Anchor::Start, color, frame).into());
    }
}

/// Draws the head of an arrow at its tip; `direction` is one px long.
pub(crate) fn arrow_head(tip: Point, direction: (f64, f64), color: Color, out: &mut Vec<Shape>) {
    let (dx, dy) = direction;
    let back = |along: f64, aside: f64| Point::new(tip.x - along * dx - aside * dy, tip.y - along * dy + aside * dx);
    out.push(Path::polygon(&[tip, back(7.0, 3.8), back(7.0, -3.8)], Paint::fill(color)).into());
}
