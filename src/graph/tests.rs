//! The graph of small journeys, worked out by hand.

use proptest::prelude::*;

use super::*;
use crate::journey::{self, Journey, Next, Onward, Persona, Ref, Share, Target, Touchpoint};
use crate::source::{Source, Spanned};
use crate::yaml::Field;

/// Reads a journey whose stages are given; nothing may be wrong with it.
fn journey(stages: &str) -> Journey {
    let (journey, findings) = broken_journey(stages);
    assert!(findings.is_empty(), "{findings:?}");
    journey
}

fn broken_journey(stages: &str) -> (Journey, Vec<String>) {
    let source = Source::new("test", format!("journey: Test\n{stages}"));
    let loaded = journey::load(&source);
    (
        loaded.journey,
        loaded.findings.into_iter().map(|finding| format!("{}: {}", finding.rule, finding.message)).collect(),
    )
}

/// Reads a journey of one stage with these touchpoints, one a line.
fn one_stage(touchpoints: &str) -> Journey {
    let lines: String = touchpoints.trim().lines().map(|line| format!("      - {}\n", line.trim())).collect();
    journey(&format!("stages:\n  - name: Stage\n    touchpoints:\n{lines}"))
}

fn touchpoint(journey: &Journey, id: &str) -> Ref<Touchpoint> {
    let at = journey.touchpoints.iter().position(|touchpoint| touchpoint.id == id);
    Ref::new(at.unwrap_or_else(|| panic!("no touchpoint {id}")))
}

fn persona(journey: &Journey, id: &str) -> Option<Ref<Persona>> {
    journey.personas.iter().position(|persona| persona.id == id).map(Ref::new)
}

fn reach(journey: &Journey, graph: &Graph, id: &str) -> (f64, f64) {
    let reach = graph.reach_of_all()[touchpoint(journey, id).index()];
    let round = |value: f64| (value * 1e9).round() / 1e9;
    (round(reach.low), round(reach.high))
}

fn ids(journey: &Journey, touchpoints: &[Ref<Touchpoint>]) -> Vec<String> {
    touchpoints.iter().map(|touchpoint| journey[*touchpoint].id.clone()).collect()
}

fn end_of(journey: &Journey, graph: &Graph, edge: &Edge) -> String {
    match edge.to {
        End::Touchpoint(to) => journey[to].id.clone(),
        End::Exit(exit) => {
            graph.exits()[exit].reason.as_ref().map_or("the end".to_owned(), |reason| reason.value.clone())
        }
    }
}

/// Returns where a touchpoint leads for a persona, with the shares.
fn next(journey: &Journey, graph: &Graph, from: &str, of: Option<Ref<Persona>>) -> Vec<String> {
    let edges = graph.next_of(touchpoint(journey, from), of);
    let words = |edge: &&Edge| match edge.share {
        Portion::Given(share) => format!("{} {}", end_of(journey, graph, edge), share.percent()),
        Portion::Rest(share) => format!("{} rest {}", end_of(journey, graph, edge), share.percent()),
        Portion::NotGiven => end_of(journey, graph, edge),
    };
    edges.iter().map(words).collect()
}

#[test]
fn file_order_crosses_the_borders_of_stages() {
    let journey = journey("stages:\n  - name: A\n    touchpoints: [one, two]\n  - name: B\n    touchpoints: [three]\n");
    let graph = Graph::of(&journey);
    assert_eq!(next(&journey, &graph, "two", None), ["three rest 100 %"]);
    assert_eq!(next(&journey, &graph, "three", None), ["the end rest 100 %"]);
    assert!(graph.exits()[0].is_natural_end && graph.exits()[0].is_good);
    assert_eq!(graph.reach_of_all(), [Reach::EVERYONE; 3]);
    assert_eq!(graph.reach_of_exits(None), [Reach::EVERYONE]);
    assert!(graph.is_exact() && graph.unreachable().is_empty());
}

#[test]
fn next_replaces_the_order_of_the_file() {
    let journey = one_stage("{name: a, next: [c]}\nb\nc");
    let graph = Graph::of(&journey);
    assert_eq!(ids(&journey, &graph.unreachable()), ["b"]);
    assert_eq!(reach(&journey, &graph, "b"), (0.0, 0.0));
}

