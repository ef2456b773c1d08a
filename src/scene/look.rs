//! What a theme means for shapes: papers of notes, frames of chips, hatching, and the lines of curves.

use crate::journey::Phase;
use crate::map::Map;
use crate::scene::grid::{Grid, Row};
use crate::scene::piece::{Piece, cut_rectangle};
use crate::scene::shape::{Bounds, Dash, Paint, Path, Point, Rect, Shape, Step};
use crate::scene::spline;
use crate::theme::{Accent, Color, Hatch, Note, Paper, TEXT_CONTRAST, Theme};

/// Width of the strip of hatching along the left edge of what is hatched; texts begin behind it.
const STRIP: f64 = 6.0;
/// Space between two lines of a hatching.
const HATCH_GAP: f64 = 4.0;
/// Size of the folded corner of a sheet.
const FOLD: f64 = 10.0;
/// How far the shadow of a sheet reaches, right and down.
const SHADOW: (f64, f64) = (1.5, 2.5);
/// How much of the colour of its phase the ground of a stage has.
const TINT: f64 = 0.38;
/// How far the ground of a stage reaches beyond its columns, as its heading does.
const BESIDE: f64 = 6.0;
/// How much of its paper an assumption has: it is pale.
const ASSUMED: f64 = 0.4;

impl Theme {
    /// Returns the accent of a phase.
    pub fn accent(&self, phase: Option<Phase>) -> Accent {
        match phase {
            None => self.no_phase,
            Some(Phase::Before) => self.before,
            Some(Phase::Purchase) => self.purchase,
            Some(Phase::After) => self.after,
        }
    }

    /// Returns the line of the curve of a persona, by index.
    pub(crate) fn curve_dash(&self, persona: usize) -> Dash {
        const LINES: [Dash; 4] = [Dash::Solid, Dash::Long, Dash::Dotted, Dash::Dashed];
        if self.is_mono { LINES[persona % LINES.len()] } else { Dash::Solid }
    }

    /// Returns the paint of a small area that carries words or stands for a number.
    pub(crate) fn chip_paint(&self, fill: Color) -> Paint {
        let paint = Paint::fill(fill);
        if self.paper == Paper::Framed { paint.with_stroke(self.chip.edge, 0.8, Dash::Solid) } else { paint }
    }

    /// Returns the least height of a note of a width.
    pub(crate) fn note_height(&self, width: f64) -> f64 {
        // A sheet over a whole stage is a strip, not a poster.
        if self.paper == Paper::Sheet { (width * 0.5).min(92.0) } else { 0.0 }
    }
}

impl Accent {
    /// Returns the paint of an area in one of the colours of the accent.
    pub(crate) fn paint(&self, fill: Color) -> Paint {
        let paint = Paint::fill(fill);
        self.edge.map_or(paint, |edge| paint.with_stroke(edge, 1.4, Dash::Solid))
    }

    /// Adds the strip of hatching that stands for the phase, along the left edge of an area.
    pub(crate) fn hatch(&self, bounds: Bounds, out: &mut Vec<Shape>) {
        if let (Some(kind), Some(color)) = (self.hatch, self.edge) {
            strip(bounds, kind, color, out);
        }
    }
}

/// The edge of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    /// As its paper has it.
    OfPaper,
    /// Always drawn: what the program found, and nobody pinned up.
    Drawn,
    /// Dashed, on pale paper: an assumption, which nobody shall take for evidence.
    Dashed,
}

/// Returns the paper of an assumption.
pub(crate) fn pale(note: Note, theme: &Theme) -> Color {
    let pale = theme.page.mix(note.fill, ASSUMED);
    // On papers of a project's own the text may need the full colour.
    if note.text.contrast(pale) >= TEXT_CONTRAST { pale } else { note.fill }
}

