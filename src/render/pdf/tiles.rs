//! A poster as sheets to be cut and glued: an overview first, then sheet after sheet with marks.

use krilla::geom::{Point as PdfPoint, Rect, Transform};
use krilla::page::{PageLabel, PageSettings};
use krilla::paint::FillRule;
use krilla::surface::Surface;
use krilla::tagging::Identifier;
use krilla::{Document, geom::PathBuilder};

use crate::measure::Style;
use crate::render::Refusal;
use crate::render::pdf::draw::{Fonts, begin_adornment, draw, draw_adornment};
use crate::render::pdf::outline::extent;
use crate::render::pdf::plan::Plan;
use crate::render::pdf::{PT_PER_PX, page_settings};
use crate::render::sheet::{Placement, Sheet, px};
use crate::scene::shape::{Anchor, Bounds, Dash, Paint, Path, Point, Rect as RectShape, Scene, Shape};
use crate::scene::text::Block;
use crate::theme::Color;

/// What two neighbouring sheets share, in mm: room for glue, and for whole words.
const OVERLAP_MM: f64 = 10.0;
/// The empty edge of a sheet, with room for marks and labels, in mm.
const MARGIN_MM: f64 = 12.0;
/// Nobody glues more sheets than this.
const MOST_SHEETS: usize = 500;
/// The colour of marks: visible on paper of every colour.
const MARK: Color = Color(0x70, 0x70, 0x70);

/// How a poster is cut into sheets; lengths in px of the poster.
pub(super) struct Tiles {
    poster: Placement,
    /// Width and height of a sheet.
    sheet: (f64, f64),
    /// The name of its paper.
    paper: &'static str,
    /// Width and height of the part of the poster that a sheet shows.
    window: (f64, f64),
    columns: usize,
    rows: usize,
}

impl Tiles {
    /// Cuts a poster into as few sheets as it goes.
    pub(super) fn of(poster: Placement, sheet: Sheet) -> Result<Self, Refusal> {
        let margin = px(MARGIN_MM);
        let cut = |(width, height): (f64, f64)| {
            let window = (width - 2.0 * margin, height - 2.0 * margin);
            let count = |whole: f64, part: f64| {
                ((whole - px(OVERLAP_MM)) / (part - px(OVERLAP_MM))).ceil().clamp(1.0, 1e6) as usize
            };
            let (columns, rows) = (count(poster.width, window.0), count(poster.height, window.1));
            Tiles { poster, sheet: (width, height), paper: sheet.paper.name, window, columns, rows }
        };
        let ways = sheet.sizes().into_iter().map(cut);
        let fewest = ways.reduce(|one, other| if other.count() < one.count() { other } else { one });
        let tiles = fewest.expect("internal error: a sheet can be turned in some way");
        if tiles.count() > MOST_SHEETS {
            return Err(Refusal(format!(
                "the picture would take {} sheets of {}, and {MOST_SHEETS} are the most; a smaller poster (--paper A0), \
                 larger sheets, or less on the map with --lanes or --persona would do",
                tiles.count(),
                tiles.paper
            )));
        }
        Ok(tiles)
    }

    fn count(&self) -> usize {
        self.columns.saturating_mul(self.rows)
    }

    /// Returns the part of the poster that a sheet shows.
    fn window(&self, column: usize, row: usize) -> Bounds {
        let step = |window: f64| window - px(OVERLAP_MM);
        let (x, y) = (column as f64 * step(self.window.0), row as f64 * step(self.window.1));
        Bounds::new(x, y, self.window.0, self.window.1)
    }

    /// Returns the sheets, by their numbers, on which a part of the poster is seen along one side.
    fn seen(from: f64, to: f64, window: f64, count: usize) -> std::ops::RangeInclusive<usize> {
        let step = window - px(OVERLAP_MM);
        let last = (to / step).floor().clamp(0.0, count as f64 - 1.0) as usize;
        let first = ((from - window) / step).ceil().clamp(0.0, last as f64) as usize;
        first..=last
    }

