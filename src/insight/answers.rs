//! What answers the pains, and which opportunities answer nothing.

use crate::insight::Grounds;
use crate::insight::evidence::grounds;
use crate::journey::{Journey, List, Opportunity, OpportunityStatus, PainPoint, Persona, Place, Ref};
use crate::source::Spanned;

/// What answers one pain point.
#[derive(Debug, Clone, PartialEq)]
pub struct PainAnswer {
    /// The pain.
    pub pain: Ref<PainPoint>,
    /// Whether it still hurts and nobody has decided to live with it.
    pub is_open: bool,
    /// The opportunities that answer it; dismissed ones do not.
    pub opportunities: Vec<Ref<Opportunity>>,
    /// How far the furthest of them has come; `None` where none answers it.
    pub furthest: Option<OpportunityStatus>,
    /// Whether opportunities are named that do not exist or could not be read, which has been reported there.
    pub is_unclear: bool,
    /// Who looks after it.
    pub owner: Ownership,
    /// What it rests on.
    pub grounds: Grounds,
}

/// Who looks after something.
#[derive(Debug, Clone, PartialEq)]
pub enum Ownership {
    /// Someone does.
    Owner {
        /// The name as written.
        name: String,
        /// Where it is said.
        said_at: SaidAt,
    },
    /// Something is written that could not be read.
    Unclear,
    /// Nobody does.
    Nobody,
}

/// Where the owner of a pain is said, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SaidAt {
    /// At the pain itself.
    Pain,
    /// At an opportunity that answers it.
    Opportunity,
    /// At the touchpoint, or its stage.
    Touchpoint,
    /// At the channel of the touchpoint.
    Channel,
}

/// What one opportunity stands on.
#[derive(Debug, Clone, PartialEq)]
pub struct OpportunityUse {
    /// The opportunity.
    pub opportunity: Ref<Opportunity>,
    /// Whether it is neither done nor dismissed.
    pub is_open: bool,
    /// Whether it answers a pain or a need; also true where something is named that could not be read.
    pub answers_something: bool,
    /// Whether someone takes it on; also true where an owner is written that could not be read.
    pub has_owner: bool,
    /// Whether its effort, and its value to the customer, are given.
    pub is_weighed: bool,
}

/// Returns what answers each pain, in the order of the journey's pains.
pub(super) fn pain_answers_of(journey: &Journey) -> Vec<PainAnswer> {
    journey.refs(&journey.pains).map(|pain| pain_answer(journey, pain)).collect()
}

fn pain_answer(journey: &Journey, reference: Ref<PainPoint>) -> PainAnswer {
    let pain = &journey[reference];
    let standing = |opportunity: &Ref<Opportunity>| journey[*opportunity].standing();
    let opportunities: Vec<Ref<Opportunity>> = pain
        .opportunities
        .iter()
        .filter(|opportunity| standing(opportunity) != OpportunityStatus::Dismissed)
        .copied()
        .collect();
    PainAnswer {
        pain: reference,
        is_open: pain.is_open(),
        furthest: opportunities.iter().map(standing).max(),
        is_unclear: pain.has_broken_answer,
        owner: owner_of(journey, pain, &opportunities),
        grounds: grounds(journey, &pain.evidence),
        opportunities,
    }
}

/// Returns who looks after a pain: its own owner, that of an answer, else that of the place where it hurts.
fn owner_of(journey: &Journey, pain: &PainPoint, opportunities: &[Ref<Opportunity>]) -> Ownership {
    type Said<'a> = (&'a List<Spanned<String>>, SaidAt);
    let mut said: Vec<Said<'_>> = vec![(&pain.owners, SaidAt::Pain)];
    said.extend(opportunities.iter().map(|answer| (&journey[*answer].owners, SaidAt::Opportunity)));
    if let Some(moment) = journey.moment(pain.at) {
        said.push((&moment.owners, SaidAt::Touchpoint));
        said.extend(moment.channels.iter().map(|channel| (&journey[*channel].owners, SaidAt::Channel)));
    }
    let owner = said.iter().find_map(|(owners, said_at)| {
        owners.first().map(|name| Ownership::Owner { name: name.value.clone(), said_at: *said_at })
    });
    // An answer that could not be found may have an owner.
    let is_unclear = pain.has_broken_answer || said.iter().any(|(owners, _)| owners.broken);
    owner.unwrap_or(if is_unclear { Ownership::Unclear } else { Ownership::Nobody })
}

/// Returns what each opportunity stands on, in the order of the journey's opportunities.
pub(super) fn opportunity_uses_of(journey: &Journey) -> Vec<OpportunityUse> {
    let of = |reference: Ref<Opportunity>| {
        let opportunity = &journey[reference];
        let answers_pain = !opportunity.solves.is_empty() || opportunity.has_broken_pains;
        OpportunityUse {
            opportunity: reference,
            is_open: matches!(opportunity.standing(), OpportunityStatus::Open | OpportunityStatus::InProgress),
            answers_something: answers_pain || !opportunity.answers.is_absent(),
            has_owner: !opportunity.owners.is_absent(),
            is_weighed: opportunity.effort.is_given() && opportunity.customer_value.is_given(),
        }
    };
    journey.refs(&journey.opportunities).map(of).collect()
}

impl PainAnswer {
    /// Tells whether it hurts and nothing answers it, as far as can be read.
    pub fn is_unanswered(&self) -> bool {
        self.is_open && self.opportunities.is_empty() && !self.is_unclear
    }
}

/// Returns the personas whom a pain hurts, of those who come where it hurts.
pub fn sufferers_of(journey: &Journey, pain: &PainPoint) -> Vec<Ref<Persona>> {
    let here: Vec<Ref<Persona>> = match pain.at {
        Place::Persona(persona) => vec![persona],
        place => journey
            .moment(place)
            .map_or_else(|| journey.refs(&journey.personas).collect(), |moment| journey.audience_of(moment)),
    };
    if pain.personas.is_empty() {
        return here;
    }
    pain.personas.items.clone()
}
