//! The reader on small types: what it reads, and what it says where it cannot.

use schemars::JsonSchema;
use serde::Deserialize;

use super::*;
use crate::yaml::schema::schema_of;

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
struct Card {
    name: Field<String>,
    emotion: Field<Each<Form<f64, Spread>>>,
    goal: Many<String>,
    pains: Many<Pain>,
    kind: Field<Kind>,
    starts: Field<bool>,
    count: Field<u32>,
    day: Field<Day>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
struct Spread {
    typical: Field<f64>,
    low: Field<f64>,
    high: Field<f64>,
}

impl OwnKeys for Spread {
    const KEYS: &'static [&'static str] = &["typical", "low", "high"];
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
struct Pain {
    name: Field<String>,
    severity: Field<Kind>,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Low,
    InProgress,
}

#[derive(Debug, PartialEq, JsonSchema)]
struct Day(String);

impl FromText for Day {
    const EXPECTED: &'static str = "a day such as 2026-10-01";

    fn from_text(text: &str) -> Result<Self, String> {
        if text.len() == 10 {
            Ok(Day(text.to_string()))
        } else {
            Err(format!("`{text}` is not a day\nwrite it as 2026-10-01"))
        }
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_text(deserializer)
    }
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
struct Stage {
    phase: Field<String>,
    touchpoints: Many<Card>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
struct Root {
    journey: Field<String>,
    people: Library<Pain>,
    stages: Many<Both<Stage, Card>>,
}

impl Vocabulary for Root {
    fn vocabulary() -> Vec<Keys> {
        vec![Keys::of::<Root>(), Keys::of::<Stage>(), Keys::of::<Card>(), Keys::of::<Pain>(), Keys::of::<Spread>()]
    }
}

/// Reads a text, and gives the findings as lines.
fn said<T: serde::de::DeserializeOwned + Vocabulary>(text: &str) -> (Option<T>, Vec<String>) {
    let source = Source::new("test", text);
    let reading = read(&source, &Budgets::default());
    let lines = reading
        .findings
        .iter()
        .map(|finding| {
            let at = source.position(finding.primary.span.start);
            let label =
                if finding.primary.text.is_empty() { String::new() } else { format!(" ({})", finding.primary.text) };
            format!("{}:{} {} {}{label}", at.line, at.column, finding.rule, finding.message)
        })
        .collect();
    (reading.value, lines)
}

#[test]
fn every_mistake_comes_out_at_its_own_place() {
    let text = "\
journey: A
people:
  aino: Aino
  leo: {nmae: Leo}
stages:
  - name: One
    pahse: before
    emotion: {aino: -1, leo: low, mia: {typical: 0, lwo: 1}}
    goal: [a, {b: c}, 2024, NO]
  - Two
  - name: Three
    kind: in_progress
    starts: yes
    day: tomorrow
    count: -1
    touchpoints:
      - Price: too high
      - name: [a]
";
    let (root, lines) = said::<Root>(text);
    assert_eq!(
        lines,
        [
            "4:9 unknown-key no key is called `nmae` here (did you mean `name`?)",
            "7:5 unknown-key no key is called `pahse` here (did you mean `phase`?)",
            "8:30 wrong-value expected a number, found `low`",
            "8:53 unknown-key no key is called `lwo` here (did you mean `low`?)",
            "9:15 wrong-value expected a text, found keys and values",
            "12:11 wrong-value `in_progress` is not one of `low` or `in-progress` (did you mean `in-progress`?)",
            "13:13 wrong-value `yes` is a text here; write true or false (did you mean `true`?)",
            "14:10 wrong-value `tomorrow` is not a day",
            "15:12 wrong-value expected a whole number from 0 up, found `-1`",
            "17:9 unquoted-text the colon after `Price` makes it a key, and there is no such key (put quotes around it)",
            "18:15 wrong-value expected a text, found a list",
        ]
    );
    let root = root.expect("the rest is read");
    let stages: Vec<_> = root.stages.iter().collect();
    assert_eq!(stages.len(), 3);
    assert_eq!(stages[1].rest.name.get().map(String::as_str), Some("Two"));
    let goals: Vec<_> = stages[0].rest.goal.iter().map(|goal| goal.value.as_str()).collect();
    assert_eq!(goals, ["a", "2024", "NO"]);
    let Some(Each::Per(feelings)) = stages[0].rest.emotion.get() else { panic!("one for each") };
    assert_eq!(feelings.len(), 3);
    assert!(feelings[1].1.is_broken() && feelings[0].1.is_present());
}

#[test]
fn schema_is_made() {
    let schema = schema_of::<Root>();
    assert!(schema.to_string().contains("\"^x-\""), "{schema:#}");
}

/// Reads a text, and gives the findings as `rule` at `line:column`.
fn rules_within(text: &str, budgets: &Budgets) -> Vec<String> {
    let source = Source::new("test", text);
    let reading = read::<Root>(&source, budgets);
    let name = |finding: &Finding| {
        let at = source.position(finding.primary.span.start);
        format!("{}:{} {}", at.line, at.column, finding.rule)
    };
    reading.findings.iter().map(name).collect()
}

#[test]
fn each_budget_holds_at_its_limit_and_not_one_past_it() {
    let full = Budgets::default();
    let text = "journey: abcde\nstages: [x, &s y, *s]\n";
    // As they are: the document's mapping, two keys, a text, a list, its three entries, and what stands for the refused.
    let checks = [
        (Budgets { bytes: text.len(), ..full }, Budgets { bytes: text.len() - 1, ..full }, "1:1"),
        (Budgets { nodes: 9, ..full }, Budgets { nodes: 8, ..full }, "2:19"),
        (Budgets { depth: 2, ..full }, Budgets { depth: 1, ..full }, "2:9"),
        (Budgets { aliases: 1, ..full }, Budgets { aliases: 0, ..full }, "2:19"),
        (Budgets { scalar_chars: 7, ..full }, Budgets { scalar_chars: 6, ..full }, "1:1"),
    ];
    for (enough, scarce, place) in checks {
        assert_eq!(rules_within(text, &enough), [""; 0], "{enough:?}");
        assert_eq!(rules_within(text, &scarce).first(), Some(&format!("{place} too-large")), "{scarce:?}");
    }
    let text = "journey: x\n";
    let size = size_of::<Root>();
    assert_eq!(rules_within(text, &Budgets { memory: size, ..full }), [""; 0]);
    assert_eq!(rules_within(text, &Budgets { memory: size - 1, ..full }), ["1:1 too-large"]);
    let text = "# a\njourney: x # b\n# c\nstages: [y]\n";
    assert_eq!(rules_within(text, &Budgets { comments: 3, ..full }), [""; 0]);
    assert_eq!(rules_within(text, &Budgets { comments: 2, ..full }), ["3:1 too-large"]);
    let text = "journey: a: b\npeople: c: d\nstages: [x]\nnone: 1\n";
    let said = ["1:10 unquoted-text", "2:9 unquoted-text", "4:1 unknown-key"];
    assert_eq!(rules_within(text, &Budgets { readings: 2, ..full }), said);
    assert_eq!(rules_within(text, &Budgets { findings: 3, ..full }), said);
    assert_eq!(rules_within(text, &Budgets { findings: 2, ..full }), [said[0], said[1], "2:9 too-large"]);
    assert_eq!(rules_within(text, &Budgets { readings: 1, ..full }), [said[0], said[1], "3:1 too-large"]);
    assert_eq!(rules_within(text, &Budgets { bytes_again: 1, ..full }), [said[0], "2:1 too-large"]);
}

#[test]
fn nothing_broken_and_present_are_told_apart() {
    let (root, lines) =
        said::<Root>("journey:\npeople: ~\nstages:\n  - name: null\n    kind: loud\n    goal: []\n    pains:\n");
    let root = root.expect("a value");
    assert_eq!(lines, ["5:11 wrong-value `loud` is not one of `low` or `in-progress`"]);
    assert!(root.journey.is_missing() && !root.people.is_given());
    let stage = &root.stages.first().expect("a stage").rest;
    assert!(stage.name.is_missing() && stage.kind.is_broken() && stage.kind.get().is_none());
    assert!(stage.goal.is_given() && stage.goal.is_empty() && !stage.pains.is_given());
}

#[test]
fn one_value_reads_like_a_list_of_one() {
    let (root, lines) = said::<Root>("people: Aino\nstages: {name: One, goal: x, pains: [Slow, {name: Dear}]}\n");
    let root = root.expect("a value");
    assert_eq!(lines, [""; 0]);
    assert_eq!(root.people.iter().filter_map(|(_, person)| person.name.get()).collect::<Vec<_>>(), ["Aino"]);
    let stage = &root.stages.first().expect("a stage").rest;
    assert_eq!(stage.goal.iter().map(|goal| goal.as_str()).collect::<Vec<_>>(), ["x"]);
    assert_eq!(stage.pains.iter().filter_map(|pain| pain.name.get()).collect::<Vec<_>>(), ["Slow", "Dear"]);
}

#[test]
fn a_mapping_is_one_value_or_one_for_each() {
    let emotion = |text: &str| {
        let (root, lines) = said::<Root>(&format!("stages:\n  - emotion: {text}\n"));
        let stage = root.expect("a value").stages.items.remove(0).into_spanned().expect("a stage").value;
        (stage.rest.emotion.into_spanned().map(|emotion| emotion.value), lines)
    };
    assert!(matches!(emotion("-1.5"), (Some(Each::One(Form::Short(value))), _) if value == -1.5));
    assert!(matches!(emotion("{low: 1, high: 2}"), (Some(Each::One(Form::Long(_))), _)));
    let (Some(Each::Per(each)), lines) = emotion("{aino: 1, leo: {typical: 0}, x-note: why}") else {
        panic!("one for each")
    };
    assert_eq!(lines, [""; 0]);
    let keys: Vec<&str> = each.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["aino", "leo"]);
    assert!(matches!(emotion("{}"), (Some(Each::Per(each)), _) if each.is_empty()));
}

#[test]
fn two_structs_share_a_mapping_and_its_unknown_keys() {
    let (root, lines) = said::<Root>("stages:\n  - {phase: a, name: b, touchpoint: c, nmae: d, x-own: e}\n  - [f]\n");
    assert_eq!(
        lines,
        [
            "2:25 unknown-key no key is called `touchpoint` here (did you mean `touchpoints`?)",
            "2:40 unknown-key `nmae` means `name`, which is here too (this one was not read)",
            "3:5 wrong-value expected a name, or keys and values, found a list",
        ]
    );
    let root = root.expect("a value");
    let stage = root.stages.first().expect("a stage");
    assert_eq!(stage.own.phase.get().map(String::as_str), Some("a"));
    assert_eq!(stage.rest.name.get().map(String::as_str), Some("b"));
    assert!(root.stages.items[1].is_broken());
}

#[test]
fn a_mistake_behind_an_alias_shows_both_ends() {
    let source = Source::new("test", "stages:\n  - emotion: &e low\n  - emotion: *e\n");
    let mut reading = read::<Root>(&source, &Budgets::default());
    show_both_ends(&mut reading.findings, &reading.aliases);
    let [finding] = &reading.findings[..] else { panic!("{:?}", reading.findings) };
    assert_eq!(source.slice(finding.primary.span), "low");
    let used: Vec<&str> = finding.related.iter().map(|label| source.slice(label.span)).collect();
    assert_eq!(used, ["*e"]);
}

#[test]
fn deep_and_long_texts_need_little_stack() {
    let work = || {
        let deep = format!("x-a: {}{}\nstages: [a]\n", "[".repeat(63), "]".repeat(63));
        let value = read::<serde_json::Value>(&Source::new("test", &*deep), &Budgets::default());
        assert!(value.findings.is_empty());
        for text in ["- ".repeat(50_000), "{a: ".repeat(50_000), "- a\n".repeat(50_000), "? ".repeat(50_000)] {
            drop(read::<serde_json::Value>(&Source::new("test", text), &Budgets::default()));
        }
    };
    std::thread::Builder::new().stack_size(512 << 10).spawn(work).expect("a thread").join().expect("no overflow");
}

#[test]
fn comments_come_with_their_places() {
    let source = Source::new("test", "# cjm: ignore[x] y\njourney: a # b\n");
    let reading = read::<Root>(&source, &Budgets::default());
    let comments: Vec<_> = reading.comments.iter().map(|c| (c.value.as_str(), source.slice(c.span))).collect();
    assert_eq!(comments, [(" cjm: ignore[x] y", "# cjm: ignore[x] y"), (" b", "# b")]);
}

#[test]
fn a_fix_makes_the_mistake_go_away() {
    let texts = [
        "journey: Why: so\n",
        "journey: \"Fine\" she said\n",
        "journey: @home\n",
        "journey: 'it's fine'\n",
        "journey: * star\n",
        "journey: Order #12 comes\n",
        "stages:\n  - kind: in_progress\n",
        "stages:\n  - starts: yes\n",
        "stages:\n  - pains:\n      - Price: high\n",
        "stages:\n  - goal:x\n    name: y\n",
        "stages:\n  - pahse: x\n",
        "journey: a\u{202e}b\n",
    ];
    for text in texts {
        let reading = read::<Root>(&Source::new("test", text), &Budgets::default());
        let [finding] = &reading.findings[..] else { panic!("{text}: {:?}", reading.findings) };
        let fix = finding.fix.as_ref().unwrap_or_else(|| panic!("{text}: no fix"));
        let mut mended = text.to_string();
        mended.replace_range(fix.span.range(), &fix.replacement);
        let again = read::<Root>(&Source::new("test", &*mended), &Budgets::default());
        assert!(again.findings.is_empty(), "{mended}: {:?}", again.findings);
    }
}
