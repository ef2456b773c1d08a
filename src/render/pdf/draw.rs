//! Shapes and texts of a scene onto a page, each marked with what it is.

use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect as KrillaRect, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, LineCap, LineJoin, Stroke as KrillaStroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::text::{Font as KrillaFont, GlyphId, KrillaGlyph, Tag};

use crate::measure::{Family, Font, Run};
use crate::render::pdf::plan::Plan;
use crate::render::typeset::{Joint, SetLine, set};
use crate::scene::shape::{Bounds, Dash, Paint, Shape, Step, Text};
use crate::theme::Color;

/// The handle of a quarter circle, for a radius of 1.
const HANDLE: f64 = 0.552_284_75;

/// The fonts that a document uses.
pub(super) struct Fonts<'a> {
    /// Those that were added for what the travelling font lacks.
    added: &'a [Family],
    loaded: Vec<(&'static Font, KrillaFont)>,
}

impl<'a> Fonts<'a> {
    /// Begins with no font but those that may be asked.
    pub(super) fn with(added: &'a [Family]) -> Self {
        Fonts { added, loaded: Vec::new() }
    }

    fn get(&mut self, font: &'static Font) -> Option<KrillaFont> {
        if let Some((_, loaded)) = self.loaded.iter().find(|(known, _)| *known == font) {
            return Some(loaded.clone());
        }
        let weight: Vec<(Tag, f32)> = font.weight().map(|weight| (Tag::new(b"wght"), weight)).into_iter().collect();
        let loaded = KrillaFont::new_variable(font.bytes().into(), font.index(), &weight)?;
        self.loaded.push((font, loaded.clone()));
        Some(loaded)
    }
}

/// Draws a whole picture; keeps what each of its items has become on the page.
pub(super) fn draw(plan: &Plan, surface: &mut Surface, fonts: &mut Fonts, identifiers: &mut [Vec<Identifier>]) {
    begin_adornment(surface);
    // What is marked now: adornment, or a figure.
    let mut marked: Option<usize> = None;
    for (at, item) in plan.items.iter().enumerate() {
        if let Shape::Text(text) = item.shape {
            surface.end_tagged();
            draw_text(surface, text, fonts, &mut identifiers[at]);
            begin_adornment(surface);
            marked = None;
            continue;
        }
        if marked != item.part {
            surface.end_tagged();
            match item.part {
                Some(_) => identifiers[at].push(surface.start_tagged(ContentTag::Other)),
                None => begin_adornment(surface),
            }
            marked = item.part;
        }
        draw_shape(surface, item.shape);
    }
    surface.end_tagged();
}

/// Begins what only adorns.
pub(super) fn begin_adornment(surface: &mut Surface) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
}

/// Draws a thing, its text too, within what only adorns.
pub(super) fn draw_adornment(surface: &mut Surface, shape: &Shape, fonts: &mut Fonts) {
    match shape {
        Shape::Text(text) => {
            begin_text(surface, text);
            for line in set(text, fonts.added) {
                draw_line(surface, &line, text.style.size_px, fonts);
            }
        }
        other => draw_shape(surface, other),
    }
}

fn draw_shape(surface: &mut Surface, shape: &Shape) {
    match shape {
        Shape::Rect(rect) => draw_path(surface, rectangle(rect.bounds, rect.radius), &rect.paint),
        Shape::Circle(circle) => {
            let (r, c) = (circle.radius, circle.center);
            draw_path(surface, rectangle(Bounds::new(c.x - r, c.y - r, 2.0 * r, 2.0 * r), r), &circle.paint);
        }
        Shape::Path(path) => {
            let mut builder = PathBuilder::new();
            for step in &path.steps {
                match step {
                    Step::Move(to) => builder.move_to(to.x as f32, to.y as f32),
                    Step::Line(to) => builder.line_to(to.x as f32, to.y as f32),
                    Step::Cubic(a, b, to) => {
                        let [ax, ay, bx, by, x, y] = [a.x, a.y, b.x, b.y, to.x, to.y].map(|length| length as f32);
                        builder.cubic_to(ax, ay, bx, by, x, y);
                    }
                    Step::Close => builder.close(),
                }
            }
            draw_path(surface, builder, &path.paint);
        }
        Shape::Text(_) | Shape::Group(_) => {}
    }
}

fn rectangle(bounds: Bounds, radius: f64) -> PathBuilder {
    let mut builder = PathBuilder::new();
    let Bounds { x, y, width, height } = bounds;
    let r = radius.min(width / 2.0).min(height / 2.0);
    if r <= 0.0 {
        if let Some(rect) = KrillaRect::from_xywh(x as f32, y as f32, width as f32, height as f32) {
            builder.push_rect(rect);
        }
        return builder;
    }
    let (right, bottom, k) = (bounds.right(), bounds.bottom(), r * (1.0 - HANDLE));
    let curve = |builder: &mut PathBuilder, points: [(f64, f64); 3]| {
        let [(ax, ay), (bx, by), (tx, ty)] = points.map(|(x, y)| (x as f32, y as f32));
        builder.cubic_to(ax, ay, bx, by, tx, ty);
    };
    builder.move_to((x + r) as f32, y as f32);
    builder.line_to((right - r) as f32, y as f32);
    curve(&mut builder, [(right - k, y), (right, y + k), (right, y + r)]);
    builder.line_to(right as f32, (bottom - r) as f32);
    curve(&mut builder, [(right, bottom - k), (right - k, bottom), (right - r, bottom)]);
    builder.line_to((x + r) as f32, bottom as f32);
    curve(&mut builder, [(x + k, bottom), (x, bottom - k), (x, bottom - r)]);
    builder.line_to(x as f32, (y + r) as f32);
    curve(&mut builder, [(x, y + k), (x + k, y), (x + r, y)]);
    builder.close();
    builder
}

