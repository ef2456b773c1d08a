//! "Did you mean": the nearest of some words.

/// Returns the candidate that a person most likely meant, if one is near enough.
///
/// Case, `_`, blanks and hyphens are forgiven wholly; else up to a third of the characters may be wrong, counting two
/// neighbours that changed places as one slip (optimal string alignment distance).
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let wanted = plain(word);
    if wanted.is_empty() || wanted.len() > 60 {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let offered = plain(candidate);
        if offered.is_empty() || offered.len() > 120 {
            continue;
        }
        let limit = if wanted.len() <= 2 {
            usize::from(wanted.len() == 2)
        } else {
            (wanted.len().max(offered.len()) / 3).max(1)
        };
        // A word that was cut short or goes on ("emotions" for "emotion", "pains" for "pain_points") is near as well.
        let far = distance(&wanted, &offered);
        let begins = wanted.len() >= 4
            && offered.len() >= 4
            && (offered.starts_with(&wanted[..]) || wanted.starts_with(&offered[..]));
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
    plain(one) == plain(other) && one.chars().count() < 200
}

fn plain(word: &str) -> Vec<char> {
    word.chars().take(200).filter(|c| !matches!(c, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

fn distance(a: &[char], b: &[char]) -> usize {
    let width = b.len() + 1;
    let mut before_last = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    for (i, left) in a.iter().enumerate() {
        let mut row = vec![i + 1; width];
        for (j, right) in b.iter().enumerate() {
            let replaced = last[j] + usize::from(left != right);
            row[j + 1] = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *left == b[j - 1] && a[i - 1] == *right {
                row[j + 1] = row[j + 1].min(before_last[j - 1] + 1);
            }
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
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
