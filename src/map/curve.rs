//! How a journey feels: one curve a persona, expectations, and words of feeling.

use std::ops::Range;

use crate::words::{Word, Words};

/// Everything that the emotion lane shows, on the scale from −2 to +2.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Emotion {
    /// One curve for each persona who feels something; those who feel the same throughout share one.
    pub curves: Vec<Curve>,
    /// Words of feeling, by their first column.
    pub feelings: Vec<Feeling>,
}

/// The curve of one persona, or of several who feel alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// Whose, by index: one persona, or several who feel the same throughout; empty where the journey names none.
    pub who: Vec<usize>,
    /// The points, in order of their columns. Columns that the persona passes over, or of which nothing is known, have
    /// none.
    pub points: Vec<Point>,
    /// Whether it is that of the earlier map, where two are compared.
    pub is_earlier: bool,
}

/// What is known of the feeling at one step; at least one of value and expectation is there.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The columns, by index: one, or all of a stage that is itself the step.
    pub columns: Range<usize>,
    /// How it feels, −2 to +2.
    pub value: Option<f64>,
    /// The lowest and highest that customers report.
    pub spread: Option<(f64, f64)>,
    /// What was expected, where given.
    pub expected: Option<f64>,
    /// What is notable about it.
    pub mark: Option<CurveMark>,
}

/// What is notable about a point of a curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CurveMark {
    /// The best moment.
    Peak,
    /// The worst moment.
    Lowest,
    /// The last moment, and a bad one.
    EndsLow,
    /// The last moment, and a good one.
    EndsHigh,
}

/// Words for how a step feels; they never make a point of the curve.
#[derive(Debug, Clone, PartialEq)]
pub struct Feeling {
    /// The columns, by index.
    pub columns: Range<usize>,
    /// The word or words.
    pub text: String,
    /// Whose, by index; empty means everybody.
    pub who: Vec<usize>,
}

impl CurveMark {
    /// Returns the words that stand beside the point.
    pub fn label(self, words: &Words) -> Word {
        match self {
            CurveMark::Peak => words.curve.peak,
            CurveMark::Lowest => words.curve.lowest,
            CurveMark::EndsLow => words.curve.ends_low,
            CurveMark::EndsHigh => words.curve.ends_high,
        }
    }
}
