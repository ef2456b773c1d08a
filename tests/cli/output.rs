//! `-o` and `--format` in every command that writes something: one table of commands, and the table of formats.

use cjm::format::{ALL, Content};

use super::*;

/// What is written, how it is called, and the exit code.
const COMMANDS: &[(Content, &[&str], i32)] = &[
    (Content::Findings, &["check", "good.journey.yaml"], 0),
    (Content::Findings, &["check", "bad.journey.yaml"], 1),
    (Content::Gaps, &["gaps", "good.journey.yaml"], 0),
    (Content::Gaps, &["gaps", "good.journey.yaml", "--budget", "min-after-coverage=60%"], 0),
    (Content::Map, &["map", "good.journey.yaml"], 0),
    (Content::Flow, &["map", "good.journey.yaml", "--view", "flow"], 0),
    (Content::Rules, &["rules"], 0),
    (Content::Explanation, &["explain", "unknown-key"], 0),
    (Content::Explanation, &["explain", "touchpoint"], 0),
    (Content::Explanation, &["explain", "gaps"], 0),
    (Content::Explanation, &["explain"], 0),
    (Content::Schema, &["schema"], 0),
    (Content::Schema, &["schema", "--of", "lines"], 0),
];

fn journeys() -> TempDir {
    folder(&[("good.journey.yaml", GOOD), ("bad.journey.yaml", BAD)])
}

#[test]
fn every_command_writes_each_of_its_formats_to_the_standard_output_and_to_files() {
    let folder = journeys();
    for (content, command, expected) in COMMANDS {
        for format in content.formats() {
            let run = |arguments: &[&str]| {
                let output = run(folder.path(), &[*command, arguments].concat());
                assert_eq!(code(&output), *expected, "{command:?} {arguments:?}: {}", err(&output));
                output
            };
            let shown = run(&["--format", format.name]);
            assert!(!shown.stdout.is_empty(), "{command:?} {}", format.name);
            assert_eq!(run(&["--format", format.name, "-o", "-"]).stdout, shown.stdout);
            assert_eq!(run(&["--format", &format!("{}=-", format.name)]).stdout, shown.stdout);
            for alias in format.aliases {
                assert_eq!(run(&["--format", alias]).stdout, shown.stdout, "{command:?} {alias}");
            }
            let into_file = |arguments: &[&str], name: &str| {
                let output = run(arguments);
                assert!(output.stdout.is_empty(), "{command:?} {arguments:?}");
                assert!(err(&output).contains(&format!("wrote {name}\n")), "{}", err(&output));
                let file = folder.path().join(name);
                assert!(fs::read(&file).expect("a file") == shown.stdout, "{command:?} {arguments:?}");
                fs::remove_file(file).expect("it goes");
            };
            into_file(&["--format", &format!("{}=plain", format.name)], "plain");
            into_file(&["--format", format.name, "-o", "plain"], "plain");
            let name = format!("out.{}", format.extension());
            if content.format_of(Path::new(&name)) == Some(format) {
                into_file(&["-o", &name], &name);
            }
        }
    }
}

#[test]
fn every_command_writes_several_files_in_one_run() {
    let folder = journeys();
    for (content, command, expected) in COMMANDS {
        let mut arguments = Vec::new();
        for format in content.formats() {
            arguments.extend(["--format".to_owned(), format!("{0}=out.{0}", format.name)]);
        }
        arguments.extend(["-o".to_owned(), "-".to_owned()]);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let together = run(folder.path(), &[*command, &arguments].concat());
        assert_eq!(code(&together), *expected, "{command:?}: {}", err(&together));
        assert_eq!(together.stdout, run(folder.path(), command).stdout, "{command:?}");
        for format in content.formats() {
            fs::remove_file(folder.path().join(format!("out.{}", format.name))).expect("it was written");
        }
    }
}

#[test]
fn clashes_and_names_that_say_no_format_are_refused_alike() {
    let folder = journeys();
    for (content, command, _) in COMMANDS.iter().filter(|(content, ..)| *content != Content::Flow) {
        let usual = content.formats().next().expect("a format");
        let (as_a, as_same) = (format!("{}=a", usual.name), format!("{}=./a", usual.name));
        let cases: &[(&[&str], &str)] = &[
            (&["-o", "-", "-o", "-"], "only one output can go to standard output"),
            (&["--format", &as_a, "--format", &as_same], "two outputs for one file"),
            (&["-o", "out.abc"], "the name of out.abc does not say which format to write; use --format ("),
            (&["--format", usual.name, "-o", "cjm.yaml"], "cannot write cjm.yaml"),
            (&["--format", usual.name, "-o", "new.journey.yaml"], "cannot write new.journey.yaml"),
            (&["--format", usual.name, "-o", "none/a"], "there is no folder none"),
            (&["--format", "no-such-format"], usual.name),
        ];
        for (arguments, words) in cases {
            let output = run(folder.path(), &[*command, arguments].concat());
            assert_eq!(code(&output), 2, "{command:?} {arguments:?}");
            assert!(err(&output).contains(words), "{command:?} {arguments:?}: {}", err(&output));
            assert!(output.stdout.is_empty(), "{command:?} {arguments:?}");
        }
    }
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2, "nothing is left behind");
}

#[test]
fn the_help_of_a_command_lists_its_formats_and_no_others() {
    let folder = journeys();
    for (content, command, _) in COMMANDS.iter().filter(|(content, ..)| *content != Content::Flow) {
        let help = out(&run(folder.path(), &[command[0], "--help"]));
        for format in ALL {
            let is_listed = help.contains(&format!("- {}: ", format.name));
            // clap names a list of one in brackets.
            let is_alone = content.formats().count() == 1;
            assert!(is_alone || is_listed == format.holds.contains(content), "{command:?} {}: {help}", format.name);
        }
    }
}

#[test]
fn every_format_of_the_table_has_a_writer_and_every_writer_is_in_the_table() {
    let sorted = |mut names: Vec<&'static str>| {
        names.sort_unstable();
        names
    };
    let table = |content: Content| sorted(content.formats().map(|format| format.name).collect());
    assert_eq!(sorted(cjm::report::ALL.iter().map(|writer| writer.name).collect()), table(Content::Findings));
    assert_eq!(sorted(cjm::report::GAP_FORMATS.iter().map(|writer| writer.name).collect()), table(Content::Gaps));
    let maps = cjm::render::ALL;
    assert_eq!(sorted(maps.iter().map(|writer| writer.format.name).collect()), table(Content::Map));
    let flows = maps.iter().filter(|writer| writer.draw_flow.is_some());
    assert_eq!(sorted(flows.map(|writer| writer.format.name).collect()), table(Content::Flow));
}

#[test]
fn the_format_of_a_report_follows_the_extension_of_the_file() {
    let folder = journeys();
    for (name, format) in
        [("a.sarif", "sarif"), ("b.md", "markdown"), ("c.xml", "junit"), ("d.json", "json"), ("e.jsonl", "jsonl")]
    {
        assert_eq!(code(&run(folder.path(), &["check", "bad.journey.yaml", "-o", name])), 1);
        let shown = out(&run(folder.path(), &["check", "bad.journey.yaml", "--format", format]));
        assert_eq!(fs::read_to_string(folder.path().join(name)).expect("a file"), shown, "{name}");
    }
}
