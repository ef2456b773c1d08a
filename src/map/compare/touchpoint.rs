//! What has changed at a touchpoint that is in both maps.

use crate::journey::Control;
use crate::map::TouchpointCard;
use crate::map::compare::from_to;
use crate::words::{Language, Value};

/// Returns what has changed, a fact each.
pub(super) fn changes(before: &TouchpointCard, after: &TouchpointCard, words: &Language) -> Vec<String> {
    let mut facts = Vec::new();
    if before.name != after.name && !before.name.is_empty() && !after.name.is_empty() {
        facts.push(words.with("change-was-called", &[("name", Value::Author(&before.name))]));
    }
    let mut compare = |what: &str, before: String, after: String| {
        if before != after {
            facts.push(from_to(what, &before, &after));
        }
    };
    let of = |text: &Option<String>| text.clone().unwrap_or_else(|| words.text("change-none").to_owned());
    let channels = |card: &TouchpointCard| {
        let names: Vec<&str> = card.channels.iter().map(|channel| channel.name.as_str()).collect();
        if names.is_empty() { words.text("change-none").to_owned() } else { names.join(" / ") }
    };
    let control = |control: Control| control.label(words).unwrap_or(words.text("change-company")).to_owned();
    compare(words.text("change-channel"), channels(before), channels(after));
    compare(words.text("change-control"), control(before.control), control(after.control));
    compare(words.text("change-wait"), of(&before.wait), of(&after.wait));
    compare(words.text("change-duration"), of(&before.duration), of(&after.duration));
    compare(words.text("change-moment-of-truth"), of(&before.moment_of_truth), of(&after.moment_of_truth));
    let first =
        |by_company| if by_company { words.text("change-company") } else { words.text("change-customer") }.to_owned();
    compare(words.text("change-initiated-by"), first(before.by_company), first(after.by_company));
    facts
}
