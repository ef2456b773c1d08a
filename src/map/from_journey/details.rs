//! What is said besides: what matters, what is answered, who is heard, what it costs.

use std::collections::BTreeMap;

use crate::journey::{
    Answered, Evidence, Journey, Link, List, Metric, Moment, Opportunity, PainPoint, Persona, Rating, Ref, Spread,
    Stage, Touchpoint,
};
use crate::map::from_journey::length::duration_text;
use crate::map::from_journey::{joined, text_of};
use crate::map::{Detail, SourceNote};
use crate::words::{Word, Words};

/// The names of what customers are heard with, by id, and the language in which that is said.
pub(super) struct Heard<'a> {
    names: BTreeMap<&'a str, String>,
    /// The language.
    pub(super) words: &'static Words,
}

impl<'a> Heard<'a> {
    /// Gathers the names of sources and metrics.
    pub(super) fn of(journey: &'a Journey, words: &'static Words) -> Self {
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
    details.extend(detail(heard.words.detail.channel_owner, owner_of_channels(journey, touchpoint)));
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
    let say = &words.detail;
    let mut details: Vec<Detail> = detail(say.about, text_of(&moment.summary)).into_iter().collect();
    details.extend(behaviours(moment, words));
    details.extend(detail(say.waits, moment.wait.get().map(|wait| duration_text(wait, words))));
    details.extend(detail(say.takes, moment.duration.get().map(|duration| duration_text(duration, words))));
    let moment_of_truth = moment.moment_of_truth.get();
    let because = moment_of_truth.map(|moment| text_of(&moment.because).unwrap_or_else(|| say.yes.to_owned()));
    details.extend(detail(say.moment_of_truth, because));
    details.extend(of_moment(journey, heard, moment));
    details
}

/// Returns what the journey says besides of itself.
pub(super) fn of_journey(journey: &Journey, language: &'static Words) -> Vec<Detail> {
    let say = &language.detail;
    let names: Vec<&str> = journey.audience.iter().map(|persona| journey[*persona].short_name()).collect();
    let words = |words: Vec<&str>| (!words.is_empty()).then(|| words.join(", "));
    let expected = journey.expected_behaviours.iter().map(|behaviour| behaviour.value.words_in(language)).collect();
    let mut details: Vec<Detail> = [
        detail(say.kind, journey.kind.get().map(|kind| kind.words_in(language).to_owned())),
        detail(say.audience, words(names)),
        detail(say.covers, words(journey.covers.iter().map(|phase| phase.value.words_in(language)).collect())),
        detail(say.expects, words(expected)),
        detail(say.improves, text_of(&journey.improves)),
        detail(say.language, text_of(&journey.language)),
        detail(say.review, journey.review_every.get().map(|every| (say.every)(&duration_text(every, language)))),
    ]
    .into_iter()
    .flatten()
    .collect();
    details.extend(journey.notes.iter().map(|note| Detail { label: say.note, text: note.value.clone() }));
    details.extend(links(say.journey_link, &journey.links));
    details
}

/// Returns what a pain point says besides: what it rests on, and what answers it where that stands elsewhere.
pub(super) fn of_pain(journey: &Journey, pain: &PainPoint, words: &Words) -> Vec<Detail> {
    let answers = pain.opportunities.iter().map(|opportunity| journey[*opportunity].name.value.as_str());
    let answers = (pain.names_opportunities).then(|| answers.collect::<Vec<_>>().join("; "));
    let mut details: Vec<Detail> = detail(words.detail.from, evidence(journey, &pain.evidence)).into_iter().collect();
    details.extend(detail(words.detail.answered_by, answers.filter(|answers| !answers.is_empty())));
    details
}

/// Returns what an opportunity says besides.
pub(super) fn of_opportunity(journey: &Journey, opportunity: &Opportunity, words: &Words) -> Vec<Detail> {
    let say = &words.detail;
    let solved = opportunity.solves.iter().map(|pain| journey[*pain].name.value.as_str());
    let solved = opportunity.names_pains.then(|| solved.collect::<Vec<_>>().join("; "));
    let after: Vec<&str> = opportunity.after.iter().map(|other| journey[*other].name.value.as_str()).collect();
    let metrics: Vec<&str> = opportunity.metrics.iter().map(|metric| journey[*metric].name.value.as_str()).collect();
    let some = |texts: Vec<&str>| (!texts.is_empty()).then(|| texts.join("; "));
    let mut details: Vec<Detail> = [
        detail(say.solves, solved.filter(|solved| !solved.is_empty())),
        detail(say.after, some(after)),
        detail(say.seen_in, some(metrics)),
        detail(say.answers, answered(journey, &opportunity.answers)),
        detail(say.from, evidence(journey, &opportunity.evidence)),
    ]
    .into_iter()
    .flatten()
    .collect();
    details.extend(links(say.link, &opportunity.links));
    details
}

/// Returns what a persona says besides.
pub(super) fn of_persona(journey: &Journey, persona: &Persona, words: &Words) -> Vec<Detail> {
    detail(words.detail.from, evidence(journey, &persona.evidence)).into_iter().collect()
}

/// Returns what a metric says besides.
pub(super) fn of_metric(journey: &Journey, metric: &Metric, words: &Words) -> Vec<Detail> {
    let about = detail(words.detail.about, text_of(&metric.summary));
    about.into_iter().chain(detail(words.detail.from, evidence(journey, &metric.evidence))).collect()
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
pub(super) fn sources(journey: &Journey, words: &Words) -> Vec<SourceNote> {
    journey.evidence.iter().filter(|source| source.is_declared).map(|source| source_note(source, words)).collect()
}

fn source_note(source: &Evidence, words: &Words) -> SourceNote {
    let sample = source.sample.get().map(|sample| (words.detail.heard)(&sample.to_string()));
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
    let say = &words.detail;
    let company = moment.company_importance.get().map(|value| (say.for_the_company)(&words.number(*value)));
    let importance: Vec<String> = rating(journey, &moment.importance, words).into_iter().chain(company).collect();
    let quality: Vec<&str> = moment.quality.iter().map(|quality| quality.value.word_in(words)).collect();
    let names: Vec<&str> = moment.personalised_for.iter().map(|persona| journey[*persona].short_name()).collect();
    let some = |texts: Vec<&str>| (!texts.is_empty()).then(|| texts.join(", "));
    let heard =
        moment.listens_with.iter().map(|with| heard.names.get(with.value.as_str()).unwrap_or(&with.value).clone());
    let heard: Vec<String> = heard.collect();
    let mut details: Vec<Detail> = [
        detail(say.answers, answered(journey, &moment.answers)),
        detail(say.importance, (!importance.is_empty()).then(|| importance.join(", "))),
        detail(say.satisfaction, rating(journey, &moment.satisfaction, words)),
        detail(say.engagement, rating(journey, &moment.engagement, words)),
        detail(say.quality, some(quality)),
        detail(say.kano, moment.kano.get().map(|kano| kano.word_in(words).to_owned())),
        detail(say.made_for, some(names)),
        detail(say.listens_with, (!heard.is_empty()).then(|| heard.join(", "))),
        detail(say.wait_explained, explained(moment, words)),
        detail(say.staff, joined(&moment.staff)),
        detail(say.to_see, joined(&moment.physical_evidence)),
        detail(say.costs, text_of(&moment.cost)),
        detail(say.harm, joined(&moment.harm)),
    ]
    .into_iter()
    .flatten()
    .collect();
    details.extend(links(say.link, &moment.links));
    details
}

fn detail(label: Word, text: Option<String>) -> Option<Detail> {
    text.map(|text| Detail { label, text })
}

fn behaviours(moment: &Moment, words: &Words) -> Option<Detail> {
    let names: Vec<&str> = moment.behaviours.iter().map(|behaviour| behaviour.value.words_in(words)).collect();
    detail(words.detail.behaviour, (!names.is_empty()).then(|| names.join(", ")))
}

/// Returns whether, or in which words, the wait is explained; nothing where that is not said.
fn explained(moment: &Moment, words: &Words) -> Option<String> {
    let text = text_of(&moment.wait_explained)?;
    Some(match text.as_str() {
        "true" => words.detail.yes.to_owned(),
        "false" => words.detail.no.to_owned(),
        _ => text,
    })
}

fn links<'a>(label: Word, links: &'a [Link]) -> impl Iterator<Item = Detail> + use<'a> {
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
fn rating(journey: &Journey, rating: &Rating, words: &Words) -> Option<String> {
    let each = rating
        .each
        .iter()
        .map(|(persona, value)| format!("{} {}", journey[*persona].short_name(), spread(value.value, words)));
    let all = rating.all.map(|value| spread(value.value, words));
    let texts: Vec<String> = all.into_iter().chain(each).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

fn spread(spread: Spread, words: &Words) -> String {
    let say = &words.detail;
    let number = |value: f64| words.number(value);
    let range = match (spread.low, spread.high) {
        (Some(low), Some(high)) => (say.range)(&number(low), &number(high)),
        (Some(low), None) => (say.at_least)(&number(low)),
        (None, Some(high)) => (say.at_most)(&number(high)),
        (None, None) => return number(spread.typical),
    };
    if spread.typical_is_given { format!("{} ({range})", number(spread.typical)) } else { range }
}
