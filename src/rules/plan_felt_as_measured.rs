//! Finds a plan whose feelings claim to have been measured.
//!
//! What nobody has lived yet, nobody can have felt. In a journey that is still to be (`state: to-be`), an emotion that
//! rests on analytics, tickets or complaints carries over numbers of today's journey, or wishes. What people felt with a
//! prototype is known: a usability test, an experiment, a survey about a concept are let be. One finding for all.
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
    why: "what is planned and what is lived are two things; nobody has lived this yet (CJML: planned and actual journeys)",
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
    let others: Vec<_> = others
        .iter()
        .map(|(touchpoint, written, _)| (*written, format!("so does {}", quoted(&touchpoint.name))))
        .collect();
    let message = format!("{} is planned, yet its feeling claims to be known already", quoted(&touchpoint.name));
    let finding = RULE
        .at(*written, message)
        .label(format!("{} tells of today", quoted(&journey[*source].name)))
        .help("write `evidence: [assumption]`, or what a prototype has shown")
        .help("keep what is known of today in the journey that this one improves (`improves:`)");
    findings.push(first_then_others(finding, &others));
}

/// Tells whether a source can only know what is lived already.
fn is_of_today(evidence: &Evidence) -> bool {
    use EvidenceKind::{Analytics, Complaints, EventLog, Reviews, SocialMedia, SupportTickets};
    let kind = evidence.kind.get();
    matches!(kind, Some(Analytics | EventLog | SupportTickets | Complaints | Reviews | SocialMedia))
}
