//! Exit codes: what the program says to scripts.

use super::*;

#[test]
fn zero_where_nothing_is_wrong() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    let output = run(folder.path(), &["check"]);
    assert_eq!(code(&output), 0, "{}", out(&output));
    assert!(out(&output).contains("in 1 file checked"), "{}", out(&output));
}

#[test]
fn one_where_a_file_has_errors() {
    let folder = folder(&[("a.journey.yaml", GOOD), ("b.journey.yaml", BAD)]);
    let output = run(folder.path(), &["check", "--format", "concise", "--quiet"]);
    assert_eq!(code(&output), 1);
    assert!(out(&output).starts_with("b.journey.yaml:3:5: error[unknown-key] "), "{}", out(&output));
    assert!(err(&output).contains("in 2 files checked"), "{}", err(&output));
}

#[test]
fn one_where_a_warning_was_asked_to_fail() {
    let text = "journey: Overdue\nowner: Us\nreviewed: 2020-01\nreview_every: 6 months\nstages:\n  - name: Buy\n    phase: purchase\n";
    let folder = folder(&[("a.journey.yaml", text)]);
    assert_eq!(code(&run(folder.path(), &["check"])), 0);
    let output = run(folder.path(), &["check", "--fail-on", "info"]);
    assert_eq!(code(&output), 1, "{}", out(&output));
}

#[test]
fn two_where_a_file_cannot_be_read_and_the_rest_is_still_checked() {
    let folder = folder(&[("b.journey.yaml", BAD)]);
    let output = run(folder.path(), &["check", "missing.journey.yaml", "b.journey.yaml"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("missing.journey.yaml: there is no such file"), "{}", err(&output));
    assert!(out(&output).contains("unknown-key") && out(&output).contains("1 file could not be read"));
}

#[test]
fn two_for_what_cannot_be_understood() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    for arguments in [
        &["chekc"][..],
        &["check", "--format", "yaml"],
        &["check", "--today", "tomorrow"],
        &["check", "--color", "blue"],
        &["map"],
        &["map", "a.journey.yaml", "-o", "map.abc"],
        &["map", "a.journey.yaml", "--width", "0"],
        &[],
    ] {
        let output = run(folder.path(), arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(out(&output).is_empty() && !err(&output).is_empty(), "{arguments:?}");
    }
    let output = cjm(folder.path()).arg("check").env("SOURCE_DATE_EPOCH", "soon").output().expect("it runs");
    assert_eq!(code(&output), 2);
}

#[test]
fn three_where_there_is_nothing_to_check() {
    let folder = folder(&[("a.yaml", "x: 1"), ("b/c.yml", "x: 1"), ("d/e.YAML", "x: 1"), ("readme.md", "")]);
    let output = run(folder.path(), &["check", "."]);
    assert_eq!(code(&output), 3);
    assert_eq!(err(&output), "nothing checked: no *.journey.yaml under . (3 other YAML files were passed over)\n");
    let output = run(folder.path(), &["check", "--format", "json"]);
    assert_eq!(code(&output), 3);
    assert!(out(&output).contains("\"files\":0"), "{}", out(&output));
}

#[test]
fn help_is_no_failure() {
    let folder = folder(&[]);
    for arguments in [&["--help"][..], &["-h"], &["help", "check"], &["check", "--help"], &["--version"]] {
        let output = run(folder.path(), arguments);
        assert_eq!(code(&output), 0, "{arguments:?}");
        assert!(!out(&output).is_empty() && err(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn what_comments_ignore_is_counted_and_said() {
    let ignored = "stages:\n  - name: Buy\n    pain_points: [Bad]  # cjm: ignore[vague-pain] we know\n";
    let folder = folder(&[("a.journey.yaml", &format!("journey: A\n{ignored}"))]);
    let arguments = ["check", "--fail-on", "warning", "--quiet"];
    let output = run(folder.path(), &arguments);
    assert_eq!(code(&output), 0, "{}", out(&output));
    assert!(out(&output).contains("in 1 file checked; 1 ignored by comments"), "{}", out(&output));
    let report = out(&run(folder.path(), &[&arguments[..], &["--format", "json"]].concat()));
    assert!(report.contains("\"ignored\":1"), "{report}");
}

#[test]
fn a_folder_whose_journeys_are_all_left_out_is_not_green() {
    let folder = folder(&[("a.journey.yaml", BAD), (".gitignore", "*.journey.yaml\n")]);
    for format in cjm::report::ALL {
        let output = run(folder.path(), &["check", "--format", format.name]);
        assert_eq!(code(&output), 3, "{}", format.name);
        assert!(err(&output).contains("nothing checked"), "{}", err(&output));
    }
}
