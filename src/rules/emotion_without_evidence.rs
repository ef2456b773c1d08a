//! Finds feelings that nothing backs, in a file that backs others.
//!
//! Where some touchpoints carry their evidence and others do not, readers cannot tell which points of the curve were heard
//! and which were guessed. Evidence at the touchpoint, at its stage, at a pain point or a metric there counts, and so does
//! a quote; `based_on` speaks for all. All touchpoints are told of in one finding, and a plan is not asked.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! evidence:
//!   interviews: { kind: interview, sample: 12 }
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Asks a colleague, emotion: 1, evidence: [interviews] }
//!       - { name: Compares models, emotion: -1 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! evidence:
//!   interviews: { kind: interview, sample: 12 }
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Asks a colleague, emotion: 1, evidence: [interviews] }
//!       - { name: Compares models, emotion: -1, evidence: [assumption] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Touchpoint;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "emotion-without-evidence",
    group: Group::Evidence,
    severity: Severity::Info,
    why: "a curve that does not tell what was heard from what was guessed is believed altogether or not at all (NN/g: root it in research)",
    doc: own_docs!("emotion_without_evidence.rs"),
    reads: Reads::File(&["evidence", "state"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let is_used = journey.touchpoints.iter().any(|touchpoint| !touchpoint.evidence.is_empty());
    if context.is_plan() || !is_used || journey.based_on.is_given() {
        return;
    }
    let felt: Vec<&Touchpoint> =
        journey.touchpoints.iter().filter(|touchpoint| !touchpoint.emotion.is_empty()).collect();
    let unbacked: Vec<_> = felt.iter().filter(|touchpoint| !is_backed(context, touchpoint)).collect();
    let Some((first, others)) = unbacked.split_first() else { return };
    let message = match unbacked.len() {
        1 => format!("nothing tells how the feeling at {} is known", quoted(&first.name)),
        several => format!(
            "{several} of {} feel some way, and nothing tells how that is known",
            count(felt.len(), "touchpoint", "touchpoints")
        ),
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "nor this one".to_owned())).collect();
    let finding = RULE
        .at(first.emotion.span.unwrap_or(first.name.span), message)
        .label("heard, or guessed?")
        .help("name the source under `evidence:`, or write `evidence: [assumption]`")
        .help("where one source speaks for all of it, write it once: `based_on:` at the top");
    findings.push(first_then_others(finding, &others));
}

/// Tells whether something at the touchpoint tells how it is known; evidence of its stage has been inherited already.
fn is_backed(context: &Context, touchpoint: &Touchpoint) -> bool {
    let journey = context.journey;
    touchpoint.evidence.is_given()
        || touchpoint.pains.broken
        || touchpoint.metrics.broken
        || !touchpoint.quotes.is_empty()
        || !touchpoint.listens_with.is_absent()
        || touchpoint.pains.iter().any(|pain| journey[*pain].evidence.is_given())
        || touchpoint.metrics.iter().any(|metric| journey[*metric].evidence.is_given())
}
