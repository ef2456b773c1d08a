//! Finds touchpoints that require each other, so that customers can do neither.
//!
//! `requires` names what must be done first. In a circle, nothing can be done first.
//!
//! ## Bad
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Prepare
//!     touchpoints:
//!       - { name: Agrees on a date, requires: [goes-to-knee-school] }
//!       - { name: Goes to knee school, requires: [agrees-on-a-date] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Prepare
//!     touchpoints:
//!       - { name: Agrees on a date }
//!       - { name: Goes to knee school, requires: [agrees-on-a-date] }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, circles, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "requirements-in-a-circle",
    group: Group::Way,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "in a circle, nothing can be done first",
    doc: own_docs!("requirements_in_a_circle.rs"),
    reads: Reads::File(&["requires"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let touchpoints = &context.journey.touchpoints;
    let waits_for: Vec<Vec<usize>> = touchpoints
        .iter()
        .map(|touchpoint| touchpoint.requires.iter().map(|before| before.index()).collect())
        .collect();
    for circle in circles(&waits_for) {
        let Some((first, others)) = circle.split_first() else { continue };
        let name = |at: usize| quoted(&touchpoints[at].name);
        let span = |at: usize| touchpoints[at].requires.span.unwrap_or(touchpoints[at].name.span);
        let message = match others.first() {
            None => format!("{} requires itself", name(*first)),
            Some(other) => format!("{} and {} require each other", name(*first), name(*other)),
        };
        let mut finding =
            RULE.at(span(*first), message).label(format!("requires {}", name(*others.first().unwrap_or(first))));
        for (at, other) in others.iter().enumerate().take(4) {
            finding = finding.related(span(*other), format!("requires {}", name(*others.get(at + 1).unwrap_or(first))));
        }
        findings.push(finding.help("decide which can be done without the other, and remove its `requires:`"));
    }
}
