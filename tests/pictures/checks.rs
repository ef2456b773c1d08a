//! What every picture is held against.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use cjm::measure::{self, Face};
use cjm::scene::shape::{Bounds, Dash, Point, Scene, Shape, Step, Text};
use cjm::scene::theme::Theme;
use usvg::roxmltree::{Document, Node};

/// Elements and attributes that a picture may hold.
const ELEMENTS: &[&str] = &["svg", "title", "desc", "g", "rect", "circle", "path", "text", "tspan"];
const ATTRIBUTES: &[&str] = &[
    "width",
    "height",
    "viewBox",
    "role",
    "id",
    "aria-labelledby",
    "lang",
    "font-family",
    "text-rendering",
    "x",
    "y",
    "rx",
    "cx",
    "cy",
    "r",
    "d",
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-linejoin",
    "stroke-linecap",
    "stroke-dasharray",
    "font-size",
    "font-weight",
    "font-style",
    "data-slice",
    "data-height",
    "data-who",
    "text-anchor",
    "direction",
    "font-stretch",
];
/// Attributes that hold one number.
const NUMBERS: &[&str] =
    &["width", "height", "x", "y", "rx", "cx", "cy", "r", "fill-opacity", "stroke-width", "font-size", "data-height"];

/// A text may stand so many px outside of what it was given: rounding, and the slant of an oblique letter.
const SLACK: f64 = 0.6;

static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = usvg::fontdb::Database::new();
    for font in [dejavu::sans::regular(), dejavu::sans::bold(), dejavu::sans::oblique()] {
        fonts.load_font_data(font.to_vec());
    }
    Arc::new(fonts)
});

/// Returns the fonts above, and the one that a scene is set in.
fn fonts_of(scene: &Scene) -> Arc<usvg::fontdb::Database> {
    let Some(family) = scene.family else { return FONTS.clone() };
    let mut fonts = usvg::fontdb::Database::clone(&FONTS);
    for face in [Face::Regular, Face::Bold, Face::Oblique].into_iter().filter(|face| family.has(*face)) {
        fonts.load_font_source(usvg::fontdb::Source::Binary(Arc::new(family.cut(face).bytes())));
    }
    Arc::new(fonts)
}

/// Holds the document against the list of what it may hold.
pub(crate) fn document(name: &str, svg: &str) {
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("{name}: not well-formed: {error}"));
    let mut ids = BTreeSet::new();
    for node in document.descendants().filter(Node::is_element) {
        let element = node.tag_name().name();
        assert!(ELEMENTS.contains(&element), "{name}: element {element}");
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value());
            assert!(ATTRIBUTES.contains(&key), "{name}: attribute {key} on {element}");
            assert!(!value.contains("url(") && !value.contains("javascript:"), "{name}: {key} is {value}");
            if NUMBERS.contains(&key) {
                let is_finite = value.parse::<f64>().is_ok_and(f64::is_finite);
                let is_short = value.split('.').nth(1).is_none_or(|decimals| decimals.len() <= 2);
                assert!(is_finite && is_short, "{name}: {key} is {value}");
            }
            if key == "d" {
                let numbers = value.split(|c: char| c.is_ascii_uppercase() || c == ' ').filter(|part| !part.is_empty());
                numbers.for_each(|part| assert!(part.parse::<f64>().is_ok_and(f64::is_finite), "{name}: path {value}"));
            }
            if key == "id" {
                assert!(ids.insert(value.to_owned()), "{name}: the id {value} is there twice");
                assert!(!value.contains(char::is_whitespace), "{name}: id {value}");
            }
        }
    }
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"), "{name}");
    for wanted in ["title", "desc"] {
        let text = root.children().find(|node| node.tag_name().name() == wanted).and_then(|node| node.text());
        assert!(text.is_some_and(|text| !text.trim().is_empty()), "{name}: no {wanted}");
    }
}

