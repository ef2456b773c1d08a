//! Finds a moment of truth that rests on assumptions.
//!
//! Before you base decisions on a moment that makes or breaks the relationship, ask customers about it. The rule skips
//! plans and files without evidence.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Visits the store, moment_of_truth: first, evidence: [assumption] }
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
//!       - { name: Visits the store, moment_of_truth: first, evidence: [interviews] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::EvidenceLevel;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "moment-of-truth-assumed",
    group: Group::Moments,
    severity: Severity::Warning,
    why: "ask customers what makes or breaks the relationship before you base decisions on it",
    doc: own_docs!("moment_of_truth_assumed.rs"),
    reads: Reads::File(&["moment_of_truth", "evidence", "kind", "state"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    if context.is_plan() {
        return;
    }
    for (_, touchpoint) in context.touchpoints() {
        let evidence = &touchpoint.evidence;
        let is_assumed = context.journey.evidence_level(evidence) == EvidenceLevel::Assumed && !evidence.broken;
        let Some(moment) = touchpoint.moment_of_truth.spanned().filter(|_| is_assumed && evidence.is_given()) else {
            continue;
        };
        findings.push(
            RULE.at(touchpoint.name.span, format!("the moment of truth {} is only assumed", quoted(&touchpoint.name)))
                .label("rests only on assumptions")
                .related(moment.span, "a moment of truth")
                .help("ask five customers what they remember of this moment, and add it under `evidence:`"),
        );
    }
}
