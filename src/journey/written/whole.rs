//! A journey file as it is written.

use serde::Deserialize;

use super::{
    Length, WrittenChannel, WrittenEvidence, WrittenExternal, WrittenLane, WrittenLink, WrittenMetric,
    WrittenOpportunity, WrittenPersona, WrittenStage,
};
use crate::journey::{Behaviour, Date, JourneyKind, NumberScale, Phase, State};
use crate::yaml::{Field, Form, Library, Many};

/// A customer journey.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "journey", default)]
pub(crate) struct WrittenJourney {
    /// The title.
    pub(crate) journey: Field<String>,
    /// A short name for references; made of the title where it is not given.
    pub(crate) id: Field<String>,
    /// What it is about, in a sentence.
    pub(crate) summary: Field<String>,
    /// Who wants what in which situation.
    pub(crate) scenario: Field<String>,
    /// What sets it off.
    pub(crate) starts: Field<String>,
    /// What ends it.
    pub(crate) ends: Field<String>,
    /// as-is (the default) for how it is, to-be for a plan.
    pub(crate) state: Field<State>,
    /// Which kind of relationship it tells of; it says which behaviours are expected.
    pub(crate) kind: Field<JourneyKind>,
    /// Who looks after it.
    pub(crate) owner: Many<String>,
    /// When it was last looked through.
    pub(crate) reviewed: Field<Date>,
    /// How often it should be looked through.
    pub(crate) review_every: Field<Length>,
    /// The language of its texts, such as `en` or `fi`.
    pub(crate) language: Field<String>,
    /// Whose journey it is: ids of personas; everyone's where it is not given.
    pub(crate) r#for: Many<String>,
    /// What the whole rests on; holds for everything that names no evidence of its own.
    pub(crate) based_on: Many<WrittenEvidence>,
    /// What the company wants of it.
    pub(crate) business_goal: Many<String>,
    /// Notes of the authors.
    pub(crate) notes: Many<String>,
    /// Where to read more.
    pub(crate) links: Many<WrittenLink>,
    /// The behaviours expected of the customers, where the kind does not say it well.
    pub(crate) expected_behaviours: Many<Behaviour>,
    /// The phases that it means to cover, where it does not mean all.
    pub(crate) covers: Many<Phase>,
    /// What the purchase is called here: the application, the booking.
    pub(crate) purchase_label: Field<String>,
    /// The id of the journey that this one is to replace.
    pub(crate) improves: Field<String>,
    /// The scales on which this file writes its values.
    pub(crate) scales: Field<WrittenScales>,
    /// How it wants to be drawn.
    pub(crate) view: Field<WrittenView>,
    /// Whose journey is told: `id: persona`, or a list.
    pub(crate) personas: Library<WrittenPersona>,
    /// The ways of meeting: `id: channel`, or a list.
    pub(crate) channels: Library<WrittenChannel>,
    /// What the claims rest on: `id: evidence`, or a list.
    pub(crate) evidence: Library<WrittenEvidence>,
    /// How it is measured: `id: metric`, or a list.
    pub(crate) metrics: Library<WrittenMetric>,
    /// What could be better: `id: opportunity`, or a list.
    pub(crate) opportunities: Library<WrittenOpportunity>,
    /// What acts from outside, whatever the company does.
    pub(crate) external: Library<WrittenExternal>,
    /// Lanes of your own: `id: heading`.
    pub(crate) lanes: Library<WrittenLane>,
    /// The stages, in order.
    pub(crate) stages: Many<WrittenStage>,
}

/// The scales of a file.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "scales", default)]
pub(crate) struct WrittenScales {
    /// The ends of the scale of emotions (`1-5`), or names with their places between -2 and 2.
    pub(crate) emotion: Field<Form<NumberScale, Library<f64>>>,
}

/// How a journey wants to be drawn.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "view", default)]
pub(crate) struct WrittenView {
    /// The lanes to be shown, in this order.
    pub(crate) lanes: Many<String>,
    /// The personas to be shown.
    pub(crate) personas: Many<String>,
}
