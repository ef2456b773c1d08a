//! Findings for people: the lines concerned, what is wrong with them, why, and the way out.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::document::{Block, Document, Figures, Snippet};
use crate::finding::Finding;
use crate::machine::{self, Ending, Entry, Explained, FileFindings, Format, Keeps, Options, Part};
use crate::render::{Medium, Setting};
use crate::report::findings::{explanation, snippet};
use crate::source::Source;

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: crate::format::TEXT.name,
    head: "",
    between: "",
    file,
    keeps: Keeps { of_a_level: MOST_NAMED, altogether: MOST_NAMED },
    foot,
    has_fingerprints: false,
    lacks_summary: false,
};

/// The most findings that are repeated at the end because they make the check fail.
const MOST_NAMED: usize = 5;
/// A report with this many findings fits on one screen, so nothing in it needs to be repeated.
const AT_ONE_GLANCE: usize = 5;

fn file(file: &FileFindings<'_>, options: &Options) -> Part {
    let fails = |finding: &&Finding| finding.severity >= options.fail_on;
    let entry = |finding: &Finding| {
        Entry::new(finding.severity, finding.rule, machine::line(file.source, finding, options.color))
    };
    let entries = file.findings.iter().filter(fails).map(entry).collect();
    Part { explained: explained(file.source, file.findings, options), entries, ..Part::default() }
}

/// Ends the report with what decides it: if lighter findings hide those that make the check fail, these are repeated,
/// because the end is what stays on the screen.
fn foot(ending: &Ending<'_>, options: &Options) -> String {
    if ending.tally.files + ending.tally.unreadable == 0 {
        return String::new();
    }
    let mut out = String::new();
    let failing = ending.tally.at_least(options.fail_on);
    let shown = ending.tally.at_least(options.lightest_shown);
    if failing > 0 && shown > failing && shown > AT_ONE_GLANCE {
        out.push_str("What makes the check fail:\n");
        for entry in ending.kept.weightiest_first() {
            out.push_str(&format!("  {}", entry.text));
        }
        if ending.kept.left_out() > 0 {
            out.push_str(&format!("  and {} more; `--quiet` shows these alone\n", ending.kept.left_out()));
        }
        out.push('\n');
    }
    out.push_str(&format!("{}\n", ending.tally.summary()));
    out
}

/// Writes each finding with and without its explanations.
///
/// An explanation that an earlier finding of the same rule in this file shows is left out; the writer leaves out those
/// that earlier files have shown. Explanations count as the same if they are the same text: a way out that names
/// something else is a fact about its place, and stays.
fn explained(source: &Source, findings: &[Finding], options: &Options) -> Vec<Explained> {
    let mut seen = BTreeSet::new();
    let mut of_finding = |finding: &Finding| {
        let mut snippet = snippet(source, finding);
        let mut explanations = Vec::new();
        snippet.remarks.retain(|remark| {
            let Some(text) = explanation(remark) else { return true };
            let digest = digest(finding.rule, &text);
            let is_new = seen.insert(digest);
            if is_new {
                explanations.push(digest);
            }
            is_new
        });
        let full = written(snippet.clone(), options);
        if explanations.is_empty() {
            return Explained { full, ..Explained::default() };
        }
        snippet.remarks.retain(|remark| explanation(remark).is_none());
        Explained { full, brief: written(snippet, options), explanations }
    };
    findings.iter().map(&mut of_finding).collect()
}

fn digest(rule: &str, text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (rule, text).hash(&mut hasher);
    hasher.finish()
}

/// Writes one finding; what comes next follows after an empty line.
fn written(snippet: Snippet, options: &Options) -> String {
    let setting = Setting { color: options.color, width: options.width, ..Setting::default() };
    let document = Document { language: "en".to_owned(), blocks: vec![Block::Snippet(snippet)], ..Document::default() };
    Medium::Terminal.whole(&document, &Figures::default(), &setting) + "\n"
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::finding::Severity;
    use crate::source::Span;

    fn render(source: &Source, findings: &[Finding], options: &Options) -> String {
        explained(source, findings, options).into_iter().map(|finding| finding.full).collect()
    }

    const PLAIN: Options =
        Options { color: false, width: 80, fail_on: Severity::Error, lightest_shown: Severity::Info };

    #[test]
    fn a_finding_reads_from_what_to_why_to_the_way_out() {
        let text = "channels:\n  store: { name: Store }\nstages:\n  - name: Buy\n    channel: sotre\n";
        let source = Source::new("bike.journey.yaml", text);
        let at = text.find("sotre").expect("there");
        let declared = text.find("store").expect("there");
        let finding = Finding::error("unknown-channel", Span::new(at, at + 5), "no channel is called `sotre`")
            .label("did you mean `store`?")
            .related(Span::new(declared, declared + 5), "declared here")
            .note("a fact")
            .help("a way out that is so long that it does not fit on one line of a terminal of eighty columns")
            .why("a reason");
        let expected = "\
error[unknown-channel]: no channel is called `sotre`
  ╭▸ bike.journey.yaml:5:14
  │
2 │   store: { name: Store }
  │   ───── declared here
  ┆
5 │     channel: sotre
  │              ━━━━━ did you mean `store`?
  │
  ├ a fact
  ├ try: a way out that is so long that it does not fit on one line of a
  │      terminal of eighty columns
  ╰ why: a reason

";
        assert_eq!(render(&source, &[finding], &PLAIN), expected);
    }

    #[test]
    fn only_our_own_colours_reach_the_terminal() {
        let source = Source::new("a\u{1b}[2J", "key: \u{1b}[31m\u{9b}value\u{202e}");
        let span = Span::new(5, 12);
        let finding =
            Finding::error("x", span, "a\u{1b}[1m").label("\u{7}").note("\u{9b}").help("\u{202e}").why("\u{1b}");
        let shown = render(&source, &[finding], &PLAIN);
        assert!(!shown.chars().any(|c| c != '\n' && (c.is_control() || c == '\u{202e}')), "{shown}");
    }

    proptest! {
        #[test]
        fn no_text_and_no_place_is_too_strange(
            text in "([a-z: ä漢👩\u{200d}🔧\t\r\u{1b}-]{0,30}\n){0,6}",
            places in prop::collection::vec((0..200_usize, 0..40_usize), 1..5),
            width in 1..200_usize,
        ) {
            let source = Source::new("a", text.clone());
            let span = |(start, length): (usize, usize)| {
                let floor = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
                Span::new(floor(start), floor(start + length))
            };
            let finding = places[1..].iter().fold(
                Finding::error("x", span(places[0]), "m").label("here"),
                |finding, place| finding.related(span(*place), "there"),
            );
            let shown = render(&source, &[finding], &Options { width, ..PLAIN });
            prop_assert!(shown.starts_with("error[x]: m\n"));
        }
    }
}
