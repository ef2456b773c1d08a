//! The schema for editors and the reader say the same of the form of a journey file.

use std::sync::LazyLock;

use cjm::finding::Severity;
use cjm::journey;
use cjm::source::Source;
use cjm::yaml::rules;
use proptest::prelude::*;
use serde_json::{Value, json};

static VALIDATOR: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| jsonschema::validator_for(&journey::schema()).expect("a schema"));

static EXAMPLES: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let entries = std::fs::read_dir(folder).expect("examples");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("entry").path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(".journey.yaml"));
    paths.sort();
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).expect("an example");
        (path.display().to_string(), serde_yaml::from_str(&text).expect("YAML"))
    };
    paths.into_iter().map(read).collect()
});

/// A change that breaks the form of a file, or keeps it.
#[derive(Debug, Clone, Copy)]
enum Change {
    UnknownKey,
    ExtensionKey,
    ListForValue,
    MappingForValue,
    NumberForValue,
    EmptyList,
}

const CHANGES: [Change; 6] = [
    Change::UnknownKey,
    Change::ExtensionKey,
    Change::ListForValue,
    Change::MappingForValue,
    Change::NumberForValue,
    Change::EmptyList,
];

/// Returns the number of values below and including a value.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(entries) => entries.values().map(count).sum(),
        _ => 0,
    }
}

/// Changes the value with the given number, counted from the root; the number is used up then.
fn change(value: &mut Value, number: &mut Option<usize>, how: Change) {
    if *number == Some(0) {
        *number = None;
        match (how, value) {
            (Change::UnknownKey, Value::Object(entries)) => drop(entries.insert("zzyzx".to_owned(), json!("x"))),
            (Change::UnknownKey, other) => *other = json!({ "zzyzx": "x" }),
            (Change::ExtensionKey, Value::Object(entries)) => {
                drop(entries.insert("x-ours".to_owned(), json!([1, { "a": true }])));
            }
            (Change::ExtensionKey, _) => {}
            (Change::ListForValue, other) => *other = json!([["a"], ["b"]]),
            (Change::MappingForValue, other) => *other = json!({ "zzyzx": { "yy": 1 } }),
            (Change::NumberForValue, other) => *other = json!(3),
            (Change::EmptyList, other) => *other = json!([]),
        }
        return;
    }
    *number = number.map(|left| left - 1);
    let children: Vec<&mut Value> = match value {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(entries) => entries.values_mut().collect(),
        _ => Vec::new(),
    };
    for child in children {
        if number.is_none() {
            return;
        }
        change(child, number, how);
    }
}

/// Returns the errors that the reader finds; JSON is YAML.
fn errors(value: &Value) -> Vec<(&'static str, String)> {
    let text = serde_json::to_string_pretty(value).expect("JSON");
    let found = journey::load(&Source::new("test", text)).findings;
    let errors = found.into_iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| (finding.rule, finding.message)).collect()
}

/// Returns what the schema has to say against a value.
fn complaints(value: &Value) -> Vec<String> {
    VALIDATOR.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn every_example_fits_the_schema() {
    for (name, value) in EXAMPLES.iter() {
        assert_eq!(complaints(value), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn every_key_of_the_schema_is_explained() {
    let schema = journey::schema();
    let mut silent = Vec::new();
    let mut open = vec![(String::new(), &schema)];
    while let Some((path, value)) = open.pop() {
        if let Some(properties) = value.get("properties").and_then(Value::as_object) {
            let unexplained = properties.iter().filter(|(_, key)| key.get("description").is_none());
            silent.extend(unexplained.map(|(key, _)| format!("{path}/{key}")));
        }
        match value {
            Value::Object(entries) => open.extend(entries.iter().map(|(key, value)| (format!("{path}/{key}"), value))),
            Value::Array(items) => open.extend(items.iter().map(|value| (format!("{path}/…"), value))),
            _ => {}
        }
    }
    assert_eq!(silent, Vec::<String>::new());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_schema_and_the_reader_agree(
        example in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        how in prop::sample::select(CHANGES.to_vec()),
    ) {
        let (name, value) = &EXAMPLES[example.index(EXAMPLES.len())];
        let mut value = value.clone();
        let mut number = Some(place.index(count(&value)));
        change(&mut value, &mut number, how);
        let (complaints, errors) = (complaints(&value), errors(&value));
        let takes = complaints.is_empty() || !errors.is_empty();
        prop_assert!(takes, "{name}: the schema refuses what the reader takes: {complaints:?}");
        let of_form = |(rule, _): &(&str, String)| *rule == rules::UNKNOWN_KEY || *rule == rules::NOT_A_JOURNEY;
        let refuses = !complaints.is_empty() || !errors.iter().any(of_form);
        prop_assert!(refuses, "{name}: the reader refuses what the schema takes: {errors:?}");
    }
}
