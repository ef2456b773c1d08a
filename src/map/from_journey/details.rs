//! What is said besides: what matters, what is answered, who is heard, what it costs.

use std::collections::BTreeMap;

use crate::journey::{
    Answered, Evidence, Journey, Link, List, Metric, Moment, Opportunity, PainPoint, Persona, Rating, Ref, Spread,
    Stage, Touchpoint,
};
use crate::map::from_journey::length::duration_text;
use crate::map::from_journey::{joined, text_of};
use crate::map::{Detail, SourceNote};
use crate::words::{Language, Value};

/// The names of what customers are heard with, by id, and the language in which that is said.
pub(super) struct Heard<'a> {
    names: BTreeMap<&'a str, String>,
    /// The language.
    pub(super) words: &'a Language,
}

impl<'a> Heard<'a> {
    /// Gathers the names of sources and metrics.
    pub(super) fn of(journey: &'a Journey, words: &'a Language) -> Self {
        let metrics = journey.metrics.iter().map(|metric| (metric.id.as_str(), metric.name.value.clone()));
        let sources = journey.evidence.iter().map(|source| (source.id.as_str(), evidence_name(source)));
        Heard { names: metrics.chain(sources).collect(), words }
    }
}

/// Returns what a touchpoint says besides; what its stage says already is left out.
pub(super) fn of_touchpoint(journey: &Journey, heard: &Heard, touchpoint: &Touchpoint) -> Vec<Detail> {
    let mut details = Vec::new();
    let stage = touchpoint.stage.map(|stage| &journey[stage].moment);
    let is_new = stage.is_none_or(|stage| stage.behaviours.items != touchpoint.behaviours.items);
    if is_new {
        details.extend(behaviours(touchpoint, heard.words));
    }
    details.extend(of_moment(journey, heard, touchpoint));
    details.extend(detail(heard.words.text("detail-channel-owner"), owner_of_channels(journey, touchpoint)));
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
    let (words, moment) = (heard.words, &stage.moment);
    let mut details: Vec<Detail> = detail(words.text("detail-about"), text_of(&moment.summary)).into_iter().collect();
    details.extend(behaviours(moment, words));
    details.extend(detail(words.text("detail-wait"), moment.wait.get().map(|wait| duration_text(wait, words))));
    details.extend(detail(
        words.text("detail-duration"),
        moment.duration.get().map(|duration| duration_text(duration, words)),
    ));
    let moment_of_truth = moment.moment_of_truth.get();
    let because =
        moment_of_truth.map(|moment| text_of(&moment.because).unwrap_or_else(|| words.text("yes").to_owned()));
    details.extend(detail(words.text("detail-moment-of-truth"), because));
    details.extend(of_moment(journey, heard, moment));
    details
}

/// Returns what the journey says besides of itself.
pub(super) fn of_journey(journey: &Journey, language: &Language) -> Vec<Detail> {
    let names: Vec<&str> = journey.audience.iter().map(|persona| journey[*persona].short_name()).collect();
    let words = |words: Vec<&str>| (!words.is_empty()).then(|| words.join(", "));
    let expected = journey.expected_behaviours.iter().map(|behaviour| behaviour.value.words_in(language)).collect();
    let mut details: Vec<Detail> = [
        detail(language.text("detail-journey-kind"), journey.kind.get().map(|kind| kind.words_in(language).to_owned())),
        detail(language.text("detail-journey-audience"), words(names)),
        detail(
            language.text("detail-journey-covers"),
            words(journey.covers.iter().map(|phase| phase.value.words_in(language)).collect()),
        ),
        detail(language.text("detail-journey-expects"), words(expected)),
        detail(language.text("detail-journey-improves"), text_of(&journey.improves)),
        detail(language.text("detail-journey-language"), text_of(&journey.language)),
        detail(
            language.text("detail-journey-review"),
            journey.review_every.get().map(|every| {
                language.with("detail-every", &[("length", Value::ours(&duration_text(every, language)))])
            }),
        ),
    ]
    .into_iter()
    .flatten()
    .collect();
    details.extend(
        journey
            .notes
            .iter()
            .map(|note| Detail { label: language.text("detail-journey-note").to_owned(), text: note.value.clone() }),
    );
    details.extend(links(language.text("detail-journey-link"), &journey.links));
    details
}

