//! Finds an opportunity that waits for one that was dismissed.
//!
//! `after` names what must be done first. A dismissed opportunity will never be done, so this one never starts,
//! although nobody decided that.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages: [Receive]
//! opportunities:
//!   own-couriers: { name: Couriers of our own, status: dismissed, because: Too few parcels a day }
//!   courier-hour: { name: Text message with the hour, after: [own-couriers] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Receive]
//! opportunities:
//!   own-couriers: { name: Couriers of our own, status: dismissed, because: Too few parcels a day }
//!   courier-hour: { name: Text message with the hour that the courier firm names }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::OpportunityStatus;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "opportunity-after-dismissed",
    group: Group::Opportunities,
    severity: Severity::Warning,
    why: "what waits for a dismissed opportunity never starts, although nobody decided that",
    doc: own_docs!("opportunity_after_dismissed.rs"),
    reads: Reads::File(&["after", "status"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    for of in context.insight.opportunities.iter().filter(|of| of.is_open) {
        let opportunity = &journey[of.opportunity];
        let dismissed = opportunity.after.iter().map(|before| &journey[*before]);
        let Some(dismissed) = dismissed.into_iter().find(|one| one.standing() == OpportunityStatus::Dismissed) else {
            continue;
        };
        let at = opportunity.after.span.unwrap_or(opportunity.name.span);
        findings.push(
            RULE.at(at, format!("{} waits for a dismissed opportunity", quoted(&opportunity.name)))
                .label("will not happen")
                .related(
                    dismissed.status.span().unwrap_or(dismissed.name.span),
                    format!("{} was dismissed", quoted(&dismissed.name)),
                )
                .help("find another way to do it, and remove the dismissed one from `after:`")
                .help("or dismiss this one too, with `because:`"),
        );
    }
}
