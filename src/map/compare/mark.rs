//! What has become of single things: metrics, opportunities, pains that are in both maps.

use std::collections::BTreeMap;

use crate::journey::{Severity, name_key};
use crate::map::compare::{Change, ChangeKind, from_to};
use crate::map::{Content, Map, MetricNote, OpportunityNote, PainNote, Standing};
use crate::words::{Language, Value};

/// Returns the metrics of a map, the head's first.
pub(super) fn metrics_of(map: &Map) -> impl Iterator<Item = &MetricNote> {
    let cells = map.lanes.iter().flat_map(|lane| &lane.cells).flat_map(|cell| &cell.content);
    let on_map = cells.filter_map(|content| match content {
        Content::Metric(note) => Some(note),
        _ => None,
    });
    map.head.metrics.iter().chain(on_map)
}

/// Returns the metrics of a map by name; the first of each, those of the journey as a whole before those at a place.
pub(super) fn metrics(map: &Map) -> BTreeMap<String, &MetricNote> {
    let mut metrics = BTreeMap::new();
    for metric in metrics_of(map) {
        metrics.entry(name_key(&metric.name)).or_insert(metric);
    }
    metrics
}

/// Returns what has become of a metric: of its value, or of what is planned for it where nothing is measured yet.
pub(super) fn metric(before: &MetricNote, after: &MetricNote, words: &Language) -> Option<Change> {
    let was = before.value.as_deref()?;
    let (now, number, is_planned) = match &after.value {
        Some(value) => (value.clone(), after.number, false),
        None => (after.target.clone()?, after.target_number, true),
    };
    let mut facts = vec![from_to(
        "",
        was,
        &if is_planned { words.with("change-as-target", &[("value", Value::ours(&now))]) } else { now.clone() },
    )];
    if let (Some(was), Some(now)) = (before.number, number) {
        if was == now {
            return None;
        }
        let is_better = (now > was) != after.is_lower_better;
        facts.push(if is_better { words.text("change-better") } else { words.text("change-worse") }.to_owned());
    } else if was == now {
        return None;
    }
    Some(Change { kind: ChangeKind::Changed, words: facts })
}

/// Returns what has become of an opportunity that is in both maps.
pub(super) fn opportunity(before: &OpportunityNote, after: &OpportunityNote, words: &Language) -> Option<Change> {
    let mut facts = Vec::new();
    let (was, is) = (standing(before.standing.as_ref(), words), standing(after.standing.as_ref(), words));
    if was != is {
        facts.push(from_to("", was, is));
    }
    if name_key(&before.name) != name_key(&after.name) {
        facts.push(words.with("change-was-called", &[("name", Value::Author(&before.name))]));
    }
    let was_settled = before.standing.as_ref().is_some_and(|standing| standing.is_settled);
    let is_settled = after.standing.as_ref().is_some_and(|standing| standing.is_settled);
    let kind = if is_settled && !was_settled { ChangeKind::Solved } else { ChangeKind::Changed };
    (!facts.is_empty()).then_some(Change { kind, words: facts })
}

/// Returns what has become of a pain point that is in both maps.
pub(super) fn pain(before: &PainNote, after: &PainNote, words: &Language) -> Option<Change> {
    let mut facts = Vec::new();
    let (was, is) = (standing(before.standing.as_ref(), words), standing(after.standing.as_ref(), words));
    if was != is {
        facts.push(from_to("", was, is));
    }
    if before.severity != after.severity {
        let word = |severity: Option<Severity>| severity.map_or(words.text("change-not-said"), |one| one.label(words));
        facts.push(from_to(words.text("change-severity"), word(before.severity), word(after.severity)));
    }
    if name_key(&before.name) != name_key(&after.name) {
        facts.push(words.with("change-was-called", &[("name", Value::Author(&before.name))]));
    }
    let is_solved = after.is_solved && !before.is_solved;
    let kind = if is_solved { ChangeKind::Solved } else { ChangeKind::Changed };
    (!facts.is_empty()).then_some(Change { kind, words: facts })
}

fn standing<'a>(standing: Option<&'a Standing>, words: &'a Language) -> &'a str {
    standing.map_or(words.text("opportunity-open"), |standing| &standing.label)
}
