//! Several journeys at a glance, in words for every format.

use std::collections::BTreeMap;

use crate::gaps::{Digest, HeavyGap, PhaseFacts, Portfolio, RepeatedPain, Thin};
use crate::journey::Phase;
use crate::report::gaps::block::{Block, Entry, Sheet};
use crate::report::gaps::words::{count, line, named_harm, score};

/// More journeys than this are no glance.
const MOST_JOURNEYS: usize = 40;

/// Tells which phase of which journey is thin, what weighs most over all, and which pains return.
pub(crate) fn portfolio(all: &Portfolio) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(format!("All {} side by side", count(all.journeys.len(), "journey")))];
    blocks.push(table(all));
    blocks.extend((all.journeys.len() > MOST_JOURNEYS).then(|| {
        let more = all.journeys.len() - MOST_JOURNEYS;
        Block::Paragraph(format!("… and {more} more, none of them with more thin phases; `--format json` has them all"))
    }));
    blocks.extend(thin(all));
    blocks.extend(heaviest(all));
    blocks.extend(repeated(all));
    blocks
}

fn table(all: &Portfolio) -> Block {
    let has_budgets = all.journeys.iter().any(|digest| digest.broken_budgets > 0);
    let mut titles: BTreeMap<&str, usize> = BTreeMap::new();
    for digest in &all.journeys {
        *titles.entry(&digest.title).or_default() += 1;
    }
    let row = |at: &usize| {
        let digest = &all.journeys[*at];
        let mut name = line(&digest.title);
        // Two journeys of one name are told apart by their files.
        if titles.get(digest.title.as_str()).is_some_and(|count| *count > 1) {
            name = format!("{name} ({})", digest.file);
        }
        let mut row = vec![format!("{name}{}", if digest.is_plan { " (to-be)" } else { "" })];
        row.extend(Phase::ALL.map(|phase| cell(digest, phase)));
        row.push(digest.gaps.to_string());
        row.push(digest.unanswered_pains.to_string());
        row.extend(has_budgets.then(|| digest.broken_budgets.to_string()));
        row
    };
    let mut head = ["journey", "before", "purchase", "after", "gaps", "unanswered"].map(str::to_owned).to_vec();
    head.extend(has_budgets.then(|| "broken".to_owned()));
    let rows = all.by_thinness().iter().take(MOST_JOURNEYS).map(row).collect();
    Block::Table(Sheet {
        caption:
            "What each phase of each journey holds (○ and ◐ are thin), its gaps, and its pains that nothing answers"
                .to_owned(),
        head,
        rows,
    })
}

fn cell(digest: &Digest, phase: Phase) -> String {
    let Some(facts) = digest.phases.iter().find(|facts| facts.phase == phase) else {
        return if digest.phases.is_empty() { "not given".to_owned() } else { "–".to_owned() };
    };
    match facts.thin {
        Some(Thin::NotTold) => "○ not told".to_owned(),
        Some(_) => format!("◐ {}", held(facts)),
        None => format!("● {}", held(facts)),
    }
}

/// Returns what a phase holds: how much of it is served where that is known, else its touchpoints.
fn held(facts: &PhaseFacts) -> String {
    match facts.score {
        Some(own) => score(own),
        None => count(facts.touchpoints, "touchpoint"),
    }
}

fn thin(all: &Portfolio) -> Option<Block> {
    let thin = all.thin_phases();
    let (first, others) = thin.split_first()?;
    let when = |phase: Phase| match phase {
        Phase::Before => "before the purchase",
        Phase::Purchase => "at the purchase",
        Phase::After => "after the purchase",
    };
    let mut words = format!("Thin {} in {} of {}", when(first.0), first.1, count(all.journeys.len(), "journey"));
    words.extend(others.iter().map(|(phase, number)| format!(", {} in {number}", when(*phase))));
    let legend = "not told, less than half of what customers go through is served, or a quarter of the touchpoints of the fullest phase";
    Some(Block::Paragraph(format!("{words} ({legend}).")))
}

fn heaviest(all: &Portfolio) -> Vec<Block> {
    if all.heaviest.is_empty() {
        return Vec::new();
    }
    let entry = |gap: &HeavyGap| {
        let digest = &all.journeys[gap.journey];
        let mut facts = vec![gap.kind.words().to_owned(), line(&digest.title)];
        facts.extend(gap.reach.as_ref().map(|reach| format!("reach {reach}")));
        facts.push(named_harm(&gap.harm));
        facts.push(format!("weight {:.2}", gap.weight));
        Entry { text: line(&gap.title), below: vec![format!("{}:{}", digest.file, gap.line), facts.join(" · ")] }
    };
    let caution = "Weights are made to rank the gaps of one journey; across journeys they are where a talk can start, \
                   since no file says how many customers its journey has.";
    vec![
        Block::Heading("What weighs most over all".to_owned()),
        Block::Ranking(all.heaviest.iter().map(entry).collect()),
        Block::Paragraph(caution.to_owned()),
    ]
}

fn repeated(all: &Portfolio) -> Vec<Block> {
    let repeated = all.repeated_pains();
    if repeated.is_empty() {
        return Vec::new();
    }
    let entry = |pain: &RepeatedPain| {
        let places = pain.places.iter().map(|(journey, line)| format!("{}:{line}", all.journeys[*journey].file));
        let mut places: Vec<String> = places.collect();
        if pain.journeys > places.len() {
            places.push(format!("and {} more", pain.journeys - places.len()));
        }
        Entry {
            text: format!("“{}” in {}", line(&pain.name), count(pain.journeys, "journey")),
            below: vec![places.join(", ")],
        }
    };
    vec![
        Block::Heading("The same pain in several journeys: one owner could end it in all".to_owned()),
        Block::List(repeated.iter().map(entry).collect()),
    ]
}
