//! Maps in the language of their journey: every word that is not the journey's own, and the way it is read.

use std::fs;

use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey;
use cjm::journey::LANE_HEADINGS;
use cjm::map::Map;
use cjm::measure::{Style, width, wrap, wrap_columns};
use cjm::render::{self, Options};
use cjm::source::Source;
use cjm::words::Language;

fn map_of(text: &str) -> Map {
    let journey = journey::load(&Source::new("a", text)).journey;
    let graph = Graph::of(&journey);
    Map::of(&journey, &graph, &Insight::of(&journey, &graph))
}

fn drawn(map: &Map, format: &str) -> String {
    let format = render::format(format).expect("a format");
    let options = Options { width: 160, ..Options::default() };
    String::from_utf8((format.draw)(map, &options).expect("a drawing").bytes).expect("text")
}

fn drawn_flow(map: &Map, format: &str) -> String {
    let format = render::format(format).expect("a format");
    let draw = format.draw_flow.expect("a flow");
    String::from_utf8(draw(map, &Options::default()).expect("a drawing").bytes).expect("text")
}

/// A Finnish journey that makes a map say as much as it can; its own words have no letters that English words have.
const FINNISH_JOURNEY: &str = r#"
journey: "Öö 1"
language: fi-FI
kind: subscription
state: to-be
reviewed: 2026-10-01
review_every: 6 months
covers: [before, purchase, after]
expected_behaviours: [need-recognition, payment]
business_goal: "Öö 2"
starts: "Öö 3"
ends: "Öö 4"
personas:
  a: { name: Äää, goal: "Öö 5", needs: ["Öö 6"], priorities: ["Öö 7"], trigger: "Öö 8", share: 60%, pain_points: ["Öö 9"] }
  b: { name: Ååå, share: 0.5% }
evidence:
  e: { name: "Öö 10", kind: interview, sample: 12, date: 2026-01 }
  f: { name: "Öö 11", kind: survey, sample: 1 }
  g: { name: "Öö 12", kind: event-log, sample: 7 }
  h: { name: "Öö 13", kind: assumption }
metrics:
  m: { name: "Öö 14", value: 3.9, target: 6, scale: 1-7, baseline: 3.1, sample: 418, date: 2026-09 }
  n: { name: "Öö 15" }
channels:
  c: { name: "Öö 24", kind: digital }
  d: { name: "Öö 29", kind: physical }
  f: { name: "Öö 32", kind: human }
  g: { name: "Öö 54", kind: post }
external: [{ name: "Öö 16", softened_by: "Öö 17" }]
opportunities:
  o: { name: "Öö 18", customer_value: 70, business_value: 50, effort: 3 weeks, status: in-progress, metrics: [m], evidence: [h] }
stages:
  - name: "Öö 20"
    phase: before
    order: any
    goal: "Öö 21"
    business_goal: "Öö 22"
    behaviour: [need-recognition, search]
    wait: { low: 2 weeks, high: 1 month }
    touchpoints:
      - { name: "Öö 23", channel: c, control: partner, wait: 8 min, emotion: { a: -1.5, b: 1 }, expects: 1, thought: "Öö 25", quote: "Öö 26", action: "Öö 27" }
      - { name: "Öö 28", channel: d, initiated_by: company, emotion: { a: { typical: -2, low: -2, high: 1.5 }, b: 2 }, evidence: [h], for: [a, b] }
  - name: "Öö 30"
    phase: purchase
    touchpoints:
      - name: "Öö 31"
        id: pay
        channel: f
        control: external
        moment_of_truth: { kind: first, because: "Öö 33" }
        importance: 5
        satisfaction: 2
        company_importance: 3
        quality: [reliability, empathy]
        kano: must-be
        wait: 3 days
        wait_explained: true
        fails: [{ when: "Öö 34", response: "Öö 35" }]
        emotion: -1
        pain_points: [{ name: "Öö 36", severity: critical, evidence: [h], status: accepted, because: "Öö 37" }, { name: "Öö 38", severity: low }]
        next: [{ to: end, when: "Öö 39", share: 35% }, { exit: "Öö 40", good: true }, { to: pay, share: 10% }]
        metrics: [m, n]
        opportunities: [o]
        frontstage: [{ name: "Öö 41", duration: 5 min, id: x }]
        backstage: [{ name: "Öö 42", after: [x] }]
        support: "Öö 43"
        systems: "Öö 44"
        owner: "Öö 45"
  - name: "Öö 50"
    phase: after
    touchpoints:
      - { name: "Öö 51", id: end, channel: none, emotion: -2, feeling: "Öö 52", requires: [pay], ends_well: false, evidence: [e] }
      - { name: "Öö 53", channel: g, emotion: -1 }
"#;

