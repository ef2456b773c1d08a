//! Runs every console block of the README against the program, and holds its table of rules to the rules.
//!
//! In a block, a line that begins with `$ ` is a command and what follows is what it says; a line of `…` stands for any
//! number of lines. `UPDATE=1 cargo test --test readme` writes what the program says now; the difference is to be read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use tempfile::TempDir;

/// What stands before and after the table of rules.
const TABLE: (&str, &str) = ("<!-- rules -->\n", "<!-- /rules -->\n");
/// Stands for any number of lines.
const ANY: &str = "…";
/// The day on which the README is written: 2026-11-22.
const TODAY: &str = "1795305600";

/// Held by whoever reads or rewrites the README.
static README: Mutex<()> = Mutex::new(());

/// A command with the lines that follow it, by their numbers from 0.
struct Example {
    command: String,
    answer: Vec<String>,
    answer_starts: usize,
}

#[test]
fn what_the_readme_shows_is_what_the_program_says() {
    let _held = README.lock().unwrap_or_else(PoisonError::into_inner);
    let text = readme();
    let folder = TempDir::new().expect("a folder");
    copy(&root().join("examples"), &folder.path().join("examples"));
    let mut code = 0;
    let mut count = 0;
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut wrong = Vec::new();
    // From the end, so that the numbers of the lines before stay right while an answer is replaced.
    let mut replacements = Vec::new();
    for example in examples(&text) {
        if is_set_up(&example.command) {
            continue;
        }
        count += 1;
        let (answer, next_code) = run(folder.path(), &example.command, code);
        code = next_code;
        if !fits(&example.answer, &answer) {
            wrong.push(format!("line {}: $ {}\n{}", example.answer_starts, example.command, answer.join("\n")));
            replacements.push((example, answer));
        }
    }
    assert!(count > 0, "the README shows no command");
    if std::env::var_os("UPDATE").is_some() {
        for (example, answer) in replacements.into_iter().rev() {
            let range = example.answer_starts..example.answer_starts + example.answer.len();
            lines.splice(range, shortened(&example.answer, answer));
        }
        fs::write(root().join("README.md"), lines.join("\n") + "\n").expect("README.md");
        return;
    }
    assert!(wrong.is_empty(), "the program says something else (UPDATE=1 writes it):\n\n{}", wrong.join("\n\n"));
}

#[test]
fn the_table_of_rules_is_the_table_of_the_program() {
    let _held = README.lock().unwrap_or_else(PoisonError::into_inner);
    let text = readme();
    let start = text.find(TABLE.0).expect("the README has a table of rules") + TABLE.0.len();
    let end = start + text[start..].find(TABLE.1).expect("the table ends");
    let table = cjm::rules::table();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(root().join("README.md"), format!("{}{table}{}", &text[..start], &text[end..])).expect("README.md");
        return;
    }
    assert_eq!(&text[start..end], table, "UPDATE=1 writes it");
}

#[test]
fn a_line_of_dots_stands_for_any_lines() {
    let lines = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert!(
        fits(&lines("a b"), &lines("a b"))
            && !fits(&lines("a b"), &lines("a b c"))
            && !fits(&lines("a b"), &lines("a"))
    );
    assert!(
        fits(&lines("a … d"), &lines("a b c d"))
            && fits(&lines("a …"), &lines("a"))
            && !fits(&lines("a … x"), &lines("a b"))
    );
    assert!(fits(&lines("… c … e"), &lines("a b c d e")) && !fits(&lines("… c … b"), &lines("a b c d")));
    assert_eq!(shortened(&lines("x y …"), lines("a b c d")), lines("a b …"));
    let text = "```console\n$ cjm a\nsays\n\n$ cjm b\n```\n```sh\n$ cjm c\n```\n";
    let found: Vec<String> = examples(text).into_iter().map(|example| example.command).collect();
    assert_eq!(found, ["cjm a", "cjm b"]);
}

/// Tells whether a command only sets the stage, which a fresh machine and not this test does.
fn is_set_up(command: &str) -> bool {
    command.starts_with("cargo ") || command.starts_with("git clone ")
}

fn examples(text: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut is_console = false;
    for (number, line) in text.lines().enumerate() {
        if line.starts_with("```") {
            is_console = line == "```console";
            trim_last(&mut examples);
        } else if is_console {
            if let Some(command) = line.strip_prefix("$ ") {
                trim_last(&mut examples);
                examples.push(Example { command: command.into(), answer: Vec::new(), answer_starts: number + 1 });
            } else if let Some(example) = examples.last_mut() {
                example.answer.push(line.to_owned());
            }
        }
    }
    examples
}

/// Leaves the empty lines between two commands out of the answer of the first.
fn trim_last(examples: &mut [Example]) {
    if let Some(example) = examples.last_mut() {
        while example.answer.last().is_some_and(|line| line.is_empty()) {
            example.answer.pop();
        }
    }
}

/// Runs a command in a shell that knows the program and the exit code of the command before.
fn run(folder: &Path, command: &str, code_before: i32) -> (Vec<String>, i32) {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_cjm"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let paths = std::iter::once(program.parent().expect("a folder").to_owned()).chain(std::env::split_paths(&path));
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1\n(exit {code_before})\n{command}")])
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::join_paths(paths).expect("paths"))
        .env("SOURCE_DATE_EPOCH", TODAY)
        .output()
        .expect("a shell");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let mut lines: Vec<String> = text.lines().map(|line| line.trim_end().to_owned()).collect();
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    (lines, output.status.code().expect("an exit code"))
}

/// Tells whether an answer is the expected one.
fn fits(expected: &[String], answer: &[String]) -> bool {
    let runs: Vec<&[String]> = expected.split(|line| line == ANY).collect();
    let (first, rest) = runs.split_first().expect("a split has at least one part");
    let Some((last, between)) = rest.split_last() else {
        return expected.iter().map(|line| line.trim_end()).eq(answer.iter().map(String::as_str));
    };
    if !answer.starts_with(first) || !answer.ends_with(last) || answer.len() < first.len() + last.len() {
        return false;
    }
    let mut left = &answer[first.len()..answer.len() - last.len()];
    for run in between.iter().filter(|run| !run.is_empty()) {
        let Some(at) = left.windows(run.len()).position(|window| window == *run) else {
            return false;
        };
        left = &left[at + run.len()..];
    }
    true
}

/// Keeps an answer as short as the author wanted it: where `…` ended it, it ends there again.
fn shortened(before: &[String], answer: Vec<String>) -> Vec<String> {
    match before.split_last() {
        Some((last, kept)) if last == ANY && answer.len() > kept.len() => {
            answer.into_iter().take(kept.len()).chain([ANY.to_owned()]).collect()
        }
        _ => answer,
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("examples") {
        let path = entry.expect("an entry").path();
        if path.is_file() {
            fs::copy(&path, to.join(path.file_name().expect("a name"))).expect("a copy");
        }
    }
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("README.md")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
