//! Pain points that do not say what hurts: `vague-pain` reports them, and `pain-without-answer` leaves them to it.

use super::{Context, RuleOption, is_made_of};
use crate::journey::PainPoint;

/// The rule that owns the words.
const OWNER: &str = "vague-pain";

/// What a project adds to the words.
pub(crate) const VAGUE_WORDS: RuleOption =
    RuleOption::words("words", "words that say nothing in your field either: `pain`, `hankala`");

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

/// Tells whether neither the name of a pain point nor anything beside it says what hurts.
pub(crate) fn is_vague(context: &Context, pain: &PainPoint) -> bool {
    pain.summary.is_missing()
        && pain.effect.is_missing()
        && is_made_of(&pain.name, &VAGUE, context.settings.words_of(OWNER, &VAGUE_WORDS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::find;

    #[test]
    fn the_owner_of_the_words_has_them() {
        let options = find(OWNER).map(|rule| rule.options.iter().map(|option| option.name).collect::<Vec<_>>());
        assert_eq!(options, Some(vec![VAGUE_WORDS.name]));
    }

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
