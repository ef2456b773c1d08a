//! A day or a month.

use std::fmt;

use serde::{Deserialize, Deserializer};

use crate::lexicon::{Group, Lexicon};
use crate::yaml::{self, FromText};

/// A day, `2026-10-01`, or a month, `2026-10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The day; the last of the month where only the month is known.
    pub day: jiff::civil::Date,
    /// Whether only the month is known.
    pub is_month: bool,
}

impl Date {
    /// Returns the number of days from this date to `later`; negative where it lies after it.
    pub fn days_until(self, later: jiff::civil::Date) -> i64 {
        self.day.duration_until(later).as_hours() / 24
    }
}

impl FromText for Date {
    const EXPECTED: &'static str = "a date such as `2026-10-01` or `2026-10`";

    fn from_text(text: &str) -> Result<Self, String> {
        let refused = || format!("`{}` is not {}", text.trim(), Self::EXPECTED);
        let parts: Vec<&str> = text.trim().split('-').collect();
        let (lengths, day) = match parts.as_slice() {
            [year, month] => ([year.len(), month.len(), 2], None),
            [year, month, day] => ([year.len(), month.len(), day.len()], Some(*day)),
            _ => return Err(refused()),
        };
        if lengths != [4, 2, 2] || !parts.concat().bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(refused());
        }
        let number = |digits: &str| digits.parse::<i16>().map_err(|_| refused());
        let (year, month) = (number(parts[0])?, number(parts[1])? as i8);
        let missing = || format!("there is no day `{}` in the calendar", text.trim());
        let first = jiff::civil::Date::new(year, month, 1).map_err(|_| missing())?;
        match day {
            None => Ok(Date { day: first.last_of_month(), is_month: true }),
            Some(day) => {
                let day = jiff::civil::Date::new(year, month, number(day)? as i8).map_err(|_| missing())?;
                Ok(Date { day, is_month: false })
            }
        }
    }

    fn meant(text: &str) -> Option<String> {
        rewritten(text.trim())
    }
}

/// Returns a date that is written in another way and can mean no other day: the year in front, or the month in letters.
///
/// `10/01/2026` is two days, one here and one in America, and `1.10.26` leaves out the century.
fn rewritten(text: &str) -> Option<String> {
    let parts: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()).take(5).collect();
    let number = |part: &str| part.trim_end_matches(|letter: char| letter.is_ascii_lowercase()).parse::<u32>().ok();
    let month = |part: &str| {
        let part = part.to_lowercase();
        let month = Lexicon::ALL.place_of_start(Group::Months, &part).filter(|_| part.chars().count() >= 3);
        month.map(|at| at as u32 + 1)
    };
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let short = |part: &str| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts.as_slice() {
        [year, month, day] if is_year(year) && short(month) && short(day) => {
            Some(format!("{year}-{:02}-{:02}", number(month)?, number(day)?))
        }
        [year, month] if is_year(year) && short(month) => Some(format!("{year}-{:02}", number(month)?)),
        [name, year] if is_year(year) => Some(format!("{year}-{:02}", month(name)?)),
        [day, name, year] | [name, day, year] if is_year(year) && month(name).is_some() => {
            Some(format!("{year}-{:02}-{:02}", month(name)?, number(day)?))
        }
        _ => None,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_month {
            return write!(out, "{:04}-{:02}", self.day.year(), self.day.month());
        }
        write!(out, "{}", self.day)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        yaml::from_text(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_lasts_to_its_end() {
        let date = Date::from_text("2026-02").expect("a month");
        assert_eq!((date.to_string().as_str(), date.day.day()), ("2026-02", 28));
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2026-02-30", "2026-13", "26-01-01", "1.10.2026", "2026-1-1", "tomorrow", "2026"] {
            assert!(Date::from_text(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_date_that_can_mean_one_day_alone_is_understood() {
        for (text, meant) in [
            ("2026-1-5", "2026-01-05"),
            ("2026/10/01", "2026-10-01"),
            ("2026.10", "2026-10"),
            ("1 October 2026", "2026-10-01"),
            ("October 1st, 2026", "2026-10-01"),
            ("Oct 2026", "2026-10"),
        ] {
            assert_eq!(Date::meant(text).as_deref(), Some(meant), "{text}");
        }
        for text in ["10/01/2026", "1.10.2026", "2026", "1.10.26", "autumn 2026", "Ma 2026"] {
            assert_eq!(Date::meant(text), None, "{text}");
        }
    }
}
