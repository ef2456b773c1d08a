//! How a journey feels: one curve a persona, expectations, and words of feeling.

use std::ops::Range;

use crate::words::Language;

/// Everything that the emotion lane shows, on the scale from −2 to +2.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Emotion {
    /// One curve for each persona who feels something; those who feel the same throughout share one.
    pub curves: Vec<Curve>,
    /// Words of feeling, by their first column.
    pub feelings: Vec<Feeling>,
    /// What the author calls the upper end of the scale, its middle and its lower end, where the file has a scale of
    /// names; empty where no name lies there.
    pub own_scale: Option<[String; 3]>,
}

/// The places of the scale that have a name on the axis, from the top down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScalePlace {
    /// +2.
    Upper,
    /// 0.
    Middle,
    /// −2.
    Lower,
}

impl Emotion {
    /// Returns what a place of the scale is called: in the author's words where the file has a scale of names.
    pub fn name<'a>(&'a self, place: ScalePlace, words: &'a Language) -> &'a str {
        match (&self.own_scale, place) {
            (Some([upper, ..]), ScalePlace::Upper) => upper,
            (Some([_, middle, _]), ScalePlace::Middle) => middle,
            (Some([.., lower]), ScalePlace::Lower) => lower,
            (None, ScalePlace::Upper) => words.text("emotion-delighted"),
            (None, ScalePlace::Middle) => words.text("emotion-neutral"),
            (None, ScalePlace::Lower) => words.text("emotion-angry"),
        }
    }
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
    pub fn label(self, words: &Language) -> &str {
        match self {
            CurveMark::Peak => words.text("emotion-peak"),
            CurveMark::Lowest => words.text("emotion-lowest"),
            CurveMark::EndsLow => words.text("emotion-ends-low"),
            CurveMark::EndsHigh => words.text("emotion-ends-high"),
        }
    }
}
