//! The facts of whole journeys, read from their texts.

use crate::graph::Graph;
use crate::insight::{Grounds, Insight, Ownership, SaidAt, Service};
use crate::journey::{Behaviour, Journey, Phase, Ref, load};
use crate::source::Source;
use crate::words::Language;

const CITY_BIKE: &str = include_str!("../../examples/city-bike.journey.yaml");

fn read(text: &str) -> (Journey, Insight) {
    let loaded = load(&Source::new("test.journey.yaml", text));
    let insight = Insight::of(&loaded.journey, &Graph::of(&loaded.journey));
    (loaded.journey, insight)
}

fn name(journey: &Journey, touchpoint: Ref<crate::journey::Touchpoint>) -> &str {
    &journey[touchpoint].name.value
}

#[test]
fn the_arc_of_the_city_bike_is_told() {
    let (journey, insight) = read(CITY_BIKE);
    let aino = &insight.arcs[0];
    let at = |index: Option<usize>| index.map(|index| name(&journey, aino.points[index].touchpoint));
    assert_eq!(aino.points.len(), 9);
    assert_eq!(at(aino.peak), Some("Visits the store"));
    assert_eq!(at(aino.lowest), Some("Waits for the courier"));
    assert_eq!(at(aino.end), Some("Chain comes off"));
    assert!(aino.ends_low());
    // The strongest moments, +2 and −2, are equal: the bad one is remembered, with the end at −1.
    assert_eq!(aino.remembered, Some(-1.5));
    let cliffs: Vec<(&str, &str, f64)> = aino
        .cliffs(2.0)
        .map(|cliff| {
            let name = |at: usize| name(&journey, aino.points[at].touchpoint);
            (name(cliff.from), name(cliff.to), cliff.drop)
        })
        .collect();
    assert_eq!(cliffs, [("Visits the store", "Pays", 3.0), ("Rides to work", "Chain comes off", 3.0)]);
    let leo = &insight.arcs[1];
    assert_eq!(leo.points.iter().filter(|point| point.chance_of_bad > 0.0 && point.chance_of_bad < 1.0).count(), 1);
}

#[test]
fn a_way_back_is_no_neighbour_in_time() {
    let (_, insight) = read(
        "journey: Loop\nstages:\n  - name: A\n    touchpoints:\n      - { name: One, emotion: -2 }\n      - { name: Two, emotion: 2, next: [one, {exit: Away, share: 10%}] }\n",
    );
    assert!(insight.arcs[0].falls.is_empty());
}

#[test]
fn a_fall_is_seen_past_a_touchpoint_without_feeling() {
    let (_, insight) = read(
        "journey: Fall\nstages:\n  - name: A\n    touchpoints:\n      - { name: One, emotion: 2 }\n      - Two\n      - { name: Three, emotion: -1 }\n",
    );
    assert_eq!(insight.arcs[0].cliffs(2.0).count(), 1);
}

#[test]
fn the_coverage_of_the_city_bike_is_told() {
    let (journey, insight) = read(CITY_BIKE);
    let coverage = &insight.coverage;
    let score = |phase| {
        let score = coverage.score(phase, None);
        (score.served, score.expected)
    };
    assert_eq!(score(Phase::Before), (3.0, 3));
    assert_eq!(score(Phase::Purchase), (3.0, 3));
    // Delivery, use and service are served; parting is a bare exit.
    assert_eq!(score(Phase::After), (3.5, 8));
    let missing: Vec<Behaviour> = coverage.missing().map(|row| row.behaviours[0]).collect();
    use Behaviour::*;
    assert_eq!(missing, [Onboarding, Complaint, Feedback, Renewal, Leaving]);
    let leaving = coverage.rows.iter().find(|row| row.behaviours == [Leaving]).expect("a row");
    assert_eq!(leaving.service, Service::Partly);
    assert_eq!(name(&journey, leaving.stands_in[0]), "Chain comes off");
}

