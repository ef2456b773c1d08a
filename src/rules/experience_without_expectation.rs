//! Finds a touchpoint that matters, and of which nobody asked what customers expect, in a file that says it of others.
//!
//! How good something feels depends on what was expected (SERVQUAL; Parasuraman, Zeithaml & Berry 1988), so the expectation
//! has to be known first of all where it counts. Looked at are moments of truth and touchpoints of importance 4 or more, in
//! files that use `expects`, in one finding; asked in the strict and the servqual profile.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, expects: 0, emotion: -1 }
//!       - { name: Pays, emotion: 0, importance: 5 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, expects: 0, emotion: -1 }
//!       - { name: Pays, expects: 1, emotion: 0, importance: 5 }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Touchpoint;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, Tier, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "experience-without-expectation",
    group: Group::Emotions,
    severity: Severity::Info,
    since: Tier::Strict,
    why: "how good it feels depends on what was expected (SERVQUAL, Parasuraman, Zeithaml & Berry 1988)",
    doc: own_docs!("experience_without_expectation.rs"),
    options: &[&IMPORTANT],
    reads: Reads::File(&["expects", "state"]),
    also_in: &[("servqual", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const IMPORTANT: RuleOption = RuleOption::number("important", "from which importance on it matters", 4.0, 1.0, 5.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let important = context.number(&RULE, &IMPORTANT);
    let touchpoints = &context.journey.touchpoints;
    if context.is_plan() || touchpoints.iter().all(|touchpoint| touchpoint.expects.is_empty()) {
        return;
    }
    let matters = |touchpoint: &Touchpoint| {
        let is_important = touchpoint.importance.highest().is_some_and(|value| value.typical >= important);
        is_important || touchpoint.moment_of_truth.get().is_some()
    };
    let is_told = |touchpoint: &&Touchpoint| {
        !touchpoint.emotion.is_empty() && touchpoint.expects.is_missing() && matters(touchpoint)
    };
    let unasked: Vec<&Touchpoint> = touchpoints.iter().filter(is_told).collect();
    let Some((first, others)) = unasked.split_first() else { return };
    let message = match unasked.len() {
        1 => format!("{} matters, and nothing says what customers expect of it", quoted(&first.name)),
        several => format!("{several} touchpoints matter, and nothing says what customers expect of them"),
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "nor of this one".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, message)
        .label("better or worse than expected?")
        .help("ask before they get there, not after, and add `expects:` on the scale of the emotions");
    findings.push(first_then_others(finding, &others));
}
