//! A check within a step of GitHub Actions: marks, the page of the step, its outputs.

use super::*;

/// Runs a check as a step does, with the files that the runner makes, and returns what stands in them afterwards.
fn step(folder: &Path, arguments: &[&str]) -> (Output, String, String) {
    let (summary, numbers) = (folder.join("runner-summary"), folder.join("runner-output"));
    fs::write(&summary, "written before\n").expect("a file");
    fs::write(&numbers, "earlier=1\n").expect("a file");
    let mut command = cjm(folder);
    command.arg("check").args(arguments).env("GITHUB_STEP_SUMMARY", &summary).env("GITHUB_OUTPUT", &numbers);
    let output = command.output().expect("it runs");
    let read = |path: &Path| fs::read_to_string(path).expect("a file");
    (output, read(&summary), read(&numbers))
}

#[test]
fn the_step_gets_a_page_and_the_numbers() {
    let folder = folder(&[("a.journey.yaml", BAD), ("b.journey.yaml", GOOD)]);
    let (output, summary, numbers) = step(folder.path(), &["--format", "github"]);
    assert_eq!(code(&output), 1);
    assert!(summary.starts_with("written before\n## Customer journeys: 2 errors"), "{summary}");
    assert!(summary.contains("in 2 files checked") && summary.contains("**The check fails:** 2 findings"), "{summary}");
    assert!(summary.contains("| ❌ error |") && summary.contains("a.journey.yaml:3:5"), "{summary}");
    assert!(numbers.starts_with("earlier=1\nerrors=2\nwarnings=1\ninfos="), "{numbers}");
    assert!(numbers.ends_with("\nfiles=2\nunreadable=0\nexit-code=1\n"), "{numbers}");
    let (_, summary, _) = step(folder.path(), &["--format", "text", "--format", "github=marks"]);
    assert!(summary.contains("## Customer journeys"), "{summary}");
}

#[test]
fn a_green_step_and_one_that_checked_nothing_say_so() {
    let folder = folder(&[("a.journey.yaml", GOOD), ("empty/readme.md", "")]);
    let (output, summary, _) = step(folder.path(), &["--format", "github", "--quiet"]);
    assert_eq!((code(&output), out(&output).as_str()), (0, ""));
    assert!(summary.contains("The check passes: nothing weighs error or more."), "{summary}");
    let (output, summary, numbers) = step(folder.path(), &["--format", "github", "empty"]);
    assert_eq!(code(&output), 3);
    assert!(out(&output).starts_with("::error title=not checked::nothing checked: no *.journey.yaml under empty"));
    assert!(summary.contains("**The check fails:** there was nothing to check."), "{summary}");
    assert!(numbers.ends_with("files=0\nunreadable=0\nexit-code=3\n"), "{numbers}");
}

#[test]
fn nothing_is_written_where_github_was_not_asked_for_or_names_no_file() {
    let folder = folder(&[("a.journey.yaml", BAD)]);
    for format in cjm::report::ALL.iter().filter(|format| format.name != "github") {
        let (_, summary, numbers) = step(folder.path(), &["--format", format.name]);
        assert_eq!((summary.as_str(), numbers.as_str()), ("written before\n", "earlier=1\n"), "{}", format.name);
    }
    let mut command = cjm(folder.path());
    command.args(["check", "--format=github"]).env("GITHUB_STEP_SUMMARY", "").env("GITHUB_OUTPUT", "");
    assert_eq!(code(&command.output().expect("it runs")), 1);
}

#[test]
fn a_page_that_cannot_be_written_is_a_failure() {
    let folder = folder(&[("a.journey.yaml", BAD)]);
    let mut command = cjm(folder.path());
    command.args(["check", "--format=github"]).env("GITHUB_STEP_SUMMARY", folder.path().join("none/summary"));
    let output = command.output().expect("it runs");
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("cannot write") && out(&output).contains("::error file=a.journey.yaml"));
}

#[test]
fn the_weightiest_ten_of_each_level_come_first() {
    let stage = |at: usize| format!("  - {{ name: Stage {at}, touchpoints: [] }}\n");
    let empty: String = (0..15).map(stage).collect();
    let lost: String = (0..3).map(|at| format!("  - {{ name: Lost {at}, channel: sotre{at} }}\n")).collect();
    let text = format!("journey: Long\nstages:\n  - Begin\n{empty}{lost}channels: {{ store: Store, web: Web }}\n");
    let folder = folder(&[("a.journey.yaml", &text)]);
    let (output, _, _) = step(folder.path(), &["--format", "github"]);
    let shown = out(&output);
    let commands: Vec<&str> = shown.lines().map(|line| line.split(' ').next().unwrap_or_default()).collect();
    let errors = commands.iter().take_while(|command| **command == "::error").count();
    assert_eq!(errors, 3, "{shown}");
    let warnings = commands.iter().skip(errors).take_while(|command| **command == "::warning").count();
    assert!(warnings <= 10, "{shown}");
    let others = commands.iter().filter(|command| **command == "::warning").count();
    assert!(others >= 15, "the others follow: {shown}");
    let rules: Vec<&str> =
        shown.lines().skip(errors).filter_map(|line| line.split("title=").nth(1)?.split("::").next()).collect();
    let seen: std::collections::BTreeSet<&str> = rules[..10].iter().copied().collect();
    let all: std::collections::BTreeSet<&str> = shown
        .lines()
        .filter(|line| line.starts_with("::warning"))
        .filter_map(|line| line.split("title=").nth(1)?.split("::").next())
        .collect();
    assert!(all.is_subset(&seen), "each rule is marked once before any is marked twice: {shown}");
}
