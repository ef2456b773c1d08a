//! A blank map for the wall: fields, stages and lanes with room for notes.
//!
//! On a sheet of A0 the places for notes are as large as the usual notes, 76 mm; the whole is as wide and high as such a
//! sheet as long as it has its usual lanes and no more than twelve columns.

use crate::map::{Content, Lane, LaneKind, Map, blank};
use crate::measure::Direction;
use crate::scene::piece::{Padding, Stack};
use crate::scene::shape::{Anchor, Bounds, Dash, Paint, Path, Point, Rect, Scene, Shape};
use crate::scene::slice;
use crate::scene::text::Block;
use crate::scene::theme::Theme;
use crate::scene::{mark, mirror};

/// Width of the whole.
const WIDTH: f64 = 1600.0;
/// Width of a sheet of A0 within the edge that printers cannot reach, in mm.
const A0_MM: f64 = 1177.0;
/// The side of a place for a note.
const NOTE: f64 = 76.0 * WIDTH / A0_MM;
/// Empty space around everything.
const MARGIN: f64 = 14.0;
/// Width of the headings of the lanes.
const LABELS: f64 = 172.0;
/// Space between two places, and around them.
const GAP: f64 = 5.0;
/// Height of a line to write on.
const FIELD: f64 = 31.0;
/// Height of the stages.
const STAGE: f64 = 46.0;
/// How far the point of a stage reaches.
const POINT: f64 = 12.0;
/// Height of the lane of feelings.
const FEELINGS: f64 = 140.0;

/// Gives everything on a blank map its place.
pub(crate) fn layout(map: &Map, theme: &Theme) -> Scene {
    let count = map.columns.len().max(1) as f64;
    let column = ((WIDTH - 2.0 * MARGIN - LABELS) / count).max(NOTE + 2.0 * GAP);
    let sheet = Sheet { column, width: 2.0 * MARGIN + LABELS + column * count };
    let mut shapes = Vec::new();
    let mut y = slice("head", 0.0, &mut shapes, &|out| head(map, sheet, theme, out));
    y = slice("stages", y, &mut shapes, &|out| stages(map, sheet, y, theme, out));
    let mut band = None;
    for lane in &map.lanes {
        let name = lane.kind.word().to_owned();
        let line = lane.band.line_above(&map.words).filter(|_| band != Some(lane.band));
        band = Some(lane.band);
        y = slice(&name, y, &mut shapes, &|out| {
            let y = line_above(line, sheet, y, theme, out);
            draw_lane(map, lane, sheet, y, theme, out)
        });
    }
    let title = map.head.title.trim();
    let scene = Scene {
        id: map.id.clone(),
        language: map.language.clone(),
        direction: Direction::default(),
        title: if title.is_empty() { map.words.text("template-title").to_owned() } else { title.to_owned() },
        description: map.words.text("template-description").to_owned(),
        width: sheet.width.ceil(),
        height: (y + MARGIN).ceil(),
        background: theme.page,
        family: theme.type_sizes.family(),
        shapes,
    };
    mirror::read_as(scene, map.direction())
}

#[derive(Clone, Copy)]
struct Sheet {
    column: f64,
    width: f64,
}

impl Sheet {
    fn left(self, column: usize) -> f64 {
        MARGIN + LABELS + self.column * column as f64
    }
}

/// Draws the fields to be filled in: two rows of lines.
fn head(map: &Map, sheet: Sheet, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let [journey, persona, scenario, date, owner] = blank::fields(map);
    let inner = sheet.width - 2.0 * MARGIN;
    let mut y = MARGIN;
    for row in [&[(journey, 0.6), (persona, 0.4)][..], &[(scenario, 0.6), (date, 0.15), (owner, 0.25)]] {
        let mut x = MARGIN;
        let mut height = FIELD;
        for (at, ((label, text), part)) in row.iter().enumerate() {
            let width = inner * part - if at + 1 < row.len() { 16.0 } else { 0.0 };
            height = height.max(field(label, text, Bounds::new(x, y, width, FIELD), theme, out));
            x += inner * part;
        }
        y += height + 6.0;
    }
    y + 4.0
}

