//! Finds a journey that says neither what starts it nor what ends it.
//!
//! Without a scope, nobody knows whether something is missing from the map or does not belong to it. The rule is on
//! only in the profile `strict`; if one of the two is given, `scope-half-said` asks for the other. The trigger of a
//! persona counts as a start.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Buy, action: Pays }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! starts: The bike is gone
//! ends: The bike is sold, recycled or stolen
//! stages:
//!   - { name: Buy, action: Pays }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier};

pub(crate) const RULE: Rule = Rule {
    name: "scope-unsaid",
    group: Group::Way,
    severity: Severity::Info,
    since: Tier::Strict,
    why: "companies start the story too late and end it too early; write both ends as the customer sees them",
    doc: own_docs!("scope_unsaid.rs"),
    reads: Reads::File(&["trigger", "starts", "ends"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let has_trigger = journey.personas.iter().any(|persona| !persona.trigger.is_missing());
    let Some(title) = journey.title.spanned() else { return };
    if journey.starts.is_missing() && journey.ends.is_missing() && !has_trigger {
        findings.push(
            RULE.at(title.span, "this journey says neither what starts it nor what ends it")
                .label("from when to when?")
                .help("add `starts: The bike is gone` and `ends: The bike is sold or stolen`, as the customer would say it"),
        );
    }
}
