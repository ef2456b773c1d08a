//! A map that nobody has filled in yet: for the wall of a workshop.

use crate::journey::{JourneyKind, Phase};
use crate::map::{Band, Cell, Column, Content, Emotion, Head, Lane, LaneKind, Map, PhaseRun, Stage, TouchpointCard};
use crate::words::Language;

/// The lanes of a wall, the rest only where they are asked for: a wall holds so many rows of notes.
const USUAL: [LaneKind; 8] = [
    LaneKind::Action,
    LaneKind::Says,
    LaneKind::Touchpoint,
    LaneKind::Emotion,
    LaneKind::Pain,
    LaneKind::Opportunity,
    LaneKind::Frontstage,
    LaneKind::Backstage,
];

impl Map {
    /// Returns a blank map of so many stages, at least one, with all lanes that any map may have.
    pub fn blank(stages: usize, words: &Language) -> Self {
        let count = stages.max(1);
        // Before, at and after the purchase; of one or two stages the purchase comes first.
        let purchase = (count / 4).max(1);
        let before = (count - purchase) / 2;
        let phase_of = |at: usize| match at {
            _ if at < before => Phase::Before,
            _ if at < before + purchase => Phase::Purchase,
            _ => Phase::After,
        };
        let name = |at: usize| words.counted("template-stage", at + 1);
        let stage = |at: usize| Stage {
            id: format!("stage-{}", at + 1),
            name: name(at),
            phase: Some(phase_of(at)),
            goals: Vec::new(),
            business_goals: Vec::new(),
            is_any_order: false,
            details: Vec::new(),
            change: None,
            columns: at..at + 1,
        };
        let column = |at: usize| Column {
            anchor: format!("stage-{}", at + 1),
            name: name(at),
            stage: at,
            is_stage: true,
            is_start: false,
            is_unreachable: false,
            ends: None,
        };
        let labels = [
            (Phase::Before, 0..before),
            (Phase::Purchase, before..before + purchase),
            (Phase::After, before + purchase..count),
        ];
        let phases = labels.into_iter().filter(|(_, stages)| !stages.is_empty());
        let phase = |(kind, stages): (Phase, std::ops::Range<usize>)| PhaseRun {
            kind: Some(kind),
            label: kind.heading(JourneyKind::Purchase, words).to_owned(),
            stages,
        };
        Map {
            id: "template".to_owned(),
            words: words.clone(),
            language: Some(words.tag().to_owned()),
            head: Head::default(),
            personas: Vec::new(),
            phases: phases.map(phase).collect(),
            stages: (0..count).map(stage).collect(),
            columns: (0..count).map(column).collect(),
            lanes: lanes(words),
            emotion: Emotion::default(),
            edges: Vec::new(),
            comparison: None,
            is_blank: true,
        }
    }

    /// Empties the lanes of a map and keeps its head, stages and touchpoints, so that customers can fill it in anew.
    pub fn emptied(mut self) -> Self {
        let own = std::mem::take(&mut self.lanes);
        self.lanes = lanes(&self.words);
        for lane in own {
            match self.lanes.iter_mut().find(|blank| blank.kind == lane.kind) {
                Some(blank) if lane.kind == LaneKind::Touchpoint => blank.cells = names(&lane.cells),
                Some(_) => {}
                None => self.lanes.push(Lane { cells: Vec::new(), ..lane }),
            }
        }
        self.lanes.sort_by_key(|lane| lane.band);
        self.emotion = Emotion::default();
        self.edges = Vec::new();
        for stage in &mut self.stages {
            (stage.goals, stage.business_goals, stage.details) = (Vec::new(), Vec::new(), Vec::new());
        }
        self.is_blank = true;
        self
    }

    /// Keeps the lanes that a wall usually has, and the author's own.
    pub fn keep_usual_lanes(&mut self) {
        self.lanes.retain(|lane| USUAL.contains(&lane.kind) || matches!(lane.kind, LaneKind::Own(_)));
    }
}

/// Returns cells that hold nothing of a touchpoint but its name.
fn names(cells: &[Cell]) -> Vec<Cell> {
    let name = |content: &Content| match content {
        Content::Touchpoint(card) => {
            Some(Content::Touchpoint(TouchpointCard { name: card.name.clone(), ..TouchpointCard::default() }))
        }
        _ => None,
    };
    let cell =
        |cell: &Cell| Cell { columns: cell.columns.clone(), content: cell.content.iter().filter_map(name).collect() };
    cells.iter().map(cell).filter(|cell| !cell.content.is_empty()).collect()
}

