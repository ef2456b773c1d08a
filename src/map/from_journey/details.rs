//! What is said besides: what matters, what is answered, who is heard, what it costs.

use std::collections::BTreeMap;

use crate::journey::{
    Answered, Evidence, EvidenceKind, Journey, Kano, Link, List, Metric, Moment, Opportunity, PainPoint, Persona,
    Quality, Rating, Ref, Spread, Stage, Touchpoint,
};
use crate::map::from_journey::notes::duration_text;
use crate::map::from_journey::{joined, text_of};
use crate::map::{Detail, SourceNote};

/// The names of what customers are heard with, by id.
pub(super) struct Heard<'a>(BTreeMap<&'a str, String>);

impl<'a> Heard<'a> {
    /// Gathers the names of sources and metrics.
    pub(super) fn of(journey: &'a Journey) -> Self {
        let metrics = journey.metrics.iter().map(|metric| (metric.id.as_str(), metric.name.value.clone()));
        let sources = journey.evidence.iter().map(|source| (source.id.as_str(), evidence_name(source)));
        Heard(metrics.chain(sources).collect())
    }
}

/// Returns what a touchpoint says besides; what its stage says already is left out.
pub(super) fn of_touchpoint(journey: &Journey, heard: &Heard, touchpoint: &Touchpoint) -> Vec<Detail> {
    let mut details = Vec::new();
    let stage = touchpoint.stage.map(|stage| &journey[stage].moment);
    let is_new = stage.is_none_or(|stage| stage.behaviours.items != touchpoint.behaviours.items);
    if is_new {
        details.extend(behaviours(touchpoint));
    }
    details.extend(of_moment(journey, heard, touchpoint));
    details.extend(detail("channel owner", owner_of_channels(journey, touchpoint)));
    details
}

/// Returns who owns the channels, where the touchpoint has an owner of its own that the map names instead.
fn owner_of_channels(journey: &Journey, touchpoint: &Touchpoint) -> Option<String> {
    if touchpoint.owners.is_empty() {
        return None;
    }
    let is_told = |owner: &str| touchpoint.owners.iter().any(|own| own.value == owner);
    let owners = touchpoint.channels.iter().flat_map(|channel| &journey[*channel].owners);
    let mut owners: Vec<&str> = owners.map(|owner| owner.value.as_str()).filter(|owner| !is_told(owner)).collect();
    owners.dedup();
    (!owners.is_empty()).then(|| owners.join(", "))
}

/// Returns what a stage says besides of itself as a whole.
pub(super) fn of_stage(journey: &Journey, heard: &Heard, stage: &Stage) -> Vec<Detail> {
    let moment = &stage.moment;
    let mut details: Vec<Detail> = detail("about", text_of(&moment.summary)).into_iter().collect();
    details.extend(behaviours(moment));
    details.extend(detail("waits", moment.wait.get().map(duration_text)));
    details.extend(detail("takes", moment.duration.get().map(duration_text)));
    let moment_of_truth = moment.moment_of_truth.get();
    let because = moment_of_truth.map(|moment| text_of(&moment.because).unwrap_or_else(|| String::from("yes")));
    details.extend(detail("moment of truth", because));
    details.extend(of_moment(journey, heard, moment));
    details
}

/// Returns what the journey says besides of itself.
pub(super) fn of_journey(journey: &Journey) -> Vec<Detail> {
    let names: Vec<&str> = journey.audience.iter().map(|persona| journey[*persona].short_name()).collect();
    let words = |words: Vec<&str>| (!words.is_empty()).then(|| words.join(", "));
    let expected = journey.expected_behaviours.iter().map(|behaviour| behaviour.value.word()).collect();
    let mut details: Vec<Detail> = [
        detail("Kind", journey.kind.get().map(|kind| kind.words().to_owned())),
        detail("For", words(names)),
        detail("Covers", words(journey.covers.iter().map(|phase| phase.value.word()).collect())),
        detail("Expects", words(expected)),
        detail("Improves", text_of(&journey.improves)),
        detail("Language", text_of(&journey.language)),
        detail("Reviewed", journey.review_every.get().map(|every| format!("every {}", duration_text(every)))),
    ]
    .into_iter()
    .flatten()
    .collect();
    details.extend(journey.notes.iter().map(|note| Detail { label: "Note", text: note.value.clone() }));
    details.extend(links("Link", &journey.links));
    details
}

