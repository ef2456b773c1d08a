//! The words that a project or a journey sets in place of ours: what customers and the purchase are called, and headings.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Words in place of ours.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnWords {
    /// What one customer and several are called: "patient" and "patients".
    pub customer: Option<[String; 2]>,
    /// What the purchase is called: "operation".
    pub purchase: Option<String>,
    /// Headings by their keys, such as `lane-touchpoints`.
    pub headings: BTreeMap<String, String>,
}

impl OwnWords {
    /// Tells whether all words are ours.
    pub fn is_empty(&self) -> bool {
        *self == OwnWords::default()
    }

    /// Returns these words, and those of another for what these leave open.
    pub fn or(mut self, other: &OwnWords) -> OwnWords {
        self.customer = self.customer.or_else(|| other.customer.clone());
        self.purchase = self.purchase.or_else(|| other.purchase.clone());
        for (key, words) in &other.headings {
            self.headings.entry(key.clone()).or_insert_with(|| words.clone());
        }
        self
    }

    /// Returns the messages that take the place of ours.
    pub(super) fn messages(&self) -> String {
        let mut out = String::new();
        if let Some([one, several]) = &self.customer {
            let _ = writeln!(
                out,
                "-customer =\n    {{ $number ->\n        [one] {}\n       *[other] {}\n    }}\n    .own = yes",
                literal(one),
                literal(several)
            );
        }
        if let Some(purchase) = &self.purchase {
            let _ = writeln!(out, "-purchase = {}\n    .own = yes", literal(purchase));
        }
        for (key, words) in &self.headings {
            if key.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') {
                let _ = writeln!(out, "{key} = {}", literal(words));
            }
        }
        out
    }
}

/// Writes a text so that nothing in it is taken for the syntax of messages.
fn literal(text: &str) -> String {
    let text = crate::document::one_line(text);
    format!("{{ \"{}\" }}", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn words_of_the_author_take_the_place_of_ours() {
        let own = OwnWords {
            customer: Some(["patient".to_owned(), "a \"b\" \\ { $x }\n = c".to_owned()]),
            ..OwnWords::default()
        };
        let language = Language::english().with_own(&own);
        assert_eq!(language.text("legend-spread"), "spread between a \"b\" \\ { $x } = c");
        assert_eq!(Language::english().text("legend-spread"), "spread between customers");
    }

    #[test]
    fn a_language_that_inflects_sets_words_of_the_author_apart() {
        let own = OwnWords { customer: Some(["potilas".to_owned(), "potilaat".to_owned()]), ..OwnWords::default() };
        let finnish = Language::of(Some("fi"));
        let share = |language: &Language| language.with("persona-share", &[("share", "60 %".to_owned().into())]);
        assert_eq!(share(&finnish), "60 % asiakkaista");
        assert_eq!(share(&finnish.with_own(&own)), "60 % (potilaat)");
    }
}
