//! The journey as one persona, or several of the same ways, can go through it.

use super::network::{Network, Way};
use super::passing::{Passing, is_open_to};
use super::split::{Claim, Split, split};
use crate::journey::{Fail, Journey, Next, Onward, Persona, Ref, Share, Start, Target};
use crate::yaml::Field;

/// One way of a persona before the edges of all personas are brought together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    /// The edge that it belongs to.
    pub(super) key: Key,
    /// How many of those who are there take it; `None` where an unknown part of the open ones does.
    pub(super) part: Option<f64>,
}

/// What makes an edge one of its own: the touchpoint, the way as written there, and where it lands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) from: usize,
    pub(super) source: Source,
    pub(super) landing: Landing,
}

/// What makes a way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Source {
    /// The entry under `next`, by index.
    Written(usize),
    /// The order of the file.
    FileOrder,
    /// The entry under `fails`, by index.
    Recovery(usize),
}

/// Where a way ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Landing {
    /// At a touchpoint.
    Touchpoint(usize),
    /// At the exit that is written there.
    WrittenExit,
    /// At the end of the journey.
    NaturalEnd,
}

/// All steps of a persona, and where it begins.
pub(super) struct View {
    pub(super) passing: Passing,
    /// The steps, in the order of their keys.
    pub(super) steps: Vec<Step>,
    /// Where the persona begins, each with its part; `None` where an unknown part of the open ones does.
    pub(super) starts: Vec<(usize, Option<f64>)>,
    /// How many begin at the starts without a part.
    open_starts: f64,
    /// For each touchpoint, how many go on in a way whose split is not known.
    open: Vec<f64>,
    /// For each touchpoint, whether some of its ways could not be read.
    is_unclear: Vec<bool>,
    /// For each touchpoint, whether a way may lead from it that nobody is known to take and that could not be read.
    pub(super) may_lead_anywhere: Vec<bool>,
}

impl View {
    /// Looks through the journey with the eyes of a persona; `None` for a journey without personas.
    pub(super) fn of(journey: &Journey, persona: Option<Ref<Persona>>) -> View {
        let count = journey.touchpoints.len();
        let passing = Passing::of(journey, persona);
        let (starts, open_starts) = starts(journey, &passing);
        let mut view = View {
            passing,
            steps: Vec::with_capacity(count),
            starts,
            open_starts,
            open: vec![0.0; count],
            is_unclear: vec![false; count],
            may_lead_anywhere: vec![false; count],
        };
        for at in 0..count {
            if view.passing.is_met[at] {
                view.add_steps(journey, at, persona);
            }
        }
        view
    }

    /// Returns the view of a persona who has no part in the journey.
    pub(super) fn of_nobody(journey: &Journey) -> View {
        let count = journey.touchpoints.len();
        View {
            passing: Passing { is_met: vec![false; count], landing: vec![count; count + 1] },
            steps: Vec::new(),
            starts: Vec::new(),
            open_starts: 0.0,
            open: vec![0.0; count],
            is_unclear: vec![false; count],
            may_lead_anywhere: vec![false; count],
        }
    }

    /// Returns the network of the view; `nodes` is the number of touchpoints and exits, and the start stands behind them.
    pub(super) fn network(&self, nodes: usize, edge_of: impl Fn(&Key) -> (usize, usize) + Copy) -> Network {
        let start = nodes;
        let steps = self.steps.iter().map(|step| {
            let (edge, to) = edge_of(&step.key);
            (step.key.from, Way { to, part: step.part, edge: Some(edge) })
        });
        let starts = self.starts.iter().map(|(to, part)| (start, Way { to: *to, part: *part, edge: None }));
        let mut network = Network::new(nodes + 1, steps.chain(starts));
        let count = self.open.len();
        network.open[..count].copy_from_slice(&self.open);
        network.is_unclear[..count].copy_from_slice(&self.is_unclear);
        network.open[start] = self.open_starts;
        network
    }

