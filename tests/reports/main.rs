//! The same findings in every format of findings, against a file each; `UPDATE=1 cargo test` rewrites those.

mod explanations;
mod sarif;
mod schemas;

use std::fs;
use std::path::Path;

use cjm::finding::{self, Finding, Severity};
use cjm::machine::{Exit, FileFindings, Format, Options, Tally, Trouble, Writer};
use cjm::report;
use cjm::source::{Source, Span};

const TEXT: &str = "\
journey: Buying a city bike
channels:
  store: { name: Store, kind: physical }
stages:
  - name: Buy
    touchpoints:
      - name: Tries the bike
        channel: sotre
      - name: Ääkköset ja 自転車, ostetaan
        pain_points:
          - name: Nobody tells when the courier comes
            severity: high
            summary: |
              She waits at home
              the whole day.
";

fn span(text: &str) -> Span {
    let start = TEXT.find(text).expect("a place");
    Span::new(start, start + text.len())
}

/// Findings of every kind: with and without the parts that one may have, and with words that want to steer.
fn findings() -> Vec<Finding> {
    vec![
        Finding::error("unknown-channel", span("sotre"), "no channel is called `sotre`")
            .label("did you mean `store`?")
            .related(span("store"), "declared here")
            .fix(span("sotre"), "store", false),
        Finding::new("single-channel", Severity::Info, span("自転車"), "everything happens in one channel"),
        Finding::new(
            "pain-without-answer",
            Severity::Warning,
            span("Nobody tells when the courier comes"),
            "nobody answers “Nobody tells when the courier comes”",
        )
        .label("high severity, no opportunity, no owner")
        .note("51 % of customers get here; Aino's lowest point (−2)")
        .help("an opportunity under `opportunities:` and its id here")
        .help("`status: accepted` with a reason, where it is to stay as it is; then it is told apart from what nobody has looked at yet")
        .why("a pain that no one owns stays"),
        Finding::new("long-place", Severity::Warning, span("She waits at home\n              the whole day."), "100 %\n::error::x\u{1b}[31m,\u{202e}")
            .note("::warning::y")
            .help("a | b"),
    ]
}

const PLAIN: Options = Options { color: false, width: 80, fail_on: Severity::Error, lightest_shown: Severity::Info };
const FAILED: Exit = Exit { code: 2, meaning: "something could not be checked", is_done: false };

/// Shows a run over four files: one with all the findings, one clean, one with a single finding, one unreadable.
fn shown(format: &'static Format, options: &Options) -> String {
    let all = findings();
    let files = [
        (Source::new("journeys/bike.journey.yaml", TEXT), &all[..]),
        (Source::new("clean.journey.yaml", TEXT), &[]),
        (Source::new("a, b: c.journey.yaml", TEXT), &all[1..2]),
    ];
    let mut writer = Writer::new(format, *options);
    let mut tally = Tally::default();
    let mut out = writer.head().to_owned();
    for (source, findings) in &files {
        let fingerprints = finding::fingerprints(source.name(), source, findings);
        let part = (format.file)(&FileFindings { source, findings, fingerprints: &fingerprints }, options);
        let (between, text) = writer.take(part);
        out.extend([between, &text]);
        tally.add(&Tally::of(findings));
    }
    let message = "cannot read gone, \"<&>.yaml: there is no such file or folder".to_owned();
    writer.suffer(&Trouble { file: Some("gone, \"<&>.yaml".into()), message });
    tally.add(&Tally { unreadable: 1, ..Tally::default() });
    out + &writer.foot(&tally, FAILED)
}

#[test]
fn every_format_says_the_same_as_before() {
    let mut wrong = Vec::new();
    for format in report::ALL {
        for (ending, options) in [("out", PLAIN), ("color.out", Options { color: true, ..PLAIN })] {
            let shown = shown(format, &options);
            let path =
                Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports").join(format!("{}.{ending}", format.name));
            if std::env::var_os("UPDATE").is_some() {
                fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                fs::write(&path, &shown).expect("a file");
            } else if fs::read_to_string(&path).expect("a file; UPDATE=1 makes it") != shown {
                wrong.push(format!("{}:\n{shown}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "UPDATE=1 accepts:\n{}", wrong.join("\n"));
}

#[test]
fn json_is_one_document_that_says_everything() {
    let format = report::format("json").expect("a format");
    let document: serde_json::Value =
        serde_json::from_str(&shown(format, &Options { color: true, ..PLAIN })).expect("JSON");
    assert_eq!((&document["version"], &document["files"]), (&1.into(), &3.into()));
    assert_eq!(document["summary"]["errors"], 1);
    let found = document["findings"].as_array().expect("a list");
    assert_eq!(found.len(), 5);
    for (entry, finding) in found.iter().zip(findings()) {
        assert_eq!((&entry["rule"], &entry["message"]), (&finding.rule.into(), &finding.message.as_str().into()));
        let offsets = (entry["offsets"]["start"].as_u64(), entry["offsets"]["end"].as_u64());
        let span = finding.primary.span;
        assert_eq!(offsets, (Some(u64::from(span.start)), Some(u64::from(span.end))));
    }
    assert_eq!((&found[1]["line"], &found[1]["column"], &found[1]["endColumn"]), (&9.into(), &27.into(), &30.into()));
    assert_eq!(found[0]["fix"]["replacement"], "store");
}

#[test]
fn what_machines_read_holds_one_finding_a_line() {
    // GitHub is told of the file that could not be read as well, and JSON ends with the numbers.
    for (name, lines) in [("concise", 5), ("github", 6), ("jsonl", 7)] {
        let format = report::format(name).expect("a format");
        let shown = shown(format, &PLAIN);
        assert_eq!(shown.lines().count(), lines, "{shown}");
        for line in shown.lines() {
            let starts =
                ["::error ", "::warning file=", "::notice file=", "journeys/", "a, b: c", "{\"version\":1,\"kind\":"];
            assert!(starts.iter().any(|start| line.starts_with(start)), "{line}");
        }
    }
}

#[test]
fn no_format_lets_a_text_steer() {
    for format in report::ALL {
        let shown = shown(format, &PLAIN);
        assert!(!shown.chars().any(|c| c != '\n' && (c.is_control() || c == '\u{202e}')), "{}: {shown}", format.name);
    }
}
