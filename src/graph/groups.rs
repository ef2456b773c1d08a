//! Which personas go the same ways, and how many customers they are.

use std::collections::BTreeSet;

use super::view::View;
use crate::journey::{Journey, Next, Persona, Ref};

/// The most numbers kept for all personas together; those beyond are taken to go through everything.
const MOST_NUMBERS: usize = 1_000_000;

/// The personas, grouped by the ways that they can go.
pub(super) struct Groups {
    /// The group of each persona.
    pub(super) of_persona: Vec<usize>,
    /// The personas of each group; empty in a journey without personas.
    pub(super) members: Vec<Vec<Ref<Persona>>>,
    /// The group of those who have no part in the journey.
    nobody: Option<usize>,
    /// The group of those for whom there was no room: they are taken to go through everything.
    beyond: Option<usize>,
    /// The number of personas who have a part.
    taking_part: usize,
}

impl Groups {
    /// Brings together the personas whom no `for` names, since they go the same ways.
    pub(super) fn of(journey: &Journey) -> Groups {
        let mut named = BTreeSet::new();
        for touchpoint in &journey.touchpoints {
            named.extend(touchpoint.personas.iter().copied());
            if let Next::Ways { ways, .. } = &touchpoint.next {
                named.extend(ways.iter().flat_map(|way| way.personas.iter().copied()));
            }
        }
        let most = MOST_NUMBERS / journey.touchpoints.len().max(1);
        let mut groups =
            Groups { of_persona: Vec::new(), members: Vec::new(), nobody: None, beyond: None, taking_part: 0 };
        let mut unnamed = None;
        for persona in journey.refs(&journey.personas) {
            let takes_part =
                journey.audience.is_empty() || journey.audience.broken || journey.audience.contains(&persona);
            let shared = match (takes_part, named.contains(&persona)) {
                (false, _) => Some(&mut groups.nobody),
                (true, false) => Some(&mut unnamed),
                (true, true) if groups.members.len() >= most => Some(&mut groups.beyond),
                (true, true) => None,
            };
            groups.taking_part += usize::from(takes_part);
            let group = match shared {
                Some(group) => *group.get_or_insert(groups.members.len()),
                None => groups.members.len(),
            };
            if group == groups.members.len() {
                groups.members.push(Vec::new());
            }
            groups.members[group].push(persona);
            groups.of_persona.push(group);
        }
        if groups.members.is_empty() {
            groups.members.push(Vec::new());
        }
        groups
    }

    /// Returns what each group sees.
    pub(super) fn views(&self, journey: &Journey) -> Vec<View> {
        let view = |(group, members): (usize, &Vec<Ref<Persona>>)| {
            if self.nobody == Some(group) {
                return View::of_nobody(journey);
            }
            View::of(journey, members.first().copied().filter(|_| self.beyond != Some(group)))
        };
        self.members.iter().enumerate().map(view).collect()
    }

    /// Returns the personas of some groups; empty where these are all who have a part.
    pub(super) fn named(&self, groups: &[usize]) -> Vec<Ref<Persona>> {
        let mut personas: Vec<Ref<Persona>> = groups.iter().flat_map(|group| &self.members[*group]).copied().collect();
        if personas.len() == self.taking_part {
            personas.clear();
        }
        personas.sort_unstable();
        personas
    }

    /// Returns how many of all customers belong to each group; together 1.
    pub(super) fn weights(&self, journey: &Journey) -> Vec<f64> {
        let takes_part = |persona: &Ref<Persona>| self.nobody != Some(self.of_persona[persona.index()]);
        let shares: Vec<(usize, Option<f64>)> = journey
            .refs(&journey.personas)
            .filter(takes_part)
            .map(|persona| (self.of_persona[persona.index()], journey[persona].share.get().map(|share| share.0)))
            .collect();
        let given: f64 = shares.iter().filter_map(|(_, share)| *share).sum();
        let missing = shares.iter().filter(|(_, share)| share.is_none()).count();
        let each = if missing > 0 { (1.0 - given).max(0.0) / missing as f64 } else { 0.0 };
        let mut weights = vec![0.0; self.members.len()];
        for (group, share) in &shares {
            weights[*group] += share.unwrap_or(each);
        }
        let sum: f64 = weights.iter().sum();
        if sum > 0.0 {
            weights.iter_mut().for_each(|weight| *weight /= sum);
        } else {
            // Nobody has a share above nothing: all count alike.
            let equal = 1.0 / shares.len().max(1) as f64;
            shares.iter().for_each(|(group, _)| weights[*group] += equal);
            if shares.is_empty() {
                weights[0] = 1.0;
            }
        }
        weights
    }
}
