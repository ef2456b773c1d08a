//! One line a finding, `file:line:col: level[rule] message`, for editors and for `grep`.

use anstyle::{AnsiColor, Style};

use crate::escape;
use crate::finding::{Finding, Severity};
use crate::report::{Format, Options};
use crate::source::Source;

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: "concise",
    about: "One line a finding: file:line:column: level[rule] message",
    head: "",
    between: "",
    file: render,
    foot: |_| String::new(),
    lacks_summary: true,
};

fn render(source: &Source, findings: &[Finding], options: &Options) -> String {
    let mut out = String::with_capacity(findings.len() * 96);
    let name = escape::terminal(source.name());
    for finding in findings {
        let position = source.position(finding.primary.span.start);
        let style = if options.color { style_of(finding.severity) } else { Style::new() };
        let message = escape::terminal(&finding.message);
        let label = &finding.primary.text;
        let label = if label.is_empty() { String::new() } else { format!(" ({})", escape::terminal(label)) };
        out.push_str(&format!(
            "{name}:{}:{}: {style}{}[{}]{style:#} {message}{label}\n",
            position.line, position.column, finding.severity, finding.rule
        ));
    }
    out
}

fn style_of(severity: Severity) -> Style {
    let color = match severity {
        Severity::Error => AnsiColor::BrightRed,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Info => AnsiColor::BrightBlue,
    };
    color.on_default().bold()
}
