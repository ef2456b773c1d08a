//! What is not on the map: behaviours that nothing serves, phases that are not told.

use crate::gaps::case::Case;
use crate::gaps::spotted::factors;
use crate::gaps::{Fact, Gap, Harm, Kind, Note, Question, Spot, StandIn, Title, WayOut};
use crate::insight::BehaviourRow;
use crate::journey::{Behaviour, Control, JourneyKind, Persona, Phase, Ref, Stage, Touchpoint};
use crate::source::Span;

/// Makes a gap of each phase that is not told, and of each expected behaviour that is not wholly served.
pub(super) fn missing(case: &Case<'_>) -> Vec<Gap> {
    let phases = missing_phases(case);
    // The behaviours of a phase that is not on the map at all are one gap.
    let is_told = |row: &&BehaviourRow| !phases.contains(&row.phase);
    let rows = case.insight.coverage.missing().filter(is_told).filter_map(|row| missing_behaviour(case, row));
    let mut gaps: Vec<Gap> = rows.collect();
    gaps.extend(phases.iter().map(|phase| missing_phase(case, *phase)));
    gaps.extend(own_door(case));
    gaps
}

/// Returns the phases that no stage tells of, where the journey means to cover them and names phases at all its stages.
pub(super) fn missing_phases(case: &Case<'_>) -> Vec<Phase> {
    let journey = case.journey;
    let all_have_one = journey.stages.iter().all(|stage| stage.phase.get().is_some());
    let is_whole = !journey.stages.is_empty() && !journey.stages.broken && !journey.covers.broken;
    // Help with something that is had already, and the way through an authority, begin and end elsewhere.
    let kind = journey.kind.get().copied().unwrap_or_default();
    let is_limited =
        journey.kind.is_broken() || kind == JourneyKind::Support || !journey.expected_behaviours.is_absent();
    if !all_have_one || !is_whole || is_limited {
        return Vec::new();
    }
    let covers = |phase: Phase| journey.covers.is_empty() || journey.covers.iter().any(|own| own.value == phase);
    let own_phase = |phase: Phase| journey.touchpoints.iter().any(|touchpoint| touchpoint.phase.get() == Some(&phase));
    let is_missing = |phase: &Phase| covers(*phase) && case.insight.phase(*phase).is_none() && !own_phase(*phase);
    Phase::ALL.into_iter().filter(is_missing).collect()
}

fn missing_phase(case: &Case<'_>, phase: Phase) -> Gap {
    let stages = &case.journey.stages;
    let nearest = if phase == Phase::Before { stages.first() } else { stages.last() };
    let at = if phase == Phase::Before { 0 } else { stages.len().saturating_sub(1) };
    let kind = match phase {
        Phase::Before => Kind::StartsAtPurchase,
        Phase::Purchase => Kind::PurchaseMissing,
        Phase::After => Kind::EndsAtPurchase,
    };
    let spot = Spot { phase: Some(phase), stage: Some(Ref::new(at)), touchpoint: None };
    let span = nearest.map_or(case.journey.span, |stage| stage.name.span);
    let mut gap = gap(case, kind, Title::MissingPhase(phase), span, spot);
    gap.question = Question::MissingPhase(phase);
    gap.ways_out.push(WayOut::Stages(phase));
    gap
}

/// Makes a gap that follows from the map itself and concerns everyone at a spot.
pub(super) fn gap(case: &Case<'_>, kind: Kind, title: Title, span: Span, spot: Spot) -> Gap {
    gap_for(case, kind, title, span, spot, case.everyone(), Harm::default())
}

/// Makes a gap that follows from the map itself.
pub(super) fn gap_for(
    case: &Case<'_>,
    kind: Kind,
    title: Title,
    span: Span,
    spot: Spot,
    personas: Vec<Ref<Persona>>,
    harm: Harm,
) -> Gap {
    Gap {
        kind,
        title,
        span,
        spot,
        pain: None,
        is_for_all: case.is_everyone(&personas),
        factors: factors(case, spot, &personas, harm, None),
        weight: 0.0,
        grounds: None,
        owner: None,
        notes: Vec::new(),
        answered_by: Vec::new(),
        question: Question::WhatWouldHaveToBeTrue,
        ways_out: Vec::new(),
        personas,
    }
}

