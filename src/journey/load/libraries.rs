//! Shared entries that others refer to: personas, channels, evidence, metrics, opportunities, lanes; and the journey's
//! own keys.

use super::texts::{list, list_of};
use super::{Desk, Names, names};
use crate::finding::Finding;
use crate::journey::rules::{MISSING_NAME, MISSING_STAGES, MISSING_TITLE};
use crate::journey::written::{WrittenChannel, WrittenJourney, WrittenLane, WrittenLink, WrittenStage};
use crate::journey::{Channel, ExternalFactor, Journey, Lane, Link, List, Ref, View};
use crate::source::{Span, Spanned};
use crate::yaml::{Field, Library, Many};

impl Desk<'_> {
    /// Lays out all but the stages, and returns these.
    pub(super) fn lay_out_libraries(&mut self, written: WrittenJourney) -> Many<WrittenStage> {
        let (own_words, purchase_label) = self.own_words(&written);
        let WrittenJourney { scales, evidence, channels, metrics, personas, opportunities, lanes, .. } = written;
        self.enter_title(&written.journey, &written.id);
        self.check_stages(&written.stages);
        let scale = match scales {
            Field::Present(scales) if scales.value.emotion.is_missing() && self.has_skipped_key(scales.span) => {
                Field::Broken(scales.span)
            }
            Field::Present(scales) => scales.value.emotion,
            Field::Broken(span) => Field::Broken(span),
            Field::Missing if self.is_name_skipped("emotion: ") => Field::Broken(Span::default()),
            Field::Missing => Field::Missing,
        };
        self.journey.emotion_scale = self.emotion_scale(scale);

        self.journey.evidence = self.library(
            evidence,
            |desk| &mut desk.evidence,
            |desk, entry, key| {
                desk.enter_evidence(entry.value, key, entry.span, true);
            },
            |journey| &mut journey.evidence,
        );
        self.journey.channels = self.library(
            channels,
            |desk| &mut desk.channels,
            |desk, entry, key| desk.enter_channel(entry, key),
            |journey| &mut journey.channels,
        );
        self.journey.metrics = self.library(
            metrics,
            |desk| &mut desk.metrics,
            |desk, entry, key| {
                desk.enter_metric(entry.value, key, entry.span, true);
            },
            |journey| &mut journey.metrics,
        );
        // A list of opportunities may name those that follow; ids are entered before any of them is referred to.
        self.journey.opportunities = self.library(
            opportunities,
            |desk| &mut desk.opportunities,
            |desk, entry, key| {
                desk.enter_opportunity(entry.value, key, entry.span, true);
            },
            |journey| &mut journey.opportunities,
        );
        self.journey.personas = self.library(
            personas,
            |desk| &mut desk.personas,
            |desk, entry, key| desk.enter_persona(entry, key),
            |journey| &mut journey.personas,
        );
        self.finish_personas();
        self.journey.lanes = self.library(
            lanes,
            |desk| &mut desk.lanes,
            |desk, entry, key| desk.enter_lane(entry, key),
            |journey| &mut journey.lanes,
        );
        self.enter_externals(written.external);

        let audience = self.personas_of(written.r#for);
        let based_on = self.evidence_of(written.based_on);
        let review_every = self.length(written.review_every);
        let view = written.view.into_spanned().map(|view| view.value).unwrap_or_default();
        let view = View {
            lanes: self.lanes_of_view(list(view.lanes), &written.language),
            personas: self.personas_of(view.personas),
        };
        self.journey = Journey {
            title: written.journey,
            summary: written.summary,
            scenario: written.scenario,
            starts: written.starts,
            ends: written.ends,
            state: written.state,
            kind: written.kind,
            owners: list(written.owner),
            reviewed: written.reviewed,
            review_every,
            language: written.language,
            audience,
            based_on,
            business_goals: list(written.business_goal),
            notes: list(written.notes),
            links: links(written.links),
            expected_behaviours: list_of(written.expected_behaviours, |behaviour| behaviour),
            covers: list_of(written.covers, |phase| phase),
            purchase_label,
            own_words,
            improves: written.improves,
            view,
            ..std::mem::take(&mut self.journey)
        };
        written.stages
    }

    fn enter_title(&mut self, title: &Field<String>, id: &Field<String>) {
        let start = Span::default();
        let is_missing = title.is_missing() || title.get().is_some_and(|title| is_blank(title));
        if is_missing && self.holes.is_empty() && self.is_complete {
            let words = "this journey has no title";
            let help = "begin the file with `journey: What it is about`";
            self.report(Finding::error(MISSING_TITLE, start, words).help(help));
        }
        let made = || title.get().and_then(|title| names::slug(title)).unwrap_or_else(|| "journey".to_owned());
        self.journey.id_span = id.spanned().map(|id| id.span);
        self.journey.id = match id.spanned() {
            Some(id) => {
                let mut alone: Names<Journey> = Names::new("journey", "journeys", "");
                alone.enter_written(id, Ref::new(0), &mut self.findings)
            }
            None => made(),
        };
    }

    fn check_stages(&mut self, stages: &Many<WrittenStage>) {
        if stages.is_empty() && self.holes.is_empty() && self.is_complete {
            let span = stages.span.unwrap_or_default();
            let help = "add `stages:` with at least one `- name: …` below it";
            self.report(Finding::error(MISSING_STAGES, span, "this journey has no stages").help(help));
        }
        // One text instead of a list: `stages: Before, Buy, After` would silently be a single stage.
        let alone = stages.iter().next().filter(|stage| stages.items.len() == 1 && Some(stage.span) == stages.span);
        let name = alone.and_then(|stage| stage.rest.name.spanned()).filter(|name| Some(name.span) == stages.span);
        if let Some(name) = name.filter(|name| name.value.contains(", ")) {
            let words = "this is a single stage with commas in its name";
            let finding = Finding::error(crate::yaml::rules::WRONG_VALUE, name.span, words);
            self.report(finding.help(format!("write [{}] for several stages", name.value)));
        }
    }

    /// Enters all entries of a library and returns the journey's list, which now knows where it was written.
    fn library<W, T>(
        &mut self,
        written: Library<W>,
        names: impl Fn(&mut Self) -> &mut Names<T>,
        mut enter: impl FnMut(&mut Self, Spanned<W>, Option<Spanned<String>>),
        list: impl Fn(&mut Journey) -> &mut List<T>,
    ) -> List<T>
    where
        W: Default,
    {
        let names_now = names(self);
        names_now.has_library = written.is_given() || !names_now.elsewhere.is_empty();
        let mut broken = false;
        for (key, entry) in written.entries {
            match (entry, key) {
                (Field::Present(entry), key) => enter(self, entry, key),
                (Field::Missing, Some(key)) => enter(self, Spanned::new(W::default(), key.span), Some(key)),
                (Field::Missing, None) => {}
                (Field::Broken(span), key) => {
                    broken = true;
                    match key {
                        // The value of the key is lost, the name is not: others refer to it.
                        Some(key) => enter(self, Spanned::new(W::default(), span), Some(key)),
                        None => names(self).has_broken = true,
                    }
                }
            }
        }
        let items = std::mem::take(&mut list(&mut self.journey).items);
        List { items, span: written.span, broken }
    }

    /// Gives a thing its id and its name: the key, the written id, or an id made of the name.
    pub(super) fn identity<T>(
        &mut self,
        key: Option<Spanned<String>>,
        name: Field<String>,
        id: Field<String>,
        span: Span,
        reference: Ref<T>,
        names: impl Fn(&mut Self) -> &mut Names<T>,
    ) -> (String, Spanned<String>) {
        let name = if name.get().is_some_and(|name| is_blank(name)) { Field::Missing } else { name };
        let second_id = id.spanned().cloned().filter(|id| key.as_ref().is_some_and(|key| key.value != id.value));
        let written_id = key.or_else(|| id.spanned().cloned());
        let is_nameless = name.is_missing() && written_id.is_none();
        if is_nameless && !self.may_be_passed_over(span) {
            let head = Span::new(span.start as usize, self.first_line_end(span));
            let help = "add `name: …`";
            self.report(Finding::error(MISSING_NAME, head, "this entry has no name").help(help));
        }
        let fallback = || written_id.clone().unwrap_or_else(|| Spanned::new(String::new(), span));
        // A name that could not be read is known by its letters all the same: others refer to it.
        let letters = |span: Span| Spanned::new(self.letters(span), span);
        let name = match name {
            Field::Present(name) => name,
            Field::Broken(span) => Some(letters(span)).filter(|name| !name.value.is_empty()).unwrap_or_else(fallback),
            Field::Missing => fallback(),
        };
        let is_readable = !name.value.is_empty();
        let mut findings = std::mem::take(&mut self.findings);
        let table = names(self);
        if let Some(second) = second_id {
            // If there are both a key and an `id`, references may use either.
            table.enter_written(&second, reference, &mut findings);
        }
        let id = match written_id {
            Some(id) => table.enter_written(&id, reference, &mut findings),
            None => {
                table.has_broken |= !is_readable;
                table.enter_made(&name, reference)
            }
        };
        self.findings = findings;
        (id, name)
    }

    /// Returns the letters of a text that could not be read, where it stands on one line; else nothing.
    fn letters(&self, span: Span) -> String {
        let text = self.source.slice(span);
        if text.contains('\n') {
            return String::new();
        }
        text.chars().filter(|letter| !letter.is_control()).take(200).collect()
    }

    /// Returns where the first line of a span ends.
    pub(super) fn first_line_end(&self, span: Span) -> usize {
        let text = self.source.slice(span);
        span.start as usize + text.lines().next().map_or(0, str::len)
    }

    pub(super) fn enter_channel(&mut self, entry: Spanned<WrittenChannel>, key: Option<Spanned<String>>) {
        let Spanned { value: written, span } = entry;
        let reference = Ref::new(self.journey.channels.items.len());
        let (id, name) = self.identity(key, written.name, written.id, span, reference, |desk| &mut desk.channels);
        let WrittenChannel { kind, control, owner, .. } = written;
        let channel = Channel { id, name, kind, control, owners: list(owner), is_declared: true, span };
        self.journey.channels.items.push(channel);
    }

    fn enter_lane(&mut self, entry: Spanned<WrittenLane>, key: Option<Spanned<String>>) {
        let Spanned { value: written, span } = entry;
        let reference = Ref::new(self.journey.lanes.items.len());
        let (id, name) = self.identity(key, written.name, written.id, span, reference, |desk| &mut desk.lanes);
        let WrittenLane { below, owner, summary, .. } = written;
        self.journey.lanes.items.push(Lane { id, name, below, owners: list(owner), summary, span });
    }

    fn enter_externals(&mut self, written: Library<crate::journey::written::WrittenExternal>) {
        let mut names: Names<ExternalFactor> = Names::new("external factor", "external", "");
        let mut external = List { items: Vec::new(), span: written.span, broken: false };
        for (key, entry) in written.entries {
            let Field::Present(Spanned { value: entry, span }) = entry else {
                external.broken |= entry.is_broken();
                continue;
            };
            let reference = Ref::new(external.items.len());
            let key = key.or_else(|| entry.id.spanned().cloned());
            let name = entry.name.into_spanned().or_else(|| key.clone());
            let Some(name) = name else {
                if !self.has_skipped_key(span) {
                    let words = "this entry has no name";
                    self.report(Finding::error(MISSING_NAME, span, words).help("add `name: …`"));
                }
                continue;
            };
            let id = match &key {
                Some(key) => names.enter_written(key, reference, &mut self.findings),
                None => names.enter_made(&name, reference),
            };
            self.deferred.affects.push((external.items.len(), entry.affects));
            let softened_by = list(entry.softened_by);
            external.items.push(ExternalFactor { id, name, affects: List::default(), softened_by, span });
        }
        self.journey.external = external;
    }
}

/// Tells whether a text has nothing in it that could be seen.
fn is_blank(text: &str) -> bool {
    let is_unseen = |letter| matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    text.chars().all(|letter: char| letter.is_whitespace() || letter.is_control() || is_unseen(letter))
}

/// Returns the links of a thing; an address alone is its own name.
pub(super) fn links(written: Many<WrittenLink>) -> List<Link> {
    let (span, broken) = (written.span, written.has_broken());
    let items = written.items.into_iter().filter_map(Field::into_spanned);
    let items = items.filter_map(|Spanned { value: link, span }| {
        let url = link.url.spanned().or(link.name.spanned())?.clone();
        let name = link.name.into_spanned().unwrap_or_else(|| url.clone());
        Some(Link { name, url, kind: link.kind, alt: link.alt, span })
    });
    List { items: items.collect(), span, broken }
}
