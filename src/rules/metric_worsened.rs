//! Finds a metric that is worse now than at its baseline.
//!
//! The rule knows which direction is good for recommendation, satisfaction, retention and churn; for all others,
//! `higher_is` sets it.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, baseline: 38, value: 31, target: 45 }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, baseline: 25, value: 31, target: 45 }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Better;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "metric-worsened",
    group: Group::Metrics,
    severity: Severity::Warning,
    why: "customers have already felt it; the number only confirms it",
    doc: own_docs!("metric_worsened.rs"),
    reads: Reads::Entry(&["value", "baseline", "higher_is", "kind", "unit"]),
    is_about_an_entry: true,
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for metric in &context.journey.metrics {
        let (Some(value), Some(baseline)) = (metric.value.spanned(), metric.baseline.spanned()) else { continue };
        let Some(better) = metric.direction().filter(|_| value.is_percent == baseline.is_percent) else { continue };
        let is_worse = match better {
            Better::Better => value.value.value < baseline.value.value,
            Better::Worse => value.value.value > baseline.value.value,
        };
        if is_worse {
            findings.push(
                RULE.at(value.span, format!("{} has got worse", quoted(&metric.name)))
                    .label(format!("{} now", value.text))
                    .related(baseline.span, format!("{} at the start", baseline.text))
                    .help("check the touchpoints that it measures: what has changed there since?"),
            );
        }
    }
}