    fn add_steps(&mut self, journey: &Journey, at: usize, persona: Option<Ref<Persona>>) {
        let touchpoint = &journey.touchpoints[at];
        let fails = recoveries(&touchpoint.fails, &self.passing);
        let whole = (1.0 - fails.iter().map(|(.., part)| part).sum::<f64>()).max(0.0);
        let mut remainder = 0.0;
        match &touchpoint.next {
            Next::FileOrder => remainder = 1.0,
            Next::DeadEnd(_) if touchpoint.ends_well.get() == Some(&true) => {
                let key = Key { from: at, source: Source::FileOrder, landing: Landing::NaturalEnd };
                self.steps.push(Step { key, part: Some(whole) });
            }
            Next::DeadEnd(_) => {}
            Next::Broken(_) => (self.open[at], self.is_unclear[at]) = (whole, true),
            Next::Ways { ways, broken, .. } => {
                let taken = self.taken(ways, persona);
                let claims: Vec<Claim> = taken.iter().map(|way| claim(&ways[way.0])).collect();
                let Split { mut parts, open, remainder: left } = split(&claims, whole);
                self.open[at] = open;
                remainder = left / whole.max(f64::MIN_POSITIVE);
                if *broken {
                    self.is_unclear[at] = true;
                    // The unreadable way may take all that no written share takes.
                    let rest = claims
                        .iter()
                        .zip(&mut parts)
                        .filter(|(claim, part)| claim.share.is_none() && part.is_some_and(|part| part > 0.0));
                    for (_, part) in rest {
                        self.open[at] += part.take().unwrap_or_default();
                    }
                    self.open[at] += left;
                    remainder = 0.0;
                }
                for ((index, landing), part) in taken.into_iter().zip(parts) {
                    self.steps.push(Step { key: Key { from: at, source: Source::Written(index), landing }, part });
                }
            }
        }
        if remainder > 0.0 {
            let landing = self.landing(self.passing.after(at));
            let key = Key { from: at, source: Source::FileOrder, landing };
            self.steps.push(Step { key, part: Some(remainder * whole) });
        }
        for (index, landing, part) in fails {
            let key = Key { from: at, source: Source::Recovery(index), landing: self.landing(landing) };
            self.steps.push(Step { key, part: Some(part) });
        }
        self.may_lead_anywhere[at] = self.is_unclear[at] || touchpoint.fails.broken;
    }

    /// Returns the ways that the persona can take, by index, each with its landing.
    ///
    /// Where some ways without a share lead to touchpoints for the persona, those that lead to others' touchpoints are
    /// the ways of those others.
    fn taken(&self, ways: &[Onward], persona: Option<Ref<Persona>>) -> Vec<(usize, Landing)> {
        let is_met = |way: &Onward| match way.target {
            Target::Touchpoint(touchpoint) => Some(self.passing.is_met[touchpoint.index()]),
            Target::Exit { .. } => None,
        };
        let open = || ways.iter().enumerate().filter(|(_, way)| is_open_to(way, persona));
        let has_own = open().any(|(_, way)| way.share.get().is_none() && is_met(way) == Some(true));
        let is_for_others = |way: &Onward| has_own && way.share.get().is_none() && is_met(way) == Some(false);
        let landing = |way: &Onward| match way.target {
            Target::Touchpoint(touchpoint) => self.landing(self.passing.landing[touchpoint.index()]),
            Target::Exit { .. } => Landing::WrittenExit,
        };
        open().filter(|(_, way)| !is_for_others(way)).map(|(index, way)| (index, landing(way))).collect()
    }

    fn landing(&self, at: usize) -> Landing {
        if at < self.passing.is_met.len() { Landing::Touchpoint(at) } else { Landing::NaturalEnd }
    }
}

fn claim(way: &Onward) -> Claim {
    Claim { share: way.share.get().map(|share| share.0), is_exit: matches!(way.target, Target::Exit { .. }) }
}

/// Returns the recoveries that lead somewhere, by index, with the landing and the part; without a share nobody takes them.
fn recoveries(fails: &[Fail], passing: &Passing) -> Vec<(usize, usize, f64)> {
    let of = |fail: &Fail| fail.share.get().map_or(0.0, |share: &Share| share.0);
    let leading = || fails.iter().enumerate().filter_map(|(index, fail)| Some((index, fail, fail.to.as_ref()?)));
    let sum: f64 = leading().map(|(_, fail, _)| of(fail)).sum();
    let scale = if sum > 1.0 { 1.0 / sum } else { 1.0 };
    leading().map(|(index, fail, to)| (index, passing.landing[to.value.index()], of(fail) * scale)).collect()
}

/// Returns where a persona begins: at the first touchpoint that is for it, unless that says no, and at all that say yes.
///
/// Shares split as on ways; what all shares leave begins at the first.
fn starts(journey: &Journey, passing: &Passing) -> (Vec<(usize, Option<f64>)>, f64) {
    let Some(first) = passing.is_met.iter().position(|is_met| *is_met) else {
        return (Vec::new(), 0.0);
    };
    let mut places = Vec::new();
    let mut claims = Vec::new();
    for (at, touchpoint) in journey.touchpoints.iter().enumerate() {
        let share = match &touchpoint.starts {
            Field::Missing if at == first => None,
            Field::Missing => continue,
            Field::Broken(_) => None,
            Field::Present(start) => match start.value {
                Start::Yes => None,
                Start::No => continue,
                Start::Share(share) => Some(share.0),
            },
        };
        if passing.is_met[at] {
            places.push(at);
            claims.push(Claim { share, is_exit: false });
        }
    }
    let split = split(&claims, 1.0);
    let mut starts: Vec<(usize, Option<f64>)> = places.into_iter().zip(split.parts).collect();
    if split.remainder > 0.0 {
        match starts.iter_mut().find(|(at, _)| *at == first) {
            Some((_, part)) => *part = part.map(|part| part + split.remainder),
            None => starts.insert(0, (first, Some(split.remainder))),
        }
    }
    (starts, split.open)
}
