//! Finds evidence that nothing in the journey uses.
//!
//! Somebody gathered it. Either the map does not show what was learnt from it, or it no longer belongs here.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! evidence:
//!   interviews: { kind: interview, sample: 12 }
//!   survey: { kind: survey, sample: 418 }
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Asks a colleague, evidence: [interviews] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! based_on: [survey]
//! evidence:
//!   interviews: { kind: interview, sample: 12 }
//!   survey: { kind: survey, sample: 418 }
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Asks a colleague, evidence: [interviews] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Evidence, List, Ref};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "unused-evidence",
    group: Group::Evidence,
    severity: Severity::Warning,
    why: "what was learnt from customers changes nothing if it is not on the map",
    doc: own_docs!("unused_evidence.rs"),
    reads: Reads::File(&["evidence", "listens_with"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let mut lists: Vec<&List<Ref<Evidence>>> = vec![&journey.based_on];
    lists.extend(context.moments().map(|moment| &moment.evidence));
    lists.extend(journey.pains.iter().map(|pain| &pain.evidence));
    lists.extend(journey.opportunities.iter().map(|opportunity| &opportunity.evidence));
    lists.extend(journey.metrics.iter().map(|metric| &metric.evidence));
    lists.extend(journey.personas.iter().map(|persona| &persona.evidence));
    // A reference that could not be read may have meant any of them.
    if lists.iter().any(|list| list.broken) {
        return;
    }
    let mut is_used = vec![false; journey.evidence.len()];
    for source in lists.into_iter().flatten() {
        is_used[source.index()] = true;
    }
    let heard = context.listens_with();
    for (source, is_used) in journey.evidence.iter().zip(is_used) {
        let is_heard = heard.contains(source.id.as_str()) || heard.contains(source.name.as_str());
        if !source.is_declared || is_used || is_heard {
            continue;
        }
        findings.push(
            RULE.at(source.name.span, format!("nothing rests on {}", quoted(&source.name)))
                .label("declared and never used")
                .help(format!("write `evidence: [{}]` where the map shows what was learnt from it", source.id))
                .help("or write `based_on:` at the top if the whole journey rests on it"),
        );
    }
}
