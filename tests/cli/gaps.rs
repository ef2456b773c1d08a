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
fn gaps_and_maps_obey_the_rules_of_the_project() {
    let journey = "journey: Bike\nstages:\n  - name: Get\n    touchpoints: [Orders, { name: Waits, wait: 2 days }]\n";
    let folder = folder(&[("a.journey.yaml", journey)]);
    let says = |arguments: &[&str]| out(&run(folder.path(), arguments)).contains("that nobody explains");
    let draws = || out(&run(folder.path(), &["map", "a.journey.yaml"])).contains("Silence: Waits");
    assert!(says(&["gaps"]) && draws());
    for rules in ["off", "{ long: 3 days }"] {
        fs::write(folder.path().join("cjm.yaml"), format!("rules: {{ long-wait-unexplained: {rules} }}\n"))
            .expect("a file");
        assert!(!says(&["gaps"]), "{rules}");
        assert!(!draws(), "{rules}");
    }
}

#[test]
fn all_pages_of_a_project_take_its_colours() {
    let folder = folder(&[("a.journey.yaml", JOURNEY), ("cjm.yaml", "theme: { colours: { text: \"#102a43\" } }\n")]);
    let page = |arguments: &[&str], file: &str| {
        let output = run(folder.path(), arguments);
        assert_eq!(code(&output), 0, "{}", err(&output));
        fs::read_to_string(folder.path().join(file)).expect("a page")
    };
    for (arguments, file) in [
        (&["map", "a.journey.yaml", "-o", "map.html"][..], "map.html"),
        (&["gaps", ".", "-o", "gaps.html"], "gaps.html"),
        (&["map", ".", "--format", "html", "-o", "site/"], "site/index.html"),
    ] {
        let page = page(arguments, file);
        let style = page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).expect("a style").0;
        assert!(style.contains("#102a43"), "{file}: {style}");
    }
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

const SHOP: &str = "journey: Shop\nstages:\n  - name: Buy\n    phase: purchase\n    touchpoints:\n      - name: Pays\n        emotion: -2\n        pain_points: [{ name: Slow till, severity: high }, { name: Card refused, opportunities: [other-card] }]\nopportunities:\n  other-card: { name: Another card, effort: S }\n";

#[test]
fn a_broken_budget_fails_the_build_and_says_where() {
    let folder = folder(&[("a.journey.yaml", SHOP)]);
    let kept = run(folder.path(), &["gaps", "a.journey.yaml", "--budget", "max-unanswered-pains=1"]);
    assert_eq!(code(&kept), 0, "{}", err(&kept));
    assert!(out(&kept).contains("kept: `max-unanswered-pains`: 1, at most 1"), "{}", out(&kept));
    for format in ["text", "json", "markdown", "html"] {
        let arguments = ["gaps", "--format", format, "--budget", "max-unanswered-pains=0", "--budget", "max-valley=1"];
        let broken = run(folder.path(), &arguments);
        assert_eq!(code(&broken), 1, "{format}");
        let said = err(&broken);
        assert!(said.contains("a.journey.yaml:8:31: budget broken: max-unanswered-pains: 1, at most 0"), "{said}");
        assert!(said.contains("max-valley: the lowest moment feels −2"), "{said}");
        assert!(out(&broken).contains("max-valley"), "{format}");
    }
    for wrong in ["max-valey=1", "max-valley", "max-valley=deep"] {
        let output = run(folder.path(), &["gaps", "--budget", wrong]);
        assert_eq!(code(&output), 2, "{wrong}");
        assert!(err(&output).contains("max-valley") || err(&output).contains("NAME=VALUE"), "{}", err(&output));
    }
}

