//! Which script a text is written in, as far as its letters show.

use crate::journey::Journey;

/// A script, or a family of scripts that go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Script {
    /// A to Z with all their accents.
    Latin,
    /// Greek.
    Greek,
    /// Cyrillic.
    Cyrillic,
    /// Hebrew.
    Hebrew,
    /// Arabic.
    Arabic,
    /// Devanagari.
    Devanagari,
    /// Thai.
    Thai,
    /// Hiragana and katakana.
    Kana,
    /// Hangul.
    Hangul,
    /// Chinese characters, which Japanese shares.
    Han,
}

/// How many letters of each script a text holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Letters {
    counts: [usize; 10],
}

impl Script {
    const ALL: [Script; 10] = [
        Script::Latin,
        Script::Greek,
        Script::Cyrillic,
        Script::Hebrew,
        Script::Arabic,
        Script::Devanagari,
        Script::Thai,
        Script::Kana,
        Script::Hangul,
        Script::Han,
    ];

    /// Returns the script of a letter, by the blocks of Unicode; `None` for signs, digits and scripts not told apart here.
    pub(crate) fn of(letter: char) -> Option<Script> {
        let script = match u32::from(letter) {
            0x41..=0x5A | 0x61..=0x7A | 0xC0..=0x24F | 0x1E00..=0x1EFF => Script::Latin,
            0x370..=0x3FF | 0x1F00..=0x1FFF => Script::Greek,
            0x400..=0x52F => Script::Cyrillic,
            0x590..=0x5FF => Script::Hebrew,
            0x600..=0x6FF | 0x750..=0x77F => Script::Arabic,
            0x900..=0x97F => Script::Devanagari,
            0xE00..=0xE7F => Script::Thai,
            0x3041..=0x30FF | 0x31F0..=0x31FF | 0xFF66..=0xFF9D => Script::Kana,
            0x1100..=0x11FF | 0x3130..=0x318F | 0xAC00..=0xD7AF => Script::Hangul,
            0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF => Script::Han,
            _ => return None,
        };
        letter.is_alphabetic().then_some(script)
    }

    /// Returns the word that people read.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Script::Latin => "Latin",
            Script::Greek => "Greek",
            Script::Cyrillic => "Cyrillic",
            Script::Hebrew => "Hebrew",
            Script::Arabic => "Arabic",
            Script::Devanagari => "Devanagari",
            Script::Thai => "Thai",
            Script::Kana => "Japanese",
            Script::Hangul => "Korean",
            Script::Han => "Chinese",
        }
    }
}

impl Letters {
    /// Counts letters of the title, of names, and of what customers do and think, until there are enough to decide.
    pub(crate) fn of_journey(journey: &Journey) -> Self {
        const ENOUGH: usize = 400;
        let mut letters = Letters::default();
        letters.add(journey.title.get().map_or("", String::as_str));
        let names =
            journey.stages.iter().map(|stage| &stage.name).chain(journey.touchpoints.iter().map(|own| &own.name));
        for name in names {
            if letters.all() >= ENOUGH {
                return letters;
            }
            letters.add(name);
        }
        for moment in journey.moments() {
            for said in moment.actions.iter().chain(&moment.thoughts) {
                if letters.all() >= ENOUGH {
                    return letters;
                }
                letters.add(&said.text);
            }
        }
        letters
    }

    fn add(&mut self, text: &str) {
        text.chars().filter_map(Script::of).for_each(|script| self.counts[script as usize] += 1);
    }

    /// Returns how many letters there are of a script.
    pub(crate) fn count(&self, script: Script) -> usize {
        self.counts[script as usize]
    }

    /// Returns how many letters there are.
    pub(crate) fn all(&self) -> usize {
        self.counts.iter().sum()
    }

    /// Returns the script other than Latin of which there are most; Chinese characters among kana are Japanese.
    pub(crate) fn other_than_latin(&self) -> Option<Script> {
        let others = Script::ALL.into_iter().filter(|script| *script != Script::Latin && self.count(*script) > 0);
        let most = others.max_by_key(|script| self.count(*script))?;
        let is_japanese = most == Script::Han && self.count(Script::Kana) * 10 > self.count(Script::Han);
        Some(if is_japanese { Script::Kana } else { most })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> Letters {
        let mut letters = Letters::default();
        letters.add(text);
        letters
    }

    #[test]
    fn letters_tell_their_script() {
        assert_eq!(letters("見積もりを待つ").other_than_latin(), Some(Script::Kana));
        assert_eq!(letters("等待报价").other_than_latin(), Some(Script::Han));
        assert_eq!(letters("Ждёт курьера").other_than_latin(), Some(Script::Cyrillic));
        assert_eq!(letters("Odottaa kättä, 3 × ①").other_than_latin(), None);
        assert_eq!(letters("äöß ő").count(Script::Latin), 4);
    }
}
