//! What the company has in hand, and what it can only soften.

use crate::journey::{Control, Journey, List, Phase, Ref, Touchpoint};
use crate::source::Spanned;

/// Who has the touchpoints in hand.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Influence {
    /// Whether the file says of any touchpoint, stage or channel who has it in hand.
    pub is_used: bool,
    /// Who has each touchpoint in hand, in file order; `None` where it is not said.
    pub controls: Vec<Option<Control>>,
    /// The factors from outside that act on each touchpoint, by index in the journey's list, in file order.
    pub factors: Vec<Vec<usize>>,
}

impl Influence {
    /// Finds out who has what in hand.
    pub fn of(journey: &Journey) -> Self {
        let controls: Vec<Option<Control>> =
            journey.touchpoints.iter().map(|touchpoint| journey.control(&touchpoint.moment)).collect();
        let mut factors = vec![Vec::new(); journey.touchpoints.len()];
        for (at, factor) in journey.external.iter().enumerate() {
            for affected in &factor.affects {
                factors[affected.value.index()].push(at);
            }
        }
        Influence { is_used: controls.iter().any(Option::is_some), controls, factors }
    }

    /// Returns who has a touchpoint in hand; the company, in a file that says so only of what it has not.
    ///
    /// `None` in a file that says nothing at all.
    pub fn control(&self, touchpoint: Ref<Touchpoint>) -> Option<Control> {
        self.controls[touchpoint.index()].or(self.is_used.then_some(Control::Brand))
    }

    /// Returns the first touchpoint of a journey all of whose touchpoints before the purchase are the company's own.
    ///
    /// Only where it is known of each of them: by its own `control`, or by channels that the file declares. What a
    /// touchpoint without a channel is, nobody can tell.
    pub fn own_door(&self, journey: &Journey) -> Option<Ref<Touchpoint>> {
        let is_before = |touchpoint: &Ref<Touchpoint>| journey[*touchpoint].phase.get() == Some(&Phase::Before);
        let is_ours = |touchpoint: Ref<Touchpoint>| {
            let moment = &journey[touchpoint].moment;
            let is_known = self.controls[touchpoint.index()].is_some()
                || (!moment.channels.is_empty() && moment.channels.iter().all(|channel| journey[*channel].is_declared));
            let is_broken = moment.control.is_broken() || moment.channels.broken;
            self.control(touchpoint) == Some(Control::Brand) && is_known && !is_broken
        };
        let is_unclear = journey.stages.iter().any(|stage| stage.phase.is_broken())
            || journey.touchpoints.iter().any(|touchpoint| touchpoint.phase.is_broken())
            || journey.channels.iter().any(|channel| channel.control.is_broken());
        if is_unclear {
            return None;
        }
        let mut before = journey.refs(&journey.touchpoints).filter(is_before);
        let first = before.next()?;
        (is_ours(first) && before.all(is_ours)).then_some(first)
    }

    /// Returns what softens the factors that act on a touchpoint from outside.
    pub fn softened_by<'a>(&self, journey: &'a Journey, touchpoint: Ref<Touchpoint>) -> Vec<&'a List<Spanned<String>>> {
        let factors = &self.factors[touchpoint.index()];
        factors.iter().map(|at| &journey.external[*at].softened_by).collect()
    }
}
