//! Finds a plan without any opportunity.
//!
//! A plan shows what will change for customers; an opportunity shows why, who does it and what it takes. Without any,
//! the plan is a wish, and nobody knows what to build.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike, next spring
//! state: to-be
//! stages:
//!   - { name: Compare, touchpoints: [Types in body height and sees three bikes that fit] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike, next spring
//! state: to-be
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Types in body height and sees three bikes that fit
//!         opportunities: [{ name: Size guide that asks for body height, effort: M, owner: Web team }]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier};

pub(crate) const RULE: Rule = Rule {
    name: "plan-without-opportunity",
    group: Group::Opportunities,
    severity: Severity::Info,
    since: Tier::Strict,
    why: "a plan that names nothing to do is a wish (Forrester: insights must be tied to action)",
    doc: own_docs!("plan_without_opportunity.rs"),
    reads: Reads::File(&["opportunities", "state"]),
    is_invitation: true,
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let is_named = !journey.opportunities.is_absent()
        || context.moments().any(|moment| !moment.opportunities.is_absent() || moment.pains.broken)
        || journey.pains.iter().any(|pain| pain.has_broken_answer);
    let Some(state) = journey.state.spanned().filter(|_| journey.is_plan() && !is_named) else { return };
    findings.push(
        RULE.at(state.span, "this plan does not say what must be done").label("a plan, no opportunity").help(
            "write at each new touchpoint what makes it possible: `opportunities: [{ name: …, effort: M, owner: … }]`",
        ),
    );
}
