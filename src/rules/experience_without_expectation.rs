//! Finds an important touchpoint without the customers' expectation, in a file that has it for others.
//!
//! How good something feels depends on what was expected (SERVQUAL; Parasuraman, Zeithaml & Berry 1988), so the
//! expectation should be known first where it matters most. The rule checks moments of truth and touchpoints of
//! importance 4 or more, in files that use `expects`. It reports one finding for all of them, and is on in the profiles
//! `strict` and `servqual`.
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

const IMPORTANT: RuleOption =
    RuleOption::number("important", "the importance from which a touchpoint is checked", 4.0, 1.0, 5.0);

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
        1 => format!("{} is important, but does not say what customers expect", quoted(&first.name)),
        several => format!("{several} touchpoints are important, but do not say what customers expect"),
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "this one too".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, message)
        .label("better or worse than expected?")
        .help("ask customers before they get there, not after, and add `expects:` on the emotion scale");
    findings.push(first_then_others(finding, &others));
}
