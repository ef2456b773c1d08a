//! Facts about a journey, with their places and without an opinion.
//!
//! Rules and gaps judge the same facts, so that one thing is never told in two ways. Whatever could not be read is left
//! out here, or marked as unclear: no fact is the echo of a value that has been reported where it stands.

mod answers;
mod arc;
mod coverage;
mod evidence;
mod expectation;
mod expected;
mod handoff;
mod influence;
mod leaving;
mod listening;
mod metric;
mod needs;
mod stage;
mod stretch;
#[cfg(test)]
mod tests;
mod view;
mod wait;

pub use answers::{OpportunityUse, Ownership, PainAnswer, SaidAt, sufferers_of};
pub use arc::{Arc, ArcPoint, Fall, chance_below};
pub use coverage::{BehaviourRow, Coverage, Score, Service};
pub use evidence::{Grounds, GroundsSource, grounds};
pub use expectation::Expectation;
pub use handoff::HandOff;
pub use influence::Influence;
pub use leaving::Leaving;
pub use listening::{HeardMoment, Listening};
pub use metric::{Bound, ImpossibleNumber, impossible_numbers};
pub use needs::{NeedAnswer, Needs};
pub use stage::is_empty_stage;
pub use stretch::Stretch;
pub use view::{View, views_at};
pub use wait::Wait;

use crate::graph::Graph;
use crate::journey::{Journey, Phase, Ref, Stage, Touchpoint};

/// All facts about one journey.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Insight {
    /// Through whose eyes it is looked at, in file order.
    pub views: Vec<View>,
    /// Each stage in numbers, in file order.
    pub stages: Vec<Stretch>,
    /// The phases that stages name, in numbers and in time.
    pub phases: Vec<(Phase, Stretch)>,
    /// Which behaviours are served.
    pub coverage: Coverage,
    /// How it feels along the way, one arc a view.
    pub arcs: Vec<Arc>,
    /// What was expected against what came, in file order, then by persona.
    pub expectations: Vec<Expectation>,
    /// What answers each pain, in the order of the journey's pains.
    pub pains: Vec<PainAnswer>,
    /// What each opportunity stands on, in the order of the journey's opportunities.
    pub opportunities: Vec<OpportunityUse>,
    /// What answers each need and priority.
    pub needs: Needs,
    /// Where customers are heard.
    pub listening: Listening,
    /// Where customers pass from one channel, owner or company to another, in the order of the ways.
    pub handoffs: Vec<HandOff>,
    /// How long customers wait, in file order.
    pub waits: Vec<Wait>,
    /// Where customers leave the way by a written exit, in the order of the graph.
    pub leavings: Vec<Leaving>,
    /// What the company has in hand.
    pub influence: Influence,
    /// Whether the file speaks of owners anywhere below the journey itself.
    pub speaks_of_owners: bool,
    /// Whether the file speaks of evidence anywhere.
    pub speaks_of_evidence: bool,
    /// Whether the file says of any touchpoint who begins it.
    pub speaks_of_initiative: bool,
}

impl Insight {
    /// Gathers the facts of a journey; the cost grows with its size, times the number of personas.
    pub fn of(journey: &Journey, graph: &Graph) -> Self {
        let views = view::views_of(journey);
        let listening = Listening::of(journey);
        let pains = answers::pain_answers_of(journey);
        let stages = stretch::stretches_of(journey, &views, &listening, &pains);
        Insight {
            phases: stretch::phases_of(journey, &stages),
            coverage: Coverage::of(journey, graph, &views),
            arcs: arc::arcs_of(journey, graph, &views),
            expectations: expectation::expectations_of(journey, &views),
            opportunities: answers::opportunity_uses_of(journey),
            needs: Needs::of(journey, &views),
            handoffs: handoff::handoffs_of(journey, graph),
            waits: wait::waits_of(journey),
            leavings: leaving::leavings_of(journey, graph, &views),
            influence: Influence::of(journey),
            speaks_of_owners: speaks_of_owners(journey),
            speaks_of_evidence: speaks_of_evidence(journey),
            speaks_of_initiative: journey.moments().any(|moment| moment.initiated_by.is_given()),
            stages,
            pains,
            listening,
            views,
        }
    }

    /// Returns a stage in numbers.
    pub fn stage(&self, stage: Ref<Stage>) -> &Stretch {
        &self.stages[stage.index()]
    }

    /// Returns a phase in numbers, where a stage names it.
    pub fn phase(&self, phase: Phase) -> Option<&Stretch> {
        self.phases.iter().find(|(own, _)| *own == phase).map(|(_, stretch)| stretch)
    }

    /// Returns the expectations at a touchpoint, one a persona.
    pub fn expectations_at(&self, touchpoint: Ref<Touchpoint>) -> &[Expectation] {
        let start = self.expectations.partition_point(|found| found.touchpoint < touchpoint);
        let end = self.expectations.partition_point(|found| found.touchpoint <= touchpoint);
        &self.expectations[start..end]
    }

    /// Returns the arc of a persona; `None` stands for a journey without personas.
    pub fn arc(&self, persona: Option<Ref<crate::journey::Persona>>) -> Option<&Arc> {
        self.arcs.iter().find(|arc| arc.persona == persona)
    }
}

fn speaks_of_owners(journey: &Journey) -> bool {
    journey.moments().any(|moment| moment.owners.is_given())
        || journey.pains.iter().any(|pain| pain.owners.is_given())
        || journey.opportunities.iter().any(|opportunity| opportunity.owners.is_given())
        || journey.channels.iter().any(|channel| channel.owners.is_given())
}

fn speaks_of_evidence(journey: &Journey) -> bool {
    journey.evidence.is_given()
        || journey.based_on.is_given()
        || journey.moments().any(|moment| moment.evidence.is_given())
        || journey.pains.iter().any(|pain| pain.evidence.is_given())
}
