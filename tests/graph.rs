//! Journeys of a size that nobody writes by hand: the graph stays quick, shallow and right.

use std::time::{Duration, Instant};

use cjm::graph::{Graph, Reach};
use cjm::journey::{Journey, List, Next, Onward, Persona, Ref, Share, Stage, Target, Touchpoint};
use cjm::source::{Span, Spanned};
use cjm::yaml::Field;

/// A way to the touchpoint of a number, with its share.
type Way = (usize, Option<f64>);

/// Makes a journey of `count` touchpoints with the ways that are given for each; none means the order of the file.
fn journey(count: usize, ways: impl Fn(usize) -> Vec<Way>) -> Journey {
    let mut journey = Journey::default();
    let stage = Ref::new(0);
    journey.stages.items.push(Stage { touchpoints: (0..count).map(Ref::new).collect(), ..Stage::default() });
    for at in 0..count {
        let ways: Vec<Onward> = ways(at)
            .into_iter()
            .map(|(to, share)| Onward {
                target: Target::Touchpoint(Ref::new(to)),
                when: None,
                share: share
                    .map_or(Field::Missing, |share| Field::Present(Spanned::new(Share(share), Span::default()))),
                personas: List::default(),
                good: Field::Missing,
                span: Span::default(),
            })
            .collect();
        let next =
            if ways.is_empty() { Next::FileOrder } else { Next::Ways { ways, broken: false, span: Span::default() } };
        journey.touchpoints.push(Touchpoint {
            id: format!("t{at}"),
            stage: Some(stage),
            next,
            ..Touchpoint::default()
        });
    }
    journey
}

/// Makes the graph and holds it to a time that is generous, since the build is not optimised and the machine may be busy.
fn timed(journey: &Journey) -> Graph {
    let begin = Instant::now();
    let graph = Graph::of(journey);
    let took = begin.elapsed();
    assert!(took < Duration::from_secs(60), "{took:?}");
    graph
}

fn assert_near(reach: Reach, expected: f64) {
    assert!(reach.is_exact() && (reach.low - expected).abs() < 1e-9, "{reach:?} is not {expected}");
}

#[test]
fn a_chain_of_two_hundred_thousand_needs_little_stack() {
    let work = || {
        let graph = timed(&journey(200_000, |_| Vec::new()));
        assert_eq!(graph.reach_of_all()[199_999], Reach::EVERYONE);
        assert_eq!(graph.forward_order().len(), 200_000);
        assert!(graph.choke_points().is_empty());
    };
    let thread = std::thread::Builder::new().stack_size(512 * 1024).spawn(work);
    thread.expect("a thread").join().expect("no overflow");
}

#[test]
fn one_loop_over_ten_thousand_is_exact() {
    let last = 9_999;
    let graph = timed(&journey(10_000, |at| match at {
        5_000 => vec![(5_001, Some(0.5)), (9_000, Some(0.5))],
        _ if at == last => vec![(0, Some(0.5))],
        _ => Vec::new(),
    }));
    // Half of each round pass 5,001; half of the rounds are followed by another: x = 1/2 + 1/2 · 1/2 · x.
    assert_near(graph.reach_of_all()[6_000], 2.0 / 3.0);
    assert_near(graph.reach_of_all()[last], 1.0);
}

#[test]
fn a_loop_over_all_with_open_splits_ends() {
    let last = 9_999;
    let graph = timed(&journey(10_000, |at| match at {
        _ if at == last => vec![(0, None), (last, None)],
        _ if at % 10 == 0 => vec![(at + 1, None), (at + 2, None)],
        _ => Vec::new(),
    }));
    assert_eq!(graph.reach_of_all()[0], Reach::EVERYONE);
}

#[test]
fn linked_neighbours_with_one_late_loop_back_end() {
    for share in [None, Some(0.1)] {
        let count = 10_000;
        let graph = timed(&journey(count, |at| {
            let mut ways: Vec<Way> = (at + 1..count.min(at + 9)).map(|to| (to, share)).collect();
            ways.extend((at == count - 2).then_some((0, Some(0.3))));
            ways
        }));
        let all = graph.reach_of_all();
        assert!(all.iter().all(|reach| reach.low <= reach.high && reach.high <= 1.0));
    }
}

#[test]
fn diamonds_side_by_side_are_tight() {
    let graph = timed(&journey(9_999, |at| match at % 3 {
        0 => vec![(at + 1, None), (at + 2, None)],
        1 if at + 2 < 9_999 => vec![(at + 2, None)],
        _ => Vec::new(),
    }));
    assert_eq!(graph.reach_of_all()[9_996], Reach::EVERYONE);
    assert_eq!(graph.reach_of_all()[9_997], Reach { low: 0.0, high: 1.0 });
    assert_eq!(graph.choke_points().len(), 3_333);
}

#[test]
fn two_hundred_all_linked_to_all_are_exact() {
    let count = 200;
    let part = 1.0 / count as f64;
    let graph = timed(&journey(count, |at| (0..count).filter(|to| *to != at).map(|to| (to, Some(part))).collect()));
    // Each step leads to a given other one with 1/200, and out, or on in file order, with 1/200 too.
    assert!(graph.is_exact());
    assert!(graph.reach_of_all().iter().all(|reach| reach.low > 0.4));
}

#[test]
fn tangles_beyond_the_effort_are_bounded() {
    let count = 3_000;
    let graph =
        timed(&journey(count, |at| (1..40).map(|step| ((at * 31 + step * 977) % count, Some(0.025))).collect()));
    let all = graph.reach_of_all();
    assert!(all.iter().all(|reach| 0.0 <= reach.low && reach.low <= reach.high && reach.high <= 1.0));
    assert!(!graph.is_exact());
}

#[test]
fn a_persona_without_a_share_of_the_customers_changes_nothing() {
    let with = |share: f64| {
        let mut journey = journey(50, |at| if at % 7 == 3 { vec![(at / 2, Some(0.25))] } else { Vec::new() });
        let persona = |share| Persona {
            share: Field::Present(Spanned::new(Share(share), Span::default())),
            ..Persona::default()
        };
        journey.personas.items = vec![persona(1.0), persona(share)];
        for at in (0..50).step_by(4) {
            journey.touchpoints[at].moment.personas.items = vec![Ref::new(usize::from(at % 8 == 0))];
        }
        Graph::of(&journey)
    };
    let graph = with(0.0);
    assert_eq!(graph.reach_of_all(), graph.reach(Some(Ref::new(0))));
    assert_ne!(with(0.5).reach_of_all(), graph.reach_of_all());
}

#[test]
fn many_personas_are_told_apart_within_bounds() {
    let mut journey = journey(3_000, |_| Vec::new());
    journey.personas.items = vec![Persona::default(); 3_000];
    for at in 0..3_000 {
        journey.touchpoints[at].moment.personas.items = vec![Ref::new(at)];
    }
    let graph = timed(&journey);
    assert_eq!(graph.starts(Some(Ref::new(5))), [Ref::new(5)]);
}
