//! Lengths of time, which the format has in English, in the language of the map.

use crate::words::{Language, Value};

impl Language {
    /// Returns a length of time as the format takes it ("6 weeks", "2-3 business days", "up to 1 h 30 min") in the
    /// language; what is none stays as it is.
    pub fn length(&self, text: &str) -> String {
        // An effort may be `M`, which is no minute.
        if self.tag() == "en" || !text.contains(|letter: char| letter.is_ascii_digit()) {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        let mut last_number = String::from("0");
        let mut working = false;
        for token in tokens(text) {
            if token.starts_with(|letter: char| letter.is_ascii_digit()) {
                let number = self.written(token);
                // One at the end of a range stands for several: "0–1 days".
                let is_of_range = token == "1" && out.ends_with('–') && !out.ends_with(" –");
                last_number = if is_of_range { "0" } else { token }.to_owned();
                push(&mut out, &number);
                continue;
            }
            let word = token.trim_end_matches('.').to_ascii_lowercase();
            if !word.starts_with(char::is_alphabetic) {
                push(&mut out, token.trim());
                continue;
            }
            match word.as_str() {
                "business" | "working" | "work" | "school" => working = true,
                "calendar" => {}
                "about" | "ca" => push(&mut out, self.text("length-about")),
                // Before a length it is the most that it may be, between two the one to the other.
                "up" => push(&mut out, self.text("length-up-to")),
                "to" if out.ends_with(self.text("length-up-to")) => {}
                "to" if out.ends_with(|letter: char| letter.is_ascii_digit()) => out.push('–'),
                "to" => {
                    out.push(' ');
                    out.push_str(self.text("length-to"));
                }
                "and" => push(&mut out, self.text("length-and")),
                "or" => push(&mut out, self.text("length-or")),
                _ => match unit(&word, working) {
                    Some(unit) => push(&mut out, &self.with(unit, &[("number", Value::Decimal(&last_number))])),
                    None => return text.to_owned(),
                },
            }
        }
        out
    }
}

/// Returns the message with a unit of time.
fn unit(word: &str, working: bool) -> Option<&'static str> {
    let stem = if word.len() > 1 { word.trim_end_matches('s') } else { word };
    Some(match stem {
        "second" | "sec" | "s" => "unit-second",
        "minute" | "min" | "m" => "unit-minute",
        "hour" | "hr" | "h" => "unit-hour",
        "day" | "d" if working => "unit-business-day",
        "day" | "d" => "unit-day",
        "week" | "wk" | "w" => "unit-week",
        "month" | "mo" => "unit-month",
        "quarter" => "unit-quarter",
        "year" | "yr" | "y" => "unit-year",
        _ => return None,
    })
}

/// Cuts a length of time into numbers, words and signs; blanks fall away.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |letter: char| match letter {
        '0'..='9' | '.' => 0,
        _ if letter.is_alphabetic() => 1,
        _ if letter.is_whitespace() => 2,
        _ => 3,
    };
    let mut tokens: Vec<&str> = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, letter) in text.char_indices() {
        // A full stop after letters ends a short word.
        let own = if letter == '.' && last == Some(1) { 1 } else { kind(letter) };
        if last.is_some_and(|last| last != own) {
            tokens.push(&text[start..at]);
            start = at;
        }
        last = Some(own);
    }
    tokens.push(&text[start..]);
    tokens.retain(|token| !token.trim().is_empty());
    tokens
}

/// Adds a word after a blank; signs stand close to what precedes them.
fn push(out: &mut String, word: &str) {
    match word {
        "," => out.push_str(word),
        "-" | "–" | "—" => out.push('–'),
        _ if out.is_empty() || (out.ends_with('–') && !out.ends_with(" –")) => out.push_str(word),
        _ => {
            out.push(' ');
            out.push_str(word);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::words::Language;

    #[test]
    fn lengths_of_time_are_said_in_the_language() {
        let rows = [
            ("6 weeks, 2 weeks to 4 months", "6 viikkoa, 2 viikkoa – 4 kuukautta"),
            ("1 day", "1 päivä"),
            ("2 weeks to 1 month", "2 viikkoa – 1 kuukausi"),
            ("2-3 business days", "2–3 arkipäivää"),
            ("2 to 4 weeks", "2–4 viikkoa"),
            ("0-1 days", "0–1 päivää"),
            ("1 h 30 min", "1 h 30 min"),
            ("1.5 hours", "1,5 h"),
            ("up to 12 months", "enintään 12 kuukautta"),
            ("ca. 90d", "noin 90 päivää"),
            ("about 1 year and 2 months", "noin 1 vuosi ja 2 kuukautta"),
            ("5–10 minutes", "5–10 min"),
            // What is no length of time stays as it is.
            ("M", "M"),
            ("", ""),
            ("3 pomodoros", "3 pomodoros"),
        ];
        let (english, finnish) = (Language::english(), Language::of(Some("fi")));
        for (given, said) in rows {
            assert_eq!(finnish.length(given), said);
            assert_eq!(english.length(given), given);
        }
    }
}
