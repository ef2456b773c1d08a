//! What is kept of a journey after it has been reported: its names and their places, and none of its texts.

use std::collections::BTreeSet;

use super::name::{Name, Spot, kept};
use crate::journey::{
    Control, Date, Journey, JourneyKind, Moment, OpportunityStatus, PainStatus, Persona, Phase, Place, Severity, State,
    Touchpoint,
};
use crate::rules::mechanism::IgnoredAcross;
use crate::source::{Source, Spanned};

/// What rules that look at several journeys need to know of one.
#[derive(Debug, Clone, Default)]
pub struct Digest {
    /// The name of the file.
    pub file: Box<str>,
    /// What tells whether the file is still the same.
    pub checksum: u64,
    /// Whether all of it could be read; if not, what seems to be missing may be in what was skipped.
    pub is_sound: bool,
    /// The id, if it is written; else made from the title, with the place of the title.
    pub id: Name,
    /// Whether the id is written.
    pub id_is_written: bool,
    /// The title; empty where there is none.
    pub title: Name,
    /// How it is, or how it should be.
    pub state: State,
    /// Which kind of relationship it is about.
    pub kind: JourneyKind,
    /// The phases that it says it covers, where it does not mean to cover all.
    pub covers: Vec<(Phase, Spot)>,
    /// When it was last reviewed.
    pub reviewed: Option<Date>,
    /// The oldest date of its evidence, its metrics or its review.
    pub known_since: Option<Date>,
    /// Who owns the whole of it.
    pub owners: Vec<Name>,
    /// Who owns parts of it, each once, at its first place.
    pub other_owners: Vec<Name>,
    /// Whose journey it is.
    pub personas: Vec<PersonaDigest>,
    /// Its stages, in file order.
    pub stages: Vec<StageDigest>,
    /// The phases of its touchpoints, each once.
    pub phases_of_touchpoints: BTreeSet<Phase>,
    /// Its touchpoints, in file order.
    pub touchpoints: Vec<TouchpointDigest>,
    /// What hurts in it, in file order.
    pub pains: Vec<PainDigest>,
    /// What could be better in it.
    pub opportunities: Vec<OpportunityDigest>,
    /// The ids of the journeys that it opens.
    pub opens: Vec<Name>,
    /// The id of the journey that it replaces.
    pub improves: Option<Name>,
    /// What its comments ignore of the rules that compare journeys.
    pub ignored: IgnoredAcross,
}

/// A persona, by name.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonaDigest {
    /// The name.
    pub name: Name,
    /// Whether the file says how large a part of the customers this is.
    pub has_share: bool,
}

/// A stage, by name.
#[derive(Debug, Clone, PartialEq)]
pub struct StageDigest {
    /// The name.
    pub name: Name,
    /// Its phase: before, at or after the purchase.
    pub phase: Option<Phase>,
}

/// A touchpoint, by name.
#[derive(Debug, Clone, PartialEq)]
pub struct TouchpointDigest {
    /// The name.
    pub name: Name,
    /// The index of its stage.
    pub stage: u32,
    /// Whether it, its stage or a pain point of either has an opportunity that is not dismissed.
    pub is_answered: bool,
    /// What it shares with others of its id; only where an id is written.
    pub shared: Option<Box<SharedDigest>>,
}

/// What touchpoints of the same written id have in common, or should.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedDigest {
    /// The id.
    pub id: Box<str>,
    /// The channels in which it happens.
    pub channels: Vec<Box<str>>,
    /// Who owns it.
    pub owners: Vec<Box<str>>,
    /// Who controls it.
    pub control: Option<Control>,
}

/// A pain, by its words.
#[derive(Debug, Clone, PartialEq)]
pub struct PainDigest {
    /// The words.
    pub name: Name,
    /// How far its solution is.
    pub status: PainStatus,
    /// How much it hurts.
    pub severity: Option<Severity>,
    /// Where it hurts.
    pub at: PainAt,
    /// Whether an answer is written that could not be read or found.
    pub is_unclear: bool,
    /// The opportunities that answer it and have not been dismissed, as indices of the digest's own.
    pub answers: Box<[u32]>,
}

/// The place of a pain point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PainAt {
    /// At the journey or at a persona.
    Everywhere,
    /// At a stage, by its index.
    Stage(u32),
    /// At a touchpoint, by its index.
    Touchpoint(u32),
}

