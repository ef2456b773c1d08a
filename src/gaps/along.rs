//! What a persona meets along the ways: the weakest link on the way to each end, and the chance of a bad moment.
//!
//! A chain of experiences is as strong as its weakest link. Ways are not told one by one, of which there can be more than
//! anybody could read: for each end, what counts is the worst moment on the mildest way there, which nobody is spared,
//! and the worst one on the harshest.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use crate::gaps::case::Case;
use crate::graph::{EdgeKind, End, Reach};
use crate::insight::{Arc, View};
use crate::journey::{Persona, Ref, Touchpoint};

/// Loops are gone round in thought as often as this at most; what is left over then is less than can be seen.
const MOST_ROUNDS: usize = 200;

/// Smaller changes from round to round are nothing.
const NOTHING: f64 = 1e-7;

/// What one persona meets along the ways.
#[derive(Debug, Clone, PartialEq)]
pub struct Along {
    /// Whose ways; `None` in a journey without personas.
    pub persona: Option<Ref<Persona>>,
    /// The weakest link on the way to each end that can be reached, the end that most come to first.
    pub links: Vec<WeakestLink>,
    /// The chance that one of them meets a bad moment at least once; `None` where no feeling is given.
    ///
    /// What happens at one touchpoint is taken to say nothing about the next; whoever comes round again has a new day.
    pub meets_bad: Option<Reach>,
}

/// The weakest link on the way to an end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeakestLink {
    /// The exit, by index in the graph's list.
    pub exit: usize,
    /// Where the way ends.
    pub last: Ref<Touchpoint>,
    /// How many come to this end.
    pub reach: Reach,
    /// The worst moment on the mildest way.
    pub mildest: Moment,
    /// The worst moment on the harshest way.
    pub harshest: Moment,
}

/// A touchpoint and how it feels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moment {
    /// The touchpoint.
    pub touchpoint: Ref<Touchpoint>,
    /// How it usually feels, −2 to +2.
    pub felt: f64,
}

impl WeakestLink {
    /// Tells whether nobody gets around it.
    pub fn is_on_every_way(&self) -> bool {
        self.mildest.touchpoint == self.harshest.touchpoint
    }
}

/// Returns what each view meets along the ways; the cost grows with the ways, times the number of personas.
pub(super) fn along(case: &Case<'_>) -> Vec<Along> {
    let arcs = case.views.iter().filter_map(|view| Some((view, case.insight.arc(view.persona)?)));
    arcs.filter(|(_, arc)| !arc.points.is_empty()).map(|(view, arc)| along_of(case, view, arc)).collect()
}

fn along_of(case: &Case<'_>, view: &View, arc: &Arc) -> Along {
    let mut felt: Vec<Option<f64>> = vec![None; case.journey.touchpoints.len()];
    let mut chance = vec![0.0; felt.len()];
    for point in &arc.points {
        felt[point.touchpoint.index()] = Some(point.value.typical);
        chance[point.touchpoint.index()] = point.chance_of_bad;
    }
    let mildest = mildest(case, view, &felt);
    let harshest = harshest(case, view, &felt);
    let reach = case.graph.reach_of_exits(view.persona);
    let link = |(exit, own): (usize, &crate::graph::Exit)| {
        let last = own.from;
        let (mildest, harshest) = (mildest[last.index()].flatten()?, harshest[last.index()]?);
        (reach[exit].high > 0.0).then_some(WeakestLink { exit, last, reach: reach[exit], mildest, harshest })
    };
    let mut links: Vec<WeakestLink> = case.graph.exits().iter().enumerate().filter_map(link).collect();
    links.sort_by(|a, b| b.reach.middle().total_cmp(&a.reach.middle()).then_with(|| a.exit.cmp(&b.exit)));
    let meets_bad = (!arc.broken).then(|| meets_bad(case, view, &chance));
    Along { persona: view.persona, links, meets_bad }
}

/// A touchpoint that a way has come to, with the worst moment so far; the mildest comes first.
struct Come {
    worst: Option<Moment>,
    at: usize,
}

impl Come {
    fn key(&self) -> (f64, std::cmp::Reverse<usize>) {
        (self.worst.map_or(f64::INFINITY, |worst| worst.felt), std::cmp::Reverse(self.at))
    }
}

