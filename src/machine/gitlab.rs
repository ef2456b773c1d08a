//! A code quality report of GitLab, which shows findings in a merge request.
//!
//! GitLab compares the fingerprints of two branches to tell what is new, and takes only the first of those that are
//! alike; ours differ within a run and stay the same while lines move.

use serde::Serialize;

use crate::finding::{Finding, Severity, portable};
use crate::machine::json::written;
use crate::machine::story::headline;
use crate::machine::{Ending, FileFindings, Format, Keeps, Options, Part, Trouble};
use crate::source::Source;

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: crate::format::GITLAB.name,
    head: "[\n",
    between: ",\n",
    file: render,
    keeps: Keeps::NONE,
    foot,
    has_fingerprints: true,
    lacks_summary: true,
};

#[derive(Serialize)]
struct IssueEntry<'a> {
    description: &'a str,
    check_name: &'a str,
    fingerprint: &'a str,
    severity: &'static str,
    location: LocationEntry,
}

#[derive(Serialize)]
struct LocationEntry {
    path: String,
    lines: LinesEntry,
}

#[derive(Serialize)]
struct LinesEntry {
    begin: usize,
    end: usize,
}

fn render(file: &FileFindings<'_>, _: &Options) -> Part {
    let issues = file.findings.iter().enumerate().map(|(at, finding)| {
        let fingerprint = file.fingerprints.get(at).map(String::as_str).unwrap_or_default();
        issue(file.source, finding, fingerprint)
    });
    Part::shown(issues.collect::<Vec<String>>().join(",\n"))
}

fn issue(source: &Source, finding: &Finding, fingerprint: &str) -> String {
    let span = finding.primary.span;
    let (begin, end) = (source.position(span.start).line, source.position(span.end).line);
    written(&IssueEntry {
        description: &headline(finding),
        check_name: finding.rule,
        fingerprint,
        severity: match finding.severity {
            Severity::Error => "critical",
            Severity::Warning => "major",
            Severity::Info => "info",
        },
        location: LocationEntry { path: portable(source.name()), lines: LinesEntry { begin, end } },
    })
}

fn foot(ending: &Ending<'_>, _: &Options) -> String {
    let troubles: Vec<String> = ending.troubles.iter().map(trouble).collect();
    let between = if ending.is_begun && !troubles.is_empty() { ",\n" } else { "" };
    format!("{between}{}\n]\n", troubles.join(",\n"))
}

/// Tells of what could not be checked as GitLab tells of an issue, so that a merge request is not green for lack of it.
fn trouble(trouble: &Trouble) -> String {
    let file = trouble.file.as_deref().unwrap_or(".");
    written(&IssueEntry {
        description: &trouble.message,
        check_name: "not-checked",
        fingerprint: &crate::finding::fingerprint("not-checked", &portable(file), &trouble.message, 1),
        severity: "blocker",
        location: LocationEntry { path: portable(file), lines: LinesEntry { begin: 1, end: 1 } },
    })
}
