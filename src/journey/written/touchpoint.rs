//! A touchpoint as it is written.

use serde::Deserialize;

use super::{
    Length, MomentWord, PerPersona, StartWord, Texts, WrittenCard, WrittenEvidence, WrittenFail, WrittenLink,
    WrittenMetric, WrittenMomentOfTruth, WrittenOpportunity, WrittenPainPoint, WrittenSpread, WrittenWay,
};
use crate::journey::{Behaviour, Control, Initiator, Kano, Phase, Quality};
use crate::yaml::{Field, Form, Library, Many};

/// One meeting of the customer with the company, a partner or the world.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "touchpoint", default)]
pub(crate) struct WrittenTouchpoint {
    /// What it is called.
    pub(crate) name: Field<String>,
    /// A short name for references.
    pub(crate) id: Field<String>,
    /// More about it.
    pub(crate) summary: Field<String>,
    /// Where it stands seen from the purchase.
    pub(crate) phase: Field<Phase>,
    /// What the customer does; for everyone, or one per persona.
    pub(crate) action: Texts,
    /// What the customer thinks; for everyone, or one per persona.
    pub(crate) thought: Texts,
    /// What the customer says, word for word; for everyone, or one per persona.
    pub(crate) quote: Texts,
    /// What the customer feels, in words; for everyone, or one per persona.
    pub(crate) feeling: Texts,
    /// What the customer feels, from -2 to 2; for everyone, or one per persona.
    pub(crate) emotion: PerPersona,
    /// Where it happens: an id of `channels`, free text where there are none, or `none`.
    pub(crate) channel: Many<String>,
    /// Who goes through it: ids of personas; everyone where it is not given.
    pub(crate) r#for: Many<String>,
    /// What hurts here.
    pub(crate) pain_points: Many<WrittenPainPoint>,
    /// What could be better here: ids of opportunities, or entries in place.
    pub(crate) opportunities: Many<WrittenOpportunity>,
    /// How it is measured: ids of metrics, or entries in place.
    pub(crate) metrics: Many<WrittenMetric>,
    /// How long the customer waits before it.
    pub(crate) wait: Field<Length>,
    /// How long it takes.
    pub(crate) duration: Field<Length>,
    /// Who looks after it.
    pub(crate) owner: Many<String>,
    /// What the customer meets: people and things in front of the line of visibility.
    pub(crate) frontstage: Many<WrittenCard>,
    /// What happens unseen for it.
    pub(crate) backstage: Many<WrittenCard>,
    /// What supports it from further inside.
    pub(crate) support: Many<WrittenCard>,
    /// With which systems.
    pub(crate) systems: Many<String>,
    /// What it rests on: ids of the evidence library, or entries in place.
    pub(crate) evidence: Many<WrittenEvidence>,
    /// Whether it makes or breaks the relationship: true, a kind, or a kind with its reason.
    pub(crate) moment_of_truth: Field<Form<MomentWord, WrittenMomentOfTruth>>,
    /// Where the customer goes from here: ids of touchpoints, ways with a share, exits.
    pub(crate) next: Many<Form<String, WrittenWay>>,
    /// What it says in the author's own lanes: `lane: text`.
    pub(crate) lanes: Library<Many<WrittenCard>>,
    /// Where to read more.
    pub(crate) links: Many<WrittenLink>,
    /// What the customer is up to.
    pub(crate) behaviour: Many<Behaviour>,
    /// The needs and priorities that it answers, by id or word for word.
    pub(crate) answers: Many<String>,
    /// What the customer expected to feel, from -2 to 2; for everyone, or one per persona.
    pub(crate) expects: PerPersona,
    /// How much of the customer's attention it takes, 1 to 5.
    pub(crate) engagement: PerPersona,
    /// How much it matters to the customer, 1 to 5.
    pub(crate) importance: PerPersona,
    /// How much the company thinks that it matters, 1 to 5.
    pub(crate) company_importance: Field<f64>,
    /// How satisfied the customer is, 1 to 5.
    pub(crate) satisfaction: PerPersona,
    /// The dimensions of service quality at stake.
    pub(crate) quality: Many<Quality>,
    /// What kind of need it serves.
    pub(crate) kano: Field<Kano>,
    /// Who has it in hand: brand, partner, customer or external.
    pub(crate) control: Field<Control>,
    /// Who begins it: customer (the default) or company.
    pub(crate) initiated_by: Field<Initiator>,
    /// How the wait is explained to the customer.
    pub(crate) wait_explained: Field<String>,
    /// Where customers are heard here today.
    pub(crate) listens_with: Many<String>,
    /// For which personas it is made to measure.
    pub(crate) personalised_for: Many<String>,
    /// Which employees shape it.
    pub(crate) staff: Many<String>,
    /// What the customer can hold or see of it.
    pub(crate) physical_evidence: Many<String>,
    /// What harm it can do.
    pub(crate) harm: Many<String>,
    /// What it costs the customer.
    pub(crate) cost: Field<Form<String, WrittenSpread>>,
    /// The id of the journey that opens here.
    pub(crate) opens: Field<String>,
    /// What can fail here, and how it is put right.
    pub(crate) fails: Many<WrittenFail>,
    /// The touchpoints that must have been passed before, all of them.
    pub(crate) requires: Many<String>,
    /// Whether the journey can begin here: true, or the share of the customers who begin here.
    pub(crate) starts: Field<StartWord>,
    /// Whether the customer who ends here leaves content.
    pub(crate) ends_well: Field<bool>,
}
