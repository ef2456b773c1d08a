//! What is not on the map: behaviours that nothing serves, phases that are not told.

use crate::gaps::case::Case;
use crate::gaps::question::{behaviour_idea, behaviour_question, missing_sentence};
use crate::gaps::spotted::factors;
use crate::gaps::{Gap, Harm, Kind, Spot};
use crate::insight::BehaviourRow;
use crate::journey::{Behaviour, Control, JourneyKind, Persona, Phase, Ref, Stage, Touchpoint};
use crate::source::Span;
use crate::words::{ENGLISH, capitalised};

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
    let (kind, title, question, way_out) = match phase {
        Phase::Before => (
            Kind::StartsAtPurchase,
            ENGLISH.gap_title.begins_at_purchase,
            "what did customers do in the week before, and what decided it?",
            "stages with `phase: before`: the need, the search, the comparison",
        ),
        Phase::Purchase => (
            Kind::PurchaseMissing,
            ENGLISH.gap_title.without_purchase,
            "what happens between wanting it and having it?",
            "a stage with `phase: purchase`: choosing, ordering, paying",
        ),
        Phase::After => (
            Kind::EndsAtPurchase,
            ENGLISH.gap_title.ends_at_purchase,
            "what happens on the first day, after a month and when something breaks?",
            "stages with `phase: after`: delivery, first use, help, what brings them back",
        ),
    };
    let spot = Spot { phase: Some(phase), stage: Some(Ref::new(at)), touchpoint: None };
    let mut gap = gap(case, kind, title, nearest.map_or(case.journey.span, |stage| stage.name.span), spot);
    gap.question = question.to_owned();
    gap.ways_out.push(way_out.to_owned());
    gap
}

/// Makes a gap that follows from the map itself and concerns everyone at a spot.
pub(super) fn gap(case: &Case<'_>, kind: Kind, title: &str, span: Span, spot: Spot) -> Gap {
    gap_for(case, kind, title, span, spot, case.everyone(), Harm::default())
}

/// Makes a gap that follows from the map itself.
pub(super) fn gap_for(
    case: &Case<'_>,
    kind: Kind,
    title: &str,
    span: Span,
    spot: Spot,
    personas: Vec<Ref<Persona>>,
    harm: Harm,
) -> Gap {
    Gap {
        kind,
        title: title.to_owned(),
        behaviours: Vec::new(),
        is_served_for_others: false,
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
        question: String::new(),
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
        missing_sentence(behaviour, &ENGLISH).to_owned()
    } else {
        (ENGLISH.gap_title.not_for)(&capitalised(&behaviours(row)), &case.who(&personas))
    };
    let mut gap = gap_for(case, Kind::MissingBehaviour, &title, span, spot, personas, harm);
    gap.behaviours = row.behaviours.to_vec();
    gap.is_served_for_others = !row.served_at.is_empty();
    gap.factors.control = case.insight.influence.is_used.then_some(Control::Brand);
    gap.notes.push(format!("expected: {}", behaviours(row)));
    if let Some((near, felt)) = felt {
        let name = &case.journey[near].name.value;
        gap.notes.push(format!("“{name}” beside it feels {}", crate::gaps::weight::signed(felt)));
    }
    gap.notes.extend(stand_in_words(row).map(str::to_owned));
    gap.question = behaviour_question(behaviour).to_owned();
    let is_silent = |phase: Phase| case.insight.listening.unheard_phases(case.journey).contains(&phase);
    if row.behaviours.contains(&Behaviour::Feedback) && is_silent(row.phase) {
        gap.notes.push(format!("nothing is measured or heard {} either", time_words(row.phase)));
    }
    gap.ways_out.push(behaviour_idea(behaviour).to_owned());
    Some(gap)
}

/// Returns the behaviours of a row as people read them: "complaint or return".
pub(super) fn behaviours(row: &BehaviourRow) -> String {
    let words: Vec<String> = row.behaviours.iter().map(|behaviour| behaviour.word().replace('-', " ")).collect();
    words.join(" or ")
}

/// Returns when a phase is, seen from the purchase.
pub(super) fn time_words(phase: Phase) -> &'static str {
    match phase {
        Phase::Before => "before the purchase",
        Phase::Purchase => "at the purchase",
        Phase::After => "after the purchase",
    }
}

/// Returns what stands in for a behaviour, in words.
pub(super) fn stand_in_words(row: &BehaviourRow) -> Option<&'static str> {
    let is_renewal = row.behaviours.contains(&Behaviour::Renewal);
    match (row.stands_in.len(), is_renewal) {
        (0, _) => None,
        (_, true) => Some("a way back, but nothing invites them"),
        (1, false) => Some("one exit, unplanned"),
        (_, false) => Some("exits, but none is planned"),
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
    let title = ENGLISH.gap_title.own_door;
    let mut gap = gap(case, Kind::OwnDoor, title, span, case.spot(first));
    gap.notes.push("every touchpoint before the purchase is the company's own".to_owned());
    gap.question = "whom did the last five customers ask before they came to us?".to_owned();
    gap.ways_out.push("touchpoints with `control: external` or `customer`: friends, reviews, a comparison".to_owned());
    Some(gap)
}