/// Returns all lanes that any map may have, each with the question that it asks.
fn lanes(words: &Language) -> Vec<Lane> {
    use Band::{Experience, Interaction, Internal, Visibility};
    let lanes = [
        (LaneKind::Action, Experience, words.text("lane-actions"), words.text("template-ask-actions")),
        (LaneKind::Says, Experience, words.text("lane-thoughts"), words.text("template-ask-thoughts")),
        (LaneKind::Touchpoint, Experience, words.text("lane-touchpoints"), words.text("template-ask-touchpoints")),
        (LaneKind::Emotion, Experience, words.text("lane-emotion"), words.text("template-ask-emotion")),
        (LaneKind::Pain, Experience, words.text("lane-pain-points"), words.text("template-ask-pain-points")),
        (LaneKind::Opportunity, Experience, words.text("lane-opportunities"), words.text("template-ask-opportunities")),
        (LaneKind::Metric, Experience, words.text("lane-metrics"), words.text("template-ask-metrics")),
        (LaneKind::Gap, Experience, words.text("lane-gaps"), words.text("template-ask-gaps")),
        (LaneKind::External, Experience, words.text("lane-external"), words.text("template-ask-external")),
        (LaneKind::Frontstage, Interaction, words.text("lane-frontstage"), words.text("template-ask-frontstage")),
        (LaneKind::Backstage, Visibility, words.text("lane-backstage"), words.text("template-ask-backstage")),
        (LaneKind::System, Visibility, words.text("lane-systems"), words.text("template-ask-systems")),
        (LaneKind::Support, Internal, words.text("lane-support"), words.text("template-ask-support")),
        (LaneKind::Owner, Internal, words.text("lane-owners"), words.text("template-ask-owners")),
        (LaneKind::Evidence, Internal, words.text("lane-evidence"), words.text("template-ask-evidence")),
    ];
    let lane = |(kind, band, label, asks): (LaneKind, Band, &str, &str)| Lane {
        kind,
        label: label.to_owned(),
        band,
        summary: Some(asks.to_owned()),
        cells: Vec::new(),
    };
    lanes.into_iter().map(lane).collect()
}

/// The fields above a blank map, each with what is known of it.
pub(crate) fn fields(map: &Map) -> [(&str, String); 5] {
    let head = &map.head;
    let personas: Vec<&str> = map.personas.iter().map(|persona| persona.name.as_str()).collect();
    let scenario = head.scenario.as_ref().or(head.summary.as_ref());
    [
        (map.words.text("template-journey"), head.title.clone()),
        (map.words.text("template-persona"), personas.join(", ")),
        (map.words.text("template-scenario"), scenario.cloned().unwrap_or_default()),
        (map.words.text("template-date"), String::new()),
        (map.words.text("template-owner"), head.owner.clone().unwrap_or_default()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::fixture::city_bike;

    #[test]
    fn a_blank_map_has_its_phases_around_the_purchase() {
        let sizes = |count| {
            let map = Map::blank(count, Language::known(None));
            assert!(map.columns.len() == count.max(1) && map.lanes.iter().all(|lane| lane.cells.is_empty()));
            map.phases.iter().map(|phase| phase.stages.len()).collect::<Vec<_>>()
        };
        assert_eq!(sizes(6), [2, 1, 3]);
        assert_eq!((sizes(0), sizes(2), sizes(3), sizes(12)), (vec![1], vec![1, 1], vec![1, 1, 1], vec![4, 3, 5]));
    }

    #[test]
    fn an_emptied_map_keeps_its_steps_and_loses_what_was_said() {
        let map = city_bike().emptied();
        assert_eq!(map.columns, city_bike().columns);
        let said: Vec<&Content> =
            map.lanes.iter().flat_map(|lane| &lane.cells).flat_map(|cell| &cell.content).collect();
        assert_eq!(said.len(), 9);
        assert!(said.iter().all(|content| matches!(content, Content::Touchpoint(card) if card.channels.is_empty())));
        assert!(map.emotion.curves.is_empty() && map.lanes.iter().any(|lane| lane.label == "Weather"));
    }
}
