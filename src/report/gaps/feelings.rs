//! How it feels along the journey: one curve a persona with what is to be read off it, or words where no number is given.

use crate::document::{Block, Curve, CurvePoint, Figure, Figures, Item, Picture, Text};
use crate::gaps::{Along, Moment, WeakestLink};
use crate::insight::{Arc, ArcPoint};
use crate::journey::Stage;
use crate::report::gaps::Subject;
use crate::words::{Value, capitalised};

/// More personas than this tire a reader.
const MOST_ARCS: usize = 6;

/// More weakest links, and more ends behind one of them, than this tire a reader.
const MOST_LINKS: usize = 4;

/// Chances closer to one than this come from rounding.
const NEARLY: f64 = 0.0005;

/// Returns the section of feelings, and adds its curves to the pictures.
pub(super) fn feelings(subject: &Subject<'_>, figures: &mut Figures) -> Option<Block> {
    let arcs = arcs(subject);
    let mut blocks: Vec<Block> = Vec::new();
    for (at, arc) in arcs.iter().enumerate() {
        let key = format!("curve-{}", at + 1);
        figures.insert(key.clone(), Picture::Curve(curve(subject, arc)));
        blocks.push(Block::Figure(figure(subject, arc, key)));
    }
    if arcs.is_empty() {
        blocks.extend(Block::list(in_words(subject)));
    }
    Block::section("feelings", subject.say("gaps-feelings"), blocks)
}

/// Returns the arcs that are worth telling: those of the persona asked for, or of all, with more than one moment.
fn arcs<'a>(subject: &Subject<'a>) -> Vec<&'a Arc> {
    let asked = subject.gaps.asked.persona;
    let is_asked = |arc: &&Arc| (asked.is_none() || arc.persona == asked) && arc.points.len() > 1;
    subject.insight.arcs.iter().filter(is_asked).take(MOST_ARCS).collect()
}

fn curve(subject: &Subject<'_>, arc: &Arc) -> Curve {
    let point = |point: &ArcPoint| {
        let value = Text::ours(format!(" {}", subject.language.signed(point.value.typical)));
        CurvePoint {
            name: Text::author(&subject.journey[point.touchpoint].name.value).then(value),
            value: point.value.typical,
            low: point.value.low,
            high: point.value.high,
        }
    };
    Curve { points: arc.points.iter().map(point).collect(), lowest: -2.0, highest: 2.0 }
}

fn figure(subject: &Subject<'_>, arc: &Arc, key: String) -> Figure {
    let name = match arc.persona {
        Some(persona) => Text::author(subject.journey[persona].short_name()),
        None => Text::ours(capitalised(&subject.say("gaps-feelings-customer").plain())),
    };
    let description = subject.language.say("gaps-curve", &[("name", Value::Text(name.clone()))]);
    let mut facts = vec![facts(subject, arc)];
    facts.extend(weakest_links(subject, arc));
    Figure { key, name, description, facts }
}

/// Says the best, the worst and the last moment of an arc, what is likely to be remembered, and how many meet a bad one.
fn facts(subject: &Subject<'_>, arc: &Arc) -> Text {
    let language = subject.language;
    let signed = |value: f64| ("value", Value::from(language.signed(value)));
    let told = |key: &str, at: usize| {
        let name = &subject.journey[arc.points[at].touchpoint].name.value;
        language.say(key, &[("place", Value::Text(language.named(name))), signed(arc.value(at))])
    };
    let moments =
        [("gaps-curve-best", arc.peak), ("gaps-curve-worst", arc.lowest), ("gaps-curve-ends", arc.end)].into_iter();
    let mut facts: Vec<Text> = moments.filter_map(|(key, at)| at.map(|at| told(key, at))).collect();
    let remembered = arc.remembered.filter(|_| arc.peak.is_some());
    facts.extend(
        remembered.map(|value| language.say("gaps-curve-remembered", &[signed((value * 10.0).round() / 10.0)])),
    );
    let meets_bad = along(subject, arc).and_then(|along| along.meets_bad).filter(|chance| chance.high > 0.0);
    facts.extend(meets_bad.map(|chance| match chance.low >= 1.0 - NEARLY {
        true => subject.say("gaps-curve-nobody-spared"),
        false => language.say("gaps-curve-meet-bad", &[("share", Value::from(chance.said(language)))]),
    }));
    Text::joined(facts, " · ")
}

