//! Finds a wait of days before the customer meets the company for the first time.
//!
//! People want to get started: a wait before anything has started feels longer than the same wait later (Maister 1985).
//! Explaining it helps; starting helps more. A wait without an explanation has its own finding, which says the same.
//!
//! ## Bad
//! ```yaml
//! journey: A new knee
//! stages:
//!   - name: Find out
//!     touchpoints:
//!       - { name: Gives up the stairs, channel: none }
//!       - { name: Sees the surgeon, channel: Clinic, wait: 9 weeks, wait_explained: A letter says why }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: A new knee
//! stages:
//!   - name: Find out
//!     touchpoints:
//!       - { name: Gives up the stairs, channel: none }
//!       - { name: Is called by a nurse and gets exercises, channel: Phone }
//!       - { name: Sees the surgeon, channel: Clinic, wait: 9 weeks, wait_explained: The nurse said why }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Place;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "wait-before-first-contact",
    group: Group::Time,
    severity: Severity::Info,
    why: "people want to get started: a wait before anything has started feels longer than a later one (Maister 1985)",
    doc: own_docs!("wait_before_first_contact.rs"),
    reads: Reads::File(&["channel", "control"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let is_told = |wait: &&crate::insight::Wait| wait.is_before_first_contact && wait.is_days && wait.is_explained;
    for wait in context.insight.waits.iter().filter(is_told) {
        let touchpoint = &context.journey[wait.touchpoint];
        let text = touchpoint.wait.get().map_or("", |wait| wait.text.as_str());
        let message = format!("customers wait {text} before they meet anyone at {}", quoted(&touchpoint.name));
        let finding = RULE.at(wait.span, message).label("nothing has started yet");
        let finding = context.weight_of(Place::Touchpoint(wait.touchpoint)).into_iter().fold(finding, Finding::note);
        findings.push(
            finding
                .help("start before it: a call on the same day, a date at once, something that the customer can already do")
                .help("and write it as a touchpoint of its own before this one"),
        );
    }
}
