//! The frame of a comparison: personas, phases, stages and columns of both maps, and the head above them.

use std::collections::{BTreeMap, BTreeSet};

use crate::journey::{Phase, name_key};
use crate::map::compare::align::{Alignment, Step};
use crate::map::compare::content::Tally;
use crate::map::compare::{Change, ChangeKind, mark};
use crate::map::{Column, Curve, Head, Map, MetricNote, Persona, PhaseRun, Stage};
use crate::words::Value;

/// What stands above the lanes.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) phases: Vec<PhaseRun>,
    pub(super) stages: Vec<Stage>,
    pub(super) columns: Vec<Column>,
}

/// Returns the personas of both maps, and renames them in both to their place there.
pub(super) fn personas(before: &mut Map, after: &mut Map) -> Vec<Persona> {
    let mut personas = after.personas.clone();
    let mut places = Vec::new();
    for persona in &before.personas {
        let by_id = after.personas.iter().position(|other| other.id == persona.id);
        let by_name =
            || after.personas.iter().position(|other| name_key(&other.short_name) == name_key(&persona.short_name));
        let place = by_id.or_else(by_name).filter(|place| !places.contains(place));
        places.push(place.unwrap_or_else(|| {
            personas.push(persona.clone());
            personas.len() - 1
        }));
    }
    let own: Vec<usize> = (0..after.personas.len()).collect();
    rename(after, &own, personas.len());
    rename(before, &places, personas.len());
    personas
}

/// Renames the personas of a map; who was everybody there and is not everybody any more is named.
fn rename(map: &mut Map, places: &[usize], count: usize) {
    let is_everybody = places.len() == count;
    let renamed = |who: &mut Vec<usize>| {
        if who.is_empty() && !is_everybody {
            *who = (0..places.len()).collect();
        }
        who.iter_mut().for_each(|at| *at = places[*at]);
        who.sort_unstable();
    };
    for stage in &mut map.stages {
        stage.goals.iter_mut().for_each(|goal| renamed(&mut goal.who));
    }
    let cells = map.lanes.iter_mut().flat_map(|lane| &mut lane.cells);
    for content in cells.flat_map(|cell| &mut cell.content) {
        if let Some(who) = content.who_mut() {
            renamed(who);
        }
    }
    // Whoever feels nothing that is told has no curve, so a curve of nobody is that of a map without personas.
    let curve = |curve: &mut Curve| curve.who.iter_mut().for_each(|at| *at = places[*at]);
    map.emotion.curves.iter_mut().for_each(curve);
    map.emotion.feelings.iter_mut().for_each(|feeling| renamed(&mut feeling.who));
    map.edges.iter_mut().for_each(|edge| renamed(&mut edge.who));
}

/// Returns the phases, stages and columns of both maps.
pub(super) fn frame(before: &Map, after: &Map, alignment: &Alignment, label: &str, tally: &mut Tally) -> Frame {
    let words = &after.words;
    let mut columns = Vec::with_capacity(alignment.columns.len());
    let mut stages = Vec::with_capacity(alignment.stages.len());
    let mut taken: BTreeSet<String> = after.columns.iter().map(|column| column.anchor.clone()).collect();
    taken.extend(after.stages.iter().map(|stage| stage.id.clone()));
    // Addresses of the later map stay as they are; those of the earlier one make room for them.
    let mut free = |address: &str| {
        let mut free = address.to_owned();
        while !taken.insert(free.clone()) {
            free = format!("{}/{free}", label);
        }
        free
    };
    let mut is_matched = vec![false; before.stages.len()];
    alignment.matched_stages.iter().flatten().for_each(|at| is_matched[*at] = true);
    for (at, step) in alignment.stages.iter().enumerate() {
        let (stage, change) = match step {
            Step::Both(_, later) => (after.stages[*later].clone(), None),
            Step::After(later) => {
                let stage = after.stages[*later].clone();
                let change = match alignment.matched_stages[*later].is_some() {
                    true => Change::of(ChangeKind::Moved, words.text("change-moved-here")),
                    false => Change::of(ChangeKind::Added, words.text("change-new")),
                };
                (stage, Some(change))
            }
            Step::Before(earlier) => {
                let mut stage = before.stages[*earlier].clone();
                stage.id = free(&stage.id);
                let change = match is_matched[*earlier] {
                    true => Change::of(ChangeKind::Left, words.text("change-moved-away")),
                    false => Change::of(ChangeKind::Removed, words.text("change-removed")),
                };
                (stage, Some(change))
            }
        };
        match change.as_ref().map(|change| change.kind) {
            Some(ChangeKind::Added) => tally.stages.added += 1,
            Some(ChangeKind::Removed) => tally.stages.removed += 1,
            _ => {}
        }
        stages.push(Stage { columns: alignment.columns_of_stage[at].clone(), change, ..stage });
    }
    for (at, step) in alignment.columns.iter().enumerate() {
        let stage = alignment.stage_at(at);
        columns.push(match step {
            Step::Both(_, later) | Step::After(later) => Column { stage, ..after.columns[*later].clone() },
            Step::Before(earlier) => {
                let column = before.columns[*earlier].clone();
                let anchor = free(&column.anchor);
                Column { anchor, stage, is_start: false, is_unreachable: false, ends: None, ..column }
            }
        });
    }
    Frame { phases: phases(before, after, &stages), stages, columns }
}

/// Returns the runs of stages in one phase, under the headings of the later map.
fn phases(before: &Map, after: &Map, stages: &[Stage]) -> Vec<PhaseRun> {
    let headings: BTreeMap<Option<Phase>, &str> =
        before.phases.iter().chain(&after.phases).map(|phase| (phase.kind, phase.label.as_str())).collect();
    let mut phases: Vec<PhaseRun> = Vec::new();
    for (at, stage) in stages.iter().enumerate() {
        match phases.last_mut() {
            Some(last) if last.kind == stage.phase => last.stages.end = at + 1,
            _ => phases.push(PhaseRun {
                kind: stage.phase,
                label: headings.get(&stage.phase).copied().unwrap_or_default().to_owned(),
                stages: at..at + 1,
            }),
        }
    }
    if phases.iter().all(|phase| phase.kind.is_none()) {
        phases.clear();
    }
    phases
}

/// Returns the later head, its metrics beside what they were.
pub(super) fn head(before: &Map, after: &Map, label: &str, tally: &mut Tally) -> Head {
    let words = &after.words;
    let earlier = mark::metrics(before);
    let later = mark::metrics(after);
    let mut head = after.head.clone();
    for metric in &mut head.metrics {
        if let Some(change) = earlier.get(&name_key(&metric.name)).and_then(|old| mark::metric(old, metric, words)) {
            tally.metrics.insert(metric.name.clone(), change.words.join(", "));
            remark(metric, &change.words.join(", "));
        }
    }
    for old in before.head.metrics.iter().filter(|old| !later.contains_key(&name_key(&old.name))) {
        let mut old = old.clone();
        remark(&mut old, &words.with("change-only", &[("label", Value::Author(label))]));
        head.metrics.push(old);
    }
    head
}

fn remark(metric: &mut MetricNote, words: &str) {
    metric.remark = Some(match metric.remark.take() {
        Some(remark) => format!("{remark} · {words}"),
        None => words.to_owned(),
    });
}