    /// Returns the page on which a place of the picture stands best, 0-based, and where there, in points.
    pub(super) fn place(&self, x: f64, y: f64) -> (usize, PdfPoint) {
        let (x, y) = (self.poster.x + x * self.poster.scale, self.poster.y + y * self.poster.scale);
        let column = *Tiles::seen(x, x, self.window.0, self.columns).end();
        let row = *Tiles::seen(y, y, self.window.1, self.rows).end();
        let window = self.window(column, row);
        let at = |place: f64, start: f64| ((place - start + px(MARGIN_MM)) * PT_PER_PX) as f32;
        (1 + row * self.columns + column, PdfPoint::from_xy(at(x, window.x), at(y, window.y)))
    }

    /// Draws the overview, which is what is read aloud, and then all sheets.
    pub(super) fn draw(
        &self,
        scene: &Scene,
        plan: &Plan,
        document: &mut Document,
        fonts: &mut Fonts,
        identifiers: &mut [Vec<Identifier>],
    ) {
        self.overview(scene, plan, document, fonts, identifiers);
        let mut seen: Vec<Vec<usize>> = vec![Vec::new(); self.count()];
        for (at, item) in plan.items.iter().enumerate() {
            let Some(bounds) = extent(item.shape) else { continue };
            let slack = 4.0;
            let span = |start: f64, length: f64, origin: f64| {
                let start = origin + (start - slack) * self.poster.scale;
                (start, start + (length + 2.0 * slack) * self.poster.scale)
            };
            let (left, right) = span(bounds.x, bounds.width, self.poster.x);
            let (top, bottom) = span(bounds.y, bounds.height, self.poster.y);
            for row in Tiles::seen(top, bottom, self.window.1, self.rows) {
                for column in Tiles::seen(left, right, self.window.0, self.columns) {
                    seen[row * self.columns + column].push(at);
                }
            }
        }
        for row in 0..self.rows {
            for column in 0..self.columns {
                let items = seen[row * self.columns + column].iter().map(|at| plan.items[*at].shape);
                self.sheet(scene, items, (column, row), document, fonts);
            }
        }
    }

