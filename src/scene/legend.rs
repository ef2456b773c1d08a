//! What the signs mean: only those that the picture shows.

use crate::journey::Control;
use crate::map::{self, Content, Curve, Destination, EdgeKind, Grounds, LaneKind, Map};
use crate::scene::compare;
use crate::scene::grid::{Grid, MARGIN};
use crate::scene::look;
use crate::scene::mark::{self, Sign};
use crate::scene::piece::{Padding, Piece, Stack};
use crate::scene::plot::color_of;
use crate::scene::shape::{Anchor, Bounds, Dash, Paint, Path, Point, Rect, Shape, Step};
use crate::scene::text::Block;
use crate::scene::theme::{Color, Theme};

/// Width of a sample.
const SAMPLE: f64 = 22.0;
/// Space between two entries.
const GAP: f64 = 22.0;

/// What stands before the words of an entry.
enum Sample {
    Sign(Sign, Color),
    OnPaper(Sign, Color, Color),
    Curve(Option<usize>, Color),
    Earlier(Option<usize>, Color),
    Spread(Color),
    Expected(Option<usize>, Color),
    Dashed(Color, Color),
    Cut,
    Quote,
}

/// Draws the legend; returns where it ends.
pub(crate) fn draw(map: &Map, grid: &Grid, top: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let width = grid.width - 2.0 * MARGIN;
    let (mut x, mut y, mut row_height) = (0.0, top, 0.0_f64);
    for (sample, words) in entries(map, theme) {
        let piece = entry(&sample, &words, width, theme);
        if x > 0.0 && x + piece.width > width {
            y += row_height + 6.0;
            (x, row_height) = (0.0, 0.0);
        }
        let (piece_width, height) = (piece.width, piece.height);
        piece.place(MARGIN + x, y, out);
        x += piece_width + GAP;
        row_height = row_height.max(height);
    }
    y + row_height
}

fn entries(map: &Map, theme: &Theme) -> Vec<(Sample, String)> {
    let mut entries: Vec<(Sample, String)> = Vec::new();
    // What a lane would show that is not asked for needs no words.
    let has_curves = map.lane(&LaneKind::Emotion).is_some();
    let curves = if has_curves { &map.emotion.curves[..] } else { &[] };
    let edges = if map.shows_ways() { &map.edges[..] } else { &[] };
    for curve in curves {
        let names = map.names(&curve.who);
        let names = if names.is_empty() { map.words.text("legend-emotion").to_owned() } else { names };
        let (persona, color) = (curve.who.first().copied(), color_of(curve, theme));
        entries.push(match map.comparison.as_ref().filter(|_| curve.is_earlier) {
            Some(two) => (Sample::Earlier(persona, color), format!("{names}, {}", two.before.label.to_lowercase())),
            None => (Sample::Curve(persona, color), names),
        });
    }
    for (kind, words) in compare::kinds(map) {
        entries.push((Sample::Sign(Sign::Change(kind), theme.text), words.into()));
    }
    let mut add = |is_there: bool, sample: Sample, words: &str| {
        if is_there {
            entries.push((sample, words.into()));
        }
    };
    // What one curve alone has, stands here in the paint of that curve.
    let of = |is_there: fn(&map::Point) -> bool| -> Vec<&Curve> {
        curves.iter().filter(|curve| curve.points.iter().any(is_there)).collect()
    };
    let color = |curves: &[&Curve]| match curves {
        [only] => color_of(only, theme),
        _ => theme.muted,
    };
    let (spread, expected) = (of(|point| point.spread.is_some()), of(|point| point.expected.is_some()));
    add(!spread.is_empty(), Sample::Spread(color(&spread)), map.words.text("legend-spread"));
    let own = if let [only] = expected[..] { only.who.first().copied() } else { None };
    add(!expected.is_empty(), Sample::Expected(own, color(&expected)), map.words.text("legend-expected"));
    let seen = Seen::in_map(map);
    let assumed = seen.assumed(theme);
    let severity = Sample::OnPaper(Sign::Severity(1), theme.pain.fill, theme.pain.text);
    add(seen.has_severity, severity, map.words.text("legend-severity"));
    add(seen.has_assumption, Sample::Dashed(assumed.0, assumed.1), map.words.text("legend-assumption"));
    add(seen.has_foreign, Sample::Cut, map.words.text("legend-control"));
    add(
        seen.has_moment,
        Sample::OnPaper(Sign::Diamond, theme.moment.fill, theme.moment.text),
        map.words.text("legend-moment-of-truth"),
    );
    add(
        seen.has_switch,
        Sample::OnPaper(Sign::Switch, theme.chip.fill, theme.chip.text),
        map.words.text("legend-channel-switch"),
    );
    add(seen.has_quote, Sample::Quote, map.words.text("legend-quote"));
    let exit =
        |good: bool| edges.iter().any(|edge| matches!(edge.to, Destination::Exit { is_good, .. } if is_good == good));
    add(exit(false), Sample::Sign(Sign::LeavesBadly, theme.bad), map.words.text("legend-leaves"));
    add(exit(true), Sample::Sign(Sign::LeavesWell, theme.good), map.words.text("legend-leaves-content"));
    add(
        edges.iter().any(|edge| edge.kind == EdgeKind::Fail),
        Sample::Sign(Sign::Bolt, theme.bad),
        map.words.text("legend-fails"),
    );
    entries
}

/// Which kinds of things are on the map.
#[derive(Default)]
struct Seen {
    has_severity: bool,
    has_assumption: bool,
    has_assumed_pain: bool,
    has_foreign: bool,
    has_moment: bool,
    has_switch: bool,
    has_quote: bool,
}

