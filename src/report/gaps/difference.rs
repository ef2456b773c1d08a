//! What would change once opportunities are done.

use crate::document::{Block, Item, Section, Table, Text};
use crate::gaps::{Change, Difference, PhaseScores, Standing};
use crate::report::gaps::Subject;
use crate::report::gaps::matrix::{phase_said, score_said};
use crate::words::Value;

/// More changes than this tire a reader.
const MOST_CHANGES: usize = 20;

/// Returns what differs where opportunities are taken as done.
pub(super) fn difference(subject: &Subject<'_>, own: &Difference) -> Block {
    let language = subject.language;
    let names = language.all_of(own.taken.iter().map(|name| language.named(&name.value)).collect());
    let values = [("number", Value::Count(own.taken.len())), ("names", Value::Text(names))];
    let heading = language.say("what-if-heading", &values);
    let mut blocks = vec![changes(subject, own)];
    if own.changes.len() > MOST_CHANGES {
        let more = Value::Count(own.changes.len() - MOST_CHANGES);
        blocks.push(Block::Aside(language.say("gaps-and-more", &[("more", more)])));
    }
    blocks.extend(Block::list(facts(subject, own)));
    Block::Section(Section { id: "difference".to_owned(), heading, blocks })
}

fn changes(subject: &Subject<'_>, own: &Difference) -> Block {
    let language = subject.language;
    if own.changes.is_empty() {
        return Block::Paragraph(subject.say("what-if-none"));
    }
    let row = |change: &Change| {
        let pair = |said: &dyn Fn(Standing) -> String| {
            let [before, after] = [change.before, change.after].map(|own| own.map_or("–".to_owned(), said));
            Text::ours(format!("{before} → {after}"))
        };
        let then = change.after.map(|own| own.kind.said(language).plain());
        vec![
            change.title.said(language),
            subject.line(change.span),
            pair(&|own| language.score(own.weight)),
            pair(&|own| language.number(own.rank as f64)),
            then.map_or_else(|| subject.say("what-if-gone"), Text::ours),
        ]
    };
    let head = ["what-if-gap", "", "what-if-priority", "what-if-rank", "what-if-then"];
    Block::Table(Table {
        caption: subject.say("what-if-changes"),
        head: head.map(|key| if key.is_empty() { Text::default() } else { subject.say(key) }).into(),
        rows: own.changes.iter().take(MOST_CHANGES).map(row).collect(),
    })
}

fn facts(subject: &Subject<'_>, own: &Difference) -> Vec<Item> {
    let language = subject.language;
    let (before, after) = own.weight;
    let less = if before > 0.0 { (before - after) / before } else { 0.0 };
    let values = [
        ("before", Value::from(language.score(before))),
        ("after", Value::from(language.score(after))),
        ("less", Value::from(language.percent(less))),
    ];
    let (unmet, still) = own.unmet_pains;
    let mut facts = vec![
        language.say("what-if-total", &values),
        language.say("what-if-unmet", &[("before", Value::Count(unmet)), ("after", Value::Count(still))]),
    ];
    facts.extend(coverage(subject, &own.scores.0, &own.scores.1));
    facts.extend(own.notes.iter().map(|note| note.said(language)));
    facts.push(subject.say("what-if-feelings"));
    facts.into_iter().map(Item::from).collect()
}

fn coverage(subject: &Subject<'_>, before: &PhaseScores, after: &PhaseScores) -> Option<Text> {
    let language = subject.language;
    let changed = before.iter().zip(after).filter(|(old, new)| old.1 != new.1);
    let said = changed.map(|(old, new)| {
        let scores = format!(" {} → {}", score_said(language, old.1), score_said(language, new.1));
        phase_said(language, old.0).then(Text::ours(scores))
    });
    let changes = Text::joined(said, ", ");
    (!before.is_empty()).then(|| match changes.is_empty() {
        true => subject.say("what-if-coverage-same"),
        false => language.say("what-if-coverage", &[("changes", Value::Text(changes))]),
    })
}