fn along<'a>(subject: &Subject<'a>, arc: &Arc) -> Option<&'a Along> {
    subject.gaps.along.iter().find(|along| along.persona == arc.persona)
}

/// Says the weakest links on the routes to the ends, where there are several routes or ends; nothing where none is bad.
fn weakest_links(subject: &Subject<'_>, arc: &Arc) -> Vec<Text> {
    let links = along(subject, arc).map_or(&[][..], |along| &along.links);
    if links.len() < 2 && links.iter().all(WeakestLink::is_on_every_way) {
        return Vec::new();
    }
    // Ends with the same weakest links are told of together.
    let mut groups: Vec<(&WeakestLink, Vec<Text>)> = Vec::new();
    for link in links.iter().filter(|link| link.harshest.felt < 0.0) {
        let places = |link: &WeakestLink| (link.mildest.touchpoint, link.harshest.touchpoint);
        match groups.iter().position(|group| places(group.0) == places(link)) {
            Some(at) => groups[at].1.push(end_said(subject, link)),
            None if groups.len() < MOST_LINKS => groups.push((link, vec![end_said(subject, link)])),
            None => {}
        }
    }
    let is_all = groups.len() == 1 && groups[0].1.len() == links.len();
    groups.into_iter().map(|(link, ends)| link_said(subject, link, if is_all { Vec::new() } else { ends })).collect()
}

/// Says a weakest link, with the ends that it is on the routes to; it is on all of them where none is named.
fn link_said(subject: &Subject<'_>, link: &WeakestLink, mut ends: Vec<Text>) -> Text {
    let language = subject.language;
    let moment = |moment: Moment| {
        let name = language.named(&subject.journey[moment.touchpoint].name.value);
        let value = Value::from(language.signed(moment.felt));
        Value::Text(language.say("gaps-moment", &[("place", Value::Text(name)), ("value", value)]))
    };
    let worst = ("worst", moment(link.harshest));
    let weakest = match link.is_on_every_way() {
        true => language.say("gaps-weakest-everywhere", &[worst]),
        false => language.say("gaps-weakest-or", &[worst, ("mildest", moment(link.mildest))]),
    };
    let weakest = ("weakest", Value::Text(weakest));
    if ends.is_empty() {
        return language.say("gaps-weakest", &[weakest]);
    }
    let more = ends.len().saturating_sub(MOST_LINKS);
    ends.truncate(MOST_LINKS);
    let ends = ("ends", Value::Text(Text::joined(ends, ", ")));
    match more {
        0 => language.say("gaps-weakest-to", &[ends, weakest]),
        more => language.say("gaps-weakest-to-more", &[ends, weakest, ("more", Value::Count(more))]),
    }
}

/// Says where a route ends: by an exit, or with its last touchpoint.
fn end_said(subject: &Subject<'_>, link: &WeakestLink) -> Text {
    let leaving = subject.insight.leavings.iter().find(|leaving| leaving.exit == link.exit);
    let (key, name) = match leaving {
        Some(leaving) => ("gaps-to-exit", &leaving.reason.value),
        None => ("gaps-to-end", &subject.journey[link.last].name.value),
    };
    subject.language.say(key, &[("name", Value::Text(subject.language.named(name)))])
}

/// Returns the words of feeling of each stage that has some.
fn in_words(subject: &Subject<'_>) -> Vec<Item> {
    let journey = subject.journey;
    let words = |stage: &Stage| {
        let moments = stage.touchpoints.iter().map(|at| &journey[*at].moment).chain([&stage.moment]);
        let said: Vec<Text> =
            moments.flat_map(|moment| &moment.feelings).map(|said| Text::author(&said.text)).collect();
        let name = Text::author(&stage.name).then(Text::ours(": "));
        (!said.is_empty()).then(|| Item::from(name.then(Text::joined(said, ", "))))
    };
    journey.stages.iter().filter_map(words).collect()
}
