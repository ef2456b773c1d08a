//! Finds a journey that marks no moment of truth.
//!
//! Touchpoints are not equally important. At some of them, customers decide whether to stay (Carlzon 1987). If the map
//! does not show which, all improvements seem equally urgent. The rule is on only in the profile `strict`, and checks
//! journeys with at least six touchpoints that have an emotion.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares, emotion: 0 }
//!       - { name: Visits the store, emotion: 2 }
//!       - { name: Pays, emotion: -1 }
//!       - { name: Receives, emotion: -1 }
//!       - { name: Rides, emotion: 2 }
//!       - { name: Tells others, emotion: 1 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares, emotion: 0 }
//!       - { name: Visits the store, emotion: 2, moment_of_truth: first }
//!       - { name: Pays, emotion: -1 }
//!       - { name: Receives, emotion: -1 }
//!       - { name: Rides, emotion: 2 }
//!       - { name: Tells others, emotion: 1 }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, Tier};

pub(crate) const RULE: Rule = Rule {
    name: "moment-of-truth-unmarked",
    group: Group::Moments,
    severity: Severity::Info,
    since: Tier::Strict,
    options: &[&FEWEST],
    why: "a few moments decide whether customers stay; a map should show which (Carlzon 1987)",
    doc: own_docs!("moment_of_truth_unmarked.rs"),
    reads: Reads::File(&["moment_of_truth"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const FEWEST: RuleOption = RuleOption::count(
    "fewest",
    "how many touchpoints with an emotion a journey needs before it is checked",
    6,
    1,
    1000,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let Some(title) = context.journey.title.spanned() else { return };
    let touchpoints = &context.journey.touchpoints;
    let felt = touchpoints.iter().filter(|touchpoint| !touchpoint.emotion.is_empty()).count();
    let is_marked = context.moments().any(|moment| !moment.moment_of_truth.is_missing() || moment.broken);
    if is_marked || felt < context.count(&RULE, &FEWEST) {
        return;
    }
    findings.push(
        RULE.at(title.span, "no moment of truth is marked")
            .label("which moments are decisive?")
            .help("ask after which touchpoints customers stay or leave, and write `moment_of_truth: { because: … }` at two or three"),
    );
}
