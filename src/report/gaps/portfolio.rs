//! Several journeys at a glance.

use std::collections::BTreeMap;

use crate::document::{Block, Item, List, Place, Section, Table, Text};
use crate::gaps::{Digest, HeavyGap, PhaseFacts, Portfolio, RepeatedPain, Thin};
use crate::journey::Phase;
use crate::report::gaps::matrix::{phase_said, score_said};
use crate::words::{Language, Value};

/// More journeys than this are no glance.
const MOST_JOURNEYS: usize = 40;

/// Says how many journeys stand side by side.
pub(super) fn title(language: &Language, all: &Portfolio) -> Text {
    language.say("portfolio-heading", &[("number", Value::Count(all.journeys.len()))])
}

/// Says which phase of which journey is thin, what matters most over all, and which pains return.
pub(super) fn blocks(language: &Language, all: &Portfolio) -> Vec<Block> {
    let mut blocks = vec![table(language, all)];
    if all.journeys.len() > MOST_JOURNEYS {
        let more = Value::Count(all.journeys.len() - MOST_JOURNEYS);
        blocks.push(Block::Aside(language.say("portfolio-more", &[("more", more)])));
    }
    blocks.extend(thin(language, all));
    blocks.extend(heaviest(language, all));
    blocks.extend(repeated(language, all));
    blocks
}

fn table(language: &Language, all: &Portfolio) -> Block {
    let has_budgets = all.journeys.iter().any(|digest| digest.broken_budgets > 0);
    let mut titles: BTreeMap<&str, usize> = BTreeMap::new();
    for digest in &all.journeys {
        *titles.entry(&digest.title).or_default() += 1;
    }
    let number = |number: usize| Text::ours(language.number(number as f64));
    let row = |at: &usize| {
        let digest = &all.journeys[*at];
        let mut name = Text::author(&digest.title);
        // Two journeys of one name are told apart by their files.
        if titles.get(digest.title.as_str()).is_some_and(|count| *count > 1) {
            let file = ("file", Value::Author(&digest.file));
            name = language.say("portfolio-file", &[("title", Value::Text(name)), file]);
        }
        if digest.is_plan {
            name = language.say("portfolio-to-be", &[("title", Value::Text(name))]);
        }
        let mut row = vec![name];
        row.extend(Phase::ALL.map(|phase| cell(language, digest, phase)));
        row.push(number(digest.gaps));
        row.push(number(digest.unanswered_pains));
        row.extend(has_budgets.then(|| number(digest.broken_budgets)));
        row
    };
    let mut head = vec![language.say("portfolio-column-journey", &[])];
    head.extend(Phase::ALL.map(|phase| phase_said(language, phase)));
    head.push(language.say("portfolio-column-gaps", &[]));
    head.push(language.say("portfolio-column-unanswered", &[]));
    head.extend(has_budgets.then(|| language.say("portfolio-column-broken", &[])));
    let rows = all.by_thinness().iter().take(MOST_JOURNEYS).map(row).collect();
    Block::Table(Table { caption: language.say("portfolio-table", &[]), head, rows })
}

fn cell(language: &Language, digest: &Digest, phase: Phase) -> Text {
    let Some(facts) = digest.phases.iter().find(|facts| facts.phase == phase) else {
        return if digest.phases.is_empty() { language.say("gap-not-given", &[]) } else { Text::ours("–") };
    };
    match facts.thin {
        Some(Thin::NotTold) => Text::ours("○ ").then(language.say("portfolio-not-told", &[])),
        Some(_) => Text::ours("◐ ").then(held(language, facts)),
        None => Text::ours("● ").then(held(language, facts)),
    }
}

/// Says what a phase holds: how much of it is served where that is known, else its touchpoints.
fn held(language: &Language, facts: &PhaseFacts) -> Text {
    match facts.score {
        Some(own) => Text::ours(score_said(language, own)),
        None => language.say("portfolio-touchpoints", &[("number", Value::Count(facts.touchpoints))]),
    }
}

fn journeys(language: &Language, number: usize) -> Value<'static> {
    Value::Text(language.say("portfolio-journeys", &[("number", Value::Count(number))]))
}

fn thin(language: &Language, all: &Portfolio) -> Option<Block> {
    let phases = all.thin_phases().into_iter().enumerate().map(|(at, (phase, number))| {
        let said = language.say(&format!("portfolio-thin-{}", phase.word()), &[("number", Value::Count(number))]);
        match at {
            0 => {
                let journeys = ("journeys", journeys(language, all.journeys.len()));
                language.say("portfolio-thin-of", &[("phase", Value::Text(said)), journeys])
            }
            _ => said,
        }
    });
    let phases = Text::joined(phases, ", ");
    (!phases.is_empty()).then(|| Block::Paragraph(language.say("portfolio-thin", &[("phases", Value::Text(phases))])))
}

fn place(file: &str, line: usize) -> Text {
    Text::place(Place { file: file.to_owned(), line, words: format!("{file}:{line}") })
}

fn heaviest(language: &Language, all: &Portfolio) -> Option<Block> {
    if all.heaviest.is_empty() {
        return None;
    }
    let item = |gap: &HeavyGap| {
        let digest = &all.journeys[gap.journey];
        let mut facts = vec![gap.kind.said(language), Text::author(&digest.title)];
        let reach = gap.reach.map(|reach| reach.said(language));
        facts.extend(reach.map(|reach| language.say("portfolio-reach", &[("reach", Value::from(reach))])));
        facts.push(gap.harm.seen().said_with_name(language));
        facts.push(language.say("portfolio-priority", &[("score", Value::from(language.score(gap.weight)))]));
        Item { text: gap.title.said(language), below: vec![place(&digest.file, gap.line), Text::joined(facts, " · ")] }
    };
    let items = all.heaviest.iter().map(item).collect();
    Some(Block::Section(Section {
        id: "heaviest".to_owned(),
        heading: language.say("portfolio-heaviest", &[]),
        blocks: vec![
            Block::List(List { is_numbered: true, items }),
            Block::Paragraph(language.say("portfolio-caution", &[])),
        ],
    }))
}

fn repeated(language: &Language, all: &Portfolio) -> Option<Block> {
    let repeated = all.repeated_pains();
    let item = |pain: &RepeatedPain| {
        let mut places: Vec<Text> =
            pain.places.iter().map(|(journey, line)| place(&all.journeys[*journey].file, *line)).collect();
        if pain.journeys > places.len() {
            let more = Value::Count(pain.journeys - places.len());
            places.push(language.say("portfolio-and-more", &[("more", more)]));
        }
        let values =
            [("pain", Value::Text(language.named(&pain.name))), ("journeys", journeys(language, pain.journeys))];
        Item { text: language.say("portfolio-repeated-in", &values), below: vec![Text::joined(places, ", ")] }
    };
    let list = Block::list(repeated.iter().map(item).collect());
    Block::section("repeated", language.say("portfolio-repeated", &[]), list.into_iter().collect())
}
