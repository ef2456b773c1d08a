//! A touchpoint as it is written.

use serde::Deserialize;

use super::{
    Length, MomentWord, PerPersona, StartWord, Texts, WrittenCard, WrittenEvidence, WrittenFail, WrittenLink,
    WrittenMetric, WrittenMomentOfTruth, WrittenOpportunity, WrittenPainPoint, WrittenSpread, WrittenWay,
};
use crate::journey::{Behaviour, Control, Initiator, Kano, Phase, Quality};
use crate::yaml::{Field, Form, Library, Many};

/// One moment in which the customer deals with the company, a partner or others.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "touchpoint", default)]
pub(crate) struct WrittenTouchpoint {
    /// The name that people read.
    pub(crate) name: Field<String>,
    /// The id for references.
    pub(crate) id: Field<String>,
    /// More about it.
    pub(crate) summary: Field<String>,
    /// The phase: before, at or after the purchase.
    pub(crate) phase: Field<Phase>,
    /// What the customer does; for everyone, or for each persona.
    pub(crate) action: Texts,
    /// What the customer thinks; for everyone, or for each persona.
    pub(crate) thought: Texts,
    /// What customers said, word for word; for everyone, or for each persona.
    pub(crate) quote: Texts,
    /// What the customer feels, in words; for everyone, or for each persona.
    pub(crate) feeling: Texts,
    /// What the customer feels, from -2 (angry) to 2 (delighted); for everyone, or for each persona.
    pub(crate) emotion: PerPersona,
    /// The channel: an id from `channels`, free text if there are none, or `none`.
    pub(crate) channel: Many<String>,
    /// The personas who come here, by id; everyone if not given.
    pub(crate) r#for: Many<String>,
    /// The pain points here.
    pub(crate) pain_points: Many<WrittenPainPoint>,
    /// The opportunities here: ids, or entries in place.
    pub(crate) opportunities: Many<WrittenOpportunity>,
    /// The metrics here: ids, or entries in place.
    pub(crate) metrics: Many<WrittenMetric>,
    /// How long the customer waits before it starts.
    pub(crate) wait: Field<Length>,
    /// How long it takes.
    pub(crate) duration: Field<Length>,
    /// Who is responsible for it.
    pub(crate) owner: Many<String>,
    /// What employees do that the customer sees (above the line of visibility).
    pub(crate) frontstage: Many<WrittenCard>,
    /// What employees do that the customer does not see (below the line of visibility).
    pub(crate) backstage: Many<WrittenCard>,
    /// Support processes further inside the company.
    pub(crate) support: Many<WrittenCard>,
    /// The systems that are used.
    pub(crate) systems: Many<String>,
    /// The evidence behind it: ids from `evidence`, or entries in place.
    pub(crate) evidence: Many<WrittenEvidence>,
    /// Whether this is a moment of truth: `true`, a kind, or a kind with its reason.
    pub(crate) moment_of_truth: Field<Form<MomentWord, WrittenMomentOfTruth>>,
    /// Where the customer goes next: ids of touchpoints, routes with a share, or exits.
    pub(crate) next: Many<Form<String, WrittenWay>>,
    /// Texts for your own lanes: `lane: text`.
    pub(crate) lanes: Library<Many<WrittenCard>>,
    /// Where to read more.
    pub(crate) links: Many<WrittenLink>,
    /// What the customer is doing, as one of the known behaviours of customers.
    pub(crate) behaviour: Many<Behaviour>,
    /// The needs and priorities that it answers, by id or in the same words.
    pub(crate) answers: Many<String>,
    /// What the customer expected to feel, from -2 to 2; for everyone, or for each persona.
    pub(crate) expects: PerPersona,
    /// How much attention it takes from the customer, from 1 to 5.
    pub(crate) engagement: PerPersona,
    /// How much it matters to the customer, from 1 to 5.
    pub(crate) importance: PerPersona,
    /// How much the company thinks that it matters to the customer, from 1 to 5.
    pub(crate) company_importance: Field<f64>,
    /// How satisfied the customer is, from 1 to 5.
    pub(crate) satisfaction: PerPersona,
    /// The dimensions of service quality that matter here.
    pub(crate) quality: Many<Quality>,
    /// The kind of need it serves (Kano model).
    pub(crate) kano: Field<Kano>,
    /// Who controls it: the brand, a partner, the customer, or nobody you know (external).
    pub(crate) control: Field<Control>,
    /// Who starts the contact: the customer (the default) or the company.
    pub(crate) initiated_by: Field<Initiator>,
    /// How the wait is explained to the customer.
    pub(crate) wait_explained: Field<String>,
    /// How you hear from customers here today.
    pub(crate) listens_with: Many<String>,
    /// The personas for whom it is personalised, by id.
    pub(crate) personalised_for: Many<String>,
    /// The employees who shape it.
    pub(crate) staff: Many<String>,
    /// The physical evidence: what the customer can see or hold.
    pub(crate) physical_evidence: Many<String>,
    /// The harm it can do to the customer.
    pub(crate) harm: Many<String>,
    /// What it costs the customer.
    pub(crate) cost: Field<Form<String, WrittenSpread>>,
    /// The id of the journey that opens here.
    pub(crate) opens: Field<String>,
    /// What can go wrong here, and how you recover.
    pub(crate) fails: Many<WrittenFail>,
    /// The touchpoints that customers must have passed before, by id.
    pub(crate) requires: Many<String>,
    /// Whether the journey can start here: `true`, or the share of customers who start here.
    pub(crate) starts: Field<StartWord>,
    /// Whether customers who end here leave satisfied.
    pub(crate) ends_well: Field<bool>,
}
