//! Formats of findings as a process: one table of formats and outcomes, several at once, and files that are written whole.

use super::*;

/// A journey that gives one warning and no error, whatever else it gives.
const WARNED: &str = "journey: Overdue\nowner: Us\nreviewed: 2020-01\nreview_every: 6 months\nstages: [Buy]\n";

/// Every outcome: what it is called with beside the format, and the exit code.
const OUTCOMES: &[(&[&str], i32)] = &[
    (&["good.journey.yaml"], 0),
    (&["warned.journey.yaml"], 0),
    (&["warned.journey.yaml", "--fail-on", "warning"], 1),
    (&["bad.journey.yaml"], 1),
    (&["bad.journey.yaml", "--quiet"], 1),
    (&["good.journey.yaml", "--quiet"], 0),
    (&["gone.journey.yaml"], 2),
    (&["gone.journey.yaml", "bad.journey.yaml"], 2),
    (&["good.journey.yaml", "empty", "gone.journey.yaml"], 2),
    (&["good.journey.yaml", "--fail-on", "fatal"], 2),
    (&["good.journey.yaml", "--today", "soon"], 2),
    (&["empty"], 3),
    (&["empty", "--quiet"], 3),
];

fn journeys() -> TempDir {
    folder(&[
        ("good.journey.yaml", GOOD),
        ("warned.journey.yaml", WARNED),
        ("bad.journey.yaml", BAD),
        ("empty/readme.md", ""),
    ])
}

#[test]
fn every_outcome_is_told_the_same_in_every_format_and_in_a_file() {
    let folder = journeys();
    for (arguments, expected) in OUTCOMES {
        for format in cjm::report::ALL {
            let plain = run(folder.path(), &[&["check", "--format", format.name], *arguments].concat());
            assert_eq!(code(&plain), *expected, "{} {arguments:?}: {}", format.name, err(&plain));
            let into_file = format!("{}=report", format.name);
            let filed = run(folder.path(), &[&["check", "--format", &into_file], *arguments].concat());
            assert_eq!(code(&filed), *expected, "{into_file} {arguments:?}: {}", err(&filed));
            assert_eq!(out(&filed), "", "{into_file} {arguments:?}");
            let report = folder.path().join("report");
            let is_usage = *expected == 2 && out(&plain).is_empty() && !report.exists();
            if !is_usage {
                assert_eq!(fs::read_to_string(&report).expect("a report"), out(&plain), "{into_file} {arguments:?}");
                fs::remove_file(&report).expect("it goes");
            }
            let said = out(&plain) + &err(&plain);
            let is_said = said.contains("checked") || said.contains("for '--") || said.contains("soon");
            assert!(is_said, "{} {arguments:?} is silent about what was checked: {said}", format.name);
        }
    }
}

#[test]
fn several_reports_are_written_in_one_run() {
    let folder = journeys();
    let mut arguments = vec!["check".to_owned(), "bad.journey.yaml".to_owned(), "--color=always".to_owned()];
    for format in &cjm::report::ALL[1..] {
        arguments.push(format!("--format={0}=report.{0}", format.name));
    }
    arguments.push("--format=text".to_owned());
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let together = run(folder.path(), &arguments);
    assert_eq!(code(&together), 1);
    assert_eq!(out(&together), out(&run(folder.path(), &["check", "bad.journey.yaml", "--color=always"])));
    for format in &cjm::report::ALL[1..] {
        let name = format!("report.{}", format.name);
        let written = fs::read_to_string(folder.path().join(&name)).expect("a report");
        let alone = run(folder.path(), &["check", "--format", format.name, "--color=never", "bad.journey.yaml"]);
        assert_eq!(written, out(&alone), "{name}");
        assert!(err(&together).contains(&format!("wrote {name}\n")), "{}", err(&together));
    }
}