    fn sheet<'a>(
        &self,
        scene: &Scene,
        items: impl Iterator<Item = &'a Shape>,
        (column, row): (usize, usize),
        document: &mut Document,
        fonts: &mut Fonts,
    ) {
        let label = label(column, row);
        let page_label = PageLabel::new(None, Some(label.clone()), None);
        let mut page = document.start_page_with(self.settings().with_page_label(page_label));
        let mut surface = page.surface();
        surface.push_transform(&scale(PT_PER_PX));
        begin_adornment(&mut surface);
        let margin = px(MARGIN_MM);
        let window = self.window(column, row);
        let shown = Bounds::new(
            margin,
            margin,
            window.width.min(self.poster.width - window.x),
            window.height.min(self.poster.height - window.y),
        );
        let mut frame = PathBuilder::new();
        frame.push_rect(
            Rect::from_xywh(shown.x as f32, shown.y as f32, shown.width as f32, shown.height as f32)
                .expect("internal error: a sheet shows something"),
        );
        let frame = frame.finish().expect("internal error: a frame is a path");
        surface.push_clip_path(&frame, &FillRule::NonZero);
        draw_adornment(&mut surface, &paper(shown, scene.background), fonts);
        surface.push_transform(&Transform::from_row(
            self.poster.scale as f32,
            0.0,
            0.0,
            self.poster.scale as f32,
            (margin - window.x + self.poster.x) as f32,
            (margin - window.y + self.poster.y) as f32,
        ));
        items.for_each(|item| draw_adornment(&mut surface, item, fonts));
        surface.pop();
        surface.pop();
        for mark in self.marks(shown, column, row) {
            draw_adornment(&mut surface, &mark, fonts);
        }
        let words = format!("{label} · {} × {} sheets · {}", self.columns, self.rows, scene.title);
        draw_adornment(&mut surface, &note(&words, margin + 24.0, 18.0, self.sheet.0 - 2.0 * margin - 48.0), fonts);
        surface.end_tagged();
        surface.pop();
        surface.finish();
        page.finish();
    }

    /// Returns the marks of a sheet: where it is cut, and how far the next sheet reaches over it.
    fn marks(&self, shown: Bounds, column: usize, row: usize) -> Vec<Shape> {
        let (from, to) = (px(4.0), px(MARGIN_MM - 1.5));
        let line = |a: (f64, f64), b: (f64, f64), dash: Dash| {
            let paint = Paint::default().with_stroke(MARK, 0.7, dash);
            Shape::from(Path::line(Point::new(a.0, a.1), Point::new(b.0, b.1), paint))
        };
        let mut marks = Vec::new();
        let mut upright = |x: f64, dash: Dash| {
            marks.push(line((x, from), (x, to), dash));
            let below = shown.bottom() + px(1.5);
            marks.push(line((x, below), (x, below + to - from), dash));
        };
        upright(shown.x, Dash::Solid);
        upright(shown.right(), Dash::Solid);
        let overlap = px(OVERLAP_MM);
        if column > 0 {
            upright(shown.x + overlap, Dash::Dotted);
        }
        if column + 1 < self.columns {
            upright(shown.right() - overlap, Dash::Dotted);
        }
        let mut level = |y: f64, dash: Dash| {
            marks.push(line((from, y), (to, y), dash));
            let beyond = shown.right() + px(1.5);
            marks.push(line((beyond, y), (beyond + to - from, y), dash));
        };
        level(shown.y, Dash::Solid);
        level(shown.bottom(), Dash::Solid);
        if row > 0 {
            level(shown.y + overlap, Dash::Dotted);
        }
        if row + 1 < self.rows {
            level(shown.bottom() - overlap, Dash::Dotted);
        }
        marks
    }

    /// Draws the whole poster on one sheet, with the sheets that it is cut into.
    fn overview(
        &self,
        scene: &Scene,
        plan: &Plan,
        document: &mut Document,
        fonts: &mut Fonts,
        identifiers: &mut [Vec<Identifier>],
    ) {
        let margin = px(MARGIN_MM);
        let head = 44.0;
        let (width, height) = (self.sheet.0 - 2.0 * margin, self.sheet.1 - 2.0 * margin - head);
        let small = (width / self.poster.width).min(height / self.poster.height);
        let page_label = PageLabel::new(None, Some("overview".into()), None);
        let mut page = document.start_page_with(self.settings().with_page_label(page_label));
        let mut surface = page.surface();
        surface.push_transform(&scale(PT_PER_PX));
        begin_adornment(&mut surface);
        let words = format!(
            "{} × {} sheets of {}: cut along the marks at the corners, glue each sheet over the dotted strip of {OVERLAP_MM} mm \
             of the one before it. Print at 100 %, not fitted to the page.",
            self.columns, self.rows, self.paper
        );
        draw_adornment(&mut surface, &note(&words, margin, margin, width), fonts);
        surface.push_transform(&Transform::from_row(
            small as f32,
            0.0,
            0.0,
            small as f32,
            margin as f32,
            (margin + head) as f32,
        ));
        let whole = Bounds::new(0.0, 0.0, self.poster.width, self.poster.height);
        draw_adornment(&mut surface, &paper(whole, scene.background), fonts);
        surface.end_tagged();
        let (x, y, scale) = (self.poster.x as f32, self.poster.y as f32, self.poster.scale as f32);
        surface.push_transform(&Transform::from_row(scale, 0.0, 0.0, scale, x, y));
        draw(plan, &mut surface, fonts, identifiers);
        surface.pop();
        begin_adornment(&mut surface);
        self.grid(small, &mut surface, fonts);
        surface.end_tagged();
        surface.pop();
        surface.pop();
        surface.finish();
        page.finish();
    }

    /// Draws the sheets over the poster, each with its label.
    fn grid(&self, small: f64, surface: &mut Surface, fonts: &mut Fonts) {
        for row in 0..self.rows {
            for column in 0..self.columns {
                let window = self.window(column, row);
                let width = window.width.min(self.poster.width - window.x);
                let height = window.height.min(self.poster.height - window.y);
                let paint = Paint::default().with_stroke(MARK, 0.8 / small, Dash::Solid);
                let bounds = Bounds::new(window.x, window.y, width, height);
                draw_adornment(surface, &RectShape { bounds, radius: 0.0, paint }.into(), fonts);
                let size = (11.0 / small).min(width / 3.0).min(height / 2.0);
                let block = Block::new(&label(column, row), width, Style::bold(size));
                let plate = Bounds::new(window.x, window.y, block.width + size, block.height + size * 0.2);
                draw_adornment(surface, &paper(plate, Color(0xFF, 0xFF, 0xFF)), fonts);
                let text = block.place(window.x + size / 2.0, window.y, Anchor::Start, Color(0, 0, 0), plate);
                draw_adornment(surface, &text.into(), fonts);
            }
        }
    }

    fn settings(&self) -> PageSettings {
        page_settings(self.sheet.0, self.sheet.1)
    }
}

