//! Stages in which nothing happens.

use crate::journey::{Journey, Moment, Next, Stage};

/// Tells whether nothing is said of what happens in a stage.
pub fn is_empty_stage(journey: &Journey, stage: &Stage) -> bool {
    let Some(step) = stage.step.filter(|_| stage.touchpoints.len() == 1 && stage.places.is_empty()) else {
        return false;
    };
    let touchpoint = &journey[step];
    says_nothing(&touchpoint.moment) && matches!(touchpoint.next, Next::FileOrder) && stage.goals.is_empty()
}

/// Tells whether nothing of what customers live is written.
fn says_nothing(moment: &Moment) -> bool {
    let is_lived = !moment.actions.is_empty()
        || !moment.thoughts.is_empty()
        || !moment.quotes.is_empty()
        || !moment.feelings.is_empty()
        || !moment.emotion.is_missing();
    let is_offered = moment.channels.is_given()
        || moment.pains.is_given()
        || moment.opportunities.is_given()
        || moment.frontstage.is_given()
        || moment.opens.is_given()
        || moment.summary.is_given();
    !is_lived && !is_offered && !moment.broken
}