/// Draws a word with a line behind it to write on; returns its height.
fn field(label: &str, text: &str, bounds: Bounds, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let block = Block::new(label, bounds.width, theme.type_sizes.small_strong);
    let indent = block.width + 8.0;
    let known = Block::new(text, (bounds.width - indent).max(40.0), theme.type_sizes.strong);
    let height = (known.height + 6.0).max(bounds.height);
    let frame = Bounds { height, ..bounds };
    let label_height = block.height;
    out.push(block.place(bounds.x, bounds.y + height - label_height - 3.0, Anchor::Start, theme.muted, frame).into());
    if !known.is_empty() {
        let top = bounds.y + height - known.height - 3.0;
        out.push(known.place(bounds.x + indent, top, Anchor::Start, theme.text, frame).into());
    }
    let y = bounds.y + height;
    let line = Path::line(Point::new(bounds.x, y), Point::new(frame.right(), y), Paint::line(theme.strong_line, 1.0));
    out.push(line.into());
    height
}

/// Draws the phases, and below them the stages as empty arrows; stages that have a name bear it.
fn stages(map: &Map, sheet: Sheet, top: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let mut y = top;
    let inset = 3.0;
    let extent = |columns: &std::ops::Range<usize>| {
        (sheet.left(columns.start) + inset, sheet.column * columns.len() as f64 - 2.0 * inset)
    };
    let mut bar = 0.0_f64;
    for phase in map.phases.iter().filter(|phase| !phase.label.is_empty()) {
        let columns = map.stages[phase.stages.start].columns.start..map.stages[phase.stages.end - 1].columns.end;
        let (x, width) = extent(&columns);
        let accent = theme.accent(phase.kind);
        let block = Block::new(&phase.label, width - 16.0, theme.type_sizes.strong);
        let bounds = Bounds::new(x, y, width, block.height + 8.0);
        out.push(Rect { bounds, radius: theme.radius / 2.0, paint: accent.paint(accent.soft) }.into());
        out.push(block.place(x + 8.0, y + 4.0, Anchor::Start, accent.on_soft, bounds).into());
        bar = bar.max(bounds.height + 5.0);
    }
    y += bar;
    let names: Vec<Block> = map
        .stages
        .iter()
        .map(|stage| Block::new(&stage.name, extent(&stage.columns).1 - POINT - 18.0, theme.type_sizes.small_strong))
        .collect();
    let height = names.iter().map(|block| block.height + 12.0).fold(STAGE, f64::max);
    for (stage, block) in map.stages.iter().zip(names) {
        let (x, width) = extent(&stage.columns);
        let at = |dx: f64, dy: f64| Point::new(x + dx, y + dy);
        let corners =
            [at(0.0, 0.0), at(width - POINT, 0.0), at(width, height / 2.0), at(width - POINT, height), at(0.0, height)];
        let edge = theme.accent(stage.phase).on_soft;
        out.push(Path::polygon(&corners, Paint::fill(theme.page).with_stroke(edge, 1.6, Dash::Solid)).into());
        let frame = Bounds::new(x, y, width, height);
        out.push(block.place(x + 9.0, y + 6.0, Anchor::Start, theme.text, frame).into());
    }
    y + height + 8.0
}

/// Draws what stands above a lane: a line, and its name where a band of the blueprint begins.
fn line_above(name: Option<&str>, sheet: Sheet, y: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let (left, right) = (MARGIN, sheet.width - MARGIN);
    let Some(name) = name else {
        out.push(Path::line(Point::new(left, y), Point::new(right, y), Paint::line(theme.line, 1.0)).into());
        return y;
    };
    let block = Block::new(name, right - left, theme.type_sizes.small);
    let (end, height) = (right - block.width - 8.0, block.height);
    let paint = Paint::default().with_stroke(theme.strong_line, 1.3, Dash::Long);
    out.push(Path::line(Point::new(left, y + height / 2.0), Point::new(end, y + height / 2.0), paint).into());
    let frame = Bounds::new(end, y, right - end, height);
    out.push(block.place(right, y, Anchor::End, theme.muted, frame).into());
    y + height
}

