//! Which way a finished picture is read: time runs as the journey's language does, and every text as its own.

use crate::measure::Direction;
use crate::scene::shape::{Anchor, Bounds, Point, Scene, Shape, Step, Text};

/// Sets a picture that was laid out from left to right in the direction in which it is to be read.
///
/// From right to left, all is mirrored but the texts, which stand in the mirror images of their boxes, and the signs
/// that point nowhere.
pub(crate) fn read_as(mut scene: Scene, direction: Direction) -> Scene {
    scene.direction = direction;
    let axis = (direction == Direction::RightToLeft).then_some(scene.width);
    let mut rest: Vec<&mut Shape> = scene.shapes.iter_mut().collect();
    while let Some(shape) = rest.pop() {
        match shape {
            Shape::Group(group) if group.is_fixed => {
                if let Some(shift) = axis.zip(middle(&group.shapes)).map(|(width, middle)| width - 2.0 * middle) {
                    group.shapes.iter_mut().for_each(|shape| shape.translate(shift, 0.0));
                }
            }
            Shape::Group(group) => rest.extend(&mut group.shapes),
            Shape::Text(text) => {
                if let Some(width) = axis {
                    mirror_text(text, width);
                }
                align(text, direction);
            }
            shape => {
                if let Some(width) = axis {
                    mirror(shape, width);
                }
            }
        }
    }
    scene
}

fn mirror(shape: &mut Shape, width: f64) {
    let turn = |point: &mut Point| point.x = width - point.x;
    match shape {
        Shape::Rect(rect) => turn_box(&mut rect.bounds, width),
        Shape::Circle(circle) => turn(&mut circle.center),
        Shape::Path(path) => {
            for step in &mut path.steps {
                match step {
                    Step::Move(to) | Step::Line(to) => turn(to),
                    Step::Cubic(first, second, to) => [first, second, to].into_iter().for_each(turn),
                    Step::Close => {}
                }
            }
        }
        Shape::Text(_) | Shape::Group(_) => {}
    }
}

fn mirror_text(text: &mut Text, width: f64) {
    text.origin.x = width - text.origin.x;
    text.anchor = match text.anchor {
        Anchor::Start => Anchor::End,
        Anchor::Middle => Anchor::Middle,
        Anchor::End => Anchor::Start,
    };
    turn_box(&mut text.frame, width);
}

fn turn_box(bounds: &mut Bounds, width: f64) {
    bounds.x = width - bounds.right();
}

/// Lets the lines of a text that is read the other way than the picture begin at the other edge of its box.
fn align(text: &mut Text, direction: Direction) {
    text.direction = direction.within(&text.words);
    if text.direction == direction || text.lines.len() < 2 || text.anchor == Anchor::Middle {
        return;
    }
    let bounds = text.bounds();
    (text.anchor, text.origin.x) = match text.direction {
        Direction::LeftToRight => (Anchor::Start, bounds.x),
        Direction::RightToLeft => (Anchor::End, bounds.right()),
    };
}

/// Returns the middle of some shapes across, where they take room.
fn middle(shapes: &[Shape]) -> Option<f64> {
    let mut extent: Option<(f64, f64)> = None;
    let mut add = |left: f64, right: f64| {
        let (low, high) = extent.unwrap_or((left, right));
        extent = Some((low.min(left), high.max(right)));
    };
    for shape in shapes {
        match shape {
            Shape::Rect(rect) => add(rect.bounds.x, rect.bounds.right()),
            Shape::Circle(circle) => add(circle.center.x - circle.radius, circle.center.x + circle.radius),
            Shape::Path(path) => path.steps.iter().for_each(|step| match step {
                Step::Move(to) | Step::Line(to) | Step::Cubic(_, _, to) => add(to.x, to.x),
                Step::Close => {}
            }),
            Shape::Text(_) | Shape::Group(_) => {}
        }
    }
    extent.map(|(left, right)| (left + right) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::fixture::city_bike;
    use crate::scene::theme::LIGHT;
    use crate::scene::{flow, layout};

    /// Returns the boxes of all texts with what they say.
    fn texts(scene: &Scene) -> Vec<(String, Bounds)> {
        let mut out = Vec::new();
        let mut rest: Vec<&Shape> = scene.shapes.iter().collect();
        while let Some(shape) = rest.pop() {
            match shape {
                // Numbers have a mark of direction before their sign.
                Shape::Text(text) => out.push((text.lines.join("|").replace('\u{200E}', ""), text.bounds())),
                Shape::Group(group) => rest.extend(&group.shapes),
                _ => {}
            }
        }
        out
    }

    #[test]
    fn from_right_to_left_every_text_stands_in_the_mirror_image_of_its_box() {
        for draw in [layout, flow::layout] {
            let map = city_bike();
            let (there, back) =
                (draw(&map, &LIGHT), draw(&crate::map::Map { language: Some("he".into()), ..map }, &LIGHT));
            let (there_texts, back_texts) = (texts(&there), texts(&back));
            assert_eq!(there_texts.len(), back_texts.len());
            for ((text, bounds), (same, mirrored)) in there_texts.iter().zip(&back_texts) {
                assert_eq!(text, same);
                let right = there.width - mirrored.x;
                assert!(
                    (bounds.x + bounds.width - right).abs() < 1e-6 || (bounds.right() - right).abs() < 1e-6,
                    "{text}"
                );
            }
            assert_eq!((there.width, there.height), (back.width, back.height));
        }
    }

    #[test]
    fn a_foreign_text_begins_at_its_own_side_of_the_same_box() {
        let mut map = city_bike();
        map.columns[0].name = "يسأل زميلاً عن الدراجات الجديدة في المدينة".into();
        map.head.title = "يسأل زميلاً عن الدراجات الجديدة في المدينة ".repeat(4);
        let scene = layout(&map, &LIGHT);
        let mut rest: Vec<&Shape> = scene.shapes.iter().collect();
        let mut found = 0;
        while let Some(shape) = rest.pop() {
            match shape {
                Shape::Text(text) if text.direction == Direction::RightToLeft => {
                    found += 1;
                    assert!(text.lines.len() < 2 || text.anchor == Anchor::End, "{text:?}");
                    let in_order = |a: &Bounds, b: &Bounds| a.x >= b.x - 1e-6 && a.right() <= b.right() + 1e-6;
                    assert!(text.frame == Bounds::default() || in_order(&text.bounds(), &text.frame));
                }
                Shape::Group(group) => rest.extend(&group.shapes),
                _ => {}
            }
        }
        assert!(found > 0);
    }
}
