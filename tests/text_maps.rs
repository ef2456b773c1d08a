//! Text maps of hostile texts and of any size: within the width, in ASCII where asked for, never steering a terminal.

use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey;
use cjm::map::Map;
use cjm::measure::columns;
use cjm::render::{self, Options};
use cjm::source::Source;
use proptest::prelude::*;
use serde_json::{Value, json};

fn map_of(journey: &Value) -> Map {
    // JSON is YAML.
    let loaded = journey::load(&Source::new("test.journey.yaml", journey.to_string()));
    assert!(loaded.is_journey, "{:?}", loaded.findings);
    let graph = Graph::of(&loaded.journey);
    Map::of(&loaded.journey, &graph, &Insight::of(&loaded.journey, &graph))
}

/// Returns the map and the flow as text.
fn texts(map: &Map, options: &Options) -> Vec<String> {
    let text = render::format("text").expect("the text map");
    let draw = [Some(text.draw), text.draw_flow];
    let drawn = draw.into_iter().flatten().map(|draw| draw(map, options).expect("a drawing").bytes);
    drawn.map(|bytes| String::from_utf8(bytes).expect("text")).collect()
}

/// Returns a line without our colours.
fn uncolored(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |line, part| line + part.split_once('m').expect("a code of ours ends").1)
}

fn hostile_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,12}( [a-z]{1,12}){0,8}",
        "[a-zäöå]{80}",
        "[あ-んア-ン漢字自転車買。、「」]{1,40}",
        "[ا-ي ]{1,40}",
        "[א-ת ]{1,40}",
        "(👩\u{200D}🔧|👨\u{200D}👩\u{200D}👧|🏳\u{FE0F}\u{200D}🌈|🇫🇮|❤\u{FE0F}|1\u{FE0F}\u{20E3}|👍🏽){1,20}",
        "[क-ह\u{93E}-\u{94D} ]{1,30}",
        "(e\u{301}|o\u{308}\u{323}|z\u{335}\u{336}\u{337}){1,30}",
        "[│┃═●■→|+`*_<>&;:#@!-]{1,30}",
        "[ -~]{1,60}",
        "\\PC{1,40}",
    ]
    .prop_map(|text| format!("x{}", text.trim()))
}