/// Holds the scene against its own measures.
pub(crate) fn scene(name: &str, scene: &Scene, theme: &Theme) {
    let canvas = Bounds::new(0.0, 0.0, scene.width, scene.height);
    let shapes = flat(scene);
    let texts: Vec<&Text> = shapes.iter().filter_map(|shape| as_text(shape)).collect();
    for text in &texts {
        let bounds = text.bounds();
        assert!(
            text.frame.holds(&bounds, 0.01),
            "{name}: {:?} leaves its box: {bounds:?} in {:?}",
            text.lines,
            text.frame
        );
        assert!(canvas.holds(&text.frame, 0.01), "{name}: {:?} leaves the canvas", text.lines);
        assert!(text.lines.iter().all(|line| !line.trim().is_empty()), "{name}: an empty line");
    }
    let bounds: Vec<Bounds> = texts.iter().map(|text| text.bounds()).collect();
    no_overlaps(name, &bounds, 0.01, |at| texts[at].lines.join(" "));
    nothing_crosses(name, &shapes, theme);
    nothing_covers(name, &shapes);
    for shape in &shapes {
        for bounds in extents(shape) {
            assert!(canvas.holds(&bounds, 0.01), "{name}: a shape leaves the canvas: {bounds:?}");
        }
    }
}

/// Holds the picture, as another program lays it out, against the measures of the scene.
pub(crate) fn as_drawn(name: &str, scene: &Scene, svg: &str) {
    let options = usvg::Options { fontdb: fonts_of(scene), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(svg, &options).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut drawn = Vec::new();
    let mut open: Vec<&usvg::Node> = tree.root().children().iter().rev().collect();
    while let Some(node) = open.pop() {
        match node {
            usvg::Node::Group(group) => open.extend(group.children().iter().rev()),
            usvg::Node::Text(text) => {
                let bounds = text.abs_bounding_box();
                let [x, y, w, h] = [bounds.x(), bounds.y(), bounds.width(), bounds.height()].map(f64::from);
                let words: String = text.chunks().iter().map(|chunk| chunk.text()).collect();
                // The marks of direction are the picture's own.
                let plain = words.replace(['\u{202B}', '\u{202C}'], "");
                // Such a mark counts as one px wide there, though nothing is drawn.
                let mark = if plain == words { 0.0 } else { 1.0 };
                drawn.push((plain, Bounds::new(x, y, w, h).inset(mark, 0.0)));
            }
            _ => {}
        }
    }
    let shapes = flat(scene);
    let count = shapes.iter().filter_map(|shape| as_text(shape)).count();
    assert!(drawn.len() * 10 >= count * 9, "{name}: of {count} texts only {} are drawn", drawn.len());
    let mut texts = shapes.iter().filter_map(|shape| as_text(shape));
    let canvas = Bounds::new(0.0, 0.0, scene.width, scene.height);
    let mut settled = Vec::new();
    for (words, bounds) in &drawn {
        // A text of which no font holds anything is not drawn at all: it is passed over here too.
        let own = texts.find(|text| text.lines.concat() == *words);
        let Some(own) = own else {
            panic!("{name}: {words:?} is not a text of the scene, or not in its order");
        };
        if is_set_in_another(own) {
            continue;
        }
        let mut frame = own.frame;
        if is_set_apart(own) {
            let more = UNJOINED * own.style.size_px * words.chars().filter(|letter| is_arabic(*letter)).count() as f64;
            (frame.x, frame.width) = (frame.x - more, frame.width + 2.0 * more);
        } else {
            assert!(canvas.holds(bounds, SLACK), "{name}: {words:?} is drawn outside of the canvas");
            settled.push((words, *bounds));
        }
        if own.style.face == Face::Oblique {
            frame.width += 0.2 * own.style.size_px;
        }
        assert!(frame.holds(bounds, SLACK), "{name}: {words:?} is drawn at {bounds:?}, outside of {:?}", own.frame);
    }
    let bounds: Vec<Bounds> = settled.iter().map(|(_, bounds)| *bounds).collect();
    no_overlaps(name, &bounds, SLACK, |at| settled[at].0.clone());
}

/// Tells whether this reader sets a text in another font than the project's own: a whole line, where that font lacks one
/// of its letters, while browsers and the program itself set that letter alone in another.
fn is_set_in_another(text: &Text) -> bool {
    let Some(font) = text.style.family.map(|family| family.cut(text.style.face)) else { return false };
    text.lines.iter().any(|line| line.chars().any(|letter| !font.covers(letter)))
}

/// How much wider a letter of Arabic is that stands apart, in em.
const UNJOINED: f64 = 0.25;

/// Tells whether this reader sets Arabic letters of a text apart: it does where the font lacks others of the same line,
/// which no browser does (pages and pictures are held against one, too).
fn is_set_apart(text: &Text) -> bool {
    let is_set_apart = |line: &String| line.contains(is_arabic) && !measure::missing(line, text.style, &[]).is_empty();
    text.lines.iter().any(is_set_apart)
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}')
}

