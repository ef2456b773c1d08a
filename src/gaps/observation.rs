//! What is to be seen at single touchpoints: feelings, falls, the end, expectations, waits and hand-offs.
//!
//! Where a pain hurts at the same touchpoint, an observation is told with the pain; else it is a gap of its own.

use std::collections::BTreeMap;

use crate::gaps::case::Case;
use crate::gaps::{Fact, Kind, Receiver};
use crate::insight::{Arc, HandOff, View, Wait};
use crate::journey::{Persona, Rating, Ref, Touchpoint};

/// The chance of a bad day from which on it is worth telling; no rule speaks of it.
const BAD_DAYS: f64 = 0.25;

/// Something to be seen at a touchpoint.
#[derive(Debug, Clone)]
pub(super) struct Observation {
    pub(super) touchpoint: Ref<Touchpoint>,
    pub(super) kind: Kind,
    /// Whom it concerns; empty in a journey without personas.
    pub(super) personas: Vec<Ref<Persona>>,
    /// What is to be said of it besides its kind.
    pub(super) fact: Option<Fact>,
    /// How far it stays below expectation, in points, where that is what it is about.
    pub(super) below_expectation: Option<f64>,
    /// The chance of a bad day and how bad the worst is, where that is what it is about.
    pub(super) bad_days: Option<(f64, f64)>,
    /// How satisfied customers are, 1 to 5, where that is what it is about.
    pub(super) satisfaction: Option<f64>,
    /// Whether it marks a position that weighs more than others.
    pub(super) is_mark: bool,
    /// Whether it says that nobody can go around the place.
    pub(super) is_choke_point: bool,
}

impl Observation {
    fn new(touchpoint: Ref<Touchpoint>, kind: Kind, personas: Vec<Ref<Persona>>, fact: Option<Fact>) -> Self {
        Observation {
            touchpoint,
            kind,
            personas,
            fact,
            below_expectation: None,
            bad_days: None,
            satisfaction: None,
            is_mark: false,
            is_choke_point: false,
        }
    }
}

/// Gathers what is to be seen, by touchpoint.
pub(super) fn observations(case: &Case<'_>) -> Vec<Vec<Observation>> {
    let mut all: Vec<Vec<Observation>> = vec![Vec::new(); case.journey.touchpoints.len()];
    let mut add = |observation: Observation| all[observation.touchpoint.index()].push(observation);
    let arcs: Vec<&Arc> = case.views.iter().filter_map(|view| case.insight.arc(view.persona)).collect();
    extremes(case, &arcs).into_iter().for_each(&mut add);
    for touchpoint in case.journey.refs(&case.journey.touchpoints) {
        lows(case, touchpoint).into_iter().for_each(&mut add);
        expectation(case, touchpoint).into_iter().for_each(&mut add);
        unsatisfied(case, touchpoint).into_iter().for_each(&mut add);
    }
    case.insight.waits.iter().filter_map(|wait| unexplained(case, wait)).for_each(&mut add);
    hand_offs(case).into_iter().for_each(&mut add);
    let choke_points = case.graph.choke_points().iter().map(|choke| choke.touchpoint);
    choke_points.filter_map(|at| choke_point(case, at)).for_each(&mut add);
    all
}

