//! One broken value or misspelt key gives one finding: no rule takes what could not be read for something that is missing.

mod typos;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use cjm::check::{self, Conditions, Text};
use cjm::finding::{Finding, Severity};
use cjm::rules::{ALL, Profile, Settings};
use cjm::source::Source;
use rayon::prelude::*;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

/// Keys whose values are not free text, each with something that cannot stand there.
const BREAKS: [(&str, &str); 39] = [
    ("engagement", "zz-wrong"),
    ("moment_of_truth", "zz-wrong"),
    ("frontstage", "[[zz]]"),
    ("backstage", "[[zz]]"),
    ("harm", "[[zz]]"),
    ("emotion", "zz-wrong"),
    ("expects", "zz-wrong"),
    ("importance", "zz-wrong"),
    ("company_importance", "zz-wrong"),
    ("satisfaction", "zz-wrong"),
    ("severity", "zz-wrong"),
    ("status", "zz-wrong"),
    ("state", "zz-wrong"),
    ("share", "zz-wrong"),
    ("phase", "zz-wrong"),
    ("behaviour", "zz-wrong"),
    ("kind", "zz-wrong"),
    ("control", "zz-wrong"),
    ("initiated_by", "zz-wrong"),
    ("kano", "zz-wrong"),
    ("date", "zz-wrong"),
    ("reviewed", "zz-wrong"),
    ("review_every", "zz-wrong"),
    ("wait", "zz-wrong"),
    ("duration", "zz-wrong"),
    ("effort", "zz-wrong"),
    ("value", "zz-wrong"),
    ("target", "zz-wrong"),
    ("baseline", "zz-wrong"),
    ("scale", "zz-wrong"),
    ("higher_is", "zz-wrong"),
    ("customer_value", "zz-wrong"),
    ("owner", "{ zz: wrong }"),
    ("because", "{ zz: wrong }"),
    ("softened_by", "{ zz: wrong }"),
    ("wait_explained", "[[zz], wrong]"),
    ("channel", "[{ zz: wrong }]"),
    ("for", "[zz-wrong]"),
    ("covers", "[zz-wrong]"),
];

/// Keys of lists of references, which get one that leads nowhere.
const REFERENCES: [&str; 7] =
    ["evidence", "based_on", "metrics", "opportunities", "next", "answers", "personalised_for"];

fn found_in(name: &str, text: String) -> Vec<Finding> {
    let source = Source::new(name, text);
    let settings = Profile::find("strict").map(Settings::of).unwrap_or_default();
    let text = Text { source, findings: Vec::new(), is_refused: false };
    check::check_under(&text, &Conditions { today: TODAY, settings: &settings, shared: None, opened: None }).findings
}

/// Returns where the value of a key ends: at its closing bracket, or at the end of the entry.
fn value_end(text: &str, start: usize, is_in_flow: bool) -> usize {
    let mut depth = 0usize;
    let mut is_quoted = false;
    for (at, letter) in text[start..].char_indices() {
        match letter {
            '"' => is_quoted = !is_quoted,
            '[' | '{' if !is_quoted => depth += 1,
            ']' | '}' if !is_quoted && depth == 0 => return start + at,
            ']' | '}' if !is_quoted => depth -= 1,
            ',' if !is_quoted && depth == 0 && is_in_flow => return start + at,
            '\n' if depth == 0 => return start + at,
            _ => {}
        }
    }
    text.len()
}

/// Returns the text once for each value that can be broken, with its line and the key.
fn broken_texts(text: &str) -> Vec<(usize, &'static str, String)> {
    let references = REFERENCES.iter().map(|key| (*key, "[zz-wrong]"));
    let mut found = Vec::new();
    for (key, broken) in BREAKS.into_iter().chain(references) {
        let pattern = format!("{key}: ");
        for (at, _) in text.match_indices(&pattern) {
            let before = &text[..at];
            let line_start = before.rfind('\n').map_or(0, |line| line + 1);
            let is_key = before.ends_with([' ', '\n', '{']) || before.is_empty();
            let head = &before[line_start..];
            // Within quotes, or in prose, it is no key.
            if !is_key || head.matches('"').count() % 2 == 1 {
                continue;
            }
            let is_in_flow = head.matches('{').count() > head.matches('}').count();
            let is_block_key = head.trim_start().trim_start_matches("- ").trim().is_empty();
            if !is_in_flow && !is_block_key {
                continue;
            }
            let start = at + pattern.len();
            let end = value_end(text, start, is_in_flow);
            if text[start..end].trim().is_empty() {
                continue;
            }
            let line = before.matches('\n').count() + 1;
            found.push((line, key, format!("{}{broken}{}", &text[..start], &text[end..])));
        }
    }
    found
}

/// Returns what rules say that errors do not: the rule and its words, without the numbers that a missing value changes.
fn opinions(findings: &[Finding]) -> BTreeSet<(&'static str, String)> {
    let opinions = findings.iter().filter(|finding| finding.severity != Severity::Error);
    let key = |finding: &Finding| {
        let words = finding.message.chars().filter(|letter| !letter.is_ascii_digit()).collect();
        match finding.rule {
            // A cliff whose top is broken is still a low; both point at the same touchpoint.
            "cliff-without-pain" | "negative-emotion-without-pain" => {
                let name = finding.message.split(['“', '”']).nth(1).unwrap_or_default();
                ("low-without-pain", name.to_owned())
            }
            // Told once, of the longest that can be read, or of what it leads to.
            "long-wait-unexplained" | "silence-before-renewal" => ("long-wait", String::new()),
            // Told once, of all that can be read; what is left of two missing parts is said in other words.
            "metric-without-target" | "metric-of-unknown-origin" | "evidence-half-told" => {
                (finding.rule, String::new())
            }
            rule => (rule, words),
        }
    };
    opinions.map(key).collect()
}

