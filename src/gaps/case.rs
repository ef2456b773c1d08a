//! The journey with all that is known of it, seen through the eyes that were asked for.

use crate::gaps::{Options, Spot, Whom};
use crate::graph::{Graph, Reach};
use crate::insight::{Insight, View};
use crate::journey::{Journey, PainPoint, Persona, Phase, Place, Ref, Stage, Touchpoint};
use crate::rules::Thresholds;

/// What all kinds of gaps look at.
pub(super) struct Case<'a> {
    pub(super) journey: &'a Journey,
    pub(super) graph: &'a Graph,
    pub(super) insight: &'a Insight,
    /// The phase that was asked for; all where `None`.
    pub(super) phase: Option<Phase>,
    /// The thresholds of the project.
    pub(super) thresholds: &'a Thresholds,
    /// The views that were asked for; their weights are 1 together.
    pub(super) views: Vec<View>,
    /// Whether the file says how large a part of the customers each view stands for.
    pub(super) shares_are_given: bool,
    /// For each stage, the reach of the touchpoint that most of a view get to, one a view.
    stage_reach: Vec<Vec<Reach>>,
    /// The open pains of each touchpoint.
    pub(super) pains_at: Vec<Vec<Ref<PainPoint>>>,
    /// The open pains that are written at each stage with touchpoints.
    pub(super) pains_of_stage: Vec<Vec<Ref<PainPoint>>>,
}

impl<'a> Case<'a> {
    pub(super) fn of(journey: &'a Journey, graph: &'a Graph, insight: &'a Insight, options: &'a Options) -> Self {
        let asked = |view: &&View| options.persona.is_none() || view.persona == options.persona;
        let mut views: Vec<View> = insight.views.iter().filter(asked).copied().collect();
        let total: f64 = views.iter().map(|view| view.weight).sum();
        let even = 1.0 / views.len().max(1) as f64;
        for view in &mut views {
            view.weight = if total > 0.0 { view.weight / total } else { even };
        }
        let stage_reach =
            journey.stages.iter().map(|stage| reach_of_stage(graph, &views, &stage.touchpoints)).collect();
        let mut case = Case {
            journey,
            graph,
            insight,
            phase: options.phase,
            thresholds: &options.thresholds,
            shares_are_given: views.len() == 1 || insight.views.iter().all(|view| view.is_given),
            views,
            stage_reach,
            pains_at: vec![Vec::new(); journey.touchpoints.len()],
            pains_of_stage: vec![Vec::new(); journey.stages.len()],
        };
        for answer in insight.pains.iter().filter(|answer| answer.is_open) {
            match journey[answer.pain].at {
                Place::Touchpoint(touchpoint) => case.pains_at[touchpoint.index()].push(answer.pain),
                Place::Stage(stage) => case.pains_of_stage[stage.index()].push(answer.pain),
                Place::Journey | Place::Persona(_) => {}
            }
        }
        case
    }

    /// Returns the personas of the views that a touchpoint is for.
    pub(super) fn personas_at(&self, touchpoint: Ref<Touchpoint>) -> Vec<Ref<Persona>> {
        let moment = &self.journey[touchpoint].moment;
        self.personas(|view| self.journey.is_for(moment, view.persona))
    }

    /// Returns the personas of those views that fulfil a condition.
    pub(super) fn personas(&self, is_meant: impl Fn(&View) -> bool) -> Vec<Ref<Persona>> {
        self.views.iter().filter(|view| is_meant(view)).filter_map(|view| view.persona).collect()
    }

    /// Returns all personas of the views.
    pub(super) fn everyone(&self) -> Vec<Ref<Persona>> {
        self.personas(|_| true)
    }

    /// Tells whether personas are all that there are.
    pub(super) fn is_everyone(&self, personas: &[Ref<Persona>]) -> bool {
        personas.len() == self.views.iter().filter(|view| view.persona.is_some()).count()
    }

    /// Returns the views of personas, which come in file order; the one view of everybody in a journey without personas.
    pub(super) fn views_of<'b>(&'b self, personas: &'b [Ref<Persona>]) -> impl Iterator<Item = (usize, &'b View)> {
        let is_meant = |view: &View| view.persona.is_none_or(|persona| personas.binary_search(&persona).is_ok());
        self.views.iter().enumerate().filter(move |(_, view)| is_meant(view))
    }

    /// Returns how many get to a spot: of all customers, and of those whom it is about.
    pub(super) fn reach(&self, spot: Spot, personas: &[Ref<Persona>]) -> (Reach, Reach) {
        let mut all = Reach::NOBODY;
        let mut weight = 0.0;
        for (at, view) in self.views_of(personas) {
            let own = match (spot.touchpoint, spot.stage) {
                (Some(touchpoint), _) => self.graph.reach(view.persona)[touchpoint.index()],
                (None, Some(stage)) => self.stage_reach[stage.index()][at],
                (None, None) => Reach::EVERYONE,
            };
            all.low += own.low * view.weight;
            all.high += own.high * view.weight;
            weight += view.weight;
        }
        all.high = all.high.min(1.0);
        all.low = all.low.min(all.high);
        if self.shares_are_given || weight <= 0.0 {
            return (all, all);
        }
        let part = |value: f64| (value / weight).min(1.0);
        (all, Reach { low: part(all.low), high: part(all.high) })
    }

    /// Returns the spot of a touchpoint.
    pub(super) fn spot(&self, touchpoint: Ref<Touchpoint>) -> Spot {
        let own = &self.journey[touchpoint];
        Spot { phase: own.phase.get().copied(), stage: own.stage, touchpoint: Some(touchpoint) }
    }

    /// Returns the spot of a stage; where the stage is itself the step, that of its step.
    pub(super) fn spot_of_stage(&self, stage: Ref<Stage>) -> Spot {
        match self.journey[stage].step {
            Some(step) => self.spot(step),
            None => Spot { phase: self.journey[stage].phase.get().copied(), stage: Some(stage), touchpoint: None },
        }
    }

    /// Returns the lowest typical feeling of personas at a touchpoint, where it is below neutral.
    pub(super) fn felt(&self, touchpoint: Ref<Touchpoint>, personas: &[Ref<Persona>]) -> Option<f64> {
        let moment = &self.journey[touchpoint].moment;
        let values = self.views_of(personas).filter_map(|(_, view)| moment.emotion.of(view.persona));
        values.map(|felt| felt.typical).reduce(f64::min).filter(|felt| *felt < 0.0)
    }

    /// Returns whom something concerns.
    pub(super) fn who(&self, personas: &[Ref<Persona>]) -> Whom {
        Whom::of(self.journey, personas, self.is_everyone(personas))
    }
}

fn reach_of_stage(graph: &Graph, views: &[View], touchpoints: &[Ref<Touchpoint>]) -> Vec<Reach> {
    let most = |view: &View| {
        let reach = graph.reach(view.persona);
        let of = |touchpoint: &Ref<Touchpoint>| reach[touchpoint.index()];
        touchpoints.iter().map(of).fold(Reach::NOBODY, |most, next| if next.high > most.high { next } else { most })
    };
    views.iter().map(most).collect()
}
