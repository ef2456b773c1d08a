//! Finds a plan that does not say which journey of today it replaces.
//!
//! A plan without a starting point promises a delight while today's pain points still wait: readers cannot tell what is
//! new from what is forgotten. `improves` names the id of the journey of today. A service that does not exist yet has
//! none, so the rule is on only in the profile `strict`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike, next spring
//! state: to-be
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike, next spring
//! state: to-be
//! improves: city-bike
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier};

pub(crate) const RULE: Rule = Rule {
    name: "plan-without-as-is",
    group: Group::File,
    severity: Severity::Info,
    since: Tier::Strict,
    why: "readers cannot tell what is new from what is forgotten (Forrester: current-state maps repair, future-state maps create)",
    doc: own_docs!("plan_without_as_is.rs"),
    reads: Reads::File(&["improves", "state"]),
    is_invitation: true,
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let Some(state) = journey.state.spanned().filter(|_| journey.is_plan() && journey.improves.is_missing()) else {
        return;
    };
    findings.push(
        RULE.at(state.span, "this plan does not say which journey of today it replaces")
            .label("a plan")
            .help("add `improves:` with the id of the journey of today, so that the two can be compared")
            .help("if there is none yet, map one week of how people manage today"),
    );
}