/// Puts the paper of a note behind a piece.
pub(crate) fn on_note(mut piece: Piece, note: Note, edge: Edge, theme: &Theme) -> Piece {
    let (w, h) = (piece.width, piece.height);
    let bounds = Bounds::new(0.0, 0.0, w, h);
    let radius = theme.radius / 2.0;
    let fill = if edge == Edge::Dashed { pale(note, theme) } else { note.fill };
    let mut behind: Vec<Shape> = Vec::new();
    let paint = match (edge, theme.paper) {
        (Edge::Dashed, _) => Paint::fill(fill).with_stroke(note.edge, 1.2, Dash::Dashed),
        (Edge::Drawn, _) | (_, Paper::Framed) => Paint::fill(fill).with_stroke(note.edge, 1.2, Dash::Solid),
        (Edge::OfPaper, Paper::Flat | Paper::Sheet) => Paint::fill(fill),
    };
    if theme.paper == Paper::Sheet && edge == Edge::OfPaper {
        behind.push(shadow(w, h, 0.0, radius, theme));
        behind.push(sheet(w, h, paint).into());
        let corner = [Point::new(w, h - FOLD), Point::new(w - FOLD, h), Point::new(w - FOLD, h - FOLD)];
        behind.push(Path::polygon(&corner, Paint::fill(note.chip)).into());
    } else {
        behind.push(Rect { bounds, radius, paint }.into());
    }
    if let Some(kind) = note.hatch {
        strip(bounds, kind, note.edge, &mut behind);
    }
    piece.shapes.splice(0..0, behind);
    piece
}

/// Makes the shadow that a sheet throws on the board; its upper right corner is cut off by `cut` px.
pub(crate) fn shadow(width: f64, height: f64, cut: f64, radius: f64, theme: &Theme) -> Shape {
    let paint = Paint::fill(theme.text).with_opacity(0.13);
    let bounds = Bounds::new(0.0, 0.0, width, height);
    let mut shape = match cut > 0.0 {
        true => cut_rectangle(width, height, cut, radius, paint).into(),
        false => Shape::from(Rect { bounds, radius, paint }),
    };
    shape.translate(SHADOW.0, SHADOW.1);
    shape
}

/// Makes a sheet whose lower right corner is folded over.
fn sheet(w: f64, h: f64, paint: Paint) -> Path {
    let corners = [(0.0, 0.0), (w, 0.0), (w, h - FOLD), (w - FOLD, h), (0.0, h)].map(|(x, y)| Point::new(x, y));
    Path::polygon(&corners, paint)
}

/// Adds a strip of hatching along the left edge of an area.
pub(crate) fn strip(area: Bounds, kind: Hatch, color: Color, out: &mut Vec<Shape>) {
    let strip = Bounds { width: STRIP.min(area.width), ..area };
    out.push(hatched(strip, kind, color));
    let edge = [Point::new(strip.right(), strip.y), Point::new(strip.right(), strip.bottom())];
    out.push(Path::line(edge[0], edge[1], Paint::line(color, 0.8)).into());
}

/// Returns the colour of the ground on which a column stands: every second stage is tinted, so that the eye finds the way
/// down from its heading.
pub(crate) fn ground(map: &Map, column: usize, theme: &Theme) -> Color {
    let Some(column) = map.columns.get(column).filter(|_| theme.paper != Paper::Framed) else {
        return theme.page;
    };
    match column.stage % 2 {
        0 => theme.page.mix(theme.accent(map.stages[column.stage].phase).soft, TINT),
        _ => theme.page,
    }
}

/// Makes the tinted ground of the columns of a row, from one height to another.
pub(crate) fn columns(map: &Map, grid: &Grid, row: &Row, (top, end): (f64, f64), theme: &Theme) -> Vec<Shape> {
    let of_columns = &map.columns[row.columns.clone()];
    let mut start = row.columns.start;
    let mut shapes = Vec::new();
    for stage in of_columns.chunk_by(|one, next| one.stage == next.stage) {
        let (x, width) = grid.span(&(start..start + stage.len()));
        let color = ground(map, start, theme);
        start += stage.len();
        if color != theme.page {
            let bounds = Bounds::new(x - BESIDE, top, width + 2.0 * BESIDE, end - top);
            shapes.push(Rect { bounds, radius: 0.0, paint: Paint::fill(color) }.into());
        }
    }
    shapes
}

