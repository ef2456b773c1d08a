//! The scales on which emotions and metrics are written.

use serde::{Deserialize, Deserializer};

use crate::yaml::{self, FromText};

/// The two ends of a scale of numbers: `1-7`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NumberScale {
    /// The low end.
    pub low: f64,
    /// The high end.
    pub high: f64,
}

/// The scale on which a file writes emotions; inside, they always run from −2 to +2.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum EmotionScale {
    /// −2 to +2.
    #[default]
    Standard,
    /// Other numbers, mapped linearly.
    Numbers(NumberScale),
    /// Words or emoji, each with its place between −2 and +2.
    Names(Vec<(String, f64)>),
}

impl EmotionScale {
    /// Returns a written emotion on the inner scale, or words on what was expected.
    ///
    /// # Errors
    /// The message names the scale, for a text that is not on it.
    pub fn read(&self, text: &str) -> Result<f64, String> {
        let text = text.trim();
        let number = || text.strip_prefix('+').unwrap_or(text).replace('−', "-").parse::<f64>().ok();
        let refused = || format!("`{text}` is not {}", self.words());
        match self {
            EmotionScale::Standard => number().filter(|value| (-2.0..=2.0).contains(value)).ok_or_else(|| {
                let hint = "\nfeelings in words go under `feeling`, other scales under `scales: {emotion: 1-5}`";
                refused() + hint
            }),
            EmotionScale::Numbers(scale) => {
                let value = number().filter(|value| (scale.low..=scale.high).contains(value)).ok_or_else(refused)?;
                Ok((value - scale.low) / (scale.high - scale.low) * 4.0 - 2.0)
            }
            EmotionScale::Names(names) => {
                let named = names.iter().find(|(name, _)| name == text).map(|(_, value)| *value);
                named.ok_or_else(refused)
            }
        }
    }

    /// Returns the name of a place between −2 and +2 on a scale of names; nothing where none lies there.
    pub fn name_at(&self, place: f64) -> Option<&str> {
        let EmotionScale::Names(names) = self else { return None };
        names.iter().find(|(_, own)| (own - place).abs() < 1e-9).map(|(name, _)| name.as_str())
    }

    /// Returns what is expected, in words.
    pub fn words(&self) -> String {
        match self {
            EmotionScale::Standard => "an emotion from -2 (angry) to 2 (delighted)".to_owned(),
            EmotionScale::Numbers(scale) => format!("an emotion from {} to {}", scale.low, scale.high),
            EmotionScale::Names(names) => {
                let names: Vec<String> = names.iter().map(|(name, _)| format!("`{name}`")).collect();
                format!("one of the emotions of this file: {}", names.join(", "))
            }
        }
    }
}

impl FromText for NumberScale {
    const EXPECTED: &'static str = "a scale such as `1-7`";

    fn from_text(text: &str) -> Result<Self, String> {
        let text = text.trim().replace('−', "-");
        let refused = || format!("`{text}` is not {}", Self::EXPECTED);
        // The sign between the ends stands behind the first digit: `-2 - 2`, `1-5`, `0..10`, `1 to 7`.
        let digit = text.find(|letter: char| letter.is_ascii_digit()).ok_or_else(refused)?;
        let rest = &text[digit..];
        let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(rest.len());
        let low_text = text[..digit + end].trim_end_matches('.');
        let between = text[low_text.len()..].trim_start();
        let high_text = ["..", "to", "–", "—", "-", "/"].iter().find_map(|sign| between.strip_prefix(sign));
        let number = |text: &str| text.trim().parse::<f64>().ok().filter(|value| value.is_finite());
        let (low, high) = (number(low_text), high_text.and_then(number));
        match (low, high) {
            (Some(low), Some(high)) if low < high => Ok(NumberScale { low, high }),
            _ => Err(refused()),
        }
    }
}

impl<'de> Deserialize<'de> for NumberScale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        yaml::from_text(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_read_with_and_without_signs() {
        let read = |text: &str| NumberScale::from_text(text).map(|scale| (scale.low, scale.high));
        assert_eq!(read("1-7"), Ok((1.0, 7.0)));
        assert_eq!(read("-2 - 2"), Ok((-2.0, 2.0)));
        assert_eq!(read("-3..-1"), Ok((-3.0, -1.0)));
        assert_eq!(read("0 to 10"), Ok((0.0, 10.0)));
        assert!(read("7-1").is_err() && read("5").is_err() && read("a-b").is_err());
    }

    #[test]
    fn emotions_are_mapped_linearly() {
        let five = EmotionScale::Numbers(NumberScale { low: 1.0, high: 5.0 });
        assert_eq!((five.read("1"), five.read("3"), five.read("5")), (Ok(-2.0), Ok(0.0), Ok(2.0)));
        assert!(five.read("6").is_err());
        assert_eq!(EmotionScale::Standard.read("−1.5"), Ok(-1.5));
    }
}
