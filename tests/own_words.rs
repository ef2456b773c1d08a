//! Words that a journey or its project sets in place of ours: customers, the purchase, headings, the scale of emotions.

use cjm::config;
use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey::{self, Journey};
use cjm::map::Map;
use cjm::render::{self, Options};
use cjm::source::Source;
use cjm::yaml::Budgets;
use jiff::civil::date;

fn map_of(journey: &Journey) -> Map {
    let graph = Graph::of(journey);
    Map::of(journey, &graph, &Insight::of(journey, &graph))
}

fn drawn(map: &Map, format: &str) -> String {
    let format = render::ALL.iter().find(|known| known.format.name == format).expect("a format");
    let options = Options { width: 160, ..Options::default() };
    String::from_utf8((format.draw)(map, &options).expect("a drawing").bytes).expect("text")
}

/// Loads a journey that has no other lines than these and its stages, with the findings as `line: message`.
fn load(lines: &str) -> (Journey, Vec<String>) {
    let text = format!(
        "journey: A\n{lines}stages: [{{ name: S, touchpoints: [{{ name: T, emotion: -1 }}, {{ name: U, emotion: 2 }}] }}]\n"
    );
    let source = Source::new("a", text);
    let loaded = journey::load(&source);
    let told = loaded.findings.iter().map(|finding| {
        let help = finding.help.iter().chain([&finding.primary.text]).map(|text| format!(" | {text}"));
        format!("{}: {}{}", source.position(finding.primary.span.start).line, finding.message, help.collect::<String>())
    });
    (loaded.journey, told.collect())
}

/// Returns what customers and the purchase are called: three messages that hold one, several, and the purchase.
fn names(journey: &Journey) -> [String; 3] {
    let language = journey.spoken_language();
    ["control-customer", "legend-spread", "phase-purchase"].map(|key| language.text(key).to_owned())
}

#[test]
fn a_label_for_customers_has_two_forms() {
    for written in ["patient/patients", "patient / patients", "[patient, patients]"] {
        let (journey, findings) = load(&format!("customer_label: {written}\n"));
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(names(&journey), ["patient", "spread between patients", "purchase"], "{written}");
    }
    for written in ["patient", "[a, b, c]", "patient/", "a/b/c"] {
        let (journey, findings) = load(&format!("customer_label: {written}\n"));
        assert!(findings[0].starts_with("2: customers need two names here"), "{written}: {findings:?}");
        assert_eq!(names(&journey)[0], "customer");
    }
}

#[test]
fn a_label_holds_nothing_that_a_format_could_take_for_its_own() {
    for label in ["<b>x</b>", "[x](y)", "a\\nb", "`x`"] {
        for key in ["purchase_label", "words: { lane-actions"] {
            let end = if key.contains('{') { " }" } else { "" };
            let (journey, findings) = load(&format!("{key}: \"{label}\"{end}\n"));
            assert!(findings[0].contains("a label stands among other words"), "{key} {label}: {findings:?}");
            assert!(journey.own_words.is_empty());
        }
    }
}

#[test]
fn headings_are_replaced_by_their_keys() {
    let (journey, findings) = load("words: { lane-gaps: Holes, head-untitled: Path }\n");
    assert!(findings.is_empty(), "{findings:?}");
    let text = drawn(&map_of(&journey), "text");
    assert!(text.contains("Holes") && !text.contains("Gaps"), "{text}");
    let (_, findings) = load("words:\n  lane-touchpoint: Encounters\n  persona-share: x\n  nonsense: y\n");
    assert_eq!(findings.len(), 3, "{findings:?}");
    assert!(findings[0].starts_with("3: no heading has the key `lane-touchpoint`"), "{findings:?}");
    assert!(findings[0].contains("did you mean `lane-touchpoints`?"), "{findings:?}");
    assert!(findings[1].starts_with("4: `persona-share` is a sentence with values in it"), "{findings:?}");
    assert!(findings[2].starts_with("5: no heading has the key `nonsense`"), "{findings:?}");
}

#[test]
fn a_journey_takes_the_words_of_its_project_for_what_it_leaves_open() {
    let project =
        "customer_label: member/members\npurchase_label: enrolment\nwords: { lane-actions: Deeds, lane-gaps: Holes }\n";
    let (project, findings) = config::read(&Source::new("cjm.yaml", project), date(2026, 11, 30));
    assert!(findings.is_empty(), "{findings:?}");
    let source =
        Source::new("a", "journey: A\ncustomer_label: pupil/pupils\nwords: { lane-gaps: Voids }\nstages: [S]\n");
    let loaded = journey::load_sharing(&source, project.shared(), &Budgets::default());
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let language = loaded.journey.spoken_language();
    let said =
        ["control-customer", "phase-purchase", "lane-actions", "lane-gaps"].map(|key| language.text(key).to_owned());
    assert_eq!(said, ["pupil", "enrolment", "Deeds", "Voids"]);
    assert_eq!(loaded.journey.purchase_label.get().map(String::as_str), Some("enrolment"));
}

#[test]
fn a_mistake_in_the_words_of_a_project_is_told_once_at_its_place() {
    let text = "customer_label: member\nwords: { lane-action: Deeds }\n";
    let source = Source::new("cjm.yaml", text);
    let (project, findings) = config::read(&source, date(2026, 11, 30));
    let lines: Vec<usize> = findings.iter().map(|finding| source.position(finding.primary.span.start).line).collect();
    assert_eq!(lines, [1, 2], "{findings:?}");
    let loaded =
        journey::load_sharing(&Source::new("a", "journey: A\nstages: [S]\n"), project.shared(), &Budgets::default());
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
}

