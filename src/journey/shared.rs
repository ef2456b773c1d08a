//! What all journeys of a project share: personas, channels, evidence and metrics that stand in the project file.
//!
//! A journey takes a channel, a source of evidence or a metric by its id, as if it stood in the journey's own file, and
//! a persona by naming it under `personas:`. What the journey has itself comes first.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::load::slug;
use super::written::{WrittenChannel, WrittenEvidence, WrittenJourney, WrittenMetric, WrittenPersona};
use crate::source::{Source, Span, Spanned};
use crate::yaml::{Field, Keys, Library, Many, Vocabulary};

/// The libraries of a project, ready to be taken from.
#[derive(Debug, Clone)]
pub struct Shared {
    source: Source,
    written: WrittenShared,
    pub(super) personas: Shelf<WrittenPersona>,
    pub(super) channels: Shelf<WrittenChannel>,
    pub(super) evidence: Shelf<WrittenEvidence>,
    pub(super) metrics: Shelf<WrittenMetric>,
}

/// The libraries of a project as they are written, with places that lie [`Span::ELSEWHERE`].
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "project", default)]
pub struct WrittenShared {
    /// Whose journeys are told: `id: persona`, or a list. A journey takes one by naming it under its `personas`.
    personas: Library<WrittenPersona>,
    /// The ways of meeting: `id: channel`, or a list.
    channels: Library<WrittenChannel>,
    /// What claims rest on: `id: evidence`, or a list.
    evidence: Library<WrittenEvidence>,
    /// How journeys are measured: `id: metric`, or a list.
    metrics: Library<WrittenMetric>,
    /// What customers are called, one and several: `patient/patients`, or a list of both.
    customer_label: Many<String>,
    /// What the purchase is called: the application, the booking.
    purchase_label: Field<String>,
    /// Headings of maps and reports that are called otherwise, by their keys: `lane-touchpoints: Encounters`.
    words: Library<String>,
}

impl Vocabulary for WrittenShared {
    fn vocabulary() -> Vec<Keys> {
        WrittenJourney::vocabulary()
    }
}

/// The entries of one library by their ids.
#[derive(Debug, Clone)]
pub(super) struct Shelf<W> {
    entries: BTreeMap<String, Spanned<W>>,
}

/// Something that stands in a library.
pub(super) trait Entry: Clone + Default {
    /// Returns its written id and its name.
    fn names(&self) -> (&Field<String>, &Field<String>);
}

impl Entry for WrittenPersona {
    fn names(&self) -> (&Field<String>, &Field<String>) {
        (&self.id, &self.name)
    }
}

impl Entry for WrittenChannel {
    fn names(&self) -> (&Field<String>, &Field<String>) {
        (&self.id, &self.name)
    }
}

impl Entry for WrittenEvidence {
    fn names(&self) -> (&Field<String>, &Field<String>) {
        (&self.id, &self.name)
    }
}

impl Entry for WrittenMetric {
    fn names(&self) -> (&Field<String>, &Field<String>) {
        (&self.id, &self.name)
    }
}

impl Shared {
    /// Puts libraries on their shelves; `source` is the project file they were read from.
    pub fn new(source: Source, written: WrittenShared) -> Option<Self> {
        let WrittenShared { personas, channels, evidence, metrics, customer_label, purchase_label, words } = &written;
        let has_libraries = personas.is_given() || channels.is_given() || evidence.is_given() || metrics.is_given();
        let has_words = customer_label.span.is_some() || !purchase_label.is_missing() || words.is_given();
        if !has_libraries && !has_words {
            return None;
        }
        Some(Shared {
            source,
            personas: Shelf::of(&written.personas),
            channels: Shelf::of(&written.channels),
            evidence: Shelf::of(&written.evidence),
            metrics: Shelf::of(&written.metrics),
            written,
        })
    }

    /// Returns where a place of the project file is, as people read it: `cjm.yaml:9:3`.
    pub fn place(&self, span: Span) -> String {
        let at = self.source.position(span.at_home().start);
        format!("{}:{}:{}", self.source.name(), at.line, at.column)
    }

    /// Returns a journey that has these libraries as its own and nothing else.
    pub(super) fn as_journey(&self) -> WrittenJourney {
        let WrittenShared { personas, channels, evidence, metrics, .. } = self.written.clone();
        let title = Field::present(self.source.name().to_owned(), Span::new(0, 0));
        WrittenJourney { journey: title, personas, channels, evidence, metrics, ..self.words() }
    }

    /// Returns a journey that has the words of the project and nothing else.
    pub(super) fn words(&self) -> WrittenJourney {
        let WrittenShared { customer_label, purchase_label, words, .. } = self.written.clone();
        WrittenJourney { customer_label, purchase_label, words, ..WrittenJourney::default() }
    }
}

impl<W: Entry> Shelf<W> {
    fn of(library: &Library<W>) -> Self {
        let mut entries = BTreeMap::new();
        for (key, entry) in &library.entries {
            let entry = match (entry, key) {
                (Field::Present(entry), _) => entry.clone(),
                (_, Some(key)) => Spanned::new(W::default(), key.span),
                _ => continue,
            };
            let (id, name) = entry.value.names();
            let made = || name.get().and_then(|name| slug(name));
            let key = key.as_ref().map(|key| key.value.clone());
            if let Some(id) = key.or_else(|| id.get().cloned()).or_else(made) {
                entries.entry(id).or_insert(entry);
            }
        }
        Shelf { entries }
    }

    /// Returns the id and the entry that a text means: the id itself, or a name that leads to it.
    pub(super) fn find(&self, text: &str) -> Option<(&str, &Spanned<W>)> {
        let found = self.entries.get_key_value(text).or_else(|| self.entries.get_key_value(&slug(text)?));
        found.map(|(id, entry)| (id.as_str(), entry))
    }

    /// Returns all ids, in order.
    pub(super) fn ids(&self) -> impl Iterator<Item = &String> {
        self.entries.keys()
    }
}
