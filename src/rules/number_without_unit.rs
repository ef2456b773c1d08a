//! Finds a time or an amount of money without a unit.
//!
//! “19” can be minutes or days, and each reader may understand something else. The rule reports one finding for all
//! such metrics. A name that contains the unit, such as “Minutes in the queue”, is enough (English words only).
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   wait: { name: Waiting time for a repair, kind: time, value: 19, target: 7 }
//! stages: [Ride]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   wait: { name: Waiting time for a repair, kind: time, value: 19, target: 7, unit: days }
//! stages: [Ride]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Metric, MetricKind, Quantity};
use crate::lexicon::{Lexicon, List};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "number-without-unit",
    group: Group::Metrics,
    severity: Severity::Info,
    why: "nobody can act on a number that each reader understands differently",
    doc: own_docs!("number_without_unit.rs"),
    reads: Reads::File(&["kind", "value", "unit"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let lexicon = context.lexicon();
    let bare: Vec<_> = context.journey.metrics.iter().filter_map(|metric| bare_number(metric, lexicon)).collect();
    let Some(((first, number), others)) = bare.split_first() else { return };
    let message = match bare.len() {
        1 => format!("{} has no unit", quoted(&first.name)),
        several => format!("{} have no unit", count(several, "metric", "metrics")),
    };
    let is_time = first.kind.get() == Some(&MetricKind::Time);
    let (label, help) = match is_time {
        true => ("minutes, hours or days?", "add `unit: days`, or write it after the number: `value: 19 days`"),
        false => ("which currency, and for what?", "add `unit: euros per order`, or write `value: € 40`"),
    };
    let others: Vec<_> = others.iter().map(|(other, _)| (other.name.span, "without a unit too".to_owned())).collect();
    findings.push(first_then_others(RULE.at(number.span, message).label(label).help(help), &others));
}

fn bare_number<'m>(metric: &'m Metric, lexicon: Lexicon) -> Option<(&'m Metric, &'m crate::source::Spanned<Quantity>)> {
    let is_of_kind = matches!(metric.kind.get(), Some(MetricKind::Time | MetricKind::Money));
    let name = metric.name.to_lowercase();
    let value = metric.value.spanned().filter(|_| is_of_kind && metric.unit.is_missing())?;
    let is_bare = !value.text.contains(|letter: char| !letter.is_numeric() && !".,+-−  ".contains(letter));
    (is_bare && !lexicon.words(List::CountedIn).any(|unit| name.contains(unit))).then_some((metric, value))
}
