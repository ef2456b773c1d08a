//! Hostile and careless files: each gives findings at its own places, within bounds, on a small stack.
//!
//! `UPDATE=1 cargo test --test hostile` rewrites the expected findings beside each file; read the difference.

use std::fs;
use std::path::{Path, PathBuf};

use cjm::check;
use cjm::finding::{self, Finding, Severity};
use cjm::journey::{self, Loaded};
use cjm::machine::{FileFindings, Options};
use cjm::report;
use cjm::source::Source;
use cjm::yaml::{Budgets, rules};
use cjm::{config, mending};
use proptest::prelude::*;

/// The stack that everything must fit on.
const STACK: usize = 512 << 10;

/// Loads a text on a small stack, and drops everything but what came of it there too.
fn load(text: String) -> (Source, Loaded) {
    let source = Source::new("hostile.yaml", text);
    let work = move || {
        let loaded = journey::load(&source);
        drop(journey::load(&source));
        (source, loaded)
    };
    std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(work)
        .expect("a thread")
        .join()
        .expect("no overflow and no panic")
}

fn line(source: &Source, finding: &Finding) -> String {
    let place = source.position(finding.primary.span.start);
    format!("{}:{} {} {}", place.line, place.column, finding.rule, finding.message)
}

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    paths
}

#[test]
fn each_file_says_what_is_wrong_with_it() {
    let update = std::env::var_os("UPDATE").is_some();
    let paths = fixtures();
    assert!(paths.len() > 60, "only {} files", paths.len());
    let mut wrong = Vec::new();
    for path in paths {
        let text = String::from_utf8(fs::read(&path).expect("a file")).expect("UTF-8");
        let (source, loaded) = load(text);
        let said: String = loaded.findings.iter().map(|finding| line(&source, finding) + "\n").collect();
        for finding in &loaded.findings {
            let span = finding.primary.span;
            assert!(source.text().get(span.range()).is_some(), "{}: {finding:?} stands nowhere", path.display());
        }
        let expected = path.with_extension("out");
        if update {
            fs::write(expected, said).expect("writing");
        } else if fs::read_to_string(&expected).unwrap_or_default() != said {
            wrong.push(format!("{}:\n{said}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every file that is fine says nothing, and every other one something.
#[test]
fn what_is_fine_passes() {
    for path in fixtures() {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let (source, loaded) = load(fs::read_to_string(&path).expect("a file"));
        let said: Vec<String> = loaded.findings.iter().map(|finding| line(&source, finding)).collect();
        let is_fine = name.ends_with("-fine")
            || name.ends_with("-text") && name != "long-text"
            || name.contains("stays")
            || name.ends_with("at-the-limit")
            || name == "yaml-1-1-directive"
            || name == "same-anchor-twice"
            || name == "old-mac-line-ends";
        assert_eq!(said.is_empty(), is_fine, "{name}: {said:?}");
    }
}

/// A large text, and the rule and the line that its first refusal must have; line 0 where the sizes of our types decide.
struct Large {
    name: &'static str,
    text: String,
    rule: &'static str,
    line: usize,
}

fn large() -> Vec<Large> {
    let budgets = Budgets::default();
    let journey = |rest: String| format!("journey: Buying bread\nstages: [Buy]\n{rest}");
    let case = |name, text, rule, line| Large { name, text, rule, line };
    vec![
        case("dashes", "- ".repeat(100_000), rules::TOO_LARGE, 1),
        case("braces", "{a: ".repeat(62_500), rules::TOO_LARGE, 1),
        case("brackets", "[".repeat(250_000), rules::TOO_LARGE, 1),
        case("questions", "? ".repeat(100_000), rules::TOO_LARGE, 1),
        case(
            "indentation",
            (0..2_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect(),
            rules::TOO_LARGE,
            65,
        ),
        case("one text", journey(format!("summary: {}\n", "x".repeat(1 << 20))), rules::TOO_LARGE, 3),
        case("one quoted text", journey(format!("summary: \"{}\"\n", "x ".repeat(1 << 19))), rules::TOO_LARGE, 3),
        case("one block of text", journey(format!("summary: |\n{}", "  x\n".repeat(1 << 18))), rules::TOO_LARGE, 4),
        case("keys", journey((0..100_000).map(|key| format!("key{key}: 1\n")).collect()), rules::TOO_LARGE, 1_002),
        case("equal keys", journey("owner: me\n".repeat(100_000)), rules::DUPLICATE_KEY, 4),
        case(
            "aliases",
            journey(format!("x-a: &a [{}]\nnotes:\n{}", "x, ".repeat(50), "- *a\n".repeat(10_000))),
            rules::TOO_LARGE,
            1965,
        ),
        case("stages", format!("journey: a\nstages:\n{}", "- a\n".repeat(100_000)), rules::TOO_LARGE, 0),
        case("laughs", laughs(), rules::TOO_LARGE, 4),
        case(
            "unknown aliases",
            journey(format!("x-a: &a 1\nnotes:\n{}", "- *b\n".repeat(10_000))),
            rules::UNKNOWN_ALIAS,
            5,
        ),
        case("nodes", journey(format!("notes: [{}]\n", "x,".repeat(budgets.nodes))), rules::TOO_LARGE, 3),
        case("comments", journey("# x\n".repeat(budgets.comments + 1)), rules::TOO_LARGE, budgets.comments + 3),
        case("bytes", journey(format!("# {}\n", "x".repeat(budgets.bytes))), rules::TOO_LARGE, 1),
        case("slips", journey("owner: a: b\n".repeat(100_000)), rules::UNQUOTED_TEXT, 3),
        case("tabs", "\towner: a\n".repeat(100_000), rules::YAML_SYNTAX, 1),
        case("conflicts", journey("<<<<<<< a\n=======\n>>>>>>> b\n".repeat(30_000)), rules::CONFLICT_MARKER, 3),
        case("control characters", journey("\u{1}".repeat(500_000)), rules::FORBIDDEN_CHARACTER, 3),
        case("unclosed quote", journey(format!("summary: \"{}", "x\n  ".repeat(200_000))), rules::YAML_SYNTAX, 3),
        case("documents", format!("journey: a\nstages: [b]\n{}", "---\n".repeat(200_000)), rules::SECOND_DOCUMENT, 3),
    ]
}

/// Aliases in the places where lists of things stand, so that each of them is read again.
fn laughs() -> String {
    let many = |what: &str, alias: &str| format!("{{name: {what}, {alias}}}, ").repeat(60);
    let lines = [
        "journey: Buying bread".to_string(),
        format!("x-a: &a [{}]", "o, ".repeat(100)),
        format!("x-b: &b [{}]", many("t", "systems: *a")),
        format!("stages: [{}]", many("s", "touchpoints: *b")),
    ];
    lines.join("\n")
}

#[test]
fn large_files_are_refused_at_a_place_within_bounds() {
    let limit = Budgets::default().findings;
    for large in large() {
        let (source, loaded) = load(large.text);
        let first = loaded.findings.iter().find(|finding| finding.rule == large.rule);
        let first = first.unwrap_or_else(|| panic!("{}: {:?}", large.name, loaded.findings.first()));
        let place = source.position(first.primary.span.start).line;
        assert!(large.line == 0 || place == large.line, "{}: line {place}: {}", large.name, first.message);
        assert!(loaded.findings.len() <= limit + 5, "{}: {} findings", large.name, loaded.findings.len());
        if large.rule == rules::TOO_LARGE {
            assert!(first.message.contains("the limit `"), "{}: {}", large.name, first.message);
        }
        let related: usize = loaded.findings.iter().map(|finding| finding.related.len()).sum();
        assert!(related <= 10 * limit, "{}: {related} other places", large.name);
    }
}

/// Checks the bytes of a file, as a journey and as a project file, and shows what was found in every format.
fn show_in_every_format(bytes: Vec<u8>) {
    let today = jiff::civil::date(2026, 11, 30);
    let text = check::decode("a.journey.yaml", bytes);
    let findings = check::check(&text, today).findings;
    let of_project = config::read(&text.source, today).1;
    let judge = |mended: &str| check::check(&check::decode("a", mended.into()), today).findings;
    mending::mend(text.source.text(), findings.clone(), mending::Wish::All, judge);
    for findings in [findings, of_project] {
        for finding in &findings {
            let span = finding.primary.span;
            assert!(text.source.text().get(span.range()).is_some(), "{finding:?} stands nowhere");
        }
        let fingerprints = finding::fingerprints("a", &text.source, &findings);
        let file = FileFindings { fingerprints: &fingerprints, ..FileFindings::new(&text.source, &findings) };
        for format in report::ALL {
            for width in [40, 100] {
                let options =
                    Options { color: false, width, fail_on: Severity::Warning, lightest_shown: Severity::Info };
                let part = (format.file)(&file, &options);
                let says_something = !(part.text.is_empty() && part.explained.is_empty() && part.entries.is_empty());
                assert!(findings.is_empty() || says_something, "{} is silent about {findings:?}", format.name);
            }
        }
    }
}

#[test]
fn a_bracket_at_the_end_of_the_text_and_letters_of_another_encoding_are_shown() {
    for bytes in [
        &b"{[]"[..],
        b"{[]\n",
        b"\xFF",
        b"\xFF\xFF: [\xFF",
        b"journey: P\xE4iv\xE4koti\nstages: [\xE4\xF6: {]\n",
        b"journey: [\xC3\xA4\xC3",
        b"a: \xE4\xE4]",
        "{[ä]".as_bytes(),
        "a: \"ä\" ä".as_bytes(),
        "ä: [ä\u{2028}\n\tä}".as_bytes(),
    ] {
        show_in_every_format(bytes.to_vec());
    }
}

/// Bytes that mean something to the reader, and some that no UTF-8 holds.
const TELLING: [&[u8]; 28] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b": ",
    b"- ",
    b"\"",
    b"'",
    b"\n",
    b"\r",
    b"\t",
    b"&a ",
    b"*a",
    b"!x ",
    b"#",
    b" #",
    b"|\n",
    b"%",
    b"---\n",
    b",",
    b"\xFF",
    b"\xC3",
    b"\xE4",
    b"\xF0\x9F\x9A",
    "ä".as_bytes(),
    "漢".as_bytes(),
    "\u{202e}".as_bytes(),
];

/// Journeys to be damaged.
fn journeys() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(".journey.yaml"));
    paths.extend(fixtures());
    paths.sort();
    paths.into_iter().map(|path| fs::read(path).expect("a file")).filter(|bytes| bytes.len() < 20_000).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_checked_and_shown(parts in prop::collection::vec(
        prop_oneof![
            4 => prop::sample::select(TELLING.to_vec()).prop_map(<[u8]>::to_vec),
            1 => prop::collection::vec(any::<u8>(), 1..5),
            2 => "[a-zäö ]{1,6}".prop_map(String::into_bytes),
            1 => prop::sample::select(vec!["journey: ", "stages:\n", "  - name: ", "touchpoints: "]).prop_map(|key| key.as_bytes().to_vec()),
        ],
        0..24,
    )) {
        show_in_every_format(parts.concat());
    }

    #[test]
    fn a_damaged_journey_is_checked_and_shown(
        which in any::<prop::sample::Index>(),
        end in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(TELLING.to_vec()), 0..3_usize), 0..4),
    ) {
        let all = journeys();
        let mut bytes = which.get(&all).clone();
        if is_cut && !bytes.is_empty() {
            bytes.truncate(end.index(bytes.len()));
        }
        for (at, telling, left_out) in edits {
            let at = at.index(bytes.len() + 1);
            bytes.splice(at..(at + left_out).min(bytes.len()), telling.iter().copied());
        }
        show_in_every_format(bytes);
    }
}
