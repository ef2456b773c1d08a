//! One line a finding, `file:line:col: level[rule] message`, for editors and for `grep`.

use anstyle::{AnsiColor, Style};

use crate::escape;
use crate::finding::{Finding, Severity};
use crate::machine::story::headline;
use crate::machine::{FileFindings, Format, Keeps, Options, Part};
use crate::source::Source;

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: crate::format::CONCISE.name,
    head: "",
    between: "",
    file: render,
    keeps: Keeps::NONE,
    foot: |_, _| String::new(),
    has_fingerprints: false,
    lacks_summary: true,
};

fn render(file: &FileFindings<'_>, options: &Options) -> Part {
    let mut out = String::with_capacity(file.findings.len() * 96);
    for finding in file.findings {
        out.push_str(&line(file.source, finding, options.color));
    }
    Part::shown(out)
}

/// Returns the line of a finding, with its line break.
pub(crate) fn line(source: &Source, finding: &Finding, color: bool) -> String {
    let name = escape::terminal(source.name());
    let position = source.position(finding.primary.span.start);
    let style = if color { style_of(finding.severity) } else { Style::new() };
    let headline = headline(finding);
    format!(
        "{name}:{}:{}: {style}{}[{}]{style:#} {}\n",
        position.line,
        position.column,
        finding.severity,
        finding.rule,
        escape::terminal(&headline)
    )
}

fn style_of(severity: Severity) -> Style {
    let color = match severity {
        Severity::Error => AnsiColor::BrightRed,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Info => AnsiColor::BrightBlue,
    };
    color.on_default().bold()
}
