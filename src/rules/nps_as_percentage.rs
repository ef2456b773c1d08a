//! Finds a net promoter score that is written as a percentage.
//!
//! The score is the share of promoters minus the share of detractors (Reichheld 2003), so it ranges from −100 to 100
//! and has no percent sign. With one, readers take it for the share of customers who recommend: “31 %” sounds like
//! three in ten, and may be seven.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, value: 31 % }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, value: 31 }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::MetricKind;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "nps-as-percentage",
    group: Group::Metrics,
    severity: Severity::Warning,
    why: "the score is a difference of two shares, from −100 to 100; with a percent sign, readers take it for the share who recommend (Reichheld 2003)",
    doc: own_docs!("nps_as_percentage.rs"),
    reads: Reads::Entry(&["kind", "value", "target", "baseline", "unit"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for metric in context.journey.metrics.iter().filter(|metric| metric.kind.get() == Some(&MetricKind::Nps)) {
        let numbers = [&metric.value, &metric.target, &metric.baseline].map(|number| number.spanned());
        let sign = numbers.into_iter().flatten().find(|number| number.is_percent);
        let unit = metric.unit.spanned().filter(|unit| unit.trim().starts_with('%'));
        let (span, help) = match (sign, unit) {
            (Some(number), _) => (number.span, format!("write `{}`", number.value.value)),
            (None, Some(unit)) => (unit.span, "write `unit: points`, or remove it".to_owned()),
            (None, None) => continue,
        };
        findings.push(
            RULE.at(span, format!("{} is written as a percentage", quoted(&metric.name)))
                .label("promoters minus detractors, in points")
                .help(help)
                .help("if it is the share who recommend, write another `kind:`, such as `csat`"),
        );
    }
}
