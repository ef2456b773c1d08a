//! Personas with their needs and priorities.

use super::texts::list;
use super::{Desk, Names};
use crate::journey::written::WrittenPersona;
use crate::journey::{List, Need, Persona, Place, Ref};
use crate::source::Spanned;
use crate::yaml::{Field, Library};

impl Desk<'_> {
    /// Adds a persona; its pain points come later, since they may name other personas.
    pub(super) fn enter_persona(&mut self, entry: Spanned<WrittenPersona>, key: Option<Spanned<String>>) {
        let (entry, key) = match self.shared_persona(&entry, key.as_ref()) {
            Some((shared, key)) => (shared, Some(key)),
            None => (entry, key),
        };
        let Spanned { value: written, span } = entry;
        let reference: Ref<Persona> = Ref::new(self.journey.personas.items.len());
        let (id, name) = self.identity(key, written.name, written.id, span, reference, |desk| &mut desk.personas);
        self.personas.enter_short_name(&name, reference);
        let needs = self.needs_of(written.needs);
        let priorities = self.needs_of(written.priorities);
        self.needs.enter(reference, &needs, false);
        self.needs.enter(reference, &priorities, true);
        self.needs.has_broken |= needs.broken || priorities.broken;
        let evidence = self.evidence_of(written.evidence);
        self.deferred.persona_pains.push((reference, written.pain_points));
        self.journey.personas.items.push(Persona {
            id,
            name,
            summary: written.summary,
            role: written.role,
            goals: list(written.goal),
            needs,
            priorities,
            context: written.context,
            trigger: written.trigger,
            pains: Vec::new(),
            share: written.share,
            quote: written.quote,
            evidence,
            span,
        });
    }

    /// Adds the pain points of all personas.
    pub(super) fn finish_personas(&mut self) {
        for (persona, pains) in std::mem::take(&mut self.deferred.persona_pains) {
            let pains = self.pains_of(pains, Place::Persona(persona));
            self.journey.personas.items[persona.index()].pains = pains.items;
        }
    }

    fn needs_of(&mut self, written: Library<String>) -> List<Need> {
        let mut names: Names<Need> = Names::new("need", "needs", "");
        let mut needs = List { items: Vec::new(), span: written.span, broken: false };
        for (key, text) in written.entries {
            needs.broken |= text.is_broken();
            let text = match (text, &key) {
                (Field::Present(text), _) => text,
                (Field::Missing, Some(key)) => key.clone(),
                _ => continue,
            };
            let reference = Ref::new(needs.items.len());
            let id = match &key {
                Some(key) => names.enter_written(key, reference, &mut self.findings),
                None => names.enter_made(&text, reference),
            };
            needs.items.push(Need { id, text });
        }
        needs
    }
}
