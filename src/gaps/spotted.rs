//! Gaps at single touchpoints: pains with what is to be seen around them, and what is to be seen where no pain is named.

use std::cmp::Reverse;

use crate::gaps::asking::question;
use crate::gaps::case::Case;
use crate::gaps::left_out::{CHOKE_POINT, LeftOut};
use crate::gaps::observation::Observation;
use crate::gaps::way_out::Answer;
use crate::gaps::{Fact, Factors, Gap, Harm, Kind, Note, Question, Spot, Title, WayOut, Whom};
use crate::insight::{Grounds, Ownership, PainAnswer, grounds, sufferers_of};
use crate::journey::{
    Control, EvidenceLevel, Initiator, Journey, Opportunity, OpportunityStatus, PainPoint, PainStatus, Persona, Phase,
    Place, Ref, Severity, Touchpoint,
};

/// More notes than this are not read.
const MOST_NOTES: usize = 6;

/// Makes a gap of each open pain, and of each touchpoint at which something is to be seen that no pain explains.
pub(super) fn spotted(case: &Case<'_>, observations: Vec<Vec<Observation>>, left_out: &mut LeftOut<'_>) -> Vec<Gap> {
    let mut told: Vec<Vec<Observation>> = vec![Vec::new(); case.journey.pains.len()];
    let mut gaps = Vec::new();
    for (at, observations) in observations.into_iter().enumerate() {
        let touchpoint = Ref::new(at);
        let mut untold = Vec::new();
        for observation in observations {
            let carrier = carrier(case, touchpoint, &observation.personas);
            if !is_wanted(&observation, carrier.is_some(), left_out) {
                continue;
            }
            match carrier {
                Some(pain) => told[pain.index()].push(observation),
                None => untold.push(observation),
            }
        }
        gaps.extend(gap_of_place(case, touchpoint, untold));
    }
    let of_pain = |answer: &PainAnswer| gap_of_pain(case, answer, &told[answer.pain.index()]);
    gaps.extend(case.insight.pains.iter().filter(|answer| answer.is_open).filter_map(of_pain));
    gaps
}

/// Tells whether an observation is to be told. A pain tells why it feels bad where the feeling is low or falls, so only
/// without one is there what the rules about these speak of.
fn is_wanted(observation: &Observation, has_pain: bool, left_out: &mut LeftOut<'_>) -> bool {
    match observation.kind {
        _ if observation.is_choke_point => left_out.keeps(CHOKE_POINT),
        Kind::LowPoint | Kind::Cliff => has_pain || left_out.keeps(observation.kind.word()),
        kind => left_out.keeps(kind.word()),
    }
}

/// Returns the pain with which an observation is told: the heaviest at the place that hurts someone it concerns.
fn carrier(case: &Case<'_>, touchpoint: Ref<Touchpoint>, personas: &[Ref<Persona>]) -> Option<Ref<PainPoint>> {
    let hurts = |pain: &&Ref<PainPoint>| {
        let own = &case.journey[**pain].personas;
        personas.is_empty() || own.is_empty() || own.iter().any(|persona| personas.binary_search(persona).is_ok())
    };
    let weight = |pain: &&Ref<PainPoint>| heaviness(case, **pain);
    let of_stage = || {
        let stage = case.journey[touchpoint].stage?;
        case.pains_of_stage[stage.index()].iter().filter(hurts).max_by_key(weight)
    };
    case.pains_at[touchpoint.index()].iter().filter(hurts).max_by_key(weight).or_else(of_stage).copied()
}

/// Returns the heaviest of some pains.
pub(super) fn heaviest(case: &Case<'_>, pains: &[Ref<PainPoint>]) -> Option<Ref<PainPoint>> {
    pains.iter().copied().max_by_key(|pain| heaviness(case, *pain))
}

/// Returns what makes one pain heavier than another: severity, no answer, and standing first.
fn heaviness(case: &Case<'_>, pain: Ref<PainPoint>) -> (Option<Severity>, bool, Reverse<usize>) {
    let severity = case.journey[pain].severity.get().copied();
    (severity, case.insight.pains[pain.index()].is_unanswered(), Reverse(pain.index()))
}

