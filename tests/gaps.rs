//! The gap report: each example in each format against its golden file, and what holds for any journey.
//!
//! `UPDATE=1 cargo test --test gaps` rewrites the golden files; read the difference.

use std::path::Path;

use cjm::gaps::{Gaps, Options};
use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey::load;
use cjm::report::{GAP_FORMATS, GapFormat, GapOptions, Subject, gap_format};
use cjm::source::Source;
use cjm::theme::LIGHT;
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

const EXAMPLES: [&str; 4] = ["city-bike", "gym-membership", "minimal", "late-train-refund"];

fn options(width: usize) -> GapOptions<'static> {
    GapOptions { color: false, width, theme: &LIGHT, top: Some(10), today: Some(jiff::civil::date(2026, 11, 21)) }
}

fn shown(name: &str, text: &str, format: &GapFormat, options: &GapOptions<'_>) -> String {
    let source = Source::new(name, text);
    let journey = load(&source).journey;
    let graph = Graph::of(&journey);
    let insight = Insight::of(&journey, &graph);
    let gaps = Gaps::of(&journey, &graph, &insight, &Options::default());
    let language = cjm::gaps::language_of(&journey);
    let subject = Subject::new(&source, &journey, &language, &insight, &gaps);
    let head = format.head(&language, false, options);
    head + &format.journey(&subject, options) + &format.foot(&language, None, options)
}

fn example(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(format!("{name}.journey.yaml"));
    std::fs::read_to_string(path).expect("an example")
}

/// Compares with the golden file, or rewrites it.
fn hold_against(golden: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gaps").join(golden);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, actual).expect("a writable golden file");
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == actual, "{golden} differs; UPDATE=1 rewrites it\n{actual}");
}

#[test]
fn the_examples_are_told_as_before() {
    for name in EXAMPLES {
        let text = example(name);
        let file = format!("{name}.journey.yaml");
        let of =
            |format: &str, width: usize| shown(&file, &text, gap_format(format).expect("a format"), &options(width));
        hold_against(&format!("{name}.txt"), &of("text", 100));
        hold_against(&format!("{name}.80.txt"), &of("text", 80));
        hold_against(&format!("{name}.md"), &of("markdown", 100));
    }
    let json = shown("city-bike.journey.yaml", &example("city-bike"), gap_format("json").expect("json"), &options(100));
    let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    hold_against("city-bike.json", &(serde_json::to_string_pretty(&value).expect("JSON") + "\n"));
}

#[test]
fn json_says_what_the_text_says() {
    let json = shown("x", &example("city-bike"), gap_format("json").expect("json"), &options(100));
    let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let first = &value["journeys"][0]["gaps"][0];
    assert_eq!(value["version"], 1);
    assert_eq!(first["title"], "Nobody tells when the courier comes");
    assert_eq!(first["personas"], serde_json::json!(["aino", "leo"]));
    assert_eq!(first["evidence"]["words"], "96 tickets");
    let line = first["line"].as_u64().expect("a line") as usize;
    let text = example("city-bike");
    assert!(text.lines().nth(line - 1).expect("the line").contains("Nobody tells when the courier comes"));
}

#[test]
fn a_gap_has_the_name_of_the_rule_that_warns_of_it() {
    use cjm::gaps::Kind;
    // What only the report tells of: no rule warns of a single one of them.
    let own = [
        Kind::PurchaseMissing,
        Kind::PainWithOpenAnswer,
        Kind::PainBeingAnswered,
        Kind::PainAfterAnswer,
        Kind::HandOff,
        Kind::Silence,
        Kind::BadDays,
        Kind::CustomersLeave,
        Kind::PriorityUnanswered,
        Kind::UnheardPhase,
        Kind::AssumedPhase,
        Kind::ReactiveOnly,
    ];
    for kind in Kind::ALL {
        let is_rule = cjm::rules::ALL.iter().any(|rule| rule.name == kind.word());
        assert_eq!(is_rule, !own.contains(&kind), "{}", kind.word());
    }
}

