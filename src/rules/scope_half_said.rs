//! Finds a journey that says where it starts but not where it ends, or the reverse.
//!
//! Companies tend to start the story too late and to end it too early. If a journey says where it starts and ends for
//! the customer, readers see what was left out. One of the two is written, so the other was probably forgotten. The
//! trigger of a persona counts as a start.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! starts: The bike is gone
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
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "scope-half-said",
    group: Group::Way,
    severity: Severity::Info,
    why: "companies start the story too late and end it too early; write both ends as the customer sees them",
    doc: own_docs!("scope_half_said.rs"),
    reads: Reads::File(&["trigger", "starts", "ends"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let has_trigger = journey.personas.iter().any(|persona| !persona.trigger.is_missing());
    if let (Some(starts), true) = (journey.starts.spanned(), journey.ends.is_missing()) {
        findings.push(
            RULE.at(starts.span, "the journey says what starts it, but not where it ends")
                .label("until when?")
                .help("add `ends:` with what ends it for the customer: “The bike is sold or stolen”"),
        );
    }
    if let (Some(ends), true) = (journey.ends.spanned(), journey.starts.is_missing() && !has_trigger) {
        findings.push(
            RULE.at(ends.span, "the journey says where it ends, but not what starts it")
                .label("from when?")
                .help("add `starts:` with what starts it for the customer: “The bike is gone”"),
        );
    }
}
