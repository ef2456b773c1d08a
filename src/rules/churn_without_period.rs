//! Finds a share of customers lost or kept that does not say over which time.
//!
//! 5 % a month is almost half of all customers in a year; 5 % a year is a dream. A name, a unit or a summary that says it is
//! enough: a number in it (“after 90 days”) or an English word for a length of time. All are told of in one finding. Some
//! shares are of an event and not of a time (“leave when they move”), so this is asked in the strict profile only.
//!
//! ## Bad
//! ```yaml
//! journey: Training at a gym
//! metrics:
//!   lost: { name: Members who leave, kind: churn, value: 5 % }
//! stages: [Train]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Training at a gym
//! metrics:
//!   lost: { name: Members who leave, kind: churn, value: 5 %, period: a month }
//! stages: [Train]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Metric, MetricKind};
use crate::lexicon::{Lexicon, List};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "churn-without-period",
    group: Group::Metrics,
    severity: Severity::Info,
    since: Tier::Strict,
    why: "5 % a month loses almost half of all customers in a year; 5 % a year is one in twenty",
    doc: own_docs!("churn_without_period.rs"),
    reads: Reads::File(&["kind", "value", "period", "unit", "summary"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let lexicon = context.lexicon();
    let timeless: Vec<&Metric> = context.journey.metrics.iter().filter(|metric| is_timeless(metric, lexicon)).collect();
    let Some((first, others)) = timeless.split_first() else { return };
    let message = match timeless.len() {
        1 => format!("{} does not say over which time", quoted(&first.name)),
        several => format!("{} do not say over which time they count", count(several, "metric", "metrics")),
    };
    let at = first.value.span().unwrap_or(first.name.span);
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "nor this one".to_owned())).collect();
    let finding = RULE.at(at, message).label("a month, or a year?").help("add `period: a month`, or whatever it is");
    findings.push(first_then_others(finding, &others));
}

fn is_timeless(metric: &Metric, lexicon: Lexicon) -> bool {
    let is_of_kind = matches!(metric.kind.get(), Some(MetricKind::Churn | MetricKind::Retention));
    let texts = [Some(&*metric.name), metric.summary.get(), metric.unit.get()];
    let says_it = texts.into_iter().flatten().any(|text| says_when(text, lexicon)) || metric.unit.is_broken();
    is_of_kind && metric.value.get().is_some() && metric.period.is_missing() && !says_it
}

fn says_when(text: &str, lexicon: Lexicon) -> bool {
    let text = text.to_lowercase();
    text.contains(char::is_numeric) || lexicon.words(List::Periods).any(|word| text.contains(word))
}
