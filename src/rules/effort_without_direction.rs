//! Finds a customer effort score that does not say which end of its scale is good.
//!
//! Some surveys ask "how easy was it" with 7 for very easy, others "how much effort" with 7 for very much. Without
//! `higher_is`, 3.9 can mean both.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   effort: { name: Effort to pay, kind: ces, value: 3.9, scale: 1-7 }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   effort: { name: Effort to pay, kind: ces, value: 3.9, scale: 1-7, higher_is: better }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::MetricKind;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "effort-without-direction",
    group: Group::Metrics,
    severity: Severity::Warning,
    why: "surveys ask for effort in both directions, so the number alone can mean its opposite",
    doc: own_docs!("effort_without_direction.rs"),
    reads: Reads::Entry(&["kind", "value", "higher_is", "target"]),
    is_about_an_entry: true,
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for metric in &context.journey.metrics {
        let is_effort = metric.kind.get() == Some(&MetricKind::Ces);
        let Some(value) = metric.value.spanned().filter(|_| is_effort && metric.higher_is.is_missing()) else {
            continue;
        };
        let target = metric.target.get().map(|target| target.value);
        let guess = match target {
            Some(target) if target < value.value.value => "add `higher_is: worse`: the target is below the value",
            Some(target) if target > value.value.value => "add `higher_is: better`: the target is above the value",
            _ => "add `higher_is: better` if 7 is very easy, `higher_is: worse` if 7 is very hard",
        };
        findings.push(
            RULE.at(value.span, format!("{} does not say whether more is better", quoted(&metric.name)))
                .label(format!("is {} good?", value.text))
                .help(guess),
        );
    }
}
