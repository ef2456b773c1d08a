//! Needs that nothing answers, and places where nobody listens or makes the first step.

use crate::gaps::case::Case;
use crate::gaps::missing::{gap, gap_for};
use crate::gaps::spotted::{furthest, standing, ways_out};
use crate::gaps::{Fact, Gap, Harm, Kind, Note, Question, Spot, Title, WayOut};
use crate::insight::{NeedAnswer, grounds};
use crate::journey::{Behaviour, Control, EvidenceLevel, Initiator, OpportunityStatus, Phase, Ref, Touchpoint};

/// Fewer touchpoints of the company's own than this say nothing about who makes the first step. Ours.
const FEW: usize = 3;

/// Makes a gap of the needs, and one of the priorities, that nothing on the way answers for a persona.
pub(super) fn needs(case: &Case<'_>) -> Vec<Gap> {
    let is_asked = |answer: &&NeedAnswer| {
        let is_named = !answer.need(case.journey).text.value.is_empty();
        is_named && case.views.iter().any(|view| view.persona == Some(answer.persona()))
    };
    let unanswered: Vec<&NeedAnswer> = case.insight.needs.unanswered().filter(is_asked).collect();
    let same = |a: &&NeedAnswer, b: &&NeedAnswer| (a.persona, a.is_priority) == (b.persona, b.is_priority);
    unanswered.chunk_by(same).map(|needs| needs_of_persona(case, needs)).collect()
}

fn needs_of_persona(case: &Case<'_>, needs: &[&NeedAnswer]) -> Gap {
    let (persona, is_priority) = (needs[0].persona(), needs[0].is_priority);
    let name = case.journey[persona].short_name().to_owned();
    let texts: Vec<String> = needs.iter().map(|answer| answer.need(case.journey).text.value.clone()).collect();
    let span = needs[0].need(case.journey).text.span;
    // A need of a persona of the project is told where the journey names the persona.
    let span = if span.is_elsewhere() { case.journey.personas[needs[0].persona].name.span } else { span };
    let (kind, title, question) = match is_priority {
        true => (Kind::PriorityUnanswered, Title::Priorities(name.clone(), texts), Question::Priority(name)),
        false => (Kind::NeedUnanswered, Title::Needs(name.clone(), texts), Question::Need(name)),
    };
    let mut gap = gap_for(case, kind, title, span, Spot::default(), vec![persona], Harm::default());
    gap.question = question;
    gap.answered_by = needs.iter().map(|answer| standing(case.journey, answer.opportunities.iter().copied())).collect();
    gap.factors.answer = answer_of_all(case, needs);
    gap.ways_out = ways_out(case.journey, &standing(case.journey, gap.answered_by.iter().flatten().copied()));
    gap
}

/// Returns how far the answers to some needs have come: as far as that of the one that is worst off.
fn answer_of_all(case: &Case<'_>, needs: &[&NeedAnswer]) -> Option<OpportunityStatus> {
    needs.iter().map(|answer| furthest(case.journey, &answer.opportunities)).min().flatten()
}

/// Makes a gap of each moment of truth and each phase in which nobody listens.
pub(super) fn listening(case: &Case<'_>) -> Vec<Gap> {
    let listening = &case.insight.listening;
    let mut gaps = Vec::new();
    if !listening.is_used {
        return gaps;
    }
    for heard in listening.moments_of_truth.iter().filter(|heard| !heard.has_metric && !heard.is_heard) {
        let (spot, own) = (case.spot(heard.touchpoint), &case.journey[heard.touchpoint]);
        let personas = case.personas_at(heard.touchpoint);
        if own.name.value.is_empty() || (personas.is_empty() && !case.everyone().is_empty()) {
            continue;
        }
        let span = own.name.span;
        let title = Title::Named(own.name.value.clone());
        let mut gap = gap_for(case, Kind::UnheardMoment, title, span, spot, personas, Harm::default());
        let because = own.moment_of_truth.get().and_then(|moment| moment.because.get());
        gap.notes.extend(because.map(|because| Note::from(Fact::Because(because.trim().to_owned()))));
        gap.question = Question::UnheardMoment;
        gap.ways_out.push(WayOut::Listening);
        gaps.push(gap);
    }
    let asks = |phase: Phase| phase == Phase::After && is_missing(case, Behaviour::Feedback);
    for phase in listening.unheard_phases(case.journey).into_iter().filter(|phase| !asks(*phase)) {
        let Some(stage) = case.insight.phase(phase).and_then(|stretch| stretch.stages.first()) else {
            continue;
        };
        let title = Title::Unheard(phase);
        let spot = Spot { phase: Some(phase), ..case.spot_of_stage(*stage) };
        let mut gap = gap(case, Kind::UnheardPhase, title, case.journey[*stage].name.span, spot);
        gap.factors.control = case.insight.influence.is_used.then_some(Control::Brand);
        gap.question = Question::UnheardPhase;
        gap.ways_out.push(WayOut::ListeningInPhase);
        gaps.push(gap);
    }
    gaps
}

