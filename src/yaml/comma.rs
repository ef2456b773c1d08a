//! A comma inside `{…}` that cut a text: `{ name: Looks, compares }` is a name and a key without a value.

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::nearest::nearest;
use crate::yaml::prose::{short, unquoted};
use crate::yaml::rules;
use crate::yaml::synonyms::synonym;
use crate::yaml::tree::{At, Kind, Pair, Tree};

/// Whether a key is the rest of a text.
pub(crate) enum Cut {
    /// It is a key.
    None,
    /// It is the first piece that was cut off, reported with all of the text.
    First(Box<Finding>),
    /// It is a further piece; the first one reported it.
    Rest,
}

/// More pieces than this are no text.
const MOST_PIECES: usize = 20;

/// Finds out whether a key that nobody knows is the rest of a text that a comma cut.
///
/// It has no value, stands behind a text without quotes and nothing but a comma, and is like none of the keys.
pub(crate) fn cut_by_comma(text: &str, tree: &Tree<'_>, pair: Pair<'_>, known: &[&'static str]) -> Cut {
    if !is_piece(text, tree, pair.value, known) {
        return Cut::None;
    }
    let mut key = pair.value - 1;
    for piece in 0..MOST_PIECES {
        // The node in front of a key is the value before it, or the last part of that value.
        let Some(before) = key.checked_sub(1).map(|at| tree.node(at)) else { return Cut::None };
        match &before.kind {
            Kind::Plain(_) if is_comma_between(text, before.span, tree.node(key).span) => {
                if piece > 0 {
                    return Cut::Rest;
                }
                if let Some(finding) = cut_number(text, before.span, tree.node(key).span) {
                    return Cut::First(Box::new(finding));
                }
                let whole = before.span.to(last_piece(text, tree, pair.value, known));
                let cut = short(text.get(before.span.range()).unwrap_or_default());
                let message = format!("the comma ends the text `{cut}`");
                return Cut::First(Box::new(unquoted(text, whole, &message)));
            }
            Kind::Null if key >= 2 && is_piece(text, tree, key - 1, known) => key -= 2,
            _ => return Cut::None,
        }
    }
    Cut::None
}

/// Answers `share: 12,5%`, which reads as the number 12 and a key.
fn cut_number(text: &str, whole: Span, decimals: Span) -> Option<Finding> {
    let (before, behind) = (text.get(whole.range())?, text.get(decimals.range())?);
    let digits = behind.trim_end_matches(['%', ' ']);
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(before.trim_start_matches(['-', '+'])) || !is_number(digits) {
        return None;
    }
    let meant = format!("{before}.{behind}");
    let message = format!("the comma ends the number `{before}`");
    let finding = Finding::error(rules::WRONG_VALUE, whole.to(decimals), message);
    let finding = finding.label(format!("did you mean `{meant}`? Decimals are written with a point"));
    // `1,000` may be a thousand.
    Some(finding.fix(whole.to(decimals), meant, digits.len() < 3))
}

/// Tells whether a value is the number in front of the comma of `{ share: 12,5% }`.
pub(crate) fn is_cut_number(text: &str, span: Span) -> bool {
    let (before, behind) = (text.get(..span.start as usize), text.get(span.end as usize..));
    let (Some(before), Some(behind)) = (before, behind) else { return false };
    let Some(decimals) = behind.strip_prefix(',') else { return false };
    let rest = decimals.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_number =
        text.get(span.range()).is_some_and(|number| number.ends_with(|letter: char| letter.is_ascii_digit()));
    is_number
        && rest.len() < decimals.len()
        && rest.trim_start_matches(['%', ' ']).starts_with([',', '}'])
        && before.trim_end_matches(' ').ends_with(':')
}

/// Tells whether a value is none, under a key that is like none of the known ones.
fn is_piece(text: &str, tree: &Tree<'_>, value: At, known: &[&'static str]) -> bool {
    let (Some(key_at), node) = (value.checked_sub(1), tree.node(value)) else { return false };
    let key = tree.node(key_at);
    let Kind::Plain(words) = &key.kind else { return false };
    let is_bare = matches!(node.kind, Kind::Null) && node.span.start == node.span.end;
    let behind = text.get(key.span.end as usize..).unwrap_or_default().trim_start();
    is_bare
        && behind.starts_with([',', '}'])
        && !known.contains(&&**words)
        && (words.contains(' ')
            || synonym(words, known, false).is_none() && nearest(words, known.iter().copied()).is_none())
}

fn is_comma_between(text: &str, one: Span, other: Span) -> bool {
    let between = text.get(one.end as usize..other.start as usize).unwrap_or_default();
    between.trim_matches([' ', '\t']) == ","
}

/// Returns the place of the last piece that follows a first one on the same line.
fn last_piece(text: &str, tree: &Tree<'_>, value: At, known: &[&'static str]) -> Span {
    let mut key = value - 1;
    for _ in 0..MOST_PIECES {
        let (next_key, next_value) = (key + 2, key + 3);
        let is_next = (next_value as usize) < tree.nodes.len()
            && is_piece(text, tree, next_value, known)
            && is_comma_between(text, tree.node(key).span, tree.node(next_key).span);
        if !is_next {
            break;
        }
        key = next_key;
    }
    tree.node(key).span
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_cut_in_braces_alone() {
        let is_cut = |text: &str| {
            let start = text.find("12").expect("a number");
            is_cut_number(text, Span::new(start, start + 2))
        };
        assert!(is_cut("{ share: 12,5% }") && is_cut("{share: 12,5, to: x}"));
        assert!(!is_cut("{ share: 12, to: x }") && !is_cut("[12,5]") && !is_cut("{ share: 12 }"));
    }
}
