//! Finds a renewal after months without contact.
//!
//! Customers who hear nothing between the first weeks and the next bill ask what they paid for when it comes. The rule
//! checks touchpoints with `behaviour: renewal` and a `wait` of 90 days or more before them.
//!
//! ## Bad
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - name: Stay
//!     phase: after
//!     touchpoints:
//!       - { name: Trains, behaviour: usage }
//!       - { name: Gets the bill for the second year, behaviour: renewal, wait: 10 months }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - name: Stay
//!     phase: after
//!     touchpoints:
//!       - { name: Trains, behaviour: usage }
//!       - { name: Looks back on half a year with a trainer, behaviour: engagement, wait: 5 months }
//!       - { name: Gets the bill for the second year, behaviour: renewal, wait: 8 weeks }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Behaviour, Place};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "silence-before-renewal",
    group: Group::Time,
    severity: Severity::Warning,
    why: "customers who hear nothing until the next bill ask what they paid for (McKinsey 2009: the experience after the purchase decides the next one)",
    doc: own_docs!("silence_before_renewal.rs"),
    options: &[&LONGEST],
    reads: Reads::Entry(&["wait", "behaviour"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const LONGEST: RuleOption =
    RuleOption::length("longest", "how long customers may hear nothing before a renewal", "90 days", 90.0 * 1440.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let longest = context.number(&RULE, &LONGEST);
    for wait in context.insight.waits.iter().filter(|wait| wait.minutes >= longest) {
        let touchpoint = &context.journey[wait.touchpoint];
        if !touchpoint.behaviours.iter().any(|behaviour| behaviour.value == Behaviour::Renewal) {
            continue;
        }
        let text = touchpoint.wait.get().map_or("", |wait| wait.text.as_str());
        let finding = RULE
            .at(wait.span, format!("{} comes after {text} without contact", quoted(&touchpoint.name)))
            .label("what happens in between?");
        let finding = context.weight_of(Place::Touchpoint(wait.touchpoint)).into_iter().fold(finding, Finding::note);
        findings.push(
            finding
                .help("add what happens in between as touchpoints: use, a review of the year, a thank-you")
                .help("if nothing does, add an opportunity: what would customers miss if the service stopped?"),
        );
    }
}
