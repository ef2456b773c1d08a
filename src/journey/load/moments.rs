//! What happens at a stage or a touchpoint.

use super::Desk;
use super::answers::{Answerer, Waiting};
use super::libraries::links;
use super::texts::{Scale, list, list_of};
use crate::finding::Finding;
use crate::journey::written::{MomentWord, WrittenCard, WrittenMomentOfTruth, WrittenSpread, WrittenTouchpoint};
use crate::journey::{Card, Channel, LaneEntry, List, Moment, MomentOfTruth, Place, Ref};
use crate::source::{Span, Spanned};
use crate::yaml::{Field, Form, Library, Many};

impl Desk<'_> {
    /// Returns what a touchpoint or a stage says; its name, id, phase and paths have been taken out before.
    pub(super) fn moment(&mut self, written: Box<WrittenTouchpoint>, at: Place, answerer: Answerer) -> Box<Moment> {
        let mut broken = false;
        let (channels, channel_spans, is_alone) = self.channels_of(written.channel);
        if written.answers.is_given() {
            self.deferred.answers.push(Waiting { by: answerer, written: written.answers });
        }
        let mut moment = Box::new(Moment {
            summary: written.summary,
            actions: self.said(written.action, &mut broken),
            thoughts: self.said(written.thought, &mut broken),
            quotes: self.said(written.quote, &mut broken),
            feelings: self.said(written.feeling, &mut broken),
            emotion: self.rating(written.emotion, &Scale::Emotion),
            expects: self.rating(written.expects, &Scale::Emotion),
            importance: self.rating(written.importance, &Scale::OneToFive),
            company_importance: self.one_to_five(written.company_importance),
            satisfaction: self.rating(written.satisfaction, &Scale::OneToFive),
            engagement: self.rating(written.engagement, &Scale::OneToFive),
            channels,
            channel_spans,
            is_alone,
            personas: self.personas_of(written.r#for),
            behaviours: list_of(written.behaviour, |behaviour| behaviour),
            control: written.control,
            owners: list(written.owner),
            evidence: self.evidence_of(written.evidence),
            pains: self.pains_of(written.pain_points, at),
            opportunities: self.opportunities_of(written.opportunities, at),
            metrics: self.metrics_of(written.metrics),
            wait: self.length(written.wait),
            wait_explained: explained(written.wait_explained),
            duration: self.length(written.duration),
            frontstage: self.cards(written.frontstage),
            backstage: self.cards(written.backstage),
            support: self.cards(written.support),
            systems: list(written.systems),
            staff: list(written.staff),
            physical_evidence: list(written.physical_evidence),
            moment_of_truth: moment_of_truth(written.moment_of_truth),
            answers: List::default(),
            quality: list_of(written.quality, |quality| quality),
            kano: written.kano,
            initiated_by: written.initiated_by,
            listens_with: list(written.listens_with),
            personalised_for: self.personas_of(written.personalised_for),
            harm: list(written.harm),
            cost: cost(written.cost),
            opens: written.opens,
            lanes: self.lane_entries(written.lanes),
            links: links(written.links),
            broken: false,
        });
        moment.broken = broken || moment.channels.broken || moment.evidence.broken;
        moment
    }

    fn channels_of(&mut self, written: Many<String>) -> (List<Ref<Channel>>, Vec<Span>, bool) {
        let mut channels = List { items: Vec::new(), span: written.span, broken: written.has_broken() };
        let (mut spans, mut is_alone) = (Vec::new(), false);
        for name in written.items.into_iter().filter_map(Field::into_spanned) {
            if name.value == "none" && matches!(self.channels.find("none"), super::names::Found::Nothing) {
                is_alone = true;
                continue;
            }
            match self.channel_named(name.clone()) {
                Some(channel) => {
                    channels.items.push(channel);
                    spans.push(name.span);
                }
                None => channels.broken = true,
            }
        }
        (channels, spans, is_alone)
    }

    fn channel_named(&mut self, name: Spanned<String>) -> Option<Ref<Channel>> {
        let found = self.channels.find(&name.value);
        if let Some(channel) = self.take_channel(&found, &name.value) {
            return Some(channel);
        }
        if self.channels.has_library {
            return self.channels.resolve(&name, &mut self.findings);
        }
        if let super::names::Found::One(channel) = found {
            return Some(channel);
        }
        let reference = Ref::new(self.journey.channels.items.len());
        let id = self.channels.enter_made(&name, reference);
        let span = name.span;
        self.journey.channels.items.push(Channel { id, name, span, ..Channel::default() });
        Some(reference)
    }

    fn lane_entries(&mut self, written: Library<Many<WrittenCard>>) -> Vec<LaneEntry> {
        let mut entries = Vec::new();
        for (key, cards) in written.entries {
            let (Some(key), Field::Present(cards)) = (key, cards) else {
                continue;
            };
            if !self.lanes.has_library {
                // Without any `lanes` the key itself becomes a lane.
                if matches!(self.lanes.find(&key.value), super::names::Found::Nothing) {
                    let reference = Ref::new(self.journey.lanes.items.len());
                    let id = self.lanes.enter_written(&key, reference, &mut self.findings);
                    let lane = crate::journey::Lane { id, name: key.clone(), span: key.span, ..Default::default() };
                    self.journey.lanes.items.push(lane);
                }
            }
            let lane = self.lanes.resolve(&key, &mut self.findings);
            let cards = self.cards(cards.value).items;
            if let Some(lane) = lane {
                entries.push(LaneEntry { lane, cards });
            }
        }
        entries
    }

    /// Returns the cards of a blueprint lane.
    pub(super) fn cards(&mut self, written: Many<WrittenCard>) -> List<Card> {
        list_of(written, |Spanned { value: card, span }| {
            if card.name.is_missing() && !self.has_skipped_key(span) {
                let words = "this entry has no name";
                self.report(Finding::error(crate::journey::rules::MISSING_NAME, span, words).help("add `name: …`"));
            }
            let name = card.name.into_spanned().unwrap_or_else(|| Spanned::new(String::new(), span));
            let id = card.id.get().cloned().or_else(|| super::names::slug(&name.value)).unwrap_or_default();
            let (owners, systems, after) = (list(card.owner), list(card.systems), list(card.after));
            let duration = self.length(card.duration);
            Card { id, name, owners, summary: card.summary, systems, duration, after, span }
        })
    }

    /// Reports references between cards that lead nowhere.
    pub(super) fn check_card_order(&mut self) {
        let cards: Vec<&Card> = self.journey.moments().flat_map(|moment| moment.cards()).collect();
        let ids: std::collections::BTreeSet<&str> = cards.iter().map(|card| card.id.as_str()).collect();
        let mut findings = Vec::new();
        for name in cards.iter().flat_map(|card| &card.after) {
            let slugged = super::names::slug(&name.value);
            if ids.contains(name.value.as_str()) || slugged.is_some_and(|id| ids.contains(id.as_str())) {
                continue;
            }
            let words = format!("no card is called `{}`", name.value);
            let finding = Finding::error(crate::journey::rules::UNKNOWN_CARD, name.span, words);
            findings.push(match crate::yaml::nearest(&name.value, ids.iter().copied()) {
                Some(near) => {
                    let is_certain = crate::yaml::is_same_word(&name.value, near);
                    finding.label(format!("did you mean `{near}`?")).fix(name.span, near, is_certain)
                }
                None => {
                    finding.help("write the `id` or the name of a card of frontstage, backstage, support or a lane")
                }
            });
        }
        self.findings.append(&mut findings);
    }
}

