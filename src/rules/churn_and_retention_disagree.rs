//! Finds a churn and a retention that do not add up to all customers.
//!
//! Each customer who is there at the start of a period has either stayed or left by its end, so the two shares add up
//! to 100 %. If they do not, one of them counts other customers, another period, or is wrong. The rule checks files
//! with one of each, for the same `period` and `date` as far as these are given. A difference of one point is accepted
//! as rounding.
//!
//! ## Bad
//! ```yaml
//! journey: Training at a gym
//! metrics:
//!   lost: { name: Members who leave, kind: churn, value: 12 %, period: 2026 }
//!   kept: { name: Members who stay, kind: retention, value: 80 %, period: 2026 }
//! stages: [Train]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Training at a gym
//! metrics:
//!   lost: { name: Members who leave, kind: churn, value: 20 %, period: 2026 }
//!   kept: { name: Members who stay, kind: retention, value: 80 %, period: 2026 }
//! stages: [Train]
//! ```

use crate::finding::{Finding, Severity};
use crate::insight::impossible_numbers;
use crate::journey::{Metric, MetricKind};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, normal};

pub(crate) const RULE: Rule = Rule {
    name: "churn-and-retention-disagree",
    group: Group::Metrics,
    severity: Severity::Info,
    why: "each customer has either stayed or left, so the two shares add up to 100 %",
    doc: own_docs!("churn_and_retention_disagree.rs"),
    options: &[&MOST_APART],
    reads: Reads::File(&["kind", "value", "period", "date", "unit"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST_APART: RuleOption =
    RuleOption::number("most_apart", "how far the sum may be from 100 %, in points", 1.0, 0.0, 50.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let only = |kind: MetricKind| {
        let mut of_kind = context.journey.metrics.iter().filter(move |metric| metric.kind.get() == Some(&kind));
        of_kind.next().filter(|_| of_kind.next().is_none())
    };
    let (Some(churn), Some(retention)) = (only(MetricKind::Churn), only(MetricKind::Retention)) else { return };
    let (Some(lost), Some(kept)) = (churn.value.spanned(), retention.value.spanned()) else { return };
    let are_shares = churn.is_percent(lost) && retention.is_percent(kept);
    let are_possible = impossible_numbers(churn).is_empty() && impossible_numbers(retention).is_empty();
    if !are_shares || !are_possible || !is_same_time(churn, retention) {
        return;
    }
    let sum = lost.value.value + kept.value.value;
    if (sum - 100.0).abs() <= context.number(&RULE, &MOST_APART) {
        return;
    }
    findings.push(
        RULE.at(
            kept.span,
            format!("the shares of those who stay and those who leave add up to {} %", (sum * 10.0).round() / 10.0),
        )
        .label("stay")
        .related(lost.span, "leave")
        .help("count both for the same customers and the same period")
        .help("or write in `name:` and `period:` which customers each of them counts"),
    );
}

/// Tells whether both are about the same period, as far as they say so.
fn is_same_time(one: &Metric, other: &Metric) -> bool {
    let period = |metric: &Metric| metric.period.get().map(|period| normal(period));
    let are_broken = [one, other].iter().any(|metric| metric.period.is_broken() || metric.date.is_broken());
    !are_broken && period(one) == period(other) && one.date.get() == other.date.get()
}
