//! Which question is asked about a gap at a place.

use crate::gaps::case::Case;
use crate::gaps::observation::Observation;
use crate::gaps::{Gap, Kind, Question};
use crate::journey::Control;

/// Returns the question for a gap at a place, given what else is to be seen there.
pub(super) fn question(case: &Case<'_>, gap: &Gap, told: &[Observation]) -> Question {
    let saw = |kind: Kind| told.iter().any(|seen| seen.kind == kind);
    let waits = gap.spot.touchpoint.is_some_and(|touchpoint| case.journey[touchpoint].wait.is_given());
    match gap.kind {
        Kind::PainBeingAnswered => Question::FirstNoticed(answer_of(case, gap)),
        Kind::PainAfterAnswer => Question::InUse,
        Kind::PainWithOpenAnswer => Question::InTheWay(answer_of(case, gap)),
        Kind::ImportanceIgnored => Question::Weighed,
        Kind::EndsLow => Question::LastFeeling,
        Kind::Cliff => Question::BeforeTheFall,
        Kind::BadDays => Question::BadDays,
        Kind::ExpectationMissed => Question::Promise,
        _ if waits || saw(Kind::Silence) || saw(Kind::LongWait) => Question::WhoTells,
        Kind::HandOff => Question::WhatTheNextKnows,
        Kind::PainWithoutAnswer => pain_question(gap, saw(Kind::HandOff)),
        Kind::LowPoint => Question::WhatHurts,
        _ => Question::WhatWouldHaveToBeTrue,
    }
}

/// Returns the name of the opportunity that has come furthest of those that answer a pain, the first of them.
fn answer_of(case: &Case<'_>, gap: &Gap) -> String {
    let opportunities = gap.pain.map(|pain| &case.insight.pains[pain.index()].opportunities);
    let furthest = opportunities.and_then(|all| {
        all.iter().max_by_key(|answer| (case.journey[**answer].standing(), std::cmp::Reverse(answer.index())))
    });
    furthest.map_or_else(String::new, |opportunity| case.journey[*opportunity].name.value.clone())
}

fn pain_question(gap: &Gap, is_handed_off: bool) -> Question {
    match (gap.factors.control, gap.spot.phase) {
        (Some(Control::Partner), _) => Question::Partner,
        (Some(Control::External), _) => Question::OutOfOurHands,
        (Some(Control::Customer), _) => Question::InCustomersHands,
        _ if is_handed_off => Question::WhatTheNextKnows,
        (_, Some(phase)) => Question::Pain(phase),
        (_, None) => Question::WhatWouldHaveToBeTrue,
    }
}
