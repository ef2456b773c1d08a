//! A scene as SVG that opens the same everywhere: presentation attributes only, nothing active, nothing from elsewhere.

use std::fmt::Write as _;

use crate::escape::{xml_attribute, xml_text};
use crate::map::Map;
use crate::measure::{Direction, Face, depends_on_direction};
use crate::render::embed::face_rules;
use crate::render::sheet::{self, Placement};
use crate::render::stack::{self, stack, stretch};
use crate::render::{Drawing, Options, PX_PER_INCH};
use crate::scene::shape::{Anchor, Bounds, Circle, Dash, Group, Paint, Path, Point, Rect, Scene, Shape, Step, Text};
use crate::scene::theme::Color;

/// Writes the map as one picture.
pub(super) fn write(map: &Map, options: &Options) -> Drawing {
    draw(&crate::scene::layout(map, &options.theme), options)
}

/// Writes the flow of the map as one picture.
pub(super) fn write_flow(map: &Map, options: &Options) -> Drawing {
    draw(&crate::scene::flow::layout(map, &options.theme), options)
}

fn draw(scene: &Scene, options: &Options) -> Drawing {
    let placement = options.paper.map(|sheet| Placement::of(scene, Some(sheet)));
    let font_rules = if options.embeds_font { face_rules(scene) } else { String::new() };
    let svg = write_scene_as(scene, &Writing { placement, font_rules: &font_rules, ..Writing::default() });
    let remarks =
        sheet::remark(scene, options).into_iter().chain(stack::remark(options, options.embeds_font)).collect();
    Drawing { bytes: svg.into_bytes(), remarks, ..Drawing::default() }
}

/// Which parts of a scene are written, and what else.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Writing<'a> {
    /// Whether the texts are left out.
    pub without_texts: bool,
    /// Rules that hold fonts; they are made here and hold nothing from a file.
    pub font_rules: &'a str,
    /// Elements above everything else.
    pub above: &'a str,
    /// The place on paper; without one the picture is as large as it is.
    pub placement: Option<Placement>,
}

/// Writes a scene as one SVG document.
pub fn write_scene(scene: &Scene) -> String {
    write_scene_as(scene, &Writing::default())
}