#[test]
fn nothing_is_missing_where_behaviours_are_not_spoken_of() {
    let (_, insight) = read("journey: Short\nstages: [Look, Buy]\n");
    assert!(!insight.coverage.is_given);
    assert_eq!(insight.coverage.missing().count(), 0);
    let (_, broken) =
        read("journey: Short\nstages:\n  - { name: Look, behaviour: serch }\n  - { name: Buy, behaviour: payment }\n");
    assert_eq!(broken.coverage.missing().count(), 0, "the echo of a broken value");
}

#[test]
fn a_behaviour_that_only_some_are_served_is_partly_served() {
    let text = "journey: Two\npersonas: [Ann, Bob]\nstages:\n  - name: Look\n    touchpoints:\n      - { name: Searches, behaviour: search, for: [ann] }\n";
    let (_, insight) = read(text);
    let row = insight.coverage.rows.iter().find(|row| row.behaviours == [Behaviour::Search]).expect("a row");
    assert_eq!((row.service, row.missing_for.as_slice()), (Service::Partly, &[Ref::new(1)][..]));
    let served = |at| insight.coverage.score(Phase::Before, Some(Ref::new(at))).served;
    assert_eq!((served(0), served(1)), (1.0, 0.0));
}

#[test]
fn pains_know_their_answers_owners_and_grounds() {
    let (journey, insight) = read(CITY_BIKE);
    let of = |name: &str| {
        let pain = journey.pains.iter().position(|pain| pain.name.value == name).expect("a pain");
        &insight.pains[pain]
    };
    let courier = of("Nobody tells when the courier comes");
    assert!(courier.is_unanswered());
    let told = |grounds: &Grounds| grounds.source.as_ref().map(|source| source.said(&Language::english()).plain());
    assert_eq!(told(&courier.grounds).as_deref(), Some("96 tickets"));
    let date = of("The delivery date appears only after payment");
    assert!(!date.is_unanswered());
    assert_eq!(date.owner, Ownership::Owner { name: "Web team".to_owned(), said_at: SaidAt::Pain });
    assert_eq!(told(&date.grounds).as_deref(), Some("418 asked"));
}

#[test]
fn needs_are_unanswered_only_where_answers_are_spoken_of() {
    let text = "journey: N\npersonas:\n  - { name: Ann, needs: [speed, calm] }\nstages:\n  - name: A\n    touchpoints:\n      - { name: One }\n";
    assert_eq!(read(text).1.needs.unanswered().count(), 0);
    let (journey, insight) = read(&text.replace("{ name: One }", "{ name: One, answers: [speed] }"));
    let unanswered: Vec<&str> = insight.needs.unanswered().map(|answer| answer.need(&journey).text.as_str()).collect();
    assert_eq!(unanswered, ["calm"]);
}

#[test]
fn a_wait_is_long_for_its_channel() {
    let (journey, insight) = read(CITY_BIKE);
    let waits: Vec<(&str, bool, bool, bool)> = insight
        .waits
        .iter()
        .map(|wait| (name(&journey, wait.touchpoint), wait.is_long(1440.0, 15.0), wait.is_days, wait.is_proactive))
        .collect();
    assert_eq!(waits, [("Waits for the courier", true, true, true), ("Chain comes off", true, false, false)]);
}

#[test]
fn phases_and_leavings_are_counted() {
    let (_, insight) = read(CITY_BIKE);
    let after = insight.phase(Phase::After).expect("a phase");
    assert_eq!((after.touchpoints, after.pains, after.answered_pains, after.heard_stages), (4, 1, 0, 0));
    let leavings: Vec<(&str, Option<bool>)> =
        insight.leavings.iter().map(|leaving| (leaving.reason.as_str(), leaving.is_good)).collect();
    assert_eq!(leavings, [("Buys from a competitor", Some(false)), ("Sells the bike", None)]);
    assert!((insight.leavings[0].reach.middle() - 0.65 * 0.15).abs() < 1e-9);
}
