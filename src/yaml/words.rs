//! The reader's words for people who know customer experience, not YAML.

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::nearest::{is_same_word, nearest};
use crate::yaml::prose::short;
use crate::yaml::rules;
use crate::yaml::synonyms::{choice, synonym};
use crate::yaml::tree::{Kind, Node};

/// Names what stands at a node.
pub(crate) fn found(node: &Node<'_>) -> String {
    match &node.kind {
        Kind::Null => "nothing".to_string(),
        Kind::List => "a list".to_string(),
        Kind::Map => "keys and values".to_string(),
        Kind::Plain(text) | Kind::Quoted(text) if text.is_empty() => "an empty text".to_string(),
        Kind::Plain(text) | Kind::Quoted(text) => format!("`{}`", short(text)),
        Kind::Alias(_) | Kind::Broken => "something else".to_string(),
    }
}

/// Lists choices: "a, b or c".
pub(crate) fn list(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => format!("`{only}`"),
        [start @ .., last] => {
            let start: Vec<String> = start.iter().map(|word| format!("`{word}`")).collect();
            format!("{} or `{last}`", start.join(", "))
        }
    }
}

/// Says that a key is unknown.
pub(crate) fn unknown_key(key: &str) -> String {
    match key {
        "" => "an empty key says nothing".to_string(),
        _ => format!("no key is called `{}` here", short(key)),
    }
}

/// Adds what a person most likely meant, if that may be looked for, or else what there is.
pub(crate) fn suggest(finding: Finding, key: &str, known: &[&str], span: Span, guess: bool) -> Finding {
    let by_synonym = if guess { synonym(key, known) } else { None };
    let meant = by_synonym.or_else(|| if guess { nearest(key, known.iter().copied()) } else { None });
    match meant {
        Some(meant) => {
            let is_certain = by_synonym.is_some() || is_same_word(key, meant);
            finding.label(format!("did you mean `{meant}`?")).fix(span, meant, is_certain)
        }
        None => {
            let some: Vec<&str> = known.iter().take(12).copied().collect();
            let more = if known.len() > some.len() { " …" } else { "" };
            finding.help(format!("keys here are: {}{more}", some.join(", "))).help(format!(
                "your own keys may begin with `x-`: `x-{}`",
                short(key).trim().replace(' ', "-").to_lowercase()
            ))
        }
    }
}

/// Says that a word is none of the choices.
pub(crate) fn not_among(text: &str, span: Span, choices: &[&str], guess: bool) -> Finding {
    let finding =
        Finding::error(rules::WRONG_VALUE, span, format!("`{}` is not one of {}", short(text), list(choices)));
    let by_synonym = choice(text, choices);
    let meant = by_synonym.or_else(|| if guess { nearest(text, choices.iter().copied()) } else { None });
    match meant {
        Some(meant) => {
            let is_certain = by_synonym.is_some() || is_same_word(text, meant) || is_plural(text, meant);
            finding.label(format!("did you mean `{meant}`?")).fix(span, meant, is_certain)
        }
        None => finding,
    }
}

/// Tells whether a word is the plural of a choice, as in "interviews".
fn is_plural(word: &str, choice: &str) -> bool {
    word.len() == choice.len() + 1 && word.strip_suffix(['s', 'S']).is_some_and(|one| is_same_word(one, choice))
}
