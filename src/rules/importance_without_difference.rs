//! Finds a journey in which every touchpoint is equally important.
//!
//! Importance shows where to start. If everything has the same importance, it shows nothing. The rule checks journeys
//! with at least five touchpoints that have an importance.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares, importance: 5 }
//!       - { name: Visits the store, importance: 5 }
//!       - { name: Pays, importance: 5 }
//!       - { name: Receives, importance: 5 }
//!       - { name: Rides, importance: 5 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares, importance: 3 }
//!       - { name: Visits the store, importance: 5 }
//!       - { name: Pays, importance: 2 }
//!       - { name: Receives, importance: 4 }
//!       - { name: Rides, importance: 5 }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Touchpoint;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption};

pub(crate) const RULE: Rule = Rule {
    name: "importance-without-difference",
    group: Group::Moments,
    severity: Severity::Info,
    why: "importance shows where to start; if all of it is the same, it shows nothing (Martilla & James 1977)",
    doc: own_docs!("importance_without_difference.rs"),
    options: &[&FEWEST],
    reads: Reads::File(&["importance"]),
    also_in: &[("servqual", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const FEWEST: RuleOption = RuleOption::count(
    "fewest",
    "how many touchpoints with an importance a journey needs before it is checked",
    5,
    2,
    1000,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let touchpoints = &context.journey.touchpoints;
    let rated: Vec<&Touchpoint> = touchpoints.iter().filter(|touchpoint| !touchpoint.importance.is_empty()).collect();
    let mut values = rated.iter().flat_map(|touchpoint| touchpoint.importance.values());
    let Some(first) = values.next() else { return };
    let differs = values.any(|value| value.typical != first.typical);
    if rated.len() < context.count(&RULE, &FEWEST) || differs || touchpoints.iter().any(|one| one.importance.broken) {
        return;
    }
    findings.push(
        RULE.at(first.span, format!("all {} touchpoints are equally important", rated.len()))
            .label(format!("{} of 5 everywhere", first.typical))
            .help("ask customers to choose three: which of them must not go wrong?")
            .help("then give 5 to those, and 2 to those that they would not miss"),
    );
}
