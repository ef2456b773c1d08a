//! Pain points that do not say what hurts: `vague-pain` reports them, and `pain-without-answer` leaves them to it.

use super::{Context, RuleOption, is_made_of};
use crate::journey::PainPoint;
use crate::lexicon::List;

/// The rule that owns the words.
const OWNER: &str = "vague-pain";

/// What a project adds to the words.
pub(crate) const VAGUE_WORDS: RuleOption =
    RuleOption::words("words", "words that say nothing in your field: `pain`, `hankala`");

/// Tells whether neither the name of a pain point nor anything beside it says what hurts.
pub(crate) fn is_vague(context: &Context, pain: &PainPoint) -> bool {
    pain.summary.is_missing()
        && pain.effect.is_missing()
        && is_made_of(&pain.name, context.lexicon(), List::VaguePain, context.settings.words_of(OWNER, &VAGUE_WORDS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::rules::find;

    #[test]
    fn the_owner_of_the_words_has_them() {
        let options = find(OWNER).map(|rule| rule.options.iter().map(|option| option.name).collect::<Vec<_>>());
        assert_eq!(options, Some(vec![VAGUE_WORDS.name]));
    }

    #[test]
    fn only_names_of_nothing_but_vague_words_are_vague() {
        let is_vague = |name| is_made_of(name, Lexicon::ALL, List::VaguePain, &[]);
        assert!(is_vague("Poor UX") && is_vague("Friction!") && is_vague("Too slow") && is_vague("lack of quality"));
        for clear in ["Slow delivery", "The price is unclear", "Lomake on vaikea", "", "—", "No reply for a week"] {
            assert!(!is_vague(clear), "{clear}");
        }
    }
}
