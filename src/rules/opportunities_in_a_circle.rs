//! Finds opportunities that wait for each other, so that none of them can start.
//!
//! `after` names what must be done first. In a circle, each opportunity waits for another one.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages: [Receive]
//! opportunities:
//!   courier-hour: { name: Text message with the hour, after: [courier-contract] }
//!   courier-contract: { name: New contract with the courier, after: [courier-hour] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Receive]
//! opportunities:
//!   courier-hour: { name: Text message with the hour, after: [courier-contract] }
//!   courier-contract: New contract with the courier
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, circles, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "opportunities-in-a-circle",
    group: Group::Opportunities,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "in a circle, each one waits for another, and nothing starts",
    doc: own_docs!("opportunities_in_a_circle.rs"),
    reads: Reads::File(&["after", "opportunities"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let all = &context.journey.opportunities;
    let waits_for: Vec<Vec<usize>> =
        all.iter().map(|opportunity| opportunity.after.iter().map(|before| before.index()).collect()).collect();
    for circle in circles(&waits_for) {
        let name = |at: usize| quoted(&all[at].name);
        let Some((first, others)) = circle.split_first() else { continue };
        let span = |at: usize| all[at].after.span.unwrap_or(all[at].name.span);
        let (message, label) = match others.first() {
            None => (format!("{} waits for itself", name(*first)), "itself".to_owned()),
            Some(next) => (
                format!("{} and {} wait for each other", name(*first), name(*next)),
                format!("waits for {}", name(*next)),
            ),
        };
        let mut finding = RULE.at(span(*first), message).label(label);
        for (at, other) in others.iter().enumerate().take(4) {
            let next = others.get(at + 1).unwrap_or(first);
            finding = finding.related(span(*other), format!("waits for {}", name(*next)));
        }
        findings.push(finding.help("decide which can start without the other, and remove its `after:`"));
    }
}
