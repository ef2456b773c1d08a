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

/// What a project shares, with a mistake in each library.
const SHARED: &str = "\
personas:
  aino: { name: 'Aino, commuter', needs: [to know when it comes], pain_points: [Nobody answers the phone] }
  leo: Leo
channels:
  store: { name: Store, kind: physical }
evidence:
  interviews: { kind: interview, sample: 5, date: 2019-01 }
metrics:
  nps: { kind: nps, value: 120, evidence: intervews }
";

fn concise(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let all: Vec<&str> = [&["check", "--format", "concise"], arguments].concat();
    out(&run(folder, &all)).lines().map(str::to_owned).collect()
}

#[test]
fn what_is_shared_is_known_in_every_journey_and_its_own_mistakes_are_told_once() {
    let journey = "journey: Good\npersonas: [aino]\nowner: Mia\nstages:\n  - name: Buy\n    touchpoints:\n      \
                   - { name: Pays, channel: store, evidence: interviews, metrics: nps, emotion: { aino: 1 } }\n";
    let folder = folder(&[("cjm.yaml", SHARED), ("a.journey.yaml", journey), ("b.journey.yaml", journey)]);
    let found = concise(folder.path(), &["--quiet"]);
    assert_eq!(
        found,
        [
            "cjm.yaml:9:28: error[impossible-metric-value] the value of “nps” cannot be 120 (a net promoter score: -100 to 100)",
            "cjm.yaml:9:43: error[unknown-evidence] no evidence is called `intervews` (did you mean `interviews`?)",
        ]
    );
    let all = concise(folder.path(), &[]);
    assert_eq!(all.iter().filter(|line| line.contains("evidence-outdated")).count(), 1, "{all:#?}");
    assert!(all.iter().all(|line| !line.contains("unused-")), "{all:#?}");
    let map = out(&run(folder.path(), &["map", "a.journey.yaml"]));
    assert!(map.contains("Aino") && map.contains("Store"), "{map}");
}

#[test]
fn what_is_found_about_a_shared_persona_is_told_where_the_journey_names_it() {
    let journey = "journey: Good\npersonas:\n  - aino\nstages:\n  - name: Buy\n    touchpoints:\n      \
                   - { name: Pays, emotion: 1, answers: to know when it comes, opportunities: [Say when] }\n";
    let folder = folder(&[("cjm.yaml", SHARED), ("a.journey.yaml", journey)]);
    let found = concise(folder.path(), &[]);
    assert!(
        found.contains(
            &"a.journey.yaml:3:5: warning[pain-without-answer] nothing answers “Nobody answers the phone” (no opportunity, no owner)".to_owned()
        ),
        "{found:#?}"
    );
    let human = out(&run(folder.path(), &["check"]));
    assert!(human.contains("it is at cjm.yaml:2:"), "{human}");
}

#[test]
fn what_a_journey_has_itself_comes_first() {
    let journey = "journey: Good\npersonas: { aino: { name: Aino Own } }\nchannels: { store: Kiosk }\n\
                   stages:\n  - name: Buy\n    touchpoints:\n      - { name: Pays, channel: store }\n";
    let folder = folder(&[("cjm.yaml", SHARED), ("a.journey.yaml", journey)]);
    let map = out(&run(folder.path(), &["map", "a.journey.yaml"]));
    assert!(map.contains("Aino Own") && map.contains("Kiosk") && !map.contains("Store"), "{map}");
}

#[test]
fn a_slip_in_a_shared_name_is_understood() {
    let journey = "journey: Good\nstages:\n  - name: Buy\n    touchpoints:\n      \
                   - { name: Pays, channel: sotre, for: leo, metrics: npss }\n";
    let folder = folder(&[("cjm.yaml", SHARED), ("a.journey.yaml", journey)]);
    let found = concise(folder.path(), &["--quiet"]);
    let own: Vec<&str> = found.iter().filter_map(|line| line.strip_prefix("a.journey.yaml:")).collect();
    assert_eq!(
        own,
        [
            "5:32: error[unknown-channel] no channel is called `sotre` (did you mean `store`?)",
            "5:44: error[unknown-persona] no persona is called `leo` (this journey does not list the persona of the project)",
            "5:58: error[unknown-metric] no metric is called `npss` (did you mean `nps`?)",
        ]
    );
}

#[cfg(unix)]
#[test]
fn one_that_cannot_be_read_is_not_passed_over_in_silence() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    let file = folder.path().join("cjm.yaml");
    std::os::unix::fs::symlink("nowhere", &file).expect("a link");
    let output = run(folder.path(), &["check"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("cannot read cjm.yaml"), "{}", err(&output));
    fs::remove_file(&file).expect("the link is there");
    fs::create_dir(&file).expect("a folder");
    assert_eq!(code(&run(folder.path(), &["check"])), 2);
}

#[test]
fn no_report_is_written_over_it() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    for name in ["cjm.yaml", ".cjm-baseline.json"] {
        let output = run(folder.path(), &["check", "--format", &format!("json={name}")]);
        assert_eq!(code(&output), 2, "{name}");
        assert!(!folder.path().join(name).exists(), "{name}");
    }
}