#[test]
fn what_all_shares_leave_goes_on_in_file_order() {
    let journey = one_stage("{name: a, next: [{to: c, share: 30%}, {exit: Gone, share: 20%}]}\nb\nc");
    let graph = Graph::of(&journey);
    assert_eq!(next(&journey, &graph, "a", None), ["c 30 %", "Gone 20 %", "b rest 50 %"]);
    assert_eq!(reach(&journey, &graph, "b"), (0.5, 0.5));
    assert_eq!(reach(&journey, &graph, "c"), (0.8, 0.8));
    assert_eq!(graph.reach_of_exits(None)[0], Reach::exactly(0.2));
}

#[test]
fn splits_that_are_not_given_make_a_range_until_the_ways_meet() {
    let journey = one_stage("{name: a, next: [b, c, {exit: Gone}]}\n{name: b, next: [d]}\nc\nd");
    let graph = Graph::of(&journey);
    assert_eq!(next(&journey, &graph, "a", None), ["b", "c", "Gone"]);
    assert_eq!(reach(&journey, &graph, "b"), (0.0, 1.0));
    assert_eq!(reach(&journey, &graph, "d"), (1.0, 1.0));
    assert_eq!(graph.reach_of_exits(None)[0], Reach::NOBODY);
    assert_eq!(graph.reachable(None), [true; 4]);
    assert!(!graph.is_exact());
}

#[test]
fn an_open_split_behind_a_given_one_reaches_up_to_the_rest() {
    let journey = one_stage("{name: a, next: [b, c, {exit: Gone, share: 15%}]}\n{name: b, next: [{exit: x}]}\nc");
    let graph = Graph::of(&journey);
    assert_eq!(reach(&journey, &graph, "b"), (0.0, 0.85));
    assert_eq!(graph.reach_of_all()[1].said(&crate::words::Language::english()), "up to 85 %");
}

#[test]
fn a_loop_is_left_by_all_in_the_end() {
    let journey = one_stage(
        "a\n{name: b, next: [c, {to: a, share: 60%}]}\n{name: c, next: [d, {exit: Gone, share: 50%}]}\n{name: d, next: [a, {exit: Done, share: 75%}]}",
    );
    let graph = Graph::of(&journey);
    assert_eq!(reach(&journey, &graph, "c"), (1.0, 1.0));
    assert_eq!(reach(&journey, &graph, "d"), (0.5, 0.5));
    // From c: Gone 1/2, d 1/2; from d back to the loop 1/4. Gone = 1/2 + 1/8 · Gone = 4/7.
    let gone = graph.reach_of_exits(None)[0];
    assert!((gone.low - 4.0 / 7.0).abs() < 1e-9 && gone.is_exact(), "{gone:?}");
}

#[test]
fn an_open_loop_is_left_in_the_end_too() {
    let journey = one_stage("a\n{name: b, next: [c, a]}\nc");
    let graph = Graph::of(&journey);
    assert_eq!(reach(&journey, &graph, "c"), (1.0, 1.0));
    let journey = one_stage("{name: a, next: [b, {exit: Gone, share: 10%}]}\n{name: b, next: [c, a]}\nc");
    let graph = Graph::of(&journey);
    assert_eq!(reach(&journey, &graph, "c"), (0.0, 0.9));
}

#[test]
fn a_persona_passes_over_what_is_not_for_it() {
    let journey = journey(
        "personas: [aino, leo]\nstages:\n  - name: Stage\n    touchpoints:\n      - {name: a, for: leo, next: [{exit: Gone}]}\n      - b\n      - {name: c, for: [aino], next: [b, {exit: Out, share: 50%}]}\n      - d\n",
    );
    let graph = Graph::of(&journey);
    let (aino, leo) = (persona(&journey, "aino"), persona(&journey, "leo"));
    assert_eq!(ids(&journey, graph.starts(aino)), ["b"]);
    assert_eq!(ids(&journey, graph.starts(leo)), ["a"]);
    assert_eq!(next(&journey, &graph, "b", leo), ["d rest 100 %"]);
    assert_eq!(next(&journey, &graph, "b", aino), ["c rest 100 %"]);
    assert_eq!(graph.reachable(leo), [true, false, false, false]);
    assert_eq!(graph.reachable(aino), [false, true, true, false]);
    assert_eq!(ids(&journey, &graph.unreachable()), ["d"]);
    assert_eq!(reach(&journey, &graph, "b"), (0.5, 0.5));
}

