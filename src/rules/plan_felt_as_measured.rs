//! Finds a plan whose emotions claim to have been measured.
//!
//! Nobody can have felt what nobody has experienced yet. In a plan (`state: to-be`), an emotion that rests on
//! analytics, tickets or complaints copies numbers of today's journey, or wishes. What people felt with a prototype is
//! known, so the rule accepts a usability test, an experiment, or a survey about a concept. It reports one finding for
//! all emotions.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike, next spring
//! state: to-be
//! evidence:
//!   tickets: { kind: support-tickets, sample: 96 }
//! stages:
//!   - { name: Receive, emotion: 1, evidence: [tickets] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike, next spring
//! state: to-be
//! evidence:
//!   prototype: { kind: usability-test, sample: 8 }
//! stages:
//!   - { name: Receive, emotion: 1, evidence: [prototype] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Evidence, EvidenceKind, Ref};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "plan-felt-as-measured",
    group: Group::Emotions,
    severity: Severity::Info,
    why: "nobody has experienced what is only planned (CJML: planned and actual journeys)",
    doc: own_docs!("plan_felt_as_measured.rs"),
    reads: Reads::File(&["emotion", "evidence", "kind", "state"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    if !journey.is_plan() {
        return;
    }
    let claims = context.touchpoints().filter_map(|(_, touchpoint)| {
        let written = touchpoint.evidence.span?;
        let of_today = touchpoint.evidence.iter().find(|source| is_of_today(&journey[**source]))?;
        let is_own = !touchpoint.emotion.is_missing() && touchpoint.span.start <= written.start;
        is_own.then_some((touchpoint, written, *of_today))
    });
    let claims: Vec<(_, _, Ref<Evidence>)> = claims.collect();
    let Some(((touchpoint, written, source), others)) = claims.split_first() else { return };
    let others: Vec<_> =
        others.iter().map(|(touchpoint, written, _)| (*written, format!("{} too", quoted(&touchpoint.name)))).collect();
    let message = format!("{} is planned, but its emotion rests on data of today", quoted(&touchpoint.name));
    let finding = RULE
        .at(*written, message)
        .label(format!("{} is about today", quoted(&journey[*source].name)))
        .help("write `evidence: [assumption]`, or the source that tested a prototype")
        .help("keep what is known about today in the journey that this one improves (`improves:`)");
    findings.push(first_then_others(finding, &others));
}

/// Tells whether a source can only know what customers have already experienced.
fn is_of_today(evidence: &Evidence) -> bool {
    use EvidenceKind::{Analytics, Complaints, EventLog, Reviews, SocialMedia, SupportTickets};
    let kind = evidence.kind.get();
    matches!(kind, Some(Analytics | EventLog | SupportTickets | Complaints | Reviews | SocialMedia))
}
