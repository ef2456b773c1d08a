//! What stands around the ranked list: what nobody here has in hand, loose ends, and what writing more would show.

use crate::document::{Block, Item, Text};
use crate::gaps::{Gap, LooseEnd, OutsideFactor};
use crate::report::gaps::Subject;
use crate::report::gaps::ranked::{facts, whom};
use crate::words::Value;

/// Returns the gaps that nobody here has in hand, and what acts from outside, with what softens them.
pub(super) fn not_ours(subject: &Subject<'_>) -> Option<Block> {
    let gaps = subject.gaps.not_ours.iter().map(|gap| of_gap(subject, gap));
    let factors = subject.gaps.outside.iter().map(|factor| of_factor(subject, factor));
    let list = Block::list(gaps.chain(factors).collect());
    Block::section("not-ours", subject.say("gaps-not-ours"), list.into_iter().collect())
}

fn of_gap(subject: &Subject<'_>, gap: &Gap) -> Item {
    let language = subject.language;
    let mut told = vec![facts(subject, gap)];
    told.extend(gap.factors.harm.felt.map(|_| gap.factors.harm.seen().said(language)));
    let whom = whom(subject, gap);
    if !whom.is_empty() {
        told.push(language.say("gaps-named-for", &[("names", Value::Text(whom))]));
    }
    let text = subject.placed(gap.title.said(language), gap.span);
    let below = gap.ways_out.iter().map(|way_out| arrow(way_out.said(language)));
    Item { text: labelled(subject, text, Text::joined(told, " · ")), below: below.collect() }
}

fn of_factor(subject: &Subject<'_>, factor: &OutsideFactor) -> Item {
    let language = subject.language;
    let name = Text::author(&factor.name.value);
    let text = if factor.affects.is_empty() {
        subject.placed(name, factor.name.span)
    } else {
        let places = Text::joined(factor.affects.iter().map(|name| language.named(name)), ", ");
        let line = ("line", Value::Text(subject.line(factor.name.span)));
        let values = [("title", Value::Text(name)), line, ("places", Value::Text(places))];
        language.say("gaps-place-acting-on", &values)
    };
    let mut below: Vec<Text> = factor.softened_by.iter().map(|text| arrow(Text::author(text))).collect();
    if below.is_empty() {
        below.push(arrow(subject.say("gaps-nothing-softens")));
    }
    Item { text, below }
}

fn arrow(text: Text) -> Text {
    Text::ours("→ ").then(text)
}

fn labelled(subject: &Subject<'_>, label: Text, text: Text) -> Text {
    subject.language.say("labelled", &[("label", Value::Text(label)), ("text", Value::Text(text))])
}

/// Returns opportunities that hang in the air.
pub(super) fn loose_ends(subject: &Subject<'_>) -> Option<Block> {
    let item = |end: &LooseEnd| {
        let names = end.items.iter().map(|item| subject.placed(Text::author(&item.value), item.span));
        Item::from(labelled(subject, end.kind.said(subject.language), Text::joined(names, ", ")))
    };
    let list = Block::list(subject.gaps.loose_ends.iter().map(item).collect());
    Block::section("loose-ends", subject.say("gaps-loose-ends"), list.into_iter().collect())
}

/// Returns what writing more would show.
pub(super) fn hints(subject: &Subject<'_>) -> Option<Block> {
    let list = Block::list(subject.gaps.hints.iter().map(|hint| Item::from(hint.said(subject.language))).collect());
    Block::section("hints", subject.say("gaps-hints"), list.into_iter().collect())
}
