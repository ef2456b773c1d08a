//! What would change, what to do first, and what came of the budgets, in words for every format.

use crate::gaps::{Change, Difference, PhaseScores, Plan, Standing, Step, Verdict};
use crate::report::gaps::Subject;
use crate::report::gaps::block::{Block, Entry, Sheet};
use crate::report::gaps::words::{count, line, score};
use crate::source::{Span, Spanned};

/// More changes than this tire a reader.
const MOST_CHANGES: usize = 20;
/// More places of a broken budget than this are counted only.
const MOST_PLACES: usize = 8;

/// Tells what differs where opportunities are taken as done.
pub(crate) fn difference(subject: &Subject<'_>, own: &Difference) -> Vec<Block> {
    let place = |span: Span| format!("line {}", subject.source.position(span.start).line);
    let names: Vec<String> = own.taken.iter().map(|name| format!("“{}”", line(name))).collect();
    let verb = if names.len() == 1 { "is" } else { "are" };
    let mut blocks = vec![Block::Heading(format!("What changes once {} {verb} done", joined(&names)))];
    let row = |change: &Change| {
        let rank = |standing: Option<Standing>| standing.map_or("–".to_owned(), |own| own.rank.to_string());
        let weight = |standing: Option<Standing>| standing.map_or("–".to_owned(), |own| format!("{:.2}", own.weight));
        vec![
            change.title.clone(),
            place(change.span),
            format!("{} → {}", weight(change.before), weight(change.after)),
            format!("{} → {}", rank(change.before), rank(change.after)),
            change.after.map_or("gone".to_owned(), |own| own.kind.words().to_lowercase()),
        ]
    };
    let rows: Vec<Vec<String>> = own.changes.iter().take(MOST_CHANGES).map(row).collect();
    if rows.is_empty() {
        blocks.push(Block::Paragraph("No gap changes by it, as far as the file says.".to_owned()));
    } else {
        let head = ["gap", "", "weight", "rank", "then"].map(str::to_owned).to_vec();
        blocks.push(Block::Table(Sheet { caption: "Gaps that change".to_owned(), head, rows }));
    }
    if own.changes.len() > MOST_CHANGES {
        blocks.push(Block::Paragraph(format!("… and {} more", own.changes.len() - MOST_CHANGES)));
    }
    let (before, after) = own.weight;
    let less = if before > 0.0 { (before - after) / before * 100.0 } else { 0.0 };
    let (unmet, still) = own.unmet_pains;
    let mut facts = vec![
        Entry::new(format!("All gaps together weigh {before:.2} → {after:.2} ({less:.0} % less)")),
        Entry::new(format!("Pains without an answer that is done: {unmet} → {still}")),
    ];
    facts.extend(coverage(&own.scores.0, &own.scores.1).map(Entry::new));
    facts.extend(own.notes.iter().map(|note| Entry::new(note.clone())));
    facts.push(Entry::new(
        "Feelings are shown as they are today: what people would feel is not in the file. \
         A quarter of each answered gap stays until the pain says `status: solved`",
    ));
    blocks.push(Block::List(facts));
    blocks
}

fn coverage(before: &PhaseScores, after: &PhaseScores) -> Option<String> {
    let changed = before.iter().zip(after).filter(|(old, new)| old.1 != new.1);
    let words = changed.map(|(old, new)| format!("{} {} → {}", old.0.word(), score(old.1), score(new.1)));
    let words: Vec<String> = words.collect();
    (!before.is_empty()).then(|| match words.is_empty() {
        true => "Coverage stays as it is: no touchpoint comes to be by it".to_owned(),
        false => format!("Coverage: {}", words.join(", ")),
    })
}

fn joined(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
}

