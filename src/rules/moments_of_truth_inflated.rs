//! Finds a journey in which more than a third of the touchpoints are moments of truth.
//!
//! A moment of truth matters far more than other moments (Carlzon 1987). If every third moment is one, the label no
//! longer helps to choose. The rule checks journeys with at least six touchpoints.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares, moment_of_truth: zero }
//!       - { name: Visits the store, moment_of_truth: first }
//!       - { name: Pays, moment_of_truth: true }
//!       - Receives
//!       - { name: Rides, moment_of_truth: second }
//!       - Tells others
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - Compares
//!       - { name: Visits the store, moment_of_truth: first }
//!       - Pays
//!       - Receives
//!       - { name: Rides, moment_of_truth: second }
//!       - Tells others
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "moments-of-truth-inflated",
    group: Group::Moments,
    severity: Severity::Info,
    why: "a moment of truth matters far more than others (Carlzon 1987); if every third is one, none stands out",
    doc: own_docs!("moments_of_truth_inflated.rs"),
    options: &[&MOST, &FEWEST],
    reads: Reads::File(&["moment_of_truth", "touchpoints"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST: RuleOption =
    RuleOption::share("most", "the largest share of touchpoints that may be moments of truth", 0.34);
const FEWEST: RuleOption =
    RuleOption::count("fewest", "how many touchpoints a journey needs before it is checked", 6, 2, 1000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let all = context.journey.touchpoints.len();
    let marked: Vec<_> =
        context.journey.touchpoints.iter().filter(|touchpoint| touchpoint.moment_of_truth.get().is_some()).collect();
    let Some((first, others)) = marked.split_first() else { return };
    if all < context.count(&RULE, &FEWEST) || marked.len() as f64 <= context.number(&RULE, &MOST) * all as f64 {
        return;
    }
    let others: Vec<_> = others.iter().map(|other| (other.name.span, quoted(&other.name))).collect();
    let finding = RULE
        .at(first.name.span, format!("{} of {all} touchpoints are moments of truth", marked.len()))
        .label(quoted(&first.name))
        .help("keep the two or three after which customers stay or leave");
    findings.push(first_then_others(finding, &others));
}
