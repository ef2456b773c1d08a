//! Which needs and priorities a place or an opportunity answers.

use std::collections::BTreeMap;

use super::Desk;
use super::names::slug;
use crate::finding::Finding;
use crate::journey::rules::UNKNOWN_NEED;
use crate::journey::{Answered, List, Need, Opportunity, Persona, Ref, Stage, Touchpoint};
use crate::source::{Span, Spanned};
use crate::yaml::{self, Many};

/// The needs and priorities of all personas, by id.
#[derive(Default)]
pub(super) struct Needs {
    by_id: BTreeMap<String, Vec<(Ref<Persona>, usize, bool)>>,
    /// Whether some need could not be read.
    pub(super) has_broken: bool,
}

/// Whose answers wait to be resolved.
#[derive(Clone, Copy)]
pub(super) enum Answerer {
    Touchpoint(Ref<Touchpoint>),
    Stage(Ref<Stage>),
    Opportunity(Ref<Opportunity>),
}

/// Answers that are resolved when all needs are known.
pub(super) struct Waiting {
    pub(super) by: Answerer,
    pub(super) written: Many<String>,
}

impl Needs {
    /// Enters the needs or the priorities of a persona.
    pub(super) fn enter(&mut self, persona: Ref<Persona>, needs: &[Need], is_priority: bool) {
        for (index, need) in needs.iter().enumerate() {
            let slugged = slug(&need.text.value);
            for id in std::iter::once(&need.id).chain(slugged.as_ref().filter(|slugged| **slugged != need.id)) {
                let entries = self.by_id.entry(id.clone()).or_default();
                entries.push((persona, index, is_priority));
            }
        }
    }

    fn find(&self, text: &str) -> Option<&[(Ref<Persona>, usize, bool)]> {
        let found = self.by_id.get(text).or_else(|| self.by_id.get(&slug(text)?));
        found.map(Vec::as_slice)
    }
}

impl Desk<'_> {
    /// Resolves all answers; the same need of two personas is answered for both.
    pub(super) fn join_answers(&mut self) {
        for Waiting { by, written } in std::mem::take(&mut self.deferred.answers) {
            let mut answers = List { items: Vec::new(), span: written.span, broken: written.has_broken() };
            for text in written.iter() {
                match self.needs.find(&text.value) {
                    Some(needs) => answers.items.extend(needs.iter().map(|(persona, index, is_priority)| Answered {
                        persona: *persona,
                        index: *index,
                        is_priority: *is_priority,
                        span: text.span,
                    })),
                    None => {
                        answers.broken = true;
                        if !self.needs.has_broken && !self.personas.has_broken {
                            let finding = self.unknown_need(text);
                            self.findings.push(finding);
                        }
                    }
                }
            }
            match by {
                Answerer::Touchpoint(touchpoint) => {
                    self.journey.touchpoints[touchpoint.index()].moment.answers = answers;
                }
                Answerer::Stage(stage) => self.journey.stages.items[stage.index()].moment.answers = answers,
                Answerer::Opportunity(opportunity) => {
                    self.journey.opportunities.items[opportunity.index()].answers = answers;
                }
            }
        }
    }

    fn unknown_need(&self, text: &Spanned<String>) -> Finding {
        let words = format!("no persona has the need or priority “{}”", text.value);
        let finding = Finding::error(UNKNOWN_NEED, text.span, words);
        let near = yaml::nearest(&text.value, self.needs.by_id.keys().map(String::as_str));
        let Some((persona, index, is_priority)) = near.and_then(|near| self.needs.by_id.get(near)?.first()) else {
            return finding.help("write it as under `needs:` or `priorities:` of a persona");
        };
        let persona = &self.journey.personas[persona.index()];
        let need = if *is_priority { &persona.priorities[*index] } else { &persona.needs[*index] };
        let declared: Span = need.text.span;
        finding.label(format!("did you mean “{}”?", need.text.value)).related(declared, "written here")
    }
}
