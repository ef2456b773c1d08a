//! What stands in a cell, as paragraphs.

use crate::map::{
    CardNote, Content, Control, GapNote, Grounds, Map, MetricNote, OpportunityNote, PainNote, Said, Standing,
    TouchpointCard,
};
use crate::render::text::paragraph::Paragraph;
use crate::render::text::pen::{Ink, Pen};

/// The columns of a gauge.
const GAUGE: usize = 11;

/// Returns the paragraphs that a thing in a cell is written as.
pub(super) fn paragraphs(map: &Map, pen: &Pen, content: &Content) -> Vec<Paragraph> {
    match content {
        Content::Action(said) | Content::Text(said) => vec![Paragraph::of(Ink::Plain, &whose(map, said, ["", ""]))],
        Content::Thought(said) => vec![Paragraph::of(Ink::Plain, &whose(map, said, pen.signs.thought))],
        Content::Quote(said) => vec![Paragraph::of(Ink::Plain, &whose(map, said, pen.signs.quote))],
        Content::Touchpoint(card) => touchpoint(map, pen, card),
        Content::Pain(pain) => pain_point(map, pen, pain),
        Content::Opportunity(note) => opportunity(pen, note),
        Content::Metric(note) => metric(pen, note),
        Content::Gap(note) => vec![gap(map, pen, note)],
        Content::Card(card) => blueprint_card(pen, card),
        Content::Chip(text) => vec![Paragraph::of(Ink::Plain, text).after(pen.signs.bullet)],
    }
}

/// Returns the words, with their quotation marks, after the names of those whose they are.
fn whose(map: &Map, said: &Said, [open, close]: [&str; 2]) -> String {
    let text = format!("{open}{}{close}", said.text.trim());
    if said.who.is_empty() { text } else { format!("{}: {text}", map.names(&said.who)) }
}

fn touchpoint(map: &Map, pen: &Pen, card: &TouchpointCard) -> Vec<Paragraph> {
    let mut out = Vec::new();
    if let Some(kind) = &card.moment_of_truth {
        let text = card.because.as_ref().map_or_else(|| kind.clone(), |because| format!("{kind}: {because}"));
        out.push(Paragraph::of(Ink::Strong, &text).after(pen.signs.moment_of_truth));
    }
    out.extend(card.summary.as_deref().map(|summary| Paragraph::of(Ink::Plain, summary)));
    let channels: Vec<&str> = card.channels.iter().map(|channel| channel.name.as_str()).collect();
    let mut place = channels.join(" / ");
    if card.is_alone {
        place = String::from("alone, no channel");
    }
    // Of somebody who is alone, nothing else is to be expected.
    let is_expected = card.is_alone && card.control == Control::Customer;
    let control = run_by(card.control).filter(|_| !is_expected).map(|who| format!("run by {who}"));
    out.extend((!place.is_empty()).then(|| Paragraph::of(Ink::Plain, &place)));
    out.extend(
        card.switch_from
            .as_ref()
            .map(|from| Paragraph::of(Ink::Muted, &format!("comes from {from}")).after(pen.signs.switch)),
    );
    let mut facts = Vec::new();
    facts.extend(control);
    facts.extend(card.wait.as_ref().map(|wait| format!("waits {}", pen.own(wait))));
    facts.extend(card.duration.as_ref().map(|duration| format!("takes {}", pen.own(duration))));
    facts.extend(card.by_company.then(|| String::from("the company begins")));
    facts.extend((!card.who.is_empty()).then(|| format!("only {}", map.names(&card.who))));
    out.extend(facts.iter().map(|fact| Paragraph::of(Ink::Muted, fact)));
    out.extend(card.places.iter().map(|place| Paragraph::of(Ink::Plain, &place.name).after(pen.signs.bullet)));
    out
}

/// Returns who has a touchpoint in hand, where that is not the company.
fn run_by(control: Control) -> Option<&'static str> {
    match control {
        Control::Brand => None,
        Control::Partner => Some("a partner"),
        Control::Customer => Some("the customer"),
        Control::External => Some("others"),
    }
}

