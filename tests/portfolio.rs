//! Folders of journeys, judged together: what is found by comparing them, where it is shown, and what it costs.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cjm::check::{self, Conditions, Text};
use cjm::rules::{self, ALL, Digest, Portfolio, Settings, Told};
use cjm::source::Source;
use tempfile::TempDir;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Runs the program in a folder, with nothing in its environment.
fn cjm(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cjm"));
    command.current_dir(folder).env_clear().env("SOURCE_DATE_EPOCH", "1795305600").args(arguments);
    command.output().expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// Returns what a run over a folder says that comes from comparing its journeys.
fn compared(folder: &Path, arguments: &[&str]) -> String {
    let said = out(&cjm(folder, arguments));
    let of_rule = |part: &&str| ALL.iter().any(|rule| rule.is_across() && part.contains(&format!("[{}]:", rule.name)));
    said.split_inclusive("\n\n").filter(of_rule).collect()
}

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
fn folders_give_what_stands_beside_them() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = String::new();
    for name in ["parts", "plans", "shops", "silenced"] {
        let folder = root().join("tests/portfolio").join(name);
        let found = compared(&folder, &["check", "--no-config", "--no-baseline"]);
        let golden = folder.with_extension("out");
        if update {
            fs::write(&golden, &found).expect("a writable file");
        } else if fs::read_to_string(&golden).unwrap_or_default() != found {
            let _ = writeln!(wrong, "{name} gives now:\n{found}");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}\nread the difference, then UPDATE=1 cargo test --test portfolio");
}

#[test]
fn the_examples_give_no_false_alarm() {
    for profile in ["recommended", "strict"] {
        let found = compared(&root(), &["check", "--profile", profile, "examples"]);
        assert!(found.is_empty(), "{found}");
    }
}

#[test]
fn every_format_tells_of_what_comparing_shows() {
    let folder = root().join("tests/portfolio/shops");
    for format in cjm::report::ALL {
        let output = cjm(&folder, &["check", "--no-config", "--format", format.name]);
        let said = out(&output);
        for expected in ["journey-told-twice", "journey-id-taken", "buy.journey.yaml"] {
            // Where two journeys have the same written id, nothing more is said of their titles.
            assert_eq!(
                said.contains(expected),
                expected != "journey-told-twice",
                "{}: {expected}\n{said}",
                format.name
            );
        }
    }
}

#[test]
fn what_is_found_after_the_files_counts() {
    let folder = folder(&[
        ("a.journey.yaml", "journey: Buying a bike\nstages: [{ name: Pay, action: Pays }]\n"),
        ("b.journey.yaml", "journey: Buying a bike\nstages: [{ name: Pay, action: Pays }]\n"),
    ]);
    let run = |arguments: &[&str]| cjm(folder.path(), arguments).status.code();
    assert_eq!(run(&["check", "--fail-on", "warning"]), Some(1));
    assert_eq!(run(&["check", "--fail-on", "warning", "a.journey.yaml"]), Some(0));
    let quiet = out(&cjm(folder.path(), &["check", "--quiet"]));
    assert!(!quiet.contains("[journey-told-twice]") && quiet.contains("1 warning"), "{quiet}");
}

#[test]
fn a_baseline_knows_what_comparing_shows() {
    let text = "journey: Buying a bike\nstages: [{ name: Pay, action: Pays }]\n";
    let folder = folder(&[("a.journey.yaml", text), ("b.journey.yaml", text)]);
    assert!(compared(folder.path(), &["check"]).contains("journey-told-twice"));
    out(&cjm(folder.path(), &["baseline", "write"]));
    assert_eq!(compared(folder.path(), &["check"]), "");
    let looked = cjm(folder.path(), &["baseline", "check"]);
    assert_eq!(looked.status.code(), Some(0), "{}", out(&looked));
    fs::write(folder.path().join("b.journey.yaml"), text.replace("Buying", "Selling")).expect("a file");
    let looked = cjm(folder.path(), &["baseline", "check"]);
    assert!(out(&looked).contains("journey-told-twice"), "{}", out(&looked));
}

#[test]
fn journeys_under_different_project_files_are_not_compared() {
    let text = "journey: Buying a bike\nstages: [{ name: Pay, action: Pays }]\n";
    let one = folder(&[("cjm.yaml", "profile: recommended\n"), ("a/x.journey.yaml", text), ("b/x.journey.yaml", text)]);
    assert!(compared(one.path(), &["check"]).contains("b/x.journey.yaml:1:10"));
    let two = folder(&[
        ("a/cjm.yaml", "profile: recommended\n"),
        ("a/x.journey.yaml", text),
        ("b/cjm.yaml", "profile: recommended\n"),
        ("b/x.journey.yaml", text),
    ]);
    assert_eq!(compared(two.path(), &["check"]), "");
}

#[test]
fn comments_that_silence_what_comparing_shows_are_used() {
    let said = out(&cjm(&root().join("tests/portfolio/silenced"), &["check", "--no-config"]));
    assert!(!said.contains("unused-ignore") && !said.contains("unknown-ignore"), "{said}");
    // Nor are they left over where there is nothing to compare.
    let alone = out(&cjm(&root().join("tests/portfolio/silenced"), &["check", "--no-config", "order.journey.yaml"]));
    assert!(!alone.contains("unused-ignore"), "{alone}");
}

#[test]
fn what_a_project_leaves_alone_is_not_compared() {
    let text = "journey: Buying a bike\nstages: [{ name: Pay, action: Pays }]\n";
    let archive = "ignore: [{ paths: old, because: kept for the record }]\n";
    let folder = folder(&[("cjm.yaml", archive), ("new/x.journey.yaml", text), ("old/x.journey.yaml", text)]);
    assert_eq!(compared(folder.path(), &["check"]), "");
    fs::write(folder.path().join("cjm.yaml"), "rules: { journey-told-twice: info }\n").expect("a file");
    assert!(compared(folder.path(), &["check"]).starts_with("info[journey-told-twice]"));
}

#[test]
fn nothing_is_missing_that_may_be_in_a_folder_that_was_not_looked_into() {
    let opens = "journey: Riding\nstages: [{ name: Ride, action: Rides, opens: somewhere-else }]\n";
    let other = "journey: Buying\nstages: [{ name: Pay, action: Pays }]\n";
    let folder = folder(&[("cjm.yaml", ""), ("a/r.journey.yaml", opens), ("a/b.journey.yaml", other)]);
    for (arguments, is_told) in [
        (vec!["check"], true),
        (vec!["check", "."], true),
        (vec!["check", "a"], false),
        (vec!["check", "a/r.journey.yaml", "a/b.journey.yaml"], false),
        (vec!["check", "--no-config", "a"], true),
    ] {
        let found = compared(folder.path(), &arguments);
        assert_eq!(found.contains("unknown-journey"), is_told, "{arguments:?}\n{found}");
    }
    // A name that is nearly right may mean a journey that was not looked at.
    fs::write(folder.path().join("a/s.journey.yaml"), other.replace("Buying", "Somewhere elses")).expect("a file");
    assert_eq!(compared(folder.path(), &["check", "a"]), "");
    assert!(compared(folder.path(), &["check"]).contains("did you mean `somewhere-elses`?"));
    // What could not be read may be the journey that is missing.
    fs::write(folder.path().join("a/broken.journey.yaml"), "- a list\n").expect("a file");
    assert_eq!(compared(folder.path(), &["check"]), "");
}

#[test]
fn a_journey_that_another_one_opens_is_a_part() {
    let folder = root().join("tests/portfolio/parts");
    let is_told = |paths: &[&str]| {
        let arguments: Vec<&str> =
            ["check", "--no-config", "--format", "concise"].iter().chain(paths).copied().collect();
        let said = out(&cjm(&folder, &arguments));
        ["journey-ends-at-purchase", "journey-starts-at-purchase"].map(|rule| said.contains(rule))
    };
    assert_eq!(is_told(&["order.journey.yaml"]), [true, true]);
    assert_eq!(is_told(&["order.journey.yaml", "choose.journey.yaml"]), [false, false]);
    assert_eq!(is_told(&[]), [false, false]);
    let alone = out(&cjm(&folder, &["gaps", "--no-config", "order.journey.yaml"]));
    let together = out(&cjm(&folder, &["gaps", "--no-config"]));
    let ends = "journey ends at the purchase";
    assert!(alone.contains(ends) && !together.contains(ends), "{alone}\n{together}");
}

/// Returns what is kept of a text.
fn digest(name: &str, text: &str) -> Digest {
    let text = Text { source: Source::new(name, text), findings: Vec::new(), is_refused: false };
    let settings = Settings::default();
    let conditions = Conditions { today: TODAY, settings: &settings, shared: None, opened: None };
    check::check_under(&text, &conditions).digest(&text.source).expect("a journey")
}

fn judged(digests: &[Digest]) -> Vec<Told> {
    let settings = Settings::of(rules::Profile::find("strict").expect("it is there"));
    let of_each = digests.iter().map(|_| Cow::Borrowed(&settings)).collect();
    rules::judge_across(&Portfolio::of(digests, of_each, true, TODAY))
}

#[test]
fn a_digest_grows_with_the_names_and_not_with_the_texts() {
    let journey = |touchpoints: usize, words: &str| {
        let mut text = String::from("journey: Long\nstages:\n  - name: Ride\n    touchpoints:\n");
        for at in 0..touchpoints {
            let _ = write!(
                text,
                "      - name: Step {at} of the way\n        id: step-{at}\n        channel: Web\n        owner: Web team\n        \
                 action: {words}\n        thought: {words}\n        summary: {words}\n        \
                 pain_points: [{{ name: Nobody says what {at} means, summary: {words} }}]\n"
            );
        }
        digest("long.journey.yaml", &text)
    };
    let short = journey(1000, "word").bytes();
    assert_eq!(short, journey(1000, &"word ".repeat(40)).bytes());
    assert!(short < 400_000, "{short} bytes for 1,000 touchpoints with pains, ids, channels and owners");
    let few = journey(10, "word").bytes();
    assert!(few < 5_000, "{few} bytes for 10 touchpoints");
    // A name is cut where nobody tells two things apart by it any more.
    let long = "x".repeat(100_000);
    assert!(digest("a", &format!("journey: {long}\nstages: [{long}]\n")).bytes() < 3_000);
}

#[test]
fn ten_thousand_journeys_are_told_of_once_each() {
    let text = "journey: Buying a city bike\nowner: Retail\npersonas: [Aino]\nstages:\n  - name: Pay\n    touchpoints:\n      \
                - { name: Pays, id: pays, channel: Web, opens: nowhere, pain_points: [Types it in again] }\n";
    let odd = text.replace("Web", "Store").replace("name: Pay\n", "name: P-ay\n").replace("Retail", "RETAIL");
    let (even, odd) = (digest("even.journey.yaml", text), digest("odd.journey.yaml", &odd));
    let number = 10_000;
    let all: Vec<Digest> = (0..number).map(|at| if at % 2 == 0 { even.clone() } else { odd.clone() }).collect();
    let told = judged(&all);
    let of = |rule: &str| told.iter().filter(|told| told.finding.rule == rule).count();
    assert_eq!(of("journey-told-twice"), number - 1);
    assert_eq!(of("touchpoint-told-differently"), number / 2);
    assert_eq!(of("unknown-journey"), number);
    for once in ["recurring-pain", "stage-spelt-differently", "owner-of-two-spellings", "owner-of-too-much"] {
        assert_eq!(of(once), 1, "{once}");
    }
    // However many journeys there are, a finding points at a handful of them.
    assert!(told.iter().all(|told| told.finding.elsewhere.len() <= 3 && told.finding.notes.len() <= 3));
    let links = 3_000;
    let chain: Vec<Digest> = (0..links)
        .map(|at| {
            let next = (at + 1) % links;
            digest("a", &format!("journey: J{at}\nid: j{at}\nstages: [{{ name: A, action: b, opens: j{next} }}]\n"))
        })
        .collect();
    let circle: Vec<Told> =
        judged(&chain).into_iter().filter(|told| told.finding.rule == "journeys-in-a-circle").collect();
    assert!(matches!(&circle[..], [told] if told.finding.elsewhere.len() == 3), "{}", circle.len());
    assert!(circle[0].finding.message.len() < 300, "{}", circle[0].finding.message);
}

#[test]
fn the_order_of_files_changes_nothing_but_where_it_is_told() {
    let texts = ["Buying", "Renting", "Selling"].map(|verb| {
        format!("journey: {verb} a bike\nstages: [{{ name: Pay, action: Pays, pain_points: [Types in the address again] }}]\n")
    });
    let digests: Vec<Digest> = texts.iter().enumerate().map(|(at, text)| digest(&format!("{at}"), text)).collect();
    let mut turned = digests.clone();
    turned.reverse();
    let rules_of = |told: Vec<Told>| told.into_iter().map(|told| (told.journey, told.finding.rule)).collect::<Vec<_>>();
    assert_eq!(rules_of(judged(&digests)), rules_of(judged(&turned)));
    assert_eq!(judged(&digests), judged(&digests));
}
