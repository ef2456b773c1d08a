//! What an opportunity takes.

use serde::{Deserialize, Deserializer};

use super::Duration;
use crate::yaml::{self, FromText};

/// An effort: 0 to 5, `S`, `M`, `L`, or a length of time.
#[derive(Debug, Clone, PartialEq)]
pub struct Effort {
    /// The effort from 0 to 5.
    ///
    /// Sizes stand for XS 0.5, S 1, M 3, L 5, XL 5; a length of time for 1 up to a week, 2 up to a month, 3 up to a
    /// quarter, 4 up to half a year, 5 beyond.
    pub points: f64,
    /// The words as written.
    pub text: String,
}

impl FromText for Effort {
    const EXPECTED: &'static str = "an effort from 0 to 5, `S`, `M`, `L`, or a length of time such as `3 weeks`";

    fn from_text(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let refused = || format!("`{text}` is not {}", Self::EXPECTED);
        let points = match text.to_ascii_uppercase().as_str() {
            "XS" => 0.5,
            "S" | "SMALL" | "LOW" => 1.0,
            "M" | "MEDIUM" => 3.0,
            "L" | "LARGE" | "HIGH" | "XL" | "XXL" => 5.0,
            _ => match text.parse::<f64>() {
                Ok(points) if (0.0..=5.0).contains(&points) => points,
                Ok(_) => return Err(refused()),
                Err(_) => match Duration::from_text(text).map_err(|_| refused())?.days() {
                    days if days <= 7.0 => 1.0,
                    days if days <= 31.0 => 2.0,
                    days if days <= 92.0 => 3.0,
                    days if days <= 183.0 => 4.0,
                    _ => 5.0,
                },
            },
        };
        Ok(Effort { points, text: text.to_owned() })
    }
}

impl<'de> Deserialize<'de> for Effort {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        yaml::from_text(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_points_and_times_are_read() {
        let points = |text: &str| Effort::from_text(text).map(|effort| effort.points);
        assert_eq!(points("S"), Ok(1.0));
        assert_eq!(points("2.5"), Ok(2.5));
        assert_eq!(points("3 weeks"), Ok(2.0));
        assert!(points("6").is_err() && points("huge").is_err() && points("-1").is_err());
    }
}
