//! Mending every text of the repository that has something wrong with it: no error more, no comment less, and once is
//! enough.

use std::fs;
use std::path::{Path, PathBuf};

use cjm::check::{Text, check};
use cjm::finding::{Finding, Severity};
use cjm::mending::{Wish, difference, mend};
use cjm::rules;
use cjm::source::Source;
use cjm::yaml::Budgets;

fn judge(text: &str) -> Vec<Finding> {
    let text = Text { source: Source::new("a.journey.yaml", text), findings: Vec::new(), is_refused: false };
    check(&text, "2026-11-22".parse().expect("a date")).findings
}

fn errors(findings: &[Finding]) -> usize {
    findings.iter().filter(|finding| finding.severity == Severity::Error).count()
}

/// Returns every text with its name: examples, fixtures, hostile files, and the rules' own examples.
fn texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> =
        ["examples", "tests/hostile", "tests/mending"].iter().map(|name| root.join(name)).collect();
    let fixtures = fs::read_dir(root.join("tests/rules")).expect("fixtures");
    folders.extend(fixtures.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir()));
    folders.sort();
    let mut texts = Vec::new();
    for folder in folders {
        let mut files: Vec<PathBuf> =
            fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        files.sort();
        for file in files.into_iter().filter(|file| file.extension().is_some_and(|ending| ending == "yaml")) {
            if let Ok(text) = fs::read_to_string(&file)
                && text.len() < Budgets::default().bytes / 8
            {
                texts.push((file.display().to_string(), text));
            }
        }
    }
    for rule in rules::ALL {
        let examples = rule.examples();
        for example in examples.bad.into_iter().chain(examples.good) {
            texts.push((format!("{} line {}", rule.name, example.line), example.text));
        }
    }
    assert!(texts.len() > 300, "{}", texts.len());
    texts
}

/// Returns the comments that are meant for people, as far as they can be told.
fn comments(text: &str) -> Vec<String> {
    let loaded = cjm::journey::load(&Source::new("a", text));
    let words = loaded.comments.iter().map(|comment| comment.value.trim().to_owned());
    words.filter(|words| !words.is_empty() && !words.starts_with("cjm:")).collect()
}

fn hold(name: &str, text: &str, wish: Wish) -> usize {
    let before = judge(text);
    let known_errors = errors(&before);
    let mended = mend(text, before, wish, judge);
    assert!(errors(&mended.findings) <= known_errors, "{name}: more errors\n{}", mended.text);
    assert_eq!(judge(&mended.text), mended.findings, "{name}: told other findings than there are");
    let again = mend(&mended.text, mended.findings, wish, judge);
    assert_eq!(again.text, mended.text, "{name}: mending twice is not mending once");
    assert_eq!(again.count, 0, "{name}");
    for comment in comments(text) {
        assert!(mended.text.contains(&comment), "{name}: the comment is lost: {comment}\n{}", mended.text);
    }
    mended.count
}

#[test]
fn once_is_enough_and_nothing_gets_worse() {
    for wish in [Wish::Safe, Wish::All] {
        let count: usize = texts().iter().map(|(name, text)| hold(name, text, wish)).sum();
        assert!(count > 20, "{count} were mended");
    }
}

#[test]
fn other_line_ends_and_a_mark_at_the_beginning_stay() {
    for (name, text) in texts().iter().filter(|(_, text)| !text.contains('\r') && text.len() < 20_000) {
        let windows = format!("\u{FEFF}{}", text.trim_start_matches('\u{FEFF}').replace('\n', "\r\n"));
        let mended = mend(&windows, judge(&windows), Wish::All, judge);
        assert!(mended.text.starts_with('\u{FEFF}'), "{name}");
        let alone = mended.text.replace("\r\n", "").contains(['\r', '\n']);
        assert!(!alone, "{name}: a line end was changed\n{:?}", mended.text);
    }
}

#[test]
fn slips_are_mended_as_a_person_would() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mending");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "yaml")) {
        let text = fs::read_to_string(file).expect("a text");
        let safe = mend(&text, judge(&text), Wish::Safe, judge);
        let all = mend(&safe.text, safe.findings, Wish::All, judge);
        let shown = format!(
            "{}== and what is likely\n{}",
            difference("safe", &text, &safe.text),
            difference("all", &safe.text, &all.text)
        );
        let golden = file.with_extension("diff");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&golden, &shown).expect("written");
        }
        assert_eq!(shown, fs::read_to_string(&golden).unwrap_or_default(), "{}", file.display());
    }
}
