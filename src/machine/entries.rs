//! What programs read: the entries of the formats `json` and `jsonl`, each described for their schema.

use serde::Serialize;

use crate::finding::{Elsewhere, Fix, Label};
use crate::machine::{FileFindings, Tally, Trouble};
use crate::source::{Source, Span};

/// One thing that was found.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Finding"))]
pub(crate) struct FindingEntry<'a> {
    /// The file, as it was typed or found.
    file: &'a str,
    /// The rule, in kebab-case; `cjm explain` tells of it.
    rule: &'a str,
    /// How much it weighs.
    #[cfg_attr(test, schemars(extend("enum" = ["error", "warning", "info"])))]
    severity: &'a str,
    /// What is wrong, in one sentence.
    message: &'a str,
    /// What is to be seen at the place; may be empty.
    label: &'a str,
    #[serde(flatten)]
    place: PlaceEntry,
    /// Other places in the file that matter.
    related: Vec<RelatedEntry<'a>>,
    /// Places in other files of the run that matter.
    elsewhere: Vec<ElsewhereEntry<'a>>,
    /// Facts that give the finding its weight.
    notes: &'a [String],
    /// Ways out, the best first.
    help: &'a [String],
    /// Why it matters, and who says so.
    why: Option<&'a str>,
    /// A change that mends it.
    fix: Option<FixEntry<'a>>,
    /// What the finding is known by from run to run, while lines move about it.
    #[cfg_attr(test, schemars(extend("pattern" = "^[0-9a-f]{16}$")))]
    fingerprint: Option<&'a str>,
}

/// A stretch of the file.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Place"))]
pub(crate) struct PlaceEntry {
    /// The line of its beginning, from 1.
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: usize,
    /// The column of its beginning in characters, from 1.
    #[cfg_attr(test, schemars(range(min = 1)))]
    column: usize,
    /// The line of its end, from 1.
    #[cfg_attr(test, schemars(range(min = 1)))]
    end_line: usize,
    /// The column behind its end in characters, from 1.
    #[cfg_attr(test, schemars(range(min = 1)))]
    end_column: usize,
    /// The same in bytes of the text as UTF-8.
    offsets: Offsets,
}

/// A stretch of the file in bytes, from 0.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Offsets {
    /// The first byte.
    start: u32,
    /// One past the last byte.
    end: u32,
}

/// Another place that matters.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Related"))]
struct RelatedEntry<'a> {
    /// What is to be seen there.
    message: &'a str,
    #[serde(flatten)]
    place: PlaceEntry,
}

/// A place in another file.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Elsewhere"))]
struct ElsewhereEntry<'a> {
    /// The file.
    file: &'a str,
    /// Its line, from 1.
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: usize,
    /// Its column in characters, from 1.
    #[cfg_attr(test, schemars(range(min = 1)))]
    column: usize,
    /// What is to be seen there; may be empty.
    message: &'a str,
}

/// A change that mends a finding.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Fix"))]
struct FixEntry<'a> {
    #[serde(flatten)]
    place: PlaceEntry,
    /// What takes the place of what stands there.
    replacement: &'a str,
    /// Whether the change is certain to mean what the author wanted.
    safe: bool,
}

/// The numbers of the run; findings are counted whether they are shown or not.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Summary"))]
pub(crate) struct SummaryEntry {
    /// Files that were read and judged.
    checked: usize,
    /// Files that could not be read.
    unreadable: usize,
    /// Findings that say that a file does not mean what it says.
    errors: usize,
    /// Findings that tell of a weak point.
    warnings: usize,
    /// Findings that are worth knowing.
    infos: usize,
    /// Findings that a baseline knows; they are not among the others.
    known: usize,
    /// Findings that comments ignore; they are not among the others.
    ignored: usize,
}

/// Something that kept a file from being checked.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Trouble"))]
pub(crate) struct TroubleEntry<'a> {
    /// The file, where it is known which.
    file: Option<&'a str>,
    /// What happened.
    message: &'a str,
}

/// Returns the entry of the finding with a number.
pub(crate) fn entry<'a>(file: &FileFindings<'a>, at: usize) -> FindingEntry<'a> {
    let (source, finding) = (file.source, &file.findings[at]);
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
        fingerprint: file.fingerprints.get(at).map(String::as_str),
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
        known: tally.known,
        ignored: tally.ignored,
    }
}