/// Returns the words of the messages of a language, without places for values, keys and comments.
fn words_in(file: &str) -> Vec<String> {
    let file = file.to_lowercase().replace('\u{AD}', "");
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    let texts = lines.map(|line| match line.split_once(" =") {
        Some((_, text)) if !line.starts_with(' ') => text,
        _ => line.split_once(']').map_or(line, |(_, text)| text),
    });
    // Names in braces are places for other texts.
    let texts = texts.flat_map(|text| {
        text.split('{').enumerate().map(|(at, part)| match at {
            0 => part,
            _ => part.split_once('}').map_or("", |(_, rest)| rest),
        })
    });
    texts.flat_map(|text| text.split(|letter: char| !letter.is_alphabetic())).map(String::from).collect()
}

/// Returns the English words of a map that mean nothing in Finnish; short ones might.
fn english_words() -> Vec<String> {
    let finnish = words_in(include_str!("../src/words/fi.ftl"));
    let mut words = words_in(include_str!("../src/words/en.ftl"));
    words.retain(|word| word.len() > 2 && !finnish.contains(word));
    words.sort();
    words.dedup();
    words
}

/// Returns what is to be read in a picture, a page or a text, without tags and their attributes.
fn read(text: &str) -> String {
    let mut out = String::new();
    let mut is_tag = false;
    for letter in text.chars() {
        match letter {
            '<' => is_tag = true,
            '>' if is_tag => {
                is_tag = false;
                out.push(' ');
            }
            _ if !is_tag => out.push(letter),
            _ => {}
        }
    }
    out.replace('\u{AD}', "").to_lowercase()
}

#[test]
fn no_english_is_left_in_a_finnish_map() {
    let map = map_of(FINNISH_JOURNEY);
    assert_eq!(map.words.tag(), "fi");
    let english = english_words();
    assert!(english.len() > 200 && english.iter().any(|word| word == "touchpoints"));
    let drawings = [
        ("text", drawn(&map, "text")),
        ("markdown", drawn(&map, "markdown")),
        ("svg", drawn(&map, "svg")),
        ("flow as text", drawn_flow(&map, "text")),
        ("flow as svg", drawn_flow(&map, "svg")),
    ];
    for (name, drawing) in drawings {
        let read = if name.ends_with("svg") { read(&drawing) } else { drawing.replace('\u{AD}', "").to_lowercase() };
        assert!(read.contains("öö 31"), "{name}: {read}");
        let words: Vec<&str> = read.split(|letter: char| !letter.is_alphabetic()).collect();
        let left: Vec<&String> = english.iter().filter(|word| words.contains(&word.as_str())).collect();
        assert!(left.is_empty(), "{name} still says {left:?}");
    }
}

