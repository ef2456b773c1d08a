//! In which order opportunities close most: gap closed per effort, with what must come first before what waits for it.
//!
//! An opportunity closes, of each gap that it answers, what its being done leaves less to do (see [`weight`](crate::gaps::weight));
//! what an earlier one has closed already does not count again. What opens the way for others is worth what the best of
//! them close with it, for the effort of both. An effort that is not given is not invented: such opportunities, and those
//! that wait for them, stand behind the others, in the order of what they close.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use crate::gaps::weight::still_to_do;
use crate::gaps::what_if::total;
use crate::gaps::{Gap, Gaps, Title};
use crate::journey::{Journey, Opportunity, OpportunityStatus, Ref};
use crate::source::Spanned;

/// An effort of nothing still takes someone an hour: it counts as so many points.
const LEAST_EFFORT: f64 = 0.25;

/// Less than this is nothing.
const NOTHING: f64 = 1e-9;

/// Opportunities in the order in which they close most.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// The steps.
    pub steps: Vec<Step>,
    /// Open opportunities that answer only what a step before them answers as well.
    pub doubled: Vec<Spanned<String>>,
    /// Open opportunities that answer no gap that the map tells of, nor open the way for one that does.
    pub idle: Vec<Spanned<String>>,
    /// How many gaps no opportunity answers.
    pub untouched: usize,
    /// What part of the weight of all gaps they have, 0 to 1.
    pub untouched_part: f64,
}

/// One opportunity of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The opportunity.
    pub opportunity: Ref<Opportunity>,
    /// Its name, with its place.
    pub name: Spanned<String>,
    /// What part of the weight of all gaps it closes, after the steps before it, 0 to 1.
    pub closes: f64,
    /// The titles of the gaps of which it closes something.
    pub gaps: Vec<Title>,
    /// The effort in points from 0 to 5 and as written, where given.
    pub effort: Option<(f64, String)>,
    /// What it is worth to the customer, 0 to 100, where given.
    pub value: Option<f64>,
    /// Who takes it on, where someone does.
    pub owner: Option<String>,
    /// Whether someone is at it.
    pub is_in_progress: bool,
    /// The names of those that must come before it and are not done.
    pub waits_for: Vec<String>,
    /// The names of those that wait for it.
    pub opens: Vec<String>,
    /// Whether it has its place by gap closed per effort; else its effort, or that of one before it, is not given.
    pub is_weighed: bool,
    /// Whether it waits for itself in the end, so that no order can be right.
    pub is_circular: bool,
}

/// What the order goes by: known efforts first, then the most closed per effort, then the order of the file.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Urgency {
    is_weighed: bool,
    value: f64,
    at: Reverse<usize>,
}

impl Eq for Urgency {}

impl PartialOrd for Urgency {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Urgency {
    fn cmp(&self, other: &Self) -> Ordering {
        self.is_weighed
            .cmp(&other.is_weighed)
            .then_with(|| self.value.total_cmp(&other.value))
            .then_with(|| self.at.cmp(&other.at))
    }
}

/// An opportunity with its place in the order.
struct Placed {
    at: usize,
    closed: f64,
    /// The gaps of which it closes something.
    gaps: Vec<usize>,
    is_circular: bool,
}

/// What an opportunity closes, together with the best of those that wait for it if that is better, and at what effort.
#[derive(Debug, Clone, Copy, Default)]
struct Chain {
    closed: f64,
    /// What it closes on its own.
    own: f64,
    effort: Option<f64>,
}

/// What is known while the order is made.
struct Desk<'a> {
    journey: &'a Journey,
    gaps: Vec<&'a Gap>,
    /// For each gap how far the answer of each of its groups has come.
    levels: Vec<Vec<Option<OpportunityStatus>>>,
    /// For each opportunity the gaps that it answers, with the group in which it does.
    answers: Vec<Vec<(usize, usize)>>,
    is_open: Vec<bool>,
    /// For each opportunity the open ones that wait for it.
    opens: Vec<Vec<usize>>,
    /// For each opportunity the open ones that must come first.
    waits_for: Vec<Vec<usize>>,
}

