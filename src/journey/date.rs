//! A day or a month.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

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

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A day or a month: `2026-10-01` or `2026-10`.",
            "type": "string",
            "pattern": r"^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$"
        })
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
}
