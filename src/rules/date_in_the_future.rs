//! Finds a date in the future for something that has already happened: a review, a study, a measurement.
//!
//! This is most often a typo in the year. The rule depends on today's date.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! reviewed: 2926-10-01
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! reviewed: 2026-10-01
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Date;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule};
use crate::yaml::Field;

pub(crate) const RULE: Rule = Rule {
    name: "date-in-the-future",
    group: Group::Evidence,
    severity: Severity::Warning,
    is_dated: true,
    why: "a map cannot rest on something that has not happened yet",
    doc: own_docs!("date_in_the_future.rs"),
    reads: Reads::Entry(&["reviewed", "date"]),
    is_about_an_entry: true,
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let mut look = |date: &Field<Date>, what: &str| {
        let Some(date) = date.spanned().filter(|date| begins_after(&date.value, context.today)) else { return };
        findings.push(
            RULE.at(date.span, format!("{what} on {}, which is in the future", date.value))
                .label(format!("today is {}", context.today))
                .help("correct the date"),
        );
    };
    look(&journey.reviewed, "the journey was reviewed");
    journey.evidence.iter().for_each(|source| look(&source.date, "this was gathered"));
    journey.metrics.iter().for_each(|metric| look(&metric.date, "this was measured"));
}

/// Tells whether a date, or the first day of a month, lies after today.
fn begins_after(date: &Date, today: jiff::civil::Date) -> bool {
    let begins = if date.is_month { date.day.first_of_month() } else { date.day };
    begins > today
}
