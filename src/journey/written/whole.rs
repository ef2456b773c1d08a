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
    /// The title of the journey.
    pub(crate) journey: Field<String>,
    /// The id for references; made from the title if not given.
    pub(crate) id: Field<String>,
    /// What it is about, in a sentence.
    pub(crate) summary: Field<String>,
    /// The situation: who wants what, when and where.
    pub(crate) scenario: Field<String>,
    /// What starts the journey.
    pub(crate) starts: Field<String>,
    /// What ends the journey.
    pub(crate) ends: Field<String>,
    /// Whether it shows how it is (as-is, the default) or a plan (to-be).
    pub(crate) state: Field<State>,
    /// The kind of journey; it decides which behaviours are expected.
    pub(crate) kind: Field<JourneyKind>,
    /// Who is responsible for it.
    pub(crate) owner: Many<String>,
    /// When the journey was last reviewed.
    pub(crate) reviewed: Field<Date>,
    /// How often the journey should be reviewed.
    pub(crate) review_every: Field<Length>,
    /// The language of the texts, such as `en` or `fi`.
    pub(crate) language: Field<String>,
    /// The personas whose journey this is, by id; everyone if not given.
    pub(crate) r#for: Many<String>,
    /// The evidence behind the whole journey; it counts for everything without evidence of its own.
    pub(crate) based_on: Many<WrittenEvidence>,
    /// What the company wants to achieve.
    pub(crate) business_goal: Many<String>,
    /// Notes for the people who work on the file.
    pub(crate) notes: Many<String>,
    /// Where to read more.
    pub(crate) links: Many<WrittenLink>,
    /// The behaviours that you expect, if `kind` does not describe them well.
    pub(crate) expected_behaviours: Many<Behaviour>,
    /// The phases that the journey covers on purpose, if not all three.
    pub(crate) covers: Many<Phase>,
    /// What customers are called in this journey, one and several: `patient/patients`, or a list of both.
    pub(crate) customer_label: Many<String>,
    /// What the purchase is called in this journey: application, booking, operation.
    pub(crate) purchase_label: Field<String>,
    /// Other words for the headings of maps and reports, by their keys: `lane-touchpoints: Encounters`.
    pub(crate) words: Library<String>,
    /// The id of the journey that this plan is meant to replace.
    pub(crate) improves: Field<String>,
    /// The scales that this file uses.
    pub(crate) scales: Field<WrittenScales>,
    /// What the map shows unless the command line says otherwise.
    pub(crate) view: Field<WrittenView>,
    /// The personas: `id: persona`, or a list.
    pub(crate) personas: Library<WrittenPersona>,
    /// The channels: `id: channel`, or a list.
    pub(crate) channels: Library<WrittenChannel>,
    /// The evidence behind the claims: `id: evidence`, or a list.
    pub(crate) evidence: Library<WrittenEvidence>,
    /// The metrics: `id: metric`, or a list.
    pub(crate) metrics: Library<WrittenMetric>,
    /// The opportunities: `id: opportunity`, or a list.
    pub(crate) opportunities: Library<WrittenOpportunity>,
    /// Factors from outside that the company does not control.
    pub(crate) external: Library<WrittenExternal>,
    /// Lanes of your own: `id: heading`.
    pub(crate) lanes: Library<WrittenLane>,
    /// The stages, in order.
    pub(crate) stages: Many<WrittenStage>,
}

/// The scales of the file.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "scales", default)]
pub(crate) struct WrittenScales {
    /// The scale of `emotion`: its two ends (`1-5`), or words with their values between -2 and 2.
    pub(crate) emotion: Field<Form<NumberScale, Library<f64>>>,
}

/// What the map shows unless the command line says otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "view", default)]
pub(crate) struct WrittenView {
    /// The lanes to show, in this order.
    pub(crate) lanes: Many<String>,
    /// The personas to show, by id.
    pub(crate) personas: Many<String>,
}
