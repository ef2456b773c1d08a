//! "Did you mean": the nearest of some words.

use strsim::osa_distance;

/// Fewer letters than these are too few to tell a typo from another word.
const FEWEST_LETTERS: usize = 5;

/// Returns the candidate that a person most likely meant, if one is near enough.
///
/// Case, `_`, blanks and hyphens are forgiven wholly; else up to a third of the characters may be wrong, counting two
/// swapped neighbours as one mistake (optimal string alignment distance).
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let wanted = plain(word);
    let length = wanted.chars().count();
    if wanted.is_empty() || length > 60 {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let offered = plain(candidate);
        let longer = length.max(offered.chars().count());
        if offered.is_empty() || longer > 120 {
            continue;
        }
        let limit = if length <= 2 { usize::from(length == 2) } else { (longer / 3).max(1) };
        let far = osa_distance(&wanted, &offered);
        // A word that was cut short or goes on ("emotions" for "emotion", "pains" for "pain_points") is near as well.
        let is_long = |word: &str| word.chars().nth(3).is_some();
        let begins =
            is_long(&wanted) && is_long(&offered) && (offered.starts_with(&wanted) || wanted.starts_with(&offered));
        let far = if begins { far.min(limit) } else { far };
        if far <= limit && best.is_none_or(|(least, _)| far < least) {
            best = Some((far, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Tells whether two words differ in nothing but capitals, `_`, blanks and hyphens, so that one is certain to mean the
/// other.
pub fn is_same_word(one: &str, other: &str) -> bool {
    letters(one).eq(letters(other)) && one.chars().nth(199).is_none()
}

/// Tells whether one of two words is the regular plural of the other, in either order.
pub(crate) fn is_plural(one: &str, other: &str) -> bool {
    let (one, other) = (plain(one), plain(other));
    let (single, many) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let hisses = ["s", "x", "z", "ch", "sh"].iter().any(|end| single.ends_with(end));
    match many.strip_prefix(&*single) {
        Some("s") => !single.is_empty(),
        Some("es") => hisses,
        _ => single.strip_suffix('y').is_some_and(|stem| many.strip_prefix(stem) == Some("ies")),
    }
}

/// Tells whether a word is another one with a single slip: a letter too many, too few or another one, or two that
/// changed places. Short words and other first letters are no slips.
pub(crate) fn is_one_slip(word: &str, meant: &str) -> bool {
    let (word, meant) = (plain(word), plain(meant));
    word.chars().next() == meant.chars().next()
        && word.chars().nth(FEWEST_LETTERS - 1).is_some()
        && word.len().abs_diff(meant.len()) <= 4
        && osa_distance(&word, &meant) == 1
}

/// Goes over what is left of a word without capitals, `_`, blanks and hyphens.
fn letters(word: &str) -> impl Iterator<Item = char> {
    word.chars().take(200).filter(|c| !matches!(c, '-' | '_' | ' ')).flat_map(char::to_lowercase)
}

pub(crate) fn plain(word: &str) -> String {
    letters(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let keys = ["name", "emotion", "pain_points", "moment_of_truth", "channel"];
        assert_eq!(nearest("nmae", keys), Some("name"));
        assert_eq!(nearest("Pain Points", keys), Some("pain_points"));
        assert_eq!(nearest("pain-point", keys), Some("pain_points"));
        assert_eq!(nearest("chanel", keys), Some("channel"));
        assert_eq!(nearest("emotions", keys), Some("emotion"));
        assert_eq!(nearest("Price", keys), None);
        assert_eq!(nearest("", keys), None);
    }
}
