//! Which of the behaviours that customers go through a touchpoint serves, per phase and per persona.

use std::collections::BTreeMap;

use crate::graph::{EdgeKind, End, Graph};
use crate::insight::View;
use crate::insight::expected::{grouped, of_kind};
use crate::journey::{Behaviour, Journey, Persona, Phase, Ref, Touchpoint};

/// Which behaviours are served, where and for whom.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Coverage {
    /// Whether the file says of any touchpoint or stage which behaviour it serves; nothing is missing where it does not.
    pub is_given: bool,
    /// Whether all that is said could be read; nothing is missing for certain where it could not.
    pub is_certain: bool,
    /// The behaviours that are expected or served, in the order of time.
    pub rows: Vec<BehaviourRow>,
}

/// A group of behaviours of which any one will do, and where it is served.
#[derive(Debug, Clone, PartialEq)]
pub struct BehaviourRow {
    /// The behaviours.
    pub behaviours: Vec<Behaviour>,
    /// The phase in which it is counted.
    pub phase: Phase,
    /// Whether customers of this kind of journey go through it; else it is merely there.
    pub is_expected: bool,
    /// The touchpoints that serve it, in file order.
    pub served_at: Vec<Ref<Touchpoint>>,
    /// The personas for whom nothing serves it; empty where it is served for all, and in a journey without personas.
    pub missing_for: Vec<Ref<Persona>>,
    /// How far it is served.
    pub service: Service,
    /// What stands in for it where it is not wholly served: the touchpoints from which customers leave, or go round again.
    pub stands_in: Vec<Ref<Touchpoint>>,
}

/// How far a behaviour is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Service {
    /// Not at all.
    Nothing,
    /// For some personas only, or by a bare way out or round.
    Partly,
    /// For everyone.
    Full,
}

/// How many of the expected behaviours of a phase are served.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Score {
    /// How many are served; partly served ones count half.
    pub served: f64,
    /// How many are expected.
    pub expected: usize,
}

impl Coverage {
    /// Finds out which behaviours are served.
    pub fn of(journey: &Journey, graph: &Graph, views: &[View]) -> Self {
        let mut serving: BTreeMap<Behaviour, Vec<Ref<Touchpoint>>> = BTreeMap::new();
        let mut is_certain = !journey.expected_behaviours.broken && !journey.stages.broken && !journey.kind.is_broken();
        for touchpoint in journey.refs(&journey.touchpoints) {
            is_certain &= !journey[touchpoint].behaviours.broken;
            for behaviour in &journey[touchpoint].behaviours {
                serving.entry(behaviour.value).or_default().push(touchpoint);
            }
        }
        // A stage without touchpoints of its own still says what its customers are up to, through its step. Where only a
        // few do so far, what is missing is the key and not the touchpoint.
        let telling = journey.touchpoints.iter().filter(|touchpoint| !touchpoint.behaviours.is_empty()).count();
        let is_told = telling * 3 >= journey.touchpoints.len() || journey.expected_behaviours.is_given();
        let is_given = !serving.is_empty() && is_told;
        let mut groups = expected_groups(journey);
        let expected = groups.len();
        let is_known = |behaviour: &Behaviour| groups.iter().any(|group| group.contains(behaviour));
        let unexpected: Vec<Vec<Behaviour>> =
            serving.keys().filter(|behaviour| !is_known(behaviour)).map(|behaviour| vec![*behaviour]).collect();
        groups.extend(unexpected);
        let mut rows: Vec<BehaviourRow> = groups
            .into_iter()
            .enumerate()
            .map(|(at, group)| row(journey, graph, views, &serving, group, at < expected))
            .collect();
        rows.sort_by_key(|row| row.behaviours[0]);
        Coverage { is_given, is_certain, rows }
    }

    /// Returns how much of a phase is served, for everyone or for one persona.
    pub fn score(&self, phase: Phase, persona: Option<Ref<Persona>>) -> Score {
        let mut score = Score::default();
        for row in self.rows.iter().filter(|row| row.is_expected && row.phase == phase) {
            score.expected += 1;
            score.served += match (row.service, persona) {
                (Service::Full, _) => 1.0,
                (Service::Nothing, _) => 0.0,
                (Service::Partly, None) => 0.5,
                (Service::Partly, Some(persona)) if !row.missing_for.contains(&persona) => 1.0,
                (Service::Partly, Some(_)) => {
                    if row.stands_in.is_empty() {
                        0.0
                    } else {
                        0.5
                    }
                }
            };
        }
        score
    }