#[test]
fn a_finnish_map_writes_numbers_and_lengths_as_finns_do() {
    let text = drawn(&map_of(FINNISH_JOURNEY), "markdown");
    for said in [
        "3,9 / 7",
        "−1,5",
        "60 %",
        "0,5 %",
        "odottaa 8 min",
        "2 viikkoa – 1 kuukausi",
        "1 kyselyvastaus",
        "12 haastattelua",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

#[test]
fn the_primary_tag_chooses_and_english_stands_in() {
    for (tag, language) in [("fi", "fi"), ("fi-FI", "fi"), ("FI_fi", "fi"), ("fil", "en"), ("", "en")] {
        assert_eq!(Language::of(Some(tag)).tag(), language, "{tag}");
    }
    assert_eq!(Language::of(None).tag(), "en");
    let mut tags: Vec<&str> = Language::tags().collect();
    let count = tags.len();
    tags.sort_unstable();
    tags.dedup();
    assert_eq!(tags.len(), count);
}

/// The room of a lane's heading: px in a picture, columns in a text.
const HEADING: (f64, usize) = (116.0, 13);

#[test]
fn the_headings_of_the_lanes_fit_without_breaking_within_a_word() {
    for tag in Language::tags() {
        let language = Language::of(Some(tag));
        for key in LANE_HEADINGS.into_iter().chain(["lane-next", "lane-emotion-text"]) {
            let heading = language.text(key);
            let joints: Vec<String> =
                heading.split([' ', '-']).flat_map(|word| word.split('\u{AD}')).map(String::from).collect();
            let style = Style::bold(12.0);
            let in_picture = wrap(heading, HEADING.0, style);
            let in_text = wrap_columns(heading, HEADING.1);
            for lines in [&in_picture, &in_text] {
                // Every line ends where a word or a part of it does.
                let ends =
                    |line: &String| joints.iter().any(|part| line.trim_end_matches('-').ends_with(part.as_str()));
                // Japanese has no blanks and breaks between any two letters.
                let is_without_blanks = heading.chars().all(|letter| letter > '\u{3000}');
                assert!(is_without_blanks || lines.iter().all(ends), "{tag} {heading}: {lines:?}");
            }
            assert!(in_picture.iter().all(|line| width(line, style) <= HEADING.0));
        }
    }
}

const HEBREW: &str = r#"
journey: תור במרפאת השיניים
personas: { noa: { name: "נועה, מורה", share: 60% }, dan: "דן, נהג" }
stages:
  - name: לפני הטיפול
    touchpoints:
      - { name: "מחפשת מרפאה ב־Google Maps!", channel: Google Maps, emotion: { noa: -1.5, dan: 0 }, wait: 8 min }
      - { name: מזמינה תור, channel: טלפון, emotion: 1, fails: [{ when: התור מלא, response: מציעים יום אחר }] }
"#;

#[test]
fn most_letters_of_the_title_turn_a_map_round() {
    let svg = drawn(&map_of(HEBREW), "svg");
    assert!(svg.contains(r#"direction="ltr""#) && svg.contains("\u{202B}מחפשת מרפאה"), "{svg}");
    // Time runs to the left: the second card stands left of the first.
    let x = |name: &str| -> f64 {
        let text = &svg[svg[..svg.find(&format!(">{name}")).expect(name)].rfind("x=\"").expect("a place") + 3..];
        text[..text.find('"').expect("a number")].parse().expect("a number")
    };
    assert!(x("מזמינה תור") < x("\u{202B}מחפשת"));
    assert!(svg.contains("התור מלא ← מציעים יום אחר"));
    // A name in Latin letters and a number are no sentence of Hebrew: they carry no mark.
    assert!(svg.contains(">Google Maps<") && svg.contains(">60 % of customers<"));
    let english =
        drawn(&map_of(&HEBREW.replace("journey: תור במרפאת השיניים", "journey: A dentist\nlanguage: en")), "svg");
    assert!(!english.contains(r#"direction="ltr""#));
}

#[test]
fn the_same_journey_stays_as_it_is_in_its_own_language_file() {
    for kind in cjm::gaps::Kind::ALL {
        assert_ne!(kind.said(&Language::of(Some("fi"))), kind.said(&Language::english()));
    }
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/varhaiskasvatus.journey.yaml"));
    assert_eq!(map_of(&text.expect("an example")).words.tag(), "fi");
}

#[test]
fn a_page_runs_as_its_picture_does() {
    let journey = |language: &str, title: &str| {
        map_of(&format!("journey: {title}\n{language}stages:\n  - name: {title}\n    touchpoints: [{title}]\n"))
    };
    for (language, title, is_mirrored) in [
        ("language: ckb\n", "کڕینی پاسکیل", true),
        ("", "شراء دراجة", true),
        ("", "קניית אופניים", true),
        ("language: ar\n", "Bike", true),
        ("language: ku-Arab\n", "کڕین", true),
        ("language: en\n", "شراء", false),
        ("", "Bike", false),
    ] {
        let map = journey(language, title);
        let page = drawn(&map, "html");
        let root = page.lines().find(|line| line.starts_with("<html")).expect("a root");
        assert_eq!(root.contains("dir=\"rtl\""), is_mirrored, "{language}{title}: {root}");
        assert_eq!(map.direction() == cjm::measure::Direction::RightToLeft, is_mirrored, "{language}{title}");
    }
}

#[test]
fn a_persona_has_one_mark_in_every_text() {
    let personas: Vec<String> = (0..8).map(|at| format!("p{at}: Person{at}")).collect();
    // Whoever feels the same at every step shares a curve and its mark.
    let felt = |value: fn(usize) -> usize| {
        (0..8).map(|at| format!("p{at}: {}", value(at) as i64 - 2)).collect::<Vec<String>>().join(", ")
    };
    let map = map_of(&format!(
        "journey: Marks\npersonas: {{ {} }}\nstages:\n  - name: Buy\n    touchpoints:\n      - {{ name: Looks, emotion: {{ {} }} }}\n      \
         - {{ name: Pays, emotion: {{ {} }} }}\n",
        personas.join(", "),
        felt(|at| at % 5),
        felt(|at| at / 5),
    ));
    for format in ["text", "markdown", "html"] {
        let text = drawn(&map, format);
        for (at, mark) in "●■◆▼★⬢■◆".chars().enumerate() {
            let name = format!("Person{at}");
            let is_marked = |line: &str| {
                line.match_indices(&name)
                    .any(|(place, _)| line[..place].trim_end_matches([' ', '*', '>']).trim_end().ends_with(mark))
                    || format == "html" && line.contains(&format!("{mark}</span>")) && line.contains(&name)
            };
            assert!(text.lines().any(is_marked), "{format}: {name} has not the mark {mark}");
        }
    }
}
