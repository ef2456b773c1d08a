//! Finds open opportunities that a plan lists but shows nowhere, in a plan that shows others.
//!
//! A plan shows how customers will experience the change. An opportunity that is at no touchpoint and answers no pain
//! point and no need there changes nothing for customers. The rule reports one finding for all of them.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike, next spring
//! state: to-be
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, opportunities: [size-guide] }
//! opportunities:
//!   size-guide: Size guide that asks for body height
//!   show-delivery-date: Show the delivery date beside the price
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike, next spring
//! state: to-be
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, opportunities: [size-guide, show-delivery-date] }
//! opportunities:
//!   size-guide: Size guide that asks for body height
//!   show-delivery-date: Show the delivery date beside the price
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Opportunity;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "opportunity-not-in-plan",
    group: Group::Opportunities,
    severity: Severity::Warning,
    why: "an opportunity at no touchpoint changes nothing that customers experience",
    doc: own_docs!("opportunity_not_in_plan.rs"),
    reads: Reads::File(&["opportunities", "solves", "answers", "state"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let is_shown = |one: &Opportunity| !one.at.is_empty() || !one.solves.is_empty() || one.has_broken_pains;
    let is_unclear = context.moments().any(|moment| moment.opportunities.broken || moment.pains.broken)
        || journey.pains.iter().any(|pain| pain.has_broken_answer);
    // If the plan names pain points, `opportunity-without-pain` reports an opportunity that answers none.
    if !journey.is_plan() || is_unclear || !journey.pains.is_empty() || !journey.opportunities.iter().any(is_shown) {
        return;
    }
    let open = context.insight.opportunities.iter().filter(|of| of.is_open).map(|of| &journey[of.opportunity]);
    let unshown: Vec<&Opportunity> =
        open.filter(|one| !is_shown(one) && one.answers.is_absent() && !one.status.is_broken()).collect();
    let Some((first, others)) = unshown.split_first() else { return };
    let message = match unshown.len() {
        1 => format!("this plan does not show what {} changes", quoted(&first.name)),
        several => format!("this plan does not show what {} change", count(several, "opportunity", "opportunities")),
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "this one too".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, message)
        .label("at no touchpoint")
        .help(format!("write `opportunities: [{}]` at the touchpoint that it changes", first.id))
        .help("or remove it from this plan");
    findings.push(first_then_others(finding, &others));
}
