//! A length of time as designers write it.

use serde::{Deserialize, Deserializer};

use crate::lexicon::{Group, Lexicon, List};
use crate::yaml::{self, FromText};

/// A length of time: `20 min`, `3 days`, `2-3 business days`, `PT2H`, or `{typical, low, high}`.
#[derive(Debug, Clone, PartialEq)]
pub struct Duration {
    /// The usual length in minutes; the middle where a range was written.
    pub minutes: f64,
    /// The shortest and the longest in minutes, where a range was written.
    pub range: Option<(f64, f64)>,
    /// The words as written, or made of the parts of `{typical, low, high}`.
    pub text: String,
}

/// The units of the lexicon in minutes.
const MINUTES: [(&str, f64); 8] = [
    ("second", 1.0 / 60.0),
    ("minute", 1.0),
    ("hour", 60.0),
    ("day", 1440.0),
    ("week", 10_080.0),
    ("month", 43_830.0),
    ("quarter", 131_490.0),
    ("year", 525_960.0),
];

impl Duration {
    /// Returns the length in days.
    pub fn days(&self) -> f64 {
        self.minutes / 1440.0
    }

    /// Returns the shortest, usual and longest length in minutes.
    pub fn bounds(&self) -> (f64, f64, f64) {
        let (low, high) = self.range.unwrap_or((self.minutes, self.minutes));
        (low, self.minutes, high)
    }
}

impl FromText for Duration {
    const EXPECTED: &'static str = "a length of time such as `20 min`, `3 days` or `PT2H`";

    fn from_text(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let found = if text.starts_with(['P', 'p']) { iso(text).map(|exact| (exact, exact)) } else { words(text) };
        let (low, high) = found.ok_or_else(|| format!("`{text}` is not {}", Self::EXPECTED))?;
        if low > high {
            return Err(format!("`{text}` begins with the longer of its two lengths"));
        }
        let range = (low < high).then_some((low, high));
        Ok(Duration { minutes: (low + high) / 2.0, range, text: text.to_owned() })
    }
}

/// Reads `P1DT2H`, in minutes.
fn iso(text: &str) -> Option<f64> {
    let mut total = 0.0;
    let mut in_time = false;
    let mut parts = 0;
    let mut number = String::new();
    for letter in text.chars().skip(1) {
        match letter.to_ascii_uppercase() {
            'T' if number.is_empty() && !in_time => in_time = true,
            digit @ ('0'..='9' | '.') => number.push(digit),
            unit => {
                let minutes = match (unit, in_time) {
                    ('Y', false) => 525_960.0,
                    ('M', false) => 43_830.0,
                    ('W', false) => 10_080.0,
                    ('D', false) => 1440.0,
                    ('H', true) => 60.0,
                    ('M', true) => 1.0,
                    ('S', true) => 1.0 / 60.0,
                    _ => return None,
                };
                total += number.parse::<f64>().ok()? * minutes;
                number.clear();
                parts += 1;
            }
        }
    }
    (parts > 0 && number.is_empty() && total.is_finite()).then_some(total)
}

/// Reads `3 days`, `1 h 30 min`, `2-3 business days`, `2 to 3 weeks`, in minutes.
fn words(text: &str) -> Option<(f64, f64)> {
    let lower = text.to_lowercase();
    let rest = lower.trim_start_matches(['~', '≈', '<', '>', '≤', '≥']).trim_start();
    let (mut low_sum, mut high_sum) = (0.0, 0.0);
    let mut rest = Lexicon::ALL.after(List::Approximations, rest).unwrap_or(rest);
    let mut parts = 0;
    while !rest.is_empty() {
        let (low, after) = number(rest)?;
        let behind = after.trim_start();
        let separator = behind.strip_prefix(['-', '–', '—']).or_else(|| Lexicon::ALL.after(List::RangeWords, behind));
        let (high, after) = match separator {
            Some(after) => number(after.trim_start())?,
            None => (low, after),
        };
        let (minutes, after) = unit(after.trim_start())?;
        low_sum += low * minutes;
        high_sum += high * minutes;
        parts += 1;
        rest = after.trim_start().trim_start_matches([',', '+']).trim_start();
        rest = Lexicon::ALL.after(List::Conjunctions, rest).filter(|rest| !rest.is_empty()).unwrap_or(rest);
    }
    let finite = f64::is_finite(low_sum) && f64::is_finite(high_sum);
    (parts > 0 && finite).then_some((low_sum, high_sum))
}

/// Reads a number at the beginning, and returns what follows it.
fn number(text: &str) -> Option<(f64, &str)> {
    let end =
        text.find(|letter: char| !letter.is_ascii_digit() && letter != '.' && letter != ',').unwrap_or(text.len());
    let digits = text[..end].trim_end_matches([',', '.']);
    Some((digits.replace(',', ".").parse().ok()?, &text[digits.len()..]))
}

/// Reads a unit at the beginning, in minutes, and returns what follows it.
fn unit(text: &str) -> Option<(f64, &str)> {
    let text = Lexicon::ALL.after(List::DayKinds, text).unwrap_or(text);
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let meant = Lexicon::ALL.meanings(Group::Units, word).next()?;
    MINUTES.iter().find(|(unit, _)| *unit == meant).map(|(_, minutes)| (*minutes, rest))
}

impl<'de> Deserialize<'de> for Duration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        yaml::from_text(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn designers_words_are_read() {
        let minutes = |text: &str| Duration::from_text(text).map(|length| length.bounds());
        assert_eq!(minutes("20 min"), Ok((20.0, 20.0, 20.0)));
        assert_eq!(minutes("3 days"), Ok((4320.0, 4320.0, 4320.0)));
        assert_eq!(minutes("2-3 business days"), Ok((2880.0, 3600.0, 4320.0)));
        assert_eq!(minutes("1 h 30 min"), Ok((90.0, 90.0, 90.0)));
        assert_eq!(minutes("PT2H"), Ok((120.0, 120.0, 120.0)));
        assert_eq!(minutes("P1DT2H"), Ok((1560.0, 1560.0, 1560.0)));
        assert_eq!(minutes("1.5 hours"), Ok((90.0, 90.0, 90.0)));
        assert_eq!(minutes("5–10 minutes"), Ok((5.0, 7.5, 10.0)));
        assert_eq!(minutes("2 to 4 weeks"), Ok((20_160.0, 30_240.0, 40_320.0)));
        assert_eq!(minutes("90d"), Ok((129_600.0, 129_600.0, 129_600.0)));
    }

    #[test]
    fn what_is_no_length_is_refused() {
        for text in ["soon", "3", "days", "P", "PT", "3-2 days", "P2H", "-3 days", ""] {
            assert!(Duration::from_text(text).is_err(), "{text}");
        }
    }
}
