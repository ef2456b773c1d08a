//! Workflow commands of GitHub Actions, which mark the lines of a pull request.
//!
//! GitHub shows the first ten marks of each level that a step asks for, so the weightiest ten of each come first, level
//! by level; the others follow in the order of the files, for the log. The command takes columns only for a place
//! within one line; a longer place is given by its lines alone.

use crate::escape::{github_data, github_property};
use crate::finding::{Finding, Severity};
use crate::machine::story::story;
use crate::machine::{Ending, Entry, FileFindings, Format, Keeps, Options, Part, Trouble};
use crate::source::Source;

/// How many marks of a level GitHub shows for a step.
const SHOWN_OF_A_LEVEL: usize = 10;

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: crate::format::GITHUB.name,
    head: "",
    between: "",
    file: render,
    // A log that is longer than this is read by nobody.
    keeps: Keeps { of_a_level: 500, altogether: 1500 },
    foot,
    has_fingerprints: false,
    lacks_summary: true,
};

fn render(file: &FileFindings<'_>, _: &Options) -> Part {
    let entry = |finding: &Finding| Entry::new(finding.severity, finding.rule, command(file.source, finding));
    Part { entries: file.findings.iter().map(entry).collect(), ..Part::default() }
}

fn command(source: &Source, finding: &Finding) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let start = source.position(finding.primary.span.start);
    let end = source.position(finding.primary.span.end);
    let place = if start.line == end.line {
        format!("line={},col={},endColumn={}", start.line, start.column, end.column)
    } else {
        format!("line={},endLine={}", start.line, end.line)
    };
    let file = github_property(source.name());
    let title = github_property(finding.rule);
    let story = story(finding).join("\n");
    format!("::{command} file={file},{place},title={title}::{}\n", github_data(&story))
}

fn foot(ending: &Ending<'_>, _: &Options) -> String {
    let mut out: String = ending.troubles.iter().map(trouble).collect();
    let (first, others) = ending.kept.weightiest_of_a_level(SHOWN_OF_A_LEVEL);
    out.extend(first.iter().chain(&others).map(|entry| entry.text.as_str()));
    if ending.kept.left_out() > 0 {
        out.push_str(&format!("… and {} more, which `--format concise` lists\n", ending.kept.left_out_words()));
    }
    out
}

fn trouble(trouble: &Trouble) -> String {
    format!("::error title=not checked::{}\n", github_data(&trouble.message))
}