fn gap_of_pain(case: &Case<'_>, answer: &PainAnswer, told: &[Observation]) -> Option<Gap> {
    let pain = &case.journey[answer.pain];
    let mut sufferers = sufferers_of(case.journey, pain);
    sufferers.sort_unstable();
    let personas = case.personas(|view| view.persona.is_some_and(|persona| sufferers.binary_search(&persona).is_ok()));
    if pain.name.value.is_empty() || (personas.is_empty() && !case.everyone().is_empty()) {
        return None;
    }
    let spot = match pain.at {
        Place::Touchpoint(touchpoint) => case.spot(touchpoint),
        Place::Stage(stage) => Spot { touchpoint: None, ..case.spot_of_stage(stage) },
        Place::Journey | Place::Persona(_) => Spot::default(),
    };
    let felt = match (spot.touchpoint, told.first()) {
        (Some(touchpoint), _) => case.felt(touchpoint, &personas),
        // A pain of a whole stage is felt where something is to be seen.
        (None, Some(_)) => told.iter().filter_map(|seen| case.felt(seen.touchpoint, &personas)).reduce(f64::min),
        (None, None) => None,
    };
    let mut harm = Harm {
        severity: pain.severity.get().copied(),
        felt,
        bad_days: told.iter().find_map(|seen| seen.bad_days),
        below_expectation: told.iter().filter_map(|seen| seen.below_expectation).reduce(f64::max),
        satisfaction: told.iter().find_map(|seen| seen.satisfaction),
        ..Harm::default()
    };
    harm.marks = marks(case, told);
    harm.importance = importance(case, told);
    harm.matters = matters(case, harm.importance);
    let kind = match answer.furthest {
        None => Kind::PainWithoutAnswer,
        Some(OpportunityStatus::InProgress) => Kind::PainBeingAnswered,
        Some(OpportunityStatus::Done) => Kind::PainAfterAnswer,
        Some(_) => Kind::PainWithOpenAnswer,
    };
    if kind == Kind::PainWithoutAnswer && answer.is_unclear {
        return None;
    }
    let mut notes = told_notes(case, told, &personas);
    notes.extend(pain.effect.get().map(|effect| Note::from(Fact::LeadsTo(effect.trim().to_owned()))));
    notes.extend(waits_for_the_customer(case, spot));
    let (owner, unowned) = owner_of(case, &answer.owner);
    notes.extend(unowned);
    let mut gap = Gap {
        kind,
        title: Title::Named(pain.name.value.clone()),
        span: pain.name.span,
        spot,
        pain: Some(answer.pain),
        is_for_all: case.is_everyone(&personas),
        factors: factors(case, spot, &personas, harm, answer.furthest),
        weight: 0.0,
        grounds: case.insight.speaks_of_evidence.then(|| answer.grounds.clone()),
        owner,
        notes,
        answered_by: vec![answer.opportunities.clone()],
        question: Question::WhatWouldHaveToBeTrue,
        ways_out: ways_out(case.journey, &answer.opportunities),
        personas,
    };
    notes_on_grounds(&mut gap, &answer.grounds, case.journey);
    gap.question = question(case, &gap, told);
    Some(gap)
}

