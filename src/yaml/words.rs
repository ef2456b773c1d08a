//! The reader's messages for people who know customer experience, not YAML.

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::nearest::{is_plural, is_same_word, nearest};
use crate::yaml::prose::short;
use crate::yaml::rules;
use crate::yaml::synonyms::choice;
use crate::yaml::tree::{Kind, Node, Pair};
use crate::yaml::vocabulary::Keys;

/// Names the content of a node.
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

/// Reports that a key is unknown.
pub(crate) fn unknown_key(key: &str) -> String {
    match key {
        "" => "this key is empty".to_string(),
        _ => format!("no key is called `{}` here", short(key)),
    }
}

/// Says which key was meant; `is_certain` where the value was read as that of this key.
pub(crate) fn meant_key(pair: &Pair<'_>, meant: &str, is_certain: bool) -> Finding {
    let finding = Finding::error(rules::UNKNOWN_KEY, pair.span, unknown_key(pair.key));
    finding.label(format!("did you mean `{meant}`?")).fix(pair.span, meant, is_certain)
}

/// Says that a key would mean another one, were its value one that can stand there.
pub(crate) fn value_does_not_fit(pair: &Pair<'_>, meant: &str) -> Finding {
    let finding = Finding::error(rules::UNKNOWN_KEY, pair.span, unknown_key(pair.key));
    finding.label(format!("did you mean `{meant}`? Its value does not fit"))
}

/// Says that a key means another one which stands in the same mapping, so that nobody can tell which value counts.
pub(crate) fn key_beside_its_meaning(pair: &Pair<'_>, meant: &str, other: Span) -> Finding {
    let key = short(pair.key);
    let message = format!("`{key}` means `{meant}`, which is here too");
    Finding::error(rules::UNKNOWN_KEY, pair.span, message)
        .label("this one was not read")
        .related(other, format!("read as `{meant}`"))
        .help(format!("move the value of `{key}` to `{meant}`, then delete `{key}`"))
}

/// Says that a key is like none of those that can stand here, and which these are, or where it belongs.
pub(crate) fn strange_key(pair: &Pair<'_>, known: &[&str], vocabulary: &[Keys]) -> Finding {
    let key = pair.key;
    let finding = Finding::error(rules::UNKNOWN_KEY, pair.span, unknown_key(key));
    let some: Vec<&str> = known.iter().take(12).copied().collect();
    let more = if known.len() > some.len() { " …" } else { "" };
    let finding = match owners(key, vocabulary) {
        Some(owners) => finding.help(format!("`{key}` belongs to {owners}")),
        None => finding,
    };
    finding
        .help(format!("keys here are: {}{more}", some.join(", ")))
        .help(format!("your own keys may begin with `x-`: `x-{}`", short(key).trim().replace(' ', "-").to_lowercase()))
}

/// Names what a key belongs to, unless that is nothing, or too much to be of help.
fn owners(key: &str, vocabulary: &[Keys]) -> Option<String> {
    let of: Vec<&str> = vocabulary.iter().filter(|keys| keys.keys.contains(&key)).map(|keys| keys.of).collect();
    let article = |of: &str| if of.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    match of[..] {
        [one] => Some(format!("{} {one}", article(one))),
        [one, other] => Some(format!("{} {one} or {} {other}", article(one), article(other))),
        _ => None,
    }
}

/// Reports that a word is none of the choices.
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
