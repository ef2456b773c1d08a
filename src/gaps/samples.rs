//! One sample at least of each variant of everything that gaps say, for tests.

use std::collections::BTreeSet;

use crate::gaps::{
    Amount, Answer, Caution, CellFact, Fact, Found, HarmSeen, Hint, Question, Receiver, RowKind, StandIn, Title,
    WayOut, Whom,
};
use crate::graph::Reach;
use crate::insight::Score;
use crate::journey::{Behaviour, OpportunityStatus, Phase, Severity};

pub(super) const NAME: &str = "Näkki";

fn name() -> String {
    NAME.to_owned()
}

/// Checks that samples hold each variant, by the number that a match without a rest gives to each.
fn all<T>(samples: Vec<T>, number: impl Fn(&T) -> usize, count: usize) -> Vec<T> {
    let numbers: BTreeSet<usize> = samples.iter().map(number).collect();
    assert_eq!(numbers, (0..count).collect(), "a variant has no sample");
    samples
}

pub(super) fn titles() -> Vec<Title> {
    let mut titles = vec![
        Title::Named(name()),
        Title::NotFor(vec![Behaviour::Search, Behaviour::Choice], Whom::One(name())),
        Title::Needs(name(), vec![name()]),
        Title::Priorities(name(), vec![name(), name()]),
        Title::ReactiveOnly,
        Title::OwnDoor,
    ];
    titles.extend(Behaviour::ALL.map(Title::Unserved));
    for phase in Phase::ALL {
        titles.extend([Title::MissingPhase(phase), Title::Unheard(phase), Title::Assumed(phase)]);
    }
    let number = |title: &Title| match title {
        Title::Named(_) => 0,
        Title::MissingPhase(_) => 1,
        Title::Unserved(_) => 2,
        Title::NotFor(..) => 3,
        Title::Needs(..) => 4,
        Title::Priorities(..) => 5,
        Title::Unheard(_) => 6,
        Title::Assumed(_) => 7,
        Title::ReactiveOnly => 8,
        Title::OwnDoor => 9,
    };
    all(titles, number, 10)
}

pub(super) fn facts() -> Vec<Fact> {
    let mut facts = vec![
        Fact::LowestPoint(-2.0),
        Fact::Falls(1.0, name()),
        Fact::EndsHere(-1.5),
        Fact::BadDays(3),
        Fact::BelowExpectation(1.5),
        Fact::Satisfaction(1.5),
        Fact::WaitUnexplained("4 days".to_owned()),
        Fact::EveryRoute,
        Fact::MomentOfTruth,
        Fact::Importance(4.5),
        Fact::LeadsTo(name()),
        Fact::NobodyOwns,
        Fact::WaitsForCustomer,
        Fact::OnlyAssumed,
        Fact::Expected(vec![Behaviour::Complaint, Behaviour::Return]),
        Fact::FeelsBeside(name(), -1.0),
        Fact::AllOwn,
        Fact::Because(name()),
        Fact::RoundTo(name()),
        Fact::LeaveAt(name()),
        Fact::HurtsThere(name()),
    ];
    let receivers = [Receiver::Company, Receiver::Team, Receiver::Channel];
    facts.extend(receivers.map(|receiver| Fact::HandOff(receiver, name())));
    let stand_ins = [StandIn::UninvitedReturn, StandIn::UnplannedExit, StandIn::UnplannedExits];
    facts.extend(stand_ins.map(Fact::StandIn));
    facts.extend(Phase::ALL.map(Fact::UnheardEither));
    let number = |fact: &Fact| match fact {
        Fact::LowestPoint(_) => 0,
        Fact::Falls(..) => 1,
        Fact::EndsHere(_) => 2,
        Fact::BadDays(_) => 3,
        Fact::BelowExpectation(_) => 4,
        Fact::Satisfaction(_) => 5,
        Fact::WaitUnexplained(_) => 6,
        Fact::EveryRoute => 7,
        Fact::HandOff(..) => 8,
        Fact::MomentOfTruth => 9,
        Fact::Importance(_) => 10,
        Fact::LeadsTo(_) => 11,
        Fact::NobodyOwns => 12,
        Fact::WaitsForCustomer => 13,
        Fact::OnlyAssumed => 14,
        Fact::Expected(_) => 15,
        Fact::FeelsBeside(..) => 16,
        Fact::StandIn(_) => 17,
        Fact::UnheardEither(_) => 18,
        Fact::AllOwn => 19,
        Fact::Because(_) => 20,
        Fact::RoundTo(_) => 21,
        Fact::LeaveAt(_) => 22,
        Fact::HurtsThere(_) => 23,
    };
    all(facts, number, 24)
}