/// Returns the name of a sheet: a letter for its column, a number for its row.
fn label(column: usize, row: usize) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.insert(0, char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    format!("{letters}{}", row + 1)
}

fn paper(bounds: Bounds, color: Color) -> Shape {
    RectShape { bounds, radius: 0.0, paint: Paint::fill(color) }.into()
}

fn note(words: &str, x: f64, top: f64, width: f64) -> Shape {
    let block = Block::new(words, width, Style::regular(10.0));
    let bounds = Bounds::new(x, top, width, block.height);
    block.place(x, top, Anchor::Start, Color(0x40, 0x40, 0x40), bounds).into()
}

fn scale(by: f64) -> Transform {
    Transform::from_scale(by as f32, by as f32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sheet::Paper;

    fn tiles(width: f64, height: f64) -> Tiles {
        let poster = Placement { width, height, scale: 1.0, x: 0.0, y: 0.0 };
        let sheet = Sheet { paper: Paper::named("A4").expect("a paper"), turn: None };
        Tiles::of(poster, sheet).unwrap_or_else(|refusal| panic!("{refusal:?}"))
    }

    #[test]
    fn sheets_cover_the_poster_and_share_their_edges() {
        for (width, height) in [(100.0, 100.0), (703.0, 3_000.0), (3_178.0, 4_493.0), (2_000.0, 500.0)] {
            let tiles = tiles(width, height);
            let last = tiles.window(tiles.columns - 1, tiles.rows - 1);
            assert!(last.right() >= width && last.bottom() >= height, "{width} × {height}");
            assert!(last.x < width && last.y < height, "an empty sheet");
            if tiles.columns > 1 {
                let shared = tiles.window(0, 0).right() - tiles.window(1, 0).x;
                assert!((shared - px(OVERLAP_MM)).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn what_is_seen_on_a_sheet_is_drawn_there() {
        let tiles = tiles(3_178.0, 4_493.0);
        for at in 0..300 {
            let (from, to) = (f64::from(at) * 10.0, f64::from(at) * 10.0 + 150.0);
            let seen = Tiles::seen(from, to, tiles.window.0, tiles.columns);
            for column in 0..tiles.columns {
                let window = tiles.window(column, 0);
                let is_seen = from < window.right() && to > window.x;
                assert!(!is_seen || seen.contains(&column), "{from} to {to} on {column}");
            }
        }
    }

    #[test]
    fn sheets_are_named_as_on_a_chess_board() {
        assert_eq!(
            [(0, 0), (1, 2), (25, 0), (26, 9)].map(|(column, row)| label(column, row)),
            ["A1", "B3", "Z1", "AA10"]
        );
    }

    #[test]
    fn more_sheets_than_anybody_glues_are_refused() {
        let poster = Placement { width: 5_000.0, height: 500_000.0, scale: 1.0, x: 0.0, y: 0.0 };
        let sheet = Sheet { paper: Paper::named("A4").expect("a paper"), turn: None };
        let Err(Refusal(words)) = Tiles::of(poster, sheet) else { panic!("it was not refused") };
        assert!(words.contains("sheets of A4, and 500 are the most") && words.contains("--paper A0"), "{words}");
    }
}
