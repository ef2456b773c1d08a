//! Finds a share of customers lost or kept that does not say over which period.
//!
//! 5 % a month is almost half of all customers in a year; 5 % a year is excellent. A period in the name, the unit or
//! the summary is enough: a number (“after 90 days”) or an English word for a length of time. The rule reports one
//! finding for all such metrics. Some shares belong to an event and not to a period (“leave when they move”), so the
//! rule is on only in the profile `strict`.
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
        1 => format!("{} does not say over which period", quoted(&first.name)),
        several => format!("{} do not say over which period", count(several, "metric", "metrics")),
    };
    let at = first.value.span().unwrap_or(first.name.span);
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "nor this one".to_owned())).collect();
    let finding =
        RULE.at(at, message).label("a month, or a year?").help("add the period, for example `period: a month`");
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