/// Builds a journey of some size in which every text is one of those given, taken in turn.
fn journey_of(sizes: &[usize], said: &[String]) -> Value {
    let mut turn = said.iter().cycle();
    let mut next = || turn.next().cloned().unwrap_or_default();
    let emotions = [-2.0, 1.5, 0.0, 2.0, -0.5, -1.0];
    let mut stages = Vec::new();
    let mut count = 0_usize;
    for (at, size) in sizes.iter().enumerate() {
        let mut touchpoints = Vec::new();
        for _ in 0..*size {
            count += 1;
            touchpoints.push(json!({
                "name": next(), "id": format!("t{count}"), "action": [next(), next()], "thought": next(), "quote": next(),
                "feeling": next(), "emotion": emotions[count % emotions.len()], "wait": "3 days", "summary": next(),
                "pain_points": [{"name": next(), "severity": "critical", "owner": next()}],
                "opportunities": [{"name": next(), "because": next(), "status": "dismissed"}],
                "metrics": [{"name": next(), "kind": "ces", "value": 2, "target": 5, "unit": next()}],
                "frontstage": [{"name": next(), "owner": next()}], "backstage": [next()], "systems": [next(), next()],
                "lanes": {"own": next()}, "harm": next(),
            }));
        }
        let phase = ["before", "purchase", "after"][at * 3 / sizes.len()];
        let mut stage = json!({"name": next(), "phase": phase, "goal": next(), "touchpoints": touchpoints});
        if at % 4 == 3 {
            stage["pain_points"] = json!([next()]);
        }
        stages.push(stage);
    }
    json!({
        "journey": next(), "summary": next(), "scenario": next(), "owner": next(), "notes": next(),
        "personas": {"a": {"name": next(), "goal": next(), "needs": [next()]}, "b": {"name": next(), "quote": next()}},
        "evidence": {"e": {"name": next(), "kind": "interview", "source": next()}},
        "lanes": {"own": next()}, "stages": stages,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_line_is_wider_than_asked(
        said in prop::collection::vec(hostile_text(), 4..24),
        sizes in prop::collection::vec(1_usize..7, 1..7),
        width in 80_usize..=240,
        ascii: bool,
        color: bool,
    ) {
        let map = map_of(&journey_of(&sizes, &said));
        for text in texts(&map, &Options { width, ascii, color, ..Options::default() }) {
            for line in text.lines() {
                let line = uncolored(line);
                prop_assert!(columns(&line) <= width, "{} columns of {width}: {line}", columns(&line));
                prop_assert!(!line.chars().any(char::is_control), "{line:?}");
            }
        }
    }

    #[test]
    fn ascii_journeys_give_ascii_maps(
        said in prop::collection::vec("x[ -~]{1,40}", 4..24),
        sizes in prop::collection::vec(1_usize..7, 1..5),
    ) {
        let map = map_of(&journey_of(&sizes, &said));
        for text in texts(&map, &Options { ascii: true, ..Options::default() }) {
            let foreign: String = text.chars().filter(|character| !character.is_ascii()).collect();
            prop_assert!(foreign.is_empty(), "{foreign}");
        }
    }

    #[test]
    fn colours_change_no_word(said in prop::collection::vec(hostile_text(), 4..24)) {
        let map = map_of(&journey_of(&[2, 3], &said));
        let plain = texts(&map, &Options::default());
        let colored = texts(&map, &Options { color: true, ..Options::default() });
        for (plain, colored) in plain.iter().zip(colored) {
            let colored: Vec<String> = colored.lines().map(uncolored).collect();
            prop_assert_eq!(plain.lines().collect::<Vec<_>>(), colored);
        }
    }
}

#[test]
fn markdown_tables_hold_whatever_is_written() {
    let said: Vec<String> =
        ["a | b", "<script>x</script>", "# no\n## title", "[l](javascript:x)", "`code` \\| **b**", "1. list", "- item"]
            .map(String::from)
            .to_vec();
    let map = map_of(&journey_of(&[3, 7], &said));
    let markdown = render::format("markdown").expect("Markdown");
    let page = String::from_utf8((markdown.draw)(&map, &Options::default()).expect("a drawing").bytes).expect("text");
    let bars = |line: &str| line.replace("\\\\", "").replace("\\|", "").matches('|').count();
    let mut in_head = 0;
    for line in page.lines() {
        let unescaped = line.replace("\\]", "");
        assert!(!line.contains("<script") && !unescaped.contains("](javascript"), "{line}");
        if line.starts_with("|---") {
            in_head = bars(line);
        } else if line.starts_with("| **") || line.starts_with("| ●") {
            assert_eq!(bars(line), in_head, "{line}");
        }
    }
}

/// Returns a journey of short touchpoints, `size` in each of `count` stages.
fn long_journey(count: usize, size: usize) -> Value {
    let emotion = |at: usize| (at % 5) as f64 - 2.0;
    let touchpoint =
        |at: usize| json!({"name": format!("Step {at}"), "emotion": emotion(at), "pain_points": ["Hurts"]});
    let stage = |stage: usize| {
        let touchpoints: Vec<Value> = (stage * size..(stage + 1) * size).map(touchpoint).collect();
        json!({"name": format!("Stage {stage}"), "touchpoints": touchpoints})
    };
    json!({"journey": "Long", "stages": (0..count).map(stage).collect::<Vec<_>>()})
}

#[test]
fn neighbours_that_all_lead_to_each_other_are_told_once_each() {
    let count = 200;
    let next = |at: usize| (at + 1..(at + 6).min(count)).map(|to| json!(format!("t{to}"))).collect::<Vec<_>>();
    let touchpoints: Vec<Value> = (0..count)
        .map(|at| {
            let next = if at + 1 == count { vec![json!("t0")] } else { next(at) };
            json!({"name": format!("Step {at}"), "id": format!("t{at}"), "next": next})
        })
        .collect();
    let map = map_of(&json!({"journey": "Linked", "stages": [{"name": "All", "touchpoints": touchpoints}]}));
    for text in texts(&map, &Options::default()) {
        // All but the way back, and the last step but one, which has no choice.
        assert_eq!(text.matches("→ ").count() - text.matches("→ on to").count(), map.edges.len() - 2);
        assert_eq!(text.matches("↶ ").count() - text.matches("↶ back to").count(), 1);
    }
}

#[test]
fn a_journey_may_be_small_or_large() {
    for (count, size) in [(1, 1), (2, 1), (1, 40), (60, 1), (2_500, 4), (1, 10_000)] {
        let map = map_of(&long_journey(count, size));
        for text in texts(&map, &Options { width: 80, ..Options::default() }) {
            assert!(text.lines().all(|line| columns(line) <= 80), "{count} stages");
        }
    }
}

fn example(name: &str) -> Map {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    let loaded = journey::load(&Source::new(name, std::fs::read_to_string(path).expect("an example")));
    let graph = Graph::of(&loaded.journey);
    Map::of(&loaded.journey, &graph, &Insight::of(&loaded.journey, &graph))
}

fn drawn(map: &Map, format: &str) -> String {
    let format = render::format(format).expect("a format");
    String::from_utf8((format.draw)(map, &Options::default()).expect("a drawing").bytes).expect("text")
}

#[test]
fn what_is_not_asked_for_is_neither_told_nor_explained() {
    use cjm::map::LaneKind;
    let whole = example("city-bike.journey.yaml");
    let mut part = whole.clone();
    part.keep_lanes(&[LaneKind::Action]);
    for (format, words) in [
        ("text", &["Goes on", "expected"][..]),
        ("markdown", &["Goes on", "How it feels"]),
        ("svg", &[">expected", "leaves the journey"]),
    ] {
        for word in words {
            assert!(!drawn(&part, format).contains(word), "{format}: {word}");
        }
    }
    assert!(drawn(&whole, "text").contains("Goes on") && drawn(&whole, "markdown").contains("How it feels"));
}

#[test]
fn gaps_that_are_left_out_are_counted() {
    let map = example("city-bike.journey.yaml");
    let lane = map.lane(&cjm::map::LaneKind::Gap).expect("gaps");
    let shown: usize = lane.cells.iter().map(|cell| cell.content.len()).sum();
    let said = lane.summary.as_deref().expect("a word on the others");
    assert!(said.starts_with(&format!("{shown} of ")) && said.ends_with("the weightiest"), "{said}");
    assert!(drawn(&map, "markdown").contains(said), "{said}");
}

#[test]
fn a_neutral_moment_that_is_like_others_is_no_valley() {
    let journey = |values: [f64; 4]| {
        let steps: Vec<Value> = values
            .iter()
            .enumerate()
            .map(|(at, value)| json!({ "name": format!("s{at}"), "emotion": value }))
            .collect();
        drawn(&map_of(&json!({ "title": "T", "stages": [{ "name": "A", "touchpoints": steps }] })), "markdown")
    };
    assert!(!journey([0.0, 2.0, 0.0, 1.0]).contains("lowest"));
    assert!(journey([0.0, 2.0, 1.0, 1.0]).contains("lowest"));
    assert!(journey([-1.0, 2.0, -1.0, 1.0]).contains("lowest"));
}
