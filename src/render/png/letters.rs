//! The texts of a scene as shapes: outlines of glyphs, and glyphs that have colours of their own.

use std::collections::HashMap;
use std::fmt::Write as _;

use resvg::tiny_skia::{FillRule, Paint, Path, PathBuilder, PixmapMut, Transform};

use crate::escape::{xml_attribute, xml_text};
use crate::measure::{Family, Font, Outline, Run};
use crate::render::typeset::{SetLine, set};
use crate::scene::shape::{Scene, Shape, Text};
use crate::theme::Color;

/// The texts of a picture.
#[derive(Default)]
pub(super) struct Letters {
    lines: Vec<Line>,
    /// Texts in glyphs with colours of their own, as elements of SVG.
    pub(super) colored: String,
    /// The fonts of those texts.
    pub(super) colored_fonts: Vec<&'static Font>,
}

/// A line of text as one shape.
struct Line {
    path: Path,
    color: Color,
}

/// The outlines of glyphs that were needed already.
type Outlines = HashMap<(*const Font, u32), Vec<Outline>>;

impl Letters {
    /// Sets all texts of a scene.
    pub(super) fn of(scene: &Scene, fonts: &[Family]) -> Self {
        let mut letters = Letters::default();
        let mut outlines = Outlines::new();
        let mut open = vec![scene.shapes.iter()];
        while let Some(rest) = open.last_mut() {
            match rest.next() {
                Some(Shape::Group(group)) => open.push(group.shapes.iter()),
                Some(Shape::Text(text)) => {
                    for line in set(text, fonts) {
                        letters.add(text, &line, &mut outlines);
                    }
                }
                Some(_) => {}
                None => {
                    open.pop();
                }
            }
        }
        letters
    }

    fn add(&mut self, text: &Text, line: &SetLine, outlines: &mut Outlines) {
        let size = text.style.size_px;
        let mut builder = PathBuilder::new();
        let mut x = line.x;
        for run in &line.runs {
            if run.font.has_colors() {
                self.add_colored(text, line, run, x);
            } else {
                push_run(&mut builder, run, (x, line.y), (size * line.stretch, size), outlines);
            }
            x += run.width() * size * line.stretch;
        }
        self.lines.extend(builder.finish().map(|path| Line { path, color: text.color }));
    }

    fn add_colored(&mut self, text: &Text, line: &SetLine, run: &Run, x: f64) {
        if !self.colored_fonts.contains(&run.font) {
            self.colored_fonts.push(run.font);
        }
        let Color(red, green, blue) = text.color;
        let _ = write!(
            self.colored,
            "<text transform=\"translate({x:.2} {:.2}) scale({:.4} 1)\" font-size=\"{}\" fill=\"#{red:02x}{green:02x}{blue:02x}\" \
             font-family=\"'{}'\">{}</text>",
            line.y,
            line.stretch,
            text.style.size_px,
            xml_attribute(&run.font.family().replace(['\'', '\\'], "")),
            xml_text(&line.text[run.text.clone()]),
        );
    }

    /// Draws all texts, or what is seen of them there.
    pub(super) fn draw(&self, transform: Transform, pixels: &mut PixmapMut) {
        let (top, bottom) = (-transform.ty / transform.sy, (pixels.height() as f32 - transform.ty) / transform.sy);
        for line in &self.lines {
            let bounds = line.path.bounds();
            if bounds.bottom() >= top && bounds.top() <= bottom {
                let mut paint = Paint::default();
                let Color(red, green, blue) = line.color;
                paint.set_color_rgba8(red, green, blue, 255);
                pixels.fill_path(&line.path, &paint, FillRule::Winding, transform, None);
            }
        }
    }
}

/// Adds the glyphs of a run at a point of the base line; the sizes are those of one em across and up, in px.
fn push_run(
    builder: &mut PathBuilder,
    run: &Run,
    (mut x, y): (f64, f64),
    (across, up): (f64, f64),
    outlines: &mut Outlines,
) {
    for glyph in &run.glyphs {
        let (left, base) = ((x + glyph.dx * across) as f32, (y - glyph.dy * up) as f32);
        let (across_em, up_em) = (across as f32, up as f32);
        let at = |dx: f32, dy: f32| (left + dx * across_em, base - dy * up_em);
        let outline =
            outlines.entry((std::ptr::from_ref(run.font), glyph.id)).or_insert_with(|| run.font.outline(glyph.id));
        for step in outline {
            match *step {
                Outline::Move(tx, ty) => {
                    let (tx, ty) = at(tx, ty);
                    builder.move_to(tx, ty);
                }
                Outline::Line(tx, ty) => {
                    let (tx, ty) = at(tx, ty);
                    builder.line_to(tx, ty);
                }
                Outline::Quad(ax, ay, tx, ty) => {
                    let ((ax, ay), (tx, ty)) = (at(ax, ay), at(tx, ty));
                    builder.quad_to(ax, ay, tx, ty);
                }
                Outline::Cubic(ax, ay, bx, by, tx, ty) => {
                    let ((ax, ay), (bx, by), (tx, ty)) = (at(ax, ay), at(bx, by), at(tx, ty));
                    builder.cubic_to(ax, ay, bx, by, tx, ty);
                }
                Outline::Close => builder.close(),
            }
        }
        x += glyph.advance * across;
    }
}
