//! Finds a journey in which everything feels good and nothing hurts.
//!
//! A map without a low and without a pain point shows what the company wishes, not what customers experience. Mapping
//! only what goes well is a common mistake of journey mapping. The rule checks journeys with at least five touchpoints
//! that have an emotion. In a plan (`state: to-be`), everything may be good.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares, emotion: 1 }
//!       - { name: Chooses, emotion: 2 }
//!       - { name: Pays, emotion: 1 }
//!       - { name: Receives, emotion: 1 }
//!       - { name: Rides, emotion: 2 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares, emotion: 1 }
//!       - { name: Chooses, emotion: 2 }
//!       - { name: Pays, emotion: 1 }
//!       - { name: Receives, emotion: -1 }
//!       - { name: Rides, emotion: 2 }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption};

pub(crate) const RULE: Rule = Rule {
    name: "everything-positive",
    group: Group::Emotions,
    severity: Severity::Warning,
    why: "a map without a low shows what the company wishes, not what customers experience",
    doc: own_docs!("everything_positive.rs"),
    options: &[&FEWEST],
    reads: Reads::File(&["emotion", "pain_points", "state"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const FEWEST: RuleOption = RuleOption::count(
    "fewest",
    "how many touchpoints with an emotion a journey needs before it is checked",
    5,
    2,
    1000,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let any_broken = journey.touchpoints.iter().any(|touchpoint| touchpoint.emotion.broken || touchpoint.pains.broken);
    if context.is_plan() || any_broken || !journey.pains.is_empty() {
        return;
    }
    let felt: Vec<_> = journey.touchpoints.iter().filter(|touchpoint| !touchpoint.emotion.is_empty()).collect();
    let is_good = |value: f64| value >= 0.0;
    let all_good = felt.iter().all(|touchpoint| {
        touchpoint.emotion.values().all(|spread| is_good(spread.typical) && spread.low.is_none_or(is_good))
    });
    let lowest =
        felt.iter().filter_map(|touchpoint| touchpoint.emotion.lowest()).min_by(|a, b| a.typical.total_cmp(&b.typical));
    let Some(lowest) = lowest.filter(|_| felt.len() >= context.count(&RULE, &FEWEST) && all_good) else { return };
    findings.push(
        RULE.at(
            lowest.span,
            format!("nothing in this journey feels bad: {} touchpoints, no low, no pain point", felt.len()),
        )
        .label(format!("the lowest is {}", context.felt(lowest.typical)))
        .help("ask customers what almost made them give up; service desk, reviews and staff know too")
        .help("write bad days as a spread: `emotion: { typical: 1, low: -2 }`"),
    );
}
