//! Which step stands in which column, and the stages and phases above them.

use std::ops::Range;

use crate::journey::{self, Journey, Phase, Ref, Touchpoint};
use crate::map::from_journey::details::{self, Heard};
use crate::map::from_journey::{texts_of, who};
use crate::map::{Column, PhaseRun, Said, Stage};
use crate::words::{Language, capitalised};

/// The columns of a map and the touchpoints that stand in them.
#[derive(Debug)]
pub(super) struct Columns {
    /// The columns, in order.
    pub(super) columns: Vec<Column>,
    /// The stages that have columns, in order.
    pub(super) stages: Vec<Stage>,
    /// The touchpoint of each column.
    pub(super) touchpoints: Vec<Ref<Touchpoint>>,
    /// The columns of each stage of the journey; empty where it has none.
    pub(super) of_stage: Vec<Range<usize>>,
    of_touchpoint: Vec<Option<usize>>,
}

impl Columns {
    /// Gives each touchpoint of a journey a column.
    pub(super) fn of(journey: &Journey, heard: &Heard) -> Self {
        let mut made = Columns {
            columns: Vec::with_capacity(journey.touchpoints.len()),
            stages: Vec::with_capacity(journey.stages.len()),
            touchpoints: Vec::with_capacity(journey.touchpoints.len()),
            of_stage: Vec::with_capacity(journey.stages.len()),
            of_touchpoint: vec![None; journey.touchpoints.len()],
        };
        for stage in &journey.stages {
            let start = made.columns.len();
            for touchpoint in &stage.touchpoints {
                made.of_touchpoint[touchpoint.index()] = Some(made.columns.len());
                made.touchpoints.push(*touchpoint);
                made.columns.push(column(stage, &journey[*touchpoint], made.stages.len()));
            }
            let columns = start..made.columns.len();
            if !columns.is_empty() {
                made.stages.push(map_stage(journey, heard, stage, columns.clone()));
            }
            made.of_stage.push(columns);
        }
        made
    }

    /// Returns the column of a touchpoint.
    pub(super) fn at(&self, touchpoint: Ref<Touchpoint>) -> Option<usize> {
        self.of_touchpoint.get(touchpoint.index()).copied().flatten()
    }
}

fn column(stage: &journey::Stage, touchpoint: &Touchpoint, stage_at: usize) -> Column {
    let anchor = if touchpoint.is_stage { stage.id.clone() } else { format!("{}/{}", stage.id, touchpoint.id) };
    let name = touchpoint.name.value.clone();
    let is_stage = touchpoint.is_stage;
    Column { anchor, name, stage: stage_at, is_stage, is_start: false, is_unreachable: false, ends: None }
}

fn map_stage(journey: &Journey, heard: &Heard, stage: &journey::Stage, columns: Range<usize>) -> Stage {
    Stage {
        id: stage.id.clone(),
        name: stage.name.value.clone(),
        phase: stage.phase.get().copied(),
        goals: stage.goals.iter().map(|said| map_said(journey, said)).collect(),
        business_goals: texts_of(&stage.business_goals),
        is_any_order: stage.any_order && columns.len() > 1,
        details: details::of_stage(journey, heard, stage),
        change: None,
        columns,
    }
}

/// Returns a text with whose it is.
pub(super) fn map_said(journey: &Journey, said: &journey::Said) -> Said {
    Said { text: said.text.value.clone(), who: who(journey, said.persona.as_slice()) }
}

/// Returns the runs of stages in one phase; none where no stage has a phase.
pub(super) fn phases(journey: &Journey, stages: &[Stage], words: &Language) -> Vec<PhaseRun> {
    let mut phases: Vec<PhaseRun> = Vec::new();
    for (at, stage) in stages.iter().enumerate() {
        match phases.last_mut() {
            Some(last) if last.kind == stage.phase => last.stages.end = at + 1,
            _ => phases.push(PhaseRun {
                kind: stage.phase,
                label: label(journey, stage.phase, words),
                stages: at..at + 1,
            }),
        }
    }
    if phases.iter().all(|phase| phase.kind.is_none()) {
        phases.clear();
    }
    phases
}

fn label(journey: &Journey, phase: Option<Phase>, words: &Language) -> String {
    let kind = journey.kind.get().copied().unwrap_or_default();
    match (phase, journey.purchase_label.get()) {
        (None, _) => String::new(),
        (Some(Phase::Before), Some(_)) => words.text("phase-heading-own-before").to_owned(),
        (Some(Phase::Purchase), Some(own)) => capitalised(own),
        (Some(Phase::After), Some(_)) => words.text("phase-heading-own-after").to_owned(),
        (Some(phase), None) => phase.heading(kind, words).to_owned(),
    }
}
