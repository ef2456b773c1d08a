//! Passing over: where a persona lands that is led to a touchpoint which is not for it.

use crate::journey::{Journey, Next, Onward, Persona, Ref, Target};

/// What of a journey is for one persona.
pub(super) struct Passing {
    /// For each touchpoint, whether the persona goes through it.
    pub(super) is_met: Vec<bool>,
    /// For each touchpoint, the one where a persona lands who is led to it; the number of touchpoints is the end.
    ///
    /// One that is for the persona is where it lands. Over any other it goes on as the file does, except that a
    /// touchpoint whose ways all lead further ahead is passed over along the nearest of them; but never beyond the first
    /// touchpoint that is written for this very persona. Exits, dead ends and ways back of a passed-over touchpoint
    /// concern only those who are there. So landing is always further ahead, and takes linear time.
    pub(super) landing: Vec<usize>,
}

impl Passing {
    /// Looks through the journey with the eyes of a persona; `None` passes over nothing.
    pub(super) fn of(journey: &Journey, persona: Option<Ref<Persona>>) -> Passing {
        let count = journey.touchpoints.len();
        // A broken `for` has been reported; until it can be read, the touchpoint is taken to be for everyone.
        let is_met: Vec<bool> = journey
            .touchpoints
            .iter()
            .map(|touchpoint| touchpoint.personas.broken || journey.is_for(touchpoint, persona))
            .collect();
        let mut landing = vec![count; count + 1];
        let mut next_own = count;
        for at in (0..count).rev() {
            let touchpoint = &journey.touchpoints[at];
            landing[at] = if is_met[at] {
                at
            } else {
                let ahead = nearest_ahead(&touchpoint.next, at, persona);
                if next_own < ahead { next_own } else { landing[ahead] }
            };
            if is_met[at] && !touchpoint.personas.is_empty() {
                next_own = at;
            }
        }
        Passing { is_met, landing }
    }

    /// Returns where the order of the file leads from a touchpoint: the next that is for the persona, or the end.
    pub(super) fn after(&self, touchpoint: usize) -> usize {
        self.landing[touchpoint + 1]
    }
}

/// Tells whether a way can be taken by a persona; one whose `for` is broken can be.
pub(super) fn is_open_to(way: &Onward, persona: Option<Ref<Persona>>) -> bool {
    way.personas.broken || way.personas.is_empty() || persona.is_none_or(|persona| way.personas.contains(&persona))
}

/// Returns the nearest touchpoint ahead that the ways of a touchpoint lead to; the next of the file where none does.
fn nearest_ahead(next: &Next, at: usize, persona: Option<Ref<Persona>>) -> usize {
    let Next::Ways { ways, .. } = next else {
        return at + 1;
    };
    let all_have_shares = ways.iter().all(|way| way.share.get().is_some());
    let sum: f64 = ways.iter().filter_map(|way| way.share.get()).map(|share| share.0).sum();
    if all_have_shares && sum < 1.0 - super::split::ROUNDING {
        return at + 1;
    }
    let ahead = ways.iter().filter(|way| is_open_to(way, persona)).filter_map(|way| match way.target {
        Target::Touchpoint(touchpoint) => Some(touchpoint.index()).filter(|index| *index > at),
        Target::Exit { .. } => None,
    });
    ahead.min().unwrap_or(at + 1)
}