impl Seen {
    fn in_map(map: &Map) -> Self {
        let mut seen = Seen::default();
        for content in map.lanes.iter().flat_map(|lane| &lane.cells).flat_map(|cell| &cell.content) {
            match content {
                Content::Pain(pain) => {
                    seen.has_severity |= pain.severity.is_some();
                    seen.has_assumption |= pain.grounds == Grounds::Assumed;
                    seen.has_assumed_pain |= pain.grounds == Grounds::Assumed;
                }
                Content::Opportunity(opportunity) => seen.has_assumption |= opportunity.grounds == Grounds::Assumed,
                Content::Touchpoint(card) => {
                    seen.has_assumption |= card.grounds == Grounds::Assumed;
                    seen.has_foreign |= card.control != Control::Brand;
                    seen.has_moment |= card.moment_of_truth.is_some();
                    seen.has_switch |= card.switch_from.is_some();
                }
                Content::Quote(_) => seen.has_quote = true,
                _ => {}
            }
        }
        seen
    }
}

impl Seen {
    /// Returns the paper of an assumption as the map has it, and its edge.
    fn assumed(&self, theme: &Theme) -> (Color, Color) {
        match self.has_assumed_pain {
            true => (look::pale(theme.pain, theme), theme.pain.edge),
            false => (theme.card, theme.muted),
        }
    }
}

fn entry(sample: &Sample, words: &str, widest: f64, theme: &Theme) -> Piece {
    let mut stack = Stack::new(widest, Padding::default());
    let block = Block::new(words, widest - SAMPLE - 6.0, theme.type_sizes.small);
    let (width, height) = (SAMPLE + 6.0 + block.width, block.height);
    let middle = theme.type_sizes.small.line_height() / 2.0;
    let mut shapes = Vec::new();
    draw_sample(sample, middle, theme, &mut shapes);
    let frame = Bounds::new(SAMPLE + 6.0, 0.0, block.width, height);
    shapes.push(block.place(frame.x, 0.0, Anchor::Start, theme.muted, frame).into());
    stack.piece(Piece { width, height, shapes });
    Piece { width, ..stack.finish() }
}

fn draw_sample(sample: &Sample, y: f64, theme: &Theme, out: &mut Vec<Shape>) {
    let at = |x: f64, dy: f64| Point::new(x, y + dy);
    match sample {
        Sample::Sign(sign, color) => sign.draw(SAMPLE - 14.0, y, *color, out),
        Sample::Curve(persona, color) => {
            let paint = Paint::default().with_stroke(*color, 2.4, theme.curve_dash(persona.unwrap_or(0)));
            out.push(Path::line(at(0.0, 0.0), at(SAMPLE, 0.0), paint).into());
            mark::persona(persona.unwrap_or(0), at(SAMPLE / 2.0, 0.0), 4.5, Paint::fill(*color), out);
        }
        Sample::Earlier(persona, color) => {
            let dash = theme.curve_dash(persona.unwrap_or(0));
            let line = Paint::default().with_stroke(*color, compare::EARLIER_LINE, dash);
            out.push(Path::line(at(0.0, 0.0), at(SAMPLE, 0.0), line).into());
            let paint = Paint::fill(theme.page).with_stroke(*color, compare::EARLIER_LINE, Dash::Solid);
            mark::persona(persona.unwrap_or(0), at(SAMPLE / 2.0, 0.0), 3.8, paint, out);
        }
        Sample::Spread(color) => {
            let bounds = Bounds::new(0.0, y - 5.0, SAMPLE, 10.0);
            let edge = |y: f64| [Point::new(0.0, y), Point::new(SAMPLE, y)];
            let (upper, lower) = (edge(bounds.y), edge(bounds.bottom()));
            if theme.is_mono {
                out.push(look::between(&upper, &lower, *color));
            } else {
                out.push(Rect { bounds, radius: 0.0, paint: Paint::fill(*color).with_opacity(0.14) }.into());
            }
            for [from, to] in [upper, lower] {
                out.push(Path::line(from, to, Paint::default().with_stroke(*color, 1.0, Dash::Dotted)).into());
            }
        }
        Sample::OnPaper(sign, fill, color) => {
            let bounds = Bounds::new(0.0, y - 7.0, SAMPLE, 14.0);
            out.push(Rect { bounds, radius: 7.0, paint: theme.chip_paint(*fill) }.into());
            sign.draw(SAMPLE / 2.0 - 5.0, y, *color, out);
        }
        Sample::Expected(persona, color) => {
            let paint = Paint::fill(theme.page).with_stroke(*color, 1.6, Dash::Solid);
            mark::persona(persona.unwrap_or(0), at(SAMPLE - 8.0, 0.0), 4.5, paint, out);
        }
        Sample::Dashed(fill, edge) => {
            let bounds = Bounds::new(0.5, y - 5.0, SAMPLE - 1.0, 10.0);
            let paint = Paint::fill(*fill).with_stroke(*edge, 1.2, Dash::Dashed);
            out.push(Rect { bounds, radius: 2.0, paint }.into());
        }
        Sample::Cut => {
            let steps = vec![
                Step::Move(at(0.5, -5.0)),
                Step::Line(at(SAMPLE - 6.0, -5.0)),
                Step::Line(at(SAMPLE, 1.0)),
                Step::Line(at(SAMPLE, 5.0)),
                Step::Line(at(0.5, 5.0)),
                Step::Close,
            ];
            let paint = Paint::fill(theme.card).with_stroke(theme.card_edge, 1.2, Dash::Solid);
            out.push(Path { steps, paint }.into());
        }
        Sample::Quote => {
            let bounds = Bounds::new(SAMPLE - 12.0, y - 6.0, 3.0, 12.0);
            out.push(Rect { bounds, radius: 1.5, paint: Paint::fill(theme.moment.edge) }.into());
        }
    }
}