impl Moment {
    /// Returns the cards of all blueprint lanes and of the author's own lanes.
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        let own = self.lanes.iter().flat_map(|entry| &entry.cards);
        self.frontstage.iter().chain(&self.backstage).chain(&self.support).chain(own)
    }
}

/// `wait_explained: false` says the same as leaving it out.
fn explained(written: Field<String>) -> Field<String> {
    if written.get().is_some_and(|text| text == "false") { Field::Missing } else { written }
}

fn moment_of_truth(written: Field<Form<MomentWord, WrittenMomentOfTruth>>) -> Field<MomentOfTruth> {
    let Field::Present(Spanned { value, span }) = written else {
        return written.map(|_| MomentOfTruth::default());
    };
    let moment = match value {
        Form::Short(MomentWord::No) => return Field::Missing,
        Form::Short(MomentWord::Yes) => MomentOfTruth::default(),
        Form::Short(MomentWord::Kind(kind)) => MomentOfTruth { kind: Some(kind), because: Field::Missing },
        Form::Long(written) => MomentOfTruth { kind: written.kind.get().copied(), because: written.because },
    };
    Field::Present(Spanned::new(moment, span))
}

fn cost(written: Field<Form<String, WrittenSpread>>) -> Field<String> {
    written.map(|cost| match cost {
        Form::Short(text) => text,
        Form::Long(parts) => {
            let text = |part: &Field<crate::journey::written::Score>| part.get().map(|score| score.0.clone());
            let range: Vec<String> = [&parts.low, &parts.high].into_iter().filter_map(text).collect();
            let range = range.join(" to ");
            match text(&parts.typical) {
                Some(typical) if range.is_empty() => typical,
                Some(typical) => format!("{typical}, {range}"),
                None => range,
            }
        }
    })
}