#[test]
fn two_on_the_standard_output_are_refused_with_a_way_out() {
    let folder = journeys();
    for two in [["--format=text", "--format=json"], ["--format=text=-", "--format=json"]] {
        let output = run(folder.path(), &[&["check"], &two[..]].concat());
        assert_eq!(code(&output), 2);
        assert!(err(&output).contains("write the other to a file: `--format json=report.json`"), "{}", err(&output));
        assert!(out(&output).is_empty());
    }
}

#[test]
fn a_report_never_takes_the_place_of_something_else() {
    let folder = journeys();
    fs::create_dir(folder.path().join("folder")).expect("a folder");
    for (arguments, words) in [
        (
            &["--format=json=bad.journey.yaml"][..],
            "cannot write bad.journey.yaml: it is a journey that this command reads",
        ),
        (&["--format=json=./empty/../good.journey.yaml", "."], "it is a journey that this command reads"),
        (&["--format=json=a", "--format=junit=./a"], "two outputs for one file"),
        (&["--format=json=folder"], "it is a folder"),
        (&["--format=json=none/a.json"], "there is no folder none"),
        (&["--format=json="], "names no file"),
        (&["--format=jsno=a.json"], "json"),
    ] {
        let output = run(folder.path(), &[&["check"], arguments].concat());
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(err(&output).contains(words), "{arguments:?}: {}", err(&output));
        assert_eq!(out(&output), "", "{arguments:?}");
    }
    for (name, text) in [("good.journey.yaml", GOOD), ("bad.journey.yaml", BAD)] {
        assert_eq!(fs::read_to_string(folder.path().join(name)).expect("a file"), text);
    }
    let left: Vec<_> = fs::read_dir(folder.path()).expect("a folder").filter_map(Result::ok).collect();
    assert_eq!(left.len(), 5, "nothing is left behind: {left:?}");
}

#[test]
fn a_reader_who_leaves_stops_no_file() {
    let files: Vec<(String, &str)> = (0..300).map(|at| (format!("{at:03}.journey.yaml"), BAD)).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let folder = folder(&files);
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_cjm"))
        .args(["check", "--format", "text", "--format", "json=report.json"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(code(&output), 1, "{}", err(&output));
    let report = fs::read_to_string(folder.path().join("report.json")).expect("a report");
    let report: serde_json::Value = serde_json::from_str(&report).expect("it is whole");
    assert_eq!(report["summary"]["checked"], 300);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_written_is_a_failure_and_the_others_are_written() {
    let folder = journeys();
    let output = run(folder.path(), &["check", "good.journey.yaml", "--format=json=/dev/full"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("not a regular file"), "{}", err(&output));
    let full = fs::File::options().write(true).open("/dev/full").expect("/dev/full");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_cjm"))
        .args(["check", "good.journey.yaml", "--format=text", "--format=json=report.json"])
        .current_dir(folder.path())
        .stdout(full)
        .output()
        .expect("it runs");
    assert_eq!(code(&output), 2);
    assert!(folder.path().join("report.json").exists());
}

#[test]
fn what_makes_a_long_report_fail_is_named_again_at_its_end() {
    let stages: String = (0..12).map(|at| format!("  - {{ name: Stage {at}, touchpoints: [] }}\n")).collect();
    let text =
        format!("journey: Long\nstages:\n  - {{ name: Buy, channel: sotre }}\n{stages}channels: {{ store: Store }}\n");
    let folder = folder(&[("a.journey.yaml", &text)]);
    let output = run(folder.path(), &["check"]);
    let shown = out(&output);
    assert_eq!(code(&output), 1, "{shown}");
    let end = shown.split("What makes the check fail:\n").nth(1).expect("they are named");
    assert!(end.starts_with("  a.journey.yaml:3:27: error[unknown-channel] no channel is called `sotre`"), "{end}");
    let quiet = out(&run(folder.path(), &["check", "--quiet"]));
    assert!(quiet.contains("unknown-channel") && !quiet.contains("What makes"), "{quiet}");
}
