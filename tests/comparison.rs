//! Two maps as one: which step is which, what is new, gone, moved, changed and solved, in every format.

use std::fs;
use std::path::Path;

use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey;
use cjm::map::{ChangeKind, Content, Destination, GapChoice, LaneKind, Map};
use cjm::render::{self, Options};
use cjm::source::Source;
use proptest::prelude::*;

fn map_of(text: &str) -> Map {
    let loaded = journey::load(&Source::new("test.journey.yaml", text));
    assert!(loaded.is_journey, "{:?}", loaded.findings);
    let graph = Graph::of(&loaded.journey);
    Map::under(
        &loaded.journey,
        &graph,
        &Insight::of(&loaded.journey, &graph),
        &GapChoice { has_all: true, ..GapChoice::default() },
    )
}

fn example(name: &str) -> Map {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    map_of(&fs::read_to_string(path).expect("an example"))
}

fn city_bikes() -> Map {
    example("city-bike-to-be.journey.yaml").compared_with(example("city-bike.journey.yaml"))
}

fn compared(before: &str, after: &str) -> Map {
    map_of(after).compared_with(map_of(before))
}

fn summary(map: &Map) -> &[String] {
    &map.comparison.as_ref().expect("a comparison").summary
}

/// Returns the changes in a lane: the sign, the words, and the name of what they are about.
fn changes(map: &Map, kind: &LaneKind) -> Vec<(ChangeKind, String, String)> {
    let cells = map.lane(kind).map_or(&[][..], |lane| &lane.cells);
    let pairs = cells.iter().flat_map(|cell| cell.content.windows(2));
    pairs
        .filter_map(|pair| match pair {
            [Content::Change(change), thing] => {
                let name = match thing {
                    Content::Pain(note) => &note.name,
                    Content::Opportunity(note) => &note.name,
                    Content::Metric(note) => &note.name,
                    Content::Gap(note) => &note.text,
                    Content::Touchpoint(card) => &card.name,
                    Content::Card(card) => &card.name,
                    Content::Action(said) | Content::Thought(said) | Content::Text(said) => &said.text,
                    other => panic!("{other:?}"),
                };
                Some((change.kind, change.words.join(", "), name.clone()))
            }
            _ => None,
        })
        .collect()
}

fn names(map: &Map) -> Vec<&str> {
    map.columns.iter().map(|column| column.name.as_str()).collect()
}

fn drawn(map: &Map, format: &str) -> String {
    let format = render::format(format).expect("a format");
    let options = Options { width: 160, ..Options::default() };
    String::from_utf8((format.draw)(map, &options).expect("a drawing").bytes).expect("text")
}

#[test]
fn the_plan_for_the_city_bike_says_what_it_changes() {
    let map = city_bikes();
    let said = summary(&map);
    for words in [
        "Aino: lowest point −2 → 0, on average −0.3 → +0.8",
        "Pain points: 4 solved",
        "Opportunities: 4 new, 2 as before",
        "Customer effort: 3.9 → 6 (target), better",
        "Net promoter score: 31 → 45 points (target), better",
        "Touchpoints: 1 new, 4 changed, 5 as before",
    ] {
        assert!(said.iter().any(|sentence| sentence == words), "{words} in {said:#?}");
    }
    let waits = changes(&map, &LaneKind::Touchpoint);
    let waits = waits.iter().find(|(.., name)| name == "Waits for the courier").expect("a change");
    assert_eq!(waits.1, "channel: Courier → Courier / Text message, control: partner → company, wait: 4 days → 3 days");
    assert!(map.description().contains("Pain points: 4 solved."), "{}", map.description());
}

#[test]
fn every_format_says_the_same_of_the_change() {
    let map = city_bikes();
    for format in ["text", "markdown", "svg"] {
        let page = drawn(&map, format).replace("<br>", " ");
        for words in ["As-is: Buying a city bike", "Pain points: 4 solved", "closed", "3.9 → 6 (target)"] {
            assert!(page.contains(words), "{words} in {format}:\n{page}");
        }
    }
    assert!(drawn(&map, "text").contains("○ Aino, as-is"));
}

#[test]
fn steps_are_known_again_by_address_id_or_name() {
    let before = "journey: A\nstages:\n  - name: Buy\n    touchpoints: [{ name: Pays, id: pay }, Waits, Asks]\n  - name: Use\n    touchpoints: [Rides]\n";
    let after = "journey: A\nstages:\n  - name: Buy\n    touchpoints: [{ name: Pays by card, id: pay }, { name: waits!, id: w }, Signs]\n  - name: Use it\n    touchpoints: [Rides]\n";
    let map = compared(before, after);
    assert_eq!(names(&map), ["Pays by card", "waits!", "Asks", "Signs", "Rides", "Rides"]);
    use ChangeKind::{Added, Changed, Left, Moved, Removed};
    let told: Vec<_> = changes(&map, &LaneKind::Touchpoint).into_iter().collect();
    let of = |kind, words: &str, name: &str| (kind, words.to_owned(), name.to_owned());
    assert_eq!(
        told,
        [
            of(Changed, "was “Pays”", "Pays by card"),
            of(Changed, "was “Waits”", "waits!"),
            of(Removed, "removed", "Asks"),
            of(Added, "new", "Signs"),
            of(Left, "moved, now first in “Use it”", "Rides"),
            of(Moved, "moved, was first in “Use”", "Rides"),
        ]
    );
}

