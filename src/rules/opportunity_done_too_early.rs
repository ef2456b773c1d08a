//! Finds an opportunity that is done although something that must come first is not.
//!
//! `after` names what must be done first. Either the first one is also done and nobody wrote it down, or the second one
//! has no foundation, or the order was never needed. In each case, plans that follow the order go wrong.
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
    why: "either the work has no foundation, or the list is out of date",
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
            RULE.at(status.span, format!("{} is done, but what must come first is not", quoted(&opportunity.name)))
                .label("done")
                .related(at, format!("{} is {}", quoted(&before.name), before.standing().words()))
                .help("if the other one is done too, write `status: done` there")
                .help("or remove it from `after:` if it was not needed"),
        );
    }
}
