//! Where customers are heard: by a metric, or by what a touchpoint listens with.

use crate::journey::{Journey, Moment, Phase, Ref, Stage, Touchpoint};

/// Where customers are heard, and where they are not.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Listening {
    /// Whether the file speaks of metrics or listening at any touchpoint or stage; nobody is unheard where it does not.
    pub is_used: bool,
    /// Whether each stage hears its customers anywhere, in file order.
    pub stages: Vec<bool>,
    /// The moments of truth, in file order.
    pub moments_of_truth: Vec<HeardMoment>,
}

/// A moment of truth, and whether someone would notice when it goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeardMoment {
    /// The touchpoint.
    pub touchpoint: Ref<Touchpoint>,
    /// Whether a metric is kept there; also true where one is written that could not be read.
    pub has_metric: bool,
    /// Whether customers are heard there in some other way.
    pub is_heard: bool,
}

impl Listening {
    /// Finds out where customers are heard.
    pub fn of(journey: &Journey) -> Self {
        let mut stages = vec![false; journey.stages.len()];
        for (at, stage) in journey.stages.iter().enumerate() {
            let of_touchpoints = stage.touchpoints.iter().any(|touchpoint| hears(&journey[*touchpoint].moment));
            stages[at] = hears(&stage.moment) || of_touchpoints;
        }
        let moments_of_truth = journey.refs(&journey.touchpoints).filter_map(|touchpoint| {
            let moment = &journey[touchpoint].moment;
            moment.moment_of_truth.get()?;
            let of_stage = journey[touchpoint].stage.is_some_and(|stage| !journey[stage].moment.metrics.is_absent());
            Some(HeardMoment {
                touchpoint,
                has_metric: of_stage || !moment.metrics.is_absent(),
                is_heard: !moment.listens_with.is_absent(),
            })
        });
        Listening { is_used: stages.contains(&true), moments_of_truth: moments_of_truth.collect(), stages }
    }

    /// Tells whether a stage hears its customers.
    pub fn is_heard(&self, stage: Ref<Stage>) -> bool {
        self.stages[stage.index()]
    }

    /// Returns the phases in which nobody listens; none where the file does not speak of listening.
    pub fn unheard_phases(&self, journey: &Journey) -> Vec<Phase> {
        let of = |phase: Phase| move |stage: &(usize, &Stage)| stage.1.phase.get() == Some(&phase);
        let is_unheard = |phase: &Phase| {
            let mut stages = journey.stages.iter().enumerate().filter(of(*phase)).peekable();
            stages.peek().is_some() && stages.all(|(at, _)| !self.stages[at])
        };
        if !self.is_used {
            return Vec::new();
        }
        Phase::ALL.into_iter().filter(is_unheard).collect()
    }
}

/// Tells whether customers are heard at a place; also where something is written that could not be read.
fn hears(moment: &Moment) -> bool {
    !moment.metrics.is_absent() || !moment.listens_with.is_absent()
}