#[test]
fn what_moved_is_told_at_both_places_and_both_curves_keep_their_order() {
    let before = "journey: A\nstages:\n  - name: Buy\n    touchpoints: [{ name: One, emotion: 1 }, { name: Two, emotion: -1, pain_points: [Slow] }, { name: Three, emotion: 2 }]\n";
    let after = "journey: A\nstages:\n  - name: Buy\n    touchpoints: [{ name: Two, emotion: 0, pain_points: [Slow] }, { name: One, emotion: 1 }, { name: Three, emotion: 2 }]\n";
    let map = compared(before, after);
    let values = |is_earlier: bool| -> Vec<f64> {
        let curve = map.emotion.curves.iter().find(|curve| curve.is_earlier == is_earlier).expect("a curve");
        assert!(curve.points.windows(2).all(|pair| pair[0].columns.start < pair[1].columns.start));
        curve.points.iter().filter_map(|point| point.value).collect()
    };
    assert_eq!((values(true), values(false)), (vec![1.0, -1.0, 2.0], vec![0.0, 1.0, 2.0]));
    // The pain has gone along and is no news.
    assert_eq!(changes(&map, &LaneKind::Pain), []);
    assert!(summary(&map).contains(&"Touchpoints: 1 moved, 2 as before".to_owned()), "{:?}", summary(&map));
}

#[test]
fn a_pain_without_an_answer_is_not_called_solved() {
    let before = "journey: A\nstages:\n  - name: Buy\n    touchpoints: [{ name: Pays, pain_points: [Dear, { name: Slow, id: slow, opportunities: [{ name: Hurry, id: hurry }] }] }]\n";
    let after = "journey: A\nstate: to-be\nstages:\n  - name: Buy\n    touchpoints: [Pays]\n  - name: Use\n    touchpoints: [{ name: Rides, opportunities: [{ name: Hurry, id: hurry }] }]\n";
    let told = changes(&compared(before, after), &LaneKind::Pain);
    assert_eq!(told[0].0, ChangeKind::Removed);
    assert_eq!((told[1].0, told[1].2.as_str()), (ChangeKind::Solved, "Slow"));
}

#[test]
fn two_versions_of_one_state_are_before_and_after() {
    let before = "journey: A\nreviewed: 2025-01\nmetrics: { ces: { name: Effort, value: 3 }, churn: { name: Churn, kind: churn, value: 5%, period: year } }\nstages:\n  - { name: Buy, opportunities: [{ name: Hurry, status: open }] }\n";
    let after = "journey: A\nreviewed: 2026-01\nmetrics: { ces: { name: Effort, value: 2 }, churn: { name: Churn, kind: churn, value: 4%, period: year } }\nstages:\n  - { name: Buy, opportunities: [{ name: Hurry, status: done }] }\n";
    let map = compared(before, after);
    let comparison = map.comparison.as_ref().expect("a comparison");
    assert_eq!((comparison.before.label.as_str(), comparison.after.label.as_str()), ("Before", "After"));
    let said = comparison.summary.join("\n");
    assert!(said.contains("Churn: 5% → 4%, better") && said.contains("Effort: 3 → 2, worse"), "{said}");
    assert_eq!(changes(&map, &LaneKind::Opportunity)[0].0, ChangeKind::Solved);
    assert!(said.contains("Opportunities: 1 settled"), "{said}");
}

#[test]
fn a_finnish_journey_is_compared_in_finnish() {
    let before = "journey: A\nlanguage: fi\nstages:\n  - name: Osto\n    touchpoints: [{ name: Maksu, emotion: -1, pain_points: [Hidas] }]\n";
    let after = "journey: B\nlanguage: fi\nstate: to-be\nstages:\n  - name: Osto\n    touchpoints: [{ name: Maksu, emotion: 1, opportunities: [Nopeutetaan] }, Kuitti]\n";
    let said = summary(&compared(before, after)).join("\n");
    assert!(said.contains("aallonpohja −1 → +1") && said.contains("Kipupisteet: 1 ratkaistu"), "{said}");
    assert!(said.contains("Kosketuspisteet: 1 uusi, 1 ennallaan"), "{said}");
}

#[test]
fn the_same_twice_has_no_change() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/city-bike.journey.yaml"))
        .expect("text");
    let map = compared(&text, &text);
    for lane in &map.lanes {
        assert_eq!(changes(&map, &lane.kind), [], "{}", lane.label);
    }
    assert_eq!(names(&map), names(&map_of(&text)));
}