#[test]
fn a_persona_lands_where_the_passed_over_touchpoint_leads_ahead() {
    let text = "personas: [aino, leo]\nstages:\n  - name: Stage\n    touchpoints:\n      - a\n      - {name: b, for: leo, next: [e, {exit: Out, share: 10%}]}\n      - c\n      - {name: d, for: WHO}\n      - e\n";
    let jumped = journey(&text.replace("WHO", "leo"));
    let graph = Graph::of(&jumped);
    assert_eq!(next(&jumped, &graph, "a", persona(&jumped, "aino")), ["e rest 100 %"]);
    let own = journey(&text.replace("WHO", "aino"));
    let graph = Graph::of(&own);
    assert_eq!(next(&own, &graph, "a", persona(&own, "aino")), ["d rest 100 %"]);
}

#[test]
fn ways_for_one_persona_do_not_concern_the_other() {
    let journey = journey(
        "personas: {aino: {share: 75%}, leo: {share: 25%}}\nstages:\n  - name: Stage\n    touchpoints:\n      - {name: a, next: [{to: c, for: leo}]}\n      - b\n      - c\n",
    );
    let graph = Graph::of(&journey);
    assert_eq!(next(&journey, &graph, "a", persona(&journey, "aino")), ["b rest 100 %"]);
    assert_eq!(next(&journey, &graph, "a", persona(&journey, "leo")), ["c rest 100 %"]);
    assert_eq!(reach(&journey, &graph, "b"), (0.75, 0.75));
    let to_c = graph.next_of(touchpoint(&journey, "a"), None)[0].clone();
    assert_eq!(to_c.personas, [persona(&journey, "leo").expect("leo")]);
}

#[test]
fn starts_split_like_ways() {
    let journey = one_stage("a\n{name: b, starts: 30%}\n{name: c, starts: 20%}");
    let graph = Graph::of(&journey);
    assert_eq!(ids(&journey, graph.starts(None)), ["a", "b", "c"]);
    assert_eq!(reach(&journey, &graph, "a"), (0.5, 0.5));
    assert_eq!(reach(&journey, &graph, "b"), (0.8, 0.8));
    let journey = one_stage("{name: a, starts: false}\n{name: b, starts: true}\nc");
    assert_eq!(ids(&journey, Graph::of(&journey).starts(None)), ["b"]);
}

#[test]
fn recoveries_come_off_the_whole() {
    let journey = one_stage(
        "a\n{name: b, fails: [{when: Card refused, to: a, share: 20%}, {when: Server down, to: d}]}\n{name: c, next: [{exit: Done}]}\nd",
    );
    let graph = Graph::of(&journey);
    assert_eq!(next(&journey, &graph, "b", None), ["c rest 80 %", "a 20 %", "d"]);
    assert_eq!(reach(&journey, &graph, "c"), (1.0, 1.0));
    assert_eq!((reach(&journey, &graph, "d"), graph.reachable(None)[3]), ((0.0, 0.0), true));
    assert_eq!(graph.edges()[2].kind, EdgeKind::Recovery);
}

#[test]
fn dead_ends_are_those_that_say_so() {
    let journey = one_stage("{name: a, next: [b, c]}\n{name: b, next: []}\n{name: c, next: [], ends_well: true}");
    let graph = Graph::of(&journey);
    assert_eq!(ids(&journey, graph.dead_ends()), ["b"]);
    assert_eq!(graph.exits().len(), 1);
}

