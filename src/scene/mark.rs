//! Signs that say without colour what a thing is: whose, how grave, through which channel.

use crate::journey::ChannelKind;
use crate::map::{ChangeKind, PersonaMark};
use crate::scene::shape::{Bounds, Circle, Group, Paint, Path, Point, Rect, Shape, Step};
use crate::scene::theme::Color;

/// A sign beside a text, about ten px high.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A persona's mark, by index, in the persona's colour.
    Persona(usize, Color),
    /// So many triangles.
    Severity(usize),
    /// A channel.
    Channel(ChannelKind),
    /// The customer alone.
    Alone,
    /// Time that passes.
    Clock,
    /// A moment of truth.
    Diamond,
    /// A change of the channel.
    Switch,
    /// A way out that hurts.
    LeavesBadly,
    /// A way out that is fine.
    LeavesWell,
    /// Something fails.
    Bolt,
    /// A way that goes on elsewhere.
    Arrow,
    /// A way back.
    BackArrow,
    /// A start.
    Start,
    /// A face: sad (−1), neither (0) or glad (1).
    Face(i8),
    /// What has become of a thing.
    Change(ChangeKind),
}

impl Sign {
    /// Returns the room that the sign takes before a text, in px.
    pub(crate) fn width(self) -> f64 {
        match self {
            Sign::Severity(count) => 10.0 * count as f64 + 4.0,
            _ => 15.0,
        }
    }

    /// Draws the sign; its room begins at `x` and is centred on `y`.
    pub(crate) fn draw(self, x: f64, y: f64, color: Color, out: &mut Vec<Shape>) {
        if matches!(self, Sign::Clock | Sign::LeavesWell | Sign::Change(ChangeKind::Solved)) {
            // Hands and ticks go the same way everywhere.
            let mut shapes = Vec::new();
            self.draw_lines(x, y, color, &mut shapes);
            out.push(Group { is_fixed: true, shapes, ..Group::default() }.into());
        } else {
            self.draw_lines(x, y, color, out);
        }
    }

