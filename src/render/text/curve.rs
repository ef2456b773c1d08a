//! The line of a curve, asked for its heights from left to right.

use crate::scene::shape::{Point, Step};
use crate::scene::spline;

/// A smooth line through points that never goes beyond them, the same as in the picture.
#[derive(Debug)]
pub(super) struct Line {
    points: Vec<Point>,
    bends: Vec<Step>,
}

/// Asks a line for its heights from left to right, in time linear in both.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    line: &'a Line,
    /// The bend that was asked last.
    at: usize,
}

impl Line {
    /// Lays a line through points, which are sorted from left to right.
    pub(super) fn through(points: impl Iterator<Item = (f64, f64)>) -> Self {
        let mut points: Vec<Point> =
            points.filter(|(x, y)| x.is_finite() && y.is_finite()).map(|(x, y)| Point::new(x, y)).collect();
        points.dedup_by(|next, kept| next.x <= kept.x);
        let bends = spline::bends(&points);
        Line { points, bends }
    }

    /// Begins a walk at the left.
    pub(super) fn walk(&self) -> Walk<'_> {
        Walk { line: self, at: 0 }
    }
}

impl Walk<'_> {
    /// Returns the height over `x`; nothing beyond the ends of the line.
    pub(super) fn height(&mut self, x: f64) -> Option<f64> {
        let points = &self.line.points;
        if !(points.first()?.x..=points.last()?.x).contains(&x) {
            return None;
        }
        if !points.get(self.at + 1).is_some_and(|end| points[self.at].x <= x && x <= end.x) {
            self.at = points.partition_point(|point| point.x < x).saturating_sub(1);
        }
        let from = points[self.at];
        let Some(bend) = self.line.bends.get(self.at) else {
            return Some(from.y);
        };
        // The bends are even along x.
        let part = (x - from.x) / (points[self.at + 1].x - from.x);
        Some(spline::on_bend(from, bend, part).y)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_meets_its_points_and_ends_with_them() {
        let line = Line::through([(0.5, -1.0), (1.5, 2.0), (3.5, 0.0)].into_iter());
        let mut walk = line.walk();
        let heights = [0.4, 0.5, 1.5, 2.5, 3.5, 3.6, 0.5].map(|x| walk.height(x));
        assert_eq!(heights, [None, Some(-1.0), Some(2.0), Some(1.0), Some(0.0), None, Some(-1.0)]);
    }

    #[test]
    fn a_single_point_and_none_are_no_trouble() {
        assert_eq!(Line::through([(1.0, 1.0)].into_iter()).walk().height(1.0), Some(1.0));
        assert_eq!(Line::through([].into_iter()).walk().height(1.0), None);
    }
}
