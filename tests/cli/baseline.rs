//! Baselines: what is known is counted, what is new is told, and nothing is silently green.

use super::*;

/// Two pains that nobody answers, of the same name in two places, and one of another name.
const OLD: &str = "\
journey: Old
personas: [Aino]
opportunities: [A chat with the shop]
stages:
  - name: Buy
    phase: purchase
    touchpoints:
      - name: Compares models
        pain_points: [{ name: The price is hidden, severity: high }]
      - name: Pays
        pain_points: [{ name: The price is hidden, severity: high }, { name: The card is refused, severity: high }]
";

const NEW_PAIN: &str =
    "      - name: Waits\n        pain_points: [{ name: Nobody tells when the courier comes, severity: high }]\n";

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).expect("the file is there")
}

fn write(folder: &TempDir, name: &str, text: &str) {
    fs::write(folder.path().join(name), text).expect("written");
}

/// A repository with one old journey in a folder with a space, and its baseline.
fn old_portfolio() -> TempDir {
    let folder = folder(&[(".git/HEAD", ""), ("all journeys/old one.journey.yaml", OLD)]);
    let output = run(folder.path(), &["baseline", "write"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    folder
}

const FILE: &str = "all journeys/old one.journey.yaml";

/// Returns the pains that are told of, and the summary.
fn checked(folder: &Path, arguments: &[&str]) -> (Vec<String>, String) {
    let all: Vec<&str> = [&["check", "--format", "concise"], arguments].concat();
    let output = run(folder, &all);
    let pains = out(&output).lines().filter(|line| line.contains("pain-without-answer")).map(str::to_owned).collect();
    (pains, err(&output))
}

#[test]
fn what_is_known_is_counted_and_not_told() {
    let folder = old_portfolio();
    assert_eq!(checked(folder.path(), &["--no-baseline"]).0.len(), 3);
    let output = run(folder.path(), &["check", "--fail-on", "info"]);
    assert_eq!(code(&output), 0, "{}", out(&output));
    assert!(out(&output).starts_with("nothing new found in 1 file checked; "), "{}", out(&output));
    assert!(out(&output).contains(" known from the baseline"), "{}", out(&output));
    assert_eq!(code(&run(folder.path(), &["check", "--fail-on", "warning", "--no-baseline"])), 1);
}

#[test]
fn what_is_new_is_told_and_fails() {
    let folder = old_portfolio();
    write(&folder, FILE, &format!("{OLD}{NEW_PAIN}"));
    let (pains, summary) = checked(folder.path(), &[]);
    assert!(pains.len() == 1 && pains[0].contains("the courier comes"), "{pains:?}");
    assert!(summary.contains("known from the baseline"), "{summary}");
    assert_eq!(code(&run(folder.path(), &["check", "--fail-on", "warning"])), 1);
}

#[test]
fn lines_may_move_and_names_may_be_bettered() {
    let folder = old_portfolio();
    let moved =
        OLD.replace("stages:", "# a comment\n\nstages:").replace("Compares models", "Compares the models online");
    write(&folder, FILE, &moved);
    assert_eq!(checked(folder.path(), &[]).0, Vec::<String>::new());
}

#[test]
fn of_two_equal_findings_a_third_is_new() {
    let folder = old_portfolio();
    let third = NEW_PAIN.replace("Nobody tells when the courier comes", "The price is hidden");
    write(&folder, FILE, &format!("{OLD}{third}"));
    assert_eq!(checked(folder.path(), &[]).0.len(), 1);
}

#[test]
fn it_counts_from_any_folder() {
    let folder = old_portfolio();
    let none = Vec::<String>::new();
    assert_eq!(checked(&folder.path().join("all journeys"), &[]).0, none);
    assert_eq!(checked(&folder.path().join("all journeys"), &["old one.journey.yaml"]).0, none);
    let whole = folder.path().join(FILE);
    assert_eq!(checked(Path::new("/"), &[whole.to_str().expect("UTF-8")]).0, none);
    // Paths as another system writes them.
    let text = read(&folder, ".cjm-baseline.json");
    assert!(text.contains("\"file\": \"all journeys/old one.journey.yaml\""), "{text}");
    write(&folder, ".cjm-baseline.json", &text.replace("all journeys/", "all journeys\\\\"));
    assert_eq!(checked(folder.path(), &[]).0, none);
}

#[test]
fn a_baseline_can_be_named() {
    let folder = folder(&[("a.journey.yaml", OLD)]);
    run(folder.path(), &["baseline", "write", "--baseline", "known.json"]);
    assert_eq!(checked(folder.path(), &["--baseline", "known.json"]).0.len(), 0);
    assert_eq!(checked(folder.path(), &[]).0.len(), 3);
    let output = run(folder.path(), &["check", "--baseline", "missing.json"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("cannot read missing.json"), "{}", err(&output));
    write(&folder, "broken.json", "{\"version\": 9}");
    let output = run(folder.path(), &["check", "--baseline", "broken.json"]);
    assert!(code(&output) == 2 && err(&output).contains("written by a later cjm"), "{}", err(&output));
}

#[test]
fn it_is_the_same_file_each_time() {
    let folder = old_portfolio();
    let first = read(&folder, ".cjm-baseline.json");
    run(folder.path(), &["baseline", "write", "all journeys"]);
    assert_eq!(read(&folder, ".cjm-baseline.json"), first);
    // Files that are not looked at stay in it, files that are gone do not.
    write(&folder, "b.journey.yaml", OLD);
    run(folder.path(), &["baseline", "write", "b.journey.yaml"]);
    let both = read(&folder, ".cjm-baseline.json");
    assert!(both.contains("b.journey.yaml") && both.contains("old one.journey.yaml"), "{both}");
    fs::remove_file(folder.path().join("b.journey.yaml")).expect("removed");
    run(folder.path(), &["baseline", "write"]);
    assert_eq!(read(&folder, ".cjm-baseline.json"), first);
}

#[test]
fn what_was_mended_is_said_and_taken_out() {
    let folder = old_portfolio();
    let output = run(folder.path(), &["baseline", "check"]);
    assert!(code(&output) == 0 && out(&output).starts_with("up to date"), "{}", out(&output));
    write(&folder, FILE, &OLD.replace(", { name: The card is refused, severity: high }", ""));
    assert!(
        checked(folder.path(), &[]).1.contains("gone; `cjm baseline prune` takes"),
        "{:?}",
        checked(folder.path(), &[])
    );
    let before = read(&folder, ".cjm-baseline.json");
    let output = run(folder.path(), &["baseline", "check"]);
    assert_eq!(code(&output), 1);
    assert!(
        out(&output).contains("old one.journey.yaml: pain-without-answer: The card is refused\n"),
        "{}",
        out(&output)
    );
    assert_eq!(read(&folder, ".cjm-baseline.json"), before);
    // From another folder, for this folder alone.
    let output = run(&folder.path().join("all journeys"), &["baseline", "prune", "."]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("removed "), "{}", out(&output));
    let after = read(&folder, ".cjm-baseline.json");
    assert!(!after.contains("The card is refused") && after.contains("The price is hidden"), "{after}");
    assert_eq!(code(&run(folder.path(), &["baseline", "check"])), 0);
    // It never adds: what is new stays new.
    write(&folder, FILE, &format!("{OLD}{NEW_PAIN}"));
    run(folder.path(), &["baseline", "prune"]);
    assert_eq!(read(&folder, ".cjm-baseline.json"), after);
    assert!(out(&run(folder.path(), &["baseline", "check"])).contains("not in it"));
}

#[test]
fn a_file_that_is_gone_goes() {
    let folder = old_portfolio();
    fs::remove_file(folder.path().join(FILE)).expect("removed");
    let output = run(folder.path(), &["baseline", "check"]);
    assert!(code(&output) == 1 && out(&output).contains("the file is gone"), "{}", out(&output));
    let output = run(folder.path(), &["baseline", "prune"]);
    assert!(out(&output).contains("nothing is left in it"), "{}", out(&output));
    assert!(read(&folder, ".cjm-baseline.json").contains("\"findings\": []"));
}

#[test]
fn errors_cannot_be_known_and_hide_nothing() {
    let folder = old_portfolio();
    let before = read(&folder, ".cjm-baseline.json");
    write(
        &folder,
        FILE,
        &OLD.replace("severity: high }]\n      - name: Pays", "severity: hihg }]\n      - name: Pays"),
    );
    assert_eq!(code(&run(folder.path(), &["check"])), 1);
    // What was not looked for is neither gone nor taken out.
    assert_eq!(code(&run(folder.path(), &["baseline", "check"])), 0);
    run(folder.path(), &["baseline", "prune"]);
    assert_eq!(read(&folder, ".cjm-baseline.json"), before);
    let output = run(folder.path(), &["baseline", "write"]);
    assert_eq!(code(&output), 1);
    assert!(out(&output).contains("1 error was left out"), "{}", out(&output));
}

#[test]
fn a_first_baseline_stands_where_it_will_be_found() {
    let folder =
        folder(&[("cjm.yaml", ""), ("down/a.journey.yaml", OLD), ("beside/b.journey.yaml", OLD), (".git/HEAD", "")]);
    run(&folder.path().join("down"), &["baseline", "write"]);
    assert!(folder.path().join(".cjm-baseline.json").exists());
    let elsewhere = TempDir::new().expect("a folder");
    let output = run(elsewhere.path(), &["baseline", "write", folder.path().to_str().expect("UTF-8")]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("say where with `--baseline FILE`"), "{}", err(&output));
    let output = run(elsewhere.path(), &["baseline", "check"]);
    assert!(code(&output) == 2 && err(&output).contains("there is no .cjm-baseline.json"), "{}", err(&output));
    assert_eq!(code(&run(elsewhere.path(), &["baseline", "write"])), 3);
}

#[test]
fn no_report_goes_over_the_baseline_that_is_read() {
    let folder = old_portfolio();
    fs::rename(folder.path().join(".cjm-baseline.json"), folder.path().join("known.json")).expect("renamed");
    let before = read(&folder, "known.json");
    let output = run(folder.path(), &["check", "--baseline", "known.json", "--format", "json=known.json"]);
    assert_eq!(code(&output), 2, "{}", err(&output));
    assert_eq!(read(&folder, "known.json"), before);
}
