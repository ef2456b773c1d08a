//! Finds the value of a metric that its measure cannot have.
//!
//! A net promoter score lies between −100 and 100, a customer effort score on its scale (1 to 7 where none is given),
//! customer satisfaction on its scale or, without one, between 0 and 100 %; churn, retention and conversion are parts of
//! a whole; nothing takes less than no time. A value outside is a slip of the pen, or belongs to another measure.
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
use crate::journey::{Metric, MetricKind, NumberScale, Quantity};
use crate::rules::mechanism::{Check, Context, Group, Rule, quoted};
use crate::source::Spanned;

pub(crate) const RULE: Rule = Rule {
    name: "impossible-metric-value",
    group: Group::File,
    severity: Severity::Error,
    why: "",
    file: include_str!("impossible_metric_value.rs"),
    check: Check::Judged(check),
    ..Rule::BASE
};

const PERCENT: NumberScale = NumberScale { low: 0.0, high: 100.0 };

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for metric in &context.journey.metrics {
        findings.extend(impossible_numbers(metric));
    }
}

/// Returns what is wrong with the numbers of a metric, one finding for each that it cannot have.
pub(super) fn impossible_numbers(metric: &Metric) -> Vec<Finding> {
    let parts = [("value", &metric.value), ("target", &metric.target), ("baseline", &metric.baseline)];
    let judged = parts.into_iter().filter_map(|(what, field)| {
        let quantity = field.spanned()?;
        let (low, high, on) = bounds(metric, quantity)?;
        let is_possible = quantity.value.value >= low && quantity.value.value <= high;
        (!is_possible).then(|| impossible(metric, what, quantity, low, high, &on))
    });
    judged.collect()
}

fn impossible(metric: &Metric, what: &str, quantity: &Spanned<Quantity>, low: f64, high: f64, on: &str) -> Finding {
    let between = if high.is_finite() { format!("{low} to {high}") } else { format!("{low} or more") };
    let message = format!("the {what} of {} cannot be {}", quoted(&metric.name), quantity.value.text);
    let mut finding = RULE.at(quantity.span, message).label(format!("{on}: {between}"));
    if let Some(scale) = metric.scale.span() {
        finding = finding.related(scale, "its scale");
    } else if let Some(kind) = metric.kind.span() {
        finding = finding.related(kind, "its kind");
    }
    let takes_scale = matches!(metric.kind.get(), Some(MetricKind::Ces | MetricKind::Csat));
    match takes_scale {
        true => finding.help("correct the number, or give the `scale` that it was asked on"),
        false => finding.help("correct the number, or the `kind`"),
    }
}

/// Returns the lowest and highest possible value, and what says so; `None` where everything is possible.
fn bounds(metric: &Metric, quantity: &Spanned<Quantity>) -> Option<(f64, f64, String)> {
    use MetricKind::*;
    if metric.scale.is_broken() || metric.kind.is_broken() {
        return None;
    }
    let kind = metric.kind.get().copied();
    let is_percent = metric.is_percent(&quantity.value);
    let on_scale = metric.scale.get().filter(|_| !is_percent);
    if let Some(scale) = on_scale.filter(|_| !matches!(kind, Some(Time | Count | Money | Nps))) {
        return Some((scale.low, scale.high, "its scale".to_owned()));
    }
    let part = |scale: NumberScale, on: &str| Some((scale.low, scale.high, on.to_owned()));
    match kind? {
        Nps => part(NumberScale { low: -100.0, high: 100.0 }, "a net promoter score"),
        Ces if !is_percent => part(NumberScale { low: 1.0, high: 7.0 }, "a customer effort score without a `scale`"),
        Csat | Ces => part(PERCENT, "a share of customers"),
        Churn | Retention | Conversion if is_percent || metric.unit.is_missing() => {
            part(PERCENT, "a share of customers")
        }
        Churn | Retention | Conversion | Time | Count => Some((0.0, f64::INFINITY, format!("a {}", noun(kind?)))),
        Money | Other => None,
    }
}

fn noun(kind: MetricKind) -> &'static str {
    match kind {
        MetricKind::Time => "time",
        MetricKind::Count => "count",
        _ => "number of customers",
    }
}