    /// Returns the expected behaviours that are not wholly served; none where the file does not speak of behaviours.
    pub fn missing(&self) -> impl Iterator<Item = &BehaviourRow> {
        let is_known = self.is_given && self.is_certain;
        self.rows.iter().filter(move |row| is_known && row.is_expected && row.service < Service::Full)
    }
}

/// Returns the groups of behaviours that customers of the journey go through.
fn expected_groups(journey: &Journey) -> Vec<Vec<Behaviour>> {
    if !journey.expected_behaviours.is_empty() {
        return grouped(journey.expected_behaviours.iter().map(|behaviour| behaviour.value));
    }
    let covered = |phase: Phase| journey.covers.is_empty() || journey.covers.iter().any(|own| own.value == phase);
    let kind = journey.kind.get().copied().unwrap_or_default();
    of_kind(kind).into_iter().filter(|group| covered(group[0].phase())).collect()
}

fn row(
    journey: &Journey,
    graph: &Graph,
    views: &[View],
    serving: &BTreeMap<Behaviour, Vec<Ref<Touchpoint>>>,
    behaviours: Vec<Behaviour>,
    is_expected: bool,
) -> BehaviourRow {
    let mut served_at: Vec<Ref<Touchpoint>> =
        behaviours.iter().filter_map(|behaviour| serving.get(behaviour)).flatten().copied().collect();
    served_at.sort_unstable();
    served_at.dedup();
    let is_served =
        |view: &View| served_at.iter().any(|touchpoint| journey.is_for(&journey[*touchpoint].moment, view.persona));
    let missing: Vec<&View> = views.iter().filter(|view| !is_served(view)).collect();
    let stands_in = if missing.is_empty() { Vec::new() } else { stand_ins(journey, graph, &behaviours) };
    let service = match (missing.is_empty(), missing.len() < views.len() || !stands_in.is_empty()) {
        (true, _) => Service::Full,
        (false, true) => Service::Partly,
        (false, false) => Service::Nothing,
    };
    let phase = counted_in(journey, &behaviours);
    let missing_for = missing.iter().filter_map(|view| view.persona).collect();
    BehaviourRow { behaviours, phase, is_expected, served_at, missing_for, service, stands_in }
}

/// Returns the phase in which a group counts: its own, or the nearest that the journey covers.
fn counted_in(journey: &Journey, behaviours: &[Behaviour]) -> Phase {
    let own = behaviours[0].phase();
    let distance = |phase: Phase| (phase as u8).abs_diff(own as u8);
    let covered = journey.covers.iter().map(|covered| covered.value);
    covered.min_by_key(|phase| distance(*phase)).unwrap_or(own)
}

/// Returns the touchpoints whose ways stand in for a behaviour: an exit after the purchase for parting, a way back to
/// the purchase for coming again.
fn stand_ins(journey: &Journey, graph: &Graph, behaviours: &[Behaviour]) -> Vec<Ref<Touchpoint>> {
    let phase = |touchpoint: Ref<Touchpoint>| journey[touchpoint].phase.get().copied();
    let is_after = |touchpoint: Ref<Touchpoint>| phase(touchpoint) == Some(Phase::After);
    let mut found = Vec::new();
    if behaviours.contains(&Behaviour::Leaving) {
        let written = graph.exits().iter().filter(|exit| !exit.is_natural_end && is_after(exit.from));
        found.extend(written.map(|exit| exit.from));
    }
    if behaviours.contains(&Behaviour::Renewal) {
        let rounds = graph.edges().iter().filter_map(|edge| match edge.to {
            End::Touchpoint(to)
                if edge.kind == EdgeKind::Written
                    && is_after(edge.from)
                    && phase(to).is_some_and(|phase| phase < Phase::After) =>
            {
                Some(edge.from)
            }
            _ => None,
        });
        found.extend(rounds);
    }
    found.sort_unstable();
    found.dedup();
    found
}
