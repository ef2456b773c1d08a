//! How it feels along the way, persona by persona: the best and the worst moment, the falls between neighbours, the end.
//!
//! What stays in memory is mostly the most intense moment and the end (Kahneman et al. 1993); that was studied on short
//! experiences, so on a journey of months it is a hint and no measure.

use crate::graph::Graph;
use crate::insight::View;
use crate::journey::{Journey, Persona, Ref, Spread, Touchpoint};
use crate::source::Span;

/// How it feels for one persona along the way.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Arc {
    /// Whose; `None` in a journey without personas.
    pub persona: Option<Ref<Persona>>,
    /// What is known of the feeling, in the order of the way.
    pub points: Vec<ArcPoint>,
    /// The best moment, by index in `points`; `None` where all feel alike.
    pub peak: Option<usize>,
    /// The worst moment, by index in `points`; `None` where all feel alike.
    pub lowest: Option<usize>,
    /// The last moment, by index in `points`.
    pub end: Option<usize>,
    /// The falls between neighbours on the way, in its order.
    pub falls: Vec<Fall>,
    /// The mean of the most intense moment and the end, −2 to +2: what is likely to be remembered.
    pub remembered: Option<f64>,
    /// Whether some feeling along the way could not be read, which has been reported there.
    pub broken: bool,
    /// The index in `points` of each touchpoint that has one.
    point_at: Vec<Option<usize>>,
}

/// How one touchpoint feels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ArcPoint {
    /// The touchpoint.
    pub touchpoint: Ref<Touchpoint>,
    /// The feeling, with its spread where given.
    pub value: Spread,
    /// Where it is written.
    pub span: Span,
    /// The chance that a customer who comes here feels bad, 0 to 1.
    pub chance_of_bad: f64,
}

/// A fall between neighbours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fall {
    /// Where from, by index in `points`.
    pub from: usize,
    /// Where to, by index in `points`.
    pub to: usize,
    /// How deep, in points of the scale.
    pub drop: f64,
}

/// Returns the arc of each view, in the order of the views.
pub(super) fn arcs_of(journey: &Journey, graph: &Graph, views: &[View]) -> Vec<Arc> {
    views.iter().map(|view| arc(journey, graph, view.persona)).collect()
}

fn arc(journey: &Journey, graph: &Graph, persona: Option<Ref<Persona>>) -> Arc {
    let reachable = graph.reachable(persona);
    let mut points = Vec::new();
    let mut point_at = vec![None; journey.touchpoints.len()];
    let mut broken = false;
    for touchpoint in graph.forward_order() {
        let moment = &journey[*touchpoint].moment;
        if !reachable[touchpoint.index()] || !journey.is_for(moment, persona) {
            continue;
        }
        broken |= moment.emotion.broken;
        if let Some(felt) = moment.emotion.of(persona) {
            point_at[touchpoint.index()] = Some(points.len());
            points.push(ArcPoint {
                touchpoint: *touchpoint,
                value: felt.value,
                span: felt.span,
                chance_of_bad: chance_below(felt.value, 0.0),
            });
        }
    }
    let value = |at: usize| points[at].value.typical;
    // Of several equals, the first counts as the best and as the worst.
    let pick = |better: fn(f64, f64) -> bool| {
        (0..points.len()).reduce(|best, next| if better(value(next), value(best)) { next } else { best })
    };
    let (peak, lowest) = (pick(|next, best| next > best), pick(|next, worst| next < worst));
    let is_flat = peak.zip(lowest).is_none_or(|(peak, lowest)| value(peak) == value(lowest));
    let end = points.len().checked_sub(1);
    let remembered = peak.zip(lowest).zip(end).map(|((peak, lowest), end)| {
        // Of equally strong moments the bad one weighs more (Baumeister et al. 2001).
        let intense = if value(peak) > -value(lowest) { peak } else { lowest };
        (value(intense) + value(end)) / 2.0
    });
    let falls = falls(journey, graph, persona, &points, &point_at);
    Arc {
        persona,
        peak: peak.filter(|_| !is_flat),
        lowest: lowest.filter(|_| !is_flat),
        end,
        falls,
        remembered,
        broken,
        points,
        point_at,
    }
}

