//! Finds a metric value that its kind of metric cannot have.
//!
//! A net promoter score is between −100 and 100, a customer effort score on its scale (1 to 7 if none is given),
//! customer satisfaction on its scale or, without one, between 0 and 100 %. Churn, retention and conversion are shares
//! of a whole, and no time is below zero. A value outside is a typo, or belongs to another metric.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, value: 131 }
//! stages: [Buy]
//! ```
//!
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   effort: { name: Customer effort, kind: ces, value: 3.9, target: 9, scale: 1-7 }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, value: -31 }
//!   effort: { name: Customer effort, kind: ces, value: 3.9, target: 6, scale: 1-7 }
//!   satisfied: { name: Satisfied or very satisfied, kind: csat, value: 84 %, scale: 1-5 }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::insight::{Bound, ImpossibleNumber, impossible_numbers};
use crate::journey::{Metric, MetricKind};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "impossible-metric-value",
    group: Group::File,
    severity: Severity::Error,
    why: "",
    doc: own_docs!("impossible_metric_value.rs"),
    reads: Reads::Entry(&["value", "target", "baseline", "scale", "kind", "unit"]),
    is_about_an_entry: true,
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for metric in &context.journey.metrics {
        findings.extend(impossible_numbers(metric).iter().map(|number| impossible(metric, number)));
    }
}

fn impossible(metric: &Metric, number: &ImpossibleNumber) -> Finding {
    let ImpossibleNumber { key, quantity, low, high, bound } = *number;
    let between = if high.is_finite() { format!("{low} to {high}") } else { format!("{low} or more") };
    let message = format!("the {key} of {} cannot be {}", quoted(&metric.name), quantity.value.text);
    let mut finding = RULE.at(quantity.span, message).label(format!("{}: {between}", words(bound)));
    if let Some(scale) = metric.scale.span() {
        finding = finding.related(scale, "its scale");
    } else if let Some(kind) = metric.kind.span() {
        finding = finding.related(kind, "its kind");
    }
    let takes_scale = matches!(metric.kind.get(), Some(MetricKind::Ces | MetricKind::Csat));
    match takes_scale {
        true => finding.help("correct the number, or add the `scale` of the question"),
        false => finding.help("correct the number, or the `kind`"),
    }
}

/// Says what bounds a number.
fn words(bound: Bound) -> &'static str {
    match bound {
        Bound::Scale => "its scale",
        Bound::Promoters => "a net promoter score",
        Bound::Effort => "a customer effort score without a `scale`",
        Bound::Share => "a share of customers",
        Bound::Count(MetricKind::Time) => "a time",
        Bound::Count(MetricKind::Count) => "a count",
        Bound::Count(_) => "a number of customers",
    }
}