/// Tells in which order the opportunities close most.
pub(crate) fn plan(subject: &Subject<'_>, plan: &Plan) -> Vec<Block> {
    let place = |span: Span| format!("line {}", subject.source.position(span.start).line);
    let mut blocks = vec![Block::Heading("What to do first: gap closed per effort".to_owned())];
    if plan.steps.is_empty() {
        let words = "No open opportunity answers a gap that this map tells of.";
        blocks.push(Block::Paragraph(words.to_owned()));
    }
    let weighed = plan.steps.iter().take_while(|step| step.is_weighed).count();
    let entry = |step: &Step| Entry {
        text: format!("{} ({})", line(&step.name), place(step.name.span)),
        below: step_facts(step),
    };
    if !plan.steps.is_empty() {
        blocks.push(Block::Ranking(plan.steps.iter().map(entry).collect()));
    }
    let mut notes: Vec<Entry> = Vec::new();
    if weighed < plan.steps.len() && !plan.steps.is_empty() {
        notes.push(Entry::new(match weighed {
            0 => "No effort is given: the order is that of what they close alone; `effort: S` at each would say what is quick"
                .to_owned(),
            _ => format!(
                "From {} on, an effort is not given, or one that must come first has none: they stand in the order of what they close",
                weighed + 1
            ),
        }));
    }
    let named = |names: &[Spanned<String>]| {
        let names = names.iter().map(|name| format!("“{}” ({})", line(name), place(name.span)));
        names.collect::<Vec<_>>().join(", ")
    };
    if !plan.doubled.is_empty() {
        let doubled = named(&plan.doubled);
        notes.push(Entry::new(format!(
            "Answers only what a step above answers as well, so it is one or the other: {doubled}"
        )));
    }
    if !plan.idle.is_empty() {
        notes.push(Entry::new(format!("Answers no gap that this map tells of: {}", named(&plan.idle))));
    }
    if plan.untouched > 0 {
        notes.push(Entry::new(format!(
            "{:.0} % of the weight lies with {} that no opportunity answers yet",
            plan.untouched_part * 100.0,
            count(plan.untouched, "gap")
        )));
    }
    if !notes.is_empty() {
        blocks.push(Block::List(notes));
    }
    blocks
}

fn step_facts(step: &Step) -> Vec<String> {
    let listed = |names: &[String]| names.iter().map(|name| format!("“{}”", line(name))).collect::<Vec<_>>().join(", ");
    let mut factors = vec![format!("closes {} of what weighs", percent(step.closes))];
    factors.push(match &step.effort {
        Some((_, words)) => format!("effort {}", line(words)),
        None => "effort not given".to_owned(),
    });
    factors.push(step.value.map_or("value not given".to_owned(), |value| format!("value {value}")));
    factors.push(step.owner.as_deref().map_or("nobody takes it on yet".to_owned(), line));
    factors.extend(step.is_in_progress.then(|| "in progress".to_owned()));
    let mut facts = vec![factors.join(" · ")];
    if !step.gaps.is_empty() {
        facts.push(format!("answers {}", listed(&step.gaps)));
    }
    if step.is_circular {
        facts.push(format!("waits in a circle for {}", listed(&step.waits_for)));
    } else if !step.waits_for.is_empty() {
        facts.push(format!("comes after {}", listed(&step.waits_for)));
    }
    if !step.opens.is_empty() {
        facts.push(format!("opens the way for {}", listed(&step.opens)));
    }
    facts
}

/// Writes a part of the whole: "8 %", "less than 1 %", "nothing".
fn percent(part: f64) -> String {
    match part * 100.0 {
        percent if percent < 0.005 => "nothing".to_owned(),
        percent if percent < 0.5 => "less than 1 %".to_owned(),
        percent => format!("{percent:.0} %"),
    }
}

/// Tells what came of the budgets, the broken ones first, with the places.
pub(crate) fn budgets(subject: &Subject<'_>) -> Vec<Block> {
    if subject.verdicts.is_empty() {
        return Vec::new();
    }
    let broken = subject.verdicts.iter().filter(|verdict| verdict.is_broken());
    let others = subject.verdicts.iter().filter(|verdict| !verdict.is_broken());
    let entry = |verdict: &Verdict| {
        let state = match (&verdict.found, verdict.is_broken()) {
            (_, true) => "broken",
            (None, _) => "not measured",
            (Some(_), false) => "kept",
        };
        let shown = verdict.places.iter().take(MOST_PLACES);
        let mut below: Vec<String> = shown
            .map(|place| format!("line {}: {}", subject.source.position(place.span.start).line, line(place)))
            .collect();
        if verdict.places.len() > MOST_PLACES {
            below.push(format!("… and {} more", verdict.places.len() - MOST_PLACES));
        }
        Entry { text: format!("{state}: {}", verdict.words()), below }
    };
    vec![Block::Heading("Budgets".to_owned()), Block::List(broken.chain(others).map(entry).collect())]
}
