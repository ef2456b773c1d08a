//! Finds a journey that says where it starts and not where it ends, or the other way round.
//!
//! Companies tend to start the story too late and to end it too early; saying both where it starts and where it ends, for
//! the customer, lets a reader see what was left out. One of the two is written, so the other is only forgotten. The
//! trigger of a persona is a start as well.
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
    why: "providers start the story too late and end it too early; say both ends as the customer lives them",
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
            RULE.at(starts.span, "the journey says what sets it off, and not where it ends")
                .label("and until when?")
                .help("add `ends:` with what ends it for the customer: “The bike is sold or stolen”"),
        );
    }
    if let (Some(ends), true) = (journey.ends.spanned(), journey.starts.is_missing() && !has_trigger) {
        findings.push(
            RULE.at(ends.span, "the journey says where it ends, and not what sets it off")
                .label("and from when on?")
                .help("add `starts:` with what sets it off for the customer: “The bike is gone”"),
        );
    }
}
