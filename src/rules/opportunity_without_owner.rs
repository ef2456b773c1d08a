//! Finds opportunities without an owner, in a file that names owners of opportunities.
//!
//! An opportunity without an owner is only an intention (Nielsen Norman Group and Forrester both ask for opportunities
//! with ownership). The rule reports one finding for all of them.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! opportunities:
//!   size-guide: { name: Size guide that asks for body height, owner: Web team }
//!   show-delivery-date: Show the delivery date beside the price
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! opportunities:
//!   size-guide: { name: Size guide that asks for body height, owner: Web team }
//!   show-delivery-date: { name: Show the delivery date beside the price, owner: Web team }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Opportunity, OpportunityStatus};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "opportunity-without-owner",
    group: Group::Opportunities,
    severity: Severity::Info,
    why: "an opportunity without an owner stays an intention (NN/g, Forrester: opportunities need ownership)",
    doc: own_docs!("opportunity_without_owner.rs"),
    gaps: &["opportunity-without-owner"],
    reads: Reads::File(&["owner", "status"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let all = &context.journey.opportunities;
    if !all.iter().any(|opportunity| opportunity.owners.is_given()) {
        return;
    }
    let unowned: Vec<&Opportunity> = all.iter().filter(|opportunity| is_unowned(opportunity)).collect();
    let Some((first, others)) = unowned.split_first() else { return };
    let message = match unowned.len() {
        1 => format!("{} has no owner", quoted(&first.name)),
        several => format!("{} have no owner", count(several, "opportunity", "opportunities")),
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "no owner either".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, message)
        .label("no owner")
        .help("add `owner:` with a team or a person who will report on it");
    findings.push(first_then_others(finding, &others));
}

fn is_unowned(opportunity: &Opportunity) -> bool {
    let is_closed = matches!(opportunity.standing(), OpportunityStatus::Done | OpportunityStatus::Dismissed);
    !is_closed && !opportunity.status.is_broken() && opportunity.owners.is_absent()
}