fn no_overlaps(name: &str, bounds: &[Bounds], slack: f64, words: impl Fn(usize) -> String) {
    let mut order: Vec<usize> = (0..bounds.len()).collect();
    order.sort_by(|one, other| bounds[*one].y.total_cmp(&bounds[*other].y));
    for (place, at) in order.iter().enumerate() {
        let one = bounds[*at].inset(slack, slack);
        for other in order[place + 1..].iter().take_while(|other| bounds[**other].y < one.bottom()) {
            let overlaps = one.overlaps(&bounds[*other].inset(slack, slack));
            assert!(
                !overlaps,
                "{name}: {:?} and {:?} overlap: {one:?}, {:?}",
                words(*at),
                words(*other),
                bounds[*other]
            );
        }
    }
}

/// No arrow and no curve runs through a text, unless the text stands on paper of its own that lies over the line; lines
/// of the grid may.
fn nothing_crosses(name: &str, shapes: &[&Shape], theme: &Theme) {
    let texts = placed_texts(shapes);
    for (at, shape) in shapes.iter().enumerate() {
        for piece in strokes(shape, theme) {
            for (place, text, bounds) in texts.beside(piece) {
                let is_on_paper = || shapes[at..place.max(at)].iter().rev().any(|shape| is_paper(shape, bounds));
                let is_crossed = bounds.overlaps(&piece) && !is_on_paper();
                assert!(!is_crossed, "{name}: a line at {piece:?} crosses {:?} at {bounds:?}", text.lines);
            }
        }
    }
}

/// The texts of a picture with their places among the shapes and their boxes, by height.
struct Texts<'a> {
    sorted: Vec<(usize, &'a Text, Bounds)>,
    tallest: f64,
}

fn placed_texts<'a>(shapes: &[&'a Shape]) -> Texts<'a> {
    let texts = shapes.iter().enumerate().filter_map(|(at, shape)| Some((at, as_text(shape)?)));
    let mut sorted: Vec<_> = texts.map(|(at, text)| (at, text, text.bounds().inset(1.0, 1.0))).collect();
    sorted.sort_by(|one, other| one.2.y.total_cmp(&other.2.y));
    let tallest = sorted.iter().map(|(_, _, bounds)| bounds.height).fold(0.0, f64::max);
    Texts { sorted, tallest }
}

impl<'a> Texts<'a> {
    /// Goes over the texts that stand at the height of a box.
    fn beside(&self, place: Bounds) -> impl Iterator<Item = (usize, &'a Text, Bounds)> {
        let first = self.sorted.partition_point(|(_, _, bounds)| bounds.y < place.y - self.tallest);
        self.sorted[first..].iter().copied().take_while(move |(_, _, bounds)| bounds.y < place.bottom())
    }
}

/// Tells whether a shape is opaque paper beneath all of a text.
fn is_paper(shape: &Shape, text: Bounds) -> bool {
    matches!(shape, Shape::Rect(rect) if rect.paint.fill.is_some() && rect.paint.fill_opacity.is_none()
        && rect.bounds.holds(&text, 0.01))
}

/// Nothing that is filled lies over a text that was set before it.
fn nothing_covers(name: &str, shapes: &[&Shape]) {
    let texts = placed_texts(shapes);
    for (at, shape) in shapes.iter().enumerate() {
        let Some(paper) = filled(shape) else { continue };
        for (place, text, bounds) in texts.beside(paper) {
            let is_covered = place < at && bounds.overlaps(&paper);
            assert!(!is_covered, "{name}: {:?} is covered by a shape at {paper:?}", text.lines);
        }
    }
}

