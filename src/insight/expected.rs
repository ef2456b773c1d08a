//! Which behaviours customers of each kind of journey go through.
//!
//! The behaviours are those of Lemon & Verhoef (2016), and what belongs around them: the complaint and the way back
//! (service recovery), the loyalty loop (Court et al. 2009), and parting. The choice per kind of journey is ours; a file
//! overrides it with `expected_behaviours`. A group of two is served by either of them.

use crate::journey::Behaviour::{self, *};
use crate::journey::JourneyKind;

type Groups = &'static [&'static [Behaviour]];

const PURCHASE: Groups = &[
    &[NeedRecognition],
    &[Search],
    &[Consideration],
    &[Choice],
    &[Ordering],
    &[Payment],
    &[Delivery],
    &[Onboarding],
    &[Consumption, Usage],
    &[ServiceRequest],
    &[Complaint, Return],
    &[Feedback],
    &[Renewal, Advocacy],
    &[Leaving],
];
const SUBSCRIPTION: Groups = &[
    &[NeedRecognition],
    &[Search],
    &[Consideration],
    &[Choice],
    &[Ordering],
    &[Payment],
    &[Onboarding],
    &[Consumption, Usage],
    &[Engagement],
    &[ServiceRequest],
    &[Complaint, Return],
    &[Feedback],
    &[Renewal],
    &[Leaving],
];
const CONTRACT: Groups = &[
    &[NeedRecognition],
    &[Search],
    &[Consideration],
    &[Choice],
    &[Ordering],
    &[Onboarding],
    &[Consumption, Usage],
    &[ServiceRequest],
    &[Complaint, Return],
    &[Feedback],
    &[Renewal],
    &[Leaving],
];
// Nobody is won back by a tax office: what counts is to learn of one's right, to apply, to get it and to object.
const PUBLIC_SERVICE: Groups =
    &[&[NeedRecognition], &[Search], &[Ordering], &[Delivery], &[ServiceRequest], &[Complaint, Return], &[Feedback]];
const SUPPORT: Groups = &[&[NeedRecognition], &[Search], &[ServiceRequest], &[Complaint, Return], &[Feedback]];
const EMPLOYEE: Groups = &[
    &[NeedRecognition],
    &[Search],
    &[Consideration],
    &[Choice],
    &[Ordering],
    &[Onboarding],
    &[Consumption, Usage],
    &[Engagement],
    &[ServiceRequest],
    &[Complaint],
    &[Feedback],
    &[Leaving],
];
/// The pairs of behaviours of which either will do, in whatever kind of journey.
const PAIRS: Groups = &[&[Consumption, Usage], &[Complaint, Return]];

/// Returns the groups of behaviours that are expected of a kind of journey, in the order of time.
pub(super) fn of_kind(kind: JourneyKind) -> Vec<Vec<Behaviour>> {
    let groups = match kind {
        JourneyKind::Purchase => PURCHASE,
        JourneyKind::Subscription => SUBSCRIPTION,
        JourneyKind::Contract => CONTRACT,
        JourneyKind::PublicService => PUBLIC_SERVICE,
        JourneyKind::Support => SUPPORT,
        JourneyKind::Employee => EMPLOYEE,
    };
    groups.iter().map(|group| group.to_vec()).collect()
}

/// Returns behaviours that a file expects as groups: both of a pair stand together, all others alone.
pub(super) fn grouped(written: impl Iterator<Item = Behaviour>) -> Vec<Vec<Behaviour>> {
    let mut written: Vec<Behaviour> = written.collect();
    written.sort_unstable();
    written.dedup();
    let mut groups: Vec<Vec<Behaviour>> = Vec::new();
    for behaviour in written {
        let pair = PAIRS.iter().find(|pair| pair.contains(&behaviour));
        match groups.iter_mut().find(|group| pair.is_some_and(|pair| pair.contains(&group[0]))) {
            Some(group) => group.push(behaviour),
            None => groups.push(vec![behaviour]),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_expects_something_after_the_purchase() {
        use JourneyKind::*;
        for kind in [Purchase, Subscription, Contract, PublicService, Support, Employee] {
            let groups = of_kind(kind);
            assert!(groups.iter().any(|group| group[0].phase() == crate::journey::Phase::After), "{kind:?}");
            assert!(groups.is_sorted(), "{kind:?}");
        }
    }

    #[test]
    fn either_of_a_pair_is_one_expectation() {
        let groups = grouped([Return, Search, Complaint, Usage].into_iter());
        assert_eq!(groups, [vec![Search], vec![Usage], vec![Complaint, Return]]);
    }
}
