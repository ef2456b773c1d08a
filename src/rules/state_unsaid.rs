//! Finds a plan that counts as a journey of today because `state` is missing.
//!
//! Without `state: to-be`, a file describes today, and the rules ask for evidence, pain points and numbers that a plan
//! cannot have. The rule reports files whose title or summary mentions a to-be or a future state (in English), or whose
//! `improves` names the journey that this one replaces.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike, future state
//! stages: [Buy]
//! ```
//!
//! ```yaml
//! journey: Buying a city bike, next spring
//! improves: city-bike
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike, future state
//! state: to-be
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::lexicon::List;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule};
use crate::source::Span;

pub(crate) const RULE: Rule = Rule {
    name: "state-unsaid",
    group: Group::File,
    severity: Severity::Warning,
    why: "a plan and a journey of today need different questions (Forrester: current-state maps repair, future-state maps create)",
    doc: own_docs!("state_unsaid.rs"),
    reads: Reads::File(&["state", "improves", "journey", "summary"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    if journey.state.is_broken() || journey.is_plan() {
        return;
    }
    let help = "if it is a plan, write `state: to-be` at the top";
    if let Some(improves) = journey.improves.spanned().filter(|improves| improves.value != journey.id) {
        let as_is = "if it describes today, remove `improves:`";
        findings.push(
            RULE.at(improves.span, "this journey replaces another one, but counts as a journey of today")
                .label("the journey that it improves")
                .help(help)
                .help(as_is),
        );
        return;
    }
    let texts = [journey.title.spanned(), journey.summary.spanned()];
    let said = texts.into_iter().flatten().find_map(|text| {
        let lower = text.to_lowercase();
        context.lexicon().words(List::PlanNames).find(|words| speaks_of(&lower, words)).map(|words| (text.span, words))
    });
    let found: Option<(Span, &str)> = said.filter(|_| journey.state.is_missing());
    if let Some((span, words)) = found {
        findings.push(
            RULE.at(span, format!("this mentions a {words}, but counts as a journey of today"))
                .label("no `state`")
                .help(help)
                .help("if it describes today, write `state: as-is`"),
        );
    }
}

/// Tells whether words occur in a text as words of their own.
fn speaks_of(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        let is_border = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric() && letter != '-');
        is_border(before) && is_border(after)
    })
}