#[test]
fn what_could_not_be_read_leads_anywhere() {
    let (journey, findings) = broken_journey(
        "stages:\n  - name: Stage\n    touchpoints:\n      - a\n      - {name: b, next: [zzz]}\n      - c\n      - {name: d, next: [a, {to: qqq, share: 10%}]}\n",
    );
    assert_eq!(findings.len(), 2, "{findings:?}");
    let graph = Graph::of(&journey);
    assert!(graph.unreachable().is_empty() && graph.dead_ends().is_empty() && graph.loops_without_way_out().is_empty());
    assert_eq!(reach(&journey, &graph, "c"), (0.0, 1.0));
    assert_eq!(reach(&journey, &graph, "b"), (1.0, 1.0));
}

#[test]
fn a_loop_without_a_way_out_is_told_for_whom_it_is_one() {
    let journey = journey(
        "personas: [aino, leo]\nstages:\n  - name: Stage\n    touchpoints:\n      - a\n      - b\n      - {name: c, next: [b, {exit: Out, for: leo}]}\n",
    );
    let loops = Graph::of(&journey).loops_without_way_out().to_vec();
    assert_eq!(loops.len(), 1);
    assert_eq!(ids(&journey, &loops[0].touchpoints), ["b", "c"]);
    assert_eq!(loops[0].personas, [persona(&journey, "aino").expect("aino")]);
}

#[test]
fn choke_points_are_where_ways_meet() {
    let journey = one_stage("{name: a, next: [b, c]}\n{name: b, next: [d]}\nc\nd\n{name: e, next: [f, d]}\nf");
    let graph = Graph::of(&journey);
    let points: Vec<_> = graph.choke_points().iter().map(|point| journey[point.touchpoint].id.clone()).collect();
    assert_eq!(points, ["d"]);
    assert_eq!(ids(&journey, &graph.choke_points()[0].from), ["b", "c"]);
}

#[test]
fn order_follows_the_ways_where_the_file_does_not() {
    let journey =
        one_stage("{name: a, next: [side, b]}\nb\n{name: c, next: [b, {exit: Out}]}\n{name: side, next: [b]}");
    let graph = Graph::of(&journey);
    assert_eq!(ids(&journey, graph.forward_order()), ["a", "side", "b", "c"]);
    let back: Vec<usize> = (0..graph.edges().len()).filter(|edge| graph.is_back(*edge)).collect();
    assert_eq!(back, [3]);
}

#[test]
fn either_of_several_channels_is_no_switch() {
    let journey = one_stage(
        "{name: a, channel: [web, phone]}\n{name: b, channel: phone}\n{name: c, channel: store}\n{name: d, channel: none}\n{name: e, channel: web}",
    );
    let graph = Graph::of(&journey);
    let switches: Vec<_> = graph.channel_switches().iter().map(|switch| journey[switch.to].id.clone()).collect();
    assert_eq!(switches, ["c"]);
}

#[test]
fn partners_and_owners_take_over() {
    let journey = one_stage(
        "{name: a, owner: Web}\n{name: b, owner: [web, Shop]}\n{name: c, owner: Store}\n{name: d, control: partner, owner: Post}\n{name: e, owner: Care}",
    );
    let graph = Graph::of(&journey);
    let kinds: Vec<_> = graph.handoffs().iter().map(|handoff| handoff.kind).collect();
    assert_eq!(kinds, [HandoffKind::Owner, HandoffKind::ToPartner, HandoffKind::FromPartner]);
}

/// Returns how many of those at each node ever arrive there, by sending customers round and round.
fn walked(journey: &Journey, graph: &Graph) -> Vec<f64> {
    let count = journey.touchpoints.len();
    (0..count)
        .map(|target| {
            let mut here = vec![0.0; count];
            here[0] = 1.0;
            let mut arrived = 0.0;
            for _ in 0..3_000 {
                arrived += std::mem::take(&mut here[target]);
                let mut then = vec![0.0; count];
                for edge in graph.edges() {
                    let part = edge.share.known().map_or(0.0, |share| share.0);
                    if let End::Touchpoint(to) = edge.to {
                        then[to.index()] += here[edge.from.index()] * part;
                    }
                }
                here = then;
            }
            arrived
        })
        .collect()
}

