//! Finds a metric that is declared and measures no touchpoint, in a file whose other metrics do.
//!
//! Metrics of the whole relationship (recommendation, churn, retention) need no touchpoint and are skipped. If any
//! other metric is nowhere on the map, it shows nobody where to look when it falls.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   effort: { name: Effort to pay, kind: ces, value: 3.9, higher_is: better }
//!   waiting: { name: Minutes in the queue, kind: time, value: 12 }
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Pays, metrics: [effort] }
//!       - Picks up
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   effort: { name: Effort to pay, kind: ces, value: 3.9, higher_is: better }
//!   waiting: { name: Minutes in the queue, kind: time, value: 12 }
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Pays, metrics: [effort] }
//!       - { name: Picks up, metrics: [waiting] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::MetricKind;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "unused-metric",
    group: Group::Metrics,
    severity: Severity::Warning,
    why: "a number that is nowhere on the map shows nobody where to look when it falls",
    doc: own_docs!("unused_metric.rs"),
    reads: Reads::File(&["metrics", "listens_with"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let mut is_used = vec![false; journey.metrics.len()];
    let of_moments = context.moments().map(|moment| &moment.metrics);
    for list in of_moments.chain(journey.opportunities.iter().map(|opportunity| &opportunity.metrics)) {
        if list.broken {
            return;
        }
        list.iter().for_each(|metric| is_used[metric.index()] = true);
    }
    if !is_used.contains(&true) {
        return;
    }
    let heard = context.listens_with();
    for (metric, is_used) in journey.metrics.iter().zip(is_used) {
        let is_heard = heard.contains(metric.id.as_str()) || heard.contains(metric.name.as_str());
        let is_of_the_whole = metric.kind.is_broken()
            || matches!(metric.kind.get(), Some(MetricKind::Nps | MetricKind::Churn | MetricKind::Retention));
        if !metric.is_declared || is_used || is_heard || is_of_the_whole {
            continue;
        }
        findings.push(
            RULE.at(metric.name.span, format!("{} measures no touchpoint", quoted(&metric.name)))
                .label("declared and never used")
                .help(format!("write `metrics: [{}]` at the touchpoint or stage that it measures", metric.id)),
        );
    }
}
