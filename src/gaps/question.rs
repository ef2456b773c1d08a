//! The questions that take a gap into a workshop: open, about one thing, and answerable by the people in the room.

use crate::gaps::case::Case;
use crate::gaps::observation::Observation;
use crate::gaps::{Gap, Kind};
use crate::journey::{Behaviour, Control, Phase};
use crate::words::{ENGLISH, Word, Words};

/// Returns the question for a gap at a place, seen what else is to be seen there.
pub(super) fn question(case: &Case<'_>, gap: &Gap, told: &[Observation]) -> String {
    let saw = |kind: Kind| told.iter().any(|seen| seen.kind == kind);
    let waits = gap.spot.touchpoint.is_some_and(|touchpoint| case.journey[touchpoint].wait.is_given());
    match gap.kind {
        Kind::PainBeingAnswered => {
            return answered(case, gap, |name| {
                format!("when “{name}” is there, what will customers notice first, and how will we see it?")
            });
        }
        Kind::PainAfterAnswer => "is the answer in use where it hurts, and whom have we asked since?",
        Kind::PainWithOpenAnswer => {
            return answered(case, gap, |name| {
                format!("what stands in the way of “{name}”, and which small part of it would already help?")
            });
        }
        Kind::ImportanceIgnored => "what do customers weigh here that we do not?",
        Kind::EndsLow => "what is the last thing that customers should feel, and who gives it to them?",
        Kind::Cliff => "what do customers still have just before the fall, and what takes it away?",
        Kind::BadDays => "what is different on the bad days, and who could know before the customer does?",
        Kind::ExpectationMissed => {
            "who made the promise, and which of the two do we change: the promise or the delivery?"
        }
        _ if waits || saw(Kind::Silence) || saw(Kind::LongWait) => {
            "who could tell the customer, and when do they know it?"
        }
        Kind::HandOff => "what does the next one know about the customer who arrives, and what has to be told again?",
        Kind::PainWithoutAnswer => return pain_question(gap, saw(Kind::HandOff)).to_owned(),
        Kind::LowPoint => "what exactly hurts here, and how do we know?",
        _ => "what would have to be true for this not to happen?",
    }
    .to_owned()
}

/// Asks about the first of the opportunities that answer a pain.
fn answered(case: &Case<'_>, gap: &Gap, ask: impl Fn(&str) -> String) -> String {
    let opportunities = gap.pain.map(|pain| &case.insight.pains[pain.index()].opportunities);
    let furthest = opportunities.and_then(|all| {
        all.iter().max_by_key(|answer| (case.journey[**answer].standing(), std::cmp::Reverse(answer.index())))
    });
    furthest.map_or_else(String::new, |opportunity| ask(&case.journey[*opportunity].name.value))
}

fn pain_question(gap: &Gap, is_handed_over: bool) -> &'static str {
    match (gap.factors.control, gap.spot.phase) {
        (Some(Control::Partner), _) => {
            "what do we ask of the partner, and what can we do ourselves until they deliver?"
        }
        (Some(Control::External), _) => "we cannot change this; what could we say or offer just before it?",
        (Some(Control::Customer), _) => "what could we put into the customer's hands for this moment?",
        _ if is_handed_over => {
            "what does the next one know about the customer who arrives, and what has to be told again?"
        }
        (_, Some(Phase::Before)) => "what do customers do instead when they meet this, and where do they go then?",
        (_, Some(Phase::Purchase)) => "how many turn round here, and what would have kept the last one who did?",
        (_, Some(Phase::After)) => {
            "what do customers do today to get over this, and which part could we take from them?"
        }
        (_, None) => "what would have to be true for this not to happen?",
    }
}

