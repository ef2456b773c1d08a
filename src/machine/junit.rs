//! A test report in the XML of JUnit, which most CI systems show: a suite for each file, a test for each finding.
//!
//! What weighs as much as `--fail-on` is a failure; the rest passes and is told in `system-out`. A file in which nothing
//! was found is a suite with one test that passes. A test is named by its rule and message and not by its line, so that
//! a CI system knows it again when lines move.

use std::collections::BTreeMap;

use crate::escape;
use crate::finding::Finding;
use crate::machine::story::story;
use crate::machine::{Ending, FileFindings, Format, Keeps, Options, Part, Trouble};
use crate::source::Source;

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: crate::format::JUNIT.name,
    head: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"cjm\">\n",
    between: "",
    file: render,
    keeps: Keeps::NONE,
    foot,
    has_fingerprints: false,
    lacks_summary: true,
};

fn render(file: &FileFindings<'_>, options: &Options) -> Part {
    let name = attribute(file.source.name());
    let failures = file.findings.iter().filter(|finding| finding.severity >= options.fail_on).count();
    let tests = file.findings.len().max(1);
    let mut out =
        format!("  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">\n");
    if file.findings.is_empty() {
        out.push_str(&format!("    <testcase name=\"nothing found\" classname=\"{name}\" file=\"{name}\"/>\n"));
    }
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for finding in file.findings {
        let title = format!("{}: {}", finding.rule, finding.message);
        let count = seen.entry(title.clone()).or_default();
        *count += 1;
        let title = if *count > 1 { format!("{title} ({count})") } else { title };
        out.push_str(&test(file.source, finding, &title, options));
    }
    out.push_str("  </testsuite>\n");
    Part::shown(out)
}

fn test(source: &Source, finding: &Finding, title: &str, options: &Options) -> String {
    let file = attribute(source.name());
    let line = source.position(finding.primary.span.start).line;
    let text = text(source, finding);
    let content = if finding.severity >= options.fail_on {
        let message = attribute(&finding.message);
        format!("<failure type=\"{}\" message=\"{message}\">{text}</failure>", attribute(finding.rule))
    } else {
        format!("<system-out>{text}</system-out>")
    };
    format!(
        "    <testcase name=\"{}\" classname=\"{file}\" file=\"{file}\" line=\"{line}\">\n      {content}\n    </testcase>\n",
        attribute(title)
    )
}

/// Returns the level and the place, and then what the finding says, a thought a line.
///
/// No line begins with words of the file: a log that shows the report may take some beginnings for commands.
fn text(source: &Source, finding: &Finding) -> String {
    let position = source.position(finding.primary.span.start);
    let name = escape::terminal(source.name());
    let mut text = format!("{} at {name}:{}:{}\n", finding.severity, position.line, position.column);
    for line in story(finding) {
        text.push_str(&format!("- {}\n", escape::terminal(&line)));
    }
    escape::xml_text(&text).into_owned()
}

fn attribute(text: &str) -> String {
    escape::xml_attribute(&escape::terminal(text)).into_owned()
}

fn foot(ending: &Ending<'_>, _: &Options) -> String {
    let troubles: String = ending.troubles.iter().map(trouble).collect();
    format!("{troubles}</testsuites>\n")
}

/// Tells of what could not be checked as of a test that broke.
fn trouble(trouble: &Trouble) -> String {
    let name = attribute(trouble.file.as_deref().unwrap_or("cjm"));
    let message = attribute(&trouble.message);
    format!(
        "  <testsuite name=\"{name}\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n    \
         <testcase name=\"not checked\" classname=\"{name}\">\n      \
         <error type=\"not-checked\" message=\"{message}\"/>\n    </testcase>\n  </testsuite>\n"
    )
}
