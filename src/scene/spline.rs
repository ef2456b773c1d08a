//! A smooth line through points that never goes beyond them.

use crate::scene::shape::{Point, Step};

/// Returns the bends from each point to the next; `points` run from left to right.
///
/// Cubic pieces with the slopes of Fritsch & Butland (SIAM J. Sci. Stat. Comput. 5, 1984): a local peak or valley of the
/// points is one of the line, and between two points the line rises or falls throughout.
pub(crate) fn bends(points: &[Point]) -> Vec<Step> {
    let slopes = slopes(points);
    let piece = |(at, pair): (usize, &[Point])| {
        let third = (pair[1].x - pair[0].x) / 3.0;
        let first = Point::new(pair[0].x + third, pair[0].y + third * slopes[at]);
        let second = Point::new(pair[1].x - third, pair[1].y - third * slopes[at + 1]);
        Step::Cubic(first, second, pair[1])
    };
    points.windows(2).enumerate().map(piece).collect()
}

fn slopes(points: &[Point]) -> Vec<f64> {
    let rise = |pair: &[Point]| (pair[1].y - pair[0].y) / (pair[1].x - pair[0].x).max(1e-6);
    let mut slopes = vec![0.0; points.len()];
    for (at, three) in points.windows(3).enumerate() {
        let (before, after) = (rise(&three[..2]), rise(&three[1..]));
        if before * after > 0.0 {
            let (left, right) = (three[1].x - three[0].x, three[2].x - three[1].x);
            let part = (left + 2.0 * right) / (3.0 * (left + right));
            slopes[at + 1] = before * after / (part * after + (1.0 - part) * before);
        }
    }
    slopes
}

/// Returns a point on a bend, `part` of the way from `from`.
pub(crate) fn on_bend(from: Point, bend: &Step, part: f64) -> Point {
    let Step::Cubic(first, second, to) = bend else {
        return from;
    };
    let rest = 1.0 - part;
    let weights = [rest * rest * rest, 3.0 * rest * rest * part, 3.0 * rest * part * part, part * part * part];
    let blend = |of: fn(&Point) -> f64| {
        weights.iter().zip([&from, first, second, to]).map(|(weight, point)| weight * of(point)).sum()
    };
    Point::new(blend(|p| p.x), blend(|p| p.y))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_line_stays_between_its_points(values in prop::collection::vec((1.0..300.0_f64, -2.0..2.0_f64), 2..12)) {
            let mut x = 0.0;
            let points: Vec<Point> = values.into_iter().map(|(dx, y)| { x += dx; Point::new(x, y) }).collect();
            for (pair, bend) in points.windows(2).zip(bends(&points)) {
                let (low, high) = (pair[0].y.min(pair[1].y), pair[0].y.max(pair[1].y));
                let mut last = pair[0].y;
                for step in 0..=20 {
                    let y = on_bend(pair[0], &bend, f64::from(step) / 20.0).y;
                    prop_assert!((low - 1e-9..=high + 1e-9).contains(&y));
                    prop_assert!((y - last) * (pair[1].y - pair[0].y) >= -1e-9);
                    last = y;
                }
            }
        }
    }
}