/// Returns what is missing where a behaviour is not served: in a few words, and as a sentence.
pub fn missing_words(behaviour: Behaviour) -> (&'static str, &'static str) {
    use Behaviour::*;
    let short = match behaviour {
        NeedRecognition => "nobody there when the need arises",
        Search => "nothing to be found",
        Consideration => "nothing to compare",
        Choice => "nothing helps to choose",
        Ordering => "no way to order",
        Payment => "no way to pay",
        Delivery => "nobody hands it over",
        Onboarding => "nobody helps with the first use",
        Consumption | Usage => "use is not on the map",
        Engagement => "nothing between the uses",
        ServiceRequest => "nobody to ask for help",
        Complaint | Return => "no way back",
        Feedback => "nobody asks",
        Renewal => "nothing brings them back",
        Advocacy => "nobody tells others",
        Leaving => "no decent way to part",
    };
    (short, missing_sentence(behaviour, &ENGLISH))
}

/// Returns what is missing where a behaviour is not served, as a sentence in a language.
pub fn missing_sentence(behaviour: Behaviour, language: &Words) -> Word {
    use Behaviour::*;
    let words = &language.unserved;
    match behaviour {
        NeedRecognition => words.need_recognition,
        Search => words.search,
        Consideration => words.consideration,
        Choice => words.choice,
        Ordering => words.ordering,
        Payment => words.payment,
        Delivery => words.delivery,
        Onboarding => words.onboarding,
        Consumption | Usage => words.usage,
        Engagement => words.engagement,
        ServiceRequest => words.service_request,
        Complaint | Return => words.giving_back,
        Feedback => words.feedback,
        Renewal => words.renewal,
        Advocacy => words.advocacy,
        Leaving => words.leaving,
    }
}

/// Returns the question for a behaviour that nothing serves.
pub(super) fn behaviour_question(behaviour: Behaviour) -> &'static str {
    use Behaviour::*;
    match behaviour {
        NeedRecognition => "where are customers and what are they doing when they first need this?",
        Search => "what do customers type, ask or look at before they have heard of us?",
        Consideration => "against what do customers compare us, and which facts do they lack for it?",
        Choice => "what makes customers sure enough to choose, and who is there for the last doubt?",
        Ordering | Payment => "what does this step look like today, and why is it not on our map?",
        Delivery => "when does the customer have it in hand, and who sees to it?",
        Onboarding => "what must go well on the first day, and who is there when it does not?",
        Consumption | Usage => "what does a usual day with it look like?",
        Engagement => "what would customers miss if we fell silent between the uses?",
        ServiceRequest => "whom does a customer ask today, and how long until the answer?",
        Complaint | Return => "what does a customer do today who wants to complain or give it back?",
        Feedback => "what would we ask the customers if we could ask only one thing, and when?",
        Renewal | Advocacy => "why would a content customer come back, and what reminds them of us then?",
        Leaving => "how would we like a customer to speak of us on the day they part?",
    }
}

/// Returns what others do to serve a behaviour, as a start for the talk.
pub(super) fn behaviour_idea(behaviour: Behaviour) -> &'static str {
    use Behaviour::*;
    match behaviour {
        NeedRecognition => "for example a word where the need arises: a reminder, a sign, a partner who is there",
        Search => "for example to be found under the words that customers use",
        Consideration => "for example one page on which the options stand side by side",
        Choice => "for example a recommendation with its reason, or someone to ask",
        Ordering | Payment => "put the step on the map, with what it feels like",
        Delivery => "for example a message that says when it comes, and another when it comes later",
        Onboarding => "for example a guide for the first day, help with the setup, a call in the first week",
        Consumption | Usage => "put a usual day on the map, with what it feels like",
        Engagement => "for example a hint at the right moment that makes the use better",
        ServiceRequest => "for example one place to ask, and a time by which the answer comes",
        Complaint | Return => "for example one easy way to complain or give back, and an answer from a person",
        Feedback => "for example one question at the right moment, and word on what came of it",
        Renewal | Advocacy => "for example a reason to come back: a service date, a trade-in, an invitation",
        Leaving => "for example an easy goodbye: cancel, sell, recycle, take the data along",
    }
}
