//! What CI systems run: the hooks for pre-commit and the action for GitHub, with their own rules of calling.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const GOOD: &str = "journey: Good\nstages:\n  - name: Buy\n    touchpoints: [Pays]\n";
const BAD: &str = "journey: Bad\nstages:\n  - nmae: Buy\n";

fn yaml(path: &str) -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path);
    serde_yaml::from_str(&text).expect("YAML")
}

fn journeys() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join("maps $(touch pwned)")).expect("a folder");
    for (name, text) in [("a b.journey.yaml", GOOD), ("maps $(touch pwned)/`touch pwned`.journey.yaml", BAD)] {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    folder
}

/// Returns a path on which our program comes first.
fn search_path(before: &[&Path]) -> std::ffi::OsString {
    let program = Path::new(env!("CARGO_BIN_EXE_cjm")).parent().expect("a folder").to_owned();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let before = before.iter().map(|path| path.to_path_buf());
    std::env::join_paths(before.chain([program]).chain(std::env::split_paths(&path))).expect("paths")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_hook_is_run_with_the_files_that_it_asks_for() {
    let hooks = yaml(".pre-commit-hooks.yaml");
    let hooks = hooks.as_array().expect("a list");
    let languages: Vec<&Value> = hooks.iter().map(|hook| &hook["language"]).collect();
    assert_eq!(languages, ["rust", "system"]);
    let folder = journeys();
    for hook in hooks {
        assert_eq!(hook["files"], r"\.journey\.yaml$");
        // The entry is split as a shell does, and the names of the files follow it.
        let entry: Vec<&str> = hook["entry"].as_str().expect("an entry").split(' ').collect();
        let run = |files: &[&str]| {
            let mut command = Command::new(entry[0]);
            command.args(&entry[1..]).args(files).current_dir(folder.path()).env("PATH", search_path(&[]));
            command.output().expect("it runs")
        };
        let good = run(&["a b.journey.yaml"]);
        assert!(good.status.success(), "{}", text(&good.stdout));
        let both = run(&["a b.journey.yaml", "maps $(touch pwned)/`touch pwned`.journey.yaml"]);
        assert_eq!(both.status.code(), Some(1));
        assert!(text(&both.stdout).contains("in 2 files checked"), "{}", text(&both.stdout));
    }
}

/// A runner with its temporary files, as far as a composite action sees them.
struct Runner {
    workspace: TempDir,
    temp: TempDir,
}

impl Runner {
    fn new() -> Self {
        let runner = Runner { workspace: journeys(), temp: TempDir::new().expect("a folder") };
        for file in ["output", "path", "summary"] {
            fs::write(runner.file(file), "").expect("a file");
        }
        runner
    }

    fn file(&self, name: &str) -> PathBuf {
        self.temp.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).expect("a file")
    }

    /// Runs a step of the action as the runner does: expressions are filled in, the script is a file for bash.
    fn step(&self, step: &Value, inputs: &[(&str, &str)], before: &[&Path]) -> Output {
        assert_eq!(step["shell"], "bash");
        let script = self.file("script.sh");
        fs::write(&script, step["run"].as_str().expect("a script")).expect("a file");
        let mut command = Command::new("bash");
        command
            .args(["--noprofile", "--norc", "-e", "-o", "pipefail"])
            .arg(&script)
            .current_dir(self.workspace.path())
            .env("PATH", search_path(before))
            .env("RUNNER_TEMP", self.temp.path())
            .env("GITHUB_OUTPUT", self.file("output"))
            .env("GITHUB_PATH", self.file("path"))
            .env("GITHUB_STEP_SUMMARY", self.file("summary"));
        for (name, value) in step["env"].as_object().expect("variables") {
            command.env(name, fill_in(value.as_str().expect("a text"), inputs));
        }
        command.output().expect("bash")
    }
}

/// Fills an expression in, with the defaults of the action where an input is not given.
fn fill_in(expression: &str, inputs: &[(&str, &str)]) -> String {
    let name = expression.strip_prefix("${{ ").and_then(|rest| rest.strip_suffix(" }}")).expect("one expression");
    match name.strip_prefix("inputs.") {
        Some(name) => {
            let default = yaml(".github/actions/cjm/action.yml")["inputs"][name]["default"].clone();
            let given = inputs.iter().find(|(given, _)| *given == name).map(|(_, value)| (*value).to_owned());
            given.unwrap_or_else(|| default.as_str().expect("every input has a default").to_owned())
        }
        None if name == "github.action_path" => {
            format!("{}/.github/actions/cjm", env!("CARGO_MANIFEST_DIR"))
        }
        None => panic!("{name} is not known"),
    }
}

