//! A way out and a reason are shown once in a run: later findings of the same rule show place and facts.

use cjm::finding::{Finding, Severity};
use cjm::machine::{FileFindings, Writer};
use cjm::report;
use cjm::source::Source;

use super::{PLAIN, TEXT, span};

fn finding(place: &str, help: &str) -> Finding {
    Finding::new("pain-without-answer", Severity::Warning, span(place), format!("nothing answers {place}"))
        .note(format!("a fact about {place}"))
        .help(help)
        .why("a reason")
}

/// Returns what the text format shows of two files with these findings.
fn shown(first: &[Finding], second: &[Finding]) -> String {
    let format = report::ALL.first().expect("the text format");
    let mut writer = Writer::new(format, PLAIN);
    let mut out = String::new();
    for (name, findings) in [("a.journey.yaml", first), ("b.journey.yaml", second)] {
        let source = Source::new(name, TEXT);
        let (between, text) = writer.take((format.file)(&FileFindings::new(&source, findings), &PLAIN));
        out.extend([between, &text]);
    }
    out
}

#[test]
fn a_second_finding_of_a_rule_shows_its_place_and_facts_only() {
    let same_file = shown(&[finding("sotre", "a way out"), finding("store", "a way out")], &[]);
    let other_file = shown(&[finding("sotre", "a way out")], &[finding("store", "a way out")]);
    for shown in [same_file, other_file] {
        assert_eq!(shown.matches("try: a way out").count(), 1, "{shown}");
        assert_eq!(shown.matches("why: a reason").count(), 1, "{shown}");
        for fact in ["nothing answers store", "a fact about sotre", "a fact about store"] {
            assert!(shown.contains(fact), "{shown}");
        }
        assert!(shown.find("try: a way out") < shown.find("nothing answers store"), "{shown}");
    }
}

#[test]
fn a_way_out_that_names_something_else_stays() {
    let same_file = shown(&[finding("sotre", "write `store`"), finding("store", "write `web`")], &[]);
    let other_file = shown(&[finding("sotre", "write `store`")], &[finding("store", "write `web`")]);
    for shown in [same_file, other_file] {
        assert!(shown.contains("try: write `store`") && shown.contains("try: write `web`"), "{shown}");
    }
}

#[test]
fn another_rule_with_the_same_words_explains_itself() {
    let other = Finding::new("dead-end", Severity::Warning, span("store"), "stuck").help("a way out").why("a reason");
    let shown = shown(&[finding("sotre", "a way out")], &[other]);
    assert_eq!((shown.matches("try: a way out").count(), shown.matches("why: a reason").count()), (2, 2), "{shown}");
}
