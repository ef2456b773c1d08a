//! Keys of a text, and what becomes of them under hasty fingers; shared by the tests that misspell them.

use std::ops::Range;

/// Returns where keys stand in a text, as far as can be told without reading it: names of the author's own are among them.
pub(crate) fn keys(text: &str) -> Vec<Range<usize>> {
    let mut keys = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let mut is_quoted = false;
        let mut word: Option<usize> = None;
        // A key begins a line or an entry, or stands behind a brace or a comma.
        let mut may_begin = true;
        for (at, letter) in line.char_indices() {
            match letter {
                '"' => is_quoted = !is_quoted,
                '#' if !is_quoted && line[..at].ends_with(' ') => break,
                'a'..='z' | '_' if !is_quoted => {
                    if may_begin {
                        word = Some(at);
                    }
                }
                ':' if !is_quoted && line[at + 1..].starts_with([' ', '\n']) => {
                    if let Some(word) = word.take() {
                        keys.push(start + word..start + at);
                    }
                }
                _ => word = None,
            }
            may_begin = !is_quoted && (matches!(letter, '{' | ',') || letter == ' ' && may_begin)
                || letter == '-' && line[..at].trim().is_empty();
        }
        start += line.len();
    }
    keys
}

/// Returns the ways in which one wrong keystroke spoils a word: two letters swapped, one dropped, one doubled.
pub(crate) fn typos(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let last = letters.len().saturating_sub(1);
    let mut typos = Vec::new();
    if let Some(at) = (1..last).rev().find(|at| letters[*at] != letters[at + 1]) {
        let mut swapped = letters.clone();
        swapped.swap(at, at + 1);
        typos.push(swapped);
    }
    if letters.len() > 2 {
        let mut dropped = letters.clone();
        dropped.remove(letters.len() / 2);
        typos.push(dropped);
        let mut doubled = letters.clone();
        doubled.insert(1, letters[1]);
        typos.push(doubled);
    }
    typos.into_iter().map(|letters| letters.into_iter().collect()).collect()
}

/// Returns a text with other words in place of some, which are in order and lie apart.
pub(crate) fn replaced(text: &str, words: &[(Range<usize>, String)]) -> String {
    let mut replaced = text.to_owned();
    for (range, word) in words.iter().rev() {
        replaced.replace_range(range.clone(), word);
    }
    replaced
}
