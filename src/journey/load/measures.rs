//! Metrics: entries of the library and entries in place.

use super::Desk;
use super::evidence::{Entry, entry_of};
use super::names::Found;
use super::texts::list_of;
use crate::journey::written::WrittenMetric;
use crate::journey::{List, Metric, Ref};
use crate::source::{Span, Spanned};
use crate::yaml::Many;

impl Desk<'_> {
    /// Returns what a list of metrics means.
    pub(super) fn metrics_of(&mut self, written: Many<WrittenMetric>) -> List<Ref<Metric>> {
        let mut broken = false;
        let found = list_of(written, |entry| {
            let reference = match entry_of(&entry.value.name, entry.span) {
                Entry::InPlace => Some(self.enter_metric(entry.value, None, entry.span, false)),
                Entry::Text(text) => self.metric_named(&text, entry.value),
            };
            broken |= reference.is_none();
            reference
        });
        List { items: found.items.into_iter().flatten().collect(), span: found.span, broken: found.broken || broken }
    }

    fn metric_named(&mut self, text: &Spanned<String>, written: WrittenMetric) -> Option<Ref<Metric>> {
        let found = self.metrics.find(&text.value);
        if let Some(taken) = self.take_metric(&found, &text.value) {
            return Some(taken);
        }
        match found {
            Found::One(reference) => Some(reference),
            Found::Nothing if !self.metrics.is_meant_as_reference(&text.value) => {
                Some(self.enter_metric(written, None, text.span, false))
            }
            _ => self.metrics.resolve(text, &mut self.findings),
        }
    }

    /// Adds an entry to the journey's metrics.
    pub(super) fn enter_metric(
        &mut self,
        written: WrittenMetric,
        key: Option<Spanned<String>>,
        span: Span,
        is_declared: bool,
    ) -> Ref<Metric> {
        let reference = Ref::new(self.journey.metrics.items.len());
        let (id, name) = self.identity(key, written.name, written.id, span, reference, |desk| &mut desk.metrics);
        let evidence = self.evidence_of(written.evidence);
        self.journey.metrics.items.push(Metric {
            id,
            name,
            summary: written.summary,
            kind: written.kind,
            value: written.value,
            target: written.target,
            baseline: written.baseline,
            unit: written.unit,
            date: written.date,
            scale: written.scale,
            higher_is: written.higher_is,
            sample: written.sample,
            period: written.period,
            evidence,
            is_declared,
            span,
        });
        reference
    }
}
