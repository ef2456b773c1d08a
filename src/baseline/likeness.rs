//! How alike two names are, so that a touchpoint that gets a better name keeps its history.

use std::collections::BTreeMap;

/// Names that are at least so much alike are taken for one that was renamed.
pub(super) const RENAMED: f64 = 0.5;

/// Returns how alike two texts are, from 0 to 1: the share of neighbouring letters that both have (Dice 1945, taken over
/// pairs of letters, so that it works for languages without spaces too).
pub(super) fn of(one: &str, other: &str) -> f64 {
    let (one, other) = (pairs(one), pairs(other));
    let total: usize = one.values().chain(other.values()).sum();
    if total == 0 {
        return 0.0;
    }
    let shared: usize = one.iter().map(|(pair, count)| other.get(pair).map_or(0, |others| (*count).min(*others))).sum();
    2.0 * shared as f64 / total as f64
}

fn pairs(text: &str) -> BTreeMap<(char, char), usize> {
    let letters: Vec<char> =
        text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let mut pairs = BTreeMap::new();
    for pair in letters.windows(2) {
        *pairs.entry((pair[0], pair[1])).or_default() += 1;
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_was_bettered_is_alike_and_another_one_is_not() {
        assert!(of("Compares models", "Compares the models online") >= RENAMED);
        assert!(of("配送状況を確認する", "配送状況の確認") >= RENAMED);
        assert!(of("-1 “Pays”", "-1 “Pays by card”") >= RENAMED);
        assert!(of("Pays", "Waits for the courier") < RENAMED);
        assert!(of("Nobody tells when the courier comes", "The card is refused without a reason") < RENAMED);
        assert_eq!(of("", ""), 0.0);
        assert_eq!(of("Same", "same"), 1.0);
    }
}
