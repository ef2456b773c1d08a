//! A number with whatever is written around it.

use serde::{Deserialize, Deserializer};

use crate::yaml::{self, FromText};

/// A number as it stands in a metric: `31`, `3.9`, `38 %`, `12 min`, `€ 40`.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity {
    /// The number.
    pub value: f64,
    /// Whether a percent sign follows it.
    pub is_percent: bool,
    /// The words as written.
    pub text: String,
}

impl FromText for Quantity {
    const EXPECTED: &'static str = "a number such as `3.9` or `38 %`";

    fn from_text(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let is_digit =
            |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}');
        let digits_start = text.find(|letter: char| letter.is_ascii_digit());
        let refused = || format!("`{text}` is not {}", Self::EXPECTED);
        let start = digits_start.ok_or_else(refused)?;
        let before = &text[..start];
        // A word before the number ("about 3") would be lost in sums; a sign or a currency is not.
        if before.chars().any(|letter| letter.is_alphabetic() && !letter.is_uppercase()) {
            return Err(refused());
        }
        let is_negative = before.trim_end().ends_with(['-', '−']);
        let end = text[start..].find(|letter| !is_digit(letter)).map_or(text.len(), |end| start + end);
        let number: String = text[start..end].trim_end_matches(['.', ',']).split([' ', '\u{a0}', '\u{202f}']).collect();
        let value = number_of(&number).ok_or_else(refused)?;
        if !value.is_finite() {
            return Err(refused());
        }
        let is_percent = text[end..].trim_start().starts_with('%');
        Ok(Quantity { value: if is_negative { -value } else { value }, is_percent, text: text.to_owned() })
    }
}

/// Reads digits with a decimal point or comma; where both stand, the last is the decimal one.
fn number_of(digits: &str) -> Option<f64> {
    let plain = match (digits.rfind('.'), digits.rfind(',')) {
        (Some(point), Some(comma)) if point > comma => digits.replace(',', ""),
        (Some(_), Some(_)) => digits.replace('.', "").replace(',', "."),
        (None, Some(_)) => digits.replace(',', "."),
        _ => digits.to_owned(),
    };
    plain.parse().ok()
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        yaml::from_text(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_sign_and_their_percent() {
        let read = |text: &str| Quantity::from_text(text).map(|found| (found.value, found.is_percent));
        assert_eq!(read("3.9"), Ok((3.9, false)));
        assert_eq!(read("-12"), Ok((-12.0, false)));
        assert_eq!(read("38 %"), Ok((38.0, true)));
        assert_eq!(read("€ 1 200,50"), Ok((1200.5, false)));
        assert_eq!(read("12 min"), Ok((12.0, false)));
        assert!(read("many").is_err() && read("about 3").is_err());
    }
}
