//! Finds a feeling whose word and number contradict each other: "frustrated" at +2.
//!
//! The word is what customers said; the number is the point on the curve. Readers see both side by side. If they
//! contradict each other, one was written for another day, another persona or another step. The rule checks only texts
//! in which all words are known and point in one direction: "very frustrated", but not "frustrated until she calls".
//! The words are English; you can add words of other languages. Emoji faces work in any language.
//!
//! ## Bad
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - { name: First weeks, feeling: frustrated and lost, emotion: 2 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - { name: First weeks, feeling: frustrated and lost, emotion: -2 }
//! ```
//!
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - { name: First weeks, feeling: "lost; on good days proud", emotion: { typical: 1, low: -2 } }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Said, Touchpoint};
use crate::lexicon::{Lexicon, List};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "feeling-contradicts-emotion",
    group: Group::Emotions,
    severity: Severity::Warning,
    why: "a word and a number that contradict each other make readers believe neither",
    doc: own_docs!("feeling_contradicts_emotion.rs"),
    options: &[&PLAIN, &BAD_WORDS, &GOOD_WORDS],
    reads: Reads::Entry(&["feeling", "emotion", "for"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const PLAIN: RuleOption =
    RuleOption::number("plain", "the emotion from which a moment is clearly good, or bad if negative", 1.0, 0.0, 2.0);

const BAD_WORDS: RuleOption = RuleOption::words("bad_words", "words for bad feelings in your language: `kiukkuinen`");
const GOOD_WORDS: RuleOption = RuleOption::words("good_words", "words for good feelings in your language: `iloinen`");

/// The words of the lexicon and those of the project.
struct Words<'a> {
    lexicon: Lexicon<'a>,
    bad: &'a [String],
    good: &'a [String],
}

/// The direction in which the words of a text point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Bad,
    Good,
    Mixed,
    Unknown,
}

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let own = |option| context.words(&RULE, option);
    let words = Words { lexicon: context.lexicon(), bad: own(&BAD_WORDS), good: own(&GOOD_WORDS) };
    for (_, touchpoint) in context.touchpoints().filter(|(_, touchpoint)| !touchpoint.emotion.broken) {
        // All feelings of one persona here belong together: "proud" and "uneasy" in one list are mixed.
        for feelings in touchpoint.feelings.chunk_by(|one, next| one.persona == next.persona) {
            findings.extend(contradiction(context, touchpoint, feelings, &words));
        }
    }
}

fn contradiction(context: &Context, touchpoint: &Touchpoint, feelings: &[Said], words: &Words) -> Option<Finding> {
    let sides: Vec<Side> = feelings.iter().map(|said| words.side(&said.text)).collect();
    let is_bad = sides.contains(&Side::Bad);
    if sides.contains(&Side::Mixed) || is_bad == sides.contains(&Side::Good) {
        return None;
    }
    let who = match feelings.first()?.persona {
        Some(persona) => vec![Some(persona)],
        None => context.views_of(touchpoint),
    };
    let mut nearest = None;
    for persona in who {
        let felt = touchpoint.emotion.of(persona)?;
        // The day on which the word would fit, where a spread is written.
        let fitting = if is_bad { felt.low.unwrap_or(felt.typical) } else { -felt.high.unwrap_or(felt.typical) };
        if fitting < context.number(&RULE, &PLAIN) {
            return None;
        }
        nearest.get_or_insert(felt);
    }
    let felt = nearest?;
    let at = sides.iter().position(|side| matches!(side, Side::Bad | Side::Good)).unwrap_or_default();
    let said = &feelings[at].text;
    let number = context.felt(felt.typical);
    let message = format!("{} feels {}, but its emotion is {number}", quoted(&touchpoint.name), quoted(said));
    let (side, move_it, bound) =
        if is_bad { ("a bad feeling", "lower", "low") } else { ("a good feeling", "higher", "high") };
    Some(
        RULE.at(said.span, message)
            .label(side)
            .related(felt.span, format!("{number} in the curve"))
            .help(format!("check what customers said, then move `emotion` {move_it} or correct the word"))
            .help(format!("if the word is true only on some days, write `emotion: {{ typical: …, {bound}: … }}`")),
    )
}

impl Words<'_> {
    /// Returns the direction in which the words of a text point.
    fn side(&self, text: &str) -> Side {
        let lower = text.to_lowercase().replace('’', "'");
        let words: Vec<&str> = lower
            .split(|letter: char| !letter.is_alphanumeric() && letter != '\'')
            .filter(|word| !word.is_empty())
            .collect();
        let has =
            |list: List, own: &[String], word: &str| self.lexicon.has(list, word) || own.iter().any(|own| own == word);
        let bad = |word: &str| has(List::BadFeelings, self.bad, word);
        let good = |word: &str| has(List::GoodFeelings, self.good, word);
        let signs = || text.chars().filter(|sign| !sign.is_alphanumeric() && !sign.is_whitespace());
        let any_sign = |list: List| signs().any(|sign| self.lexicon.has(list, sign.encode_utf8(&mut [0; 4])));
        let is_bad = words.iter().any(|word| bad(word)) || any_sign(List::BadFeelings);
        let is_good = words.iter().any(|word| good(word)) || any_sign(List::GoodFeelings);
        // Any other word may reverse the feeling: "not", "until", "less", or a feeling of another kind.
        let is_known = |word: &&str| bad(word) || good(word) || self.lexicon.has(List::FeelingFillers, word);
        if (is_bad || is_good) && !words.iter().all(is_known) {
            return Side::Mixed;
        }
        match (is_bad, is_good) {
            (true, true) => Side::Mixed,
            (true, false) => Side::Bad,
            (false, true) => Side::Good,
            (false, false) => Side::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_point_one_way_or_are_left_alone() {
        let words = Words { lexicon: Lexicon::ALL, bad: &[], good: &["iloinen".to_owned()] };
        let side = |text| words.side(text);
        assert_eq!(["Frustrated!", "angry, sad", "😡"].map(side), [Side::Bad; 3]);
        assert_eq!(["Delighted", "proud and glad", "🙂", "Iloinen"].map(side), [Side::Good; 4]);
        let mixed = ["proud, then uneasy", "not happy", "no longer worried", "50 % proud, 50 % guilty"];
        assert_eq!(mixed.map(side), [Side::Mixed; 4]);
        assert_eq!(["curious", "", "kiukkuinen"].map(side), [Side::Unknown; 3]);
    }
}
