//! `cjm new` as a process.

use super::*;

#[test]
fn the_starter_passes_the_check_in_any_year() {
    let folder = folder(&[]);
    assert_eq!(code(&run(folder.path(), &["new", "bike"])), 0);
    for today in ["2020-01-01", "2026-11-22", "2027-11-22", "2076-01-01"] {
        let output = run(folder.path(), &["check", "--fail-on", "warning", "--today", today]);
        assert_eq!(code(&output), 0, "{today}: {}", out(&output));
        assert!(out(&output).contains("in 1 file checked"), "{}", out(&output));
    }
}

#[test]
fn what_stands_there_already_stays() {
    let folder = folder(&[("my.journey.yaml", "mine")]);
    let output = run(folder.path(), &["new"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("my.journey.yaml exists already"), "{}", err(&output));
    assert_eq!(fs::read_to_string(folder.path().join("my.journey.yaml")).expect("a file"), "mine");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing is left behind");
}

#[test]
fn a_dash_shows_it() {
    let folder = folder(&[]);
    let output = run(folder.path(), &["new", "-"]);
    assert!(code(&output) == 0 && out(&output).contains("\njourney: "));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
}