/// Makes a gap of each phase of which everything is only assumed, in a file that speaks of evidence.
pub(super) fn assumed(case: &Case<'_>) -> Vec<Gap> {
    let journey = case.journey;
    if journey.is_plan() || !case.insight.speaks_of_evidence {
        return Vec::new();
    }
    let mut best: [Option<EvidenceLevel>; Phase::ALL.len()] = [None; Phase::ALL.len()];
    let mut is_broken = [false; Phase::ALL.len()];
    let of_touchpoints = journey.touchpoints.iter().map(|own| (own.phase.get(), &own.evidence));
    let of_pains = journey.pains.iter().map(|pain| {
        let stage = journey.stage_of(pain.at).and_then(|stage| journey[stage].phase.get());
        (stage, &pain.evidence)
    });
    for (phase, evidence) in of_touchpoints.chain(of_pains) {
        let Some(phase) = phase else { continue };
        let grounds = grounds(journey, evidence);
        best[*phase as usize] = best[*phase as usize].max(Some(grounds.level));
        is_broken[*phase as usize] |= grounds.is_broken;
    }
    let assumed = Phase::ALL
        .into_iter()
        .filter(|phase| best[*phase as usize] == Some(EvidenceLevel::Assumed) && !is_broken[*phase as usize]);
    let gap_of = |phase: Phase| {
        let stage = case.insight.phase(phase)?.stages.first().copied()?;
        let title = Title::Assumed(phase);
        let spot = Spot { phase: Some(phase), ..case.spot_of_stage(stage) };
        let mut gap = gap(case, Kind::AssumedPhase, title, journey[stage].name.span, spot);
        gap.factors.control = case.insight.influence.is_used.then_some(Control::Brand);
        gap.question = Question::AssumedPhase;
        gap.ways_out.push(WayOut::Evidence);
        Some(gap)
    };
    assumed.filter_map(gap_of).collect()
}

/// Tells whether a behaviour is missing, so that its gap already says what a silent phase would say again.
fn is_missing(case: &Case<'_>, behaviour: Behaviour) -> bool {
    case.insight.coverage.missing().any(|row| row.behaviours.contains(&behaviour) && row.served_at.is_empty())
}

/// Makes a gap of a time after the purchase in which the company never makes the first step.
pub(super) fn reactive(case: &Case<'_>) -> Option<Gap> {
    let journey = case.journey;
    let own: Vec<_> = journey
        .refs(&journey.touchpoints)
        .filter(|touchpoint| journey[*touchpoint].phase.get() == Some(&Phase::After))
        .filter(|touchpoint| matches!(case.insight.influence.control(*touchpoint), None | Some(Control::Brand)))
        .collect();
    let begins = |touchpoint: &Ref<Touchpoint>| {
        let initiated_by = &journey[*touchpoint].moment.initiated_by;
        initiated_by.is_broken() || initiated_by.get() == Some(&Initiator::Company)
    };
    let all_after = journey.refs(&journey.touchpoints).filter(|at| journey[*at].phase.get() == Some(&Phase::After));
    if !case.insight.speaks_of_initiative || own.len() < FEW || all_after.into_iter().any(|at| begins(&at)) {
        return None;
    }
    let mut gap = gap(case, Kind::ReactiveOnly, Title::ReactiveOnly, journey[own[0]].name.span, case.spot(own[0]));
    gap.question = Question::ReactiveOnly;
    gap.ways_out.push(WayOut::CompanyBegins);
    Some(gap)
}