/// Makes one gap of all that is to be seen at a touchpoint where no pain is named.
fn gap_of_place(case: &Case<'_>, touchpoint: Ref<Touchpoint>, seen: Vec<Observation>) -> Option<Gap> {
    let kind = seen.iter().map(|observation| observation.kind).min()?;
    let (spot, own) = (case.spot(touchpoint), &case.journey[touchpoint]);
    let is_settled = own.pains.iter().any(|pain| {
        let status = case.journey[*pain].status.get();
        matches!(status, Some(PainStatus::Accepted | PainStatus::Solved)) || case.journey[*pain].status.is_broken()
    });
    // A pain that was accepted or solved says why it feels bad here; one that could not be read may say so.
    if own.name.value.is_empty() || is_settled || own.pains.broken || !is_reached(case, touchpoint) {
        return None;
    }
    let mut personas: Vec<Ref<Persona>> = seen.iter().flat_map(|observation| &observation.personas).copied().collect();
    personas.sort_unstable();
    personas.dedup();
    let harm = Harm {
        felt: case.felt(touchpoint, &personas),
        bad_days: seen.iter().find_map(|seen| seen.bad_days),
        below_expectation: seen.iter().filter_map(|seen| seen.below_expectation).reduce(f64::max),
        satisfaction: seen.iter().find_map(|seen| seen.satisfaction),
        marks: marks(case, &seen),
        importance: importance(case, &seen),
        matters: matters(case, importance(case, &seen)),
        ..Harm::default()
    };
    // A fall from delight to neutral is no harm yet, and a lowest point that hardly feels bad is none either.
    let is_harmless = match kind {
        Kind::Cliff => harm.felt.is_none() && seen.len() == 1,
        Kind::LowPoint => harm.felt.is_none_or(|felt| felt > case.thresholds.bad_emotion),
        _ => false,
    };
    if is_harmless {
        return None;
    }
    let own_grounds = grounds(case.journey, &own.evidence);
    let opportunities = standing(case.journey, own.opportunities.iter().copied());
    let answer = furthest(case.journey, &opportunities);
    let mut gap = Gap {
        kind,
        title: Title::Named(own.name.value.clone()),
        span: own.name.span,
        spot,
        pain: None,
        is_for_all: case.is_everyone(&personas),
        factors: factors(case, spot, &personas, harm, answer),
        weight: 0.0,
        grounds: case.insight.speaks_of_evidence.then(|| own_grounds.clone()),
        owner: own.owners.first().map(|owner| owner.value.clone()),
        notes: told_notes(case, &seen, &personas),
        question: Question::WhatWouldHaveToBeTrue,
        ways_out: [ways_out(case.journey, &opportunities), softened(case, touchpoint)].concat(),
        answered_by: vec![opportunities],
        personas,
    };
    notes_on_grounds(&mut gap, &own_grounds, case.journey);
    gap.question = question(case, &gap, &seen);
    Some(gap)
}

fn is_reached(case: &Case<'_>, touchpoint: Ref<Touchpoint>) -> bool {
    case.views.iter().any(|view| case.graph.reachable(view.persona)[touchpoint.index()])
}

/// Puts the factors of a spot together.
pub(super) fn factors(
    case: &Case<'_>,
    spot: Spot,
    personas: &[Ref<Persona>],
    harm: Harm,
    answer: Option<OpportunityStatus>,
) -> Factors {
    let (reach, reach_shown) = case.reach(spot, personas);
    let control = match spot.touchpoint {
        Some(touchpoint) => case.insight.influence.control(touchpoint),
        None => case.insight.influence.is_used.then_some(Control::Brand),
    };
    Factors { reach, reach_shown, harm, control, answer }
}

/// Counts the positions that weigh more: lowest point, end, hand-off, moment of truth.
fn marks(case: &Case<'_>, told: &[Observation]) -> usize {
    let Some(first) = told.first() else {
        return 0;
    };
    let is_marked = |kind: Kind| told.iter().any(|seen| seen.kind == kind && seen.is_mark);
    let own = &case.journey[first.touchpoint];
    [is_marked(Kind::LowPoint), is_marked(Kind::EndsLow), is_marked(Kind::HandOff), own.moment_of_truth.get().is_some()]
        .into_iter()
        .filter(|mark| *mark)
        .count()
}

/// Returns how much a place matters to those of the views to whom it matters most, where something is to be seen there.
fn importance(case: &Case<'_>, told: &[Observation]) -> Option<f64> {
    let own = &case.journey[told.first()?.touchpoint].moment;
    let here = case.views.iter().filter(|view| case.journey.is_for(own, view.persona));
    here.filter_map(|view| own.importance.of(view.persona)).map(|spread| spread.typical).reduce(f64::max)
}

/// Tells whether an importance is one from which on a place matters much.
fn matters(case: &Case<'_>, importance: Option<f64>) -> bool {
    importance.is_some_and(|importance| importance >= case.thresholds.important)
}