/// An opportunity, by id and name.
#[derive(Debug, Clone, PartialEq)]
pub struct OpportunityDigest {
    /// The id.
    pub id: Box<str>,
    /// The name.
    pub name: Box<str>,
    /// How far it has come.
    pub standing: OpportunityStatus,
}

impl Digest {
    /// Keeps of a journey what the rules need.
    pub fn of(journey: &Journey, source: &Source, ignored: IgnoredAcross, is_sound: bool) -> Self {
        let name = |name: &Spanned<String>| Name::of(source, name);
        let title = journey.title.spanned().map(name).unwrap_or_default();
        let id_spot = journey.id_span.map_or(title.spot, |span| Spot::of(source, span));
        Digest {
            file: source.name().into(),
            checksum: source.checksum(),
            is_sound,
            id: Name { text: journey.id.as_str().into(), spot: id_spot },
            id_is_written: journey.id_span.is_some(),
            title,
            state: journey.state.get().copied().unwrap_or_default(),
            kind: journey.kind.get().copied().unwrap_or_default(),
            covers: journey.covers.iter().map(|phase| (phase.value, Spot::of(source, phase.span))).collect(),
            reviewed: journey.reviewed.get().copied(),
            known_since: known_since(journey),
            owners: journey.owners.iter().map(name).collect(),
            other_owners: other_owners(journey, source),
            personas: personas(journey, source),
            stages: journey
                .stages
                .iter()
                .map(|stage| StageDigest { name: name(&stage.name), phase: stage.phase.get().copied() })
                .collect(),
            phases_of_touchpoints: journey.touchpoints.iter().filter_map(|one| one.phase.get().copied()).collect(),
            touchpoints: touchpoints(journey, source),
            pains: pains(journey, source),
            opportunities: journey
                .opportunities
                .iter()
                .map(|one| OpportunityDigest {
                    id: one.id.as_str().into(),
                    name: kept(&one.name.value),
                    standing: one.standing(),
                })
                .collect(),
            opens: journey.opens().map(name).collect(),
            improves: journey.improves.spanned().map(name),
            ignored,
        }
    }

    /// Returns how it is called: by its title, or by its id where it has none.
    pub fn called(&self) -> &str {
        if self.title.text.is_empty() { &self.id.text } else { &self.title.text }
    }

    /// Returns the ids of the journeys that it names, without anchors.
    pub(crate) fn references(&self) -> impl Iterator<Item = &str> {
        self.opens.iter().chain(&self.improves).map(Name::journey)
    }

    /// Tells whether a stage of it is in a phase.
    pub(crate) fn tells(&self, phase: Phase) -> bool {
        self.stages.iter().any(|stage| stage.phase == Some(phase)) || self.phases_of_touchpoints.contains(&phase)
    }

    /// Returns where it begins: at its title, or at its id where it has none.
    pub fn beginning(&self) -> Spot {
        if self.title.text.is_empty() { self.id.spot } else { self.title.spot }
    }

    /// Returns about how many bytes of memory it takes.
    pub fn bytes(&self) -> usize {
        let name = |name: &Name| name.text.len();
        let names = |list: &[Name]| list.iter().map(|one| size_of::<Name>() + name(one)).sum::<usize>();
        let shared = |shared: &SharedDigest| {
            let texts = shared.channels.iter().chain(&shared.owners);
            size_of::<SharedDigest>()
                + shared.id.len()
                + texts.map(|text| size_of_val(text) + text.len()).sum::<usize>()
        };
        let touchpoint =
            |one: &TouchpointDigest| size_of_val(one) + name(&one.name) + one.shared.as_deref().map_or(0, shared);
        let pain = |pain: &PainDigest| size_of_val(pain) + name(&pain.name) + size_of_val(&*pain.answers);
        let opportunity = |one: &OpportunityDigest| size_of_val(one) + one.id.len() + one.name.len();
        size_of::<Digest>()
            + self.file.len()
            + name(&self.id)
            + name(&self.title)
            + size_of_val(&*self.covers)
            + names(&self.owners)
            + names(&self.other_owners)
            + names(&self.opens)
            + self.improves.as_ref().map_or(0, name)
            + self.personas.iter().map(|persona| size_of_val(persona) + name(&persona.name)).sum::<usize>()
            + self.stages.iter().map(|stage| size_of_val(stage) + name(&stage.name)).sum::<usize>()
            + self.touchpoints.iter().map(touchpoint).sum::<usize>()
            + self.pains.iter().map(pain).sum::<usize>()
            + self.opportunities.iter().map(opportunity).sum::<usize>()
            + self.ignored.bytes()
    }
}

