//! Finds a goal that several stages have in the same words.
//!
//! A stage is a part of the journey with a goal of its own: it ends when that goal is reached. Two stages with the same
//! goal are one stage, or one of them has no goal of its own yet. The rule checks business goals in the same way.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Search, goal: Find a bike that fits, touchpoints: [Reads reviews] }
//!   - { name: Compare, goal: Find a bike that fits, touchpoints: [Compares models] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Search, goal: Know what there is, touchpoints: [Reads reviews] }
//!   - { name: Compare, goal: Find a bike that fits, touchpoints: [Compares models] }
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::journey::{Persona, Ref};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, first_then_others, normal, quoted};
use crate::source::Spanned;

pub(crate) const RULE: Rule = Rule {
    name: "goal-repeated",
    group: Group::Ownership,
    severity: Severity::Info,
    why: "a stage ends when its goal is reached, so two stages with one goal may be one stage",
    doc: own_docs!("goal_repeated.rs"),
    reads: Reads::File(&["goal", "business_goal"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

/// Whose goal it is, with its text as it is compared.
type Whose = (bool, Option<Ref<Persona>>, String);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let mut stages_of: BTreeMap<Whose, Vec<(usize, &Spanned<String>)>> = BTreeMap::new();
    for (at, stage) in context.journey.stages.iter().enumerate() {
        for goal in &stage.goals {
            stages_of.entry((false, goal.persona, normal(&goal.text))).or_default().push((at, &goal.text));
        }
        for goal in &stage.business_goals {
            stages_of.entry((true, None, normal(goal))).or_default().push((at, goal));
        }
    }
    for ((_, _, text), mut goals) in stages_of {
        goals.dedup_by_key(|(at, _)| *at);
        let Some(([(_, first), (_, second)], others)) = goals.split_first_chunk().filter(|_| !text.is_empty()) else {
            continue;
        };
        let others: Vec<_> = others.iter().map(|(_, goal)| (goal.span, "and here".to_owned())).collect();
        let finding = RULE
            .at(second.span, format!("{} is the goal of {} stages", quoted(second), goals.len()))
            .label("the same goal again")
            .related(first.span, "already here")
            .help("write what is reached here that was not reached before")
            .help("or merge them into one stage");
        findings.push(first_then_others(finding, &others));
    }
}
