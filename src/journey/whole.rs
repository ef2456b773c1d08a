//! The journey as a whole.

use std::ops::Index;

use serde::Deserialize;

use super::{
    Behaviour, Channel, Control, Date, Duration, EmotionScale, Evidence, EvidenceLevel, ExternalFactor, Lane, Link,
    List, Metric, Moment, Opportunity, PainPoint, Persona, Phase, Place, Ref, Stage, Touchpoint,
};
use crate::source::{Span, Spanned};
use crate::words::{Language, OwnWords};
use crate::yaml::Field;

/// A customer journey, read and resolved: every name that could be resolved is a reference, the rest has been reported.
#[derive(Debug, Clone, Default)]
pub struct Journey {
    /// The id: written, or made of the title.
    pub id: String,
    /// Where the id is written; `None` where it is made of the title.
    pub id_span: Option<Span>,
    /// The title; missing titles have been reported.
    pub title: Field<String>,
    /// What it is about.
    pub summary: Field<String>,
    /// The situation: who wants what, when and where.
    pub scenario: Field<String>,
    /// What starts the journey.
    pub starts: Field<String>,
    /// What ends the journey.
    pub ends: Field<String>,
    /// How it is, or how it should be.
    pub state: Field<State>,
    /// Which kind of relationship it tells of.
    pub kind: Field<JourneyKind>,
    /// Who is responsible for it.
    pub owners: List<Spanned<String>>,
    /// When the journey was last reviewed.
    pub reviewed: Field<Date>,
    /// How often the journey should be reviewed.
    pub review_every: Field<Duration>,
    /// The language of its texts (BCP 47).
    pub language: Field<String>,
    /// Whose journey it is; everyone's where empty.
    pub audience: List<Ref<Persona>>,
    /// What the whole rests on.
    pub based_on: List<Ref<Evidence>>,
    /// What the company wants to achieve.
    pub business_goals: List<Spanned<String>>,
    /// Notes for the people who work on the file.
    pub notes: List<Spanned<String>>,
    /// Where to read more.
    pub links: List<Link>,
    /// The behaviours expected of its customers, where the file says so itself.
    pub expected_behaviours: List<Spanned<Behaviour>>,
    /// The phases that the journey covers on purpose, if not all three.
    pub covers: List<Spanned<Phase>>,
    /// What the purchase is called here.
    pub purchase_label: Field<String>,
    /// What customers, the purchase and headings are called here, or in its project where the journey leaves it open.
    pub own_words: OwnWords,
    /// The id of the journey that this plan is meant to replace.
    pub improves: Field<String>,
    /// The scale on which emotions are written.
    pub emotion_scale: EmotionScale,
    /// What the map shows unless the command line says otherwise.
    pub view: View,
    /// Whose journey is told.
    pub personas: List<Persona>,
    /// The ways of meeting.
    pub channels: List<Channel>,
    /// What the claims rest on.
    pub evidence: List<Evidence>,
    /// How it is measured.
    pub metrics: List<Metric>,
    /// What could be better, from the library and from every place.
    pub opportunities: List<Opportunity>,
    /// What hurts, from every place.
    pub pains: Vec<PainPoint>,
    /// What acts from outside.
    pub external: List<ExternalFactor>,
    /// The author's own lanes.
    pub lanes: List<Lane>,
    /// The stages, in file order.
    pub stages: List<Stage>,
    /// The touchpoints of all stages, in file order.
    pub touchpoints: Vec<Touchpoint>,
    /// Where the file's content stands.
    pub span: Span,
}

/// Whether a journey shows how it is or how it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// How it is.
    #[default]
    AsIs,
    /// How it should be.
    ToBe,
}

/// The kind of journey; it decides which behaviours are expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum JourneyKind {
    /// Something is bought.
    #[default]
    Purchase,
    /// Something is paid for regularly.
    Subscription,
    /// A contract is signed and kept.
    Contract,
    /// A right or a duty towards the public.
    PublicService,
    /// Help with something that the customer has already.
    Support,
    /// What an employee experiences with an employer.
    Employee,
}

impl JourneyKind {
    /// Returns the words that people read, in a language.
    pub fn words_in(self, language: &Language) -> &str {
        match self {
            JourneyKind::Purchase => language.text("kind-purchase"),
            JourneyKind::Subscription => language.text("kind-subscription"),
            JourneyKind::Contract => language.text("kind-contract"),
            JourneyKind::PublicService => language.text("kind-public-service"),
            JourneyKind::Support => language.text("kind-support"),
            JourneyKind::Employee => language.text("kind-employee"),
        }
    }
}

/// What the map shows unless the command line says otherwise.
#[derive(Debug, Clone, Default)]
pub struct View {
    /// The lanes to be shown, in this order; all where empty.
    pub lanes: List<Spanned<String>>,
    /// The personas to be shown; all where empty.
    pub personas: List<Ref<Persona>>,
}

macro_rules! indexed {
    ($($noun:ident => $list:ident),* $(,)?) => {
        $(impl Index<Ref<$noun>> for Journey {
            type Output = $noun;

            fn index(&self, reference: Ref<$noun>) -> &$noun {
                &self.$list[reference.index()]
            }
        })*
    };
}

indexed! {
    Persona => personas,
    Channel => channels,
    Evidence => evidence,
    Metric => metrics,
    Opportunity => opportunities,
    PainPoint => pains,
    Lane => lanes,
    Stage => stages,
    Touchpoint => touchpoints,
}

