//! Entries of which a part was passed over: what seems to be missing there may stand under a key that was misspelt.

use std::collections::BTreeSet;

use crate::finding::{Finding, Severity};
use crate::journey::{Journey, Moment, Next};
use crate::source::Span;
use crate::yaml::rules::{DUPLICATE_KEY, UNKNOWN_KEY};

/// Rules that say of one place what may stand at another, each with the keys under which it may stand there.
const ACROSS: &[(&str, &[&str])] = &[
    ("after-purchase-thin", &["phase", "opens", "touchpoints", "kind", "covers"]),
    ("after-purchase-unheard", &["metrics", "listens_with", "phase"]),
    ("assumptions-only", &["evidence", "kind"]),
    ("backstage-without-owner", &["owner", "systems"]),
    ("bad-news-without-reply", &["next", "to", "channel", "behaviour"]),
    ("begins-at-own-door", &["control", "channel", "phase"]),
    ("behaviour-unserved", &["behaviour", "phase", "next", "exit", "to", "kind"]),
    ("business-goal-missing", &["business_goal"]),
    ("cards-in-a-circle", &["id", "after"]),
    ("contact-without-frontstage", &["frontstage", "staff", "physical_evidence"]),
    ("contact-without-physical-evidence", &["physical_evidence", "channel", "control"]),
    ("delight-before-must-be", &["status", "kano", "emotion"]),
    ("digital-only-step", &["channel", "next", "to"]),
    ("duration-shorter-than-its-parts", &["next", "for", "starts", "order"]),
    ("emotion-without-evidence", &["evidence"]),
    ("ends-on-a-low", &["emotion", "next", "starts", "to"]),
    ("everything-positive", &["emotion", "pain_points"]),
    ("experience-without-expectation", &["expects"]),
    ("flat-emotions", &["emotion"]),
    ("flat-engagement", &["engagement", "emotion"]),
    ("frontstage-without-backstage", &["backstage", "support", "systems", "lanes"]),
    ("hand-off-to-nobody", &["owner", "channel", "control"]),
    ("harm-unguarded", &["metrics", "listens_with", "backstage", "frontstage", "opportunities", "solves"]),
    ("identical-personas", &["emotion", "thought", "feeling", "action", "quote", "for", "next", "answers"]),
    ("importance-without-difference", &["importance"]),
    ("journey-ends-at-purchase", &["opens", "phase"]),
    ("keys-not-used", &[]),
    ("language-unsaid", &["language"]),
    ("long-wait-unexplained", &["behaviour"]),
    ("loop-without-exit", &["next", "exit", "to"]),
    ("lowest-point-unanswered", &["emotion", "pain_points", "opportunities"]),
    ("metric-of-unknown-origin", &["date", "sample"]),
    ("moment-of-truth-misplaced", &["phase", "behaviour"]),
    ("moment-of-truth-unmarked", &["moment_of_truth"]),
    ("mostly-assumed", &["evidence", "kind"]),
    ("mostly-waiting", &["duration", "wait"]),
    ("need-unanswered", &["answers"]),
    ("onboarding-after-use", &["behaviour", "for", "phase", "next"]),
    ("one-kind-of-evidence", &["kind"]),
    ("opportunity-done-too-early", &["status"]),
    ("opportunity-not-in-plan", &["opportunities", "solves", "answers"]),
    ("opportunity-without-pain", &["opportunities", "pain_points", "solves"]),
    ("pain-without-answer", &["solves", "opportunities"]),
    ("pain-without-owner", &["owner", "solves", "opportunities"]),
    ("painful-choke-point", &["next", "starts", "to", "status", "opportunities"]),
    ("partner-without-owner", &["owner", "channel", "control"]),
    ("patchy-emotions", &["emotion"]),
    ("peak-missing", &["emotion"]),
    ("peak-without-voice", &["emotion"]),
    ("persona-never-met", &["for"]),
    ("phases-out-of-order", &["phase"]),
    ("plan-without-opportunity", &["opportunities"]),
    ("scenario-missing", &["scenario", "context", "trigger"]),
    ("scope-half-said", &["trigger"]),
    ("scope-unsaid", &["trigger", "starts", "ends"]),
    ("single-channel", &["channel"]),
    ("solved-without-answer", &["status"]),
    ("stage-without-emotion", &["emotion"]),
    ("switch-without-reason", &["when", "next", "to"]),
    ("thin-stage", &["touchpoints"]),
    ("too-many-personas", &["share"]),
    ("too-many-switches", &["next", "to", "channel", "order"]),
    ("unreachable-touchpoint", &["next", "starts", "to"]),
    ("unused-channel", &["channel"]),
    ("unused-evidence", &["evidence", "listens_with"]),
    ("unused-metric", &["metrics", "listens_with"]),
    ("valley-after-purchase", &["emotion", "phase"]),
    ("wait-before-first-contact", &["channel", "control"]),
    ("way-back-without-reason", &["when", "pain_points", "phase"]),
];

