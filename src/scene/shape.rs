//! What a picture is made of: shapes and texts in px, from back to front.
//!
//! A writer needs to know no more than is here: opaque colours, one opacity of a fill, unbroken lines and three kinds of
//! dashes, rectangles with round corners, circles, paths of straight lines and cubic bends (filled where the outline winds
//! around), texts and groups. Looks add nothing to that: hatching comes as lines that already end where their area does,
//! shadows and folded corners as shapes of their own, so that no writer needs patterns, clips, filters or gradients.

use crate::measure::{Direction, Family, Style, width};
use crate::scene::theme::Color;

/// A finished picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// Prefixes every id, so that two pictures can live on one page.
    pub id: String,
    /// The language of its texts (BCP 47), where known.
    pub language: Option<String>,
    /// Which way it is read.
    pub direction: Direction,
    /// What it is called.
    pub title: String,
    /// What it shows, for those who cannot see it.
    pub description: String,
    /// Width of the canvas, in px.
    pub width: f64,
    /// Height of the canvas, in px.
    pub height: f64,
    /// The colour of the canvas.
    pub background: Color,
    /// The font of its texts that is asked before the travelling one.
    pub family: Option<&'static Family>,
    /// The shapes, from back to front.
    pub shapes: Vec<Shape>,
}

/// One thing in a picture.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A rectangle, maybe with round corners.
    Rect(Rect),
    /// A circle.
    Circle(Circle),
    /// A line of straight and bent pieces.
    Path(Path),
    /// A text of one or more lines.
    Text(Text),
    /// Shapes that belong together.
    Group(Group),
}

/// A point on the canvas, in px from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

/// An upright box on the canvas.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Bounds {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// How a shape is filled and drawn round.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Paint {
    /// The colour inside, if any.
    pub fill: Option<Color>,
    /// How much of the fill covers what is behind it, 0 to 1; `None` means all.
    pub fill_opacity: Option<f64>,
    /// The line around, if any.
    pub stroke: Option<Stroke>,
}

/// A drawn line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Its colour.
    pub color: Color,
    /// Its width, in px.
    pub width: f64,
    /// Its pattern.
    pub dash: Dash,
}

/// The pattern of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dash {
    /// Unbroken.
    #[default]
    Solid,
    /// Short dashes: what is assumed.
    Dashed,
    /// Dots: helping lines.
    Dotted,
    /// Long dashes: the lines of a blueprint.
    Long,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Where.
    pub bounds: Bounds,
    /// Radius of its corners, in px.
    pub radius: f64,
    /// How it is painted.
    pub paint: Paint,
}

/// A circle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Circle {
    /// Its middle.
    pub center: Point,
    /// Its radius, in px.
    pub radius: f64,
    /// How it is painted.
    pub paint: Paint,
}

/// A line of straight and bent pieces.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// The pieces, in order; the first one is a `Move`.
    pub steps: Vec<Step>,
    /// How it is painted.
    pub paint: Paint,
}

/// A piece of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Begins anew at a point.
    Move(Point),
    /// Goes straight to a point.
    Line(Point),
    /// Goes by two control points to a third point.
    Cubic(Point, Point, Point),
    /// Goes back to where it began.
    Close,
}

/// A text of one or more lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// What it says, before it was broken into lines.
    pub words: String,
    /// The lines, in order; none of them empty.
    pub lines: Vec<String>,
    /// Where the first line stands: its base line, and its beginning, middle or end as `anchor` says.
    pub origin: Point,
    /// Which part of a line stands at the origin.
    pub anchor: Anchor,
    /// Which way the lines are read.
    pub direction: Direction,
    /// The type.
    pub style: Style,
    /// The colour.
    pub color: Color,
    /// The box that it must not leave.
    pub frame: Bounds,
}

/// Which part of a line of text stands at its origin, as it is seen: the beginning is the left end, whichever way it is
/// read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Anchor {
    /// Its beginning.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// Shapes that belong together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// A stable address within the picture, written behind the picture's own id; unique in the picture.
    pub id: Option<String>,
    /// What the group shows, for those who cannot see it and as a hint under the pointer.
    pub title: Option<String>,
    /// The slice of the picture that the group fills from edge to edge, where it is one.
    pub slice: Option<Slice>,
    /// The personas whom alone it concerns, by index; empty means everybody.
    pub who: Vec<usize>,
    /// Whether it stays as it is in a picture that is read from right to left, since it does not point anywhere.
    pub is_fixed: bool,
    /// The shapes, from back to front.
    pub shapes: Vec<Shape>,
}

/// A part of a picture over its whole width: taken out, it leaves a gap of its height that what is below can close.
#[derive(Debug, Clone, PartialEq)]
pub struct Slice {
    /// What it is: `head`, `stages`, `line`, `lane.` with the word of the lane, `legend`.
    pub name: String,
    /// Its height, in px.
    pub height: f64,
}

impl Group {
    /// Makes a group of a slice of the picture.
    pub fn of_slice(name: impl Into<String>, height: f64, shapes: Vec<Shape>) -> Self {
        Group { slice: Some(Slice { name: name.into(), height }), shapes, ..Group::default() }
    }