pub(super) fn questions() -> Vec<Question> {
    let mut questions = vec![
        Question::FirstNoticed(name()),
        Question::InTheWay(name()),
        Question::InUse,
        Question::Weighed,
        Question::LastFeeling,
        Question::BeforeTheFall,
        Question::BadDays,
        Question::Promise,
        Question::WhoTells,
        Question::WhatTheNextKnows,
        Question::WhatHurts,
        Question::Partner,
        Question::OutOfOurHands,
        Question::InCustomersHands,
        Question::WhatWouldHaveToBeTrue,
        Question::OwnDoor,
        Question::Need(name()),
        Question::Priority(name()),
        Question::UnheardMoment,
        Question::UnheardPhase,
        Question::AssumedPhase,
        Question::ReactiveOnly,
        Question::LastWhoLeft,
        Question::DeadEnd,
        Question::EndlessLoop,
        Question::Unreachable,
    ];
    questions.extend(Behaviour::ALL.map(Question::Behaviour));
    questions.extend(Phase::ALL.map(Question::Pain));
    questions.extend(Phase::ALL.map(Question::MissingPhase));
    let number = |question: &Question| match question {
        Question::FirstNoticed(_) => 0,
        Question::InTheWay(_) => 1,
        Question::InUse => 2,
        Question::Weighed => 3,
        Question::LastFeeling => 4,
        Question::BeforeTheFall => 5,
        Question::BadDays => 6,
        Question::Promise => 7,
        Question::WhoTells => 8,
        Question::WhatTheNextKnows => 9,
        Question::WhatHurts => 10,
        Question::Partner => 11,
        Question::OutOfOurHands => 12,
        Question::InCustomersHands => 13,
        Question::Pain(_) => 14,
        Question::WhatWouldHaveToBeTrue => 15,
        Question::Behaviour(_) => 16,
        Question::MissingPhase(_) => 17,
        Question::OwnDoor => 18,
        Question::Need(_) => 19,
        Question::Priority(_) => 20,
        Question::UnheardMoment => 21,
        Question::UnheardPhase => 22,
        Question::AssumedPhase => 23,
        Question::ReactiveOnly => 24,
        Question::LastWhoLeft => 25,
        Question::DeadEnd => 26,
        Question::EndlessLoop => 27,
        Question::Unreachable => 28,
    };
    all(questions, number, 29)
}

pub(super) fn ways_out() -> Vec<WayOut> {
    let answer = |status| Answer { name: name(), status, effort: Some(name()), value: Some(90.0), owner: Some(name()) };
    let mut ways_out = vec![
        WayOut::Softening(name()),
        WayOut::TouchpointsOfOthers,
        WayOut::Listening,
        WayOut::ListeningInPhase,
        WayOut::Evidence,
        WayOut::CompanyBegins,
        WayOut::RouteTo,
        WayOut::RouteOn,
    ];
    let statuses =
        [OpportunityStatus::Open, OpportunityStatus::InProgress, OpportunityStatus::Done, OpportunityStatus::Dismissed];
    ways_out.extend(statuses.map(|status| WayOut::Opportunity(answer(status))));
    ways_out.extend(Behaviour::ALL.map(WayOut::Idea));
    ways_out.extend(Phase::ALL.map(WayOut::Stages));
    let number = |way_out: &WayOut| match way_out {
        WayOut::Opportunity(_) => 0,
        WayOut::Softening(_) => 1,
        WayOut::Idea(_) => 2,
        WayOut::Stages(_) => 3,
        WayOut::TouchpointsOfOthers => 4,
        WayOut::Listening => 5,
        WayOut::ListeningInPhase => 6,
        WayOut::Evidence => 7,
        WayOut::CompanyBegins => 8,
        WayOut::RouteTo => 9,
        WayOut::RouteOn => 10,
    };
    all(ways_out, number, 11)
}

pub(super) fn whoms() -> Vec<Whom> {
    let two = [name(), name()];
    let whoms = vec![Whom::Both, Whom::All, Whom::One(name()), Whom::Two(two), Whom::FirstAndMore(name(), 2)];
    let number = |whom: &Whom| match whom {
        Whom::Anybody => unreachable!("there is nothing to say"),
        Whom::Both => 0,
        Whom::All => 1,
        Whom::One(_) => 2,
        Whom::Two(_) => 3,
        Whom::FirstAndMore(..) => 4,
    };
    all(whoms, number, 5)
}

pub(super) fn rows() -> Vec<RowKind> {
    let rows = vec![
        RowKind::Behaviours(Behaviour::ALL.to_vec()),
        RowKind::Touchpoints,
        RowKind::FeelsOnAverage,
        RowKind::Feels(name()),
        RowKind::PainPoints,
        RowKind::AnsweredPains,
        RowKind::Opportunities,
        RowKind::Listening,
        RowKind::ChannelSwitches,
        RowKind::HandOffs,
        RowKind::Lost,
    ];
    let number = |row: &RowKind| match row {
        RowKind::Behaviours(_) => 0,
        RowKind::Touchpoints => 1,
        RowKind::FeelsOnAverage => 2,
        RowKind::Feels(_) => 3,
        RowKind::PainPoints => 4,
        RowKind::AnsweredPains => 5,
        RowKind::Opportunities => 6,
        RowKind::Listening => 7,
        RowKind::ChannelSwitches => 8,
        RowKind::HandOffs => 9,
        RowKind::Lost => 10,
    };
    all(rows, number, 11)
}

