//! What the company has in hand, and what it can only soften.

use crate::journey::{Control, Journey, List, Ref, Touchpoint};
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

    /// Returns what softens the factors that act on a touchpoint from outside.
    pub fn softened_by<'a>(&self, journey: &'a Journey, touchpoint: Ref<Touchpoint>) -> Vec<&'a List<Spanned<String>>> {
        let factors = &self.factors[touchpoint.index()];
        factors.iter().map(|at| &journey.external[*at].softened_by).collect()
    }
}
