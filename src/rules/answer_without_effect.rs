//! Finds a pain point that is still open although everything that answers it is done.
//!
//! Either the pain is gone and nobody has checked, or what was done did not help. In both cases, talk with customers:
//! what counts is what they experience, not what was delivered.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Compares models
//!         pain_points:
//!           - { name: Frame sizes are given only in centimetres, opportunities: [size-guide] }
//! opportunities:
//!   size-guide: { name: Size guide that asks for body height, status: done }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Compares models
//!         pain_points:
//!           - { name: Frame sizes are given only in centimetres, opportunities: [size-guide], status: solved }
//! opportunities:
//!   size-guide: { name: Size guide that asks for body height, status: done }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::OpportunityStatus;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "answer-without-effect",
    group: Group::Pains,
    severity: Severity::Warning,
    why: "what counts is what customers experience, not what was delivered",
    doc: own_docs!("answer_without_effect.rs"),
    reads: Reads::File(&["status", "solves", "opportunities"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    for (_, pain) in context.pains() {
        let is_done = |status| status == OpportunityStatus::Done;
        let all_done = pain.opportunities.iter().all(|answer| is_done(journey[*answer].standing()));
        let Some(answer) = pain.opportunities.first().filter(|_| all_done && pain.is_open()) else { continue };
        let answer = &journey[*answer];
        let mut finding = RULE
            .at(pain.name.span, format!("{} is still open, although its answer is done", quoted(&pain.name)))
            .label("still open");
        if let Some(status) = answer.status.span() {
            finding = finding.related(status, format!("{} is done", quoted(&answer.name)));
        }
        findings.push(
            finding
                .help("ask customers: if it no longer hurts, write `status: solved`")
                .help("if it still hurts, name another opportunity"),
        );
    }
}
