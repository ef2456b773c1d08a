//! Evidence: entries of the library, entries in place, and the word `assumption`.

use super::Desk;
use super::names::Found;
use super::texts::list_of;
use crate::journey::written::WrittenEvidence;
use crate::journey::{Evidence, EvidenceKind, List, Ref};
use crate::source::{Span, Spanned};
use crate::yaml::{Field, Many};

/// What an entry of a list of references is.
pub(super) enum Entry {
    /// A bare text: an id, or the name of an entry in place.
    Text(Spanned<String>),
    /// An entry with keys of its own.
    InPlace,
}

impl Desk<'_> {
    /// Returns what a list of evidence means.
    pub(super) fn evidence_of(&mut self, written: Many<WrittenEvidence>) -> List<Ref<Evidence>> {
        let mut broken = false;
        let found = list_of(written, |entry| {
            let text = match entry_of(&entry.value.name, entry.span) {
                Entry::InPlace => return Some(self.enter_evidence(entry.value, None, entry.span, false)),
                Entry::Text(text) => text,
            };
            let reference = self.evidence_named(&text, entry.value);
            broken |= reference.is_none();
            reference
        });
        List { items: found.items.into_iter().flatten().collect(), span: found.span, broken: found.broken || broken }
    }

    fn evidence_named(&mut self, text: &Spanned<String>, written: WrittenEvidence) -> Option<Ref<Evidence>> {
        let found = self.evidence.find(&text.value);
        if let Some(taken) = self.take_evidence(&found, &text.value) {
            return Some(taken);
        }
        match found {
            Found::One(reference) => Some(reference),
            Found::Nothing if text.value == "assumption" => {
                let kind = Field::Present(Spanned::new(EvidenceKind::Assumption, text.span));
                Some(self.enter_evidence(WrittenEvidence { kind, ..written }, None, text.span, false))
            }
            Found::Nothing if !self.evidence.is_meant_as_reference(&text.value) => {
                Some(self.enter_evidence(written, None, text.span, false))
            }
            _ => self.evidence.resolve(text, &mut self.findings),
        }
    }

    /// Adds an entry to the journey's evidence.
    pub(super) fn enter_evidence(
        &mut self,
        written: WrittenEvidence,
        key: Option<Spanned<String>>,
        span: Span,
        is_declared: bool,
    ) -> Ref<Evidence> {
        let reference = Ref::new(self.journey.evidence.items.len());
        let (id, name) = self.identity(key, written.name, written.id, span, reference, |desk| &mut desk.evidence);
        let WrittenEvidence { kind, sample, date, source, summary, .. } = written;
        let evidence = Evidence { id, name, kind, sample, date, source, summary, is_declared, span };
        self.journey.evidence.items.push(evidence);
        reference
    }
}

/// Tells a bare text from an entry with keys: of a bare text the name is the whole.
pub(super) fn entry_of(name: &Field<String>, span: Span) -> Entry {
    match name {
        Field::Present(text) if text.span == span => Entry::Text(text.clone()),
        _ => Entry::InPlace,
    }
}

impl<T> super::Names<T> {
    /// Tells whether a bare text is meant as a reference: it is close to an id, or looks like one where there is a library.
    pub(super) fn is_meant_as_reference(&self, text: &str) -> bool {
        let is_one_word = !text.contains(char::is_whitespace);
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        let looks_like_an_id = text.contains('-') && text.chars().all(plain);
        // In a long library everything is close to something.
        let is_close = || self.len() < 200 && self.nearest(text).is_some();
        self.has_library && is_one_word && (looks_like_an_id || is_close())
    }
}