/// Finds the falls between neighbours: along each way, past touchpoints of which no feeling is known.
fn falls(
    journey: &Journey,
    graph: &Graph,
    persona: Option<Ref<Persona>>,
    points: &[ArcPoint],
    point_at: &[Option<usize>],
) -> Vec<Fall> {
    // For each touchpoint the next known feeling, where a single way leads there; from the end back, so each is seen once.
    let order = graph.forward_order();
    let mut next_known: Vec<Option<usize>> = vec![None; journey.touchpoints.len()];
    let mut falls = Vec::new();
    for touchpoint in order.iter().rev() {
        let known = |next: &Ref<Touchpoint>| point_at[next.index()].or(next_known[next.index()]);
        let ways = graph.next_of(*touchpoint, persona);
        let next: Vec<Ref<Touchpoint>> = ways.iter().filter_map(|way| way.to.touchpoint()).collect();
        if let Some(from) = point_at[touchpoint.index()] {
            let mut targets: Vec<usize> = next.iter().filter_map(known).filter(|to| *to > from).collect();
            targets.sort_unstable();
            targets.dedup();
            let drop = |to: usize| points[from].value.typical - points[to].value.typical;
            let lower = targets.into_iter().filter(|to| drop(*to) > 0.0);
            falls.extend(lower.map(|to| Fall { from, to, drop: drop(to) }));
        } else if let (1, [only]) = (ways.len(), next.as_slice()) {
            next_known[touchpoint.index()] = known(only);
        }
    }
    falls.sort_by_key(|fall| (fall.from, fall.to));
    falls
}

/// Returns the chance that a value of a spread lies below `limit`.
///
/// A spread is taken as a triangle over its lowest and highest day with its top at the usual one: the simplest shape
/// that three numbers describe. A value without a spread is certain. A side that is not given has no width.
pub fn chance_below(spread: Spread, limit: f64) -> f64 {
    let (low, top, high) = (
        spread.low.unwrap_or(spread.typical).min(spread.typical),
        spread.typical,
        spread.high.unwrap_or(spread.typical).max(spread.typical),
    );
    if limit <= low {
        return 0.0;
    }
    if limit > high || (limit == high && high > low) {
        return 1.0;
    }
    if limit <= top {
        (limit - low).powi(2) / ((high - low) * (top - low))
    } else {
        1.0 - (high - limit).powi(2) / ((high - low) * (high - top))
    }
}

impl Arc {
    /// Returns the value at a point.
    pub fn value(&self, at: usize) -> f64 {
        self.points[at].value.typical
    }

    /// Returns the falls of at least so many points of the scale.
    pub fn cliffs(&self, least: f64) -> impl Iterator<Item = &Fall> {
        self.falls.iter().filter(move |fall| fall.drop >= least)
    }

    /// Tells whether the last moment is a bad one.
    pub fn ends_low(&self) -> bool {
        self.end.is_some_and(|end| self.value(end) < 0.0)
    }

    /// Tells whether no moment is bad, on any day.
    pub fn is_all_positive(&self) -> bool {
        !self.points.is_empty()
            && self.points.iter().all(|point| point.value.typical >= 0.0 && point.chance_of_bad == 0.0)
    }

    /// Returns the point of a touchpoint, by index.
    pub fn at(&self, touchpoint: Ref<Touchpoint>) -> Option<usize> {
        self.point_at.get(touchpoint.index()).copied().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(low: f64, typical: f64, high: f64) -> Spread {
        Spread { typical, low: Some(low), high: Some(high), typical_is_given: true }
    }

    #[test]
    fn a_spread_is_a_triangle() {
        let chance = |low, typical, high| (chance_below(spread(low, typical, high), 0.0) * 1000.0).round() / 1000.0;
        assert_eq!(chance(-1.0, 0.0, 1.0), 0.5);
        // The triangle from −2 over 0 to 1: two thirds of its area lie left of its top.
        assert_eq!(chance(-2.0, 0.0, 1.0), 0.667);
        assert_eq!(chance(-2.0, -1.0, 1.0), 0.833);
        assert_eq!(chance(0.0, 1.0, 2.0), 0.0);
        assert_eq!(chance(-2.0, -1.0, 0.0), 1.0);
        assert_eq!(chance(-1.0, 1.0, 1.0), 0.25);
    }

    #[test]
    fn a_single_value_is_certain() {
        assert_eq!(chance_below(Spread::exactly(-1.0), 0.0), 1.0);
        assert_eq!(chance_below(Spread::exactly(0.0), 0.0), 0.0);
        assert_eq!(chance_below(Spread::exactly(1.5), 0.0), 0.0);
    }
}