/// Keys of the journey itself on which no other finding hangs than those at its title.
const AT_TITLE: [&str; 12] = [
    "journey",
    "id",
    "summary",
    "scenario",
    "starts",
    "ends",
    "owner",
    "language",
    "business_goal",
    "notes",
    "links",
    "purchase_label",
];

/// Rules that invite to write more, which is not the time while what is written is wrong.
const INVITATIONS: &[&str] = &[
    "business-goal-missing",
    "keys-not-used",
    "persona-missing",
    "plan-without-as-is",
    "plan-without-opportunity",
    "scenario-missing",
];

/// Takes away what invites to write more, where something is wrong with what is written.
pub(super) fn withhold_invitations(reading: &[Finding], findings: &mut Vec<Finding>) {
    if reading.iter().chain(&*findings).any(|finding| finding.severity == Severity::Error) {
        findings.retain(|finding| !INVITATIONS.contains(&finding.rule));
    }
}

/// Takes away what rules say of entries of which a key was passed over, since that key may hold what they miss.
///
/// Returns whether all of them are still there.
pub(super) fn spare(journey: &Journey, reading: &[Finding], findings: &mut Vec<Finding>) -> bool {
    let is_passed_over = |finding: &&Finding| [UNKNOWN_KEY, DUPLICATE_KEY].contains(&finding.rule);
    let mut passed_over: Vec<&Finding> = reading.iter().filter(is_passed_over).collect();
    if passed_over.is_empty() {
        return true;
    }
    passed_over.sort_by_key(|finding| finding.primary.span.start);
    let keys: Vec<u32> = passed_over.iter().map(|finding| finding.primary.span.start).collect();
    let around = innermost(entries(journey), &keys);
    let of_journey = passed_over.iter().zip(&around).filter(|(_, entry)| entry.is_none()).map(|(finding, _)| finding);
    let hides_all = of_journey.clone().any(|finding| match &finding.fix {
        Some(meant) => !AT_TITLE.contains(&meant.replacement.as_str()),
        None => finding.rule == DUPLICATE_KEY,
    });
    let damaged = joined(around.into_iter().flatten().collect());
    let title = journey.title.span().unwrap_or_default();
    let hidden = hidden_across(&passed_over);
    let all = findings.len();
    findings.retain(|finding| {
        let at = finding.primary.span;
        let before = damaged.partition_point(|entry| entry.start <= at.start);
        let is_within = damaged[..before].last().is_some_and(|entry| at.start < entry.end);
        let is_spared = hides_all || is_within || at == title || hidden.contains(finding.rule);
        finding.severity == Severity::Error || !is_spared
    });
    findings.len() == all
}