fn steps() -> (Value, Value) {
    let action = yaml(".github/actions/cjm/action.yml");
    assert_eq!(action["runs"]["using"], "composite");
    let steps = action["runs"]["steps"].as_array().expect("steps").clone();
    let [install, check] = steps.try_into().expect("two steps");
    (install, check)
}

#[test]
fn no_text_of_a_workflow_stands_in_a_script_and_no_strange_action_is_used() {
    let (install, check) = steps();
    for step in [install, check] {
        assert!(!step["run"].as_str().expect("a script").contains("${{"), "{step}");
        assert!(step.get("uses").is_none());
    }
    let action = yaml(".github/actions/cjm/action.yml");
    for (name, input) in action["inputs"].as_object().expect("inputs") {
        assert!(input["description"].is_string() && input["default"].is_string(), "{name}");
    }
}

#[test]
fn the_check_marks_counts_and_fails() {
    let (_, check) = steps();
    let runner = Runner::new();
    let output = runner.step(&check, &[], &[]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("::error file=maps $(touch pwned)/"), "{}", text(&output.stdout));
    assert!(runner.read("summary").starts_with("## Customer journeys: "), "{}", runner.read("summary"));
    let outputs = runner.read("output");
    let action = yaml(".github/actions/cjm/action.yml");
    for (name, output) in action["outputs"].as_object().expect("outputs") {
        assert_eq!(output["value"], format!("${{{{ steps.check.outputs.{name} }}}}"));
        assert!(outputs.lines().any(|line| line.starts_with(&format!("{name}="))), "{name}: {outputs}");
    }
    assert_eq!(check["id"], "check");
    assert!(!runner.workspace.path().join("pwned").exists());
}

#[test]
fn inputs_are_taken_as_they_are_and_never_run() {
    let (_, check) = steps();
    let runner = Runner::new();
    let green =
        runner.step(&check, &[("paths", "a b.journey.yaml\n"), ("format", "github\nsarif=re port.sarif\n")], &[]);
    assert_eq!(green.status.code(), Some(0), "{}", text(&green.stderr));
    let report = fs::read_to_string(runner.workspace.path().join("re port.sarif")).expect("a report");
    assert!(serde_json::from_str::<Value>(&report).is_ok());
    let strict = [("paths", "a b.journey.yaml"), ("fail-on", "info"), ("profile", "strict")];
    assert_eq!(runner.step(&check, &strict, &[]).status.code(), Some(1));
    for evil in [
        [("paths", "$(touch pwned)\n`touch pwned`\n; touch pwned\n--help"), ("fail-on", "error")],
        [("fail-on", "\"; touch pwned; \""), ("paths", ".")],
        [("profile", "$(touch pwned)"), ("paths", ".")],
        [("format", "github\n'; touch pwned; '"), ("paths", ".")],
    ] {
        let output = runner.step(&check, &evil, &[]);
        assert_eq!(output.status.code(), Some(2), "{evil:?}: {}", text(&output.stdout));
        assert!(!runner.workspace.path().join("pwned").exists(), "{evil:?}");
    }
}

#[test]
fn the_program_is_built_from_the_source_of_the_action_or_taken_from_the_registry() {
    let (install, _) = steps();
    let tools = TempDir::new().expect("a folder");
    let cargo = tools.path().join("cargo");
    // Stands for cargo, and tells what it was asked for.
    fs::write(&cargo, "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$RUNNER_TEMP/asked\"\n").expect("a file");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).expect("it can be run");
    let runner = Runner::new();
    let root = format!("--root={}/cjm", runner.temp.path().display());
    let asked = |inputs: &[(&str, &str)]| {
        let output = runner.step(&install, inputs, &[tools.path()]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        runner.read("asked").lines().map(str::to_owned).collect::<Vec<String>>()
    };
    let built = asked(&[]);
    let source = built.iter().find_map(|word| word.strip_prefix("--path=")).expect("a path");
    assert_eq!(
        fs::canonicalize(source).expect("a folder"),
        fs::canonicalize(env!("CARGO_MANIFEST_DIR")).expect("a folder")
    );
    assert!(built.contains(&root) && built.contains(&"--locked".to_owned()), "{built:?}");
    let taken = asked(&[("version", "0.1.0 $(touch pwned)")]);
    assert_eq!(taken, ["install", "cjm", "--locked", "--version=0.1.0 $(touch pwned)", &root]);
    let path = format!("{}/cjm/bin\n", runner.temp.path().display());
    assert_eq!(runner.read("path"), path.repeat(2));
}
