//! What needs a process: exit codes, pipes, files, colours, wrong flags.

use std::fs;
use std::path::Path;
use std::process::{Output, Stdio};
use std::time::Duration;

use assert_cmd::Command;
use tempfile::TempDir;

const GOOD: &str = "journey: Good\nstages:\n  - name: Buy\n    touchpoints: [Pays]\n";
const BAD: &str = "journey: Bad\nstages:\n  - nmae: Buy\n  - name: Pay\n    phase: durnig\n";

/// Returns the program, in a folder and with nothing in its environment.
fn cjm(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cjm"));
    command.current_dir(folder).env_clear().env("SOURCE_DATE_EPOCH", "1764547200").timeout(Duration::from_secs(60));
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    cjm(folder).args(arguments).output().expect("the program runs")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it was not killed")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// Makes a folder with files in it.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, text).expect("a file");
    }
    folder
}

mod exit_codes {
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
    fn the_same_for_every_format() {
        let folder = folder(&[("a.journey.yaml", BAD)]);
        for format in cjm::report::ALL {
            assert_eq!(code(&run(folder.path(), &["check", "--format", format.name])), 1, "{}", format.name);
        }
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
}

mod files {
    use super::*;

    #[test]
    fn a_folder_is_walked_in_order_without_what_is_hidden_or_ignored() {
        let folder = folder(&[
            ("z.journey.yaml", BAD),
            ("a/b.journey.yaml", BAD),
            ("a/a.journey.yaml", BAD),
            ("ignored/x.journey.yaml", BAD),
            (".hidden/x.journey.yaml", BAD),
            (".gitignore", "ignored/\n"),
            ("a/other.yaml", BAD),
        ]);
        let output = run(folder.path(), &["check", "--format", "concise"]);
        let mut files: Vec<String> =
            out(&output).lines().map(|line| line.split(':').next().unwrap_or_default().to_owned()).collect();
        files.dedup();
        assert_eq!(files, ["a/a.journey.yaml", "a/b.journey.yaml", "z.journey.yaml"]);
    }

    #[test]
    fn a_file_that_is_named_twice_is_checked_once() {
        let folder = folder(&[("a.journey.yaml", GOOD)]);
        let output = run(folder.path(), &["check", "a.journey.yaml", "./a.journey.yaml", "."]);
        assert!(out(&output).contains("in 1 file checked"), "{}", out(&output));
    }

    #[test]
    fn a_file_that_is_named_is_read_whatever_its_ending() {
        let folder = folder(&[("draft.txt", BAD), (".gitignore", "draft.txt\n")]);
        assert_eq!(code(&run(folder.path(), &["check", "draft.txt"])), 1);
    }