/// Returns the journeys of the examples and of the rules' documentation, each with its name.
fn seeds() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("examples are there").filter_map(|file| Some(file.ok()?.path())).collect();
    files.sort();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    let of_file = |path: &std::path::PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        (name, fs::read_to_string(path).expect("a readable example"))
    };
    let mut seeds: Vec<(String, String)> = files.iter().map(of_file).collect();
    for rule in ALL {
        let examples = rule.examples();
        let all = examples.bad.into_iter().chain(examples.good);
        seeds.extend(all.map(|example| (format!("{}.rs:{}", rule.name, example.line), example.text)));
    }
    seeds
}

#[test]
fn no_finding_is_the_echo_of_another() {
    let (mut cases, mut wrong) = (0, String::new());
    for (name, text) in seeds() {
        let before = opinions(&found_in(&name, text.clone()));
        // Neighbours are alike; of a long file each fourth one finds what all of them would.
        let step = if text.len() > 2000 { 4 } else { 1 };
        let echoes: Vec<String> = broken_texts(&text)
            .into_par_iter()
            .step_by(step)
            .filter_map(|(line, key, broken)| {
                let findings = found_in(&name, broken);
                // Where it stands in prose, or is the name of something, nothing has been broken.
                findings.iter().find(|finding| finding.severity == Severity::Error)?;
                let mut echoes = String::new();
                for (rule, words) in opinions(&findings).difference(&before) {
                    let _ = writeln!(echoes, "{name}:{line} {key}: echo {rule}: {words}");
                }
                Some(echoes)
            })
            .collect();
        cases += echoes.len();
        wrong.extend(echoes);
    }
    assert!(cases > 1000, "only {cases} values were broken");
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// What a key becomes.
#[derive(Clone, Copy, PartialEq)]
enum Spelling {
    /// One keystroke is wrong.
    Typo,
    /// Nobody knows it.
    Strange,
}

/// Returns what is found in a text with one key misspelt that was not found before; `None` where it was no key.
///
/// A key that is read all the same changes nothing but that it is reported, and one that is not makes nothing new.
fn new_findings(name: &str, before: &[Finding], misspelt: &str, text: String) -> Option<String> {
    let found = found_in(name, text);
    let is_known = |finding: &&Finding| before.iter().any(|known| known.rule == finding.rule);
    let is_unknown = |finding: &&Finding| finding.rule == "unknown-key" && !is_known(finding);
    let keys: Vec<&Finding> = found.iter().filter(is_unknown).collect();
    let [key] = keys[..] else { return None };
    let is_read = key.fix.as_ref().is_some_and(|fix| fix.safe);
    let errors = |findings: &[Finding]| {
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error && finding.rule != key.rule);
        errors.map(|finding| (finding.rule, finding.message.clone())).collect::<BTreeSet<_>>()
    };
    // Where the key is the name of something, findings call it by its id, if they can.
    let nameless = |opinions: BTreeSet<(&'static str, String)>| -> BTreeSet<(&'static str, String)> {
        let without = |words: String| words.split(['“', '”']).step_by(2).collect::<String>();
        let is_name = !is_read && ["name", "id"].contains(&misspelt);
        opinions.into_iter().map(|(rule, words)| (rule, if is_name { without(words) } else { words })).collect()
    };
    let (old, new) = (nameless(opinions(before)), nameless(opinions(&found)));
    let (old_errors, new_errors) = (nameless(errors(before)), nameless(errors(&found)));
    let mut wrong = String::new();
    for (rule, words) in new_errors.difference(&old_errors).chain(new.difference(&old)) {
        let _ = write!(wrong, " echo {rule}: {words};");
    }
    if is_read {
        for (rule, words) in old.difference(&new) {
            let _ = write!(wrong, " lost {rule}: {words};");
        }
    }
    Some(wrong)
}

#[test]
fn a_misspelt_key_is_one_finding_and_no_more() {
    let (mut typos, mut strange, mut wrong) = (0, 0, String::new());
    for (name, text) in seeds() {
        let before = found_in(&name, text.clone());
        let keys = typos::keys(&text);
        // Neighbours are alike: of a long file each third one, another typo each time.
        let step = if text.len() > 2000 { 3 } else { 1 };
        let cases = keys.iter().enumerate().step_by(step).flat_map(|(number, range)| {
            let key = &text[range.clone()];
            let typos = typos::typos(key);
            let typo = typos.get(number % typos.len().max(1)).cloned();
            let words =
                typo.map(|typo| (Spelling::Typo, typo)).into_iter().chain([(Spelling::Strange, "zz_key".to_owned())]);
            words.map(|(spelling, word)| (spelling, range.clone(), word)).collect::<Vec<_>>()
        });
        let cases: Vec<_> = cases.collect();
        let found: Vec<(Spelling, String)> = cases
            .into_par_iter()
            .filter_map(|(spelling, range, word)| {
                let line = text[..range.start].matches('\n').count() + 1;
                let key = text[range.clone()].to_owned();
                let found = new_findings(&name, &before, &key, typos::replaced(&text, &[(range, word.clone())]))?;
                let line = if found.is_empty() { found } else { format!("{name}:{line} {key} → {word}:{found}\n") };
                Some((spelling, line))
            })
            .collect();
        for (spelling, found) in found {
            if spelling == Spelling::Typo {
                typos += 1
            } else {
                strange += 1
            }
            wrong.push_str(&found);
        }
    }
    assert!(typos > 1000 && strange > 1000, "only {typos} typos and {strange} strange keys");
    assert!(wrong.is_empty(), "\n{wrong}");
}