/// Returns the box of a filled shape.
fn filled(shape: &Shape) -> Option<Bounds> {
    let paint = match shape {
        Shape::Rect(rect) => rect.paint,
        Shape::Circle(circle) => circle.paint,
        Shape::Path(path) => path.paint,
        Shape::Text(_) | Shape::Group(_) => return None,
    };
    paint.fill?;
    let boxes = extents(shape);
    let (mut low, mut high) = (Point::new(f64::MAX, f64::MAX), Point::new(f64::MIN, f64::MIN));
    for bounds in boxes {
        low = Point::new(low.x.min(bounds.x), low.y.min(bounds.y));
        high = Point::new(high.x.max(bounds.right()), high.y.max(bounds.bottom()));
    }
    (low.x < high.x).then(|| Bounds::new(low.x, low.y, high.x - low.x, high.y - low.y))
}

/// Returns the boxes of the short straight pieces of an open line that is no line of the grid.
fn strokes(shape: &Shape, theme: &Theme) -> Vec<Bounds> {
    let Shape::Path(path) = shape else {
        return Vec::new();
    };
    let is_grid = |color| color == theme.line || color == theme.strong_line;
    match path.paint.stroke {
        Some(stroke) if path.paint.fill.is_none() && !is_grid(stroke.color) && stroke.dash == Dash::Solid => {}
        _ => return Vec::new(),
    }
    let mut at = Point::default();
    let mut pieces = Vec::new();
    let mut piece = |from: Point, to: Point| {
        let (x, y) = (from.x.min(to.x), from.y.min(to.y));
        pieces.push(Bounds::new(x, y, (from.x - to.x).abs().max(0.1), (from.y - to.y).abs().max(0.1)));
    };
    for step in &path.steps {
        match step {
            Step::Move(to) => at = *to,
            Step::Line(to) => {
                piece(at, *to);
                at = *to;
            }
            Step::Cubic(first, second, to) => {
                let start = at;
                for part in 1..=40 {
                    let (part, rest) = (f64::from(part) / 40.0, 1.0 - f64::from(part) / 40.0);
                    let blend = |a: f64, b: f64, c: f64, d: f64| {
                        rest * rest * rest * a
                            + 3.0 * rest * rest * part * b
                            + 3.0 * rest * part * part * c
                            + part * part * part * d
                    };
                    let next =
                        Point::new(blend(start.x, first.x, second.x, to.x), blend(start.y, first.y, second.y, to.y));
                    piece(at, next);
                    at = next;
                }
            }
            Step::Close => {}
        }
    }
    pieces
}

fn flat(scene: &Scene) -> Vec<&Shape> {
    let mut flat = Vec::new();
    let mut open: Vec<&Shape> = scene.shapes.iter().rev().collect();
    while let Some(shape) = open.pop() {
        match shape {
            Shape::Group(group) => open.extend(group.shapes.iter().rev()),
            other => flat.push(other),
        }
    }
    flat
}

fn as_text(shape: &Shape) -> Option<&Text> {
    match shape {
        Shape::Text(text) => Some(text),
        _ => None,
    }
}

fn extents(shape: &Shape) -> Vec<Bounds> {
    match shape {
        Shape::Rect(rect) => vec![rect.bounds],
        Shape::Circle(circle) => {
            let (x, y, r) = (circle.center.x, circle.center.y, circle.radius);
            vec![Bounds::new(x - r, y - r, 2.0 * r, 2.0 * r)]
        }
        Shape::Path(path) => {
            let points = path.steps.iter().filter_map(|step| match step {
                Step::Move(to) | Step::Line(to) | Step::Cubic(_, _, to) => Some(*to),
                Step::Close => None,
            });
            points.map(|point| Bounds::new(point.x, point.y, 0.0, 0.0)).collect()
        }
        Shape::Text(_) | Shape::Group(_) => Vec::new(),
    }
}
