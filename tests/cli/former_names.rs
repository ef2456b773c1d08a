//! Names that a rule had before: whoever wrote one down need not change it.

use super::*;

const NOW: &str = "path-back-without-reason";
const BEFORE: &str = "way-back-without-reason";

/// A journey in which the rule finds something.
fn journey() -> String {
    cjm::rules::find(NOW).expect("a rule").examples().bad[0].text.clone()
}

/// Tells whether the rule is heard, and by which names.
fn is_heard(folder: &Path) -> bool {
    let output = run(folder, &["check", "--format", "concise"]);
    assert!(!out(&output).contains(BEFORE) && !out(&output).contains("unknown-"), "{}", out(&output));
    out(&output).contains(NOW)
}

#[test]
fn a_former_name_counts_in_the_project_file() {
    let text = journey();
    let folder = folder(&[("a.journey.yaml", &text)]);
    assert!(is_heard(folder.path()));
    for project in [
        format!("rules: {{ {BEFORE}: off }}\n"),
        format!("ignore: {{ paths: '*.yaml', rules: {BEFORE}, because: known }}\n"),
    ] {
        fs::write(folder.path().join("cjm.yaml"), project).expect("written");
        assert!(!is_heard(folder.path()));
    }
    fs::write(folder.path().join("cjm.yaml"), format!("rules: {{ {BEFORE}: {{ level: error }} }}\n")).expect("written");
    assert_eq!(code(&run(folder.path(), &["check"])), 1);
}

#[test]
fn a_former_name_counts_in_comments() {
    let text = format!("# cjm: ignore-file[{BEFORE}] the office knows why\n{}", journey());
    assert!(!is_heard(folder(&[("a.journey.yaml", &text)]).path()));
}

#[test]
fn a_former_name_counts_in_a_baseline() {
    let text = journey();
    let folder = folder(&[(".git/HEAD", ""), ("a.journey.yaml", &text)]);
    assert_eq!(code(&run(folder.path(), &["baseline", "write"])), 0);
    let path = folder.path().join(".cjm-baseline.json");
    let written = fs::read_to_string(&path).expect("a baseline");
    assert!(written.contains(NOW));
    fs::write(&path, written.replace(NOW, BEFORE)).expect("written");
    assert!(!is_heard(folder.path()));
    assert_eq!(code(&run(folder.path(), &["baseline", "check"])), 0);
}

#[test]
fn a_rule_is_explained_by_its_former_name_and_all_that_it_stands_on_is_said() {
    let folder = folder(&[]);
    let page = out(&run(folder.path(), &["explain", BEFORE]));
    for part in [
        NOW,
        "Reads: `when`, `pain_points`, `phase`",
        "Profiles: `recommended`, `strict`, `blueprint`, `govuk` (warning)",
        "Former names, which still work: `way-back-without-reason`",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let page = out(&run(folder.path(), &["explain", "long-wait-unexplained"]));
    assert!(page.contains("long_live: 15 min") && page.contains("`silence`"), "{page}");
}

#[test]
fn the_sources_of_the_rules_are_not_shipped() {
    let program = fs::read(env!("CARGO_BIN_EXE_cjm")).expect("the program");
    let holds = |text: &[u8]| program.windows(text.len()).any(|part| part == text);
    assert!(holds(b"Finds a path that leads back to an earlier stage"));
    assert!(!holds(b"pub(crate) const RULE"));
}
