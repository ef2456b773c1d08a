//! Finds open opportunities without an effort or a customer value, in a file that gives both for others.
//!
//! An opportunity without both numbers cannot be ranked: it starts because somebody shouts, or never. Two numbers are
//! enough, and a rough guess is better than none. The rule reports one finding for all of them.
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
    why: "without an effort and a value, opportunities cannot be ranked, and the loudest voice decides",
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
        (true, _) => "add `effort:` with S, M or L; those who would do it can estimate it",
        (_, true) => "add `customer_value:` from 0 to 100: how many customers would notice it, and how much?",
        _ => "add `customer_value:` from 0 to 100 and `effort:` with S, M or L",
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, missing(other).to_owned())).collect();
    findings.push(first_then_others(RULE.at(first.name.span, message).label(missing(first)).help(help), &others));
}

fn missing(opportunity: &Opportunity) -> &'static str {
    match (opportunity.customer_value.is_given(), opportunity.effort.is_given()) {
        (true, _) => "no effort",
        (_, true) => "no customer value",
        _ => "no effort, no customer value",
    }
}
