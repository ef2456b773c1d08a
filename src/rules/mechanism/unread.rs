//! Keeps rules silent if a key that they read may have been written in a form that was not understood.

use std::collections::BTreeSet;

use super::{Reads, Rule, find};
use crate::finding::{Finding, Severity};
use crate::journey::{Journey, Moment, Next};
use crate::source::Span;
use crate::yaml::rules::{DUPLICATE_KEY, UNKNOWN_KEY, is_read_key};

/// Removes what only suggests writing more, if the file has errors.
pub(super) fn withhold_invitations(reading: &[Finding], findings: &mut Vec<Finding>) {
    let is_wrong = |finding: &Finding| finding.severity == Severity::Error && !is_read_key(finding);
    if reading.iter().chain(&*findings).any(is_wrong) {
        findings.retain(|finding| !find(finding.rule).is_some_and(|rule| rule.is_invitation));
    }
}

/// Removes findings that may rest on a key that was not understood: those in the entry of the key, and those of
/// rules that read the key anywhere in the file. On a key at the top of the file, all findings may depend.
///
/// Returns whether all of them are still there.
pub(super) fn withhold(journey: &Journey, reading: &[Finding], findings: &mut Vec<Finding>) -> bool {
    let is_unread = |finding: &&Finding| [UNKNOWN_KEY, DUPLICATE_KEY].contains(&finding.rule) && !is_read_key(finding);
    let mut unread: Vec<&Finding> = reading.iter().filter(is_unread).collect();
    if unread.is_empty() {
        return true;
    }
    unread.sort_by_key(|finding| finding.primary.span.start);
    let keys: Vec<u32> = unread.iter().map(|finding| finding.primary.span.start).collect();
    let around = innermost(entries(journey), &keys);
    let mut at_the_top = unread.iter().zip(&around).filter(|(_, entry)| entry.is_none()).map(|(finding, _)| finding);
    let hides_all = at_the_top.any(|finding| finding.fix.is_some() || finding.rule == DUPLICATE_KEY);
    let hidden = joined(around.into_iter().flatten().collect());
    // `None` is a key whose meaning is not known.
    let meant: BTreeSet<Option<&str>> =
        unread.iter().map(|finding| finding.fix.as_ref().map(|fix| fix.replacement.as_str())).collect();
    let all = findings.len();
    findings.retain(|finding| {
        let at = finding.primary.span;
        let before = hidden.partition_point(|entry| entry.start <= at.start);
        let is_within = hidden[..before].last().is_some_and(|entry| at.start < entry.end);
        if find(finding.rule).is_some_and(|rule| reads(rule, &meant)) {
            return false;
        }
        finding.severity == Severity::Error || !(hides_all || is_within)
    });
    findings.len() == all
}

/// Tells whether a rule may read one of some keys in another place than its finding.
fn reads(rule: &Rule, meant: &BTreeSet<Option<&str>>) -> bool {
    let (Reads::File(keys) | Reads::Both { file: keys, .. }) = rule.reads else { return false };
    keys.is_empty() || meant.contains(&None) || keys.iter().any(|key| meant.contains(&Some(*key)))
}

/// Returns the smallest entry around each key; `None` if a key belongs to the journey itself. Keys are in order.
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

/// Returns the places of all entries that have keys of their own; an entry under a key begins with it.
///
/// Pain points are left out: what is misspelt in one may be missing at its touchpoint, and the reverse.
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
    fn the_smallest_entry_around_a_key_is_found() {
        let (stage, touchpoint, pain) = (Span::new(10, 90), Span::new(20, 60), Span::new(30, 40));
        let entries = vec![pain, stage, touchpoint, Span::new(61, 80)];
        let around = innermost(entries, &[5, 12, 35, 45, 60, 95]);
        assert_eq!(around, [None, Some(stage), Some(pain), Some(touchpoint), Some(stage), None]);
        assert_eq!(joined(vec![pain, touchpoint, Span::new(61, 80)]), [touchpoint, Span::new(61, 80)]);
    }
}