/// Writes a scene, or parts of it, as one SVG document.
pub(super) fn write_scene_as(scene: &Scene, writing: &Writing) -> String {
    let mut out = String::with_capacity(16 * 1024);
    let prefix = identifier(&scene.id);
    let canvas = write_size(&mut out, scene, writing.placement);
    let _ = write!(out, r#" role="img" id="{prefix}""#);
    let _ = write!(out, r#" aria-labelledby="{prefix}.title. {prefix}.desc.""#);
    if let Some(language) = &scene.language {
        let _ = write!(out, r#" xml:lang="{}""#, xml_attribute(language));
    }
    let _ = writeln!(out, ">\n<title id=\"{prefix}.title.\">{}</title>", xml_text(&scene.title));
    let _ = writeln!(out, "<desc id=\"{prefix}.desc.\">{}</desc>", xml_text(&scene.description));
    if !writing.font_rules.is_empty() {
        let _ = writeln!(out, "<style>{}</style>", writing.font_rules);
    }
    write_rect(&mut out, &Rect { bounds: canvas, radius: 0.0, paint: Paint::fill(scene.background) });
    // On a page that is read from right to left, anchors would be taken from the other side.
    let direction = if scene.direction == Direction::RightToLeft { r#" direction="ltr""# } else { "" };
    // Widths as measured, not as the grid of a screen would round them.
    let fonts = stack(scene.family);
    let stretch = stretch(scene.family).map(|name| format!(r#" font-stretch="{name}""#)).unwrap_or_default();
    let _ = writeln!(out, r#"<g font-family="{fonts}"{stretch} text-rendering="geometricPrecision"{direction}>"#);
    write_shapes(&mut out, &scene.shapes, &prefix, writing);
    out.push_str(writing.above);
    out.push_str("</g>\n</svg>\n");
    out
}

/// Begins the document with its size, in px or on paper; returns what it shows, in px of the scene.
fn write_size(out: &mut String, scene: &Scene, placement: Option<Placement>) -> Bounds {
    out.push_str(r#"<svg xmlns="http://www.w3.org/2000/svg""#);
    let canvas = match placement {
        None => {
            let (width, height) = (Number(scene.width), Number(scene.height));
            let _ = write!(out, r#" width="{width}" height="{height}""#);
            Bounds::new(0.0, 0.0, scene.width, scene.height)
        }
        Some(Placement { width, height, scale, x, y }) => {
            let mm = |px: f64| Number(px / PX_PER_INCH * 25.4);
            let _ = write!(out, r#" width="{}mm" height="{}mm""#, mm(width), mm(height));
            Bounds::new(-x / scale, -y / scale, width / scale, height / scale)
        }
    };
    let (x, y, width, height) = (Number(canvas.x), Number(canvas.y), Number(canvas.width), Number(canvas.height));
    let _ = write!(out, r#" viewBox="{x} {y} {width} {height}""#);
    canvas
}

/// Writes shapes in order; a stack of what is still to come stands in for recursion.
fn write_shapes(out: &mut String, shapes: &[Shape], prefix: &str, writing: &Writing) {
    let mut open = vec![(shapes.iter(), false)];
    while let Some((rest, is_element)) = open.last_mut() {
        let is_element = *is_element;
        match rest.next() {
            Some(Shape::Rect(rect)) => write_rect(out, rect),
            Some(Shape::Circle(circle)) => write_circle(out, circle),
            Some(Shape::Path(path)) => write_path(out, path),
            Some(Shape::Text(_)) if writing.without_texts => {}
            Some(Shape::Text(text)) => write_text(out, text),
            Some(Shape::Group(group)) => {
                // What only stays as it is needs no element.
                let is_element = !group.is_fixed;
                if is_element {
                    begin_group(out, group, prefix);
                }
                open.push((group.shapes.iter(), is_element));
            }
            None => {
                open.pop();
                if is_element {
                    out.push_str("</g>\n");
                }
            }
        }
    }
}

fn begin_group(out: &mut String, group: &Group, prefix: &str) {
    out.push_str("<g");
    if let Some(id) = &group.id {
        let _ = write!(out, r#" id="{prefix}.{}""#, identifier(id));
    }
    if let Some(slice) = &group.slice {
        let (name, height) = (xml_attribute(&slice.name), Number(slice.height));
        let _ = write!(out, r#" data-slice="{name}" data-height="{height}""#);
    }
    if !group.who.is_empty() {
        let who: Vec<String> = group.who.iter().map(usize::to_string).collect();
        let _ = write!(out, r#" data-who="{}""#, who.join(" "));
    }
    out.push_str(">\n");
    if let Some(title) = &group.title {
        let _ = writeln!(out, "<title>{}</title>", xml_text(title));
    }
}

fn write_rect(out: &mut String, rect: &Rect) {
    let Bounds { x, y, width, height } = rect.bounds;
    let _ = write!(out, r#"<rect x="{}" y="{}""#, Number(x), Number(y));
    let _ = write!(out, r#" width="{}" height="{}""#, Number(width), Number(height));
    if rect.radius > 0.0 {
        let _ = write!(out, r#" rx="{}""#, Number(rect.radius));
    }
    write_paint(out, &rect.paint);
    out.push_str("/>\n");
}

fn write_circle(out: &mut String, circle: &Circle) {
    let Point { x, y } = circle.center;
    let _ = write!(out, r#"<circle cx="{}" cy="{}" r="{}""#, Number(x), Number(y), Number(circle.radius));
    write_paint(out, &circle.paint);
    out.push_str("/>\n");
}

fn write_path(out: &mut String, path: &Path) {
    out.push_str("<path d=\"");
    for step in &path.steps {
        let (letter, points): (char, &[Point]) = match step {
            Step::Move(to) => ('M', std::slice::from_ref(to)),
            Step::Line(to) => ('L', std::slice::from_ref(to)),
            Step::Cubic(first, second, to) => ('C', &[*first, *second, *to]),
            Step::Close => ('Z', &[]),
        };
        out.push(letter);
        for (at, point) in points.iter().enumerate() {
            let gap = if at == 0 { "" } else { " " };
            let _ = write!(out, "{gap}{} {}", Number(point.x), Number(point.y));
        }
    }
    out.push('"');
    write_paint(out, &path.paint);
    out.push_str("/>\n");
}

fn write_text(out: &mut String, text: &Text) {
    let Some(first) = text.lines.first() else {
        return;
    };
    let Point { x, y } = text.origin;
    let _ = write!(out, r#"<text x="{}" y="{}""#, Number(x), Number(y));
    let _ = write!(out, r#" font-size="{}" fill="{}""#, Number(text.style.size_px), Hex(text.color));
    match text.style.face {
        // What the project's font has no cut for is set in its upright one, as it was measured.
        face if text.style.family.is_some_and(|family| !family.has(face)) => {}
        Face::Regular => {}
        Face::Bold => out.push_str(r#" font-weight="bold""#),
        Face::Oblique => out.push_str(r#" font-style="oblique""#),
    }
    match text.anchor {
        Anchor::Start => {}
        Anchor::Middle => out.push_str(r#" text-anchor="middle""#),
        Anchor::End => out.push_str(r#" text-anchor="end""#),
    }
    out.push('>');
    if text.lines.len() == 1 {
        write_line(out, first, text.direction);
    } else {
        for (at, line) in text.lines.iter().enumerate() {
            let line_y = y + text.style.line_height() * at as f64;
            let _ = write!(out, r#"<tspan x="{}" y="{}">"#, Number(x), Number(line_y));
            write_line(out, line, text.direction);
            out.push_str("</tspan>");
        }
    }
    out.push_str("</text>\n");
}

/// Writes a line; where its order depends on it, between the marks that say that it is read from right to left.
///
/// The property `direction` would turn the anchors round, and not every reader of SVG knows it: all know the marks.
fn write_line(out: &mut String, line: &str, direction: Direction) {
    let is_marked = direction == Direction::RightToLeft && depends_on_direction(line);
    let [open, close] = if is_marked { ["\u{202B}", "\u{202C}"] } else { ["", ""] };
    let _ = write!(out, "{open}{}{close}", xml_text(line));
}

fn write_paint(out: &mut String, paint: &Paint) {
    match paint.fill {
        Some(color) => {
            let _ = write!(out, r#" fill="{}""#, Hex(color));
        }
        None => out.push_str(r#" fill="none""#),
    }
    if let Some(opacity) = paint.fill_opacity {
        let _ = write!(out, r#" fill-opacity="{}""#, Number(opacity));
    }
    let Some(stroke) = paint.stroke else {
        return;
    };
    let _ = write!(out, r#" stroke="{}" stroke-width="{}""#, Hex(stroke.color), Number(stroke.width));
    match stroke.dash {
        Dash::Solid => out.push_str(r#" stroke-linejoin="round""#),
        Dash::Dashed => out.push_str(r#" stroke-dasharray="4 3""#),
        Dash::Dotted => out.push_str(r#" stroke-dasharray="0.1 4" stroke-linecap="round""#),
        Dash::Long => out.push_str(r#" stroke-dasharray="10 5""#),
    }
}

/// Makes an id that XML, HTML and style sheets take: letters and digits of every script and hyphens stay, a slash
/// becomes a dot, anything else its number between underscores. Different names stay different.
pub(super) fn identifier(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for character in name.chars() {
        match character {
            '-' => out.push('-'),
            '/' => out.push('.'),
            _ if character.is_alphanumeric() => out.push(character),
            _ => {
                let _ = write!(out, "_{:x}_", character as u32);
            }
        }
    }
    if !out.starts_with(char::is_alphabetic) {
        out.insert(0, '_');
    }
    out
}

/// A number as SVG takes it: at most two decimals, never NaN, infinite or −0.
struct Number(f64);

impl std::fmt::Display for Number {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_assert!(self.0.is_finite(), "a number in a picture is finite");
        // A cast turns NaN into 0 and keeps the infinite within bounds.
        let hundredths = (self.0 * 100.0).round() as i64;
        let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        if hundredths < 0 {
            out.write_str("-")?;
        }
        match part {
            0 => write!(out, "{whole}"),
            _ if part % 10 == 0 => write!(out, "{whole}.{}", part / 10),
            _ => write!(out, "{whole}.{part:02}"),
        }
    }
}

/// A colour as SVG takes it.
pub(super) struct Hex(pub(super) Color);

impl std::fmt::Display for Hex {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Color(red, green, blue) = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_finite() {
        let text = [0.0, -0.001, 1.5, 2.0, -3.456, 12.05, 0.1].map(|value| Number(value).to_string());
        assert_eq!(text, ["0", "0", "1.5", "2", "-3.46", "12.05", "0.1"]);
    }

    #[test]
    fn different_names_make_different_ids() {
        assert_eq!(identifier("compare/compares-models"), "compare.compares-models");
        assert_eq!(identifier("a.b_c\""), "a_2e_b_5f_c_22_");
        assert_eq!(identifier("1st"), "_1st");
        assert_ne!(identifier("a/b-c"), identifier("a-b/c"));
    }
}
