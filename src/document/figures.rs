//! The pictures of a document, found by the keys of its figures: as data, which each medium draws in its own way.

use std::collections::BTreeMap;

use crate::document::Text;

/// The pictures of a document, by the keys of its figures. A figure without a picture is told in words alone.
pub type Figures = BTreeMap<String, Picture>;

/// A picture, as data.
#[derive(Debug, Clone, PartialEq)]
pub enum Picture {
    /// Values along the journey.
    Curve(Curve),
    /// A file beside the output, by its path with `/` between its parts.
    File(String),
}

/// Values along the journey.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Curve {
    /// The points, in the order of the journey.
    pub points: Vec<CurvePoint>,
    /// The lower end of the scale, such as −2.
    pub lowest: f64,
    /// The upper end of the scale, such as 2.
    pub highest: f64,
}

/// A point of a curve.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CurvePoint {
    /// Where it is and what its value is, in words: "Waits for the courier −2".
    pub name: Text,
    /// The value.
    pub value: f64,
    /// The value on the worst day, where it is given.
    pub low: Option<f64>,
    /// The value on the best day, where it is given.
    pub high: Option<f64>,
}

impl Curve {
    /// Returns where a value lies on the scale, from 0 at its lower end to 1 at its upper end.
    pub fn part(&self, value: f64) -> f64 {
        let range = self.highest - self.lowest;
        let part = (value - self.lowest) / range;
        // A scale without a range, or a value that is no number, has no place of its own.
        if part.is_finite() { part.clamp(0.0, 1.0) } else { 0.5 }
    }
}