fn pain_point(map: &Map, pen: &Pen, pain: &PainNote) -> Vec<Paragraph> {
    let signs: String =
        std::iter::repeat_n(pen.signs.pain, pain.severity.map_or(1, |severity| severity.signs())).collect();
    let mut facts: Vec<String> = Vec::new();
    facts.extend(pain.severity.map(|severity| severity.label().to_owned()));
    facts.extend((pain.grounds == Grounds::Assumed).then(|| String::from("assumed")));
    facts.extend((!pain.who.is_empty()).then(|| map.names(&pain.who)));
    let name = Paragraph::of(Ink::Pain, &pain.name);
    let mut out = match Paragraph::of_facts(pen, Ink::Pain, &facts) {
        Some(facts) => vec![facts.after(&signs), name],
        None => vec![name.after(&signs)],
    };
    out.extend(pain.summary.as_deref().map(|summary| Paragraph::of(Ink::Plain, summary)));
    let mut facts: Vec<String> = standing(pain.standing.as_ref()).into_iter().collect();
    facts.extend(pain.owner.clone());
    out.extend(Paragraph::of_facts(pen, Ink::Muted, &facts));
    out
}

fn opportunity(pen: &Pen, note: &OpportunityNote) -> Vec<Paragraph> {
    let mut facts: Vec<String> = note.facts.iter().map(|fact| pen.own(fact).into_owned()).collect();
    facts.extend((note.grounds == Grounds::Assumed).then(|| String::from("assumed")));
    let standing = standing(note.standing.as_ref()).filter(|standing| !facts.contains(standing));
    facts.extend(standing);
    facts.extend(note.owner.clone());
    let mut out = vec![Paragraph::of(Ink::Opportunity, &note.name).after(pen.signs.opportunity)];
    out.extend(note.summary.as_deref().map(|summary| Paragraph::of(Ink::Plain, summary)));
    out.extend(Paragraph::of_facts(pen, Ink::Muted, &facts));
    out
}

fn standing(standing: Option<&Standing>) -> Option<String> {
    let standing = standing?;
    Some(match &standing.because {
        Some(because) => format!("{}: {because}", standing.label),
        None => standing.label.to_owned(),
    })
}

fn metric(pen: &Pen, note: &MetricNote) -> Vec<Paragraph> {
    let mut out = vec![Paragraph::of(Ink::Plain, &note.name)];
    let mut value: Vec<String> = Vec::new();
    value.extend(note.value.as_ref().map(|value| pen.own(value).into_owned()));
    value.extend(note.remark.as_ref().map(|remark| pen.own(remark).into_owned()));
    if !value.is_empty() {
        out.push(Paragraph::of(Ink::Strong, &value.join(" ")));
    }
    out.extend(gauge(pen, note).map(|gauge| Paragraph::of(Ink::Plain, &gauge)));
    out.extend(
        note.is_met.map(|is_met| Paragraph::of(Ink::Muted, if is_met { "target met" } else { "target not met" })),
    );
    out.extend(note.source.as_ref().map(|source| Paragraph::of(Ink::Muted, &pen.own(source))));
    out
}

/// Returns a bar from the worst to the best value of the scale, with the target in it.
fn gauge(pen: &Pen, note: &MetricNote) -> Option<String> {
    let at = |part: f64| (part.clamp(0.0, 1.0) * (GAUGE - 1) as f64).round() as usize;
    let value = at(note.value_part.filter(|part| part.is_finite())?);
    let target = note.target_part.filter(|part| part.is_finite()).map(at);
    let [full, empty, mark] = pen.signs.gauge;
    let sign = |column: usize| match target {
        Some(target) if target == column => mark,
        _ if column <= value => full,
        _ => empty,
    };
    Some((0..GAUGE).map(sign).collect())
}

fn gap(map: &Map, pen: &Pen, note: &GapNote) -> Paragraph {
    let mut text = note.text.clone();
    if !note.who.is_empty() {
        text = format!("{}: {text}", map.names(&note.who));
    }
    match note.rank {
        Some(rank) => Paragraph::of(Ink::Pain, &text).after(&rank.to_string()),
        None => Paragraph::of(Ink::Pain, &text).after(pen.signs.bullet),
    }
}

fn blueprint_card(pen: &Pen, card: &CardNote) -> Vec<Paragraph> {
    let mut out = vec![Paragraph::of(Ink::Plain, &card.name)];
    out.extend(card.summary.as_deref().map(|summary| Paragraph::of(Ink::Plain, summary)));
    out.extend(Paragraph::of_facts(pen, Ink::Muted, &card.facts));
    let after =
        (!card.after.is_empty()).then(|| Paragraph::of(Ink::Muted, &format!("after {}", card.after.join(", "))));
    out.extend(after);
    out
}
