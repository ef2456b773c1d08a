//! What needs a process: exit codes, pipes, files, colours, wrong flags.

mod anywhere;
mod baseline;
mod colours;
mod dots;
mod exit_codes;
mod files;
mod folder_of_maps;
mod fonts;
mod formats;
mod former_names;
mod gaps;
mod github;
#[cfg(unix)]
mod links;
mod map;
#[path = "../markup/mod.rs"]
mod markup;
mod mending;
mod names;
mod new;
mod output;
mod pipes;
mod print;
mod project;
mod project_font;
#[cfg(unix)]
mod steering;

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
    for format in ["text", "markdown", "table", "json"] {
        let listed = out(&run(folder.path(), &["rules", "--format", format]));
        assert!(cjm::rules::ALL.iter().all(|rule| listed.contains(rule.name)), "{format}");
    }
}

#[test]
fn the_schema_is_json() {
    let folder = folder(&[]);
    let schema: serde_json::Value = serde_json::from_str(&out(&run(folder.path(), &["schema"]))).expect("JSON");
    assert!(schema["properties"]["stages"].is_object());
}