impl Plan {
    /// Puts the open opportunities of a journey into an order.
    ///
    /// The cost grows with what the opportunities answer and wait for.
    pub fn of(journey: &Journey, gaps: &Gaps) -> Self {
        let mut desk = Desk::of(journey, gaps);
        let whole = total(gaps).max(NOTHING);
        let mut plan = Plan::default();
        let mut is_weighed = true;
        let order = desk.order();
        // What opens the way for something that closes a gap is of use, and so is what opens the way for that.
        let mut is_of_use = vec![false; journey.opportunities.len()];
        for placed in order.iter().rev() {
            // Whoever reads of a circle wants to see all of it.
            let counts = placed.closed > NOTHING || placed.is_circular;
            is_of_use[placed.at] = counts || desk.opens[placed.at].iter().any(|next| is_of_use[*next]);
        }
        for placed in order {
            let at = placed.at;
            let own = &journey.opportunities[at];
            let name = |index: &usize| journey.opportunities[*index].name.value.clone();
            is_weighed &= own.effort.is_given() && !placed.is_circular;
            if !is_of_use[at] {
                let others = if desk.answers[at].is_empty() { &mut plan.idle } else { &mut plan.doubled };
                others.push(own.name.clone());
                continue;
            }
            plan.steps.push(Step {
                opportunity: Ref::new(at),
                name: own.name.clone(),
                closes: (placed.closed / whole).clamp(0.0, 1.0),
                gaps: placed.gaps.into_iter().map(|gap| desk.gaps[gap].title.clone()).collect(),
                effort: own.effort.get().map(|effort| (effort.points, effort.text.clone())),
                value: own.customer_value.get().copied(),
                owner: own.owners.first().map(|owner| owner.value.clone()),
                is_in_progress: own.standing() == OpportunityStatus::InProgress,
                waits_for: desk.waits_for[at].iter().map(name).collect(),
                opens: desk.opens[at].iter().filter(|next| is_of_use[**next]).map(name).collect(),
                is_weighed,
                is_circular: placed.is_circular,
            });
        }
        let untouched = || desk.gaps.iter().filter(|gap| gap.answered_by.iter().all(Vec::is_empty));
        plan.untouched = untouched().count();
        plan.untouched_part = untouched().map(|gap| gap.weight).sum::<f64>() / whole;
        plan
    }
}

impl<'a> Desk<'a> {
    fn of(journey: &'a Journey, gaps: &'a Gaps) -> Self {
        let count = journey.opportunities.len();
        let gaps: Vec<&Gap> = gaps.ranked.iter().chain(&gaps.not_ours).collect();
        let standing = |opportunity: &Ref<Opportunity>| journey[*opportunity].standing();
        let mut answers = vec![Vec::new(); count];
        for (at, gap) in gaps.iter().enumerate() {
            for (group, opportunities) in gap.answered_by.iter().enumerate() {
                opportunities.iter().for_each(|own| answers[own.index()].push((at, group)));
            }
        }
        let level = |group: &Vec<Ref<Opportunity>>| group.iter().map(standing).max();
        let levels = gaps.iter().map(|gap| gap.answered_by.iter().map(level).collect()).collect();
        let is_open =
            |own: &Opportunity| matches!(own.standing(), OpportunityStatus::Open | OpportunityStatus::InProgress);
        let is_open: Vec<bool> = journey.opportunities.iter().map(is_open).collect();
        let mut opens = vec![Vec::new(); count];
        let mut waits_for = vec![Vec::new(); count];
        for (at, opportunity) in journey.opportunities.iter().enumerate().filter(|(at, _)| is_open[*at]) {
            let mut firsts: Vec<usize> = opportunity.after.iter().map(|first| first.index()).collect();
            firsts.sort_unstable();
            firsts.dedup();
            for first in firsts.into_iter().filter(|first| is_open[*first] && *first != at) {
                opens[first].push(at);
                waits_for[at].push(first);
            }
        }
        Desk { journey, gaps, levels, answers, is_open, opens, waits_for }
    }

