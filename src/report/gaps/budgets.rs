//! What came of the budgets.

use crate::document::{Block, Item};
use crate::gaps::Verdict;
use crate::report::gaps::Subject;
use crate::words::Value;

/// More places of a broken budget than this are counted only.
const MOST_PLACES: usize = 8;

/// Returns what came of the budgets, the broken ones first, with the places.
pub(super) fn budgets(subject: &Subject<'_>) -> Option<Block> {
    let broken = subject.verdicts.iter().filter(|verdict| verdict.is_broken());
    let others = subject.verdicts.iter().filter(|verdict| !verdict.is_broken());
    let list = Block::list(broken.chain(others).map(|verdict| item(subject, verdict)).collect());
    Block::section("budgets", subject.say("budget-heading"), list.into_iter().collect())
}

fn item(subject: &Subject<'_>, verdict: &Verdict) -> Item {
    let language = subject.language;
    let state = match (&verdict.found, verdict.is_broken()) {
        (_, true) => "budget-state-broken",
        (None, _) => "budget-state-unmeasured",
        (Some(_), false) => "budget-state-kept",
    };
    let mut below = Vec::new();
    for place in verdict.places.iter().take(MOST_PLACES) {
        let line = ("line", Value::Text(subject.line(place.span)));
        below.push(language.say("budget-place", &[line, ("title", Value::Text(place.value.said(language)))]));
    }
    if verdict.places.len() > MOST_PLACES {
        let more = Value::Count(verdict.places.len() - MOST_PLACES);
        below.push(language.say("gaps-and-more", &[("more", more)]));
    }
    Item { text: language.say(state, &[("verdict", Value::Text(verdict.said(language)))]), below }
}