/// Returns what a pain point says besides: what it rests on, and what answers it where that stands elsewhere.
pub(super) fn of_pain(journey: &Journey, pain: &PainPoint) -> Vec<Detail> {
    let answers = pain.opportunities.iter().map(|opportunity| journey[*opportunity].name.value.as_str());
    let answers = (pain.names_opportunities).then(|| answers.collect::<Vec<_>>().join("; "));
    let mut details: Vec<Detail> = detail("from", evidence(journey, &pain.evidence)).into_iter().collect();
    details.extend(detail("answered by", answers.filter(|answers| !answers.is_empty())));
    details
}

/// Returns what an opportunity says besides.
pub(super) fn of_opportunity(journey: &Journey, opportunity: &Opportunity) -> Vec<Detail> {
    let solved = opportunity.solves.iter().map(|pain| journey[*pain].name.value.as_str());
    let solved = opportunity.names_pains.then(|| solved.collect::<Vec<_>>().join("; "));
    let after: Vec<&str> = opportunity.after.iter().map(|other| journey[*other].name.value.as_str()).collect();
    let metrics: Vec<&str> = opportunity.metrics.iter().map(|metric| journey[*metric].name.value.as_str()).collect();
    let some = |texts: Vec<&str>| (!texts.is_empty()).then(|| texts.join("; "));
    let mut details: Vec<Detail> = [
        detail("solves", solved.filter(|solved| !solved.is_empty())),
        detail("after", some(after)),
        detail("seen in", some(metrics)),
        detail("answers", answered(journey, &opportunity.answers)),
        detail("from", evidence(journey, &opportunity.evidence)),
    ]
    .into_iter()
    .flatten()
    .collect();
    details.extend(links("link", &opportunity.links));
    details
}

/// Returns what a persona says besides.
pub(super) fn of_persona(journey: &Journey, persona: &Persona) -> Vec<Detail> {
    detail("from", evidence(journey, &persona.evidence)).into_iter().collect()
}

/// Returns what a metric says besides.
pub(super) fn of_metric(journey: &Journey, metric: &Metric) -> Vec<Detail> {
    let about = detail("about", text_of(&metric.summary));
    about.into_iter().chain(detail("from", evidence(journey, &metric.evidence))).collect()
}