/// Finds the lowest points, the falls and the low ends of all arcs; the same one of several personas is told once.
fn extremes(case: &Case<'_>, arcs: &[&Arc]) -> Vec<Observation> {
    let mut found: Vec<Observation> = Vec::new();
    // By place, kind and value, to the hundredth; what a fall begins with is that before the place.
    let mut seen: BTreeMap<(usize, Kind, i64, Option<usize>), usize> = BTreeMap::new();
    let mut add = |observation: Observation, value: f64, from: Option<usize>, persona: Option<Ref<Persona>>| {
        let key = (observation.touchpoint.index(), observation.kind, (value * 100.0).round() as i64, from);
        let at = *seen.entry(key).or_insert_with(|| {
            found.push(observation);
            found.len() - 1
        });
        found[at].personas.extend(persona);
    };
    let marked = |touchpoint: Ref<Touchpoint>, kind: Kind, fact: Fact| {
        let is_mark = kind != Kind::Cliff;
        Observation { is_mark, ..Observation::new(touchpoint, kind, Vec::new(), Some(fact)) }
    };
    for arc in arcs {
        // Where several moments are as bad, none of them is the lowest.
        let is_alone = |lowest: &usize| {
            let worst = arc.value(*lowest);
            worst < 0.0 && arc.points.iter().filter(|point| point.value.typical == worst).count() == 1
        };
        if let Some(lowest) = arc.lowest.filter(is_alone) {
            let (value, touchpoint) = (arc.value(lowest), arc.points[lowest].touchpoint);
            add(marked(touchpoint, Kind::LowPoint, Fact::LowestPoint(value)), value, None, arc.persona);
        }
        for cliff in arc.cliffs(case.thresholds.cliff) {
            let (from, to) = (arc.points[cliff.from].touchpoint, arc.points[cliff.to].touchpoint);
            let fact = Fact::Falls(cliff.drop, case.journey[from].name.value.clone());
            add(marked(to, Kind::Cliff, fact), cliff.drop, Some(from.index()), arc.persona);
        }
        if let Some(end) = arc.end.filter(|_| arc.ends_low() && arc.points.len() >= case.thresholds.fewest_feelings) {
            let (value, touchpoint) = (arc.value(end), arc.points[end].touchpoint);
            add(marked(touchpoint, Kind::EndsLow, Fact::EndsHere(value)), value, None, arc.persona);
        }
    }
    found
}

/// Finds bad moments, and good ones with bad days.
fn lows(case: &Case<'_>, touchpoint: Ref<Touchpoint>) -> Vec<Observation> {
    let moment = &case.journey[touchpoint].moment;
    if moment.emotion.is_empty() {
        return Vec::new();
    }
    let here = case.personas_at(touchpoint);
    let mut bad = Vec::new();
    let mut shaky = Vec::new();
    let mut worst: (f64, f64) = (0.0, 0.0);
    let mut is_bad = false;
    for (_, view) in case.views_of(&here) {
        let Some(felt) = moment.emotion.of(view.persona) else {
            continue;
        };
        let chance = crate::insight::chance_below(felt.value, 0.0);
        if felt.typical <= case.thresholds.bad_emotion {
            is_bad = true;
            bad.extend(view.persona);
        } else if felt.typical >= 0.0 && chance >= BAD_DAYS {
            worst = (worst.0.max(chance), felt.low.unwrap_or(felt.typical).min(worst.1));
            shaky.extend(view.persona);
        }
    }
    let low = is_bad.then(|| Observation::new(touchpoint, Kind::LowPoint, bad, None));
    let days = (worst.0 > 0.0).then(|| {
        let fact = Fact::BadDays((worst.0 * 10.0).clamp(1.0, 9.0).round() as usize);
        let bad_days = Some(worst);
        Observation { bad_days, ..Observation::new(touchpoint, Kind::BadDays, shaky, Some(fact)) }
    });
    low.into_iter().chain(days).collect()
}

/// Finds those for whom a touchpoint stays below what they expected.
fn expectation(case: &Case<'_>, touchpoint: Ref<Touchpoint>) -> Option<Observation> {
    let asked = |persona: Option<Ref<Persona>>| case.views.iter().any(|view| view.persona == persona);
    let short = || {
        let all = case.insight.expectations_at(touchpoint).iter();
        all.filter(move |found| -found.difference >= case.thresholds.disappointment && asked(found.persona))
    };
    let below = short().map(|found| -found.difference).reduce(f64::max)?;
    let personas = short().filter_map(|found| found.persona).collect();
    let fact = Fact::BelowExpectation(below);
    let missed = Observation::new(touchpoint, Kind::ExpectationMissed, personas, Some(fact));
    Some(Observation { below_expectation: Some(below), ..missed })
}