/// Returns what a pain point says besides: what it rests on, and what answers it where that stands elsewhere.
pub(super) fn of_pain(journey: &Journey, pain: &PainPoint, words: &Language) -> Vec<Detail> {
    let answers = pain.opportunities.iter().map(|opportunity| journey[*opportunity].name.value.as_str());
    let answers = (pain.names_opportunities).then(|| answers.collect::<Vec<_>>().join("; "));
    let mut details: Vec<Detail> =
        detail(words.text("detail-evidence"), evidence(journey, &pain.evidence)).into_iter().collect();
    details.extend(detail(words.text("detail-answered-by"), answers.filter(|answers| !answers.is_empty())));
    details
}

/// Returns what an opportunity says besides.
pub(super) fn of_opportunity(journey: &Journey, opportunity: &Opportunity, words: &Language) -> Vec<Detail> {
    let solved = opportunity.solves.iter().map(|pain| journey[*pain].name.value.as_str());
    let solved = opportunity.names_pains.then(|| solved.collect::<Vec<_>>().join("; "));
    let after: Vec<&str> = opportunity.after.iter().map(|other| journey[*other].name.value.as_str()).collect();
    let metrics: Vec<&str> = opportunity.metrics.iter().map(|metric| journey[*metric].name.value.as_str()).collect();
    let some = |texts: Vec<&str>| (!texts.is_empty()).then(|| texts.join("; "));
    let mut details: Vec<Detail> = [
        detail(words.text("detail-solves"), solved.filter(|solved| !solved.is_empty())),
        detail(words.text("detail-after"), some(after)),
        detail(words.text("detail-metrics"), some(metrics)),
        detail(words.text("detail-answers"), answered(journey, &opportunity.answers)),
        detail(words.text("detail-evidence"), evidence(journey, &opportunity.evidence)),
    ]
    .into_iter()
    .flatten()
    .collect();
    details.extend(links(words.text("detail-link"), &opportunity.links));
    details
}

/// Returns what a persona says besides.
pub(super) fn of_persona(journey: &Journey, persona: &Persona, words: &Language) -> Vec<Detail> {
    detail(words.text("detail-evidence"), evidence(journey, &persona.evidence)).into_iter().collect()
}