impl Journey {
    /// Returns the title, or the id where none could be read.
    pub fn name(&self) -> &str {
        self.title.get().map_or(&self.id, String::as_str)
    }

    /// Returns the language of its maps and reports, in which customers and the purchase are called as the file says.
    pub fn spoken_language(&self) -> Language {
        let language = Language::known(self.language.get().map(String::as_str));
        let mut own = self.own_words.clone();
        if self.kind.get() == Some(&JourneyKind::Employee) {
            own.customer.get_or_insert_with(|| [1, 2].map(|number| language.counted("employee", number)));
            own.purchase.get_or_insert_with(|| language.text("employee-purchase").to_owned());
        }
        language.with_own(&own)
    }

    /// Tells whether it is a plan.
    pub fn is_plan(&self) -> bool {
        self.state.get() == Some(&State::ToBe)
    }

    /// Returns references to all entries of a list of the journey: `journey.refs(&journey.touchpoints)`.
    pub fn refs<T>(&self, list: &[T]) -> impl Iterator<Item = Ref<T>> + use<T> {
        (0..list.len()).map(Ref::new)
    }

    /// Returns the points of view: each persona, or `None` once where the journey has none.
    pub fn points_of_view(&self) -> Vec<Option<Ref<Persona>>> {
        if self.personas.is_empty() {
            return vec![None];
        }
        self.refs(&self.personas).map(Some).collect()
    }

    /// Returns the personas who go through a moment: those it is `for`, or all.
    pub fn audience_of(&self, moment: &Moment) -> Vec<Ref<Persona>> {
        if moment.personas.is_empty() {
            return self.refs(&self.personas).collect();
        }
        moment.personas.items.clone()
    }

    /// Tells whether a persona goes through a moment; `None` stands for a journey without personas.
    pub fn is_for(&self, moment: &Moment, persona: Option<Ref<Persona>>) -> bool {
        moment.personas.is_empty() || persona.is_none_or(|persona| moment.personas.contains(&persona))
    }

    /// Returns who has a moment in hand: as written there or at its stage, else as its channels say, else `None`.
    pub fn control(&self, moment: &Moment) -> Option<Control> {
        let of_channels = || {
            let mut controls = moment.channels.iter().map(|channel| self[*channel].control.get().copied());
            let first = controls.next()??;
            controls.all(|other| other == Some(first)).then_some(first)
        };
        moment.control.get().copied().or_else(of_channels).or(moment.is_alone.then_some(Control::Customer))
    }

    /// Tells whether something is written on who has a moment in hand that could not be read, there or at its channels.
    pub fn is_control_unclear(&self, moment: &Moment) -> bool {
        let of_channels = || moment.channels.iter().any(|channel| self[*channel].control.is_broken());
        moment.control.is_broken() || (moment.control.is_missing() && (moment.channels.broken || of_channels()))
    }

    /// Returns what a place of the journey says, where it is a stage or a touchpoint.
    pub fn moment(&self, place: Place) -> Option<&Moment> {
        match place {
            Place::Stage(stage) => Some(&self[stage].moment),
            Place::Touchpoint(touchpoint) => Some(&self[touchpoint].moment),
            Place::Journey | Place::Persona(_) => None,
        }
    }

    /// Returns what happens in all stages, then at all touchpoints, in file order.
    pub fn moments(&self) -> impl Iterator<Item = &Moment> {
        let stages = self.stages.iter().map(|stage| &*stage.moment);
        stages.chain(self.touchpoints.iter().map(|touchpoint| &*touchpoint.moment))
    }

    /// Returns the ids of the journeys that open at its places, in file order.
    pub fn opens(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.moments().filter_map(|moment| moment.opens.spanned())
    }

    /// Lets it cover the phases that it tells of and no others, where it does not say itself which it covers: a journey
    /// that another one opens is a part, and does not mean to tell the whole.
    pub fn cover_what_it_tells(&mut self) {
        if !self.covers.is_absent() {
            return;
        }
        let of_stages = self.stages.iter().filter_map(|stage| stage.phase.spanned());
        let of_touchpoints = self.touchpoints.iter().filter_map(|touchpoint| touchpoint.phase.spanned());
        let mut told: Vec<Spanned<Phase>> = of_stages.chain(of_touchpoints).copied().collect();
        if told.is_empty() {
            let behaviours = self.touchpoints.iter().flat_map(|touchpoint| &touchpoint.behaviours);
            told = behaviours.map(|behaviour| Spanned::new(behaviour.value.phase(), behaviour.span)).collect();
        }
        told.sort_by_key(|phase| (phase.value, phase.span));
        told.dedup_by_key(|phase| phase.value);
        self.covers.items = told;
    }

    /// Returns the stage of a place.
    pub fn stage_of(&self, place: Place) -> Option<Ref<Stage>> {
        match place {
            Place::Stage(stage) => Some(stage),
            Place::Touchpoint(touchpoint) => self[touchpoint].stage,
            Place::Journey | Place::Persona(_) => None,
        }
    }

    /// Returns the weightiest level of some evidence; of the whole journey's `based_on` where the list is not given.
    pub fn evidence_level(&self, evidence: &List<Ref<Evidence>>) -> EvidenceLevel {
        let own = if evidence.is_given() { evidence } else { &self.based_on };
        own.iter().map(|source| self[*source].level()).max().unwrap_or(EvidenceLevel::NotSaid)
    }
}