/// Makes upright lines between two edges that run from left to right through as many points.
pub(crate) fn between(upper: &[Point], lower: &[Point], color: Color) -> Shape {
    let mut steps = Vec::new();
    for (upper, lower) in upper.windows(2).zip(lower.windows(2)) {
        let (upper_bends, lower_bends) = (spline::bends(upper), spline::bends(lower));
        let count = ((upper[1].x - upper[0].x) / HATCH_GAP).floor().clamp(1.0, 1000.0) as usize;
        for place in 0..=count {
            let part = place as f64 / count as f64;
            let high = spline::on_bend(upper[0], &upper_bends[0], part);
            let low = spline::on_bend(lower[0], &lower_bends[0], part);
            steps.extend([Step::Move(high), Step::Line(low)]);
        }
    }
    Path { steps, paint: Paint::line(color, 0.5) }.into()
}

/// Makes the lines that fill a box.
///
/// They are lines and no pattern: presentation programs and some printers fill a pattern with grey, or not at all, while
/// a line is a line everywhere.
pub(crate) fn hatched(area: Bounds, kind: Hatch, color: Color) -> Shape {
    let mut steps = Vec::new();
    let mut line = |from: Point, to: Point| steps.extend([Step::Move(from), Step::Line(to)]);
    match kind {
        Hatch::Upright => {
            let count = (area.width / HATCH_GAP).floor() as usize;
            for place in 1..=count {
                let x = area.x + area.width * place as f64 / (count + 1) as f64;
                line(Point::new(x, area.y), Point::new(x, area.bottom()));
            }
        }
        Hatch::Rising => slanted(area, false, &mut line),
        Hatch::Falling => slanted(area, true, &mut line),
        Hatch::Crossed => {
            slanted(area, false, &mut line);
            slanted(area, true, &mut line);
        }
    }
    Path { steps, paint: Paint::line(color, 0.8) }.into()
}

/// Draws lines at 45° that end where the box does.
fn slanted(area: Bounds, is_falling: bool, line: &mut impl FnMut(Point, Point)) {
    let Bounds { x, y, width, height } = area;
    // A line is x + y = offset, seen from the upper left corner; falling ones are mirrored.
    let count = ((width + height) / HATCH_GAP).ceil().min(4000.0) as usize;
    for place in 1..count {
        let offset = HATCH_GAP * place as f64;
        let (left, right) = ((offset - height).max(0.0), offset.min(width));
        if right - left < 0.2 {
            continue;
        }
        let at = |along: f64| {
            let down = (offset - along).clamp(0.0, height);
            Point::new(if is_falling { x + width - along } else { x + along }, y + down)
        };
        line(at(left), at(right));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hatching_stays_within_its_box() {
        for kind in [Hatch::Rising, Hatch::Falling, Hatch::Crossed, Hatch::Upright] {
            for (width, height) in [(6.0, 40.0), (200.0, 3.0), (17.3, 17.3), (0.0, 10.0)] {
                let area = Bounds::new(10.0, 20.0, width, height);
                let Shape::Path(path) = hatched(area, kind, Color::BLACK) else { unreachable!() };
                assert!(width == 0.0 || !path.steps.is_empty(), "{kind:?} in {width} × {height}");
                for step in path.steps {
                    let (Step::Move(at) | Step::Line(at)) = step else { panic!("{step:?}") };
                    assert!(area.holds(&Bounds::new(at.x, at.y, 0.0, 0.0), 1e-9), "{kind:?}: {at:?}");
                }
            }
        }
    }
}
