//! What is to be seen at single touchpoints: feelings, falls, the end, expectations, waits and hand-offs.
//!
//! Where a pain hurts at the same touchpoint, an observation is told with the pain; else it is a gap of its own.

use crate::gaps::Kind;
use crate::gaps::case::Case;
use crate::gaps::weight::{points, signed};
use crate::insight::{Arc, HandOff, Wait};
use crate::journey::{Persona, Ref, Touchpoint};

/// The chance of a bad day from which on it is worth telling. Ours.
const BAD_DAYS: f64 = 0.25;

/// How far below expectation is worth telling, in points. Ours.
const BELOW: f64 = 1.0;

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
    /// Whether it marks a position that weighs more than others.
    pub(super) is_mark: bool,
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
    }
    case.insight.waits.iter().filter_map(|wait| unexplained(case, wait)).for_each(&mut add);
    case.insight.handoffs.iter().filter_map(|handoff| changes_hands(case, handoff)).for_each(&mut add);
    all
}

/// Finds the lowest points, the falls and the low ends of all arcs; the same one of several personas is told once.
fn extremes(case: &Case<'_>, arcs: &[&Arc]) -> Vec<Observation> {
    let mut found: Vec<Observation> = Vec::new();
    let mut seen: std::collections::BTreeMap<(usize, Kind, String), usize> = std::collections::BTreeMap::new();
    let mut add = |kind, touchpoint: Ref<Touchpoint>, note: String, is_mark, persona: Option<Ref<Persona>>| {
        let key = (touchpoint.index(), kind, note);
        let at = *seen.entry(key.clone()).or_insert_with(|| {
            let note = Some(key.2);
            found.push(Observation { touchpoint, kind, personas: vec![], note, below_expectation: None, is_mark });
            found.len() - 1
        });
        found[at].personas.extend(persona);
    };
    for arc in arcs {
        if let Some(lowest) = arc.lowest.filter(|lowest| arc.value(*lowest) < 0.0) {
            let note = format!("lowest point ({})", signed(arc.value(lowest)));
            add(Kind::LowPoint, arc.points[lowest].touchpoint, note, true, arc.persona);
        }
        for cliff in &arc.cliffs {
            let from = &case.journey[arc.points[cliff.from].touchpoint].name.value;
            let note = format!("falls by {} after “{from}”", points(cliff.drop));
            add(Kind::Cliff, arc.points[cliff.to].touchpoint, note, false, arc.persona);
        }
        if let Some(end) = arc.end.filter(|_| arc.ends_low()) {
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
    let mut worst_chance: f64 = 0.0;
    let mut is_bad = false;
    for (_, view) in case.views_of(&here) {
        let Some(felt) = moment.emotion.of(view.persona) else {
            continue;
        };
        let chance = crate::insight::chance_below(felt.value, 0.0);
        if felt.typical < 0.0 {
            is_bad = true;
            bad.extend(view.persona);
        } else if chance >= BAD_DAYS {
            worst_chance = worst_chance.max(chance);
            shaky.extend(view.persona);
        }
    }
    let low = is_bad.then(|| Observation {
        touchpoint,
        kind: Kind::LowPoint,
        personas: bad,
        note: None,
        below_expectation: None,
        is_mark: false,
    });
    let days = (worst_chance > 0.0).then(|| Observation {
        touchpoint,
        kind: Kind::BadDays,
        personas: shaky,
        note: Some(format!("bad for {} even so", of_ten(worst_chance))),
        below_expectation: None,
        is_mark: false,
    });
    low.into_iter().chain(days).collect()
}

/// Writes a chance as people take it in: "3 in 10 customers".
fn of_ten(chance: f64) -> String {
    format!("{:.0} in 10", (chance * 10.0).clamp(1.0, 9.0))
}

/// Finds those for whom a touchpoint stays below what they expected.
fn expectation(case: &Case<'_>, touchpoint: Ref<Touchpoint>) -> Option<Observation> {
    let asked = |persona: Option<Ref<Persona>>| case.views.iter().any(|view| view.persona == persona);
    let short = || {
        let all = case.insight.expectations_at(touchpoint).iter();
        all.filter(move |found| -found.difference >= BELOW && asked(found.persona))
    };
    let below = short().map(|found| -found.difference).reduce(f64::max)?;
    Some(Observation {
        touchpoint,
        kind: Kind::ExpectationMissed,
        personas: short().filter_map(|found| found.persona).collect(),
        note: Some(format!("{} below what was expected", points(below))),
        below_expectation: Some(below),
        is_mark: false,
    })
}

/// Tells of a long wait that nobody explains.
fn unexplained(case: &Case<'_>, wait: &Wait) -> Option<Observation> {
    if !wait.is_long || wait.is_explained {
        return None;
    }
    let length = case.journey[wait.touchpoint].wait.get().map_or("", |wait| wait.text.as_str());
    Some(Observation {
        touchpoint: wait.touchpoint,
        kind: if wait.is_days { Kind::Silence } else { Kind::LongWait },
        personas: case.personas_at(wait.touchpoint),
        note: Some(format!("{length} of waiting that nobody explains")),
        below_expectation: None,
        is_mark: false,
    })
}

/// Tells of a hand-off to a touchpoint that feels bad.
fn changes_hands(case: &Case<'_>, handoff: &HandOff) -> Option<Observation> {
    let here = case.personas_at(handoff.to);
    let taken = |persona: &Ref<Persona>| handoff.personas.is_empty() || handoff.personas.contains(persona);
    let personas: Vec<Ref<Persona>> = here.into_iter().filter(taken).collect();
    case.felt(handoff.to, &personas)?;
    let from = &case.journey[handoff.from].name.value;
    let what = match (handoff.changes_company, handoff.changes_owner) {
        (true, _) => "to another company",
        (false, true) => "to another team",
        (false, false) => "to another channel",
    };
    Some(Observation {
        touchpoint: handoff.to,
        kind: Kind::HandOff,
        personas,
        note: Some(format!("handed over {what} after “{from}”")),
        below_expectation: None,
        is_mark: true,
    })
}
