//! Finds a pain point that says no more than that something is bad.
//!
//! "Poor user experience" can neither be mended nor measured, and everybody in the room thinks of something else. A
//! pain point that helps says what happens to whom, best in the customer's own words. Only names are found that hold
//! nothing but such words; the list is English.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Compares models
//!         pain_points: [Confusing user experience]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Compares models
//!         pain_points: [Frame sizes are given only in centimetres]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::PainPoint;
use crate::rules::mechanism::{Check, Context, Group, Rule, RuleOption, is_made_of, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "vague-pain",
    group: Group::Pains,
    severity: Severity::Warning,
    why: "what is bad only in general can neither be mended nor measured",
    file: include_str!("vague_pain.rs"),
    options: &[&WORDS],
    check: Check::Judged(check),
    ..Rule::BASE
};

const WORDS: RuleOption = RuleOption::words("words", "words that say nothing in your field either: `pain`, `hankala`");

/// The words that say that something is bad, or name nothing in particular.
const VAGUE: [&str; 62] = [
    "a",
    "an",
    "and",
    "annoying",
    "awful",
    "bad",
    "bug",
    "bugs",
    "clumsy",
    "complex",
    "complicated",
    "confused",
    "confusing",
    "confusion",
    "customer",
    "customers",
    "cx",
    "difficult",
    "difficulties",
    "difficulty",
    "experience",
    "for",
    "friction",
    "frustrated",
    "frustrating",
    "frustration",
    "general",
    "hard",
    "in",
    "inconvenient",
    "inefficient",
    "is",
    "issue",
    "issues",
    "it",
    "journey",
    "lack",
    "not",
    "of",
    "overall",
    "pain",
    "painful",
    "point",
    "points",
    "poor",
    "problem",
    "problems",
    "process",
    "quality",
    "service",
    "slow",
    "terrible",
    "the",
    "this",
    "to",
    "too",
    "unclear",
    "usability",
    "use",
    "user",
    "ux",
    "very",
];

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (_, pain) in context.pains().filter(|(_, pain)| is_vague(context, pain)) {
        findings.push(
            RULE.at(pain.name.span, format!("{} does not say what hurts", quoted(&pain.name)))
                .label("what exactly, and for whom?")
                .help("say what happens, in a sentence that a customer could have said: “Which size am I?”"),
        );
    }
}

/// Tells whether neither the name of a pain point nor anything beside it says what hurts.
pub(crate) fn is_vague(context: &Context, pain: &PainPoint) -> bool {
    pain.summary.is_missing()
        && pain.effect.is_missing()
        && is_made_of(&pain.name, &VAGUE, context.words(&RULE, &WORDS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_in_order_so_that_they_can_be_searched() {
        assert!(VAGUE.is_sorted());
    }

    #[test]
    fn only_names_of_nothing_but_vague_words_are_vague() {
        let is_vague = |name| is_made_of(name, &VAGUE, &[]);
        assert!(is_vague("Poor UX") && is_vague("Friction!") && is_vague("Too slow") && is_vague("lack of quality"));
        for clear in ["Slow delivery", "The price is unclear", "Lomake on vaikea", "", "—", "No reply for a week"] {
            assert!(!is_vague(clear), "{clear}");
        }
    }
}
