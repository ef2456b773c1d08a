//! What stands in a cell, as paragraphs.

use crate::document::Text;
use crate::journey::{ChannelKind, Control};
use crate::map::{
    CardNote, Change, ChangeKind, Channel, Content, Detail, GapNote, Grounds, Map, MetricNote, OpportunityNote,
    PainNote, Said, Standing, TouchpointCard,
};
use crate::render::wording::{Ink, Paragraph, Signs};
use crate::words::Value;

/// The columns of a gauge.
const GAUGE: usize = 11;

/// Returns the paragraphs that the things in a cell are written as.
///
/// Several deeds, texts or cards are told apart by a sign before each; notes stand a blank line apart.
pub(in crate::render) fn cell(map: &Map, signs: &Signs, content: &[Content]) -> Vec<Paragraph> {
    let mut out = Vec::new();
    for (at, one) in content.iter().enumerate() {
        let mut paragraphs = paragraphs(map, signs, one);
        match one {
            Content::Action(_) | Content::Text(_) | Content::Card(_) if content.len() > 1 => {
                for (line, paragraph) in paragraphs.iter_mut().enumerate() {
                    paragraph.lead = if line == 0 { signs.bullet.to_owned() } else { String::from(" ") };
                }
            }
            Content::Change(_) if at > 0 => out.push(Paragraph::blank()),
            _ if at > 0 && matches!(content[at - 1], Content::Change(_)) => {}
            Content::Pain(_) | Content::Opportunity(_) | Content::Metric(_) if at > 0 => out.push(Paragraph::blank()),
            _ => {}
        }
        out.append(&mut paragraphs);
    }
    out
}

/// Returns the paragraphs that a thing in a cell is written as.
pub(in crate::render) fn paragraphs(map: &Map, signs: &Signs, content: &Content) -> Vec<Paragraph> {
    match content {
        Content::Action(said) | Content::Text(said) => vec![spoken(map, said, said.text.trim())],
        Content::Thought(said) => vec![spoken(map, said, &signs.thought(said.text.trim(), &map.words))],
        Content::Quote(said) => vec![spoken(map, said, &signs.quoted(said.text.trim(), &map.words))],
        Content::Touchpoint(card) => touchpoint(map, signs, card),
        Content::Pain(pain) => pain_point(map, signs, pain),
        Content::Opportunity(note) => opportunity(map, signs, note),
        Content::Metric(note) => metric(map, signs, note),
        Content::Gap(note) => vec![gap(map, signs, note)],
        Content::Card(card) => blueprint_card(map, card),
        Content::Change(change) => vec![changed(signs, change)],
        Content::Chip(text) => vec![Paragraph::of(Ink::Plain, text.as_str()).after(signs.bullet)],
    }
}

/// Returns what has become of a thing, after the sign for it.
pub(in crate::render) fn changed(signs: &Signs, change: &Change) -> Paragraph {
    let words = change.words.iter().map(|words| signs.own(words).into_owned()).collect();
    let ink = match change.kind {
        ChangeKind::Solved => Ink::Opportunity,
        ChangeKind::Removed | ChangeKind::Left => Ink::Muted,
        ChangeKind::Added | ChangeKind::Moved | ChangeKind::Changed => Ink::Strong,
    };
    Paragraph { ink, lead: signs.change(change.kind).to_owned(), texts: words }
}

fn spoken(map: &Map, said: &Said, text: &str) -> Paragraph {
    Paragraph::of(Ink::Plain, whose(map, &said.who, text))
}

/// Returns a text after the names of those whose it is.
pub(super) fn whose(map: &Map, who: &[usize], text: &str) -> String {
    if who.is_empty() { text.to_owned() } else { format!("{}: {text}", map.names(who)) }
}