impl PartialEq for Come {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Come {}

impl PartialOrd for Come {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Come {
    fn cmp(&self, other: &Self) -> Ordering {
        let (own, theirs) = (self.key(), other.key());
        own.0.total_cmp(&theirs.0).then_with(|| own.1.cmp(&theirs.1))
    }
}

/// Returns for each touchpoint that can be reached the worst moment on the mildest way to it, itself included.
///
/// The widest path, found as Dijkstra (1959) finds the shortest.
fn mildest(case: &Case<'_>, view: &View, felt: &[Option<f64>]) -> Vec<Option<Option<Moment>>> {
    let worse = |worst: Option<Moment>, at: usize| {
        let own = felt[at].map(|felt| Moment { touchpoint: Ref::new(at), felt });
        match (worst, own) {
            (Some(worst), Some(own)) if own.felt < worst.felt => Some(own),
            (None, own) => own,
            (worst, _) => worst,
        }
    };
    let mut known: Vec<Option<Option<Moment>>> = vec![None; felt.len()];
    let starts = case.graph.starts(view.persona).iter().map(|start| start.index());
    let mut queue: BinaryHeap<Come> = starts.map(|at| Come { worst: worse(None, at), at }).collect();
    while let Some(Come { worst, at }) = queue.pop() {
        if known[at].is_some() {
            continue;
        }
        known[at] = Some(worst);
        for next in next_of(case, view, at).filter(|next| known[*next].is_none()) {
            queue.push(Come { worst: worse(worst, next), at: next });
        }
    }
    known
}

/// Returns for each touchpoint the worst moment from which a way leads to it, itself included.
fn harshest(case: &Case<'_>, view: &View, felt: &[Option<f64>]) -> Vec<Option<Moment>> {
    let reachable = case.graph.reachable(view.persona);
    let moment = |(at, felt): (usize, &Option<f64>)| felt.map(|felt| Moment { touchpoint: Ref::new(at), felt });
    let mut moments: Vec<Moment> =
        felt.iter().enumerate().filter(|(at, _)| reachable[*at]).filter_map(moment).collect();
    moments.sort_by(|a, b| a.felt.total_cmp(&b.felt).then_with(|| a.touchpoint.cmp(&b.touchpoint)));
    let mut known: Vec<Option<Moment>> = vec![None; felt.len()];
    for moment in moments {
        // From the worst on: wherever its ways lead and no worse one came before, it is the worst.
        let mut ready = vec![moment.touchpoint.index()];
        while let Some(at) = ready.pop() {
            if known[at].is_none() {
                known[at] = Some(moment);
                ready.extend(next_of(case, view, at).filter(|next| known[*next].is_none()));
            }
        }
    }
    known
}

fn next_of<'a>(case: &'a Case<'_>, view: &View, at: usize) -> impl Iterator<Item = usize> + 'a {
    let ways = case.graph.next_of(Ref::new(at), view.persona);
    ways.into_iter().filter_map(|way| way.to.touchpoint().map(Ref::index))
}

/// The ways on from a touchpoint: those with a known part, and those of which only the sum is known.
struct Onward {
    at: usize,
    known: Vec<(usize, f64)>,
    open: Vec<usize>,
    /// The part that takes one of the open ones.
    rest: f64,
    /// Whether some of the open ones lead out.
    may_leave: bool,
}

/// Returns the chance to meet at least one bad moment: the least numbers that fit at every touchpoint at once, found by
/// going through the ways from the end until nothing changes any more.
fn meets_bad(case: &Case<'_>, view: &View, chance: &[f64]) -> Reach {
    let ways: Vec<Onward> =
        case.graph.forward_order().iter().rev().map(|touchpoint| onward(case, view, touchpoint.index())).collect();
    let mut low = vec![0.0_f64; chance.len()];
    let mut high = vec![0.0_f64; chance.len()];
    for _ in 0..MOST_ROUNDS {
        let mut change = 0.0_f64;
        for way in &ways {
            let known = |met: &[f64]| way.known.iter().map(|(to, part)| met[*to] * part).sum::<f64>();
            let open = |met: &[f64], pick: fn(f64, f64) -> f64| {
                let left = way.may_leave.then_some(0.0);
                way.open.iter().map(|to| met[*to]).chain(left).reduce(pick).unwrap_or_default() * way.rest
            };
            let own = chance[way.at];
            let lowest = own + (1.0 - own) * (known(&low) + open(&low, f64::min));
            let highest = own + (1.0 - own) * (known(&high) + open(&high, f64::max));
            change = change.max((lowest - low[way.at]).abs()).max((highest - high[way.at]).abs());
            low[way.at] = lowest.clamp(0.0, 1.0);
            high[way.at] = highest.clamp(0.0, 1.0);
        }
        if change < NOTHING {
            break;
        }
    }
    let starts = case.graph.starts(view.persona);
    let of = |met: &[f64], pick: fn(f64, f64) -> f64| {
        starts.iter().map(|start| met[start.index()]).reduce(pick).unwrap_or_default()
    };
    Reach { low: of(&low, f64::min), high: of(&high, f64::max) }
}

fn onward(case: &Case<'_>, view: &View, at: usize) -> Onward {
    let mut onward = Onward { at, known: Vec::new(), open: Vec::new(), rest: 1.0, may_leave: false };
    for edge in case.graph.next_of(Ref::new(at), view.persona) {
        match (edge.share.known(), edge.to) {
            (Some(share), End::Touchpoint(to)) => {
                onward.known.push((to.index(), share.0));
                onward.rest -= share.0;
            }
            (Some(share), End::Exit(_)) => onward.rest -= share.0,
            // Nobody is counted on a recovery without a share.
            (None, _) if edge.kind == EdgeKind::Recovery => {}
            (None, End::Touchpoint(to)) => onward.open.push(to.index()),
            (None, End::Exit(_)) => onward.may_leave = true,
        }
    }
    onward.rest = onward.rest.max(0.0);
    onward
}
