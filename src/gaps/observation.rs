//! What is to be seen at single touchpoints: feelings, falls, the end, expectations, waits and hand-offs.
//!
//! Where a pain hurts at the same touchpoint, an observation is told with the pain; else it is a gap of its own.

use std::collections::BTreeMap;

use crate::gaps::Kind;
use crate::gaps::case::Case;
use crate::gaps::weight::{points, signed};
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
    /// The observation in a few words.
    pub(super) note: Option<String>,
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
    fn new(touchpoint: Ref<Touchpoint>, kind: Kind, personas: Vec<Ref<Persona>>, note: Option<String>) -> Self {
        Observation {
            touchpoint,
            kind,
            personas,
            note,
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
    let mut seen: BTreeMap<(usize, Kind, String), usize> = BTreeMap::new();
    let mut add = |kind, touchpoint: Ref<Touchpoint>, note: String, is_mark, persona: Option<Ref<Persona>>| {
        let key = (touchpoint.index(), kind, note);
        let at = *seen.entry(key.clone()).or_insert_with(|| {
            found.push(Observation { is_mark, ..Observation::new(touchpoint, kind, Vec::new(), Some(key.2)) });
            found.len() - 1
        });
        found[at].personas.extend(persona);
    };
    for arc in arcs {
        // Where several moments are as bad, none of them is the lowest.
        let is_alone = |lowest: &usize| {
            let worst = arc.value(*lowest);
            worst < 0.0 && arc.points.iter().filter(|point| point.value.typical == worst).count() == 1
        };
        if let Some(lowest) = arc.lowest.filter(is_alone) {
            let note = format!("lowest point ({})", signed(arc.value(lowest)));
            add(Kind::LowPoint, arc.points[lowest].touchpoint, note, true, arc.persona);
        }
        for cliff in arc.cliffs(case.thresholds.cliff) {
            let from = &case.journey[arc.points[cliff.from].touchpoint].name.value;
            let note = format!("falls by {} after “{from}”", points(cliff.drop));
            add(Kind::Cliff, arc.points[cliff.to].touchpoint, note, false, arc.persona);
        }
        if let Some(end) = arc.end.filter(|_| arc.ends_low() && arc.points.len() >= case.thresholds.fewest_feelings) {
            let note = format!("the journey ends here ({})", signed(arc.value(end)));
            add(Kind::EndsLow, arc.points[end].touchpoint, note, true, arc.persona);
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
        let note = format!("bad {:.0} times in 10", (worst.0 * 10.0).clamp(1.0, 9.0));
        let bad_days = Some(worst);
        Observation { bad_days, ..Observation::new(touchpoint, Kind::BadDays, shaky, Some(note)) }
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
    let note = format!("{} below what was expected", points(below));
    let missed = Observation::new(touchpoint, Kind::ExpectationMissed, personas, Some(note));
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
    let note = format!("satisfaction {least} of 5");
    let found = Observation::new(touchpoint, Kind::ImportanceIgnored, personas, Some(note));
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
    let note = format!("{length} of waiting that nobody explains");
    Some(Observation::new(wait.touchpoint, kind, case.personas_at(wait.touchpoint), Some(note)))
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
    let note = Some("every way leads through here".to_owned());
    Some(Observation { is_choke_point: true, ..Observation::new(touchpoint, Kind::LowPoint, here, note) })
}

fn hand_off(case: &Case<'_>, handoff: &HandOff) -> Option<Observation> {
    let here = case.personas_at(handoff.to);
    let taken = |persona: &Ref<Persona>| handoff.personas.is_empty() || handoff.personas.contains(persona);
    let personas: Vec<Ref<Persona>> = here.into_iter().filter(taken).collect();
    case.felt(handoff.to, &personas)?;
    let from = &case.journey[handoff.from].name.value;
    let what = match (handoff.changes_company, handoff.changes_owner) {
        (true, _) => "handed over to another company",
        (false, true) => "handed over to another team",
        (false, false) => "another channel",
    };
    let note = format!("{what} after “{from}”");
    // People change channels all the time, and mostly because they want to.
    let is_mark = handoff.changes_company || handoff.changes_owner;
    Some(Observation { is_mark, ..Observation::new(handoff.to, Kind::HandOff, personas, Some(note)) })
}