fn touchpoint(map: &Map, signs: &Signs, card: &TouchpointCard) -> Vec<Paragraph> {
    let mut out = Vec::new();
    if let Some(kind) = &card.moment_of_truth {
        let text = card.because.as_ref().map_or_else(|| kind.clone(), |because| format!("{kind}: {because}"));
        out.push(Paragraph::of(Ink::Strong, text).after(signs.moment_of_truth));
    }
    out.extend(card.summary.as_deref().map(|summary| Paragraph::of(Ink::Plain, summary)));
    let channels: Vec<String> = card.channels.iter().map(|channel| channel_words(map, channel)).collect();
    let mut place = channels.join(" / ");
    if card.is_alone {
        place = map.words.text("touchpoint-alone-without-channel").to_owned();
    }
    // Of somebody who is alone, nothing else is to be expected.
    let is_expected = card.is_alone && card.control == Control::Customer;
    let control = run_by(map, card.control).filter(|_| !is_expected).map(String::from);
    out.extend((!place.is_empty()).then(|| Paragraph::of(Ink::Plain, place)));
    out.extend(card.switch_from.as_ref().map(|from| {
        Paragraph::of(Ink::Muted, map.words.with("touchpoint-comes-from", &[("channel", Value::Author(from))]))
            .after(signs.switch)
    }));
    let mut facts = Vec::new();
    facts.extend(control);
    facts.extend(
        card.wait.as_ref().map(|wait| map.words.with("touchpoint-wait", &[("length", Value::ours(&signs.own(wait)))])),
    );
    facts.extend(
        card.duration
            .as_ref()
            .map(|duration| map.words.with("touchpoint-duration", &[("length", Value::ours(&signs.own(duration)))])),
    );
    facts.extend(card.by_company.then(|| map.words.text("touchpoint-company-begins").to_owned()));
    facts.extend(
        (!card.who.is_empty())
            .then(|| map.words.with("touchpoint-only-for", &[("names", Value::Author(&map.names(&card.who)))])),
    );
    facts.extend(
        (!card.requires.is_empty())
            .then(|| map.words.with("touchpoint-after", &[("names", Value::Author(&all_of(map, &card.requires)))])),
    );
    facts.extend(
        card.opens
            .as_ref()
            .map(|journey| map.words.with("touchpoint-opens-journey", &[("journey", Value::Author(journey))])),
    );
    facts.extend((card.grounds == Grounds::Assumed).then(|| map.words.text("note-assumed").to_owned()));
    out.extend(facts.into_iter().map(|fact| Paragraph::of(Ink::Muted, fact)));
    out.extend(details(&card.details));
    out.extend(card.fails.iter().map(|fail| Paragraph::of(Ink::Pain, signs.own(fail)).after(signs.fail)));
    out.extend(card.places.iter().map(|place| Paragraph::of(Ink::Plain, place.name.as_str()).after(signs.bullet)));
    out
}

/// Returns a channel with its kind: "Web shop (digital)".
fn channel_words(map: &Map, channel: &Channel) -> String {
    let kind = match channel.kind {
        None => return channel.name.clone(),
        Some(ChannelKind::Digital) => map.words.text("channel-digital"),
        Some(ChannelKind::Physical) => map.words.text("channel-physical"),
        Some(ChannelKind::Human) => map.words.text("channel-human"),
        Some(ChannelKind::Post) => map.words.text("channel-post"),
    };
    format!("{} ({kind})", channel.name)
}

/// Returns what is said besides, each after its word.
pub(in crate::render) fn details(details: &[Detail]) -> impl Iterator<Item = Paragraph> + use<'_> {
    details.iter().map(|detail| Paragraph::of(Ink::Muted, format!("{}: {}", detail.label, detail.text.trim())))
}

/// Returns names as one says them: "a, b and c".
fn all_of(map: &Map, names: &[String]) -> String {
    map.words.all_of(names.iter().map(|name| Text::author(name)).collect()).plain()
}

/// Returns who has a touchpoint in hand, where that is not the company.
fn run_by(map: &Map, control: Control) -> Option<&str> {
    match control {
        Control::Brand => None,
        Control::Partner => Some(map.words.text("run-by-partner")),
        Control::Customer => Some(map.words.text("run-by-customer")),
        Control::External => Some(map.words.text("run-by-external")),
    }
}

/// Returns a pain point with its weight, its standing, who owns it and what it rests on.
pub(in crate::render) fn pain_point(map: &Map, signs: &Signs, pain: &PainNote) -> Vec<Paragraph> {
    let weight: String =
        std::iter::repeat_n(signs.pain, pain.severity.map_or(1, |severity| severity.signs())).collect();
    let mut facts: Vec<String> = Vec::new();
    facts.extend(pain.severity.map(|severity| severity.label(&map.words).to_owned()));
    facts.extend((pain.grounds == Grounds::Assumed).then(|| map.words.text("note-assumed").to_owned()));
    facts.extend((!pain.who.is_empty()).then(|| map.names(&pain.who)));
    let name = Paragraph::of(Ink::Pain, pain.name.as_str());
    let mut out = match Paragraph::of_facts(Ink::Pain, facts) {
        Some(facts) => vec![facts.after(weight), name],
        None => vec![name.after(weight)],
    };
    out.extend(pain.summary.as_deref().map(|summary| Paragraph::of(Ink::Plain, summary)));
    let mut facts: Vec<String> = standing(pain.standing.as_ref()).into_iter().collect();
    facts.extend(pain.owner.clone());
    out.extend(Paragraph::of_facts(Ink::Muted, facts));
    out.extend(details(&pain.details));
    out
}