    /// Makes a group of what concerns some personas, by index.
    pub fn of_personas(who: &[usize], shapes: Vec<Shape>) -> Self {
        Group { who: who.to_vec(), shapes, ..Group::default() }
    }

    /// Adds shapes to a picture, as a group where they concern some personas only.
    pub fn add(who: &[usize], mut shapes: Vec<Shape>, out: &mut Vec<Shape>) {
        match shapes.is_empty() || who.is_empty() {
            true => out.append(&mut shapes),
            false => out.push(Group::of_personas(who, shapes).into()),
        }
    }
}

impl Point {
    /// Makes a point.
    pub const fn new(x: f64, y: f64) -> Self {
        Point { x, y }
    }

    fn translate(&mut self, dx: f64, dy: f64) {
        self.x += dx;
        self.y += dy;
    }
}

impl Bounds {
    /// Makes a box.
    pub const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Bounds { x, y, width, height }
    }

    fn translate(&mut self, dx: f64, dy: f64) {
        self.x += dx;
        self.y += dy;
    }

    /// Returns the right edge.
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// Returns the lower edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// Returns the point in the middle.
    pub fn center(&self) -> Point {
        Point::new(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// Tells whether two boxes share more than an edge.
    pub fn overlaps(&self, other: &Bounds) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Tells whether another box lies within this one, by `slack` px.
    pub fn holds(&self, other: &Bounds, slack: f64) -> bool {
        other.x >= self.x - slack
            && other.y >= self.y - slack
            && other.right() <= self.right() + slack
            && other.bottom() <= self.bottom() + slack
    }

    /// Returns the box that is smaller by `x` px on the left and right, by `y` px above and below.
    pub fn inset(&self, x: f64, y: f64) -> Bounds {
        Bounds::new(self.x + x, self.y + y, (self.width - 2.0 * x).max(0.0), (self.height - 2.0 * y).max(0.0))
    }
}

impl Paint {
    /// Fills with a colour.
    pub const fn fill(color: Color) -> Self {
        Paint { fill: Some(color), fill_opacity: None, stroke: None }
    }

    /// Draws an unbroken line.
    pub const fn line(color: Color, width: f64) -> Self {
        Paint { fill: None, fill_opacity: None, stroke: Some(Stroke { color, width, dash: Dash::Solid }) }
    }

    /// Adds a line around.
    pub const fn with_stroke(mut self, color: Color, width: f64, dash: Dash) -> Self {
        self.stroke = Some(Stroke { color, width, dash });
        self
    }

    /// Lets what is behind the fill show through.
    pub const fn with_opacity(mut self, opacity: f64) -> Self {
        self.fill_opacity = Some(opacity);
        self
    }
}

impl Path {
    /// Makes a straight line.
    pub fn line(from: Point, to: Point, paint: Paint) -> Self {
        Path { steps: vec![Step::Move(from), Step::Line(to)], paint }
    }

    /// Makes a closed shape with straight sides.
    pub fn polygon(corners: &[Point], paint: Paint) -> Self {
        let mut steps: Vec<Step> = corners.iter().map(|corner| Step::Line(*corner)).collect();
        if let (Some(first), Some(corner)) = (steps.first_mut(), corners.first()) {
            *first = Step::Move(*corner);
        }
        steps.push(Step::Close);
        Path { steps, paint }
    }
}

impl Text {
    /// Returns the box that the lines take, as measured.
    pub fn bounds(&self) -> Bounds {
        let widest = self.lines.iter().map(|line| width(line, self.style)).fold(0.0, f64::max);
        let x = match self.anchor {
            Anchor::Start => self.origin.x,
            Anchor::Middle => self.origin.x - widest / 2.0,
            Anchor::End => self.origin.x - widest,
        };
        let height = self.style.line_height() * self.lines.len() as f64;
        Bounds::new(x, self.origin.y - self.style.base_line(), widest, height)
    }
}

impl Shape {
    /// Moves the shape, and what it holds.
    pub fn translate(&mut self, dx: f64, dy: f64) {
        let mut rest = vec![self];
        while let Some(shape) = rest.pop() {
            match shape {
                Shape::Rect(rect) => rect.bounds.translate(dx, dy),
                Shape::Circle(circle) => circle.center.translate(dx, dy),
                Shape::Path(path) => path.steps.iter_mut().for_each(|step| step.translate(dx, dy)),
                Shape::Text(text) => {
                    text.origin.translate(dx, dy);
                    text.frame.translate(dx, dy);
                }
                Shape::Group(group) => rest.extend(&mut group.shapes),
            }
        }
    }
}

impl Step {
    fn translate(&mut self, dx: f64, dy: f64) {
        match self {
            Step::Move(to) | Step::Line(to) => to.translate(dx, dy),
            Step::Cubic(first, second, to) => [first, second, to].into_iter().for_each(|p| p.translate(dx, dy)),
            Step::Close => {}
        }
    }
}

macro_rules! shape_from {
    ($($kind:ident),*) => {
        $(impl From<$kind> for Shape {
            fn from(shape: $kind) -> Self {
                Shape::$kind(shape)
            }
        })*
    };
}

shape_from!(Rect, Circle, Path, Text, Group);
