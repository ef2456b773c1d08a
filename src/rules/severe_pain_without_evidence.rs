//! Finds a severe pain point without evidence, in a file whose other pain points have evidence.
//!
//! If some pain points name their evidence and a severe one does not, readers cannot tell whether it was heard or
//! guessed, and this is the one that needs money. Evidence of the touchpoint, of the stage or in `based_on` counts.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! evidence:
//!   tickets: { kind: support-tickets, sample: 96 }
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Pays
//!         pain_points:
//!           - { name: The delivery date appears only after payment, severity: high, evidence: [tickets] }
//!           - { name: The card is refused without a reason, severity: critical }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! evidence:
//!   tickets: { kind: support-tickets, sample: 96 }
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Pays
//!         pain_points:
//!           - { name: The delivery date appears only after payment, severity: high, evidence: [tickets] }
//!           - { name: The card is refused without a reason, severity: critical, evidence: [assumption] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{PainPoint, Severity as PainSeverity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "severe-pain-without-evidence",
    group: Group::Evidence,
    severity: Severity::Warning,
    why: "what needs money must be known, or marked as assumed (NN/g: root it in research)",
    doc: own_docs!("severe_pain_without_evidence.rs"),
    reads: Reads::File(&["severity", "evidence", "based_on", "status", "state"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let is_used = journey.pains.iter().any(|pain| !pain.evidence.is_empty());
    if context.is_plan() || !is_used || journey.based_on.is_given() {
        return;
    }
    for (_, pain) in context.pains() {
        let severity = pain.severity.get().filter(|severity| **severity >= PainSeverity::High);
        let Some(severity) = severity.filter(|_| pain.is_open() && !rests_on_something(context, pain)) else {
            continue;
        };
        findings.push(
            RULE.at(pain.name.span, format!("{} has no evidence", quoted(&pain.name)))
                .label(format!("{} severity", severity.word()))
                .help("name its source under `evidence:`, or write `evidence: [assumption]`"),
        );
    }
}

fn rests_on_something(context: &Context, pain: &PainPoint) -> bool {
    let at_place = context.journey.moment(pain.at).is_some_and(|moment| moment.evidence.is_given());
    pain.evidence.is_given() || at_place
}
