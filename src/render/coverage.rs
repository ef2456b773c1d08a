//! Which letters of a picture no font has, and what to do about it.

use std::collections::BTreeMap;

use crate::escape::terminal;
use crate::measure::{self, Family};
use crate::scene::shape::{Scene, Shape, Text};

/// So many texts are told one by one; of the rest the number is.
const TEXTS: usize = 3;
/// So many letters are shown of those that are missing.
const LETTERS: usize = 8;
/// So much is shown of a text.
const LONGEST_TEXT: usize = 40;

/// Texts with letters of one script that no font has.
#[derive(Default)]
struct Lost<'a> {
    count: usize,
    texts: Vec<(&'a Text, Option<&'a str>)>,
    letters: Vec<char>,
}

/// Says of each script which texts have letters that no font here has, where they stand, and which font has them.
pub(super) fn losses(scene: &Scene, fonts: &[Family]) -> Vec<String> {
    let mut lost: BTreeMap<&str, Lost> = BTreeMap::new();
    let mut open = vec![(scene.shapes.iter(), None)];
    while let Some((rest, place)) = open.last_mut() {
        let place = *place;
        match rest.next() {
            Some(Shape::Group(group)) => {
                let slice = group.slice.as_ref().map(|slice| slice.name.as_str());
                open.push((group.shapes.iter(), group.id.as_deref().or(slice).or(place)));
            }
            Some(Shape::Text(text)) => {
                let mut seen: Vec<&str> = Vec::new();
                for letter in measure::missing(&text.words, text.style, fonts) {
                    let lost = lost.entry(font_with(letter)).or_default();
                    if !seen.contains(&font_with(letter)) {
                        seen.push(font_with(letter));
                        lost.count += 1;
                        if lost.texts.len() < TEXTS {
                            lost.texts.push((text, place));
                        }
                    }
                    if lost.letters.len() <= LETTERS && !lost.letters.contains(&letter) {
                        lost.letters.push(letter);
                    }
                }
            }
            Some(_) => {}
            None => {
                open.pop();
            }
        }
    }
    lost.into_iter().map(|(font, lost)| sentence(font, &lost)).collect()
}

fn sentence(font: &str, lost: &Lost) -> String {
    let mut letters: Vec<String> = lost.letters.iter().take(LETTERS).map(|letter| letter.to_string()).collect();
    if lost.letters.len() > LETTERS {
        letters.push("…".into());
    }
    let texts = lost.texts.iter().map(|(text, place)| {
        let words = text.words.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = words.trim_matches(['“', '”']);
        let shown: String = words.chars().take(LONGEST_TEXT).collect();
        let end = if shown.len() < words.len() { "…" } else { "" };
        let place = place.map(|place| format!(" ({})", place.strip_prefix("lane.").unwrap_or(place)));
        format!("“{shown}{end}”{}", place.unwrap_or_default())
    });
    let mut texts: Vec<String> = texts.collect();
    match lost.count - texts.len() {
        0 => {}
        1 => texts.push("1 more text".into()),
        more => texts.push(format!("{more} more texts")),
    }
    let sentence = format!(
        "no font here has {} in {}; a sign stands for each. Add a font that has them, such as {font}: --font FILE",
        letters.join(" "),
        texts.join(", ")
    );
    terminal(&sentence).into_owned()
}

/// Returns the name of a font, free to use, that has a letter.
fn font_with(letter: char) -> &'static str {
    match letter as u32 {
        0x0590..=0x05FF | 0xFB1D..=0xFB4F => "Noto Sans Hebrew",
        0x0600..=0x06FF | 0x0750..=0x077F | 0x08A0..=0x08FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF => "Noto Sans Arabic",
        0x0700..=0x074F => "Noto Sans Syriac",
        0x0900..=0x097F | 0xA8E0..=0xA8FF => "Noto Sans Devanagari",
        0x0980..=0x09FF => "Noto Sans Bengali",
        0x0A00..=0x0A7F => "Noto Sans Gurmukhi",
        0x0A80..=0x0AFF => "Noto Sans Gujarati",
        0x0B00..=0x0B7F => "Noto Sans Oriya",
        0x0B80..=0x0BFF => "Noto Sans Tamil",
        0x0C00..=0x0C7F => "Noto Sans Telugu",
        0x0C80..=0x0CFF => "Noto Sans Kannada",
        0x0D00..=0x0D7F => "Noto Sans Malayalam",
        0x0D80..=0x0DFF => "Noto Sans Sinhala",
        0x0E00..=0x0E7F => "Noto Sans Thai",
        0x0E80..=0x0EFF => "Noto Sans Lao",
        0x0F00..=0x0FFF => "Noto Serif Tibetan",
        0x1000..=0x109F => "Noto Sans Myanmar",
        0x10A0..=0x10FF => "Noto Sans Georgian",
        0x1100..=0x11FF | 0x3130..=0x318F | 0xA960..=0xA97F | 0xAC00..=0xD7FF => "Noto Sans KR",
        0x1200..=0x139F => "Noto Sans Ethiopic",
        0x1780..=0x17FF => "Noto Sans Khmer",
        0x1800..=0x18AF => "Noto Sans Mongolian",
        0x2E80..=0x312F | 0x3190..=0x9FFF | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF => {
            "Noto Sans JP, SC or TC"
        }
        0x20000..=0x3FFFF => "Noto Sans JP, SC or TC",
        0x2190..=0x2BFF => "Noto Sans Symbols 2",
        0x1F000..=0x1FAFF | 0xE0000..=0xE007F => "Noto Emoji",
        0xE000..=0xF8FF | 0xF0000..=0x10FFFF => "the one that these private letters were made for",
        _ => "one of the Noto family",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::fixture::city_bike;
    use crate::theme::LIGHT;

    #[test]
    fn a_loss_says_which_letters_are_missing_where_and_what_would_do() {
        let mut map = city_bike();
        map.head.title = "自転車を買う".into();
        let losses = losses(&crate::scene::layout(&map, &LIGHT), &[]);
        let [loss] = losses.as_slice() else { panic!("{losses:?}") };
        assert!(loss.starts_with("no font here has 自 転 車 を 買 う in “自転車を買う” (head); "), "{loss}");
        assert!(loss.ends_with("such as Noto Sans JP, SC or TC: --font FILE"), "{loss}");
    }

    #[test]
    fn many_losses_are_counted() {
        let mut map = city_bike();
        for (at, column) in map.columns.iter_mut().enumerate() {
            column.name = format!("ก{}", "กขคงจฉชซญฐ".chars().nth(at % 10).expect("a letter"));
        }
        map.head.title = map.columns.iter().map(|column| column.name.as_str()).collect();
        map.head.scenario = Some("🚲".into());
        let losses = losses(&crate::scene::layout(&map, &LIGHT), &[]);
        assert_eq!(losses.len(), 2, "{losses:?}");
        assert!(losses.iter().any(|loss| loss.contains("Noto Sans Thai") && loss.contains("…")), "{losses:?}");
    }

    #[test]
    fn what_is_covered_is_no_loss() {
        assert!(losses(&crate::scene::layout(&city_bike(), &LIGHT), &[]).is_empty());
    }
}
