//! What lies beneath a point of a scene: the colour that the eye sees there.

use cjm::scene::shape::{Bounds, Paint, Point, Scene, Shape, Step};
use cjm::theme::Color;

/// A shape without its group, with the box that holds it.
#[derive(Clone)]
pub(crate) struct Piece<'a> {
    pub(crate) shape: &'a Shape,
    pub(crate) bounds: Bounds,
    /// The corners of its outline, part by part, where it is a path.
    outline: Vec<Vec<Point>>,
}

/// Returns all shapes of a scene from back to front, without groups.
pub(crate) fn pieces(scene: &Scene) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut open: Vec<&Shape> = scene.shapes.iter().rev().collect();
    while let Some(shape) = open.pop() {
        if let Shape::Group(group) = shape {
            open.extend(group.shapes.iter().rev());
            continue;
        }
        let outline = outline(shape);
        let bounds = match shape {
            Shape::Rect(rect) => rect.bounds,
            Shape::Circle(circle) => {
                let (Point { x, y }, r) = (circle.center, circle.radius);
                Bounds::new(x - r, y - r, 2.0 * r, 2.0 * r)
            }
            Shape::Text(text) => text.bounds(),
            _ => around(outline.iter().flatten()),
        };
        pieces.push(Piece { shape, bounds, outline });
    }
    pieces
}

fn around<'a>(points: impl Iterator<Item = &'a Point>) -> Bounds {
    let (mut low, mut high) = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
    for point in points {
        low = (low.0.min(point.x), low.1.min(point.y));
        high = (high.0.max(point.x), high.1.max(point.y));
    }
    Bounds::new(low.0, low.1, (high.0 - low.0).max(0.0), (high.1 - low.1).max(0.0))
}

/// Returns the outline of a path as straight pieces.
fn outline(shape: &Shape) -> Vec<Vec<Point>> {
    let Shape::Path(path) = shape else {
        return Vec::new();
    };
    let mut parts: Vec<Vec<Point>> = Vec::new();
    for step in &path.steps {
        match step {
            Step::Move(to) => parts.push(vec![*to]),
            Step::Line(to) => parts.last_mut().expect("a path begins with a move").push(*to),
            Step::Cubic(first, second, to) => {
                let part = parts.last_mut().expect("a path begins with a move");
                let from = part[part.len() - 1];
                part.extend((1..=12).map(|n| {
                    let (t, s) = (f64::from(n) / 12.0, 1.0 - f64::from(n) / 12.0);
                    let blend = |of: fn(&Point) -> f64| {
                        let ends = s * s * s * of(&from) + t * t * t * of(to);
                        ends + 3.0 * s * s * t * of(first) + 3.0 * s * t * t * of(second)
                    };
                    Point::new(blend(|p| p.x), blend(|p| p.y))
                }));
            }
            Step::Close => {
                let part = parts.last_mut().expect("a path begins with a move");
                part.push(part[0]);
            }
        }
    }
    parts
}

impl Piece<'_> {
    /// Returns how the shape is painted; a text is not.
    pub(crate) fn paint(&self) -> Option<Paint> {
        match self.shape {
            Shape::Rect(rect) => Some(rect.paint),
            Shape::Circle(circle) => Some(circle.paint),
            Shape::Path(path) => Some(path.paint),
            _ => None,
        }
    }

    /// Returns points of the line around the shape, or of the line that it is.
    pub(crate) fn edge(&self) -> Vec<Point> {
        let Bounds { x, y, .. } = self.bounds;
        let (right, bottom) = (self.bounds.right(), self.bounds.bottom());
        let middle = self.bounds.center();
        match self.shape {
            Shape::Path(_) => self.outline.iter().flatten().copied().collect(),
            _ => [(x, middle.y), (right, middle.y), (middle.x, y), (middle.x, bottom)]
                .map(|(x, y)| Point::new(x, y))
                .into(),
        }
    }

    fn covers(&self, at: Point) -> bool {
        let Bounds { x, y, .. } = self.bounds;
        if at.x < x || at.y < y || at.x > self.bounds.right() || at.y > self.bounds.bottom() {
            return false;
        }
        match self.shape {
            Shape::Circle(circle) => (at.x - circle.center.x).hypot(at.y - circle.center.y) <= circle.radius,
            Shape::Path(_) => self.outline.iter().map(|part| windings(part, at)).sum::<i32>() != 0,
            _ => true,
        }
    }
}

/// Returns how often an outline winds around a point.
fn windings(part: &[Point], at: Point) -> i32 {
    let closed = part.iter().zip(part.iter().cycle().skip(1));
    closed
        .map(|(from, to)| {
            let side = (to.x - from.x) * (at.y - from.y) - (at.x - from.x) * (to.y - from.y);
            if from.y <= at.y && to.y > at.y && side > 0.0 {
                1
            } else if from.y > at.y && to.y <= at.y && side < 0.0 {
                -1
            } else {
                0
            }
        })
        .sum()
}

/// Returns the colour that is seen at a point when the first pieces of a scene have been painted.
pub(crate) fn beneath(scene: &Scene, painted: &[Piece<'_>], at: Point) -> Color {
    let mut color = scene.background;
    for piece in painted {
        let Some(Paint { fill: Some(fill), fill_opacity, .. }) = piece.paint() else {
            continue;
        };
        if piece.covers(at) {
            color = color.mix(fill, fill_opacity.unwrap_or(1.0));
        }
    }
    color
}
