//! Finds open opportunities without a metric, in a file that names one for others.
//!
//! Before you build something, decide which number should change if it works; the Nielsen Norman Group asks for
//! opportunities with metrics. A metric of the pain point's touchpoint does not count: the opportunity must name the
//! one that it should change. The rule reports one finding for all of them.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! metrics:
//!   effort: { name: Effort to pay, kind: ces, value: 3.9, scale: 1-7, higher_is: better }
//! opportunities:
//!   show-delivery-date: { name: Show the delivery date beside the price, metrics: [effort] }
//!   size-guide: Size guide that asks for body height
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! metrics:
//!   effort: { name: Effort to pay, kind: ces, value: 3.9, scale: 1-7, higher_is: better }
//!   returned: { name: Bikes that come back for their size, kind: count, value: 31 }
//! opportunities:
//!   show-delivery-date: { name: Show the delivery date beside the price, metrics: [effort] }
//!   size-guide: { name: Size guide that asks for body height, metrics: [returned] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Opportunity;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "opportunity-without-metric",
    group: Group::Opportunities,
    severity: Severity::Info,
    why: "without a number that should change, nobody can tell whether it helped (NN/g: opportunities with owners and metrics)",
    doc: own_docs!("opportunity_without_metric.rs"),
    reads: Reads::File(&["metrics", "status"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    if !journey.opportunities.iter().any(|opportunity| opportunity.metrics.is_given()) {
        return;
    }
    let open = context.insight.opportunities.iter().filter(|of| of.is_open).map(|of| &journey[of.opportunity]);
    let unmeasured: Vec<&Opportunity> = open.filter(|one| one.metrics.is_absent() && !one.status.is_broken()).collect();
    let Some((first, others)) = unmeasured.split_first() else { return };
    let message = match unmeasured.len() {
        1 => format!("nothing would show whether {} helps", quoted(&first.name)),
        several => format!("nothing would show whether {} help", count(several, "opportunity", "opportunities")),
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "no metric either".to_owned())).collect();
    let finding = RULE.at(first.name.span, message).label("no metric");
    let finding = match journey.metrics.iter().find(|metric| metric.is_declared) {
        Some(metric) => finding.help(format!(
            "decide what should change if it works, and name it: `metrics: [{}]`, for example",
            metric.id
        )),
        None => finding.help("decide what should change if it works, and name it under `metrics:`"),
    };
    findings.push(first_then_others(finding, &others));
}
