//! Finds a plan that does not say which journey of today it is to replace.
//!
//! A plan that starts from nothing promises a delight where today's pains are still waiting: what is drawn as new cannot be
//! told from what is forgotten. `improves` names the id of the journey of today; a service that does not exist yet has none,
//! so this is asked in the strict profile only.
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
    why: "what is new cannot be told from what is forgotten (Forrester: current-state maps repair, future-state maps create)",
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
        RULE.at(state.span, "nothing says which journey of today this plan is to replace")
            .label("a plan")
            .help("add `improves:` with the id of the journey of today, so that the two can be compared")
            .help("where there is none yet, map one week of how people help themselves today"),
    );
}
