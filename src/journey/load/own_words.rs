//! What a file calls otherwise than we do: its customers, its purchase, and our headings.

use std::collections::BTreeMap;

use super::Desk;
use super::texts::wrong_value;
use crate::escape;
use crate::finding::Finding;
use crate::journey::written::WrittenJourney;
use crate::source::{Span, Spanned};
use crate::words::{Language, OwnWords};
use crate::yaml::{self, Field, Library, Many};

/// More keys than this are not compared with all headings.
const MOST_GUESSES: usize = 50;

/// A heading as it is written: its key, and the text that replaces it.
type Entry = (Option<Spanned<String>>, Field<String>);

/// Signs that a label may not hold: a medium could take them for its own.
const SIGNS: &str = "<>[]{}`\\*_|#~";

impl Desk<'_> {
    /// Returns the words that a journey sets, and those of its project for what it leaves open; and what the purchase is
    /// called.
    pub(super) fn own_words(&mut self, written: &WrittenJourney) -> (OwnWords, Field<String>) {
        let own = self.written_words(written);
        let Some(project) = self.shared.map(|shared| shared.words()) else {
            return (own.clone(), label(&written.purchase_label, &own));
        };
        let of_project = self.written_words(&project);
        let purchase = match written.purchase_label.is_missing() {
            true => label(&project.purchase_label, &of_project),
            false => label(&written.purchase_label, &own),
        };
        (own.or(&of_project), purchase)
    }

    fn written_words(&mut self, written: &WrittenJourney) -> OwnWords {
        let purchase = written.purchase_label.spanned().filter(|label| self.can_be_said(&label.value, label.span));
        OwnWords {
            customer: self.customer_label(&written.customer_label),
            purchase: purchase.map(|label| label.value.trim().to_owned()),
            headings: self.headings(&written.words),
        }
    }

    fn customer_label(&mut self, written: &Many<String>) -> Option<[String; 2]> {
        let span = written.span?;
        let given: Vec<&Spanned<String>> = written.items.iter().filter_map(Field::spanned).collect();
        let forms: Vec<&str> = match given[..] {
            [both] => both.value.split('/').map(str::trim).collect(),
            _ => given.iter().map(|form| form.value.trim()).collect(),
        };
        match forms[..] {
            _ if written.has_broken() => None,
            [one, several] if !one.is_empty() && !several.is_empty() => {
                let can_be_said = self.can_be_said(one, span) && self.can_be_said(several, span);
                can_be_said.then(|| [one.to_owned(), several.to_owned()])
            }
            _ => {
                let words = "customers need two names here, one for a single customer and one for several\n\
                             write both: `customer_label: patient/patients`";
                self.report(wrong_value(span, words));
                None
            }
        }
    }

    fn headings(&mut self, written: &Library<String>) -> BTreeMap<String, String> {
        let language = Language::known(None);
        let mut headings = BTreeMap::new();
        let mut guesses = 0;
        for (key, text) in &written.entries {
            let (Some(key), text) = (key, text.spanned()) else {
                let span = text.span().or(written.span).unwrap_or_default();
                self.report(wrong_value(span, "this names no heading\nwrite `lane-touchpoints: Encounters`"));
                continue;
            };
            if !language.is_heading(&key.value) {
                guesses += 1;
                self.report(not_a_heading(key, language, &written.entries, guesses <= MOST_GUESSES));
                continue;
            }
            if let Some(text) = text.filter(|text| self.can_be_said(&text.value, text.span)) {
                headings.insert(key.value.clone(), text.value.trim().to_owned());
            }
        }
        headings
    }

    /// Tells whether a label can stand among words of ours in any medium; reports what cannot.
    fn can_be_said(&mut self, label: &str, span: Span) -> bool {
        let is_sign =
            |letter: &char| SIGNS.contains(*letter) || letter.is_control() || escape::is_bidi_control(*letter);
        let sign = label.trim().chars().find(is_sign);
        match sign {
            _ if label.trim().is_empty() => self.report(wrong_value(span, "this label is empty")),
            Some(sign) => {
                let words = format!("a label stands among other words, so it cannot hold `{}`", sign.escape_default());
                self.report(wrong_value(span, &words));
            }
            None => return true,
        }
        false
    }
}

/// Returns what the purchase is called, unless it was refused.
fn label(written: &Field<String>, own: &OwnWords) -> Field<String> {
    match written.span().filter(|_| own.purchase.is_none()) {
        Some(refused) => Field::Broken(refused),
        None => written.clone(),
    }
}

/// Returns what is wrong with a key that names no heading; `may_guess` says whether all headings may be searched for it.
fn not_a_heading(key: &Spanned<String>, language: &Language, beside: &[Entry], may_guess: bool) -> Finding {
    if language.has(&key.value) {
        let words = format!("`{}` is a sentence with values in it and no heading, so it stays as it is", key.value);
        return wrong_value(key.span, &words);
    }
    let finding = Finding::error(yaml::rules::UNKNOWN_KEY, key.span, format!("no heading has the key `{}`", key.value));
    let near = may_guess.then(|| yaml::nearest(&key.value, language.headings())).flatten();
    match near {
        Some(near) => {
            // One of two keys that mean the same must stay what it is, or both would be one key.
            let means_it = |other: &Entry| {
                other.0.as_ref().is_some_and(|other| other.span != key.span && yaml::is_same_word(&other.value, near))
            };
            let is_certain = yaml::is_same_word(&key.value, near) && !beside.iter().any(means_it);
            finding.label(format!("did you mean `{near}`?")).fix(key.span, near, is_certain)
        }
        None => finding.help("keys of headings are such as `lane-touchpoints`, `lane-pain-points` and `page-about`"),
    }
}
