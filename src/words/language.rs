//! A language: every sentence that the program says to people, by its key, in the format of Project Fluent.
//!
//! A language is one file beside this one, `en.ftl`, and nothing else. A message that a language lacks is said in English. Names and texts of the journey are never inflected, since nobody knows their declension: a message sets
//! them behind a colon, in quotation marks or beside a noun that takes the case.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::document::{Inline, Text};
use crate::words::{OwnWords, capitalised};

/// The files of words: the tag (BCP 47) of each language and its text, English first.
static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The languages that were asked for, in the order of [`FILES`].
static READ: OnceLock<Vec<OnceLock<Language>>> = OnceLock::new();

/// Where a value stands in a message until its pieces take the place: from here on, one character for each.
const FIRST_PLACE: u32 = 0xF_0000;

/// A language, with the words that a project or a journey sets in place of ours. Cheap to clone.
#[derive(Clone)]
pub struct Language(Arc<Spoken>);

struct Spoken {
    tag: &'static str,
    messages: FluentBundle<Arc<FluentResource>>,
    resource: Arc<FluentResource>,
    own: OwnWords,
    /// The messages that are put together of several pieces and need no values, once they were asked for: by their keys,
    /// in order.
    composed: OnceLock<Vec<(&'static str, OnceLock<String>)>>,
    /// English with the same words of the author, where a message is missing.
    english: OnceLock<Language>,
}

/// What a message is told besides its key.
#[derive(Debug, Clone)]
pub enum Value<'a> {
    /// A number of things, by which a message chooses singular or plural.
    Count(usize),
    /// A number, written as the language writes numbers.
    Number(f64),
    /// A number by which a message chooses singular or plural, with the decimals that it is written with: "1.5".
    Decimal(&'a str),
    /// A word by which a message chooses its wording; never shown to people.
    Choice(&'a str),
    /// Words of our own that are made already, such as "35 %".
    Ours(Cow<'a, str>),
    /// Words of the author of the file.
    Author(&'a str),
    /// A text that is made already.
    Text(Text),
}

impl Language {
    /// Returns the language of a tag (BCP 47) such as "fi" or "fi-FI"; English where it is none of ours.
    pub fn of(tag: Option<&str>) -> Language {
        Language::known(tag).clone()
    }

    /// Returns the language of a tag as [`Language::of`] does, to be borrowed.
    pub fn known(tag: Option<&str>) -> &'static Language {
        let primary = tag.and_then(|tag| tag.trim().split(['-', '_']).next()).unwrap_or_default();
        let at = FILES.iter().position(|(own, _)| own.eq_ignore_ascii_case(primary)).unwrap_or(0);
        let read = READ.get_or_init(|| FILES.iter().map(|_| OnceLock::new()).collect());
        read[at].get_or_init(|| Language::read(FILES[at].0, FILES[at].1))
    }

    /// Returns English.
    pub fn english() -> Language {
        Language::of(None)
    }

    /// Returns the tags of all languages, English first.
    pub fn tags() -> impl Iterator<Item = &'static str> {
        FILES.iter().map(|(tag, _)| *tag)
    }

    fn read(tag: &'static str, text: &str) -> Language {
        // What is wrong with a file is found by the tests; here the rest of it is used.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        Language::made(tag, Arc::new(resource), OwnWords::default())
    }

    fn made(tag: &'static str, resource: Arc<FluentResource>, own: OwnWords) -> Language {
        let locale = tag.parse().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![locale]);
        messages.set_use_isolating(false);
        // A name that is taken already would be an error, and none is.
        let _ = messages.add_function("CAPITALISED", |values, _| match values.first() {
            Some(FluentValue::String(text)) => FluentValue::from(capitalised(text)),
            _ => FluentValue::Error,
        });
        messages.add_resource_overriding(Arc::clone(&resource));
        if !own.is_empty() {
            let of_author = FluentResource::try_new(own.messages()).unwrap_or_else(|(resource, _)| resource);
            messages.add_resource_overriding(Arc::new(of_author));
        }
        Language(Arc::new(Spoken { tag, messages, resource, own, composed: OnceLock::new(), english: OnceLock::new() }))
    }

    /// Returns the language with words of a project or a journey in place of ours.
    pub fn with_own(&self, own: &OwnWords) -> Language {
        if *own == self.0.own {
            return self.clone();
        }
        Language::made(self.0.tag, Arc::clone(&self.0.resource), own.clone())
    }

    /// Returns the primary tag (BCP 47): "en".
    pub fn tag(&self) -> &'static str {
        self.0.tag
    }

