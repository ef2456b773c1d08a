//! Findings as documents: the lines concerned, what is wrong with them, why, and the way out.

use crate::document::{Block, Document, Level, Remark, Snippet, Text};
use crate::finding::{Finding, Severity};
use crate::report::excerpt::excerpts;
use crate::source::Source;

/// Makes a document of the findings in a file: a snippet each.
pub(crate) fn document(source: &Source, findings: &[Finding]) -> Document {
    let blocks = findings.iter().map(|finding| Block::Snippet(snippet(source, finding))).collect();
    Document { language: "en".to_owned(), blocks, ..Document::default() }
}

/// Makes a snippet of a finding.
pub(crate) fn snippet(source: &Source, finding: &Finding) -> Snippet {
    let position = source.position(finding.primary.span.start);
    let remark = |label, text: &str| Remark { label, is_way_out: label == "try", text: Text::ours(text) };
    let mut remarks: Vec<Remark> = finding.facts().map(|fact| remark("", &fact)).collect();
    remarks.extend(finding.help.iter().map(|help| remark("try", help)));
    remarks.extend(finding.why.iter().map(|why| remark("why", why)));
    Snippet {
        level: level(finding.severity),
        code: finding.rule.to_owned(),
        title: Text::ours(finding.message.as_str()),
        file: source.name().to_owned(),
        line: position.line,
        column: position.column,
        excerpts: excerpts(source, finding),
        remarks,
    }
}

fn level(severity: Severity) -> Level {
    match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Info => Level::Info,
    }
}
