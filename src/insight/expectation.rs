//! What customers expect against what they get, persona by persona.
//!
//! The difference is experience minus expectation, as in the fifth gap of Parasuraman, Zeithaml & Berry (1985, 1988),
//! here on the one scale of emotion instead of 22 pairs of questions.

use crate::insight::{View, views_at};
use crate::journey::{Journey, Persona, Ref, Touchpoint};
use crate::source::Spanned;

/// What one persona expected of a touchpoint, and how it turned out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expectation {
    /// The touchpoint.
    pub touchpoint: Ref<Touchpoint>,
    /// The persona; `None` in a journey without personas.
    pub persona: Option<Ref<Persona>>,
    /// What was expected, −2 to +2.
    pub expected: Spanned<f64>,
    /// How it felt, −2 to +2.
    pub felt: Spanned<f64>,
    /// Experience minus expectation, −4 to +4; negative where it falls short.
    pub difference: f64,
    /// How much the touchpoint matters to the persona, 1 to 5, where given.
    pub importance: Option<f64>,
}

/// Compares wherever both an expectation and an experience are given; in file order, then by persona.
pub(super) fn expectations_of(journey: &Journey, views: &[View]) -> Vec<Expectation> {
    let mut found = Vec::new();
    for touchpoint in journey.refs(&journey.touchpoints) {
        let moment = &journey[touchpoint].moment;
        if moment.expects.is_empty() {
            continue;
        }
        for view in views_at(journey, views, touchpoint) {
            let (Some(expected), Some(felt)) = (moment.expects.of(view.persona), moment.emotion.of(view.persona))
            else {
                continue;
            };
            found.push(Expectation {
                touchpoint,
                persona: view.persona,
                expected: expected.map(|spread| spread.typical),
                felt: felt.map(|spread| spread.typical),
                difference: felt.typical - expected.typical,
                importance: moment.importance.of(view.persona).map(|spread| spread.typical),
            });
        }
    }
    found
}
