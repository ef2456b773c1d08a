//! A page in Markdown for a comment on a pull request: what decides, a table with the weightiest first, and the reasons
//! and ways out folded below it.
//!
//! GitHub takes comments of 65,536 characters; what does not fit is counted on the page.

use crate::escape::{markdown_cell, terminal};
use crate::finding::{Finding, Severity};
use crate::report::story::{beside, headline};
use crate::report::{Ending, Entry, FileFindings, Format, Keeps, Options, Part, Trouble};
use crate::source::Source;

/// A page is not longer than this, in bytes, but for what stands around the table.
const LONGEST: usize = 55_000;

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: "markdown",
    about: "A page for a comment on a pull request",
    head: "",
    between: "",
    file: render,
    keeps: Keeps { of_a_level: 100, altogether: 200 },
    foot,
    has_fingerprints: false,
    lacks_summary: false,
};

fn render(file: &FileFindings<'_>, _: &Options) -> Part {
    let entry = |finding: &Finding| Entry {
        severity: finding.severity,
        rule: finding.rule,
        text: format!("{}\n{}", row(file.source, finding), reasons(finding)),
    };
    Part { text: String::new(), entries: file.findings.iter().map(entry).collect() }
}

/// Returns the row of a finding.
fn row(source: &Source, finding: &Finding) -> String {
    let position = source.position(finding.primary.span.start);
    let level = match finding.severity {
        Severity::Error => "❌ error",
        Severity::Warning => "⚠️ warning",
        Severity::Info => "ℹ️ info",
    };
    let place = format!("{}:{}:{}", source.name(), position.line, position.column);
    format!("| {level} | {} | {} | `{}` |", cell(&headline(finding)), cell(&place), finding.rule)
}

/// Returns what stands beside a finding, on one line.
fn reasons(finding: &Finding) -> String {
    let lines: Vec<String> = beside(finding).map(|line| cell(&line)).collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("**{}**<br>{}", cell(&finding.message), lines.join("<br>"))
}

/// Makes a text safe for the middle of a line; nothing in it can steer a log that shows the page.
fn cell(text: &str) -> String {
    markdown_cell(&terminal(text)).into_owned()
}

fn foot(ending: &Ending<'_>, options: &Options) -> String {
    let mut page = format!("## Customer journeys: {}\n\n{}\n", cell(&ending.tally.checked()), verdict(ending, options));
    for trouble in ending.troubles {
        page.push_str(&format!("- {}\n", told(trouble)));
    }
    let mut table = String::new();
    let mut details = String::new();
    let mut left_out = ending.kept.left_out();
    for entry in ending.kept.weightiest_first() {
        let (row, reasons) = entry.text.split_once('\n').unwrap_or((&entry.text, ""));
        if table.len() + details.len() + row.len() + reasons.len() > LONGEST {
            left_out += 1;
            continue;
        }
        table.push_str(&format!("{row}\n"));
        if !reasons.is_empty() {
            details.push_str(&format!("{reasons}\n\n"));
        }
    }
    if !table.is_empty() {
        page.push_str(&format!("\n| Level | Finding | Where | Rule |\n| --- | --- | --- | --- |\n{table}"));
    }
    if left_out > 0 {
        page.push_str(&format!("\n… and {left_out} more, which `cjm check` lists.\n"));
    }
    if !details.is_empty() {
        page.push_str(&format!("\n<details><summary>Reasons and ways out</summary>\n\n{details}</details>\n"));
    }
    page
}

/// Says whether the check fails, and why.
fn verdict(ending: &Ending<'_>, options: &Options) -> String {
    let failing = ending.tally.at_least(options.fail_on);
    let weighs = if failing == 1 { "finding weighs" } else { "findings weigh" };
    match ending.exit.code {
        0 => format!("The check passes: nothing weighs {} or more.", options.fail_on),
        1 if failing > 0 => format!("**The check fails:** {failing} {weighs} {} or more.", options.fail_on),
        _ => format!("**The check fails:** {}.", ending.exit.meaning),
    }
}

fn told(trouble: &Trouble) -> String {
    cell(&trouble.message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Exit, Kept, Tally};
    use crate::source::Span;

    const OPTIONS: Options =
        Options { color: false, width: 80, fail_on: Severity::Error, lightest_shown: Severity::Info };

    fn page(findings: &[Finding]) -> String {
        let source = Source::new("a|b_c.journey.yaml", "journey: A");
        let mut kept = Kept::new(FORMAT.keeps);
        render(&FileFindings::new(&source, findings), &OPTIONS).entries.into_iter().for_each(|entry| kept.offer(entry));
        let exit = Exit { code: 1, meaning: "something was found", is_done: true };
        let tally = Tally::of(findings);
        foot(&Ending { tally: &tally, exit, troubles: &[], kept: &kept, is_begun: true }, &OPTIONS)
    }

    #[test]
    fn nothing_breaks_out_of_the_table_or_the_fold() {
        let evil = "a | b\n\n</details>\n# x\n```\n::error::y\r@team https://x.fi [z](javascript:w) <img src=x>";
        let finding = Finding::error("unknown-key", Span::default(), evil).label(evil).note(evil).help(evil).why(evil);
        let page = page(&[finding]);
        assert_eq!(page.matches("</details>").count(), 1, "{page}");
        for line in page.lines() {
            let is_ours =
                ["## Customer", "**", "| ", "<details>", "</details>"].iter().any(|start| line.starts_with(start));
            assert!(line.is_empty() || is_ours, "{line}");
            if line.starts_with("| ") {
                assert_eq!(line.replace("\\|", "").matches('|').count(), 5, "{line}");
            }
        }
        for word in ["@team", "://", "](", "<img", "```"] {
            assert!(!page.replace("\\]", "").contains(word), "{word}: {page}");
        }
    }

    #[test]
    fn a_page_stays_a_comment_and_counts_the_rest() {
        let finding = |at: usize| {
            let severity = if at == 4999 { Severity::Error } else { Severity::Warning };
            Finding::new("dead-end", severity, Span::default(), format!("{at} {}", "long ".repeat(300)))
                .note("note ".repeat(300))
        };
        let findings: Vec<Finding> = (0..5000).map(finding).collect();
        let page = page(&findings);
        assert!(page.chars().count() < 65_536, "{}", page.len());
        assert!(page.lines().find(|line| line.starts_with("| ❌")).is_some_and(|line| line.contains("4999")));
        let rows = page.lines().filter(|line| line.starts_with("| ❌") || line.starts_with("| ⚠️")).count();
        assert!(rows > 5 && page.contains(&format!("… and {} more", 5000 - rows)), "{rows}");
    }
}