/// Writes touchpoints with the given ways: to the touchpoint of a number, or out for 0; shares never come to more than the whole.
fn written(ways: &[Vec<(usize, Option<u8>)>]) -> String {
    let count = ways.len();
    let line = |(at, ways): (usize, &Vec<(usize, Option<u8>)>)| {
        let each = 100 / ways.len().max(1) as u32;
        let way = |(to, share): &(usize, Option<u8>)| {
            let share = share.map_or(String::new(), |share| format!(", share: {}%", u32::from(share) % (each + 1)));
            match to % count {
                0 => format!("{{exit: Out{share}}}"),
                to => format!("{{to: t{to}{share}}}"),
            }
        };
        let ways: Vec<String> = ways.iter().map(way).collect();
        let next = if ways.is_empty() { String::new() } else { format!(", next: [{}]", ways.join(", ")) };
        format!("{{name: t{at}{next}}}")
    };
    ways.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
}

fn ways(shared: bool) -> impl Strategy<Value = Vec<Vec<(usize, Option<u8>)>>> {
    let share = if shared { any::<u8>().prop_map(Some).boxed() } else { any::<Option<u8>>().boxed() };
    prop::collection::vec(prop::collection::vec((0_usize..12, share), 0..4), 2..12)
}

/// Gives shares to the ways without one: the rest in the proportion of the weights, and nothing to an exit beside others.
fn settle(touchpoint: &mut Touchpoint, weights: &[u32]) {
    let Next::Ways { ways, .. } = &mut touchpoint.next else {
        return;
    };
    let given: f64 = ways.iter().filter_map(|way| way.share.get()).map(|share| share.0).sum();
    let is_open = |way: &Onward| way.share.get().is_none();
    let is_exit = |way: &Onward| matches!(way.target, Target::Exit { .. });
    let has_onward = ways.iter().any(|way| is_open(way) && !is_exit(way));
    let weight = |(way, weight): (&Onward, &u32)| match (is_open(way), is_exit(way) && has_onward) {
        (true, false) => f64::from(*weight),
        _ => 0.0,
    };
    let parts: Vec<f64> = ways.iter().zip(weights).map(weight).collect();
    let sum: f64 = parts.iter().sum();
    for (way, part) in ways.iter_mut().zip(parts) {
        if is_open(way) {
            let share = (1.0 - given).max(0.0) * part / sum.max(1.0);
            way.share = Field::Present(Spanned::new(Share(share), way.span));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn given_shares_make_the_reach_that_walking_shows(ways in ways(true)) {
        let journey = one_stage(&written(&ways));
        let graph = Graph::of(&journey);
        for (reach, walked) in graph.reach_of_all().iter().zip(walked(&journey, &graph)) {
            prop_assert!(reach.is_exact() && (reach.low - walked).abs() < 1e-3, "{reach:?} {walked}");
        }
    }

    #[test]
    fn every_split_lies_within_the_range(ways in ways(false), weights in prop::collection::vec(1_u32..100, 36)) {
        let journey = one_stage(&written(&ways));
        let graph = Graph::of(&journey);
        let mut settled = journey;
        for (at, touchpoint) in settled.touchpoints.iter_mut().enumerate() {
            settle(touchpoint, &weights[at * 3..]);
        }
        let exact = Graph::of(&settled);
        for (range, one) in graph.reach_of_all().iter().zip(exact.reach_of_all()) {
            prop_assert!(range.low <= one.low + 1e-6 && one.high <= range.high + 1e-6, "{one:?} not in {range:?}");
        }
    }

    #[test]
    fn reach_is_a_range_within_the_whole(ways in ways(false)) {
        let journey = one_stage(&written(&ways));
        let graph = Graph::of(&journey);
        prop_assert_eq!(graph.reach_of_all()[0], Reach::EVERYONE);
        let all = graph.reach_of_all().iter().zip(graph.reachable(None));
        for (reach, is_reachable) in all {
            prop_assert!(0.0 <= reach.low && reach.low <= reach.high && reach.high <= 1.0);
            prop_assert!(*is_reachable || reach.high == 0.0);
        }
        for exit in graph.reach_of_exits(None) {
            prop_assert!(0.0 <= exit.low && exit.low <= exit.high && exit.high <= 1.0);
        }
    }
}
