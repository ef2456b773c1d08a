//! The words that findings are made of.

use crate::finding::Finding;
use crate::journey::name_key;
use crate::lexicon::{Lexicon, List};
use crate::source::Span;

/// Returns a name of the file in quotation marks, on one line and cut where it is very long.
pub(crate) fn quoted(name: &str) -> String {
    const LONGEST: usize = 80;
    let mut line = String::from("“");
    let mut length = 0;
    for (at, word) in name.split_whitespace().enumerate() {
        let word_length = word.chars().count();
        if length + word_length >= LONGEST {
            let left = if length == 0 { LONGEST } else { 0 };
            line.extend(word.chars().take(left));
            line.push('…');
            break;
        }
        if at > 0 {
            line.push(' ');
        }
        line.push_str(word);
        length += word_length + 1;
    }
    line.push('”');
    line
}

/// Joins parts as people do: "a", "a and b", "a, b and c"; beyond four, "a, b, c and 7 more".
pub(crate) fn and(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] if parts.len() <= 4 => format!("{} and {last}", first.join(", ")),
        _ => format!("{} and {} more", parts[..3].join(", "), parts.len() - 3),
    }
}

/// Returns a number with its noun: "1 touchpoint", "3 touchpoints".
pub(crate) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Returns a number with its sign and at most one decimal: "+1", "−2", "−0.5", "0".
pub(crate) fn signed(number: f64) -> String {
    let rounded = (number * 10.0).round() / 10.0;
    let sign = if rounded > 0.0 {
        "+"
    } else if rounded < 0.0 {
        "−"
    } else {
        ""
    };
    format!("{sign}{}", rounded.abs())
}

/// Returns a length of time as people say it, in the largest unit of which there is at least one: "40 minutes", "3 days".
pub(crate) fn lasting(minutes: f64) -> String {
    const UNITS: [(f64, &str, &str); 5] = [
        (525_960.0, "year", "years"),
        (43_830.0, "month", "months"),
        (1440.0, "day", "days"),
        (60.0, "hour", "hours"),
        (1.0, "minute", "minutes"),
    ];
    let fits = |unit: &&(f64, &str, &str)| minutes >= unit.0 * if unit.0 > 1440.0 { 2.0 } else { 1.0 };
    let (length, one, many) = UNITS.iter().find(fits).unwrap_or(&UNITS[4]);
    count((minutes / length).round() as usize, one, many)
}

/// Returns a text in the form in which all names are compared.
pub(crate) fn normal(text: &str) -> String {
    name_key(text)
}

/// Tells whether a text consists only of words of a list and those of the project's own field.
pub(crate) fn is_made_of(text: &str, lexicon: Lexicon, list: List, own: &[String]) -> bool {
    let is_own = |word: &str| own.iter().any(|own| own.to_lowercase() == word);
    let is_one = |word: String| lexicon.has(list, &word) || is_own(&word);
    let mut words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| is_one(word.to_lowercase()))
}

/// Reports many places in one finding: points at up to three more, and counts the rest.
pub(crate) fn first_then_others(mut finding: Finding, others: &[(Span, String)]) -> Finding {
    const SHOWN: usize = 3;
    for (span, text) in others.iter().take(SHOWN) {
        finding = finding.related(*span, text.clone());
    }
    match others.len().saturating_sub(SHOWN) {
        0 => finding,
        left => finding.note(format!("and {left} more")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_on_one_line_and_short() {
        assert_eq!(quoted("Pays\n  in the shop"), "“Pays in the shop”");
        assert_eq!(quoted(""), "“”");
        assert!(quoted(&"long ".repeat(50)).ends_with("long…”"));
        assert!(quoted(&"x".repeat(500)).chars().count() < 90);
    }

    #[test]
    fn numbers_read_as_people_write_them() {
        assert_eq!(
            [signed(-2.0), signed(0.5), signed(0.0), signed(-0.04)],
            ["−2", "+0.5", "0", "0"].map(str::to_owned)
        );
        assert_eq!([lasting(40.0), lasting(150.0), lasting(3.0 * 1440.0)], ["40 minutes", "3 hours", "3 days"]);
        assert_eq!([lasting(0.2), lasting(63.0 * 1440.0)], ["0 minutes", "2 months"]);
        assert_eq!(and(&["a".into(), "b".into(), "c".into()]), "a, b and c");
        assert_eq!(and(&["a", "b", "c", "d", "e"].map(str::to_owned)), "a, b, c and 2 more");
        assert_eq!(normal("E-Mail"), normal("e mail"));
    }
}