#[test]
fn budgets_stand_in_the_project_file_and_the_command_line_goes_over_them() {
    let project = "gaps:\n  budgets: { max-unanswered-pains: 0, max_valley: 2 }\n";
    let folder = folder(&[("a.journey.yaml", SHOP), ("cjm.yaml", project)]);
    let output = run(folder.path(), &["gaps"]);
    assert_eq!(code(&output), 1);
    assert!(err(&output).contains("budget broken: max-unanswered-pains"), "{}", err(&output));
    assert!(out(&output).contains("kept: `max-valley`"), "{}", out(&output));
    assert_eq!(code(&run(folder.path(), &["gaps", "--budget", "max-unanswered-pains=1"])), 0);
    assert_eq!(code(&run(folder.path(), &["gaps", "--no-config"])), 0);
    fs::write(folder.path().join("cjm.yaml"), "gaps:\n  budgets: { max-valey: 2, max-weight: heavy }\n")
        .expect("a file");
    let checked = run(folder.path(), &["check"]);
    for words in ["no budget is called `max-valey`; did you mean `max-valley`?", "`heavy` is no value for `max-weight`"]
    {
        assert!(out(&checked).contains(words), "{}", out(&checked));
    }
    let output = run(folder.path(), &["gaps"]);
    assert_eq!(code(&output), 1, "a project file that could not be read is not passed over in silence");
    assert!(err(&output).contains("cjm.yaml has errors"), "{}", err(&output));
}

#[test]
fn what_would_be_and_what_comes_first_can_be_asked() {
    let folder = folder(&[("a.journey.yaml", SHOP), ("b.journey.yaml", JOURNEY)]);
    for name in ["other-card", "another card"] {
        let output = run(folder.path(), &["gaps", "--with", name]);
        assert_eq!(code(&output), 0, "{}", err(&output));
        assert!(out(&output).contains("What changes once “Another card” is done"), "{}", out(&output));
        assert!(!out(&output).contains("Long queue"), "the journey without it is left out: {}", out(&output));
    }
    let output = run(folder.path(), &["gaps", "--with", "other-cart"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("did you mean `other-card`?"), "{}", err(&output));
    let output = run(folder.path(), &["gaps", "--plan", "a.journey.yaml"]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains(" 1  Another card (line 10)"), "{}", out(&output));
    assert!(out(&output).contains("effort S · value not given"), "{}", out(&output));
}

#[test]
fn a_report_goes_into_a_file_whole_or_not_at_all() {
    let folder = folder(&[("a.journey.yaml", SHOP), ("b.journey.yaml", JOURNEY)]);
    let at = |name: &str| fs::read_to_string(folder.path().join(name));
    for (name, begins) in
        [("g.html", "<!DOCTYPE html>"), ("g.md", "# Gaps: Shop"), ("g.json", "{\"version\":1"), ("g.txt", "Shop")]
    {
        let output = run(folder.path(), &["gaps", "-o", name]);
        assert_eq!((code(&output), out(&output).as_str()), (0, ""), "{}", err(&output));
        let page = at(name).expect("a page");
        assert!(page.starts_with(begins) && !page.contains('\u{1b}'), "{page}");
        assert!(page.contains("side by side") || page.contains("\"portfolio\":{"), "{page}");
    }
    let output = run(folder.path(), &["gaps", "-o", "g.pdf"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains(".html"), "{}", err(&output));
    let before = at("g.txt").expect("a page");
    assert_eq!(code(&run(folder.path(), &["gaps", "--persona", "nobody", "-o", "g.txt"])), 2);
    assert_eq!(at("g.txt").expect("a page"), before);
    let output = run(folder.path(), &["gaps", "--format", "text", "-o", "a.journey.yaml"]);
    assert_eq!(code(&output), 2);
    assert_eq!(at("a.journey.yaml").expect("the journey"), SHOP);
}

#[test]
fn how_gaps_are_weighed_can_be_read_without_the_code() {
    let folder = folder(&[]);
    let output = run(folder.path(), &["explain", "gaps"]);
    assert_eq!(code(&output), 0);
    for words in ["√reach × harm × influence", "Parasuraman", "counts 0.3", "Limits"] {
        assert!(out(&output).contains(words), "{}", out(&output));
    }
    assert!(!out(&output).contains("[`"), "{}", out(&output));
}