    fn draw_lines(self, x: f64, y: f64, color: Color, out: &mut Vec<Shape>) {
        let at = |dx: f64, dy: f64| Point::new(x + 5.0 + dx, y + dy);
        let line = Paint::line(color, 1.2);
        let fill = Paint::fill(color);
        let bounds = |dx: f64, dy: f64, w: f64, h: f64| Bounds::new(x + 5.0 + dx, y + dy, w, h);
        let mut stroke = |points: &[Point]| {
            let steps = points.iter().enumerate();
            let steps = steps.map(|(n, point)| if n == 0 { Step::Move(*point) } else { Step::Line(*point) }).collect();
            out.push(Path { steps, paint: line }.into());
        };
        match self {
            Sign::Persona(index, own) => persona(index, at(0.0, 0.0), 4.5, Paint::fill(own), out),
            Sign::Severity(count) => {
                for n in 0..count {
                    let dx = 10.0 * n as f64;
                    let corners = [at(dx, -4.5), at(dx + 4.5, 4.0), at(dx - 4.5, 4.0)];
                    out.push(Path::polygon(&corners, fill).into());
                }
            }
            Sign::Channel(ChannelKind::Digital) => {
                stroke(&[at(-2.5, 4.8), at(2.5, 4.8)]);
                out.push(Rect { bounds: bounds(-5.0, -4.5, 10.0, 7.0), radius: 1.2, paint: line }.into());
            }
            Sign::Channel(ChannelKind::Physical) => {
                stroke(&[at(-4.2, -0.5), at(-4.2, 4.8), at(4.2, 4.8), at(4.2, -0.5)]);
                stroke(&[at(-1.2, 4.8), at(-1.2, 1.6), at(1.4, 1.6), at(1.4, 4.8)]);
                stroke(&[at(-5.2, -0.8), at(-3.8, -4.6), at(3.8, -4.6), at(5.2, -0.8), at(-5.2, -0.8)]);
            }
            Sign::Channel(ChannelKind::Human) => {
                out.push(Circle { center: at(0.0, -2.4), radius: 2.3, paint: line }.into());
                let steps = vec![Step::Move(at(-4.6, 5.0)), Step::Cubic(at(-4.6, 0.4), at(4.6, 0.4), at(4.6, 5.0))];
                out.push(Path { steps, paint: line }.into());
            }
            Sign::Channel(ChannelKind::Post) => {
                stroke(&[at(-5.0, -3.2), at(0.0, 0.8), at(5.0, -3.2)]);
                out.push(Rect { bounds: bounds(-5.0, -3.6, 10.0, 7.6), radius: 1.0, paint: line }.into());
            }
            Sign::Alone => {
                // A filled figure: the customers themselves, where the outlined one is somebody whom they meet.
                out.push(Circle { center: at(0.0, -2.4), radius: 2.5, paint: fill }.into());
                let steps = vec![
                    Step::Move(at(-4.8, 5.0)),
                    Step::Cubic(at(-4.8, -0.2), at(4.8, -0.2), at(4.8, 5.0)),
                    Step::Close,
                ];
                out.push(Path { steps, paint: fill }.into());
            }
            Sign::Clock => {
                stroke(&[at(0.0, -2.8), at(0.0, 0.2), at(2.2, 1.4)]);
                out.push(Circle { center: at(0.0, 0.0), radius: 4.6, paint: line }.into());
            }
            Sign::Diamond => {
                let corners = [at(0.0, -5.0), at(4.6, 0.0), at(0.0, 5.0), at(-4.6, 0.0)];
                out.push(Path::polygon(&corners, fill).into());
            }
            Sign::Switch => {
                stroke(&[at(-5.0, -2.0), at(4.6, -2.0)]);
                stroke(&[at(2.0, -4.6), at(4.8, -2.0), at(2.0, 0.6)]);
                stroke(&[at(5.0, 2.6), at(-4.6, 2.6)]);
                stroke(&[at(-2.0, 0.0), at(-4.8, 2.6), at(-2.0, 5.2)]);
            }
            Sign::LeavesBadly => {
                stroke(&[at(-2.2, -2.2), at(2.2, 2.2)]);
                stroke(&[at(2.2, -2.2), at(-2.2, 2.2)]);
                out.push(Circle { center: at(0.0, 0.0), radius: 4.8, paint: line }.into());
            }
            Sign::LeavesWell => {
                stroke(&[at(-2.4, 0.2), at(-0.6, 2.2), at(2.6, -2.0)]);
                out.push(Circle { center: at(0.0, 0.0), radius: 4.8, paint: line }.into());
            }
            Sign::Bolt => {
                let corners =
                    [at(1.2, -5.2), at(-3.6, 0.8), at(-0.4, 0.8), at(-1.4, 5.2), at(3.6, -1.2), at(0.4, -1.2)];
                out.push(Path::polygon(&corners, fill).into());
            }
            Sign::Arrow => {
                stroke(&[at(-5.0, 0.0), at(4.6, 0.0)]);
                stroke(&[at(1.2, -3.4), at(4.8, 0.0), at(1.2, 3.4)]);
            }
            Sign::BackArrow => {
                stroke(&[at(5.0, 0.0), at(-4.6, 0.0)]);
                stroke(&[at(-1.2, -3.4), at(-4.8, 0.0), at(-1.2, 3.4)]);
            }
            Sign::Change(ChangeKind::Added) => {
                stroke(&[at(-4.2, 0.0), at(4.2, 0.0)]);
                stroke(&[at(0.0, -4.2), at(0.0, 4.2)]);
            }
            Sign::Change(ChangeKind::Removed) => {
                stroke(&[at(-3.4, -3.4), at(3.4, 3.4)]);
                stroke(&[at(3.4, -3.4), at(-3.4, 3.4)]);
            }
            Sign::Change(ChangeKind::Moved | ChangeKind::Left) => {
                stroke(&[at(-4.8, 0.0), at(4.8, 0.0)]);
                stroke(&[at(-2.4, -2.6), at(-5.0, 0.0), at(-2.4, 2.6)]);
                stroke(&[at(2.4, -2.6), at(5.0, 0.0), at(2.4, 2.6)]);
            }
            Sign::Change(ChangeKind::Changed) => {
                stroke(&[at(-4.2, -1.8), at(4.2, -1.8)]);
                stroke(&[at(-4.2, 1.8), at(4.2, 1.8)]);
                stroke(&[at(2.2, -4.6), at(-2.2, 4.6)]);
            }
            Sign::Change(ChangeKind::Solved) => stroke(&[at(-4.2, 0.4), at(-1.4, 3.6), at(4.4, -3.6)]),
            Sign::Face(mood) => face(at(0.0, 0.0), 5.0, f64::from(mood), color, out),
            Sign::Start => {
                let corners = [at(-3.4, -4.6), at(4.6, 0.0), at(-3.4, 4.6)];
                out.push(Path::polygon(&corners, fill).into());
            }
        }
    }
}

