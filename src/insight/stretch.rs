//! What a stage or a phase holds, in numbers that can be set side by side.

use crate::insight::{Listening, PainAnswer, View, views_at};
use crate::journey::{Journey, OpportunityStatus, Phase, Place, Ref, Stage, Touchpoint};

/// A stage, or all stages of a phase, in numbers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stretch {
    /// The stages.
    pub stages: Vec<Ref<Stage>>,
    /// How many touchpoints, the bare places of a stage that is itself the step among them.
    pub touchpoints: usize,
    /// How many pains hurt there.
    pub pains: usize,
    /// How many of them an opportunity answers.
    pub answered_pains: usize,
    /// How many opportunities are open or in progress there.
    pub opportunities: usize,
    /// How it feels on average, −2 to +2, personas by weight; `None` where nothing is given.
    pub feeling: Option<f64>,
    /// How it feels at its worst, with the touchpoint.
    pub lowest: Option<(f64, Ref<Touchpoint>)>,
    /// How many of its stages hear their customers.
    pub heard_stages: usize,
    /// The sum behind `feeling`, and the weight in it.
    felt: (f64, f64),
}

/// Returns each stage in numbers, in file order.
pub(super) fn stretches_of(
    journey: &Journey,
    views: &[View],
    listening: &Listening,
    pains: &[PainAnswer],
) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> =
        journey.refs(&journey.stages).map(|stage| of_stage(journey, views, listening, stage)).collect();
    for answer in pains.iter().filter(|answer| answer.is_open) {
        if let Some(stage) = journey.stage_of(journey[answer.pain].at) {
            let stretch = &mut stretches[stage.index()];
            stretch.pains += 1;
            stretch.answered_pains += usize::from(!answer.opportunities.is_empty());
        }
    }
    for opportunity in &journey.opportunities {
        if !matches!(opportunity.standing(), OpportunityStatus::Open | OpportunityStatus::InProgress) {
            continue;
        }
        let mut stages: Vec<Ref<Stage>> =
            opportunity.at.iter().filter_map(|place: &Place| journey.stage_of(*place)).collect();
        stages.sort_unstable();
        stages.dedup();
        for stage in stages {
            stretches[stage.index()].opportunities += 1;
        }
    }
    stretches
}

/// Returns the phases in numbers, in time; only those that a stage names.
pub(super) fn phases_of(journey: &Journey, stages: &[Stretch]) -> Vec<(Phase, Stretch)> {
    let of = |phase: Phase| {
        let own: Vec<&Stretch> = journey
            .stages
            .iter()
            .zip(stages)
            .filter(|(stage, _)| stage.phase.get() == Some(&phase))
            .map(|(_, stretch)| stretch)
            .collect();
        (!own.is_empty()).then(|| (phase, together(&own)))
    };
    Phase::ALL.into_iter().filter_map(of).collect()
}

fn of_stage(journey: &Journey, views: &[View], listening: &Listening, reference: Ref<Stage>) -> Stretch {
    let stage = &journey[reference];
    let mut stretch = Stretch {
        stages: vec![reference],
        touchpoints: stage.touchpoints.iter().filter(|touchpoint| !journey[**touchpoint].is_stage).count()
            + stage.places.len(),
        heard_stages: usize::from(listening.is_heard(reference)),
        ..Stretch::default()
    };
    for touchpoint in &stage.touchpoints {
        for view in views_at(journey, views, *touchpoint) {
            let Some(felt) = journey[*touchpoint].emotion.of(view.persona) else {
                continue;
            };
            stretch.felt.0 += felt.typical * view.weight;
            stretch.felt.1 += view.weight;
            if stretch.lowest.is_none_or(|(lowest, _)| felt.typical < lowest) {
                stretch.lowest = Some((felt.typical, *touchpoint));
            }
        }
    }
    stretch.feeling = mean(stretch.felt);
    stretch
}

fn together(parts: &[&Stretch]) -> Stretch {
    let mut whole = Stretch::default();
    for part in parts {
        whole.stages.extend(&part.stages);
        whole.touchpoints += part.touchpoints;
        whole.pains += part.pains;
        whole.answered_pains += part.answered_pains;
        whole.opportunities += part.opportunities;
        whole.heard_stages += part.heard_stages;
        whole.felt.0 += part.felt.0;
        whole.felt.1 += part.felt.1;
        whole.lowest = match (whole.lowest, part.lowest) {
            (Some(lowest), Some(other)) if other.0 >= lowest.0 => Some(lowest),
            (lowest, other) => other.or(lowest),
        };
    }
    whole.feeling = mean(whole.felt);
    whole
}

fn mean((sum, weight): (f64, f64)) -> Option<f64> {
    (weight > 0.0).then(|| sum / weight)
}
