//! The reader on small types: what it reads, and what it says where it cannot.

use schemars::JsonSchema;
use serde::Deserialize;

use super::*;

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

/// Reads a text, and gives the findings as lines.
fn said<T: serde::de::DeserializeOwned>(text: &str) -> (Option<T>, Vec<String>) {
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
            "13:13 wrong-value `yes` is a text here: write true or false (did you mean `true`?)",
            "14:10 wrong-value `tomorrow` is not a day",
            "15:12 wrong-value expected a whole number from 0 up, found `-1`",
            "17:9 unquoted-text the colon after `Price` makes it a key, and no key is called that (put quotes around it)",
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
