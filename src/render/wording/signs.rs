//! The signs that a map is written with, once in Unicode and once in ASCII.

use std::borrow::Cow;

use crate::map::{ChangeKind, PersonaMark};
use crate::words::Language;

/// The blank at which no line ends.
pub(in crate::render) const NO_BREAK: &str = "\u{A0}";

/// A set of signs. All of them take one column a character.
#[derive(Debug)]
pub(in crate::render) struct Signs {
    /// A bar between stages.
    pub(in crate::render) bar: char,
    /// A rule.
    pub(in crate::render) rule: char,
    /// A rule that crosses a bar.
    pub(in crate::render) cross: char,
    /// A rule from which a bar goes down.
    pub(in crate::render) fork: char,
    /// A rule on which a bar ends.
    pub(in crate::render) foot: char,
    /// The rule below a phase.
    pub(in crate::render) heavy: char,
    /// A line of the blueprint.
    pub(in crate::render) dashed: char,
    /// The neutral line of the emotion chart.
    pub(in crate::render) neutral: char,
    /// From the worst to the best of days, upright.
    pub(in crate::render) spread: char,
    /// The signs of the personas' points, in the order of their marks.
    pub(in crate::render) felt: [char; PersonaMark::ALL.len()],
    /// The signs of what they expected.
    pub(in crate::render) expected: [char; PersonaMark::ALL.len()],
    /// A pain point, once for each step of severity.
    pub(in crate::render) pain: char,
    /// An opportunity.
    pub(in crate::render) opportunity: &'static str,
    /// A moment of truth.
    pub(in crate::render) moment_of_truth: &'static str,
    /// A way onward.
    pub(in crate::render) onward: &'static str,
    /// A way back.
    pub(in crate::render) back: &'static str,
    /// A way out.
    pub(in crate::render) exit: &'static str,
    /// Something that fails.
    pub(in crate::render) fail: &'static str,
    /// The end of the journey.
    pub(in crate::render) end: &'static str,
    /// A dead end.
    pub(in crate::render) dead_end: &'static str,
    /// A change of channel.
    pub(in crate::render) switch: &'static str,
    /// An entry of a list.
    pub(in crate::render) bullet: &'static str,
    /// Between facts on one line.
    pub(in crate::render) dot: &'static str,
    /// A measured value, what is missing on the scale, and the target.
    pub(in crate::render) gauge: [char; 3],
    /// The levels of a small line of values, from the lowest up.
    pub(in crate::render) levels: [char; 5],
    /// What is new, gone, moved, changed, and no longer hurts.
    pub(in crate::render) changes: [&'static str; 5],
    /// Whether these are the signs of ASCII.
    pub(in crate::render) is_ascii: bool,
}

impl Signs {
    /// Returns the signs that are asked for.
    pub(in crate::render) fn of(is_ascii: bool) -> &'static Signs {
        if is_ascii { &ASCII } else { &UNICODE }
    }

    /// Returns the sign of a persona's points, by the number of the persona.
    pub(in crate::render) fn felt(&self, number: usize) -> char {
        self.felt[PersonaMark::of(number) as usize]
    }

    /// Returns the hollow sign of what a persona expected, by the number of the persona.
    pub(in crate::render) fn expecting(&self, number: usize) -> char {
        self.expected[PersonaMark::of(number) as usize]
    }

