//! `cjm gaps` as a process.

use super::*;

const JOURNEY: &str = "journey: Bike\npersonas: { aino: Aino, leo: Leo }\nstages:\n  - name: Buy\n    phase: purchase\n    touchpoints:\n      - { name: Pays, for: [aino], emotion: -2, pain_points: [Slow till] }\n      - { name: Waits, for: [leo], emotion: -2, pain_points: [Long queue] }\n";

#[test]
fn gaps_are_no_failure_and_errors_are() {
    let folder = folder(&[("a.journey.yaml", JOURNEY), ("b.journey.yaml", BAD)]);
    let output = run(folder.path(), &["gaps", "a.journey.yaml"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(out(&output).contains("Slow till") && out(&output).contains("Long queue"), "{}", out(&output));
    let output = run(folder.path(), &["gaps"]);
    assert_eq!(code(&output), 1);
    assert!(out(&output).contains("Slow till") && out(&output).contains("Bad"), "{}", out(&output));
    assert!(err(&output).contains("b.journey.yaml: 2 errors"), "{}", err(&output));
    assert_eq!(code(&run(folder.path(), &["gaps", "missing.journey.yaml", "b.journey.yaml"])), 2);
}

#[test]
fn they_can_be_asked_for_one_persona_by_id_or_name() {
    let folder = folder(&[("a.journey.yaml", JOURNEY)]);
    for name in ["leo", "Leo"] {
        let output = run(folder.path(), &["gaps", "--persona", name, "a.journey.yaml"]);
        assert_eq!(code(&output), 0);
        assert!(out(&output).contains("Long queue") && !out(&output).contains("Slow till"), "{}", out(&output));
    }
    let output = run(folder.path(), &["gaps", "--persona", "kim", "a.journey.yaml"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("nobody is called `kim`"), "{}", err(&output));
}

#[test]
fn json_is_one_document_whatever_the_number_of_files() {
    let folder = folder(&[]);
    for number in 0..3 {
        if number > 0 {
            fs::write(folder.path().join(format!("{number}.journey.yaml")), JOURNEY).expect("a file");
        }
        let output = run(folder.path(), &["gaps", "--format", "json"]);
        assert_eq!(code(&output), if number == 0 { 3 } else { 0 });
        let document: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
        assert_eq!(document["journeys"].as_array().map(Vec::len), Some(number), "{document}");
    }
}
