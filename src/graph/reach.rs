//! How many customers ever get somewhere.

use crate::words::{Language, Value};

/// The probability that a customer ever arrives; a range where the file leaves a split open.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Reach {
    /// At least, 0 to 1.
    pub low: f64,
    /// At most, 0 to 1.
    pub high: f64,
}

/// Ranges narrower than this come from rounding alone.
const NARROW: f64 = 1e-6;

impl Reach {
    /// Everyone gets there.
    pub const EVERYONE: Reach = Reach { low: 1.0, high: 1.0 };
    /// Nobody gets there.
    pub const NOBODY: Reach = Reach { low: 0.0, high: 0.0 };

    /// Makes the reach that is known exactly.
    pub fn exactly(value: f64) -> Reach {
        Reach { low: value, high: value }
    }

    /// Tells whether it is a number and not a range.
    pub fn is_exact(self) -> bool {
        self.high - self.low < NARROW
    }

    /// Returns the middle of the range, for ranking.
    pub fn middle(self) -> f64 {
        (self.low + self.high) / 2.0
    }

    /// Says the reach in a language: `51 %`, `up to 85 %`, `30–85 %`.
    pub fn said(self, language: &Language) -> String {
        let high = language.percent(self.high);
        if self.is_exact() || language.percent(self.low) == high {
            high
        } else if self.low < NARROW {
            language.with("percent-up-to", &[("percent", Value::from(high))])
        } else {
            language.percent_range(self.low, self.high)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_said_as_people_do() {
        assert_eq!(Reach::exactly(0.514).said(&Language::english()), "51 %");
        assert_eq!(Reach { low: 0.0, high: 0.85 }.said(&Language::english()), "up to 85 %");
        assert_eq!(Reach { low: 0.3, high: 0.85 }.said(&Language::english()), "30–85 %");
    }
}
