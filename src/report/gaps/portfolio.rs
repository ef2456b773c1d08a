//! Several journeys at a glance, in words for every format.

use crate::gaps::{Digest, HeavyGap, PhaseFacts, Portfolio, RepeatedPain, Thin};
use crate::journey::Phase;
use crate::report::gaps::block::{Block, Entry, Sheet};
use crate::report::gaps::words::{count, line, score};

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
    let row = |at: &usize| {
        let digest = &all.journeys[*at];
        let mut row = vec![format!("{}{}", line(&digest.title), if digest.is_plan { " (to-be)" } else { "" })];
        row.extend(Phase::ALL.map(|phase| cell(digest, phase)));
        row.push(digest.gaps.to_string());
        row.push(digest.unanswered_pains.to_string());
        row.extend(has_budgets.then(|| digest.broken_budgets.to_string()));
        row
    };
    let mut head = ["journey", "before", "purchase", "after", "gaps", "unanswered pains"].map(str::to_owned).to_vec();
    head.extend(has_budgets.then(|| "broken budgets".to_owned()));
    let rows = all.by_thinness().iter().take(MOST_JOURNEYS).map(row).collect();
    Block::Table(Sheet { caption: "Phases of each journey; ○ and ◐ are thin".to_owned(), head, rows })
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
        Some(own) => format!("{} served", score(own)),
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
    let row = |(at, gap): (usize, &HeavyGap)| {
        vec![
            format!("{:>2}  {}", at + 1, line(&gap.title)),
            format!("{}:{}", all.journeys[gap.journey].file, gap.line),
            gap.reach.clone().unwrap_or_default(),
            gap.harm.clone(),
            format!("{:.2}", gap.weight),
        ]
    };
    let head = ["gap", "", "reach", "harm", "weight"].map(str::to_owned).to_vec();
    let rows = all.heaviest.iter().enumerate().map(row).collect();
    let caution = "Weights are made to rank the gaps of one journey; across journeys they are where a talk can start, \
                   since no file says how many customers its journey has.";
    vec![
        Block::Heading("What weighs most over all".to_owned()),
        Block::Table(Sheet { caption: "The weightiest gaps of all journeys".to_owned(), head, rows }),
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