/// Returns the rules whose proof may stand under one of the keys that were passed over; under one of which nobody can
/// tell what was meant, any may.
fn hidden_across(passed_over: &[&Finding]) -> BTreeSet<&'static str> {
    let meant: BTreeSet<&str> =
        passed_over.iter().map(|finding| finding.fix.as_ref().map_or("", |fix| fix.replacement.as_str())).collect();
    let is_hidden = |keys: &[&str]| keys.is_empty() || meant.contains("") || keys.iter().any(|key| meant.contains(key));
    ACROSS.iter().filter(|(_, keys)| is_hidden(keys)).map(|(rule, _)| *rule).collect()
}

/// Returns the smallest entry around each key; `None` where a key stands in the journey itself. Keys are in order.
fn innermost(mut entries: Vec<Span>, keys: &[u32]) -> Vec<Option<Span>> {
    entries.sort_by_key(|entry| (entry.start, std::cmp::Reverse(entry.end)));
    let mut entries = entries.into_iter().peekable();
    let mut open: Vec<Span> = Vec::new();
    let mut around = Vec::with_capacity(keys.len());
    for key in keys {
        while let Some(entry) = entries.next_if(|entry| entry.start <= *key) {
            while open.last().is_some_and(|last| last.end <= entry.start) {
                open.pop();
            }
            open.push(entry);
        }
        while open.last().is_some_and(|last| last.end <= *key) {
            open.pop();
        }
        around.push(open.last().copied());
    }
    around
}

/// Joins spans that lie within each other, and puts them in order.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    let mut apart: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match apart.last_mut() {
            Some(last) if span.start < last.end => *last = last.to(span),
            _ => apart.push(span),
        }
    }
    apart
}

/// Returns where all entries stand that have keys of their own; an entry under a key begins with it.
///
/// Pain points are left out: what is misspelt in one may be missed at its touchpoint, and the other way round.
fn entries(journey: &Journey) -> Vec<Span> {
    let mut entries = Vec::new();
    let mut enter = |span: Span, name: Span| entries.push(if name.end <= span.start { name.to(span) } else { span });
    journey.personas.iter().for_each(|persona| enter(persona.span, persona.name.span));
    journey.channels.iter().for_each(|channel| enter(channel.span, channel.name.span));
    journey.evidence.iter().for_each(|source| enter(source.span, source.name.span));
    journey.metrics.iter().for_each(|metric| enter(metric.span, metric.name.span));
    journey.opportunities.iter().for_each(|opportunity| enter(opportunity.span, opportunity.name.span));
    journey.external.iter().for_each(|factor| enter(factor.span, factor.name.span));
    journey.lanes.iter().for_each(|lane| enter(lane.span, lane.name.span));
    journey.stages.iter().for_each(|stage| enter(stage.span, stage.name.span));
    for touchpoint in &journey.touchpoints {
        enter(touchpoint.span, touchpoint.name.span);
        touchpoint.fails.iter().for_each(|fail| enter(fail.span, fail.span));
        if let Next::Ways { ways, .. } = &touchpoint.next {
            ways.iter().for_each(|way| enter(way.span, way.span));
        }
    }
    let of_stages = journey.stages.iter().map(|stage| &*stage.moment);
    let of_touchpoints = journey.touchpoints.iter().map(|touchpoint| &*touchpoint.moment);
    of_stages.chain(of_touchpoints).flat_map(Moment::cards).for_each(|card| enter(card.span, card.span));
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_that_look_across_are_rules() {
        for name in ACROSS.iter().map(|(name, _)| *name).chain(INVITATIONS.iter().copied()) {
            assert!(crate::rules::find(name).is_some(), "{name}");
        }
    }

    #[test]
    fn the_smallest_entry_around_a_key_is_found() {
        let (stage, touchpoint, pain) = (Span::new(10, 90), Span::new(20, 60), Span::new(30, 40));
        let entries = vec![pain, stage, touchpoint, Span::new(61, 80)];
        let around = innermost(entries, &[5, 12, 35, 45, 60, 95]);
        assert_eq!(around, [None, Some(stage), Some(pain), Some(touchpoint), Some(stage), None]);
        assert_eq!(joined(vec![pain, touchpoint, Span::new(61, 80)]), [touchpoint, Span::new(61, 80)]);
    }
}
