//! Pain points and opportunities.

use super::answers::{Answerer, Waiting};
use super::evidence::{Entry, entry_of};
use super::names::Found;
use super::texts::{list, list_of};
use super::{Desk, libraries};
use crate::journey::written::{WrittenOpportunity, WrittenPainPoint};
use crate::journey::{List, Opportunity, PainPoint, Place, Ref};
use crate::source::{Span, Spanned};
use crate::yaml::{Field, Many};

impl Desk<'_> {
    /// Returns the pain points of a place.
    pub(super) fn pains_of(&mut self, written: Many<WrittenPainPoint>, at: Place) -> List<Ref<PainPoint>> {
        list_of(written, |entry| self.enter_pain(entry, at))
    }

    fn enter_pain(&mut self, entry: Spanned<WrittenPainPoint>, at: Place) -> Ref<PainPoint> {
        let Spanned { value: written, span } = entry;
        let reference = Ref::new(self.journey.pains.len());
        // The place is taken now, so that what is entered on the way gets the numbers behind it.
        self.journey.pains.push(PainPoint { at, span, ..PainPoint::default() });
        let (id, name) = self.identity(None, written.name, written.id, span, reference, |desk| &mut desk.pains);
        let personas = self.personas_of(written.r#for);
        let names_opportunities = written.opportunities.is_given();
        let opportunities = self.opportunities_of(written.opportunities, at);
        let evidence = self.evidence_of(written.evidence);
        let pain = &mut self.journey.pains[reference.index()];
        *pain = PainPoint {
            id,
            name,
            summary: written.summary,
            severity: written.severity,
            effect: written.effect,
            personas,
            owners: list(written.owner),
            opportunities: opportunities.items,
            names_opportunities,
            has_broken_answer: opportunities.broken,
            evidence,
            status: written.status,
            because: written.because,
            at,
            span,
        };
        reference
    }

    /// Returns what a list of opportunities means, at a place.
    pub(super) fn opportunities_of(&mut self, written: Many<WrittenOpportunity>, at: Place) -> List<Ref<Opportunity>> {
        let mut broken = false;
        let found = list_of(written, |entry| {
            let reference = match entry_of(&entry.value.name, entry.span) {
                Entry::InPlace => Some(self.enter_opportunity(entry.value, None, entry.span, false)),
                Entry::Text(text) => match self.opportunities.find(&text.value) {
                    Found::One(reference) => Some(reference),
                    Found::Nothing if !self.opportunities.is_meant_as_reference(&text.value) => {
                        Some(self.enter_opportunity(entry.value, None, entry.span, false))
                    }
                    _ => self.opportunities.resolve(&text, &mut self.findings),
                },
            };
            if let Some(reference) = reference {
                let places = &mut self.journey.opportunities.items[reference.index()].at;
                if !places.contains(&at) {
                    places.push(at);
                }
            }
            broken |= reference.is_none();
            reference
        });
        List { items: found.items.into_iter().flatten().collect(), span: found.span, broken: found.broken || broken }
    }

    /// Adds an entry to the journey's opportunities.
    pub(super) fn enter_opportunity(
        &mut self,
        written: WrittenOpportunity,
        key: Option<Spanned<String>>,
        span: Span,
        is_declared: bool,
    ) -> Ref<Opportunity> {
        let reference = Ref::new(self.journey.opportunities.items.len());
        self.journey.opportunities.items.push(Opportunity::default());
        let (id, name) = self.identity(key, written.name, written.id, span, reference, |desk| &mut desk.opportunities);
        let evidence = self.evidence_of(written.evidence);
        let metrics = self.metrics_of(written.metrics);
        let names_pains = written.solves.is_given();
        let has_broken_pains = written.solves.has_broken();
        let solves: Vec<_> = written.solves.items.into_iter().filter_map(Field::into_spanned).collect();
        self.deferred.solves.push((reference, solves));
        self.deferred.afters.push((reference, written.after));
        if written.answers.is_given() {
            self.deferred.answers.push(Waiting { by: Answerer::Opportunity(reference), written: written.answers });
        }
        let customer_value = self.within(written.customer_value, 0.0, 100.0);
        let business_value = self.within(written.business_value, 0.0, 100.0);
        self.journey.opportunities.items[reference.index()] = Opportunity {
            id,
            name,
            summary: written.summary,
            effort: written.effort,
            priority: written.priority,
            owners: list(written.owner),
            status: written.status,
            because: written.because,
            solves: Vec::new(),
            names_pains,
            has_broken_pains,
            after: List::default(),
            customer_value,
            business_value,
            answers: List::default(),
            metrics,
            evidence,
            links: libraries::links(written.links),
            at: Vec::new(),
            is_declared,
            span,
        };
        reference
    }
}