    /// Returns how much weight an opportunity closes as things stand, and of which gaps.
    fn closed(&self, at: usize) -> (f64, Vec<usize>) {
        let mut sum = 0.0;
        let mut closes = Vec::new();
        for same in self.answers[at].chunk_by(|a, b| a.0 == b.0) {
            let gap = same[0].0;
            let levels = &self.levels[gap];
            let now = levels.iter().min().copied().flatten();
            let answered = |group: usize| same.iter().any(|(_, own)| *own == group);
            let done = |(group, level)| if answered(group) { Some(OpportunityStatus::Done) } else { level };
            let then = levels.iter().copied().enumerate().map(done).min().flatten();
            let own = self.gaps[gap];
            let closed = own.weight / own.factors.still_to_do() * (still_to_do(now) - still_to_do(then));
            if closed > NOTHING {
                sum += closed;
                closes.push(gap);
            }
        }
        (sum, closes)
    }

    /// Takes the open opportunities as done, one after the other in the order of their urgency.
    fn order(&mut self) -> Vec<Placed> {
        let open: Vec<usize> = (0..self.is_open.len()).filter(|at| self.is_open[*at]).collect();
        let chains = self.chains(&open);
        let mut missing: Vec<usize> = self.waits_for.iter().map(Vec::len).collect();
        let urgency = |desk: &Self, at: usize| {
            let Chain { closed, own, effort } = chains[at];
            // What others have closed in the meantime no longer counts for its own part.
            let closed = (closed - (own - desk.closed(at).0)).max(0.0);
            let value = effort.map_or(closed, |effort| closed / effort);
            Urgency { is_weighed: effort.is_some(), value, at: Reverse(at) }
        };
        let begin = open.iter().filter(|at| missing[**at] == 0);
        let mut queue: BinaryHeap<Urgency> = begin.map(|at| urgency(self, *at)).collect();
        let mut order = Vec::with_capacity(open.len());
        let mut is_placed = vec![false; self.is_open.len()];
        while let Some(known) = queue.pop() {
            let at = known.at.0;
            let now = urgency(self, at);
            if now < known {
                queue.push(now);
                continue;
            }
            order.push(self.take(at, false));
            is_placed[at] = true;
            for next in &self.opens[at] {
                missing[*next] -= 1;
                if missing[*next] == 0 {
                    queue.push(urgency(self, *next));
                }
            }
        }
        for at in open.into_iter().filter(|at| !is_placed[*at]) {
            order.push(self.take(at, true));
        }
        order
    }

    fn take(&mut self, at: usize, is_circular: bool) -> Placed {
        let (closed, gaps) = self.closed(at);
        for (gap, group) in &self.answers[at] {
            self.levels[*gap][*group] = Some(OpportunityStatus::Done);
        }
        Placed { at, closed, gaps, is_circular }
    }

    /// Finds for each open opportunity the chain that begins with it and closes most for its effort.
    fn chains(&self, open: &[usize]) -> Vec<Chain> {
        let mut chains = vec![Chain::default(); self.is_open.len()];
        for at in open {
            let own = self.closed(*at).0;
            let effort = self.journey.opportunities[*at].effort.get().map(|effort| effort.points.max(LEAST_EFFORT));
            chains[*at] = Chain { closed: own, own, effort };
        }
        // From the last to the first of those that wait for each other; what waits in a circle stands for itself alone.
        let mut waiting: Vec<usize> = self.opens.iter().map(Vec::len).collect();
        let mut ready: Vec<usize> = open.iter().copied().filter(|at| waiting[*at] == 0).collect();
        while let Some(at) = ready.pop() {
            let own = chains[at];
            for next in &self.opens[at] {
                let next = chains[*next];
                let joined = Chain { closed: own.own + next.closed, own: own.own, effort: None };
                match (own.effort, next.effort, chains[at].effort) {
                    (Some(first), Some(more), Some(known)) => {
                        let effort = first + more;
                        if joined.closed / effort > chains[at].closed / known {
                            chains[at] = Chain { effort: Some(effort), ..joined };
                        }
                    }
                    (None, ..) if joined.closed > chains[at].closed => chains[at] = joined,
                    _ => {}
                }
            }
            for first in &self.waits_for[at] {
                waiting[*first] -= 1;
                if waiting[*first] == 0 {
                    ready.push(*first);
                }
            }
        }
        chains
    }
}
