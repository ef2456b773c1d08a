//! From a journey to its map.

mod columns;
mod details;
mod emotion;
mod gaps;
mod head;
mod lanes;
mod length;
mod notes;
mod touchpoint;
mod way;

use std::collections::BTreeSet;

use crate::graph::Graph;
use crate::insight::Insight;
use crate::journey::{Journey, Persona, Ref};
use crate::map::{LaneKind, Map};
use crate::rules::Thresholds;
use crate::source::Spanned;
use crate::yaml::Field;

/// Which gaps are on a map.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GapChoice {
    /// The thresholds of the project, which its rules go by as well.
    pub thresholds: Thresholds,
    /// Whether all of them are there, so that the map can be compared with another; else the weightiest.
    pub has_all: bool,
}

impl Map {
    /// Draws up the map of a journey, with every lane that has something to show.
    pub fn of(journey: &Journey, graph: &Graph, insight: &Insight) -> Self {
        Map::under(journey, graph, insight, &GapChoice::default())
    }

    /// Draws up the map of a journey with the gaps that are chosen.
    pub fn under(journey: &Journey, graph: &Graph, insight: &Insight, choice: &GapChoice) -> Self {
        let words = &journey.spoken_language();
        let heard = details::Heard::of(journey, words);
        let mut columns = columns::Columns::of(journey, &heard);
        way::mark_ends(graph, &mut columns);
        let edges = way::edges(journey, graph, &columns, words);
        let switches: BTreeSet<_> = graph.channel_switches().iter().map(|switch| (switch.from, switch.to)).collect();
        let mut map = Map {
            id: journey.id.clone(),
            language: text_of(&journey.language),
            words: words.clone(),
            head: head::head(journey, words),
            personas: head::personas(journey, words),
            phases: columns::phases(journey, &columns.stages, words),
            lanes: lanes::lanes(
                journey,
                &columns,
                &edges,
                &switches,
                &heard,
                gaps::gaps(journey, graph, insight, &columns, choice, words),
            ),
            emotion: emotion::emotion(journey, insight, &columns),
            edges,
            stages: columns.stages,
            columns: columns.columns,
            comparison: None,
            is_blank: false,
        };
        map.lanes.retain(|lane| !lane.cells.is_empty() || lane.kind == LaneKind::Emotion);
        if map.emotion.curves.is_empty() && map.emotion.feelings.is_empty() {
            map.lanes.retain(|lane| lane.kind != LaneKind::Emotion);
        }
        map
    }
}

/// Returns the text of a field, where it is there.
fn text_of(field: &Field<String>) -> Option<String> {
    field.get().cloned()
}

/// Returns the texts of a list.
fn texts_of(list: &[Spanned<String>]) -> Vec<String> {
    list.iter().map(|text| text.value.clone()).collect()
}

/// Returns the texts of a list in one line, where there are any.
fn joined(list: &[Spanned<String>]) -> Option<String> {
    (!list.is_empty()).then(|| texts_of(list).join(", "))
}

/// Returns personas by index; nobody, which means everybody, where it is all there are.
fn who(journey: &Journey, personas: &[Ref<Persona>]) -> Vec<usize> {
    let mut who: Vec<usize> = personas.iter().map(|persona| persona.index()).collect();
    who.sort_unstable();
    who.dedup();
    if who.len() == journey.personas.len() { Vec::new() } else { who }
}
