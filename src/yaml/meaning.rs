//! What a key means that its mapping does not know: for certain, most likely, or nothing.

use std::collections::BTreeMap;

use crate::yaml::nearest::{is_one_slip, is_plural, is_same_word, nearest};
use crate::yaml::synonyms::{is_synonym, synonym};
use crate::yaml::vocabulary::Keys;

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// This key, for certain: its value is read as that of this key.
    Certain(&'static str),
    /// This key, most likely: the value is not read.
    Likely(&'static str),
    /// None of the keys here.
    Nothing,
}

/// More different unknown keys than this are not compared with those that are known.
const MOST_WORDS: usize = 1_000;

/// What an unknown key was asked for with: the keys of its struct by their place, whether they are the second half of two,
/// whether the value is a number, and the key.
type Asked = (usize, bool, bool, String);

/// A key that is longer than this, in bytes, is no misspelling of one.
const LONGEST_WORD: usize = 100;

/// What unknown keys mean: each is compared with the known ones once, however often it stands in a file.
#[derive(Debug, Default)]
pub(crate) struct Meanings(BTreeMap<Asked, Meaning>);

impl Meanings {
    /// Returns what a key means.
    pub(crate) fn of(&mut self, asked: Asked, find: impl FnOnce() -> Meaning) -> Meaning {
        match self.0.get(&asked) {
            _ if asked.3.len() > LONGEST_WORD => Meaning::Nothing,
            Some(meaning) => *meaning,
            None if self.0.len() >= MOST_WORDS => Meaning::Nothing,
            None => *self.0.entry(asked).or_insert_with(find),
        }
    }
}

/// A key in its mapping.
pub(crate) struct Misnamed<'a> {
    /// The key as it is written.
    pub(crate) key: &'a str,
    /// Whether its value is a number, or holds numbers.
    pub(crate) is_number: bool,
    /// The keys that can stand here.
    pub(crate) known: &'a [&'static str],
    /// The keys that can stand anywhere in the file.
    pub(crate) vocabulary: &'a [Keys],
}

impl Misnamed<'_> {
    /// Returns what the key means; `may_guess` says whether the keys may be searched for one that is merely like it.
    ///
    /// Meaning goes before spelling: a word with a meaning of its own, here or elsewhere, is no typo of another.
    pub(crate) fn meaning(&self, may_guess: impl FnOnce() -> bool) -> Meaning {
        let Misnamed { key, known, .. } = *self;
        // `-name` begins an entry of a list whose blank is missing, and what holds brackets is no word: to take either for a
        // key would lose text.
        if key.starts_with('-') || key.contains(['[', ']', '{', '}', ':', ',']) {
            return Meaning::Nothing;
        }
        let certain = known.iter().copied().find(|known| is_same_word(key, known));
        let certain = certain.or_else(|| synonym(key, known, self.is_number));
        let certain = certain.or_else(|| known.iter().copied().find(|known| is_plural(key, known)));
        if let Some(meant) = certain {
            return Meaning::Certain(meant);
        }
        if is_synonym(key) || self.is_key_elsewhere() {
            return Meaning::Nothing;
        }
        let mut slips = known.iter().copied().filter(|known| is_one_slip(key, known));
        match (slips.next(), slips.next()) {
            (Some(meant), None) => Meaning::Certain(meant),
            _ if may_guess() => nearest(key, known.iter().copied()).map_or(Meaning::Nothing, Meaning::Likely),
            _ => Meaning::Nothing,
        }
    }

    /// Tells whether the word is a key of something else.
    fn is_key_elsewhere(&self) -> bool {
        let mut all = self.vocabulary.iter().flat_map(|keys| keys.keys);
        all.any(|other| is_same_word(self.key, other) || is_plural(self.key, other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOUCHPOINT: &[&str] =
        &["name", "summary", "feeling", "emotion", "for", "action", "personalised_for", "quote"];
    const JOURNEY: &[&str] = &["journey", "state", "starts", "stages", "personas", "scales", "lanes", "for"];

    fn meaning(key: &str, is_number: bool, known: &[&'static str]) -> Meaning {
        let vocabulary = [Keys { of: "touchpoint", keys: TOUCHPOINT }, Keys { of: "journey", keys: JOURNEY }];
        Misnamed { key, is_number, known, vocabulary: &vocabulary }.meaning(|| true)
    }

    #[test]
    fn one_slip_is_certain_where_it_can_be_nothing_else() {
        for (key, meant) in [("lanse", "lanes"), ("laness", "lanes"), ("Stagse", "stages"), ("stgaes", "stages")] {
            assert_eq!(meaning(key, false, JOURNEY), Meaning::Certain(meant), "{key}");
        }
        // Too short.
        assert_eq!(meaning("lans", false, JOURNEY), Meaning::Likely("lanes"));
        // Another first letter, and two slips.
        assert_eq!(meaning("ganes", false, JOURNEY), Meaning::Likely("lanes"));
        assert_eq!(meaning("stagexx", false, JOURNEY), Meaning::Likely("stages"));
        // Two keys are as near.
        assert_eq!(meaning("start", false, &["starts", "stars"]), Meaning::Certain("starts"), "the plural goes first");
        assert!(matches!(meaning("stards", false, &["starts", "stares"]), Meaning::Likely(_)));
    }

    #[test]
    fn a_key_is_compared_once_and_only_so_many_are() {
        let names: Vec<String> = (0..2 * MOST_WORDS).map(|at| format!("k{at}")).collect();
        let mut meanings = Meanings::default();
        let mut compared = 0;
        for name in names.iter().chain(&names) {
            meanings.of((0, true, false, name.clone()), || {
                compared += 1;
                Meaning::Nothing
            });
        }
        assert_eq!(compared, MOST_WORDS);
    }

    #[test]
    fn an_entry_of_a_list_without_its_blank_is_no_key() {
        assert_eq!(meaning("-name", false, TOUCHPOINT), Meaning::Nothing);
        assert_eq!(meaning("-emotion", true, TOUCHPOINT), Meaning::Nothing);
        assert_eq!(meaning("emotion:{a", false, TOUCHPOINT), Meaning::Nothing);
    }

    #[test]
    fn a_key_of_something_else_is_never_taken_for_a_typo() {
        // One letter from `state`; it means the stages, where there are any.
        assert_eq!(meaning("stage", false, JOURNEY), Meaning::Certain("stages"));
        assert_eq!(meaning("stage", false, &["state", "name"]), Meaning::Nothing);
        assert_eq!(meaning("lane", false, &["lanas"]), Meaning::Nothing);
        assert_eq!(meaning("tags", false, JOURNEY), Meaning::Nothing);
    }

    #[test]
    fn a_word_of_another_template_goes_before_a_like_spelling() {
        assert_eq!(meaning("persona", false, TOUCHPOINT), Meaning::Certain("for"));
        assert_eq!(meaning("persona", false, JOURNEY), Meaning::Certain("personas"));
        assert_eq!(meaning("actor", false, TOUCHPOINT), Meaning::Certain("for"));
        assert_eq!(meaning("mood", true, TOUCHPOINT), Meaning::Certain("emotion"));
        assert_eq!(meaning("mood", false, TOUCHPOINT), Meaning::Certain("feeling"));
        assert_eq!(meaning("score", false, TOUCHPOINT), Meaning::Nothing);
    }
}