/// Draws a lane: its heading, its question, and places for notes; returns where it ends.
fn draw_lane(map: &Map, lane: &Lane, sheet: Sheet, top: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let mut stack = Stack::new(LABELS - 14.0, Padding::default());
    stack.text(&lane.label, theme.type_sizes.strong, theme.text);
    if let Some(question) = &lane.summary {
        stack.space(2.0);
        stack.text(question, theme.type_sizes.small, theme.muted);
    }
    let label = stack.finish();
    let least = if lane.kind == LaneKind::Emotion { FEELINGS } else { NOTE };
    let mut names = names(map, lane, theme);
    let tallest = names.iter().flatten().map(|block| block.height + 10.0).fold(least, f64::max);
    let height = tallest.max(label.height) + GAP;
    // The line between two lanes runs in the middle of the gap.
    let top = top + GAP / 2.0;
    label.place(MARGIN, top, out);
    match lane.kind {
        LaneKind::Emotion => feelings(map, sheet, top, theme, out),
        _ => (0..map.columns.len()).for_each(|column| {
            places(names[column].take(), column, sheet, top, height - GAP, theme, out);
        }),
    }
    top + height - GAP / 2.0
}

/// Returns the name of the touchpoint of each column, set to the width of a note; smaller where it is long.
fn names(map: &Map, lane: &Lane, theme: &Theme) -> Vec<Option<Block>> {
    let mut names = vec![None; map.columns.len()];
    for cell in &lane.cells {
        for content in &cell.content {
            if let (Content::Touchpoint(card), Some(name)) = (content, names.get_mut(cell.columns.start)) {
                let [large, small] = [theme.type_sizes.strong, theme.type_sizes.small]
                    .map(|style| Block::new(&card.name, NOTE - 12.0, style));
                let block = if large.height <= NOTE - 10.0 { large } else { small };
                *name = (!block.is_empty()).then_some(block);
            }
        }
    }
    names
}

/// Draws the places for notes in a cell; where a touchpoint is known, its name stands in the first of them.
fn places(
    mut name: Option<Block>,
    column: usize,
    sheet: Sheet,
    top: f64,
    height: f64,
    theme: &Theme,
    out: &mut Vec<Shape>,
) {
    let fitting = ((sheet.column - GAP) / (NOTE + GAP)).floor().max(1.0);
    let spare = (sheet.column - fitting * NOTE) / (fitting + 1.0);
    for place in 0..fitting as usize {
        let x = sheet.left(column) + spare + (NOTE + spare) * place as f64;
        let bounds = Bounds::new(x, top, NOTE, height);
        let paint = Paint::default().with_stroke(theme.card_edge, 0.8, Dash::Solid);
        out.push(Rect { bounds, radius: theme.radius / 2.0, paint }.into());
        if let Some(name) = name.take() {
            out.push(name.place(x + 6.0, top + 5.0, Anchor::Start, theme.text, bounds).into());
        }
    }
}

/// Draws the scale on which a curve is to be drawn: five lines, the neutral one strong, and a face at each end.
fn feelings(map: &Map, sheet: Sheet, top: f64, theme: &Theme, out: &mut Vec<Shape>) {
    let (left, right) = (sheet.left(0), sheet.left(map.columns.len()));
    let step = (FEELINGS - 24.0) / 4.0;
    for at in -2..=2 {
        let y = top + 12.0 + step * f64::from(2 - at);
        let paint = if at == 0 { Paint::line(theme.strong_line, 1.4) } else { Paint::line(theme.line, 1.0) };
        out.push(Path::line(Point::new(left, y), Point::new(right, y), paint).into());
        if at % 2 == 0 {
            mark::face(Point::new(left - 14.0, y), 8.0, f64::from(at) / 2.0, theme.muted, out);
        }
    }
}
