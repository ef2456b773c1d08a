//! Finds metrics without a target, in a file whose other metrics have one.
//!
//! A number without a target is neither good nor bad, so nobody acts on it. The rule reports one finding for all
//! metrics.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, value: 31, target: 45 }
//!   returned: { name: Bikes that come back, kind: count, value: 31 }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, value: 31, target: 45 }
//!   returned: { name: Bikes that come back, kind: count, value: 31, target: 20 }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::insight::impossible_numbers;
use crate::journey::Metric;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "metric-without-target",
    group: Group::Metrics,
    severity: Severity::Info,
    why: "a number without a target is neither good nor bad, so nobody acts on it",
    doc: own_docs!("metric_without_target.rs"),
    reads: Reads::File(&["target", "value"]),
    is_about_an_entry: true,
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let metrics = &context.journey.metrics;
    if !metrics.iter().any(|metric| metric.target.is_given()) {
        return;
    }
    // A number that cannot be is to be corrected first; it may belong to another measure.
    let is_aimless = |metric: &&Metric| {
        metric.value.get().is_some() && metric.target.is_missing() && impossible_numbers(metric).is_empty()
    };
    let aimless: Vec<_> = metrics.iter().filter(is_aimless).collect();
    let Some((first, others)) = aimless.split_first() else { return };
    let message = match aimless.len() {
        1 => format!("{} has no target", quoted(&first.name)),
        several => format!("{} have no target", count(several, "metric", "metrics")),
    };
    let value = |metric: &Metric| metric.value.get().map_or(String::new(), |value| format!("{} now", value.text));
    let others: Vec<_> = others.iter().map(|other| (other.name.span, value(other))).collect();
    let finding = RULE
        .at(first.name.span, message)
        .label(value(first))
        .help("add `target:` with the value that customers would call good");
    findings.push(first_then_others(finding, &others));
}