    #[test]
    fn the_standard_input_is_read_where_a_dash_stands() {
        let folder = folder(&[]);
        for arguments in [["check", "-"], ["map", "-"]] {
            let output = cjm(folder.path()).args(arguments).write_stdin(BAD).output().expect("it runs");
            assert_eq!(code(&output), 1);
            assert!((out(&output) + &err(&output)).contains("<stdin>"), "{}", out(&output));
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_and_pipes_in_a_folder_are_passed_over_and_said() {
        let folder = folder(&[("a.journey.yaml", GOOD), ("b/c.journey.yaml", GOOD)]);
        let path = |name: &str| folder.path().join(name);
        std::os::unix::fs::symlink(folder.path(), path("b/loop")).expect("a link");
        std::os::unix::fs::symlink("/etc/passwd", path("secret.journey.yaml")).expect("a link");
        make_pipe(&path("pipe.journey.yaml"));
        let output = run(folder.path(), &["check"]);
        assert_eq!(code(&output), 0);
        assert!(out(&output).contains("in 2 files checked"), "{}", out(&output));
        let said = err(&output);
        assert!(said.contains("pipe.journey.yaml: it is a named pipe"), "{said}");
        assert!(said.contains("secret.journey.yaml: it is a link") && !said.contains("root"), "{said}");
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_or_a_device_that_is_named_is_refused_and_nobody_waits() {
        let folder = folder(&[]);
        make_pipe(&folder.path().join("pipe"));
        for name in ["pipe", "/dev/zero"] {
            let output = run(folder.path(), &["check", name]);
            assert_eq!(code(&output), 2);
            assert!(err(&output).contains("not a file"), "{}", err(&output));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_links_into_itself_ends() {
        let folder = folder(&[("a.journey.yaml", GOOD)]);
        std::os::unix::fs::symlink(".", folder.path().join("again")).expect("a link");
        let output = run(folder.path(), &["check", "again"]);
        assert_eq!((code(&output), out(&output).contains("in 1 file checked")), (0, true));
    }

    #[test]
    fn a_huge_file_is_not_even_read() {
        let folder = folder(&[("a.journey.yaml", "")]);
        let file = fs::File::options().write(true).open(folder.path().join("a.journey.yaml")).expect("a file");
        file.set_len(1 << 36).expect("a hole");
        let output = run(folder.path(), &["check", "--format", "concise"]);
        assert_eq!(code(&output), 1);
        assert!(out(&output).starts_with("a.journey.yaml:1:1: error[too-large]"), "{}", out(&output));
        assert_eq!(out(&output).lines().count(), 1, "nothing may be concluded from a file that was not read");
    }

    #[test]
    fn a_misspelt_key_has_no_echoes() {
        let text = "jouney: Bad\npersnoas: { aino: Aino }\nstages:\n  - nmae: Buy\n    touchpoints:\n      - { name: Pays, for: [aino, leo] }\n";
        let folder = folder(&[("a.journey.yaml", text)]);
        let output = run(folder.path(), &["check", "--format", "concise"]);
        let places: Vec<String> = out(&output)
            .lines()
            .filter(|line| line.contains(": error["))
            .map(|line| line.split(']').next().unwrap_or_default().replace("a.journey.yaml:", ""))
            .collect();
        let expected = [
            "1:1: error[unknown-key",
            "2:1: error[unknown-key",
            "4:5: error[unknown-key",
            "6:35: error[unknown-persona",
        ];
        assert_eq!(places, expected, "{}", out(&output));
    }

    #[test]
    fn another_encoding_is_named_at_its_place() {
        let folder = folder(&[]);
        fs::write(folder.path().join("a.journey.yaml"), b"journey: P\xE4iv\xE4\nstages: [Ostaa]\n").expect("a file");
        let output = run(folder.path(), &["check", "--format", "concise"]);
        assert!(out(&output).contains("a.journey.yaml:1:11: error[not-utf-8]"), "{}", out(&output));
    }

    #[cfg(unix)]
    #[test]
    fn a_strange_file_name_steers_nothing() {
        let folder = folder(&[("a\u{1b}[31m\n::error::x.journey.yaml", BAD)]);
        for format in cjm::report::ALL {
            let output = run(folder.path(), &["check", "--format", format.name]);
            let shown = out(&output) + &err(&output);
            assert!(!shown.contains('\u{1b}'), "{}", format.name);
            assert!(!shown.lines().any(|line| line.starts_with("::error::")), "{}", format.name);
        }
    }

    #[cfg(unix)]
    fn make_pipe(path: &Path) {
        let status = std::process::Command::new("mkfifo").arg(path).status().expect("mkfifo");
        assert!(status.success());
    }
}

mod pipes {
    use super::*;

    /// Every command that writes, with what it needs.
    const WRITING: &[&[&str]] = &[
        &["--help"],
        &["check", "many.journey.yaml"],
        &["check", "--format", "concise", "many.journey.yaml"],
        &["check", "--format", "json", "many.journey.yaml"],
        &["check", "--format", "github", "many.journey.yaml"],
        &["gaps", "many.journey.yaml"],
        &["gaps", "--format", "json", "many.journey.yaml"],
        &["map", "many.journey.yaml"],
        &["rules"],
        &["explain", "unknown-key"],
        &["new", "-"],
        &["schema"],
    ];

    fn many() -> TempDir {
        let keys: String = (0..400).map(|at| format!("unknown{at}: 1\n")).collect();
        let stages: String =
            (0..200).map(|at| format!("  - name: Stage {at}\n    touchpoints: [Touchpoint]\n")).collect();
        folder(&[("many.journey.yaml", &format!("journey: Many\n{keys}stages:\n{stages}"))])
    }

    #[test]
    fn a_reader_who_leaves_ends_it_quietly_with_the_code_earned_so_far() {
        let folder = many();
        for arguments in WRITING {
            let whole = run(folder.path(), arguments);
            let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_cjm"))
                .args(*arguments)
                .current_dir(folder.path())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .expect("it runs");
            drop(child.stdout.take());
            let output = child.wait_with_output().expect("it ends");
            assert_eq!(code(&output), code(&whole), "{arguments:?}: {}", err(&output));
            assert!(!err(&output).contains("cannot write") && !err(&output).contains("panic"), "{}", err(&output));
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_a_failure() {
        let folder = many();
        for arguments in WRITING {
            let full = fs::File::options().write(true).open("/dev/full").expect("/dev/full");
            let output = std::process::Command::new(env!("CARGO_BIN_EXE_cjm"))
                .args(*arguments)
                .current_dir(folder.path())
                .stdout(full)
                .stderr(Stdio::piped())
                .output()
                .expect("it runs");
            assert_eq!(code(&output), 2, "{arguments:?}");
            assert!(err(&output).contains("cannot write the output"), "{arguments:?}: {}", err(&output));
        }
    }

    #[test]
    fn the_same_bytes_with_any_number_of_threads() {
        let files: Vec<(String, &str)> = (0..150).map(|at| (format!("{at:03}.journey.yaml"), BAD)).collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), *text)).collect();
        let folder = folder(&files);
        for format in cjm::report::ALL {
            let with = |threads: &str| {
                let mut command = cjm(folder.path());
                command.args(["check", "--format", format.name]).env("RAYON_NUM_THREADS", threads);
                out(&command.output().expect("it runs"))
            };
            let one = with("1");
            assert!(one.contains("000.journey.yaml") && one.contains("149.journey.yaml"));
            assert_eq!(one, with("7"));
            assert_eq!(one, with("7"));
        }
    }
}

mod colours {
    use super::*;

    fn has_colours(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> bool {
        let output = cjm(folder).args(arguments).envs(variables.iter().copied()).output().expect("it runs");
        out(&output).contains('\u{1b}')
    }

    #[test]
    fn a_pipe_gets_none_unless_asked() {
        let folder = folder(&[("a.journey.yaml", BAD)]);
        for arguments in [&["check"][..], &["check", "--format", "concise"], &["map", "a.journey.yaml"]] {
            assert!(!has_colours(folder.path(), arguments, &[]), "{arguments:?}");
            let asked = [arguments, &["--color", "always"]].concat();
            assert!(has_colours(folder.path(), &asked, &[("NO_COLOR", "1")]), "{arguments:?}");
            assert!(has_colours(folder.path(), arguments, &[("CLICOLOR_FORCE", "1")]), "{arguments:?}");
            assert!(!has_colours(folder.path(), arguments, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
            let refused = [arguments, &["--color", "never"]].concat();
            assert!(!has_colours(folder.path(), &refused, &[("CLICOLOR_FORCE", "1")]), "{arguments:?}");
        }
    }

    #[test]
    fn programs_never_get_any() {
        let folder = folder(&[("a.journey.yaml", BAD)]);
        for format in ["json", "github"] {
            assert!(!has_colours(folder.path(), &["check", "--color", "always", "--format", format], &[]), "{format}");
        }
    }
}

mod gaps {
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
}

#[test]
fn a_rule_is_explained_and_a_slip_is_understood() {
    let folder = folder(&[]);
    for typed in ["unknown-key", "error[unknown-key]"] {
        let output = run(folder.path(), &["explain", typed]);
        assert!(code(&output) == 0 && out(&output).starts_with("unknown-key"), "{}", out(&output));
    }
    let output = run(folder.path(), &["explain", "unknwon-key"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("did you mean `unknown-key`?"), "{}", err(&output));
}

#[test]
fn every_rule_is_listed() {
    let folder = folder(&[]);
    for format in ["text", "markdown", "json"] {
        let listed = out(&run(folder.path(), &["rules", "--format", format]));
        assert!(cjm::rules::ALL.iter().all(|rule| listed.contains(rule.name)), "{format}");
    }
}

mod new {
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
}

mod map {
    use super::*;

    #[test]
    fn a_map_is_written_whole_into_several_files_and_again() {
        let folder = folder(&[("a.journey.yaml", GOOD), ("map.svg", "old")]);
        let output = run(folder.path(), &["map", "a.journey.yaml", "-o", "map.svg", "-o", "map.txt", "-o", "-"]);
        assert_eq!(code(&output), 0, "{}", err(&output));
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a file");
        assert!(read("map.svg").starts_with("<svg") && read("map.txt").contains("Good"));
        assert!(out(&output).contains("Good"));
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 3, "nothing is left behind");
        let first = read("map.svg");
        run(folder.path(), &["map", "a.journey.yaml", "-o", "map.svg"]);
        assert_eq!(read("map.svg"), first);
    }

    #[test]
    fn a_journey_with_errors_is_drawn_as_far_as_it_goes() {
        let folder = folder(&[("b.journey.yaml", BAD)]);
        let output = run(folder.path(), &["map", "b.journey.yaml"]);
        assert_eq!(code(&output), 1);
        assert!(out(&output).contains("Pay"), "{}", out(&output));
        assert!(err(&output).contains("b.journey.yaml: 2 errors, shown is what could be read"), "{}", err(&output));
    }

    #[test]
    fn what_is_no_journey_is_not_drawn() {
        let folder = folder(&[("a.journey.yaml", "- 1\n- 2\n"), ("b.journey.yaml", "")]);
        for name in ["a.journey.yaml", "b.journey.yaml"] {
            let output = run(folder.path(), &["map", name, "-o", "map.svg"]);
            assert_eq!(code(&output), 1);
            assert!(err(&output).contains("no journey could be read"), "{}", err(&output));
            assert!(!folder.path().join("map.svg").exists());
        }
        assert_eq!(code(&run(folder.path(), &["map", "missing.journey.yaml"])), 2);
    }

    #[test]
    fn it_can_show_some_lanes_and_personas_only() {
        let text = "journey: Bike\npersonas: { aino: Aino, leo: Leo }\nstages:\n  - name: Buy\n    touchpoints:\n      - { name: Pays, for: [aino], action: Counts, thought: Hm }\n      - { name: Waits, for: [leo], action: Stands, thought: Oh }\n";
        let folder = folder(&[("a.journey.yaml", text)]);
        let shown = |arguments: &[&str]| {
            let output = run(folder.path(), &[&["map", "a.journey.yaml"], arguments].concat());
            assert_eq!(code(&output), 0, "{}", err(&output));
            ["Counts", "Hm", "Stands", "Oh"].map(|word| out(&output).contains(word))
        };
        assert_eq!(shown(&[]), [true, true, true, true]);
        assert_eq!(shown(&["--lanes", "touchpoints,action"]), [true, false, true, false]);
        assert_eq!(shown(&["--persona", "leo"]), [false, false, true, true]);
        assert_eq!(shown(&["--persona", "leo,aino"]), [true, true, true, true]);
        for (arguments, advice) in
            [(["--lanes", "actoin"], "did you mean `action`?"), (["--persona", "kim"], "personas are aino, leo")]
        {
            let output = run(folder.path(), &[&["map", "a.journey.yaml"], &arguments[..]].concat());
            assert_eq!(code(&output), 2);
            assert!(err(&output).contains(advice), "{}", err(&output));
        }
    }

    #[test]
    fn a_journey_is_not_overwritten_by_its_map() {
        let folder = folder(&[("a.journey.yaml", GOOD)]);
        let output = run(folder.path(), &["map", "a.journey.yaml", "--format", "svg", "-o", "./a.journey.yaml"]);
        assert_eq!(code(&output), 2);
        assert_eq!(fs::read_to_string(folder.path().join("a.journey.yaml")).expect("a file"), GOOD);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn nothing_is_written_into_devices_or_folders() {
        let folder = folder(&[("a.journey.yaml", GOOD)]);
        std::os::unix::fs::symlink("/dev/full", folder.path().join("full.svg")).expect("a link");
        for goal in ["/dev/full", "full.svg", ".", "missing/map.svg"] {
            let output = run(folder.path(), &["map", "a.journey.yaml", "--format", "svg", "-o", goal]);
            assert_eq!(code(&output), 2, "{goal}");
            assert!(err(&output).contains("cannot write"), "{goal}: {}", err(&output));
        }
        assert!(!fs::metadata("/dev/full").expect("/dev/full").is_file());
    }

    #[test]
    fn what_cannot_be_written_says_why_and_what_would_do() {
        let folder = folder(&[("a.journey.yaml", GOOD), ("plain", "")]);
        for (arguments, words) in [
            (&["-o", "missing/map.svg"][..], "there is no folder missing"),
            (&["-o", "plain/map.svg"], "plain is no folder"),
            (&["--view", "flow", "-o", "map.md"], ".txt (--format text) or .svg (--format svg)"),
        ] {
            let output = run(folder.path(), &[&["map", "a.journey.yaml"], arguments].concat());
            assert_eq!(code(&output), 2, "{arguments:?}");
            assert!(err(&output).contains(words) && !err(&output).contains(".cjm-"), "{}", err(&output));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_a_map_stays_a_link_and_its_readers_stay_the_same() {
        use std::os::unix::fs::PermissionsExt;
        let folder = folder(&[("a.journey.yaml", GOOD), ("real.svg", "old")]);
        let real = folder.path().join("real.svg");
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("permissions");
        std::os::unix::fs::symlink("real.svg", folder.path().join("link.svg")).expect("a link");
        assert_eq!(code(&run(folder.path(), &["map", "a.journey.yaml", "-o", "link.svg"])), 0);
        assert!(fs::symlink_metadata(folder.path().join("link.svg")).expect("a link").is_symlink());
        assert!(fs::read_to_string(&real).expect("a file").starts_with("<svg"));
        assert_eq!(fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o640);
    }
}

#[test]
fn the_schema_is_json() {
    let folder = folder(&[]);
    let schema: serde_json::Value = serde_json::from_str(&out(&run(folder.path(), &["schema"]))).expect("JSON");
    assert!(schema["properties"]["stages"].is_object());
}
