//! A small curve of values along the journey, for reports: no more than a line, its points and how far they spread.

use crate::document::{Curve, CurvePoint};
use crate::measure::Direction;
use crate::scene::shape::{Circle, Dash, Group, Paint, Path, Point, Scene, Shape, Step};
use crate::theme::{Color, Theme};

/// How wide a curve is, in px.
const WIDTH: f64 = 720.0;
/// How high a curve is, in px.
const HEIGHT: f64 = 96.0;
/// What is left free around it, in px.
const MARGIN: f64 = 10.0;
/// Radius of a point, in px.
const POINT: f64 = 4.0;
/// A line stands out against its paper by this much at least (WCAG 2.2, 1.4.11).
const CONTRAST: f64 = 3.0;

/// Draws a curve; whoever shows it gives it an id, a title and a description.
pub(crate) fn draw(curve: &Curve, theme: &Theme) -> Scene {
    let step = (WIDTH - 2.0 * MARGIN) / (curve.points.len().max(2) - 1) as f64;
    let x = |at: usize| MARGIN + step * at as f64;
    let y = |value: f64| MARGIN + (1.0 - curve.part(value)) * (HEIGHT - 2.0 * MARGIN);
    let seen = |color: Color| color.standing_out(&[theme.page], CONTRAST);
    let (line, low) = (seen(theme.persona(0)), seen(theme.bad));
    let zero = y((curve.lowest + curve.highest) / 2.0);
    let neutral = Paint::default().with_stroke(theme.strong_line, 1.0, Dash::Dashed);
    let mut shapes = vec![Path::line(Point::new(0.0, zero), Point::new(WIDTH, zero), neutral).into()];
    // From the worst day to the best one, where the file gives them.
    let spread = |(at, point): (usize, &CurvePoint)| {
        let (low, high) = (point.low.unwrap_or(point.value), point.high.unwrap_or(point.value));
        let is_given = point.low.is_some() || point.high.is_some();
        let (from, to) = (Point::new(x(at), y(high)), Point::new(x(at), y(low)));
        is_given.then(|| Shape::from(Path::line(from, to, Paint::line(theme.line, 6.0))))
    };
    shapes.extend(curve.points.iter().enumerate().filter_map(spread));
    let to = |at: usize, point: &CurvePoint| {
        let to = Point::new(x(at), y(point.value));
        if at == 0 { Step::Move(to) } else { Step::Line(to) }
    };
    let steps: Vec<Step> = curve.points.iter().enumerate().map(|(at, point)| to(at, point)).collect();
    if steps.len() > 1 {
        shapes.push(Path { steps, paint: Paint::line(line, 2.0) }.into());
    }
    let dot = |(at, point): (usize, &CurvePoint)| {
        let color = if curve.part(point.value) < 0.5 { low } else { line };
        let dot = Circle { center: Point::new(x(at), y(point.value)), radius: POINT, paint: Paint::fill(color) };
        Shape::from(Group { title: Some(point.name.plain()), shapes: vec![dot.into()], ..Group::default() })
    };
    shapes.extend(curve.points.iter().enumerate().map(dot));
    Scene {
        id: String::new(),
        language: None,
        direction: Direction::default(),
        title: String::new(),
        description: String::new(),
        width: WIDTH,
        height: HEIGHT,
        background: theme.page,
        family: None,
        shapes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Text;
    use crate::theme;

    #[test]
    fn a_curve_stays_on_its_canvas_whatever_its_values() {
        for values in [vec![], vec![0.0], vec![-2.0, 2.0, 1e300, f64::NAN, f64::NEG_INFINITY]] {
            let point = |value: &f64| CurvePoint {
                name: Text::author("x"),
                value: *value,
                low: Some(*value - 1.0),
                high: None,
            };
            let curve = Curve { points: values.iter().map(point).collect(), lowest: -2.0, highest: 2.0 };
            for theme in theme::all() {
                let scene = draw(&curve, theme);
                for shape in &scene.shapes {
                    if let Shape::Path(path) = shape {
                        assert!(path.steps.iter().all(|step| match step {
                            Step::Move(to) | Step::Line(to) =>
                                (0.0..=WIDTH).contains(&to.x) && (0.0..=HEIGHT).contains(&to.y),
                            _ => true,
                        }));
                    }
                }
            }
        }
    }
}
