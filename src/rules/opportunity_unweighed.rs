//! Finds open opportunities without an effort or without a value for the customer, in a file that weighs others by both.
//!
//! What is not weighed cannot be ranked: it is begun because somebody shouts, or never. Two numbers are enough, and a rough
//! guess is better than none. All are told of in one finding.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! opportunities:
//!   size-guide: { name: Size guide that asks for body height, customer_value: 70, effort: M }
//!   show-delivery-date: { name: Show the delivery date beside the price, customer_value: 90 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! opportunities:
//!   size-guide: { name: Size guide that asks for body height, customer_value: 70, effort: M }
//!   show-delivery-date: { name: Show the delivery date beside the price, customer_value: 90, effort: M }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Opportunity;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "opportunity-unweighed",
    group: Group::Opportunities,
    severity: Severity::Info,
    why: "what is not weighed cannot be ranked, and is begun by whoever shouts first",
    doc: own_docs!("opportunity_unweighed.rs"),
    gaps: &["opportunity-unweighed"],
    reads: Reads::File(&["effort", "customer_value", "status"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let uses = &context.insight.opportunities;
    if !uses.iter().any(|of| of.is_weighed) {
        return;
    }
    let is_told = |one: &&Opportunity| !one.status.is_broken();
    let unweighed = uses.iter().filter(|of| of.is_open && !of.is_weighed).map(|of| &context.journey[of.opportunity]);
    let unweighed: Vec<&Opportunity> = unweighed.filter(is_told).collect();
    let Some((first, others)) = unweighed.split_first() else { return };
    let message = match unweighed.len() {
        1 => format!("{} cannot be ranked", quoted(&first.name)),
        several => format!("{} cannot be ranked", count(several, "opportunity", "opportunities")),
    };
    let help = match (first.customer_value.is_given(), first.effort.is_given()) {
        (true, _) => "add `effort:` with S, M or L; whoever would do it can guess",
        (_, true) => "add `customer_value:` from 0 to 100: how many would feel it, and how much?",
        _ => "add `customer_value:` from 0 to 100 and `effort:` with S, M or L",
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, missing(other).to_owned())).collect();
    findings.push(first_then_others(RULE.at(first.name.span, message).label(missing(first)).help(help), &others));
}

fn missing(opportunity: &Opportunity) -> &'static str {
    match (opportunity.customer_value.is_given(), opportunity.effort.is_given()) {
        (true, _) => "no effort",
        (_, true) => "no value for the customer",
        _ => "no effort, no value for the customer",
    }
}
