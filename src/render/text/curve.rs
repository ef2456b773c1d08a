//! A smooth line through points that never goes beyond them.

/// A line through points, from left to right.
#[derive(Debug)]
pub(super) struct Line {
    points: Vec<(f64, f64)>,
    slopes: Vec<f64>,
}

/// Asks a line for its heights from left to right, in time linear in both.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    line: &'a Line,
    /// The piece of the line that was asked for last.
    piece: usize,
}

impl Line {
    /// Lays a line through points, which are sorted from left to right.
    ///
    /// Monotone cubic interpolation with the slopes of Fritsch and Butland (1984): flat where the direction turns, the
    /// harmonic mean of both sides elsewhere.
    pub(super) fn through(mut points: Vec<(f64, f64)>) -> Self {
        points.retain(|(x, y)| x.is_finite() && y.is_finite());
        points.dedup_by(|next, kept| next.0 <= kept.0);
        let rises: Vec<f64> = points.windows(2).map(|pair| (pair[1].1 - pair[0].1) / (pair[1].0 - pair[0].0)).collect();
        let slope = |at: usize| match (at.checked_sub(1).and_then(|at| rises.get(at)), rises.get(at)) {
            (Some(before), Some(after)) if before * after > 0.0 => 2.0 * before * after / (before + after),
            _ => 0.0,
        };
        let slopes = (0..points.len()).map(slope).collect();
        Line { points, slopes }
    }

    /// Begins a walk at the left.
    pub(super) fn walk(&self) -> Walk<'_> {
        Walk { line: self, piece: 0 }
    }

    /// Finds the piece over `x` without walking.
    fn piece_at(&self, x: f64) -> usize {
        self.points.partition_point(|(at, _)| *at < x).saturating_sub(1)
    }
}

impl Walk<'_> {
    /// Returns the height over `x`, which is not left of where the walk is; nothing beyond the ends.
    pub(super) fn at(&mut self, x: f64) -> Option<f64> {
        let points = &self.line.points;
        if !(points.first()?.0..=points.last()?.0).contains(&x) {
            return None;
        }
        if points.get(self.piece + 1).is_none_or(|(end, _)| *end < x) {
            self.piece = self.line.piece_at(x);
        }
        let (x0, y0) = points[self.piece];
        let Some((x1, y1)) = points.get(self.piece + 1).copied() else {
            return Some(y0);
        };
        let width = x1 - x0;
        let t = (x - x0) / width;
        let (m0, m1) = (self.line.slopes[self.piece] * width, self.line.slopes[self.piece + 1] * width);
        let (t2, t3) = (t * t, t * t * t);
        let height =
            (2.0 * t3 - 3.0 * t2 + 1.0) * y0 + (t3 - 2.0 * t2 + t) * m0 + (3.0 * t2 - 2.0 * t3) * y1 + (t3 - t2) * m1;
        Some(height.clamp(y0.min(y1), y0.max(y1)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_line_meets_its_points_and_ends_with_them() {
        let line = Line::through(vec![(0.5, -1.0), (1.5, 2.0), (3.5, 0.0)]);
        let mut walk = line.walk();
        let heights = [0.4, 0.5, 1.5, 3.5, 3.6].map(|x| walk.at(x));
        assert_eq!(heights, [None, Some(-1.0), Some(2.0), Some(0.0), None]);
    }

    #[test]
    fn a_single_point_and_none_are_no_trouble() {
        assert_eq!(Line::through(vec![(1.0, 1.0)]).walk().at(1.0), Some(1.0));
        assert_eq!(Line::through(Vec::new()).walk().at(1.0), None);
    }

    proptest! {
        #[test]
        fn the_line_never_goes_beyond_its_points(heights in proptest::collection::vec(-2.0..=2.0_f64, 2..20)) {
            let line = Line::through(heights.iter().enumerate().map(|(at, y)| (at as f64, *y)).collect());
            let mut walk = line.walk();
            for step in 0..=(heights.len() - 1) * 10 {
                let x = step as f64 / 10.0;
                let (before, after) = (heights[x.floor() as usize], heights[x.ceil() as usize]);
                let height = walk.at(x).expect("within the line");
                prop_assert!(height >= before.min(after) - 1e-9 && height <= before.max(after) + 1e-9);
            }
        }
    }
}
