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
        self.written(&format!("{:.2}", rounded_score(value))).replace('-', "−")
    }

    /// Writes a distance on the emotion scale: "1 point", "1.5 points".
    pub fn points(&self, distance: f64) -> String {
        let value = ((distance * 100.0).round() / 100.0).to_string();
        self.with("points", &[("number", Value::Decimal(&value)), ("value", Value::from(self.written(&value)))])
    }

    /// Writes the distance between two parts of a whole: "6 points".
    pub fn percentage_points(&self, part: f64) -> String {
        let value = percent_number(part);
        self.with("points", &[("number", Value::Decimal(&value)), ("value", Value::from(self.written(&value)))])
    }

    /// Writes a number of things of which some count half: "3½".
    pub fn halves(&self, number: f64) -> String {
        let whole = number.floor();
        match (number - whole >= 0.5, whole > 0.0) {
            (false, _) => self.number(whole),
            (true, true) => format!("{}½", self.number(whole)),
            (true, false) => String::from("½"),
        }
    }

    /// Writes a whole number with its thousands apart: "88 400", with spaces that break no line.
    pub fn grouped(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut out = String::with_capacity(digits.len() + digits.len() / 3 * 2);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && digits.len() > 4 && (digits.len() - at).is_multiple_of(3) {
                out.push('\u{a0}');
            }
            out.push(digit);
        }
        out
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
        self.with("percent", &[("number", Value::from(self.written(&percent_number(part))))])
    }

    /// Writes a range of parts of a whole, each 0 to 1, in percent: "30–85 %".
    pub fn percent_range(&self, low: f64, high: f64) -> String {
        let range = format!("{}–{}", self.written(&percent_number(low)), self.written(&percent_number(high)));
        self.with("percent", &[("number", Value::from(range))])
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

    /// Writes what a customer thinks in quotation marks.
    pub fn thought(&self, text: &str) -> String {
        self.with("thought", &[("text", Value::Author(text))])
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

/// Rounds a score to the two decimals that every output shows.
pub fn rounded_score(value: f64) -> f64 {
    // Halves go up, whatever binary fraction stands for them: 0.425 is 0.43 in every output.
    ((value * 100.0 * (1.0 + f64::EPSILON)) + 1e-9).round() / 100.0
}

/// Rounds a part of a whole to percent; parts under one percent keep one decimal.
fn percent_number(part: f64) -> String {
    let percent = part * 100.0;
    if percent > 0.0 && percent < 1.0 { format!("{percent:.1}") } else { format!("{percent:.0}") }
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
    fn numbers_of_things_and_distances_are_written_as_people_do() {
        let english = Language::english();
        assert_eq!([3.0, 3.5, 0.5, 0.0].map(|number| english.halves(number)), ["3", "3½", "½", "0"]);
        assert_eq!([1.0, 1.5].map(|number| english.points(number)), ["1 point", "1.5 points"]);
        assert_eq!(Language::of(Some("fi")).points(1.5), "1,5 pistettä");
        assert_eq!(english.percent_range(0.3, 0.85), "30–85 %");
        let grouped = [96, 2140, 88_400, 1_234_567].map(|number| english.grouped(number).replace('\u{a0}', " "));
        assert_eq!(grouped, ["96", "2140", "88 400", "1 234 567"]);
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
        assert_eq!([english.percent(0.005), finnish.percent(0.355)], ["0.5 %", "36\u{A0}%"]);
        assert_eq!([english.signed(1.5), english.signed(0.0)], ["+1.5", "0"]);
    }
}
