//! What has a place in the lane of curves.

use std::ops::Range;

use crate::map::Curve;
use crate::scene::shape::{Bounds, Point};
use crate::scene::theme::{Color, Theme};

/// Radius of a mark.
pub(crate) const MARK: f64 = 5.0;

/// A point of a curve that stands in the row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placed {
    /// The curve, by index.
    pub(crate) curve: usize,
    /// The point in the curve, by index.
    pub(crate) point: usize,
    /// Where it stands.
    pub(crate) at: Point,
}

/// An expectation that the experience does not meet, and those who have it.
#[derive(Debug)]
pub(crate) struct Expected {
    /// Where it stands.
    pub(crate) at: Point,
    /// The columns that it is about.
    pub(crate) columns: Range<usize>,
    /// The curves, by index, with the height of what was felt instead.
    pub(crate) curves: Vec<(usize, Option<f64>)>,
}

/// All that has a place in the lane.
#[derive(Debug, Default)]
pub(crate) struct Plot {
    /// What is felt, curve by curve from left to right.
    pub(crate) felt: Vec<Vec<Placed>>,
    /// What was expected.
    pub(crate) expected: Vec<Expected>,
    /// The curves as short straight pieces, by column of the row: the boxes that no word may touch.
    pub(crate) lines: Vec<Vec<Bounds>>,
}

/// Returns the colour of a curve.
pub(crate) fn color_of(curve: &Curve, theme: &Theme) -> Color {
    curve.who.first().map_or(theme.bar, |at| theme.persona(*at))
}