fn draw_path(surface: &mut Surface, builder: PathBuilder, paint: &Paint) {
    let Some(path) = builder.finish().filter(|_| paint.fill.is_some() || paint.stroke.is_some()) else {
        return;
    };
    surface.set_fill(paint.fill.map(|color| fill(color, paint.fill_opacity)));
    surface.set_stroke(paint.stroke.map(|stroke| {
        let (dash, cap, join) = match stroke.dash {
            Dash::Solid => (None, LineCap::Butt, LineJoin::Round),
            Dash::Dashed => (Some(vec![4.0, 3.0]), LineCap::Butt, LineJoin::Miter),
            Dash::Dotted => (Some(vec![0.1, 4.0]), LineCap::Round, LineJoin::Miter),
            Dash::Long => (Some(vec![10.0, 5.0]), LineCap::Butt, LineJoin::Miter),
        };
        KrillaStroke {
            paint: rgb_of(stroke.color).into(),
            width: stroke.width as f32,
            miter_limit: 4.0,
            line_cap: cap,
            line_join: join,
            opacity: NormalizedF32::ONE,
            dash: dash.map(|array| StrokeDash { array, offset: 0.0 }),
        }
    }));
    surface.draw_path(&path);
}

fn fill(color: Color, opacity: Option<f64>) -> Fill {
    let opacity = opacity.and_then(|opacity| NormalizedF32::new(opacity as f32)).unwrap_or(NormalizedF32::ONE);
    Fill { paint: rgb_of(color).into(), opacity, ..Fill::default() }
}

fn rgb_of(Color(red, green, blue): Color) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn draw_text(surface: &mut Surface, text: &Text, fonts: &mut Fonts, identifiers: &mut Vec<Identifier>) {
    begin_text(surface, text);
    for line in set(text, fonts.added) {
        identifiers.push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
        draw_line(surface, &line, text.style.size_px, fonts);
        surface.end_tagged();
    }
}

fn begin_text(surface: &mut Surface, text: &Text) {
    surface.set_stroke(None);
    surface.set_fill(Some(fill(text.color, None)));
}

fn draw_line(surface: &mut Surface, line: &SetLine, size: f64, fonts: &mut Fonts) {
    let words = readable(line);
    let (size, mut x) = (size as f32, 0.0);
    surface.push_transform(&Transform::from_translate(line.x as f32, line.y as f32));
    if line.stretch < 1.0 {
        surface.push_transform(&Transform::from_scale(line.stretch as f32, 1.0));
    }
    let last = line.runs.len().saturating_sub(1);
    for (at, run) in line.runs.iter().enumerate() {
        let Some(font) = fonts.get(run.font) else { continue };
        let glyphs = glyphs(line, run, at == last, words.len());
        surface.draw_glyphs(Point::from_xy(x, 0.0), &glyphs, font, &words, size, false);
        x += run.width() as f32 * size;
    }
    if line.stretch < 1.0 {
        surface.pop();
    }
    surface.pop();
}

/// Returns a line as it is read and copied: with the space that parts it from the next one, and without a hyphen that
/// is only there because the line ends.
fn readable(line: &SetLine) -> String {
    match line.joint {
        Joint::Space => format!("{} ", line.text),
        Joint::Nothing => line.text.to_owned(),
        Joint::SoftHyphen => format!("{}\u{AD}", &line.text[..line.text.len() - 1]),
    }
}

/// Returns the glyphs of a run; behind those of the last one comes the space that parts its line from the next.
fn glyphs(line: &SetLine, run: &Run, is_last: bool, end: usize) -> Vec<KrillaGlyph> {
    let hyphen = line.text.len().saturating_sub(1);
    let own = run.glyphs.iter().map(|glyph| {
        let is_hyphen = line.joint == Joint::SoftHyphen && glyph.text.start == hyphen;
        let text = if is_hyphen { hyphen..end } else { glyph.text.clone() };
        let [advance, dx, dy] = [glyph.advance, glyph.dx, glyph.dy].map(|length| length as f32);
        KrillaGlyph::new(GlyphId::new(glyph.id), advance, dx, dy, 0.0, text, None)
    });
    let mut glyphs: Vec<KrillaGlyph> = own.collect();
    if is_last
        && line.joint == Joint::Space
        && let Some(space) = run.font.glyph(' ')
    {
        let advance = run.font.advance(space) as f32;
        glyphs.push(KrillaGlyph::new(GlyphId::new(space), advance, 0.0, 0.0, 0.0, end - 1..end, None));
    }
    glyphs
}
