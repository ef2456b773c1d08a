//! What programs read, held to the schemas that we publish, which name every key.

use serde_json::{Value, json};

use super::*;
use cjm::machine;

/// Refuses keys that a schema does not name, though programs must let them pass: so that none is forgotten here.
fn closed(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if object.contains_key("properties") {
                let key = if object.contains_key("oneOf") { "unevaluatedProperties" } else { "additionalProperties" };
                object.insert(key.into(), json!(false));
            }
            object.values_mut().for_each(closed);
        }
        Value::Array(items) => items.iter_mut().for_each(closed),
        _ => {}
    }
}

fn errors(schema: &Value, document: &Value) -> Vec<String> {
    let validator = jsonschema::draft202012::new(schema).expect("a schema");
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn json_of(name: &str) -> String {
    shown(report::format(name).expect("a format"), &PLAIN)
}

#[test]
fn json_fits_its_schema_and_no_key_is_forgotten_in_it() {
    let document: Value = serde_json::from_str(&json_of("json")).expect("JSON");
    let mut schema = machine::findings_schema();
    assert_eq!(errors(&schema, &document), Vec::<String>::new());
    closed(&mut schema);
    assert_eq!(errors(&schema, &document), Vec::<String>::new());
    for (pointer, wrong) in [
        ("/version", json!(2)),
        ("/exitCode", json!(4)),
        ("/findings/0/severity", json!("fatal")),
        ("/findings/0/line", json!(0)),
        ("/findings/0/fingerprint", json!("x")),
        ("/findings/0/fix/safe", json!("yes")),
        ("/findings/0/related/0/offsets", json!(1)),
        ("/summary/known", json!(-1)),
        ("/troubles/0/message", Value::Null),
    ] {
        let mut broken = document.clone();
        *broken.pointer_mut(pointer).expect(pointer) = wrong;
        assert!(!errors(&schema, &broken).is_empty(), "{pointer} can be anything");
    }
    let mut lacking = document.clone();
    lacking.as_object_mut().expect("an object").remove("summary");
    assert!(!errors(&schema, &lacking).is_empty());
}

#[test]
fn each_line_of_jsonl_fits_its_schema() {
    let schema = machine::lines_schema();
    let lines = json_of("jsonl");
    let kinds: Vec<String> = lines
        .lines()
        .map(|line| {
            let line: Value = serde_json::from_str(line).expect("JSON");
            assert_eq!(errors(&schema, &line), Vec::<String>::new(), "{line}");
            for key in ["version", "kind", "message", "checked"] {
                let mut lacking = line.clone();
                if lacking.as_object_mut().expect("an object").remove(key).is_some() {
                    assert!(!errors(&schema, &lacking).is_empty(), "{key} may be missing: {line}");
                }
            }
            line["kind"].as_str().expect("a kind").to_owned()
        })
        .collect();
    assert_eq!(kinds.last().map(String::as_str), Some("summary"));
    for kind in ["finding", "trouble", "summary"] {
        assert!(kinds.iter().any(|one| one == kind), "{kind}");
    }
}

#[test]
fn a_line_holds_what_the_document_holds() {
    let document: Value = serde_json::from_str(&json_of("json")).expect("JSON");
    for (entry, line) in document["findings"].as_array().expect("findings").iter().zip(json_of("jsonl").lines()) {
        let mut line: Value = serde_json::from_str(line).expect("JSON");
        for key in ["version", "kind"] {
            line.as_object_mut().expect("an object").remove(key);
        }
        assert_eq!(*entry, line);
    }
}
