//! Numbers, parts, values of feeling, lists and quotations, as a language writes them: each is rounded and written here
//! and nowhere else.

use crate::document::Text;
use crate::words::{Language, Value};

impl Language {
    /// Writes a number: "3.9", or "3,9".
    pub fn number(&self, value: f64) -> String {
        self.written(&value.to_string()).replace('-', "−")
    }

    /// Writes a number with two decimals, as scores are written everywhere: "0.43".
    pub fn score(&self, value: f64) -> String {
        // Halves go up, whatever binary fraction stands for them: 0.425 is 0.43 in every output.
        let rounded = ((value * 100.0 * (1.0 + f64::EPSILON)) + 1e-9).round() / 100.0;
        self.written(&format!("{rounded:.2}")).replace('-', "−")
    }

    /// Writes a value of the emotion scale as people do: "+2", "−1.5", "0".
    pub fn signed(&self, value: f64) -> String {
        let rounded = (value * 100.0).round() / 100.0;
        if rounded > 0.0 {
            format!("+{}", self.number(rounded))
        } else if rounded < 0.0 {
            self.number(rounded)
        } else {
            String::from("0")
        }
    }

    /// Writes a part of a whole, 0 to 1, in percent: "35 %"; parts under one percent keep one decimal.
    pub fn percent(&self, part: f64) -> String {
        let percent = part * 100.0;
        let number = if percent > 0.0 && percent < 1.0 { format!("{percent:.1}") } else { format!("{percent:.0}") };
        self.with("percent", &[("number", Value::from(self.written(&number)))])
    }

    /// Returns a number as the file has it, with the decimal sign of the language; other texts stay as they are.
    pub fn written(&self, text: &str) -> String {
        let is_of_number = |letter: char| letter.is_ascii_digit() || " .%-+−–".contains(letter);
        let decimal = self.text("decimal");
        if decimal == "." || !text.chars().all(is_of_number) {
            return text.to_owned();
        }
        text.replace('.', decimal)
    }

    /// Writes what a customer says in quotation marks.
    pub fn quoted(&self, text: &str) -> String {
        self.with("quote", &[("text", Value::Author(text))])
    }

    /// Writes a name in quotation marks.
    pub fn named(&self, name: &str) -> Text {
        self.say("name", &[("name", Value::Author(name))])
    }

    /// Writes names one by one: "a, b and c".
    pub fn all_of(&self, names: Vec<Text>) -> Text {
        self.listed(names, "list-and")
    }

    /// Writes names one by one: "a, b or c".
    pub fn one_of(&self, names: Vec<Text>) -> Text {
        self.listed(names, "list-or")
    }

    fn listed(&self, mut names: Vec<Text>, last_pair: &str) -> Text {
        let Some(last) = names.pop() else { return Text::default() };
        let Some(first) = names.into_iter().reduce(|all, next| self.pair("list-comma", all, next)) else { return last };
        self.pair(last_pair, first, last)
    }

    fn pair(&self, key: &str, first: Text, second: Text) -> Text {
        self.say(key, &[("first", Value::Text(first)), ("second", Value::Text(second))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_reads_the_same_everywhere() {
        let english = Language::english();
        let written = [0.425, 0.424_9, 1.0, 0.005, 0.0, 0.995].map(|value| english.score(value));
        assert_eq!(written, ["0.43", "0.42", "1.00", "0.01", "0.00", "1.00"]);
    }

    #[test]
    fn names_are_listed_as_a_language_does() {
        let names =
            |count: usize| ["a", "b", "c"].iter().take(count).map(|name| Text::author(name)).collect::<Vec<_>>();
        let english = Language::english();
        assert_eq!(english.all_of(names(0)).plain(), "");
        assert_eq!(english.all_of(names(1)).plain(), "a");
        assert_eq!(english.all_of(names(3)).plain(), "a, b and c");
        assert_eq!(Language::of(Some("fi-FI")).one_of(names(2)).plain(), "a tai b");
    }

    #[test]
    fn numbers_take_the_signs_of_the_language() {
        let (english, finnish) = (Language::english(), Language::of(Some("fi")));
        assert_eq!([english.number(-3.5), finnish.number(-3.5)], ["−3.5", "−3,5"]);
        assert_eq!([english.percent(0.005), finnish.percent(0.355)], ["0.5 %", "36 %"]);
        assert_eq!([english.signed(1.5), english.signed(0.0)], ["+1.5", "0"]);
    }
}
