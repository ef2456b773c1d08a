//! The head of the map and the cards of the personas.

use std::collections::BTreeMap;

use crate::journey::{self, EvidenceKind, Journey, Metric, Place, Ref};
use crate::map::from_journey::details;
use crate::map::from_journey::notes::{metric_note, pain_note};
use crate::map::from_journey::{joined, text_of, texts_of};
use crate::map::{Head, MetricNote, Persona, State};

/// Returns the head.
pub(super) fn head(journey: &Journey) -> Head {
    Head {
        title: journey.name().to_owned(),
        summary: text_of(&journey.summary),
        scenario: text_of(&journey.scenario),
        starts: text_of(&journey.starts),
        ends: text_of(&journey.ends),
        state: if journey.is_plan() { State::ToBe } else { State::AsIs },
        owner: joined(&journey.owners),
        reviewed: journey.reviewed.get().map(ToString::to_string),
        evidence: evidence(journey),
        metrics: metrics_of_the_whole(journey),
        business_goals: texts_of(&journey.business_goals),
        details: details::of_journey(journey),
        sources: details::sources(journey),
    }
}

/// Returns the cards of the personas, in file order.
pub(super) fn personas(journey: &Journey) -> Vec<Persona> {
    journey.personas.iter().map(|persona| card(journey, persona)).collect()
}

fn card(journey: &Journey, persona: &journey::Persona) -> Persona {
    let name = persona.name.value.clone();
    let short_name = name.split([',', '(', '–', '—', ':']).next().map(str::trim).filter(|name| !name.is_empty());
    let summary = [&persona.role, &persona.summary, &persona.context].into_iter().filter_map(text_of);
    let trigger = text_of(&persona.trigger).map(|trigger| format!("Trigger: {trigger}"));
    let summary: Vec<String> = summary.chain(trigger).collect();
    Persona {
        id: persona.id.clone(),
        short_name: short_name.unwrap_or(&name).to_owned(),
        summary: (!summary.is_empty()).then(|| summary.join("\n")),
        goals: texts_of(&persona.goals),
        needs: persona.needs.iter().map(|need| need.text.value.clone()).collect(),
        priorities: persona.priorities.iter().map(|need| need.text.value.clone()).collect(),
        pains: persona.pains.iter().map(|pain| pain_note(journey, &journey[*pain])).collect(),
        quote: text_of(&persona.quote),
        details: details::of_persona(journey, persona),
        share: persona.share.get().map(|share| share.percent()),
        name,
    }
}

/// Returns what the journey rests on, one kind an entry, in the order of the file: "12 interviews".
fn evidence(journey: &Journey) -> Vec<String> {
    let mut samples = BTreeMap::<EvidenceKind, u64>::new();
    let mut kinds = Vec::new();
    let mut named = Vec::new();
    for evidence in &journey.evidence {
        match evidence.kind.get() {
            None => named.push(evidence.name.value.clone()),
            Some(kind) => {
                if !kinds.contains(kind) {
                    kinds.push(*kind);
                }
                let sum = samples.entry(*kind).or_default();
                *sum = sum.saturating_add(evidence.sample.get().copied().unwrap_or(0));
            }
        }
    }
    kinds.into_iter().map(|kind| evidence_words(kind, samples[&kind])).chain(named).collect()
}

fn evidence_words(kind: EvidenceKind, sample: u64) -> String {
    use EvidenceKind::*;
    let (one, many) = match kind {
        Survey => ("survey answer", "survey answers"),
        Interview => ("interview", "interviews"),
        SupportTickets => ("support ticket", "support tickets"),
        UsabilityTest => ("usability test", "usability tests"),
        Observation => ("observation", "observations"),
        SessionRecording => ("session recording", "session recordings"),
        Diary => ("diary", "diaries"),
        FocusGroup => ("focus group participant", "focus group participants"),
        Reviews => ("review", "reviews"),
        Complaints => ("complaint", "complaints"),
        Assumption | Workshop => return format!("{} only", kind.words()),
        _ => ("", ""),
    };
    match (sample, one) {
        (0, _) => kind.words().to_owned(),
        (_, "") => format!("{} ({sample})", kind.words()),
        (1, _) => format!("1 {one}"),
        _ => format!("{sample} {many}"),
    }
}

/// Returns the metrics that no place of the journey names.
fn metrics_of_the_whole(journey: &Journey) -> Vec<MetricNote> {
    let mut is_placed = vec![false; journey.metrics.len()];
    let places = journey.refs(&journey.stages).map(Place::Stage);
    let places = places.chain(journey.refs(&journey.touchpoints).map(Place::Touchpoint));
    for metric in places.filter_map(|place| journey.moment(place)).flat_map(|moment| &moment.metrics) {
        is_placed[metric.index()] = true;
    }
    let free = journey.refs(&journey.metrics).filter(|metric: &Ref<Metric>| !is_placed[metric.index()]);
    free.map(|metric| metric_note(journey, &journey[metric])).collect()
}
