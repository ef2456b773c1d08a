//! A part of the customers.

use serde::{Deserialize, Deserializer};

use crate::words::Language;
use crate::yaml::{self, FromText};

/// A part of a whole, 0 to 1; written `35%` or `0.35`.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Share(pub f64);

impl Share {
    /// Returns the share in percent, rounded: `35 %`; shares under one percent keep one decimal.
    pub fn percent(self) -> String {
        Language::known(None).percent(self.0)
    }
}

impl FromText for Share {
    const EXPECTED: &'static str = "a share such as `35%` or `0.35`";

    fn from_text(text: &str) -> Result<Self, String> {
        let trimmed = text.trim();
        let (number, divisor) = match trimmed.strip_suffix('%') {
            Some(number) => (number.trim(), 100.0),
            None => (trimmed, 1.0),
        };
        let refused = || format!("`{trimmed}` is not {}", Self::EXPECTED);
        let value = number.parse::<f64>().ok().filter(|value| value.is_finite()).ok_or_else(refused)?;
        if value < 0.0 {
            return Err(format!("a share cannot be negative, as `{trimmed}` is"));
        }
        if value / divisor > 1.0 {
            let meant = if divisor == 1.0 && value <= 100.0 { format!("\nwrite `{number}%`") } else { String::new() };
            return Err(format!("a share cannot be more than the whole, as `{trimmed}` is{meant}"));
        }
        Ok(Share(value / divisor))
    }

    fn meant(text: &str) -> Option<String> {
        let text = text.trim().to_lowercase();
        let number =
            text.strip_suffix("percent").or_else(|| text.strip_suffix("per cent")).or_else(|| text.strip_suffix('%'));
        let written = number.unwrap_or(&text).trim().replacen(',', ".", 1);
        let value: f64 = written.parse().ok()?;
        match number {
            Some(_) => Some(format!("{written}%")),
            // A bare number up to one was a share all along; a larger one can only be a percentage.
            None if value > 1.0 => Some(format!("{written}%")),
            None => Some(written),
        }
    }
}

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        yaml::from_text(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_and_fraction_are_the_same() {
        assert_eq!(Share::from_text("35%"), Ok(Share(0.35)));
        assert_eq!(Share::from_text("35 %"), Ok(Share(0.35)));
        assert_eq!(Share::from_text("0.35"), Ok(Share(0.35)));
    }

    #[test]
    fn a_bare_percentage_is_refused_with_a_way_out() {
        assert!(Share::from_text("35").is_err_and(|words| words.ends_with("write `35%`")));
        assert!(Share::from_text("-1%").is_err());
        assert!(Share::from_text("inf").is_err());
    }

    #[test]
    fn what_was_meant_is_known_where_it_can_be_nothing_else() {
        assert_eq!(Share::meant("35"), Some("35%".to_owned()));
        assert_eq!(Share::meant("12,5 %"), Some("12.5%".to_owned()));
        assert_eq!(Share::meant("20 percent"), Some("20%".to_owned()));
        assert_eq!(Share::meant("0,35"), Some("0.35".to_owned()));
        assert_eq!(Share::meant("a third"), None);
    }
}