/// Returns what a metric says besides.
pub(super) fn of_metric(journey: &Journey, metric: &Metric, words: &Language) -> Vec<Detail> {
    let about = detail(words.text("detail-about"), text_of(&metric.summary));
    about.into_iter().chain(detail(words.text("detail-evidence"), evidence(journey, &metric.evidence))).collect()
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
pub(super) fn sources(journey: &Journey, words: &Language) -> Vec<SourceNote> {
    journey.evidence.iter().filter(|source| source.is_declared).map(|source| source_note(source, words)).collect()
}

fn source_note(source: &Evidence, words: &Language) -> SourceNote {
    let sample =
        source.sample.get().map(|sample| words.with("detail-heard", &[("number", Value::from(sample.to_string()))]));
    let kind = source.kind.get().map(|kind| kind.words_in(words).to_owned());
    let date = source.date.get().map(ToString::to_string);
    SourceNote {
        id: source.id.clone(),
        name: source.name.value.clone(),
        facts: [kind, sample, date, text_of(&source.source)].into_iter().flatten().collect(),
        summary: text_of(&source.summary),
    }
}

fn of_moment(journey: &Journey, heard: &Heard, moment: &Moment) -> Vec<Detail> {
    let words = heard.words;
    let company = moment
        .company_importance
        .get()
        .map(|value| words.with("detail-company-importance", &[("value", Value::ours(&words.number(*value)))]));
    let importance: Vec<String> = rating(journey, &moment.importance, words).into_iter().chain(company).collect();
    let quality: Vec<&str> = moment.quality.iter().map(|quality| quality.value.word_in(words)).collect();
    let names: Vec<&str> = moment.personalised_for.iter().map(|persona| journey[*persona].short_name()).collect();
    let some = |texts: Vec<&str>| (!texts.is_empty()).then(|| texts.join(", "));
    let heard =
        moment.listens_with.iter().map(|with| heard.names.get(with.value.as_str()).unwrap_or(&with.value).clone());
    let heard: Vec<String> = heard.collect();
    let mut details: Vec<Detail> = [
        detail(words.text("detail-answers"), answered(journey, &moment.answers)),
        detail(words.text("detail-importance"), (!importance.is_empty()).then(|| importance.join(", "))),
        detail(words.text("detail-satisfaction"), rating(journey, &moment.satisfaction, words)),
        detail(words.text("detail-engagement"), rating(journey, &moment.engagement, words)),
        detail(words.text("detail-quality"), some(quality)),
        detail(words.text("detail-kano"), moment.kano.get().map(|kano| kano.word_in(words).to_owned())),
        detail(words.text("detail-personalised-for"), some(names)),
        detail(words.text("detail-listening"), (!heard.is_empty()).then(|| heard.join(", "))),
        detail(words.text("detail-wait-explained"), explained(moment, words)),
        detail(words.text("detail-staff"), joined(&moment.staff)),
        detail(words.text("detail-physical-evidence"), joined(&moment.physical_evidence)),
        detail(words.text("detail-cost"), text_of(&moment.cost)),
        detail(words.text("detail-harm"), joined(&moment.harm)),
    ]
    .into_iter()
    .flatten()
    .collect();
    details.extend(links(words.text("detail-link"), &moment.links));
    details
}

fn detail(label: &str, text: Option<String>) -> Option<Detail> {
    text.map(|text| Detail { label: label.to_owned(), text })
}

fn behaviours(moment: &Moment, words: &Language) -> Option<Detail> {
    let names: Vec<&str> = moment.behaviours.iter().map(|behaviour| behaviour.value.words_in(words)).collect();
    detail(words.text("detail-behaviour"), (!names.is_empty()).then(|| names.join(", ")))
}

/// Returns whether, or in which words, the wait is explained; nothing where that is not said.
fn explained(moment: &Moment, words: &Language) -> Option<String> {
    let text = text_of(&moment.wait_explained)?;
    Some(match text.as_str() {
        "true" => words.text("yes").to_owned(),
        "false" => words.text("no").to_owned(),
        _ => text,
    })
}

fn links(label: &str, links: &[Link]) -> impl Iterator<Item = Detail> {
    links.iter().map(move |link| {
        let text = if link.name.value == link.url.value {
            link.url.value.clone()
        } else {
            format!("{} {}", link.name.value, link.url.value)
        };
        Detail { label: label.to_owned(), text }
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
fn rating(journey: &Journey, rating: &Rating, words: &Language) -> Option<String> {
    let each = rating
        .each
        .iter()
        .map(|(persona, value)| format!("{} {}", journey[*persona].short_name(), spread(value.value, words)));
    let all = rating.all.map(|value| spread(value.value, words));
    let texts: Vec<String> = all.into_iter().chain(each).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

fn spread(spread: Spread, words: &Language) -> String {
    let number = |value: f64| words.number(value);
    let range = match (spread.low, spread.high) {
        (Some(low), Some(high)) => {
            words.with("detail-range", &[("low", Value::ours(&number(low))), ("high", Value::ours(&number(high)))])
        }
        (Some(low), None) => words.with("detail-at-least", &[("low", Value::ours(&number(low)))]),
        (None, Some(high)) => words.with("detail-at-most", &[("high", Value::ours(&number(high)))]),
        (None, None) => return number(spread.typical),
    };
    if spread.typical_is_given { format!("{} ({range})", number(spread.typical)) } else { range }
}
