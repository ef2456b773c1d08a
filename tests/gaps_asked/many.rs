//! Many journeys together, and one phase of one.

use cjm::gaps::RowKind;
use cjm::journey::Behaviour;

use super::*;

fn portfolio(texts: &[&str]) -> Portfolio {
    let mut portfolio = Portfolio::new(3);
    for text in texts {
        let read = read(text);
        portfolio.add(Digest::of(&read.source, &read.journey, &read.gaps, 3));
    }
    portfolio
}

#[test]
fn many_journeys_are_told_of_by_numbers() {
    let ends = "journey: Ends\nstages:\n  - { name: Look, phase: before }\n  - { name: Buy, phase: purchase, pain_points: [card is  REFUSED!] }\n";
    let hardly = "journey: Hardly\nstages:\n  - { name: Look, phase: before, behaviour: [need-recognition, search, consideration] }\n  - { name: Buy, phase: purchase, behaviour: [choice, ordering, payment] }\n  - { name: Use, phase: after, behaviour: usage }\n";
    let few = "journey: Few\nstages:\n  - { name: Look, phase: before, touchpoints: [a, b, c, d] }\n  - { name: Buy, phase: purchase, touchpoints: [e] }\n  - { name: Use, phase: after, touchpoints: [f] }\n";
    let all = portfolio(&[SHOP, ends, hardly, few]);
    let thin = |at: usize, phase: Phase| {
        let facts = all.journeys[at].phases.iter().find(|facts| facts.phase == phase);
        facts.and_then(|facts| facts.thin)
    };
    assert_eq!(
        [0, 1, 2, 3].map(|at| thin(at, Phase::After)),
        [None, Some(Thin::NotTold), Some(Thin::HardlyServed), Some(Thin::FewTouchpoints)]
    );
    assert_eq!([0, 1, 2, 3].map(|at| thin(at, Phase::Purchase)), [None; 4]);
    assert_eq!(all.thin_phases(), [(Phase::After, 3)]);
    assert_eq!(all.by_thinness(), [1, 2, 3, 0]);
    assert_eq!(all.heaviest.len(), 3);
    assert!(all.heaviest.is_sorted_by(|a, b| a.weight >= b.weight));
    let repeated = all.repeated_pains();
    let [pain] = repeated.as_slice() else { panic!("{repeated:?}") };
    assert_eq!(pain.journeys, 2);
    assert_eq!(pain.places.iter().map(|(journey, _)| *journey).collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn a_pain_counts_once_a_journey_and_a_plan_repeats_none() {
    let twice = "journey: T\nstages:\n  - { name: A, pain_points: [Slow] }\n  - { name: B, pain_points: [slow] }\n";
    assert_eq!(portfolio(&[twice]).repeated_pains(), []);
    assert_eq!(portfolio(&[twice, &twice.replace("journey: T", "journey: T\nstate: to-be")]).repeated_pains(), []);
    let many: Vec<&str> = vec![twice; 30];
    let repeated = portfolio(&many).repeated_pains();
    assert_eq!((repeated[0].journeys, repeated[0].places.len()), (30, 12));
}

#[test]
fn a_phase_that_is_not_told_is_said_to_be_unknown_and_not_free_of_gaps() {
    use cjm::report::{GAP_FORMATS, GapOptions, Subject};
    let after = Options { phase: Some(Phase::After), ..Options::default() };
    let bare = asked("journey: Bare\nstages:\n  - { name: Look, pain_points: [Slow] }\n", &after);
    let english = Language::english();
    let subject = Subject::new(&bare.source, &bare.journey, &english, &bare.insight, &bare.gaps);
    let options = GapOptions { color: false, width: 100, theme: &cjm::theme::LIGHT, top: None, today: None };
    for format in GAP_FORMATS.iter().filter(|format| format.name != "json") {
        let told = format.journey(&subject, &options);
        assert!(told.contains("nothing can be said") && !told.contains("No gaps are to be seen"), "{told}");
    }
    // What is asked for narrows the matrix as well as the list.
    let bike = asked(CITY_BIKE, &after);
    let names: Vec<&str> = bike.gaps.matrix.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["Receive", "Ride"]);
    let rows = || bike.gaps.matrix.behaviours.iter().chain(&bike.gaps.matrix.facts);
    assert!(rows().all(|row| row.cells.len() == 2 && row.kind != RowKind::Behaviours(vec![Behaviour::Search])));
    assert_eq!(bike.gaps.matrix.scores.len(), 1);
    assert!(bike.gaps.ranked.iter().all(|gap| gap.spot.phase == Some(Phase::After)));
}
