//! A plan beside the journey that it improves.

use std::collections::{BTreeMap, BTreeSet};

use super::{Digest, Name, PainAt, PainDigest, Portfolio};
use crate::journey::{OpportunityStatus, PainStatus, State};
use crate::rules::mechanism::normal;

/// A plan and the journey that it improves.
#[derive(Debug)]
pub(crate) struct Improvement<'a> {
    /// The index of the plan.
    pub at: usize,
    /// The plan.
    pub to_be: &'a Digest,
    /// The index of the journey that it improves.
    pub as_is_at: usize,
    /// The journey that it improves.
    pub as_is: &'a Digest,
    /// The plan's touchpoints by id, where one is written, and by name.
    touchpoints: BTreeMap<String, usize>,
    /// The plan's stages by name.
    stages: BTreeMap<String, usize>,
    /// For each of the plan's stages, whether something is done about it or about a touchpoint in it.
    is_stage_answered: Vec<bool>,
    /// The words of the plan's pains.
    pains: BTreeSet<String>,
    /// The ids and names of what the plan has not dismissed.
    opportunities: BTreeSet<String>,
}

impl<'a> Improvement<'a> {
    /// Goes over the plans that name one existing journey of today.
    pub(crate) fn all(portfolio: &Portfolio<'a>) -> impl Iterator<Item = Improvement<'a>> {
        portfolio.journeys().filter(|(_, digest)| digest.state == State::ToBe).filter_map(|(at, to_be)| {
            let as_is_at = portfolio.one_meant(to_be.improves.as_ref()?)?;
            let as_is = &portfolio.digests[as_is_at];
            (as_is.state == State::AsIs).then(|| Improvement::of(at, to_be, as_is_at, as_is))
        })
    }

    fn of(at: usize, to_be: &'a Digest, as_is_at: usize, as_is: &'a Digest) -> Self {
        let mut touchpoints = BTreeMap::new();
        let mut is_stage_answered = vec![false; to_be.stages.len()];
        for (index, touchpoint) in to_be.touchpoints.iter().enumerate() {
            let id = touchpoint.shared.iter().map(|shared| normal(&shared.id));
            for key in id.chain([normal(&touchpoint.name.text)]) {
                touchpoints.entry(key).or_insert(index);
            }
            if let Some(stage) = is_stage_answered.get_mut(touchpoint.stage as usize) {
                *stage |= touchpoint.is_answered;
            }
        }
        let alive = to_be.opportunities.iter().filter(|one| one.standing != OpportunityStatus::Dismissed);
        Improvement {
            at,
            to_be,
            as_is_at,
            as_is,
            touchpoints,
            stages: to_be.stages.iter().enumerate().map(|(at, stage)| (normal(&stage.name.text), at)).collect(),
            is_stage_answered,
            pains: to_be.pains.iter().map(|pain| normal(&pain.name.text)).collect(),
            opportunities: alive.flat_map(|one| [normal(&one.id), normal(&one.name)]).collect(),
        }
    }

    /// Goes over what hurts today and is not accepted.
    pub(crate) fn open_pains(&self) -> impl Iterator<Item = &'a PainDigest> + use<'a> {
        self.as_is.pains.iter().filter(|pain| pain.status == PainStatus::Open)
    }

    /// Tells whether the plan names a pain of today, or one of the opportunities that answer it today.
    pub(crate) fn speaks_of(&self, pain: &PainDigest) -> bool {
        let answers = pain.answers.iter().filter_map(|at| self.as_is.opportunities.get(*at as usize));
        let mut names = answers.flat_map(|one| [normal(&one.id), normal(&one.name)]);
        self.pains.contains(&normal(&pain.name.text)) || names.any(|name| self.opportunities.contains(&name))
    }

    /// Returns the place of the plan where a pain point of today still is, because nothing is done about it there;
    /// `None` where the place is gone, or something is done.
    pub(crate) fn place_of(&self, pain: &PainDigest) -> Option<&'a Name> {
        match pain.at {
            PainAt::Everywhere => None,
            PainAt::Stage(stage) => {
                let name = normal(&self.as_is.stages.get(stage as usize)?.name.text);
                let at = *self.stages.get(&name)?;
                (!self.is_stage_answered[at]).then(|| &self.to_be.stages[at].name)
            }
            PainAt::Touchpoint(touchpoint) => {
                let touchpoint = self.as_is.touchpoints.get(touchpoint as usize)?;
                let by_id = touchpoint.shared.as_ref().and_then(|shared| self.touchpoints.get(&normal(&shared.id)));
                let at = by_id.or_else(|| self.touchpoints.get(&normal(&touchpoint.name.text)))?;
                let same = &self.to_be.touchpoints[*at];
                (!same.is_answered).then_some(&same.name)
            }
        }
    }
}
