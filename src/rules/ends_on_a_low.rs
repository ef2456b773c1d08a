//! Finds a journey that ends on a low for someone.
//!
//! People remember mostly the most intense moment and the end (Kahneman et al. 1993). This was studied on short
//! experiences, so on a journey of months it is a hint, not a law. Customers remember a journey that ends below the
//! middle as worse than it was.
//!
//! ## Bad
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - { name: Join, emotion: 1 }
//!   - { name: Train, emotion: 2 }
//!   - { name: Quit by registered letter, emotion: -2 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - { name: Join, emotion: 1 }
//!   - { name: Train, emotion: 2 }
//!   - { name: Quit with one tap, emotion: 0 }
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::insight::Arc;
use crate::journey::{Ref, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "ends-on-a-low",
    group: Group::Emotions,
    severity: Severity::Warning,
    why: "people remember the peak and the end (Kahneman et al. 1993)",
    doc: own_docs!("ends_on_a_low.rs"),
    options: &[&FEWEST],
    gaps: &["ends-on-a-low"],
    reads: Reads::File(&["emotion", "next", "starts", "to", "for"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

pub(crate) const FEWEST: RuleOption = RuleOption::count(
    "fewest",
    "how many touchpoints with an emotion a journey needs before it is checked",
    3,
    2,
    1000,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let fewest = context.count(&RULE, &FEWEST);
    let mut ends: BTreeMap<Ref<Touchpoint>, Vec<&Arc>> = BTreeMap::new();
    for arc in context.insight.arcs.iter().filter(|arc| !arc.broken && arc.points.len() >= fewest && arc.ends_low()) {
        if let Some(end) = arc.end {
            ends.entry(arc.points[end].touchpoint).or_default().push(arc);
        }
    }
    for (reference, arcs) in ends {
        let touchpoint = &context.journey[reference];
        let Some((arc, end)) = arcs.first().and_then(|arc| Some((arc, arc.end?))) else { continue };
        let names: Vec<String> = arcs.iter().map(|arc| context.first_name(arc.persona).to_owned()).collect();
        let message = match arc.persona {
            None => format!("the journey ends on a low: {}", quoted(&touchpoint.name)),
            Some(_) => format!("the journey ends on a low for {}: {}", and(&names), quoted(&touchpoint.name)),
        };
        let mut finding =
            RULE.at(arc.points[end].span, message).label(format!("{} at the end", context.felt(arc.value(end))));
        if let Some(remembered) = arc.remembered {
            finding =
                finding.note(format!("mean of the most intense moment and the end: {}", context.felt(remembered)));
        }
        findings.push(
            finding
                .help("design a good end: thanks, an easy way to leave, a reason to come back")
                .help("or add what comes next, if this is not the end for the customer"),
        );
    }
}