pub(super) fn cells() -> Vec<CellFact> {
    let part = |low, high| CellFact::Part(Reach { low, high });
    let mut cells = vec![
        CellFact::Number(3),
        CellFact::Feeling(-0.5),
        part(0.0, 1.0),
        part(0.0, 0.5),
        part(0.3, 0.5),
        CellFact::StandIn(StandIn::UnplannedExit),
        CellFact::NotFor(Whom::One(name())),
    ];
    cells.extend(Behaviour::ALL.map(CellFact::Missing));
    let number = |cell: &CellFact| match cell {
        CellFact::Number(_) => 0,
        CellFact::Feeling(_) => 1,
        CellFact::Part(_) => 2,
        CellFact::Missing(_) => 3,
        CellFact::StandIn(_) => 4,
        CellFact::NotFor(_) => 5,
    };
    all(cells, number, 6)
}

pub(super) fn hints() -> Vec<Hint> {
    let hints = vec![
        Hint::Phases,
        Hint::Personas,
        Hint::Emotions,
        Hint::Behaviours,
        Hint::Severity,
        Hint::Shares,
        Hint::Answers,
        Hint::Listening,
        Hint::Evidence,
        Hint::SwitchedOff(vec![("dead-end", 2)]),
    ];
    let number = |hint: &Hint| match hint {
        Hint::Phases => 0,
        Hint::Personas => 1,
        Hint::Emotions => 2,
        Hint::Behaviours => 3,
        Hint::Severity => 4,
        Hint::Shares => 5,
        Hint::Answers => 6,
        Hint::Listening => 7,
        Hint::Evidence => 8,
        Hint::SwitchedOff(_) => 9,
    };
    all(hints, number, 10)
}

pub(super) fn harms() -> Vec<HarmSeen> {
    let mut harms = vec![
        HarmSeen::Leaves,
        HarmSeen::Stuck,
        HarmSeen::Feels(-1.0),
        HarmSeen::Below(2.0),
        HarmSeen::Unsatisfied,
        HarmSeen::BadDays,
        HarmSeen::NotGiven,
    ];
    harms.extend([Severity::Low, Severity::Medium, Severity::High, Severity::Critical].map(HarmSeen::Severity));
    let number = |harm: &HarmSeen| match harm {
        HarmSeen::Severity(_) => 0,
        HarmSeen::Leaves => 1,
        HarmSeen::Stuck => 2,
        HarmSeen::Feels(_) => 3,
        HarmSeen::Below(_) => 4,
        HarmSeen::Unsatisfied => 5,
        HarmSeen::BadDays => 6,
        HarmSeen::NotGiven => 7,
    };
    all(harms, number, 8)
}

pub(super) fn amounts() -> Vec<Amount> {
    let amounts = vec![
        Amount::Count(1),
        Amount::Coverage(0.6),
        Amount::Valley(1.5),
        Amount::End(-1.0),
        Amount::Lost(0.2),
        Amount::Priority(0.4),
    ];
    let number = |amount: &Amount| match amount {
        Amount::Count(_) => 0,
        Amount::Coverage(_) => 1,
        Amount::Valley(_) => 2,
        Amount::End(_) => 3,
        Amount::Lost(_) => 4,
        Amount::Priority(_) => 5,
    };
    all(amounts, number, 6)
}

pub(super) fn found() -> Vec<Found> {
    let found = vec![
        Found::Count(2),
        Found::Coverage(Score { served: 3.5, expected: 8 }),
        Found::Lowest(-2.0),
        Found::End(-1.0),
        Found::Lost(Reach { low: 0.1, high: 0.2 }),
        Found::Priority(0.425),
    ];
    let number = |found: &Found| match found {
        Found::Count(_) => 0,
        Found::Coverage(_) => 1,
        Found::Lowest(_) => 2,
        Found::End(_) => 3,
        Found::Lost(_) => 4,
        Found::Priority(_) => 5,
    };
    all(found, number, 6)
}

pub(super) fn cautions() -> Vec<Caution> {
    let cautions = vec![
        Caution::Done(name()),
        Caution::Dismissed(name()),
        Caution::ComesAfter(name(), name()),
        Caution::AnswersNothing(name()),
    ];
    let number = |caution: &Caution| match caution {
        Caution::Done(_) => 0,
        Caution::Dismissed(_) => 1,
        Caution::ComesAfter(..) => 2,
        Caution::AnswersNothing(_) => 3,
    };
    all(cautions, number, 4)
}
