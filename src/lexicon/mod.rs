//! The words by which texts are judged and recognised, one file a language; no list of such words stands anywhere else.
//!
//! A text of a journey is judged by the words of its language and by the English ones, since people mix them. What is
//! read before the language is known, such as keys, dates and lengths of time, is recognised in every language.

mod file;
mod list;
#[cfg(test)]
mod tests;

use std::sync::OnceLock;

pub(crate) use list::{Group, List};

use file::{Entry, Words};

/// The language whose words count in every journey.
const EVERYWHERE: &str = "en";

/// The files of lists: the tag (BCP 47) of each language and its lists, English first.
static FILES: &[(&str, &[Entry])] = include!(concat!(env!("OUT_DIR"), "/lexicons.rs"));

/// The languages, in the order of [`FILES`].
static LANGUAGES: OnceLock<Vec<Language>> = OnceLock::new();

/// A language with its lists.
#[derive(Debug)]
struct Language {
    tag: &'static str,
    words: Words,
}

/// The words of some languages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lexicon<'a> {
    /// The language whose words count beside those that count everywhere; all languages where there is none.
    tag: Option<&'a str>,
}

impl<'a> Lexicon<'a> {
    /// The words of every language.
    pub(crate) const ALL: Lexicon<'static> = Lexicon { tag: None };

    /// Returns the words by which texts of a language are judged, given as in BCP 47.
    pub(crate) fn of(language: Option<&'a str>) -> Self {
        let tag = language.and_then(|tag| tag.split(['-', '_']).next());
        Lexicon { tag: Some(tag.unwrap_or(EVERYWHERE)) }
    }

    fn languages(self) -> impl Iterator<Item = &'static Words> {
        let counts = move |language: &&Language| {
            let is_own = |tag: &str| tag.eq_ignore_ascii_case(language.tag);
            language.tag == EVERYWHERE || self.tag.is_none_or(is_own)
        };
        languages().iter().filter(counts).map(|language| &language.words)
    }

    /// Tells whether a list has a word, which is in lower case.
    pub(crate) fn has(self, list: List, word: &str) -> bool {
        self.languages().any(|words| words.list(list).binary_search(&word).is_ok())
    }

    /// Returns the words of a list.
    pub(crate) fn words(self, list: List) -> impl Iterator<Item = &'static str> {
        self.languages().flat_map(move |words| words.list(list).iter().copied())
    }

    /// Returns what follows the longest words of a list that a text begins with, without blanks; the text is in lower case.
    pub(crate) fn after(self, list: List, text: &str) -> Option<&str> {
        let behind = |word| text.strip_prefix(word).filter(|rest| rest.is_empty() || rest.starts_with(' '));
        self.words(list).filter_map(behind).min_by_key(|rest| rest.len()).map(str::trim_start)
    }

    /// Returns what a word may mean, of the meanings of a group; capitals do not count.
    pub(crate) fn meanings(self, group: Group, word: &str) -> impl Iterator<Item = &'static str> {
        let has = move |entry: &Entry| entry.words.iter().any(|known| known.eq_ignore_ascii_case(word));
        self.languages()
            .flat_map(move |words| words.group(group))
            .filter_map(move |entry| has(entry).then_some(entry.name))
    }

    /// Returns the place of the first meaning of which a word begins with a text, in the order of the file.
    pub(crate) fn place_of_start(self, group: Group, start: &str) -> Option<usize> {
        let has = |entry: &Entry| entry.words.iter().any(|word| word.starts_with(start));
        self.languages().find_map(|words| words.group(group).iter().position(has))
    }
}

fn languages() -> &'static [Language] {
    LANGUAGES.get_or_init(|| FILES.iter().map(|(tag, lists)| Language { tag, words: Words::of(lists) }).collect())
}
