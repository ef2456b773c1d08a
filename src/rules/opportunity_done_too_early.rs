//! Finds an opportunity that counts as done though something that must come before it is not.
//!
//! `after` names what must be done before. Either the first one is done too and nobody wrote it down, or the second one
//! stands on nothing, or the order was never needed. Plans that ask for the order go wrong in each case.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages: [Receive]
//! opportunities:
//!   show-delivery-date: Show the delivery date beside the price
//!   courier-hour: { name: Text message with the hour, status: done, after: [show-delivery-date] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Receive]
//! opportunities:
//!   show-delivery-date: { name: Show the delivery date beside the price, status: done }
//!   courier-hour: { name: Text message with the hour, status: done, after: [show-delivery-date] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Opportunity, OpportunityStatus};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "opportunity-done-too-early",
    group: Group::Opportunities,
    severity: Severity::Warning,
    why: "what is done before its ground is laid stands on nothing, or the list is not up to date",
    doc: own_docs!("opportunity_done_too_early.rs"),
    reads: Reads::File(&["status"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let is_ahead = |before: &&Opportunity| {
        let status = before.standing();
        !before.status.is_broken() && matches!(status, OpportunityStatus::Open | OpportunityStatus::InProgress)
    };
    for (_, opportunity) in context.opportunities() {
        let Some(status) = opportunity.status.spanned().filter(|status| status.value == OpportunityStatus::Done) else {
            continue;
        };
        let Some(before) = opportunity.after.iter().map(|before| &journey[*before]).find(is_ahead) else { continue };
        let at = before.status.span().unwrap_or(before.name.span);
        findings.push(
            RULE.at(status.span, format!("{} is done, and what must come before it is not", quoted(&opportunity.name)))
                .label("done")
                .related(at, format!("{} is {}", quoted(&before.name), before.standing().words()))
                .help("write `status: done` at the other one, where it is")
                .help("or take it out of `after:`, where it was not needed"),
        );
    }
}