    /// Tells whether there is a message of a key in this language itself.
    pub fn has(&self, key: &str) -> bool {
        self.0.messages.has_message(key)
    }

    /// Tells whether a key names a message that needs nothing besides, such as a heading, so that it may be replaced.
    pub fn is_heading(&self, key: &str) -> bool {
        let Some(pattern) = self.0.messages.get_message(key).and_then(|message| message.value()) else { return false };
        let mut errors = Vec::new();
        let _ = self.0.messages.format_pattern(pattern, None, &mut errors);
        errors.is_empty()
    }

    /// Returns the keys of all headings, which a file may set otherwise.
    pub fn headings(&self) -> impl Iterator<Item = &'static str> {
        let language = self.clone();
        keys(self.0.tag).filter(move |key| language.is_heading(key))
    }

    /// Says a message that needs nothing besides.
    pub fn text(&self, key: &str) -> &str {
        let messages = &self.0.messages;
        let Some(pattern) = messages.get_message(key).and_then(|message| message.value()) else {
            debug_assert!(self.0.tag != "en", "there is no message `{key}`");
            return if self.0.tag == "en" { "" } else { self.english_instead().text(key) };
        };
        let mut errors = Vec::new();
        match messages.format_pattern(pattern, None, &mut errors) {
            Cow::Borrowed(text) if !text.contains('`') => text,
            text => {
                debug_assert!(errors.is_empty(), "the message `{key}` in {}: {errors:?}", self.0.tag);
                self.composed(key, &text)
            }
        }
    }

    /// Keeps a message that was put together of several pieces, so that it can be lent.
    fn composed(&self, key: &str, text: &str) -> &str {
        let all = self.0.composed.get_or_init(|| {
            let mut keys: Vec<&'static str> = keys(self.0.tag).collect();
            keys.sort_unstable();
            keys.into_iter().map(|key| (key, OnceLock::new())).collect()
        });
        let at = all.binary_search_by_key(&key, |(key, _)| key);
        at.map_or("", |at| all[at].1.get_or_init(|| text.replace('`', "")))
    }

    /// Says a message with a number of things, its `$number`.
    pub fn counted(&self, key: &str, number: usize) -> String {
        self.with(key, &[("number", Value::Count(number))])
    }

    /// Says a message with values, as plain text.
    pub fn with(&self, key: &str, values: &[(&'static str, Value<'_>)]) -> String {
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, self.plain(value));
        }
        let message = self.formatted(key, &arguments);
        // Backquotes of ours fall away, those of an author do not.
        if message.contains('`') { self.say(key, values).plain() } else { message }
    }

    fn plain<'a>(&self, value: &'a Value<'_>) -> FluentValue<'a> {
        match value {
            Value::Count(count) => FluentValue::from(*count),
            Value::Decimal(text) => FluentValue::try_number(text),
            Value::Choice(word) | Value::Author(word) => FluentValue::from(*word),
            Value::Number(number) => FluentValue::from(self.number(*number)),
            Value::Ours(words) => FluentValue::from(words.as_ref()),
            Value::Text(text) => FluentValue::from(text.plain()),
        }
    }

    /// Says a message with values; each piece of the text knows whose words it holds.
    pub fn say(&self, key: &str, values: &[(&'static str, Value<'_>)]) -> Text {
        let mut arguments = FluentArgs::with_capacity(values.len());
        let mut texts: Vec<Text> = Vec::new();
        for (name, value) in values {
            arguments.set(*name, self.argument(value, &mut texts));
        }
        let message = self.formatted(key, &arguments);
        filled(&message, &texts)
    }

    fn argument(&self, value: &Value<'_>, texts: &mut Vec<Text>) -> FluentValue<'static> {
        let text = match value {
            Value::Count(count) => return FluentValue::from(*count),
            Value::Decimal(_) | Value::Choice(_) => return self.plain(value).into_owned(),
            Value::Number(number) => Text::ours(self.number(*number)),
            Value::Ours(words) => Text::ours(words.as_ref()),
            Value::Author(words) => Text::author(words),
            Value::Text(text) => text.clone(),
        };
        let place = char::from_u32(FIRST_PLACE + texts.len() as u32).unwrap_or_default();
        texts.push(text);
        FluentValue::from(place.to_string())
    }

    fn formatted(&self, key: &str, arguments: &FluentArgs<'_>) -> String {
        let messages = &self.0.messages;
        let Some(pattern) = messages.get_message(key).and_then(|message| message.value()) else {
            debug_assert!(self.0.tag != "en", "there is no message `{key}`");
            return if self.0.tag == "en" { String::new() } else { self.english_instead().formatted(key, arguments) };
        };
        let mut errors = Vec::new();
        let text = messages.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "the message `{key}` in {}: {errors:?}", self.0.tag);
        text
    }

    /// Returns English with the same words of the author.
    pub fn in_english(&self) -> Language {
        Language::english().with_own(&self.0.own)
    }

    /// Returns English, for a message that the language lacks.
    fn english_instead(&self) -> &Language {
        self.0.english.get_or_init(|| Language::english().with_own(&self.0.own))
    }
}

