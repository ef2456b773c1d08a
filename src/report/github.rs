//! Workflow commands of GitHub Actions, which mark the lines of a pull request.
//!
//! The command takes columns only for a place within one line; a longer place is given by its lines alone.

use crate::escape::{github_data, github_property};
use crate::finding::{Finding, Severity};
use crate::report::{Format, Options};
use crate::source::Source;

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: "github",
    about: "Workflow commands, which mark the lines of a pull request on GitHub",
    head: "",
    between: "",
    file: render,
    foot: |_| String::new(),
    lacks_summary: true,
};

fn render(source: &Source, findings: &[Finding], _: &Options) -> String {
    let mut out = String::with_capacity(findings.len() * 256);
    let file = github_property(source.name());
    for finding in findings {
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
        let title = github_property(finding.rule);
        out.push_str(&format!("::{command} file={file},{place},title={title}::{}\n", github_data(&story(finding))));
    }
    out
}

/// Returns everything that a finding says, one thought a line.
fn story(finding: &Finding) -> String {
    let mut lines = vec![finding.message.clone()];
    if !finding.primary.text.is_empty() {
        lines.push(finding.primary.text.clone());
    }
    lines.extend(finding.facts());
    lines.extend(finding.help.iter().map(|help| format!("try: {help}")));
    lines.extend(finding.why.iter().map(|why| format!("why: {why}")));
    lines.join("\n")
}
