//! Finds feelings without evidence, in a file that has evidence for others.
//!
//! If some touchpoints name their evidence and others do not, readers cannot tell which points of the curve were heard
//! from customers and which were guessed. Evidence of the touchpoint, of its stage, or of a pain point or metric there
//! counts, and so does a quote. `based_on` counts for the whole file. The rule reports one finding for all touchpoints
//! and skips plans.
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
    why: "readers must be able to tell what was heard from what was guessed (NN/g: root it in research)",
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
        1 => format!("the feeling at {} has no evidence", quoted(&first.name)),
        several => {
            format!("the feelings at {several} of {} have no evidence", count(felt.len(), "touchpoint", "touchpoints"))
        }
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "this one too".to_owned())).collect();
    let finding = RULE
        .at(first.emotion.span.unwrap_or(first.name.span), message)
        .label("heard, or guessed?")
        .help("name the source under `evidence:`, or write `evidence: [assumption]`")
        .help("if one source covers the whole journey, write `based_on:` once at the top");
    findings.push(first_then_others(finding, &others));
}

/// Tells whether the touchpoint has evidence; evidence of its stage has been inherited already.
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