/// Draws the mark of a persona: six shapes, so that nobody needs to tell colours apart.
pub(crate) fn persona(index: usize, center: Point, radius: f64, paint: Paint, out: &mut Vec<Shape>) {
    let at = |dx: f64, dy: f64| Point::new(center.x + dx * radius, center.y + dy * radius);
    let regular = |corners: usize, turn: f64, size: f64| -> Vec<Point> {
        let step = std::f64::consts::TAU / corners as f64;
        let corner = |n: usize| (turn + step * n as f64).sin_cos();
        (0..corners).map(corner).map(|(sin, cos)| at(sin * size, -cos * size)).collect()
    };
    let shape = match PersonaMark::of(index) {
        PersonaMark::Circle => Circle { center, radius, paint }.into(),
        PersonaMark::Square => {
            let side = radius * 1.8;
            let bounds = Bounds::new(center.x - side / 2.0, center.y - side / 2.0, side, side);
            Rect { bounds, radius: 0.0, paint }.into()
        }
        PersonaMark::Diamond => Path::polygon(&regular(4, 0.0, 1.25), paint).into(),
        PersonaMark::Triangle => Path::polygon(&regular(3, std::f64::consts::PI, 1.25), paint).into(),
        PersonaMark::Star => {
            let (points, notches) = (regular(5, 0.0, 1.4), regular(5, std::f64::consts::PI / 5.0, 0.6));
            let corners: Vec<Point> =
                points.into_iter().zip(notches).flat_map(|(point, notch)| [point, notch]).collect();
            Path::polygon(&corners, paint).into()
        }
        PersonaMark::Hexagon => Path::polygon(&regular(6, 0.0, 1.1), paint).into(),
    };
    out.push(shape);
}

/// Draws a face: glad, neither or sad.
pub(crate) fn face(center: Point, radius: f64, mood: f64, color: Color, out: &mut Vec<Shape>) {
    let at = |dx: f64, dy: f64| Point::new(center.x + dx * radius, center.y + dy * radius);
    out.push(Circle { center, radius, paint: Paint::line(color, 1.3) }.into());
    for side in [-0.36, 0.36] {
        out.push(Circle { center: at(side, -0.22), radius: radius * 0.13, paint: Paint::fill(color) }.into());
    }
    let (ends, middle) = (0.32 - 0.12 * mood, 0.32 + 0.34 * mood);
    let steps = vec![Step::Move(at(-0.46, ends)), Step::Cubic(at(-0.2, middle), at(0.2, middle), at(0.46, ends))];
    out.push(Path { steps, paint: Paint::line(color, 1.3) }.into());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mark_of_a_persona_is_the_shape_that_it_is_called() {
        let corners = |index: usize| {
            let mut out = Vec::new();
            persona(index, Point::new(0.0, 0.0), 10.0, Paint::fill(Color(0, 0, 0)), &mut out);
            match &out[..] {
                [Shape::Circle(_)] => "circle".to_owned(),
                [Shape::Rect(_)] => "square".to_owned(),
                [Shape::Path(path)] => {
                    let ys = path.steps.iter().filter_map(|step| match step {
                        Step::Move(to) | Step::Line(to) => Some(to.y),
                        _ => None,
                    });
                    let ys: Vec<f64> = ys.collect();
                    let highest = ys.iter().copied().fold(f64::INFINITY, f64::min);
                    let is_pointed = ys.iter().filter(|y| **y < highest + 0.01).count() == 1;
                    format!("{} corners, {}", ys.len(), if is_pointed { "pointing up" } else { "flat above" })
                }
                _ => "something else".to_owned(),
            }
        };
        let shapes = [
            (PersonaMark::Circle, "circle"),
            (PersonaMark::Square, "square"),
            (PersonaMark::Diamond, "4 corners, pointing up"),
            (PersonaMark::Triangle, "3 corners, flat above"),
            (PersonaMark::Star, "10 corners, pointing up"),
            (PersonaMark::Hexagon, "6 corners, pointing up"),
        ];
        for (at, (mark, shape)) in shapes.into_iter().enumerate() {
            assert_eq!((PersonaMark::of(at), corners(at).as_str()), (mark, shape));
        }
        assert_eq!(PersonaMark::of(6), PersonaMark::Square, "with the first colour again comes another mark");
    }
}