#[test]
fn employees_are_no_customers() {
    let (journey, _) = load("kind: employee\n");
    assert_eq!(names(&journey), ["employee", "spread between employees", "hiring"]);
    let (journey, _) = load("kind: employee\ncustomer_label: nurse/nurses\nlanguage: fi\n");
    assert_eq!(names(&journey), ["nurse", "vaihtelu", "rekrytointi"]);
}

/// A journey that makes a map say as much as it can, without the words that are ours.
const PATIENTS: &str = r#"
journey: A new knee
customer_label: patient/patients
purchase_label: operation
state: to-be
reviewed: 2026-10-01
review_every: 6 months
covers: [before, purchase, after]
expected_behaviours: [need-recognition, payment]
business_goal: Shorter queues
personas:
  a: { name: Aino, goal: "Walk again", share: 60%, trigger: "Pain at night" }
  b: { name: Leo, share: 40% }
evidence:
  e: { name: Talks, kind: interview, sample: 12, date: 2026-01 }
  h: { name: Guess, kind: assumption }
metrics:
  m: { name: Ease, value: 3.9, target: 6, scale: 1-7, sample: 418 }
channels:
  c: { name: Site, kind: digital }
  d: { name: Clinic, kind: physical }
stages:
  - name: Wait
    phase: before
    behaviour: [need-recognition]
    touchpoints:
      - { name: Queue, channel: c, control: customer, wait: 8 min, emotion: { a: -1.5, b: 1 }, expects: 1, quote: "How long?", evidence: [h] }
      - { name: Home, channel: none, control: customer, emotion: { a: { typical: -2, low: -2, high: 1 }, b: 2 } }
  - name: Knee
    phase: purchase
    touchpoints:
      - name: Surgery
        id: s
        channel: d
        control: partner
        moment_of_truth: { kind: first, because: "It shows" }
        emotion: -1
        pain_points: [{ name: Cold, severity: critical }]
        next: [{ to: end, share: 35% }, { exit: Gives up, good: true }, { to: s, share: 10% }]
        metrics: [m]
        frontstage: Says hello
        backstage: Cleans
  - name: Home again
    phase: after
    touchpoints:
      - { name: Rest, id: end, initiated_by: company, channel: d, emotion: -2, ends_well: false, evidence: [e] }
"#;

/// Returns a page without its style, its script and the class of a stage, whose words nobody reads.
fn without_code(page: &str) -> String {
    let mut out = page.to_owned();
    for tag in ["style", "script"] {
        while let Some(start) = out.find(&format!("<{tag}")) {
            let end = out[start..].find(&format!("</{tag}>")).map_or(out.len(), |end| start + end);
            out.replace_range(start..end, "");
            out = out.replacen(&format!("</{tag}>"), "", 1);
        }
    }
    out.replace("class=\"stage purchase\"", "")
}

#[test]
fn no_output_of_a_map_says_customer_or_purchase_where_a_file_has_other_words() {
    let loaded = journey::load(&Source::new("a", PATIENTS));
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let map = map_of(&loaded.journey);
    let mut count = 0;
    for format in render::ALL {
        for draw in [Some(format.draw), format.draw_flow].into_iter().flatten() {
            let options = Options { width: 160, ..Options::default() };
            let Ok(drawn) = String::from_utf8(draw(&map, &options).expect("a drawing").bytes) else { continue };
            count += 1;
            let drawn = without_code(&drawn).to_lowercase();
            assert!(drawn.contains("surgery"), "{}", format.format.name);
            for word in ["customer", "purchase"] {
                let said: Vec<&str> = drawn.match_indices(word).map(|(at, _)| around(&drawn, at)).collect();
                assert!(said.is_empty(), "{} says {said:?}", format.format.name);
            }
        }
    }
    assert!(count >= 6, "{count}");
    assert!(drawn(&map, "svg").contains("60 % of patients"));
}

/// Returns what stands around a place of a text.
fn around(text: &str, at: usize) -> &str {
    let (mut start, mut end) = (at.saturating_sub(60), (at + 60).min(text.len()));
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    &text[start..end]
}

#[test]
fn the_axis_takes_the_names_of_the_files_own_scale() {
    let scale = "scales: { emotion: { furious: -2, fine: 0, overjoyed: 2 } }\n";
    let text = format!(
        "journey: A\n{scale}stages: [{{ name: S, touchpoints: [{{ name: T, emotion: furious }}, {{ name: U, emotion: fine }}] }}]\n"
    );
    let map = map_of(&journey::load(&Source::new("a", text.as_str())).journey);
    for format in ["svg", "text"] {
        let drawn = drawn(&map, format);
        for (own, ours) in [("furious", "angry"), ("fine", "neutral"), ("overjoyed", "delighted")] {
            assert!(drawn.contains(own) && !drawn.contains(ours), "{format}: {drawn}");
        }
    }
    // A name that is longer than the room for it, or none at a place, leaves the number alone.
    let long = text.replace("furious", &"x".repeat(90)).replace(", overjoyed: 2", "");
    let map = map_of(&journey::load(&Source::new("a", long)).journey);
    assert!(drawn(&map, "text").lines().any(|line| line.trim_start().starts_with("−2")));
}

#[test]
fn a_label_that_was_refused_is_drawn_nowhere() {
    let text = "journey: A\npurchase_label: \"<b>x</b>\"\nstages: [{ name: S, phase: purchase, touchpoints: [T] }]\n";
    let journey = journey::load(&Source::new("a", text)).journey;
    let map = map_of(&journey);
    for format in ["text", "markdown", "svg", "html"] {
        let shown = drawn(&map, format);
        assert!(!shown.contains("b>x<") && !shown.contains("b&gt;x"), "{format}: {shown}");
    }
}
