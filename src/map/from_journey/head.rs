//! The head of the map and the cards of the personas.

use std::collections::BTreeMap;

use crate::journey::{self, EvidenceKind, Journey, Metric, Place, Ref, State};
use crate::map::from_journey::details;
use crate::map::from_journey::notes::{metric_note, pain_note};
use crate::map::from_journey::{joined, text_of, texts_of};
use crate::map::{Head, MetricNote, Persona};
use crate::words::{Language, Value};

/// Returns the head.
pub(super) fn head(journey: &Journey, words: &Language) -> Head {
    Head {
        title: journey.name().to_owned(),
        summary: text_of(&journey.summary),
        scenario: text_of(&journey.scenario),
        starts: text_of(&journey.starts),
        ends: text_of(&journey.ends),
        state: if journey.is_plan() { State::ToBe } else { State::AsIs },
        owner: joined(&journey.owners),
        reviewed: journey.reviewed.get().map(ToString::to_string),
        evidence: evidence(journey, words),
        metrics: metrics_of_the_whole(journey, words),
        business_goals: texts_of(&journey.business_goals),
        details: details::of_journey(journey, words),
        sources: details::sources(journey, words),
    }
}

/// Returns the cards of the personas, in file order.
pub(super) fn personas(journey: &Journey, words: &Language) -> Vec<Persona> {
    journey.personas.iter().map(|persona| card(journey, persona, words)).collect()
}

fn card(journey: &Journey, persona: &journey::Persona, words: &Language) -> Persona {
    let name = persona.name.value.clone();
    let summary = [&persona.role, &persona.summary, &persona.context].into_iter().filter_map(text_of);
    let trigger =
        persona.trigger.get().map(|trigger| words.with("persona-trigger", &[("trigger", Value::Author(trigger))]));
    let summary: Vec<String> = summary.chain(trigger).collect();
    Persona {
        id: persona.id.clone(),
        short_name: persona.short_name().to_owned(),
        summary: (!summary.is_empty()).then(|| summary.join("\n")),
        goals: texts_of(&persona.goals),
        needs: persona.needs.iter().map(|need| need.text.value.clone()).collect(),
        priorities: persona.priorities.iter().map(|need| need.text.value.clone()).collect(),
        pains: persona.pains.iter().map(|pain| pain_note(journey, &journey[*pain], words)).collect(),
        quote: text_of(&persona.quote),
        details: details::of_persona(journey, persona, words),
        share: persona.share.get().map(|share| words.percent(share.0)),
        name,
    }
}

/// Returns what the journey rests on, one kind an entry, in the order of the file: "12 interviews".
fn evidence(journey: &Journey, words: &Language) -> Vec<String> {
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
    let is_all = kinds.len() + named.len() == 1;
    kinds.into_iter().map(|kind| evidence_words(kind, samples[&kind], is_all, words)).chain(named).collect()
}

fn evidence_words(kind: EvidenceKind, sample: u64, is_all: bool, words: &Language) -> String {
    use EvidenceKind::*;
    let name = kind.words_in(words);
    let counted: Option<&str> = match kind {
        Survey => Some("evidence-count-survey"),
        Interview => Some("evidence-count-interview"),
        SupportTickets => Some("evidence-count-support-tickets"),
        UsabilityTest => Some("evidence-count-usability-test"),
        Observation => Some("evidence-count-observation"),
        SessionRecording => Some("evidence-count-session-recording"),
        Diary => Some("evidence-count-diary"),
        FocusGroup => Some("evidence-count-focus-group"),
        Reviews => Some("evidence-count-reviews"),
        Complaints => Some("evidence-count-complaints"),
        Assumption | Workshop if is_all => return words.with("evidence-only", &[("kind", Value::ours(name))]),
        // Beside interviews, it must not read as if nothing else were there.
        Assumption => return words.with("evidence-partly", &[("kind", Value::ours(name))]),
        _ => None,
    };
    match (sample, counted) {
        (0, _) => name.to_owned(),
        (_, None) => format!("{name} ({sample})"),
        (_, Some(counted)) => words.counted(counted, usize::try_from(sample).unwrap_or(usize::MAX)),
    }
}

/// Returns the metrics that no place of the journey names.
fn metrics_of_the_whole(journey: &Journey, words: &Language) -> Vec<MetricNote> {
    let mut is_placed = vec![false; journey.metrics.len()];
    let places = journey.refs(&journey.stages).map(Place::Stage);
    let places = places.chain(journey.refs(&journey.touchpoints).map(Place::Touchpoint));
    for metric in places.filter_map(|place| journey.moment(place)).flat_map(|moment| &moment.metrics) {
        is_placed[metric.index()] = true;
    }
    let free = journey.refs(&journey.metrics).filter(|metric: &Ref<Metric>| !is_placed[metric.index()]);
    free.map(|metric| metric_note(journey, &journey[metric], words)).collect()
}
