//! Short names, and names that are the same.

use super::*;

const JOURNEY: &str = "journey: Bike\nlanguage: en\npersonas: { a: \"Aino: commuter\", b: \"Leo (student)\", c: \"Mia, courier\" }\nview: { personas: [Aino] }\nstages:\n  \
                       - name: Buy\n    phase: purchase\n    touchpoints:\n      - { name: Pays, for: [Aino, leo, MIA], emotion: { Aino: -2, Leo: 1, Mia: 2 } }\n";

#[test]
fn a_persona_is_found_by_the_name_that_people_say() {
    let folder = folder(&[("a.journey.yaml", JOURNEY)]);
    for name in ["Aino", "aino", " AINO ", "a", "Aino: commuter", "aino commuter", "Leo", "Mia", "mia, courier"] {
        for command in [&["gaps"][..], &["map"]] {
            let output = run(folder.path(), &[command, &["a.journey.yaml", "--persona", name]].concat());
            assert_eq!(code(&output), 0, "{name}: {}", err(&output));
        }
    }
    let output = run(folder.path(), &["gaps", "a.journey.yaml", "--persona", "Ainoo"]);
    assert!(code(&output) == 2 && err(&output).contains("did you mean `Aino`?"), "{}", err(&output));
}

#[test]
fn a_short_name_leads_to_the_persona_within_the_file() {
    let folder = folder(&[("a.journey.yaml", JOURNEY)]);
    let output = run(folder.path(), &["check", "--profile", "minimal"]);
    assert_eq!(code(&output), 0, "{}", out(&output));
    let shown = out(&run(folder.path(), &["map", "a.journey.yaml"]));
    assert!(shown.contains("Aino") && !shown.contains("Leo"), "the view shows Aino alone: {shown}");
    let twice = JOURNEY.replace("Leo (student)", "Aino (student)").replace(", leo", "").replace("Leo: 1, ", "");
    fs::write(folder.path().join("a.journey.yaml"), twice).expect("a file");
    let output = run(folder.path(), &["check", "--format", "concise"]);
    assert!(code(&output) == 1 && out(&output).contains("no persona is called `Aino`"), "{}", out(&output));
}

#[test]
fn e_mail_and_email_are_one_name_to_gaps_rules_and_comparisons() {
    let journey = |name: &str| {
        format!(
            "journey: {name} orders\nlanguage: en\nstages:\n  - name: Buy\n    phase: purchase\n    touchpoints: [Looks, {name}, Pays]\n"
        )
    };
    let folder = folder(&[("a.journey.yaml", &journey("E-mail")), ("b.journey.yaml", &journey("Email"))]);
    let output = run(folder.path(), &["map", "a.journey.yaml", "b.journey.yaml"]);
    let shown = out(&output);
    assert!(!shown.contains("1 new") && !shown.contains("+ Email") && !shown.contains("x E-mail"), "{shown}");
    let output = run(folder.path(), &["check", "--format", "concise"]);
    assert!(out(&output).contains("journey-told-twice"), "{}", out(&output));
}