/// Returns the oldest date in a journey: what it describes was so on that day already.
fn known_since(journey: &Journey) -> Option<Date> {
    let of_evidence = journey.evidence.iter().filter_map(|source| source.date.get());
    let of_metrics = journey.metrics.iter().filter_map(|metric| metric.date.get());
    of_evidence.chain(of_metrics).chain(journey.reviewed.get()).min().copied()
}

/// Returns who owns parts of a journey, each once.
fn other_owners(journey: &Journey, source: &Source) -> Vec<Name> {
    let of_channels = journey.channels.iter().flat_map(|channel| &channel.owners);
    let of_pains = journey.pains.iter().flat_map(|pain| &pain.owners);
    let of_opportunities = journey.opportunities.iter().flat_map(|opportunity| &opportunity.owners);
    let of_moments = journey
        .moments()
        .flat_map(|moment: &Moment| moment.owners.iter().chain(moment.cards().flat_map(|card| &card.owners)));
    let mut seen = BTreeSet::new();
    of_channels
        .chain(of_pains)
        .chain(of_opportunities)
        .chain(of_moments)
        // What is taken from the project file is spelt there, once.
        .filter(|owner| !owner.span.is_elsewhere() && seen.insert(owner.value.trim()))
        .map(|owner| Name::of(source, owner))
        .collect()
}

fn personas(journey: &Journey, source: &Source) -> Vec<PersonaDigest> {
    let persona = |persona: &Persona| PersonaDigest {
        name: Name::of(source, &Spanned::new(persona.short_name().to_owned(), persona.name.span)),
        has_share: persona.share.is_given(),
    };
    journey.personas.iter().map(persona).collect()
}

fn touchpoints(journey: &Journey, source: &Source) -> Vec<TouchpointDigest> {
    let stages: Vec<bool> = journey.stages.iter().map(|stage| is_answered(journey, &stage.moment)).collect();
    let touchpoint = |one: &Touchpoint| TouchpointDigest {
        name: Name::of(source, &one.name),
        stage: one.stage.map_or(u32::MAX, |stage| stage.index() as u32),
        is_answered: one.stage.is_some_and(|stage| stages[stage.index()]) || is_answered(journey, one),
        shared: one.id_is_written.then(|| Box::new(shared(journey, one))),
    };
    journey.touchpoints.iter().map(touchpoint).collect()
}

fn shared(journey: &Journey, one: &Touchpoint) -> SharedDigest {
    SharedDigest {
        id: one.id.as_str().into(),
        channels: one.channels.iter().map(|channel| kept(&journey[*channel].name.value)).collect(),
        owners: one.owners.iter().map(|owner| kept(&owner.value)).collect(),
        control: one.control.get().copied(),
    }
}

fn is_answered(journey: &Journey, moment: &Moment) -> bool {
    let of_pains = moment.pains.iter().flat_map(|pain| &journey[*pain].opportunities);
    let mut all = moment.opportunities.iter().chain(of_pains);
    all.any(|opportunity| journey[*opportunity].standing() != OpportunityStatus::Dismissed)
}

fn pains(journey: &Journey, source: &Source) -> Vec<PainDigest> {
    let at = |place: Place| match place {
        Place::Journey | Place::Persona(_) => PainAt::Everywhere,
        Place::Stage(stage) => PainAt::Stage(stage.index() as u32),
        Place::Touchpoint(touchpoint) => PainAt::Touchpoint(touchpoint.index() as u32),
    };
    journey
        .pains
        .iter()
        // A pain point of a shared persona is one pain point, in the project file.
        .filter(|pain| !pain.name.span.is_elsewhere())
        .map(|pain| PainDigest {
            name: Name::of(source, &pain.name),
            status: pain.status.get().copied().unwrap_or_default(),
            severity: pain.severity.get().copied(),
            at: at(pain.at),
            is_unclear: pain.has_broken_answer || pain.status.is_broken(),
            answers: pain
                .opportunities
                .iter()
                .filter(|opportunity| journey[**opportunity].standing() != OpportunityStatus::Dismissed)
                .map(|opportunity| opportunity.index() as u32)
                .collect(),
        })
        .collect()
}
