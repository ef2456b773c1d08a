//! The words that other templates of journey maps use for our keys.

use crate::lexicon::{Group, Lexicon, List};
use crate::yaml::nearest::plain;

/// Texts that are longer are no words.
const LONGEST: usize = 199;

/// Keys that another word means only where it has a number: `mood: 3`, and not `mood: tense`.
const NUMBERS: &[&str] = &["emotion"];

/// Returns the choice that another word for it means; where there is no such choice, the word means nothing.
pub(crate) fn choice<'c>(word: &str, choices: &[&'c str]) -> Option<&'c str> {
    let letters = word.chars().take(60).filter(|letter| letter.is_alphanumeric());
    let word: String = letters.flat_map(char::to_lowercase).collect();
    let mut meanings = Lexicon::ALL.meanings(Group::Choices, &word);
    meanings.find_map(|meant| choices.iter().copied().find(|choice| *choice == meant))
}

/// Returns the key that another word for it means, if it is one of those known here; `is_number` says whether its value
/// is one.
pub(crate) fn synonym(word: &str, known: &[&'static str], is_number: bool) -> Option<&'static str> {
    let fits = |key: &&str| is_number || !NUMBERS.contains(key);
    let mut meant = meanings(word).into_iter().filter(fits);
    meant.find_map(|key| known.iter().copied().find(|known| *known == key))
}

/// Tells whether a word has a meaning of its own, be there a key for it or not.
pub(crate) fn is_synonym(word: &str) -> bool {
    !meanings(word).is_empty() || Lexicon::ALL.has(List::WordsWithoutKey, &plain(word))
}

/// Returns the keys that a word means, the first choice first.
fn meanings(word: &str) -> Vec<&'static str> {
    if word.chars().nth(LONGEST).is_some() {
        return Vec::new();
    }
    Lexicon::ALL.meanings(Group::Keys, &plain(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_the_key_that_its_mapping_has() {
        let synonym = |word, known| synonym(word, known, false);
        assert_eq!(synonym("Title", &["journey", "stages"]), Some("journey"));
        assert_eq!(synonym("title", &["name", "summary"]), Some("name"));
        assert_eq!(synonym("steps", &["name", "touchpoints"]), Some("touchpoints"));
        assert_eq!(synonym("steps", &["journey", "stages"]), Some("stages"));
        assert_eq!(synonym("steps", &["name", "url"]), None);
        assert_eq!(synonym("banana", &["name"]), None);
        assert_eq!(synonym("tags", &["stages"]), None);
        assert!(is_synonym("tags") && !is_synonym("banana"));
    }

    #[test]
    fn the_value_decides_between_two_keys() {
        let known = &["feeling", "emotion"];
        assert_eq!(synonym("mood", known, true), Some("emotion"));
        assert_eq!(synonym("mood", known, false), Some("feeling"));
        assert_eq!(synonym("score", known, false), None);
    }

    #[test]
    fn a_word_means_the_choice_that_there_is() {
        assert_eq!(choice("Post-Purchase", &["before", "purchase", "after"]), Some("after"));
        assert_eq!(choice("current state", &["as-is", "to-be"]), Some("as-is"));
        assert_eq!(choice("resolved", &["open", "accepted", "solved"]), Some("solved"));
        assert_eq!(choice("resolved", &["open", "done"]), None);
    }
}
