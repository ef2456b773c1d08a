//! The ranked list: each gap with its factors, what adds to it, what would help, and what to ask about it.

use crate::document::{Block, Detail, Rank, RankCell, RankColumn, Ranking, Role, Section, Text};
use crate::gaps::{Gap, Whom};
use crate::graph::Reach;
use crate::journey::{Control, Phase};
use crate::report::gaps::{GapOptions, Subject};
use crate::words::Value;

/// Reaches closer to everyone or nobody than this come from rounding.
const NEARLY: f64 = 0.0005;

/// Returns the section of ranked gaps, or a sentence where there are none.
pub(super) fn ranked(subject: &Subject<'_>, options: &GapOptions<'_>) -> Option<Block> {
    let all = &subject.gaps.ranked;
    let shown = &all[..options.top.unwrap_or(all.len()).min(all.len())];
    if all.is_empty() {
        return Some(Block::Paragraph(nothing_found(subject)));
    }
    if shown.is_empty() {
        return None;
    }
    let entries = shown.iter().enumerate().map(|(at, gap)| entry(subject, gap, at + 1)).collect();
    let ranking = Ranking { heading: subject.say("gaps-column-what"), columns: columns(subject, shown), entries };
    let mut blocks = vec![Block::Ranking(ranking)];
    if all.len() > shown.len() {
        let values = [("more", Value::Count(all.len() - shown.len())), ("all", Value::Count(all.len()))];
        blocks.push(Block::Aside(subject.language.say("gaps-more", &values)));
    }
    Some(Block::Section(Section { id: "ranked".to_owned(), heading: subject.say("gaps-ranked"), blocks }))
}

/// Says that there is no gap, or that nothing is known of what was asked for.
fn nothing_found(subject: &Subject<'_>) -> Text {
    let is_told = |phase: Phase| subject.journey.touchpoints.iter().any(|own| own.phase.get() == Some(&phase));
    match subject.gaps.asked.phase.filter(|phase| !is_told(*phase)) {
        Some(phase) => subject.language.say("gaps-none-of-phase", &[("phase", Value::ours(phase.word()))]),
        None => subject.say("gaps-none"),
    }
}

/// Returns the columns beside the titles; those that say nothing in any of the gaps are idle.
fn columns(subject: &Subject<'_>, shown: &[Gap]) -> Vec<RankColumn> {
    let has_whom = subject.journey.personas.len() > 1 && subject.gaps.asked.persona.is_none();
    let has_reach = shown.iter().any(|gap| !is_everyone(gap.factors.reach_shown));
    let has_harm = shown.iter().any(|gap| gap.factors.harm.value().is_some());
    let has_control = shown.iter().any(|gap| gap.factors.control.is_some());
    let has_evidence = shown.iter().any(|gap| gap.grounds.is_some());
    let column = |(key, is_shown): (&str, bool)| RankColumn {
        heading: if key.is_empty() { Text::default() } else { subject.say(key) },
        is_idle: !is_shown,
    };
    [
        ("", true),
        ("gaps-column-for", has_whom),
        ("gaps-column-reach", has_reach),
        ("gaps-column-harm", has_harm),
        ("gaps-column-ours", has_control),
        ("gaps-column-evidence", has_evidence),
        // Where in the journey it is: only a page has room for that.
        ("", false),
    ]
    .map(column)
    .into()
}

fn is_everyone(reach: Reach) -> bool {
    reach.low >= 1.0 - NEARLY
}

fn entry(subject: &Subject<'_>, gap: &Gap, rank: usize) -> Rank {
    let language = subject.language;
    let title = gap.title.said(language);
    let mut details = vec![Detail::new(Role::Facts, facts(subject, gap))];
    details.extend(gap.ways_out.iter().map(|way_out| Detail::new(Role::WayOut, way_out.said(language))));
    let ask = subject.say("gaps-ask");
    details.push(Detail { role: Role::Question, label: ask, text: gap.question.said(language) });
    details.push(Detail::new(Role::Score, gap.factors.said(language)));
    Rank { id: format!("gap-{rank}"), cells: cells(subject, gap, &title), title, details }
}

/// Returns the short facts of a gap, one for each column.
fn cells(subject: &Subject<'_>, gap: &Gap, title: &Text) -> Vec<RankCell> {
    let language = subject.language;
    let alone = |text: Text| RankCell { named: text.clone(), text };
    let named = |key: &str, name: &'static str, text: Text| {
        let words = if text.is_empty() { Text::default() } else { language.say(key, &[(name, text.clone().into())]) };
        RankCell { named: words, text }
    };
    let harm = gap.factors.harm.seen();
    let stage = gap.spot.stage.map(|stage| Text::author(&subject.journey[stage].name.value));
    let touchpoint = gap.spot.touchpoint.map(|touchpoint| Text::author(&subject.journey[touchpoint].name.value));
    let mut spot: Vec<Text> = stage.into_iter().chain(touchpoint).filter(|name| name != title).collect();
    spot.dedup();
    vec![
        alone(subject.line(gap.span)),
        named("gaps-named-for", "names", whom(subject, gap)),
        named("gaps-named-reach", "reach", reach(subject, gap)),
        RankCell { text: harm.said(language), named: harm.said_with_name(language) },
        alone(control(subject, gap)),
        named("gaps-named-evidence", "evidence", evidence(subject, gap)),
        alone(Text::joined(spot, " · ")),
    ]
}

/// Says whom a gap concerns; nothing where there is nobody to tell apart.
pub(super) fn whom(subject: &Subject<'_>, gap: &Gap) -> Text {
    Whom::of(subject.journey, &gap.personas, gap.is_for_all).said(subject.language)
}

/// Says how many a gap concerns: "51 %", "up to 85 %".
fn reach(subject: &Subject<'_>, gap: &Gap) -> Text {
    let reach = gap.factors.reach_shown;
    match reach.low <= NEARLY && is_everyone(Reach { low: reach.high, high: reach.high }) {
        true => subject.say("gap-not-given"),
        false => Text::ours(reach.said(subject.language)),
    }
}

/// Says who has a gap in hand.
fn control(subject: &Subject<'_>, gap: &Gap) -> Text {
    subject.say(match gap.factors.control {
        None => "gap-not-given",
        Some(Control::Brand) => "gap-control-brand",
        Some(Control::Partner) => "gap-control-partner",
        Some(Control::Customer) => "gap-control-customer",
        Some(Control::External) => "gap-control-external",
    })
}

/// Says what a gap rests on: "96 tickets", "not said"; nothing where it follows from the map itself.
fn evidence(subject: &Subject<'_>, gap: &Gap) -> Text {
    match &gap.grounds {
        None => Text::default(),
        Some(grounds) => match &grounds.source {
            None => subject.say("gap-evidence-not-said"),
            Some(source) => source.said(subject.language),
        },
    }
}

/// Says the kind and the notes of a gap, the kind first.
pub(super) fn facts(subject: &Subject<'_>, gap: &Gap) -> Text {
    let language = subject.language;
    let mut facts = vec![gap.kind.said(language)];
    facts.extend(gap.notes.iter().map(|note| note.said(language)));
    let owner = gap.owner.as_deref();
    facts.extend(owner.map(|owner| language.say("gap-note-owner", &[("owner", Value::Author(owner))])));
    Text::joined(facts, " · ")
}