#[test]
fn other_personas_get_their_own_places() {
    let before = "journey: A\npersonas: { kim: Kim, aino: Aino }\nstages:\n  - name: Buy\n    touchpoints: [{ name: Pays, emotion: { kim: 1, aino: -1 }, thought: { kim: Hm } }]\n";
    let after = "journey: A\npersonas: { aino: Aino, leo: Leo }\nstages:\n  - name: Buy\n    touchpoints: [{ name: Pays, emotion: { aino: 1, leo: 0 } }]\n";
    let map = compared(before, after);
    let people: Vec<&str> = map.personas.iter().map(|persona| persona.name.as_str()).collect();
    assert_eq!(people, ["Aino", "Leo", "Kim"]);
    let curves: Vec<(bool, &[usize])> =
        map.emotion.curves.iter().map(|curve| (curve.is_earlier, curve.who.as_slice())).collect();
    assert_eq!(curves, [(true, &[2][..]), (true, &[0]), (false, &[0]), (false, &[1])]);
}

/// A journey of touchpoints in stages, by their names.
fn journey_of(stages: &[Vec<u8>]) -> String {
    let mut text = String::from("journey: A\nstages:\n");
    for (at, stage) in stages.iter().enumerate() {
        text.push_str(&format!("  - name: Stage {}\n    touchpoints:\n", at % 3));
        for name in stage {
            let next = if name % 3 == 0 { ", next: [{ exit: Gone, share: 10% }]" } else { "" };
            text.push_str(&format!(
                "      - {{ name: T{name}, emotion: {}{next}, pain_points: [P{name}] }}\n",
                i16::from(*name % 5) - 2
            ));
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_two_journeys_make_one_sound_map(
        before in prop::collection::vec(prop::collection::vec(0..12_u8, 1..5), 1..6),
        after in prop::collection::vec(prop::collection::vec(0..12_u8, 1..5), 1..6),
    ) {
        let (one, other) = (map_of(&journey_of(&before)), map_of(&journey_of(&after)));
        let (count, later) = (one.columns.len(), names(&other).join(" "));
        let map = other.clone().compared_with(one);
        prop_assert!(map.columns.len() <= count + other.columns.len());
        // Stages divide the columns, phases the stages, and every address is there once.
        let mut end = 0;
        for stage in &map.stages {
            prop_assert_eq!(stage.columns.start, end);
            end = stage.columns.end;
        }
        prop_assert_eq!(end, map.columns.len());
        let mut addresses: Vec<&str> = map.columns.iter().map(|column| column.anchor.as_str()).collect();
        addresses.extend(map.stages.iter().map(|stage| stage.id.as_str()));
        let all = addresses.len();
        addresses.sort_unstable();
        addresses.dedup();
        prop_assert_eq!(addresses.len(), all);
        for edge in &map.edges {
            prop_assert!(edge.from < end && !matches!(edge.to, Destination::Column(to) if to >= end));
        }
        for cell in map.lanes.iter().flat_map(|lane| &lane.cells) {
            prop_assert!(!cell.columns.is_empty() && cell.columns.end <= end);
            prop_assert!(!matches!(cell.content.last(), Some(Content::Change(_))));
        }
        // What the later map shows is all there, in its order.
        let mut rest = map.columns.iter();
        for name in later.split(' ') {
            prop_assert!(rest.any(|column| column.name == name));
        }
        let _ = drawn(&map, "svg");
    }
}

#[test]
fn every_closed_gap_that_is_counted_is_drawn_and_bears_no_number_of_then() {
    let map = city_bikes();
    let closed = changes(&map, &LaneKind::Gap).iter().filter(|(kind, ..)| *kind == ChangeKind::Solved).count();
    assert!(closed > 0);
    let counted = format!("Gaps: {closed} closed");
    assert!(summary(&map).iter().any(|said| said.starts_with(&counted)), "{:?}", summary(&map));
    for cell in &map.lane(&LaneKind::Gap).expect("gaps").cells {
        for pair in cell.content.windows(2) {
            if let [Content::Change(change), Content::Gap(gap)] = pair {
                assert_eq!(gap.rank.is_none(), change.kind == ChangeKind::Solved, "{}", gap.text);
            }
        }
    }
}

#[test]
fn a_way_that_is_there_no_more_is_known_as_such() {
    let before =
        "title: A\nstages: [{ name: Use, touchpoints: [{ name: Ride, next: [Rest, { exit: Sells it }] }, Rest] }]\n";
    let after = "title: A\nstages: [{ name: Use, touchpoints: [{ name: Ride, next: [Rest] }, Rest] }]\n";
    let map = compared(before, after);
    let removed: Vec<_> = map.edges.iter().filter(|edge| edge.is_removed).collect();
    assert_eq!(removed.len(), 1, "{:?}", map.edges);
    assert!(matches!(removed[0].to, Destination::Exit { .. }));
    assert!(compared(before, before).edges.iter().all(|edge| !edge.is_removed));
}
