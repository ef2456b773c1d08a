//! Today's date, which is an input like any other.

use anyhow::{Context, bail};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Returns the date that counts as today: as asked for, else from `SOURCE_DATE_EPOCH`, else from the clock, in UTC.
pub(crate) fn today(asked: Option<Date>) -> anyhow::Result<Date> {
    if let Some(date) = asked {
        return Ok(date);
    }
    let timestamp = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => epoch(&seconds)?,
        Err(std::env::VarError::NotPresent) => Timestamp::now(),
        Err(std::env::VarError::NotUnicode(_)) => bail!("SOURCE_DATE_EPOCH is not a number of seconds"),
    };
    Ok(timestamp.to_zoned(TimeZone::UTC).date())
}

fn epoch(seconds: &str) -> anyhow::Result<Timestamp> {
    let number: i64 = seconds.trim().parse().context("SOURCE_DATE_EPOCH is not a number of seconds")?;
    Timestamp::from_second(number).context("SOURCE_DATE_EPOCH lies outside the calendar")
}

/// Reads the value of `--today`.
pub(crate) fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write a day such as 2026-10-01".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_since_1970_are_a_day() {
        let timestamp = epoch("1767225600\n").expect("seconds");
        assert_eq!(timestamp.to_zoned(TimeZone::UTC).date().to_string(), "2026-01-01");
        assert!(epoch("soon").is_err() && epoch("999999999999999").is_err());
    }

    #[test]
    fn a_day_is_read_strictly() {
        assert!(date("2026-10-01").is_ok());
        assert!(date("2026-10").is_err() && date("1.10.2026").is_err());
    }
}
