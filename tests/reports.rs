//! The same findings in every format of findings, against a file each; `UPDATE=1 cargo test` rewrites those.

use std::fs;
use std::path::Path;

use cjm::finding::{Finding, Severity};
use cjm::report::{self, Options, Tally};
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

fn shown(format: &report::Format, options: &Options) -> String {
    let one = Source::new("journeys/bike.journey.yaml", TEXT);
    let other = Source::new("a, b: c.journey.yaml", TEXT);
    let findings = findings();
    let mut tally = Tally::of(&findings);
    tally.add(&Tally::of(&[]));
    tally.add(&Tally::of(&findings[1..2]));
    tally.add(&Tally { unreadable: 1, ..Tally::default() });
    let parts = [(format.file)(&one, &findings, options), (format.file)(&other, &findings[1..2], options)];
    format!("{}{}{}", format.head, parts.join(format.between), (format.foot)(&tally))
}

#[test]
fn every_format_says_the_same_as_before() {
    let mut wrong = Vec::new();
    for format in report::ALL {
        for (ending, options) in
            [("out", Options { color: false, width: 80 }), ("color.out", Options { color: true, width: 80 })]
        {
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
        serde_json::from_str(&shown(format, &Options { color: true, width: 80 })).expect("JSON");
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
    for name in ["concise", "github"] {
        let format = report::format(name).expect("a format");
        let shown = shown(format, &Options { color: false, width: 80 });
        assert_eq!(shown.lines().count(), 5, "{shown}");
        for line in shown.lines() {
            let starts = ["::error file=", "::warning file=", "::notice file=", "journeys/", "a, b: c"];
            assert!(starts.iter().any(|start| line.starts_with(start)), "{line}");
        }
    }
}

#[test]
fn no_format_lets_a_text_steer() {
    for format in report::ALL {
        let shown = shown(format, &Options { color: false, width: 80 });
        assert!(!shown.chars().any(|c| c != '\n' && (c.is_control() || c == '\u{202e}')), "{}: {shown}", format.name);
    }
}