/// Returns the keys of the messages of a language, in the order of its file.
fn keys(tag: &str) -> impl Iterator<Item = &'static str> {
    let file = FILES.iter().find(|(own, _)| *own == tag).map_or("", |(_, file)| file);
    let is_key = |key: &&str| key.starts_with(|letter: char| letter.is_ascii_lowercase());
    file.lines().filter_map(|line| Some(line.split_once(" =")?.0)).filter(is_key)
}

/// Puts texts into their places, and takes what stands between backquotes for what is typed.
fn filled(message: &str, texts: &[Text]) -> Text {
    let mut out = Text::default();
    let mut words = String::new();
    let mut is_code = false;
    let end = |words: &mut String, is_code: bool| {
        let words = std::mem::take(words);
        match (words.is_empty(), is_code) {
            (true, _) => Text::default(),
            (false, true) => Text::code(words),
            (false, false) => Text::ours(words),
        }
    };
    for letter in message.chars() {
        let place = (letter as u32).checked_sub(FIRST_PLACE).and_then(|at| texts.get(at as usize));
        match (place, letter) {
            // A name within what is typed is typed as well.
            (Some(text), _) if is_code => words.push_str(&text.plain()),
            (Some(text), _) => {
                out.push(end(&mut words, false));
                out.push(text.clone());
            }
            (None, '`') => {
                out.push(end(&mut words, is_code));
                is_code = !is_code;
            }
            (None, letter) => words.push(letter),
        }
    }
    out.push(end(&mut words, is_code));
    out
}

impl<'a> Value<'a> {
    /// Makes a value of words of our own.
    pub fn ours(words: &'a str) -> Self {
        Value::Ours(Cow::Borrowed(words))
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Value::Count(count)
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<Text> for Value<'_> {
    fn from(text: Text) -> Self {
        Value::Text(text)
    }
}

impl From<String> for Value<'_> {
    fn from(words: String) -> Self {
        Value::Ours(Cow::Owned(words))
    }
}

impl From<Inline> for Text {
    fn from(piece: Inline) -> Self {
        Text { pieces: vec![piece] }
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Language").field(&self.0.tag).field(&self.0.own).finish()
    }
}

/// A language is what its tag says, with the author's own words.
impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || (self.0.tag == other.0.tag && self.0.own == other.0.own)
    }
}

impl Default for Language {
    fn default() -> Self {
        Language::english()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_knows_whose_words_it_holds() {
        let english = Language::english();
        let text = english.say("list-and", &[("first", Value::Author("`x`\n  y")), ("second", Value::from(2.5))]);
        let pieces = [Inline::Author("`x` y".to_owned()), Inline::Ours(" and 2.5".to_owned())];
        assert_eq!(text.pieces, pieces);
    }

    #[test]
    fn what_stands_between_backquotes_is_typed() {
        let text = filled("say `--top \u{F0000}` or not", &[Text::ours("12")]);
        let pieces =
            [Inline::Ours("say ".to_owned()), Inline::Code("--top 12".to_owned()), Inline::Ours(" or not".to_owned())];
        assert_eq!(text.pieces, pieces);
    }

    #[test]
    fn every_file_of_words_can_be_read() {
        for (tag, text) in FILES {
            let read = FluentResource::try_new((*text).to_owned());
            assert!(read.is_ok(), "{tag}: {:?}", read.err().map(|(_, errors)| errors));
        }
    }
}
