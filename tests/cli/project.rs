//! The project file: where it is found, what it changes, and what is wrong with it.

use super::*;

/// A pain that says nothing: one warning, on line 5.
const PAIN: &str =
    "journey: Good\nstages:\n  - name: Buy\n    touchpoints:\n      - { name: Pays, pain_points: [Friction] }\n";
const OFF: &str = "rules: { vague-pain: off }\n";

/// Returns which files were told to have the pain.
fn warned(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let all: Vec<&str> = [&["check", "--format", "concise"], arguments].concat();
    let text = out(&run(folder, &all));
    let lines = text.lines().filter(|line| line.contains("vague-pain"));
    lines.map(|line| line.split(':').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_nearest_file_within_the_repository_counts() {
    let folder = folder(&[
        ("cjm.yaml", OFF),
        ("repository/.git/HEAD", ""),
        ("repository/a.journey.yaml", PAIN),
        ("repository/deep/cjm.yaml", OFF),
        ("repository/deep/down/b.journey.yaml", PAIN),
    ]);
    assert_eq!(warned(folder.path(), &["repository"]), ["repository/a.journey.yaml"]);
    assert_eq!(warned(&folder.path().join("repository/deep/down"), &[]), Vec::<String>::new());
}

#[test]
fn without_a_repository_nothing_above_the_folder_one_stands_in_counts() {
    let folder = folder(&[("cjm.yaml", OFF), ("a/b/c.journey.yaml", PAIN)]);
    assert_eq!(warned(folder.path(), &[]), Vec::<String>::new());
    assert_eq!(warned(&folder.path().join("a"), &[]), ["b/c.journey.yaml"]);
}

#[test]
fn a_file_can_be_named_or_left_out() {
    let folder = folder(&[("cjm.yaml", OFF), ("other.yaml", "profile: minimal\n"), ("a.journey.yaml", PAIN)]);
    assert_eq!(warned(folder.path(), &["--no-config"]), ["a.journey.yaml"]);
    assert_eq!(warned(folder.path(), &["--config", "other.yaml"]), Vec::<String>::new());
    assert_eq!(warned(folder.path(), &["--config", "other.yaml", "--profile", "strict"]), ["a.journey.yaml"]);
    let output = run(folder.path(), &["check", "--config", "missing.yaml"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("cannot read missing.yaml"), "{}", err(&output));
}

#[test]
fn paths_are_taken_from_the_folder_of_the_file() {
    let text = "ignore: { paths: drafts, rules: vague-pain, because: not ready }\n";
    let folder = folder(&[
        (".git/HEAD", ""),
        ("cjm.yaml", text),
        ("a.journey.yaml", PAIN),
        ("drafts/b.journey.yaml", PAIN),
        ("deep/drafts/c.journey.yaml", PAIN),
    ]);
    assert_eq!(warned(folder.path(), &[]), ["a.journey.yaml", "deep/drafts/c.journey.yaml"]);
    assert_eq!(warned(&folder.path().join("drafts"), &[]), Vec::<String>::new());
}

#[test]
fn mistakes_in_it_are_findings_with_a_place() {
    let folder = folder(&[("cjm.yaml", "rules: { vague-pian: off }\n"), ("a.journey.yaml", GOOD)]);
    for format in cjm::report::ALL {
        let output = run(folder.path(), &["check", "--format", format.name]);
        assert_eq!(code(&output), 1, "{}", format.name);
        assert!(out(&output).contains("cjm.yaml") && out(&output).contains("vague-pain"), "{}", out(&output));
    }
    let concise = out(&run(folder.path(), &["check", "--format", "concise"]));
    assert!(concise.starts_with("cjm.yaml:1:10: error[unknown-key]"), "{concise}");
    let output = run(folder.path(), &["check"]);
    assert!(out(&output).contains("1 error, 2 infos in 1 file checked"), "{}", out(&output));
}

#[test]
fn one_that_is_told_of_does_not_make_an_empty_folder_checked() {
    let folder = folder(&[("cjm.yaml", OFF)]);
    assert_eq!(code(&run(folder.path(), &["check"])), 3);
}

#[test]
fn a_level_decides_what_fails() {
    let text = "rules: { vague-pain: error }\n";
    let folder = folder(&[("cjm.yaml", text), ("a.journey.yaml", PAIN)]);
    assert_eq!(code(&run(folder.path(), &["check"])), 1);
    assert_eq!(code(&run(folder.path(), &["check", "--no-config"])), 0);
}
