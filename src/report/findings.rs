//! Findings as snippets of a document: the lines concerned, what is wrong with them, why, and the way out.

use crate::document::{Level, Remark, Snippet, Text};
use crate::finding::{Finding, Severity};
use crate::report::excerpt::excerpts;
use crate::source::Source;

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

/// Returns what explains a finding, a way out or why it matters; `None` for facts about the place.
pub(crate) fn explanation(remark: &Remark) -> Option<String> {
    (!remark.label.is_empty()).then(|| format!("{}: {}", remark.label, remark.text.plain()))
}

fn level(severity: Severity) -> Level {
    match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Info => Level::Info,
    }
}