fn missing_behaviour(case: &Case<'_>, row: &BehaviourRow) -> Option<Gap> {
    let personas =
        case.personas(|view| view.persona.is_some_and(|persona| row.missing_for.binary_search(&persona).is_ok()));
    if personas.is_empty() && !case.everyone().is_empty() {
        return None;
    }
    let behaviour = row.behaviours[0];
    let (near, touchpoint) = neighbour(case, row)?;
    let felt =
        touchpoint.filter(|_| relieves(behaviour)).and_then(|near| case.felt(near, &personas).map(|felt| (near, felt)));
    let harm = Harm { felt: felt.map(|(_, felt)| felt), ..Harm::default() };
    let spot = Spot { phase: Some(row.phase), ..case.spot_of_stage(near) };
    let span = touchpoint.map_or(case.journey[near].name.span, |touchpoint| case.journey[touchpoint].name.span);
    let title = if row.served_at.is_empty() {
        Title::Unserved(behaviour)
    } else {
        Title::NotFor(row.behaviours.to_vec(), case.who(&personas))
    };
    let mut gap = gap_for(case, Kind::MissingBehaviour, title, span, spot, personas, harm);
    gap.factors.control = case.insight.influence.is_used.then_some(Control::Brand);
    gap.notes.push(Fact::Expected(row.behaviours.to_vec()).into());
    if let Some((near, felt)) = felt {
        let name = case.journey[near].name.value.clone();
        gap.notes.push(Fact::FeelsBeside(name, felt).into());
    }
    gap.notes.extend(stand_in(row).map(|stand_in| Note::from(Fact::StandIn(stand_in))));
    gap.question = Question::Behaviour(behaviour);
    let is_silent = |phase: Phase| case.insight.listening.unheard_phases(case.journey).contains(&phase);
    if row.behaviours.contains(&Behaviour::Feedback) && is_silent(row.phase) {
        gap.notes.push(Fact::UnheardEither(row.phase).into());
    }
    gap.ways_out.push(WayOut::Idea(behaviour));
    Some(gap)
}

/// Returns what stands in for a behaviour.
pub(super) fn stand_in(row: &BehaviourRow) -> Option<StandIn> {
    let is_renewal = row.behaviours.contains(&Behaviour::Renewal);
    match (row.stands_in.len(), is_renewal) {
        (0, _) => None,
        (_, true) => Some(StandIn::UninvitedReturn),
        (1, false) => Some(StandIn::UnplannedExit),
        (_, false) => Some(StandIn::UnplannedExits),
    }
}

/// Tells whether serving a behaviour would have eased the feeling next to where it is missing.
fn relieves(behaviour: Behaviour) -> bool {
    use Behaviour::*;
    !matches!(behaviour, NeedRecognition | Engagement | Feedback | Renewal | Advocacy | Leaving)
}

/// Returns where a missing behaviour would stand: beside the nearest one of its phase that is served, the earlier first.
///
/// The touchpoint is the last of those that serve the neighbour.
pub(super) fn neighbour(case: &Case<'_>, row: &BehaviourRow) -> Option<(Ref<Stage>, Option<Ref<Touchpoint>>)> {
    let own = row.served_at.last();
    let behaviour = row.behaviours[0];
    let served = || {
        let rows = case.insight.coverage.rows.iter();
        rows.filter(|other| other.phase == row.phase && !other.served_at.is_empty())
    };
    let earlier = served().rfind(|other| other.behaviours[0] < behaviour).and_then(|other| other.served_at.last());
    let later = || served().find(|other| other.behaviours[0] > behaviour).and_then(|other| other.served_at.first());
    if let Some(touchpoint) = own.or(earlier).or_else(later) {
        return case.journey[*touchpoint].stage.map(|stage| (stage, Some(*touchpoint)));
    }
    let stage = case.insight.phase(row.phase).and_then(|phase| phase.stages.last()).copied();
    let last = || case.journey.stages.len().checked_sub(1).map(Ref::new);
    stage.or_else(last).map(|stage| (stage, case.journey[stage].touchpoints.last().copied()))
}

/// Finds a journey that begins at the company's own touchpoints though it tells of the time before the purchase.
fn own_door(case: &Case<'_>) -> Option<Gap> {
    let missing_need = case.insight.coverage.missing().any(|row| row.behaviours.contains(&Behaviour::NeedRecognition));
    let first = case.insight.influence.own_door(case.journey).filter(|_| !missing_need)?;
    if case.insight.phase(Phase::Before).map_or(0, |before| before.touchpoints) < case.thresholds.fewest_before_purchase
    {
        return None;
    }
    let span = case.journey[first].name.span;
    let mut gap = gap(case, Kind::OwnDoor, Title::OwnDoor, span, case.spot(first));
    gap.notes.push(Fact::AllOwn.into());
    gap.question = Question::OwnDoor;
    gap.ways_out.push(WayOut::TouchpointsOfOthers);
    Some(gap)
}
