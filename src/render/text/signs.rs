//! The signs that a text map is drawn with, once in Unicode and once in ASCII.

/// A set of signs. All of them take one column a character.
#[derive(Debug)]
pub(super) struct Signs {
    /// A bar between stages.
    pub(super) bar: char,
    /// A rule.
    pub(super) rule: char,
    /// A rule that crosses a bar.
    pub(super) cross: char,
    /// A rule from which a bar goes down.
    pub(super) fork: char,
    /// A rule on which a bar ends.
    pub(super) foot: char,
    /// The rule below a phase.
    pub(super) heavy: char,
    /// A line of the blueprint.
    pub(super) dashed: char,
    /// The neutral line of the emotion chart.
    pub(super) neutral: char,
    /// From the worst to the best of days, upright.
    pub(super) spread: char,
    /// The signs of the personas' points.
    pub(super) felt: [char; 4],
    /// The signs of what they expected.
    pub(super) expected: [char; 4],
    /// A pain point, once for each step of severity.
    pub(super) pain: char,
    /// An opportunity.
    pub(super) opportunity: &'static str,
    /// A moment of truth.
    pub(super) moment_of_truth: &'static str,
    /// A way onward.
    pub(super) onward: &'static str,
    /// A way back.
    pub(super) back: &'static str,
    /// A way out.
    pub(super) exit: &'static str,
    /// Something that fails.
    pub(super) fail: &'static str,
    /// The end of the journey.
    pub(super) end: &'static str,
    /// A dead end.
    pub(super) dead_end: &'static str,
    /// A change of channel.
    pub(super) switch: &'static str,
    /// An entry of a list.
    pub(super) bullet: &'static str,
    /// Between facts on one line.
    pub(super) dot: &'static str,
    /// Around what is thought.
    pub(super) thought: [&'static str; 2],
    /// Around what is said.
    pub(super) quote: [&'static str; 2],
    /// A measured value, what is missing on the scale, and the target.
    pub(super) gauge: [char; 3],
    /// Whether the chart has dots of braille.
    pub(super) has_braille: bool,
}

/// For terminals of today.
pub(super) const UNICODE: Signs = Signs {
    bar: '│',
    rule: '─',
    cross: '┼',
    fork: '┬',
    foot: '┴',
    heavy: '━',
    dashed: '╌',
    neutral: '┄',
    spread: '┊',
    felt: ['●', '■', '◆', '▼'],
    expected: ['○', '□', '◇', '▽'],
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
    thought: ["‘", "’"],
    quote: ["“", "”"],
    gauge: ['█', '░', '┃'],
    has_braille: true,
};

/// For terminals, mails and tickets that know ASCII only.
pub(super) const ASCII: Signs = Signs {
    bar: '|',
    rule: '-',
    cross: '+',
    fork: '+',
    foot: '+',
    heavy: '=',
    dashed: '-',
    neutral: '-',
    spread: ':',
    felt: ['O', 'X', 'H', 'V'],
    expected: ['o', 'x', 'h', 'v'],
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
    thought: ["'", "'"],
    quote: ["\"", "\""],
    gauge: ['#', '.', '|'],
    has_braille: false,
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
    fn ascii_is_ascii() {
        let s = &ASCII;
        let words = [s.opportunity, s.moment_of_truth, s.onward, s.back, s.exit, s.fail, s.end, s.dead_end, s.switch];
        assert!(words.into_iter().chain([s.bullet, s.dot]).chain(s.thought).chain(s.quote).all(str::is_ascii));
        let signs = [s.bar, s.rule, s.cross, s.fork, s.foot, s.heavy, s.dashed, s.neutral, s.spread, s.pain];
        assert!(signs.into_iter().chain(s.felt).chain(s.expected).chain(s.gauge).all(|sign| sign.is_ascii()));
    }
}
