//! Finds an opportunity with much value for little effort that nobody has started.
//!
//! If opportunities have a value and an effort, those with high value and low effort come first. High means a customer
//! value of 70 or more of 100; low means an effort of at most 1 of 5. The rule reports one finding for all of them.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! opportunities:
//!   show-delivery-date: { name: Show the delivery date beside the price, customer_value: 90, effort: S }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! opportunities:
//!   show-delivery-date:
//!     { name: Show the delivery date beside the price, customer_value: 90, effort: S, status: in-progress }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Opportunity, OpportunityStatus, Ref};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "quick-win-waiting",
    group: Group::Opportunities,
    severity: Severity::Info,
    why: "much value for little effort comes first: early wins support the rest of the work",
    doc: own_docs!("quick_win_waiting.rs"),
    options: &[&HIGH_VALUE, &LOW_EFFORT],
    reads: Reads::File(&["status", "customer_value", "effort", "after"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const HIGH_VALUE: RuleOption =
    RuleOption::number("high_value", "the customer value, of 100, from which it is high", 70.0, 0.0, 100.0);
const LOW_EFFORT: RuleOption =
    RuleOption::number("low_effort", "the effort, of 5, up to which it is low; `S` is 1", 1.0, 0.0, 5.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let waits = |opportunity: &&Opportunity| is_quick_win(context, opportunity) && is_free(context, opportunity);
    let waiting: Vec<&Opportunity> = context.journey.opportunities.iter().filter(waits).collect();
    let Some((first, others)) = waiting.split_first() else { return };
    let message = match waiting.len() {
        1 => format!("{} has much value for little effort, and nobody has started it", quoted(&first.name)),
        several => format!(
            "{} have much value for little effort, and nobody has started them",
            count(several, "opportunity", "opportunities")
        ),
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, worth(other))).collect();
    let finding =
        RULE.at(first.name.span, message).label(worth(first)).help("start with it, and write `status: in-progress`");
    findings.push(first_then_others(finding, &others));
}

fn is_quick_win(context: &Context, opportunity: &Opportunity) -> bool {
    let (high, low) = (context.number(&RULE, &HIGH_VALUE), context.number(&RULE, &LOW_EFFORT));
    let is_open = opportunity.standing() == OpportunityStatus::Open && !opportunity.status.is_broken();
    let is_valued = opportunity.customer_value.get().is_some_and(|value| *value >= high);
    is_open && is_valued && opportunity.effort.get().is_some_and(|effort| effort.points <= low)
}

/// Tells whether everything that must come first is done.
fn is_free(context: &Context, opportunity: &Opportunity) -> bool {
    let is_done = |before: &Ref<Opportunity>| context.journey[*before].standing() == OpportunityStatus::Done;
    !opportunity.after.broken && opportunity.after.iter().all(is_done)
}

fn worth(opportunity: &Opportunity) -> String {
    let value = opportunity.customer_value.get().copied().unwrap_or_default();
    let effort = opportunity.effort.get().map_or("", |effort| effort.text.as_str());
    format!("value {value} of 100, effort {effort}")
}
