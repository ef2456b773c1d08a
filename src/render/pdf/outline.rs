//! The ways into the document: bookmarks of stages and touchpoints, and the addresses of both.

use krilla::destination::{NamedDestination, XyzDestination};
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

use crate::map::Map;
use crate::render::pdf::plan::Plan;
use crate::scene::shape::{Bounds, Scene, Shape, Step};

/// Tells on which page a place of the picture stands, and where there.
pub(super) type Place<'a> = &'a dyn Fn(f64, f64) -> (usize, Point);

/// Returns the bookmarks: the picture, its stages, and their touchpoints.
pub(super) fn outline(plan: &Plan, map: &Map, scene: &Scene, place: Place) -> Outline {
    let tops: std::collections::BTreeMap<&str, XyzDestination> = plan
        .addresses
        .iter()
        .filter_map(|address| Some((address.id, destination(plan, &address.items, place)?)))
        .collect();
    let (page, point) = place(0.0, 0.0);
    let mut whole = OutlineNode::new(scene.title.clone(), XyzDestination::new(page, point));
    for stage in &map.stages {
        let steps = stage.columns.clone().map(|at| &map.columns[at]).filter(|column| !column.is_stage);
        let mut steps =
            steps.filter_map(|step| Some((step.name.clone(), tops.get(step.anchor.as_str())?.clone()))).peekable();
        let top = tops.get(stage.id.as_str()).cloned().or_else(|| Some(steps.peek()?.1.clone()));
        let Some(top) = top else { continue };
        let mut node = OutlineNode::new(stage.name.clone(), top);
        for (name, top) in steps {
            node.push_child(OutlineNode::new(name, top));
        }
        whole.push_child(node);
    }
    let mut outline = Outline::new();
    outline.push_child(whole);
    outline
}

/// Returns the addresses within the document, the same as in every other format.
pub(super) fn destinations(plan: &Plan, place: Place) -> Vec<NamedDestination> {
    let named = plan.addresses.iter().filter_map(|address| {
        Some(NamedDestination::new(address.id.to_owned(), destination(plan, &address.items, place)?))
    });
    named.collect()
}

fn destination(plan: &Plan, items: &std::ops::Range<usize>, place: Place) -> Option<XyzDestination> {
    let corners = plan.items[items.clone()].iter().filter_map(|item| extent(item.shape));
    let (x, y) =
        corners.map(|bounds| (bounds.x, bounds.y)).reduce(|one, other| (one.0.min(other.0), one.1.min(other.1)))?;
    let (page, point) = place(x, y);
    Some(XyzDestination::new(page, point))
}

/// Returns the box of a shape; a group has none of its own.
pub(super) fn extent(shape: &Shape) -> Option<Bounds> {
    match shape {
        Shape::Rect(rect) => Some(rect.bounds),
        Shape::Circle(circle) => {
            let (x, y, r) = (circle.center.x, circle.center.y, circle.radius);
            Some(Bounds::new(x - r, y - r, 2.0 * r, 2.0 * r))
        }
        Shape::Path(path) => {
            let points = path.steps.iter().flat_map(|step| match step {
                Step::Move(to) | Step::Line(to) => vec![*to],
                Step::Cubic(first, second, to) => vec![*first, *second, *to],
                Step::Close => Vec::new(),
            });
            let boxes = points.map(|point| (point.x, point.y, point.x, point.y));
            let (left, top, right, bottom) =
                boxes.reduce(|a, b| (a.0.min(b.0), a.1.min(b.1), a.2.max(b.2), a.3.max(b.3)))?;
            Some(Bounds::new(left, top, right - left, bottom - top))
        }
        Shape::Text(text) => Some(text.bounds()),
        Shape::Group(_) => None,
    }
}
