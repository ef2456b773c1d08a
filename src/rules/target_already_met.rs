//! Finds a metric that is better than its own target.
//!
//! Either the target has been reached, and it is time to set the next one, or the direction is reversed, and everybody
//! works against what customers would call good. The rule knows which direction is good for recommendation,
//! satisfaction, retention and churn; for all others, `higher_is` sets it.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   wait: { name: Waiting time for a repair, kind: time, value: 5, target: 7, unit: days, higher_is: worse }
//! stages: [Ride]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   wait: { name: Waiting time for a repair, kind: time, value: 5, target: 3, unit: days, higher_is: worse }
//! stages: [Ride]
//! ```

use crate::finding::{Finding, Severity};
use crate::insight::impossible_numbers;
use crate::journey::Better;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "target-already-met",
    group: Group::Metrics,
    severity: Severity::Info,
    why: "a target that is already met does not lead to improvement",
    doc: own_docs!("target_already_met.rs"),
    reads: Reads::Entry(&["value", "target", "baseline", "higher_is", "kind", "unit"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for metric in &context.journey.metrics {
        let (Some(value), Some(target)) = (metric.value.spanned(), metric.target.spanned()) else { continue };
        let is_comparable = value.is_percent == target.is_percent && impossible_numbers(metric).is_empty();
        let Some(better) = metric.direction().filter(|_| is_comparable) else { continue };
        let is_met = match better {
            Better::Better => value.value.value > target.value.value,
            Better::Worse => value.value.value < target.value.value,
        };
        if !is_met {
            continue;
        }
        let mut finding = RULE
            .at(target.span, format!("{} is better than its target", quoted(&metric.name)))
            .label("the target")
            .related(value.span, format!("{} now", value.text))
            .help("set the next target, the value that customers would call good");
        if let Some(direction) = metric.higher_is.spanned() {
            let other = if direction.value == Better::Better { "worse" } else { "better" };
            finding = finding.help(format!("or write `higher_is: {other}` if the direction is reversed"));
        }
        findings.push(finding);
    }
}