/// Returns the notes of observations, each once, with whom they concern where that is not everyone concerned by the gap.
fn told_notes(case: &Case<'_>, told: &[Observation], personas: &[Ref<Persona>]) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for seen in told {
        let Some(fact) = &seen.fact else {
            continue;
        };
        let is_for_these = personas.iter().all(|persona| seen.personas.binary_search(persona).is_ok());
        let whom = if is_for_these { Whom::Anybody } else { case.who(&seen.personas) };
        let note = Note { fact: fact.clone(), whom };
        if notes.len() < MOST_NOTES && !notes.contains(&note) {
            notes.push(note);
        }
    }
    if let Some(first) = told.first() {
        let own = &case.journey[first.touchpoint];
        if own.moment_of_truth.get().is_some() {
            notes.push(Fact::MomentOfTruth.into());
        }
        let importance = importance(case, told).filter(|importance| matters(case, Some(*importance)));
        notes.extend(importance.map(|importance| Note::from(Fact::Importance(importance))));
    }
    notes
}

/// Returns who looks after a pain, or the note that nobody does; nothing where the file does not speak of owners.
fn owner_of(case: &Case<'_>, owner: &Ownership) -> (Option<String>, Option<Note>) {
    match owner {
        Ownership::Owner { name, .. } => (Some(name.clone()), None),
        Ownership::Nobody if case.insight.speaks_of_owners => (None, Some(Fact::NobodyOwns.into())),
        Ownership::Nobody | Ownership::Unclear => (None, None),
    }
}

/// Says that nobody does anything about a pain after the purchase until the customer comes and asks.
fn waits_for_the_customer(case: &Case<'_>, spot: Spot) -> Option<Note> {
    let own = &case.journey[spot.touchpoint?].moment;
    let is_reactive = own.initiated_by.get() == Some(&Initiator::Customer) && spot.phase == Some(Phase::After);
    is_reactive.then(|| Fact::WaitsForCustomer.into())
}

/// Says that a claim is only assumed; a plan rests on nothing yet, and that is no gap.
fn notes_on_grounds(gap: &mut Gap, grounds: &Grounds, journey: &Journey) {
    if journey.is_plan() {
        gap.grounds = None;
    } else if grounds.level == EvidenceLevel::Assumed && gap.grounds.is_some() {
        gap.notes.push(Fact::OnlyAssumed.into());
    }
}

/// Returns those of some opportunities that were not dismissed, each once.
pub(super) fn standing(
    journey: &Journey,
    opportunities: impl Iterator<Item = Ref<Opportunity>>,
) -> Vec<Ref<Opportunity>> {
    let stands = |opportunity: &Ref<Opportunity>| journey[*opportunity].standing() != OpportunityStatus::Dismissed;
    let mut standing: Vec<Ref<Opportunity>> = opportunities.filter(stands).collect();
    standing.sort_unstable();
    standing.dedup();
    standing
}

/// Returns how far the furthest of some opportunities has come; dismissed ones do not count.
pub(super) fn furthest(journey: &Journey, opportunities: &[Ref<Opportunity>]) -> Option<OpportunityStatus> {
    let standing = opportunities.iter().map(|opportunity| journey[*opportunity].standing());
    standing.filter(|standing| *standing != OpportunityStatus::Dismissed).max()
}

/// Returns what would close a gap: the opportunities with what is known of them.
pub(super) fn ways_out(journey: &Journey, opportunities: &[Ref<Opportunity>]) -> Vec<WayOut> {
    let answer = |opportunity: &Ref<Opportunity>| WayOut::Opportunity(Answer::of(&journey[*opportunity]));
    opportunities.iter().map(answer).collect()
}

/// Returns what softens a bad moment that nobody here has in hand.
fn softened(case: &Case<'_>, touchpoint: Ref<Touchpoint>) -> Vec<WayOut> {
    if case.insight.influence.control(touchpoint) != Some(Control::External) {
        return Vec::new();
    }
    let softened = case.insight.influence.softened_by(case.journey, touchpoint);
    softened.into_iter().flatten().map(|text| WayOut::Softening(text.value.clone())).collect()
}
