//! Holds the README and the pages of `docs/` to the program: every console block is run, what is generated is generated
//! anew, and every link leads somewhere.
//!
//! In a block, a line that begins with `$ ` is a command and what follows is what it prints; a line of `…` stands for any
//! number of lines. `UPDATE=1 cargo test --test docs` writes what the program prints now; the difference is to be read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use cjm::document::Figures;
use cjm::render::{Medium, Setting};
use tempfile::TempDir;

/// What stands before and after the tables of keys.
const KEYS: (&str, &str) = ("<!-- keys -->\n", "<!-- /keys -->\n");
/// Stands for any number of lines.
const ANY: &str = "…";
/// The day on which the pages are written: 2026-11-22.
const TODAY: &str = "1795305600";
/// The README shows what one needs first, and no more.
const LONGEST_README: usize = 250;
/// The picture at the top of the README, and the lanes that it shows.
const PICTURE: (&str, &str) = ("examples/broadband-move.lanes.svg", "touchpoints,emotion,pain-points,gaps");

/// Held by whoever reads or rewrites the pages.
static PAGES: Mutex<()> = Mutex::new(());

/// A command with the lines that follow it, by their numbers from 0.
struct Example {
    command: String,
    answer: Vec<String>,
    answer_starts: usize,
}

#[test]
fn what_the_pages_show_is_what_the_program_prints() {
    let _held = PAGES.lock().unwrap_or_else(PoisonError::into_inner);
    let mut wrong = Vec::new();
    let mut count = 0;
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        let folder = TempDir::new().expect("a folder");
        copy(&root().join("examples"), &folder.path().join("examples"));
        let mut code = 0;
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut replacements = Vec::new();
        for example in examples(&text) {
            if is_set_up(&example.command) {
                continue;
            }
            count += 1;
            let (answer, next_code) = run(folder.path(), &example.command, code);
            code = next_code;
            if !fits(&example.answer, &answer) {
                let place = format!("{}:{}", page.display(), example.answer_starts);
                wrong.push(format!("{place}: $ {}\n{}", example.command, answer.join("\n")));
                replacements.push((example, answer));
            }
        }
        if is_update() && !replacements.is_empty() {
            // From the end, so that the numbers of the lines before stay right while an answer is replaced.
            for (example, answer) in replacements.into_iter().rev() {
                let range = example.answer_starts..example.answer_starts + example.answer.len();
                lines.splice(range, shortened(&example.answer, answer));
            }
            fs::write(&page, lines.join("\n") + "\n").expect("a page");
        }
    }
    assert!(count > 5, "the pages show {count} commands");
    assert!(is_update() || wrong.is_empty(), "UPDATE=1 writes what the program prints:\n\n{}", wrong.join("\n\n"));
}

#[test]
fn the_page_of_rules_is_what_the_rules_say() {
    let _held = PAGES.lock().unwrap_or_else(PoisonError::into_inner);
    hold("docs/rules.md", &cjm::rules::reference());
}

#[test]
fn the_page_of_the_language_is_what_the_types_say() {
    let _held = PAGES.lock().unwrap_or_else(PoisonError::into_inner);
    let page = fs::read_to_string(root().join("docs/language.md")).expect("the page");
    let start = page.find(KEYS.0).expect("where the keys begin") + KEYS.0.len();
    let end = start + page[start..].find(KEYS.1).expect("where the keys end");
    let guide = cjm::report::guide::reference(&cjm::journey::Guide::read());
    let made = Medium::Markdown.whole(&guide, &Figures::default(), &Setting::default());
    hold("docs/language.md", &format!("{}{made}{}", &page[..start], &page[end..]));
}

#[test]
fn the_picture_of_the_readme_is_what_the_program_draws() {
    let _held = PAGES.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = TempDir::new().expect("a folder");
    copy(&root().join("examples"), &folder.path().join("examples"));
    let command = format!("cjm map examples/broadband-move.journey.yaml --lanes {} -o picture.svg", PICTURE.1);
    let (answer, code) = run(folder.path(), &command, 0);
    assert_eq!(code, 0, "{}", answer.join("\n"));
    hold(PICTURE.0, &fs::read_to_string(folder.path().join("picture.svg")).expect("a picture"));
    assert!(readme().contains(PICTURE.0));
}

#[test]
fn the_readme_stays_short() {
    let lines = readme().lines().count();
    assert!(lines <= LONGEST_README, "{lines} lines; {LONGEST_README} at most");
}

#[test]
fn every_link_of_the_pages_leads_somewhere() {
    let mut wrong = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        for target in links(&text) {
            let (file, fragment) = target.split_once('#').unwrap_or((&target, ""));
            let path = if file.is_empty() { page.clone() } else { page.parent().expect("a folder").join(file) };
            let is_there = path.exists()
                && (fragment.is_empty()
                    || headings(&fs::read_to_string(&path).expect("a page")).contains(&fragment.to_owned()));
            if !is_there {
                wrong.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Returns the README and the pages of `docs/`, by name.
fn pages() -> Vec<PathBuf> {
    let docs = fs::read_dir(root().join("docs")).expect("docs").map(|entry| entry.expect("an entry").path());
    let mut pages: Vec<PathBuf> = docs.filter(|path| path.extension().is_some_and(|ending| ending == "md")).collect();
    pages.push(root().join("README.md"));
    pages.sort();
    pages
}

/// Returns the targets of links within the project, outside of code.
fn links(text: &str) -> Vec<String> {
    let mut is_code = false;
    let mut found = Vec::new();
    for line in text.lines() {
        is_code ^= line.starts_with("```");
        if !is_code {
            let prose: String = line.split('`').step_by(2).collect();
            let targets = prose.split("](").skip(1).filter_map(|rest| rest.split(')').next());
            found.extend(targets.filter(|target| !target.contains("://")).map(str::to_owned));
        }
    }
    found
}

/// Returns the headings of a page, as links name them.
fn headings(text: &str) -> Vec<String> {
    let heading = |line: &str| line.starts_with('#').then(|| line.trim_start_matches('#').trim().to_lowercase());
    let keep = |letter: &char| letter.is_alphanumeric() || " -_".contains(*letter);
    let name = |heading: String| heading.chars().filter(keep).collect::<String>().replace(' ', "-");
    text.lines().filter_map(heading).map(name).collect()
}

/// Holds a file of the project to what it is made from.
fn hold(name: &str, made: &str) {
    let path = root().join(name);
    if is_update() {
        fs::write(&path, made).expect("a file");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == made, "{name} is not what it is made from; UPDATE=1 writes it");
}

fn is_update() -> bool {
    std::env::var_os("UPDATE").is_some()
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
