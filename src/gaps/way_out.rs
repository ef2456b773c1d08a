//! What would close or soften a gap.

use crate::document::Text;
use crate::journey::{Behaviour, Opportunity, OpportunityStatus, Phase};
use crate::words::{Language, Value};

/// What would close or soften a gap, as far as the file knows, or a start for the talk.
#[derive(Debug, Clone, PartialEq)]
pub enum WayOut {
    /// An opportunity, with what is known of it.
    Opportunity(Answer),
    /// What softens something that nobody here has in hand, in the author's words.
    Softening(String),
    /// What others do to serve a behaviour.
    Idea(Behaviour),
    /// Stages of a phase that is not told.
    Stages(Phase),
    /// Touchpoints that are not the company's own.
    TouchpointsOfOthers,
    /// A metric, or a way to listen.
    Listening,
    /// The same at some touchpoint of a phase.
    ListeningInPhase,
    /// Evidence for what is assumed.
    Evidence,
    /// A touchpoint that the company begins.
    CompanyBegins,
    /// A route to a place.
    RouteTo,
    /// A route on from a place.
    RouteOn,
}

/// An opportunity, as it is told below a gap.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Its name.
    pub name: String,
    /// How far it has come.
    pub status: OpportunityStatus,
    /// The effort, as it is written.
    pub effort: Option<String>,
    /// What it is worth to the customer, 0 to 100.
    pub value: Option<f64>,
    /// Who takes it on.
    pub owner: Option<String>,
}

impl Answer {
    pub(super) fn of(opportunity: &Opportunity) -> Self {
        Answer {
            name: opportunity.name.value.clone(),
            status: opportunity.standing(),
            effort: opportunity.effort.get().map(|effort| effort.text.clone()),
            value: opportunity.customer_value.get().copied(),
            owner: opportunity.owners.first().map(|owner| owner.value.clone()),
        }
    }

    fn said(&self, language: &Language) -> Text {
        let status = match self.status {
            OpportunityStatus::Open => "opportunity-open",
            OpportunityStatus::InProgress => "opportunity-in-progress",
            OpportunityStatus::Done => "opportunity-done",
            OpportunityStatus::Dismissed => "opportunity-dismissed",
        };
        let mut facts = vec![language.say(status, &[])];
        let effort = self.effort.as_deref();
        facts.extend(effort.map(|effort| language.say("opportunity-effort", &[("effort", Value::Author(effort))])));
        let value = |value| language.say("opportunity-customer-value", &[("value", Value::Number(value))]);
        facts.extend(self.value.map(value));
        facts.extend(self.owner.as_deref().map(Text::author));
        let facts = Text::joined(facts, ", ");
        language.say("gap-way-out-opportunity", &[("name", Value::Author(&self.name)), ("facts", Value::Text(facts))])
    }
}

impl WayOut {
    /// Says it in a language.
    pub fn said(&self, language: &Language) -> Text {
        let plain = |key: &str| language.say(key, &[]);
        match self {
            WayOut::Opportunity(answer) => answer.said(language),
            WayOut::Softening(words) => Text::author(words),
            WayOut::Idea(behaviour) => plain(&format!("gap-idea-{}", behaviour.word())),
            WayOut::Stages(phase) => plain(&format!("gap-way-out-stages-{}", phase.word())),
            WayOut::TouchpointsOfOthers => plain("gap-way-out-touchpoints-of-others"),
            WayOut::Listening => plain("gap-way-out-listening"),
            WayOut::ListeningInPhase => plain("gap-way-out-listening-in-phase"),
            WayOut::Evidence => plain("gap-way-out-evidence"),
            WayOut::CompanyBegins => plain("gap-way-out-company-begins"),
            WayOut::RouteTo => plain("gap-way-out-route-to"),
            WayOut::RouteOn => plain("gap-way-out-route-on"),
        }
    }
}
