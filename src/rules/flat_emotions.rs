//! Finds a journey in which every touchpoint feels the same.
//!
//! A curve that never moves shows nothing: either nobody asked, or someone wrote the middle for unknown feelings. If a
//! feeling is not known, leave it out. The rule checks journeys with at least five touchpoints that have an emotion.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares, emotion: 0 }
//!       - { name: Chooses, emotion: 0 }
//!       - { name: Pays, emotion: 0 }
//!       - { name: Receives, emotion: 0 }
//!       - { name: Rides, emotion: 0 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares, emotion: 0 }
//!       - { name: Chooses, emotion: 0 }
//!       - { name: Pays, emotion: -1 }
//!       - { name: Receives, emotion: 0 }
//!       - { name: Rides, emotion: 2 }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption};

pub(crate) const RULE: Rule = Rule {
    name: "flat-emotions",
    group: Group::Emotions,
    severity: Severity::Warning,
    why: "a curve that never moves does not show where to start",
    doc: own_docs!("flat_emotions.rs"),
    options: &[&FEWEST],
    reads: Reads::File(&["emotion"]),
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
    let touchpoints = &context.journey.touchpoints;
    let felt: Vec<_> = touchpoints.iter().filter(|touchpoint| !touchpoint.emotion.is_empty()).collect();
    let any_broken = touchpoints.iter().any(|touchpoint| touchpoint.emotion.broken);
    let mut values = felt.iter().flat_map(|touchpoint| touchpoint.emotion.values());
    let Some(first) = values.next().filter(|_| felt.len() >= context.count(&RULE, &FEWEST) && !any_broken) else {
        return;
    };
    if first.is_range() || values.any(|value| value.is_range() || value.typical != first.typical) {
        return;
    }
    findings.push(
        RULE.at(first.span, format!("all {} touchpoints feel the same", felt.len()))
            .label(format!("{} here and everywhere", context.felt(first.typical)))
            .help("ask customers where it was best and where it was worst, and move these two first")
            .help("leave `emotion` out if nobody knows"),
    );
}