/// Returns the names of sources.
pub(super) fn evidence(journey: &Journey, evidence: &List<Ref<Evidence>>) -> Option<String> {
    let names: Vec<String> = evidence.iter().map(|source| evidence_name(&journey[*source])).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Returns a source's name with the number of those it heard.
pub(super) fn evidence_name(evidence: &Evidence) -> String {
    match evidence.sample.get() {
        Some(sample) => format!("{} ({sample})", evidence.name.value),
        None => evidence.name.value.clone(),
    }
}

/// Returns the sources that the journey declares.
pub(super) fn sources(journey: &Journey) -> Vec<SourceNote> {
    journey.evidence.iter().filter(|source| source.is_declared).map(source_note).collect()
}

fn source_note(source: &Evidence) -> SourceNote {
    let sample = source.sample.get().map(|sample| format!("{sample} heard"));
    let kind = source.kind.get().copied().map(EvidenceKind::words).map(String::from);
    let date = source.date.get().map(ToString::to_string);
    SourceNote {
        id: source.id.clone(),
        name: source.name.value.clone(),
        facts: [kind, sample, date, text_of(&source.source)].into_iter().flatten().collect(),
        summary: text_of(&source.summary),
    }
}

fn of_moment(journey: &Journey, heard: &Heard, moment: &Moment) -> Vec<Detail> {
    let company = moment.company_importance.get().map(|value| format!("for the company {value}"));
    let importance: Vec<String> = rating(journey, &moment.importance).into_iter().chain(company).collect();
    let quality: Vec<&str> = moment.quality.iter().map(|quality| quality_word(quality.value)).collect();
    let names: Vec<&str> = moment.personalised_for.iter().map(|persona| journey[*persona].short_name()).collect();
    let some = |texts: Vec<&str>| (!texts.is_empty()).then(|| texts.join(", "));
    let heard = moment.listens_with.iter().map(|with| heard.0.get(with.value.as_str()).unwrap_or(&with.value).clone());
    let heard: Vec<String> = heard.collect();
    let mut details: Vec<Detail> = [
        detail("answers", answered(journey, &moment.answers)),
        detail("importance", (!importance.is_empty()).then(|| importance.join(", "))),
        detail("satisfaction", rating(journey, &moment.satisfaction)),
        detail("engagement", rating(journey, &moment.engagement)),
        detail("quality", some(quality)),
        detail("Kano", moment.kano.get().map(|kano| kano_word(*kano).to_owned())),
        detail("made for", some(names)),
        detail("listens with", (!heard.is_empty()).then(|| heard.join(", "))),
        detail("wait explained", explained(moment)),
        detail("staff", joined(&moment.staff)),
        detail("to see", joined(&moment.physical_evidence)),
        detail("costs", text_of(&moment.cost)),
        detail("harm", joined(&moment.harm)),
    ]
    .into_iter()
    .flatten()
    .collect();
    details.extend(links("link", &moment.links));
    details
}

fn detail(label: &'static str, text: Option<String>) -> Option<Detail> {
    text.map(|text| Detail { label, text })
}

fn behaviours(moment: &Moment) -> Option<Detail> {
    let words: Vec<String> =
        moment.behaviours.iter().map(|behaviour| behaviour.value.word().replace('-', " ")).collect();
    detail("behaviour", (!words.is_empty()).then(|| words.join(", ")))
}

/// Returns whether, or in which words, the wait is explained; nothing where that is not said.
fn explained(moment: &Moment) -> Option<String> {
    let words = text_of(&moment.wait_explained)?;
    Some(match words.as_str() {
        "true" => String::from("yes"),
        "false" => String::from("no"),
        _ => words,
    })
}

fn links<'a>(label: &'static str, links: &'a [Link]) -> impl Iterator<Item = Detail> + use<'a> {
    links.iter().map(move |link| {
        let text = if link.name.value == link.url.value {
            link.url.value.clone()
        } else {
            format!("{} {}", link.name.value, link.url.value)
        };
        Detail { label, text }
    })
}

fn answered(journey: &Journey, answers: &[Answered]) -> Option<String> {
    let mut texts: Vec<&str> = Vec::new();
    for answer in answers {
        let persona = &journey[answer.persona];
        let list = if answer.is_priority { &persona.priorities } else { &persona.needs };
        let text = list.get(answer.index).map(|need| need.text.value.as_str());
        // Two personas may need the same.
        texts.extend(text.filter(|text| !texts.contains(text)));
    }
    (!texts.is_empty()).then(|| texts.join(", "))
}

/// Returns a rating as people say it: "4", "2 to 4", "Aino 5, Leo 3".
fn rating(journey: &Journey, rating: &Rating) -> Option<String> {
    let each = rating
        .each
        .iter()
        .map(|(persona, value)| format!("{} {}", journey[*persona].short_name(), spread(value.value)));
    let all = rating.all.map(|value| spread(value.value));
    let texts: Vec<String> = all.into_iter().chain(each).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

fn spread(spread: Spread) -> String {
    let range = match (spread.low, spread.high) {
        (Some(low), Some(high)) => format!("{low} to {high}"),
        (Some(low), None) => format!("from {low}"),
        (None, Some(high)) => format!("up to {high}"),
        (None, None) => return spread.typical.to_string(),
    };
    if spread.typical_is_given { format!("{} ({range})", spread.typical) } else { range }
}

fn quality_word(quality: Quality) -> &'static str {
    match quality {
        Quality::Reliability => "reliability",
        Quality::Assurance => "assurance",
        Quality::Tangibles => "tangibles",
        Quality::Empathy => "empathy",
        Quality::Responsiveness => "responsiveness",
    }
}

fn kano_word(kano: Kano) -> &'static str {
    match kano {
        Kano::MustBe => "must-be",
        Kano::OneDimensional => "one-dimensional",
        Kano::Attractive => "attractive",
        Kano::Indifferent => "indifferent",
        Kano::Reverse => "reverse",
    }
}
