//! Which way a text is read.

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// Which way a text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// As this text is.
    #[default]
    LeftToRight,
    /// As Arabic and Hebrew are.
    RightToLeft,
}

/// Languages that are usually written from right to left, by their primary tags (likely subtags of CLDR).
const FROM_RIGHT: [&str; 25] = [
    "ar", "arc", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo", "pnb",
    "ps", "rhg", "sd", "skr", "syr", "ug", "ur", "yi",
];
/// Scripts that are, by the tag that follows.
const SCRIPTS_FROM_RIGHT: [&str; 9] = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

/// The first letter of a script from right to left.
const FIRST_FROM_RIGHT: char = '\u{590}';

impl Direction {
    /// Returns the direction of a language, given by its tag (BCP 47): "ar", "he-IL", "uz-Arab".
    pub fn of_language(tag: &str) -> Direction {
        let mut parts = tag.trim().split(['-', '_']);
        let primary = parts.next().unwrap_or_default();
        let script = parts.find(|part| part.len() == 4 && part.chars().all(char::is_alphabetic));
        let is_from_right = match script {
            Some(script) => SCRIPTS_FROM_RIGHT.iter().any(|known| known.eq_ignore_ascii_case(script)),
            None => FROM_RIGHT.iter().any(|known| known.eq_ignore_ascii_case(primary)),
        };
        if is_from_right { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// Returns the direction of most letters of a text; nothing where it has none.
    pub fn of_text(text: &str) -> Option<Direction> {
        if text.is_ascii() {
            return text.contains(|c: char| c.is_ascii_alphabetic()).then_some(Direction::LeftToRight);
        }
        let (mut leftward, mut rightward) = (0_usize, 0_usize);
        for character in text.chars() {
            match bidi_class(character) {
                BidiClass::R | BidiClass::AL => leftward += 1,
                BidiClass::L if character.is_alphabetic() => rightward += 1,
                _ => {}
            }
        }
        match (leftward, rightward) {
            (0, 0) => None,
            _ if leftward > rightward => Some(Direction::RightToLeft),
            _ => Some(Direction::LeftToRight),
        }
    }

    /// Returns the direction in which a text is set among texts of this direction.
    ///
    /// Where others run from right to left, every sentence with such letters does, names of Latin letters in it or not;
    /// numbers never do.
    pub fn within(self, text: &str) -> Direction {
        let has_leftward = || text.chars().any(|letter| matches!(bidi_class(letter), BidiClass::R | BidiClass::AL));
        match self {
            _ if text.chars().all(|letter| letter < FIRST_FROM_RIGHT) => Direction::LeftToRight,
            Direction::RightToLeft if has_leftward() => Direction::RightToLeft,
            Direction::RightToLeft => Direction::LeftToRight,
            Direction::LeftToRight => Direction::of_text(text).unwrap_or_default(),
        }
    }
}

/// Tells whether a line stands otherwise when it is taken as one from right to left, and not as one from left to right.
pub fn depends_on_direction(line: &str) -> bool {
    if line.is_ascii() {
        return true;
    }
    let order = |level: Level| -> Vec<(usize, usize)> {
        let bidi = BidiInfo::new(line, Some(level));
        let runs = bidi.paragraphs.iter().flat_map(|paragraph| {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            runs.into_iter().map(move |run| (run.start, if levels[run.start].is_rtl() { 0 } else { run.end }))
        });
        runs.collect()
    };
    order(Level::ltr()) != order(Level::rtl())
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{LeftToRight, RightToLeft};

    #[test]
    fn languages_are_known_by_tag_and_script() {
        for tag in ["ar", "he-IL", "fa_IR", "UR", "ckb", "syr", "uz-Arab", "az-arab-IR"] {
            assert_eq!(Direction::of_language(tag), RightToLeft, "{tag}");
        }
        for tag in ["en", "fi-FI", "", "ar-Latn", "arn", "ja"] {
            assert_eq!(Direction::of_language(tag), LeftToRight, "{tag}");
        }
    }

    #[test]
    fn most_letters_decide() {
        assert_eq!(Direction::of_text("12 %"), None);
        assert_eq!(Direction::of_text("٢٠٢٦"), None);
        assert_eq!(Direction::of_text("SMS מהמרפאה בערב"), Some(RightToLeft));
        assert_eq!(Direction::of_text("Says “שלום” and goes"), Some(LeftToRight));
    }

    #[test]
    fn among_others_from_right_to_left_only_foreign_words_and_numbers_run_otherwise() {
        let rows = [("WhatsApp (app)", LeftToRight), ("−1.5", LeftToRight), ("WhatsApp Business ב־12", RightToLeft)];
        for (text, direction) in rows {
            assert_eq!(RightToLeft.within(text), direction, "{text}");
        }
        assert_eq!(LeftToRight.within("موعد"), RightToLeft);
        assert_eq!(LeftToRight.within("الموعد in the App Store"), LeftToRight);
    }

    #[test]
    fn only_what_would_stand_otherwise_needs_a_word_about_it() {
        assert!(!depends_on_direction("موعد جديد"));
        for line in ["موعد!", "موعد SMS جديد", "(موعد", "20 موعد"] {
            assert!(depends_on_direction(line), "{line}");
        }
    }
}
