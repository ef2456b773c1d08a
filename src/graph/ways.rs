//! The ways of all personas brought together: each way once, with those who take it.

use std::ops::Range;

use super::edge::{Edge, EdgeKind, End, Exit, Portion};
use super::groups::Groups;
use super::view::{Key, Landing, Source, View};
use crate::journey::{Fail, Journey, Next, Onward, Persona, Ref, Share, Target, Touchpoint};

/// The edges and exits of a journey.
#[derive(Default)]
pub(super) struct Ways {
    /// What makes each edge, in order.
    pub(super) keys: Vec<Key>,
    pub(super) edges: Vec<Edge>,
    pub(super) exits: Vec<Exit>,
    /// The edges of each touchpoint.
    pub(super) outgoing: Vec<Range<usize>>,
}

impl Ways {
    /// Brings the steps of all views together.
    pub(super) fn of(journey: &Journey, views: &[View], groups: &Groups) -> Ways {
        let keys_of =
            |(index, view): (usize, &View)| view.steps.iter().map(|step| (step.key, index)).collect::<Vec<_>>();
        let mut keys: Vec<(Key, usize)> = views.iter().enumerate().flat_map(keys_of).collect();
        keys.sort_unstable();
        let count = journey.touchpoints.len();
        let mut ways = Ways { outgoing: Vec::with_capacity(count), ..Ways::default() };
        for same in keys.chunk_by(|a, b| a.0 == b.0) {
            let key = same[0].0;
            let mut takers: Vec<usize> = same.iter().map(|(_, view)| *view).collect();
            takers.dedup();
            while ways.outgoing.len() <= key.from {
                ways.outgoing.push(ways.edges.len()..ways.edges.len());
            }
            ways.add(journey, key, portion(&key, &takers, views), groups.named(&takers));
            ways.outgoing[key.from].end = ways.edges.len();
        }
        ways.outgoing.resize(count, ways.edges.len()..ways.edges.len());
        ways
    }

    fn add(&mut self, journey: &Journey, key: Key, rest: Portion, personas: Vec<Ref<Persona>>) {
        let from = Ref::new(key.from);
        let touchpoint = &journey[from];
        let (way, fail) = written(touchpoint, key.source);
        let span = way.map(|way| way.span).or(fail.map(|fail| fail.span)).unwrap_or(touchpoint.name.span);
        let exit = |reason, is_good, is_natural_end| Exit { from, reason, is_good, is_natural_end, span };
        let exit = match (key.landing, way.map(|way| &way.target)) {
            (Landing::Touchpoint(_), _) => None,
            (_, Some(Target::Exit { reason, is_good })) => Some(exit(Some(reason.clone()), *is_good, false)),
            _ => Some(exit(None, touchpoint.ends_well.get().copied().unwrap_or(true), true)),
        };
        let to = match key.landing {
            Landing::Touchpoint(at) => End::Touchpoint(Ref::new(at)),
            Landing::WrittenExit | Landing::NaturalEnd => End::Exit(self.exits.len()),
        };
        self.exits.extend(exit);
        let share = way.map(|way| &way.share).or(fail.map(|fail| &fail.share)).and_then(|share| share.get());
        let when = way.and_then(|way| way.when.clone()).or(fail.map(|fail| fail.when.clone()));
        self.keys.push(key);
        self.edges.push(Edge {
            from,
            to,
            when: when.filter(|when| !when.is_empty()),
            share: share.map_or(rest, |share| Portion::Given(*share)),
            personas,
            kind: match key.source {
                Source::Written(_) => EdgeKind::Written,
                Source::FileOrder => EdgeKind::FileOrder,
                Source::Recovery(_) => EdgeKind::Recovery,
            },
            span,
        });
    }
}

/// Returns what is written of a way.
fn written(touchpoint: &Touchpoint, source: Source) -> (Option<&Onward>, Option<&Fail>) {
    match (&touchpoint.next, source) {
        (Next::Ways { ways, .. }, Source::Written(index)) => (ways.get(index), None),
        (_, Source::Recovery(index)) => (None, touchpoint.fails.get(index)),
        _ => (None, None),
    }
}

/// Returns the part that takes a way without a written share, where it is the same for all who take it.
fn portion(key: &Key, takers: &[usize], views: &[View]) -> Portion {
    let part_in = |view: &View| {
        let at = view.steps.binary_search_by_key(key, |step| step.key).ok()?;
        view.steps[at].part
    };
    let mut parts = takers.iter().map(|view| part_in(&views[*view]));
    match parts.next().flatten() {
        Some(first) if first > 0.0 && parts.all(|part| part.is_some_and(|part| (part - first).abs() < 1e-9)) => {
            Portion::Rest(Share(first))
        }
        _ => Portion::NotGiven,
    }
}