/// Finds those to whom a touchpoint matters and whom it does not satisfy.
fn unsatisfied(case: &Case<'_>, touchpoint: Ref<Touchpoint>) -> Option<Observation> {
    let moment = &case.journey[touchpoint].moment;
    if moment.satisfaction.is_empty() || moment.importance.is_empty() {
        return None;
    }
    let here = case.personas_at(touchpoint);
    let value = |rating: &Rating, view: &View| rating.of(view.persona).map(|spread| spread.typical);
    let is_unsatisfied = |view: &View| {
        let (matters, satisfied) = (value(&moment.importance, view), value(&moment.satisfaction, view));
        matters.is_some_and(|matters| matters >= case.thresholds.important)
            && satisfied.is_some_and(|value| value <= case.thresholds.unsatisfied)
    };
    let unsatisfied = || case.views_of(&here).map(|(_, view)| view).filter(|view| is_unsatisfied(view));
    let least = unsatisfied().filter_map(|view| value(&moment.satisfaction, view)).reduce(f64::min)?;
    let personas = unsatisfied().filter_map(|view| view.persona).collect();
    let fact = Fact::Satisfaction(least);
    let found = Observation::new(touchpoint, Kind::ImportanceIgnored, personas, Some(fact));
    Some(Observation { satisfaction: Some(least), ..found })
}

/// Tells of a long wait that nobody explains.
fn unexplained(case: &Case<'_>, wait: &Wait) -> Option<Observation> {
    let is_long = wait.is_long(case.thresholds.long_wait, case.thresholds.long_live_wait);
    if !is_long || wait.is_explained {
        return None;
    }
    let length = case.journey[wait.touchpoint].wait.get().map_or("", |wait| wait.text.as_str());
    let kind = if wait.is_days { Kind::Silence } else { Kind::LongWait };
    let fact = Fact::WaitUnexplained(length.to_owned());
    Some(Observation::new(wait.touchpoint, kind, case.personas_at(wait.touchpoint), Some(fact)))
}

/// Tells of hand-offs to touchpoints that feel bad: for each, the one that changes most.
fn hand_offs(case: &Case<'_>) -> Vec<Observation> {
    let mut strongest: BTreeMap<usize, (u8, &HandOff)> = BTreeMap::new();
    for handoff in &case.insight.handoffs {
        let strength = 2 * u8::from(handoff.changes_company) + u8::from(handoff.changes_owner);
        let best = strongest.entry(handoff.to.index()).or_insert((strength, handoff));
        if strength > best.0 {
            *best = (strength, handoff);
        }
    }
    strongest.into_values().filter_map(|(_, handoff)| hand_off(case, handoff)).collect()
}

/// Tells of a bad moment that nobody can go around.
fn choke_point(case: &Case<'_>, touchpoint: Ref<Touchpoint>) -> Option<Observation> {
    let here = case.personas_at(touchpoint);
    case.felt(touchpoint, &here).filter(|felt| *felt <= case.thresholds.bad_choke_point)?;
    let fact = Some(Fact::EveryRoute);
    Some(Observation { is_choke_point: true, ..Observation::new(touchpoint, Kind::LowPoint, here, fact) })
}

fn hand_off(case: &Case<'_>, handoff: &HandOff) -> Option<Observation> {
    let here = case.personas_at(handoff.to);
    let taken = |persona: &Ref<Persona>| handoff.personas.is_empty() || handoff.personas.contains(persona);
    let personas: Vec<Ref<Persona>> = here.into_iter().filter(taken).collect();
    case.felt(handoff.to, &personas)?;
    let to = match (handoff.changes_company, handoff.changes_owner) {
        (true, _) => Receiver::Company,
        (false, true) => Receiver::Team,
        (false, false) => Receiver::Channel,
    };
    let fact = Fact::HandOff(to, case.journey[handoff.from].name.value.clone());
    // People change channels all the time, and mostly because they want to.
    let is_mark = handoff.changes_company || handoff.changes_owner;
    Some(Observation { is_mark, ..Observation::new(handoff.to, Kind::HandOff, personas, Some(fact)) })
}