    /// Returns the sign of what has become of a thing.
    pub(in crate::render) fn change(&self, kind: ChangeKind) -> &'static str {
        let [added, removed, moved, changed, solved] = self.changes;
        match kind {
            ChangeKind::Added => added,
            ChangeKind::Removed => removed,
            ChangeKind::Moved | ChangeKind::Left => moved,
            ChangeKind::Changed => changed,
            ChangeKind::Solved => solved,
        }
    }

    /// Writes a thought in quotation marks.
    pub(in crate::render) fn thought(&self, text: &str, words: &Language) -> String {
        if self.is_ascii { format!("'{text}'") } else { words.thought(text) }
    }

    /// Writes what somebody says in quotation marks.
    pub(in crate::render) fn quoted(&self, text: &str, words: &Language) -> String {
        if self.is_ascii { format!("\"{text}\"") } else { words.quoted(text) }
    }

    /// Returns one of our own texts, in ASCII where that is asked for.
    pub(in crate::render) fn own<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if !self.is_ascii || text.is_ascii() {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                '−' | '–' | '·' => out.push('-'),
                '\u{202F}' => out.push_str(NO_BREAK),
                '…' => out.push_str("..."),
                '→' => out.push_str("->"),
                '≥' => out.push_str(">="),
                '≤' => out.push_str("<="),
                '≈' => out.push('~'),
                '€' => out.push_str("EUR"),
                '“' | '”' => out.push('"'),
                '‘' | '’' => out.push('\''),
                // What is left was written in the journey, such as a unit.
                _ => out.push(character),
            }
        }
        Cow::Owned(out)
    }
}

/// For terminals of today.
const UNICODE: Signs = Signs {
    bar: '│',
    rule: '─',
    cross: '┼',
    fork: '┬',
    foot: '┴',
    heavy: '━',
    dashed: '╌',
    neutral: '┄',
    spread: '┊',
    felt: ['●', '■', '◆', '▼', '★', '⬢'],
    expected: ['○', '□', '◇', '▽', '☆', '⬡'],
    pain: '▲',
    opportunity: "+",
    moment_of_truth: "★",
    onward: "→",
    back: "↶",
    exit: "⇥",
    fail: "!",
    end: "∎",
    dead_end: "×",
    switch: "⇄",
    bullet: "·",
    dot: "·",
    gauge: ['█', '░', '┃'],
    levels: ['▁', '▃', '▄', '▆', '█'],
    changes: ["+", "×", "↔", "≠", "✓"],
    is_ascii: false,
};

/// For terminals, mails and tickets that know ASCII only.
const ASCII: Signs = Signs {
    bar: '|',
    rule: '-',
    cross: '+',
    fork: '+',
    foot: '+',
    heavy: '=',
    dashed: '-',
    neutral: '-',
    spread: ':',
    felt: ['O', 'X', 'H', 'V', 'T', 'Q'],
    expected: ['o', 'x', 'h', 'v', 't', 'q'],
    pain: '^',
    opportunity: "+",
    moment_of_truth: "*",
    onward: "->",
    back: "<-",
    exit: "=>",
    fail: "!",
    end: "#",
    dead_end: "x",
    switch: "<>",
    bullet: "-",
    dot: "-",
    gauge: ['#', '.', '|'],
    levels: ['_', '.', '-', '=', '^'],
    changes: ["+", "x", "<>", "~", "v"],
    is_ascii: true,
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::columns;

    #[test]
    fn every_sign_takes_its_columns() {
        for signs in [&UNICODE, &ASCII] {
            let all: String = [signs.bar, signs.rule, signs.cross, signs.fork, signs.foot, signs.heavy, signs.dashed]
                .into_iter()
                .chain([signs.neutral, signs.spread, signs.pain])
                .chain(signs.felt.into_iter().chain(signs.expected).chain(signs.gauge))
                .collect();
            assert_eq!(columns(&all), all.chars().count());
        }
    }

    #[test]
    fn own_words_turn_to_ascii() {
        assert_eq!(ASCII.own("of 7 · target −1 · 35 %"), "of 7 - target -1 - 35 %");
    }

    #[test]
    fn ascii_is_ascii() {
        let s = &ASCII;
        let words = [s.opportunity, s.moment_of_truth, s.onward, s.back, s.exit, s.fail, s.end, s.dead_end, s.switch];
        assert!(words.into_iter().chain([s.bullet, s.dot]).chain(s.changes).all(str::is_ascii));
        let signs = [s.bar, s.rule, s.cross, s.fork, s.foot, s.heavy, s.dashed, s.neutral, s.spread, s.pain];
        let finnish = Language::of(Some("fi"));
        assert!(s.thought("a", &finnish).is_ascii() && s.quoted("a", &finnish).is_ascii());
        assert!(signs.into_iter().chain(s.felt).chain(s.expected).chain(s.gauge).all(|sign| sign.is_ascii()));
    }
}