#[test]
fn colours_say_nothing_of_their_own() {
    let text = example("city-bike");
    let format = gap_format("text").expect("text");
    let plain = shown("x", &text, format, &options(100));
    let painted = shown("x", &text, format, &GapOptions { color: true, ..options(100) });
    assert!(painted.contains('\u{1b}') && !plain.contains('\u{1b}'));
    let mut stripped = String::new();
    let mut is_code = false;
    for letter in painted.chars() {
        match (is_code, letter) {
            (false, '\u{1b}') => is_code = true,
            (false, letter) => stripped.push(letter),
            (true, 'm') => is_code = false,
            (true, _) => {}
        }
    }
    let trimmed = |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    assert_eq!(trimmed(&stripped), trimmed(&plain));
}

#[test]
fn a_journey_without_anything_is_told_in_every_format() {
    for text in ["", "journey: Empty\n", "journey: One\nstages: [A]\n", "[1, 2]\n"] {
        for format in GAP_FORMATS {
            assert!(!shown("x", text, format, &options(80)).is_empty(), "{text:?} {}", format.name);
        }
    }
}

/// Names that break tables: wide letters, joined emoji, marks, right-to-left, markup, one endless word.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,12}( [a-z]{1,12}){0,6}",
        Just("自転車を買う人の気持ちと不満をまとめた地図".to_owned()),
        Just("👩‍🔧 repairs 👨‍👩‍👧‍👦".to_owned()),
        Just("مرحبا بالعالم الكبير".to_owned()),
        Just("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenputzmittelflaschendeckelöffner".to_owned()),
        Just("<img src=x> | `code` **b** [a](javascript:x) @team https://x.fi".to_owned()),
        Just("e\u{301}e\u{301}e\u{301} combining".to_owned()),
    ]
}

fn journey() -> impl Strategy<Value = String> {
    let touchpoint = (name(), -2_i8..=2, name(), proptest::option::of(0..18_usize));
    let stage = (name(), 0..4_usize, proptest::collection::vec(touchpoint, 1..4));
    (name(), proptest::collection::vec(name(), 0..4), proptest::collection::vec(stage, 1..9)).prop_map(
        |(title, personas, stages)| {
            let quoted = |text: &str| serde_json::to_string(text).expect("a text");
            let mut text = format!("journey: {}\nreviewed: 2026-10-01\n", quoted(&title));
            if !personas.is_empty() {
                let personas: Vec<String> = personas.iter().map(|name| quoted(name)).collect();
                text.push_str(&format!("personas: [{}]\n", personas.join(", ")));
            }
            text.push_str("stages:\n");
            for (name, phase, touchpoints) in stages {
                text.push_str(&format!("  - name: {}\n", quoted(&name)));
                if let Some(phase) = ["before", "purchase", "after"].get(phase) {
                    text.push_str(&format!("    phase: {phase}\n"));
                }
                text.push_str("    touchpoints:\n");
                for (name, emotion, pain, behaviour) in touchpoints {
                    text.push_str(&format!("      - name: {}\n        emotion: {emotion}\n", quoted(&name)));
                    text.push_str(&format!("        pain_points: [{}]\n", quoted(&pain)));
                    if let Some(behaviour) = behaviour {
                        let word = cjm::journey::Behaviour::ALL[behaviour].word();
                        text.push_str(&format!("        behaviour: {word}\n"));
                    }
                }
            }
            text
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn no_line_is_wider_than_the_terminal(text in journey(), width in 60..200_usize) {
        let told = shown("x", &text, gap_format("text").expect("text"), &options(width));
        for line in told.lines() {
            prop_assert!(line.width() <= width, "{} > {width}: {line}", line.width());
        }
        prop_assert_eq!(&told, &shown("x", &text, gap_format("text").expect("text"), &options(width)));
    }

    #[test]
    fn a_page_holds_no_markup_of_the_file(text in journey()) {
        let page = shown("x", &text, gap_format("markdown").expect("markdown"), &options(100));
        prop_assert!(!page.contains("<img") && !page.replace("\\]", "").contains("](") && !page.contains("https://"));
        let mut width = None;
        for line in page.lines() {
            let cells = line.strip_prefix('|').map(|line| line.replace("\\|", "").matches('|').count());
            prop_assert!(cells.is_none() || width.is_none() || cells == width, "{line}");
            width = cells;
        }
    }

    #[test]
    fn programs_can_read_any_report(text in journey()) {
        let json = shown("x", &text, gap_format("json").expect("json"), &options(100));
        prop_assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
    }
}
