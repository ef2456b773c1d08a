//! What has changed at a touchpoint that is in both maps.

use crate::journey::Control;
use crate::map::TouchpointCard;
use crate::map::compare::from_to;
use crate::words::Words;

/// Returns what has changed, a fact each.
pub(super) fn changes(before: &TouchpointCard, after: &TouchpointCard, words: &Words) -> Vec<String> {
    let mut facts = Vec::new();
    if before.name != after.name && !before.name.is_empty() && !after.name.is_empty() {
        facts.push((words.compare.was_called)(&before.name));
    }
    let mut compare = |what: &str, before: String, after: String| {
        if before != after {
            facts.push(from_to(what, &before, &after));
        }
    };
    let of = |text: &Option<String>| text.clone().unwrap_or_else(|| words.compare.none.to_owned());
    let channels = |card: &TouchpointCard| {
        let names: Vec<&str> = card.channels.iter().map(|channel| channel.name.as_str()).collect();
        if names.is_empty() { words.compare.none.to_owned() } else { names.join(" / ") }
    };
    let control = |control: Control| control.label(words).unwrap_or(words.compare.company).to_owned();
    compare(words.compare.channel, channels(before), channels(after));
    compare(words.compare.control, control(before.control), control(after.control));
    compare(words.compare.wait, of(&before.wait), of(&after.wait));
    compare(words.compare.duration, of(&before.duration), of(&after.duration));
    compare(words.compare.moment_of_truth, of(&before.moment_of_truth), of(&after.moment_of_truth));
    let first = |by_company| if by_company { words.compare.company } else { words.compare.customer }.to_owned();
    compare(words.compare.begins, first(before.by_company), first(after.by_company));
    facts
}