fn opportunity(map: &Map, signs: &Signs, note: &OpportunityNote) -> Vec<Paragraph> {
    let mut facts: Vec<String> = note.facts.iter().map(|fact| signs.own(fact).into_owned()).collect();
    facts.extend((note.grounds == Grounds::Assumed).then(|| map.words.text("note-assumed").to_owned()));
    let standing = standing(note.standing.as_ref()).filter(|standing| !facts.contains(standing));
    facts.extend(standing);
    facts.extend(note.owner.clone());
    let mut out = vec![Paragraph::of(Ink::Opportunity, note.name.as_str()).after(signs.opportunity)];
    out.extend(note.summary.as_deref().map(|summary| Paragraph::of(Ink::Plain, summary)));
    out.extend(Paragraph::of_facts(Ink::Muted, facts));
    out.extend(details(&note.details));
    out
}

fn standing(standing: Option<&Standing>) -> Option<String> {
    let standing = standing?;
    Some(match &standing.because {
        Some(because) => format!("{}: {because}", standing.label),
        None => standing.label.to_owned(),
    })
}

/// Returns a metric with its value, its target and where both lie on its scale.
pub(in crate::render) fn metric(map: &Map, signs: &Signs, note: &MetricNote) -> Vec<Paragraph> {
    let mut out = vec![Paragraph::of(Ink::Plain, note.name.as_str())];
    let own = |text: &str| signs.own(text).into_owned();
    let mut facts: Vec<String> = note.value.as_deref().map(own).into_iter().collect();
    for (at, remark) in note.remark.iter().flat_map(|remark| remark.split(" · ")).enumerate() {
        match facts.last_mut() {
            // "3.9 of 7" is one fact.
            Some(value) if at == 0 && note.is_on_scale => value.push_str(&format!(" {}", own(remark))),
            _ => facts.push(own(remark)),
        }
    }
    out.extend(Paragraph::of_facts(Ink::Strong, facts));
    out.extend(gauge(signs, note).map(|gauge| Paragraph::of(Ink::Plain, gauge)));
    out.extend(note.is_met.map(|is_met| {
        Paragraph::of(Ink::Muted, if is_met { map.words.text("metric-met") } else { map.words.text("metric-not-met") })
    }));
    let source = note.source.iter().flat_map(|source| source.split(" · ")).map(own).collect();
    out.extend(Paragraph::of_facts(Ink::Muted, source));
    out.extend(details(&note.details));
    out
}

/// Returns a bar from the worst to the best value of the scale, with the target in it.
fn gauge(signs: &Signs, note: &MetricNote) -> Option<String> {
    let at = |part: f64| (part.clamp(0.0, 1.0) * (GAUGE - 1) as f64).round() as usize;
    let value = at(note.value_part.filter(|part| part.is_finite())?);
    let target = note.target_part.filter(|part| part.is_finite()).map(at);
    let [full, empty, mark] = signs.gauge;
    let sign = |column: usize| match target {
        Some(target) if target == column => mark,
        _ if column <= value => full,
        _ => empty,
    };
    Some((0..GAUGE).map(sign).collect())
}

fn gap(map: &Map, signs: &Signs, note: &GapNote) -> Paragraph {
    let text = whose(map, &note.who, &note.text);
    match note.rank {
        Some(rank) => Paragraph::of(Ink::Pain, text).after(rank.to_string()),
        None => Paragraph::of(Ink::Pain, text).after(signs.bullet),
    }
}

fn blueprint_card(map: &Map, card: &CardNote) -> Vec<Paragraph> {
    let mut out = vec![Paragraph::of(Ink::Plain, card.name.as_str())];
    out.extend(card.summary.as_deref().map(|summary| Paragraph::of(Ink::Plain, summary)));
    out.extend(Paragraph::of_facts(Ink::Muted, card.facts.clone()));
    let after = (!card.after_names.is_empty()).then(|| {
        Paragraph::of(
            Ink::Muted,
            map.words.with("card-after", &[("names", Value::Author(&card.after_names.join(", ")))]),
        )
    });
    out.extend(after);
    out
}
