//! Findings as JSON, for programs.
//!
//! ```json
//! {
//!   "version": 1,
//!   "findings": [
//!     {
//!       "file": "bike.journey.yaml",
//!       "rule": "unknown-channel",
//!       "severity": "error",
//!       "message": "no channel is called `sotre`",
//!       "label": "did you mean `store`?",
//!       "line": 31, "column": 18, "endLine": 31, "endColumn": 23,
//!       "offsets": { "start": 702, "end": 707 },
//!       "related": [
//!         { "message": "declared here", "line": 9, "column": 3, "endLine": 9, "endColumn": 8,
//!           "offsets": { "start": 160, "end": 165 } }
//!       ],
//!       "elsewhere": [],
//!       "notes": [],
//!       "help": [],
//!       "why": null,
//!       "fix": { "line": 31, "column": 18, "endLine": 31, "endColumn": 23,
//!                "offsets": { "start": 702, "end": 707 }, "replacement": "store", "safe": false }
//!     }
//!   ],
//!   "files": 1,
//!   "troubles": [{ "file": "gone.journey.yaml", "message": "cannot read gone.journey.yaml: there is no such file or folder" }],
//!   "summary": { "checked": 1, "unreadable": 1, "errors": 1, "warnings": 0, "infos": 0 },
//!   "exitCode": 2
//! }
//! ```
//!
//! - `version` rises when a key changes its meaning or goes; new keys may come without.
//! - `severity` is `error`, `warning` or `info`. `message` is one sentence; `label` is what is to be seen at the place;
//!   `notes` are facts, `help` ways out with the best first, `why` says why it matters and who says so.
//! - `elsewhere` holds places in other files of the run: `{ "file", "line", "column", "message" }`. What a rule finds by
//!   comparing files comes after the findings of all files, again in the order of the files.
//! - Lines and columns count from 1, columns in characters; an end is exclusive. `offsets` count bytes from 0 in the
//!   text as UTF-8.
//! - Findings come in the order of the files, then of their places. `files` says how many files were checked.
//! - `troubles` tells what could not be checked, the first hundred of them; `summary.unreadable` counts all.
//! - `summary` counts everything that was found, also what `--quiet` does not show.

use serde::Serialize;

use crate::escape;
use crate::finding::{Elsewhere, Finding, Fix, Label};
use crate::report::{Ending, FileFindings, Format, Keeps, Options, Part, Tally, Trouble};
use crate::source::{Source, Span};

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: "json",
    about: "One JSON document, versioned, for programs",
    head: "{\"version\":1,\"findings\":[\n",
    between: ",\n",
    file: render,
    keeps: Keeps::NONE,
    foot,
    has_fingerprints: false,
    lacks_summary: false,
};

#[derive(Serialize)]
pub(crate) struct FindingEntry<'a> {
    file: &'a str,
    rule: &'a str,
    severity: &'a str,
    message: &'a str,
    label: &'a str,
    #[serde(flatten)]
    place: PlaceEntry,
    related: Vec<RelatedEntry<'a>>,
    elsewhere: Vec<ElsewhereEntry<'a>>,
    notes: &'a [String],
    help: &'a [String],
    why: Option<&'a str>,
    fix: Option<FixEntry<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlaceEntry {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    offsets: Offsets,
}

#[derive(Serialize)]
struct Offsets {
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct RelatedEntry<'a> {
    message: &'a str,
    #[serde(flatten)]
    place: PlaceEntry,
}

#[derive(Serialize)]
struct ElsewhereEntry<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
}

#[derive(Serialize)]
struct FixEntry<'a> {
    #[serde(flatten)]
    place: PlaceEntry,
    replacement: &'a str,
    safe: bool,
}

#[derive(Serialize)]
pub(crate) struct SummaryEntry {
    checked: usize,
    unreadable: usize,
    errors: usize,
    warnings: usize,
    infos: usize,
}

#[derive(Serialize)]
pub(crate) struct TroubleEntry<'a> {
    file: Option<&'a str>,
    message: &'a str,
}

fn render(file: &FileFindings<'_>, _: &Options) -> Part {
    let entries: Vec<String> = file.findings.iter().map(|finding| written(&entry(file.source, finding))).collect();
    Part::shown(entries.join(",\n"))
}

pub(crate) fn entry<'a>(source: &'a Source, finding: &'a Finding) -> FindingEntry<'a> {
    let related = |label: &'a Label| RelatedEntry { message: &label.text, place: place(source, label.span) };
    let elsewhere = |place: &'a Elsewhere| ElsewhereEntry {
        file: &place.file,
        line: place.line,
        column: place.column,
        message: &place.text,
    };
    let fix = |fix: &'a Fix| FixEntry { place: place(source, fix.span), replacement: &fix.replacement, safe: fix.safe };
    FindingEntry {
        file: source.name(),
        rule: finding.rule,
        severity: finding.severity.word(),
        message: &finding.message,
        label: &finding.primary.text,
        place: place(source, finding.primary.span),
        related: finding.related.iter().map(related).collect(),
        elsewhere: finding.elsewhere.iter().map(elsewhere).collect(),
        notes: &finding.notes,
        help: &finding.help,
        why: finding.why.as_deref(),
        fix: finding.fix.as_ref().map(fix),
    }
}

pub(crate) fn place(source: &Source, span: Span) -> PlaceEntry {
    let (start, end) = (source.position(span.start), source.position(span.end));
    PlaceEntry {
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        offsets: Offsets { start: span.start, end: span.end },
    }
}

fn foot(ending: &Ending<'_>, _: &Options) -> String {
    let troubles: Vec<TroubleEntry<'_>> = ending.troubles.iter().map(trouble).collect();
    format!(
        "\n],\"files\":{},\"troubles\":{},\"summary\":{},\"exitCode\":{}}}\n",
        ending.tally.files,
        written(&troubles),
        written(&summary(ending.tally)),
        ending.exit.code
    )
}

pub(crate) fn trouble(trouble: &Trouble) -> TroubleEntry<'_> {
    TroubleEntry { file: trouble.file.as_deref(), message: &trouble.message }
}

pub(crate) fn summary(tally: &Tally) -> SummaryEntry {
    SummaryEntry {
        checked: tally.files,
        unreadable: tally.unreadable,
        errors: tally.errors,
        warnings: tally.warnings,
        infos: tally.infos,
    }
}

pub(crate) fn written(entry: &impl Serialize) -> String {
    let json = serde_json::to_string(entry).expect("internal error: texts and numbers are always JSON");
    escape::json(&json).into_owned()
}
