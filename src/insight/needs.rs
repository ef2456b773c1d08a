//! Which needs and priorities of each persona something on the way answers.

use crate::insight::View;
use crate::journey::{Answered, Journey, Need, Opportunity, Persona, Ref, Touchpoint};

/// The needs and priorities of all personas, and what answers them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Needs {
    /// Whether any touchpoint or stage says what it answers; nothing is unanswered where none does.
    pub is_used: bool,
    /// Whether all that is said could be read; nothing is unanswered for certain where it could not.
    pub is_certain: bool,
    /// Each need and priority, persona by persona in file order, needs first.
    pub all: Vec<NeedAnswer>,
}

/// What answers one need or priority.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NeedAnswer {
    /// Whose it is, by index in the journey's personas.
    pub persona: usize,
    /// Its index in the persona's `needs`, or in its `priorities`.
    pub index: usize,
    /// Whether it is a priority and not a need.
    pub is_priority: bool,
    /// The touchpoints that answer it and that the persona goes through, in file order.
    pub touchpoints: Vec<Ref<Touchpoint>>,
    /// The opportunities that would answer it.
    pub opportunities: Vec<Ref<Opportunity>>,
}

impl Needs {
    /// Finds out what answers which need.
    pub fn of(journey: &Journey, views: &[View]) -> Self {
        // Where the answers of each persona begin in the one list, so that none is searched for.
        let mut starts = Vec::with_capacity(journey.personas.len());
        let mut all = Vec::new();
        for (at, persona) in journey.personas.iter().enumerate() {
            starts.push(all.len());
            let answer = |index, is_priority| NeedAnswer { persona: at, index, is_priority, ..NeedAnswer::default() };
            all.extend((0..persona.needs.len()).map(|index| answer(index, false)));
            all.extend((0..persona.priorities.len()).map(|index| answer(index, true)));
        }
        let place = |answered: &Answered| {
            let needs = if answered.is_priority { journey[answered.persona].needs.len() } else { 0 };
            starts[answered.persona.index()] + needs + answered.index
        };
        let mut is_used = false;
        let mut is_certain = true;
        for touchpoint in journey.refs(&journey.touchpoints) {
            let moment = &journey[touchpoint].moment;
            is_used |= moment.answers.is_given();
            is_certain &= !moment.answers.broken;
            for answered in &moment.answers {
                if journey.is_for(moment, Some(answered.persona)) {
                    all[place(answered)].touchpoints.push(touchpoint);
                }
            }
        }
        for stage in &journey.stages {
            is_used |= stage.moment.answers.is_given();
            is_certain &= !stage.moment.answers.broken;
            for answered in &stage.moment.answers {
                all[place(answered)].touchpoints.extend(stage.touchpoints.first());
            }
        }
        for opportunity in journey.refs(&journey.opportunities) {
            for answered in &journey[opportunity].answers {
                all[place(answered)].opportunities.push(opportunity);
            }
        }
        all.retain(|answer| views.iter().any(|view| view.persona.is_some_and(|own| own.index() == answer.persona)));
        Needs { is_used, is_certain, all }
    }

    /// Returns the needs and priorities that nothing on the way answers; none where the file does not speak of answers.
    pub fn unanswered(&self) -> impl Iterator<Item = &NeedAnswer> {
        let is_known = self.is_used && self.is_certain;
        self.all.iter().filter(move |answer| is_known && answer.touchpoints.is_empty())
    }
}

impl NeedAnswer {
    /// Returns whose it is.
    pub fn persona(&self) -> Ref<Persona> {
        Ref::new(self.persona)
    }

    /// Returns the need itself.
    pub fn need<'a>(&self, journey: &'a Journey) -> &'a Need {
        let persona = &journey.personas[self.persona];
        if self.is_priority { &persona.priorities[self.index] } else { &persona.needs[self.index] }
    }
}
