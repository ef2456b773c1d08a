//! Needs that nothing answers, and places where nobody listens or makes the first step.

use crate::gaps::case::Case;
use crate::gaps::missing::{gap, gap_for};
use crate::gaps::spotted::{furthest, standing, ways_out};
use crate::gaps::title::own_title;
use crate::gaps::{Gap, Harm, Kind, Spot};
use crate::insight::{NeedAnswer, grounds};
use crate::journey::{Behaviour, Control, EvidenceLevel, Initiator, OpportunityStatus, Phase, Ref, Touchpoint};
use crate::words::ENGLISH;

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
    let name = case.journey[persona].short_name();
    let texts: Vec<String> = needs.iter().map(|answer| format!("“{}”", answer.need(case.journey).text.value)).collect();
    let span = needs[0].need(case.journey).text.span;
    // A need of a persona of the project is told where the journey names the persona.
    let span = if span.is_elsewhere() { case.journey.personas[needs[0].persona].name.span } else { span };
    let (kind, title) = match is_priority {
        true => (Kind::PriorityUnanswered, format!("What decides for {name}: {}", texts.join(", "))),
        false => (Kind::NeedUnanswered, format!("What {name} needs: {}", texts.join(", "))),
    };
    let mut gap = gap_for(case, kind, &title, span, Spot::default(), vec![persona], Harm::default());
    gap.answered_by = needs.iter().map(|answer| standing(case.journey, answer.opportunities.iter().copied())).collect();
    gap.factors.answer = answer_of_all(case, needs);
    gap.ways_out = ways_out(case.journey, &standing(case.journey, gap.answered_by.iter().flatten().copied()));
    gap.question = match is_priority {
        true => format!("where on the way would {name} notice that we care about this?"),
        false => format!("at which touchpoint could {name} get this, and who would see to it?"),
    };
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
        let mut gap = gap_for(case, Kind::UnheardMoment, &own.name.value, span, spot, personas, Harm::default());
        let because = own.moment_of_truth.get().and_then(|moment| moment.because.get());
        gap.notes.extend(because.map(|because| format!("it matters: {}", because.trim())));
        gap.question = "what would we see in our numbers the week after this went wrong?".to_owned();
        gap.ways_out.push("a metric under `metrics`, or `listens_with`".to_owned());
        gaps.push(gap);
    }
    let asks = |phase: Phase| phase == Phase::After && is_missing(case, Behaviour::Feedback);
    for phase in listening.unheard_phases(case.journey).into_iter().filter(|phase| !asks(*phase)) {
        let Some(stage) = case.insight.phase(phase).and_then(|stretch| stretch.stages.first()) else {
            continue;
        };
        let title = own_title(Kind::UnheardPhase, Some(phase), &ENGLISH).unwrap_or_default();
        let spot = Spot { phase: Some(phase), ..case.spot_of_stage(*stage) };
        let mut gap = gap(case, Kind::UnheardPhase, title, case.journey[*stage].name.span, spot);
        gap.factors.control = case.insight.influence.is_used.then_some(Control::Brand);
        gap.question = "what do customers say here that nobody of us hears?".to_owned();
        gap.ways_out.push("a metric under `metrics`, or `listens_with` at one of its touchpoints".to_owned());
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
        let title = own_title(Kind::AssumedPhase, Some(phase), &ENGLISH).unwrap_or_default();
        let spot = Spot { phase: Some(phase), ..case.spot_of_stage(stage) };
        let mut gap = gap(case, Kind::AssumedPhase, title, journey[stage].name.span, spot);
        gap.factors.control = case.insight.influence.is_used.then_some(Control::Brand);
        gap.question = "whom could we ask this week, and what answer would prove us wrong?".to_owned();
        gap.ways_out
            .push("talks with five customers, or a month of tickets, as `evidence:` where they speak".to_owned());
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
    let title = ENGLISH.gap_title.reactive;
    let mut gap = gap(case, Kind::ReactiveOnly, title, journey[own[0]].name.span, case.spot(own[0]));
    gap.question = "which of our answers could reach the customer before the question?".to_owned();
    gap.ways_out.push("a touchpoint with `initiated_by: company`".to_owned());
    Some(gap)
}
