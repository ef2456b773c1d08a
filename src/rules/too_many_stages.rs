//! Finds a journey with too many stages to keep in mind.
//!
//! Stages are the chapters of a journey, named so that people can talk about them without looking. Most methods draw
//! four to eight. With more, the columns become steps, and what belongs together is split. Steps go under a stage as
//! touchpoints; a journey that is really longer goes into two files, and the first names the second with `opens`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Need, emotion: 0 }
//!   - { name: Search, emotion: 0 }
//!   - { name: Compare, emotion: -1 }
//!   - { name: Visit, emotion: 2 }
//!   - { name: Choose, emotion: 1 }
//!   - { name: Pay, emotion: -1 }
//!   - { name: Wait, emotion: -1 }
//!   - { name: Unpack, emotion: 0 }
//!   - { name: Ride, emotion: 2 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Look around, touchpoints: [Need, Search, Compare, Visit] }
//!   - { name: Buy, touchpoints: [Choose, Pay] }
//!   - { name: Receive, touchpoints: [Wait, Unpack] }
//!   - { name: Ride, emotion: 2 }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption};

pub(crate) const RULE: Rule = Rule {
    name: "too-many-stages",
    group: Group::Way,
    severity: Severity::Info,
    options: &[&MOST],
    why: "people can talk about a few stages without looking; more are steps, and belong inside stages",
    doc: own_docs!("too_many_stages.rs"),
    reads: Reads::File(&["stages"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST: RuleOption = RuleOption::count("most", "how many stages a journey may have", 8, 1, 100);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let (stages, most) = (&context.journey.stages, context.count(&RULE, &MOST));
    let Some(first_beyond) = stages.get(most) else { return };
    findings.push(
        RULE.at(first_beyond.name.span, format!("{} stages are too many to keep in mind", stages.len()))
            .label(format!("stage {}", most + 1))
            .help(format!(
                "merge stages with one goal, with their steps as `touchpoints:`, until there are {most} or fewer"
            ))
            .help("or move the rest to a second file, and name it with `opens:` where it starts"),
    );
}
