//! A page in Markdown for a comment on a pull request: what decides, a table with the weightiest first, and the reasons
//! and ways out folded below it.
//!
//! GitHub takes comments of 65,536 characters; what does not fit is counted on the page.

use crate::document::{Block, Document, Figures, Item, List, Section, Table, Text};
use crate::finding::{Finding, Severity};
use crate::machine::{Ending, Entry, FileFindings, Format, Keeps, Options, Part, beside, headline};
use crate::render::{Medium, Setting};
use crate::source::Source;

/// A page is not longer than this, in bytes, but for what stands around the table.
const LONGEST: usize = 55_000;

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: crate::format::MARKDOWN.name,
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
        row: row(file.source, finding),
        reasons: reasons(finding),
        ..Entry::new(finding.severity, finding.rule, String::new())
    };
    Part { entries: file.findings.iter().map(entry).collect(), ..Part::default() }
}

/// Returns the row of a finding.
fn row(source: &Source, finding: &Finding) -> Vec<Text> {
    let position = source.position(finding.primary.span.start);
    let level = match finding.severity {
        Severity::Error => "❌ error",
        Severity::Warning => "⚠️ warning",
        Severity::Info => "ℹ️ info",
    };
    let place = format!("{}:{}:{}", source.name(), position.line, position.column);
    vec![Text::ours(level), Text::ours(headline(finding)), Text::ours(place), Text::code(finding.rule)]
}

/// Returns what stands beside a finding, below its message.
fn reasons(finding: &Finding) -> Option<Item> {
    let below: Vec<Text> = beside(finding).map(Text::ours).collect();
    (!below.is_empty()).then(|| Item { text: Text::strong(Text::ours(finding.message.as_str())), below })
}

fn foot(ending: &Ending<'_>, options: &Options) -> String {
    let mut rows = Vec::new();
    let mut reasons = Vec::new();
    let mut left_out = ending.kept.left_out();
    let mut length = 0;
    for entry in ending.kept.weightiest_first() {
        let own = length_of(entry);
        if length + own > LONGEST {
            left_out += 1;
            continue;
        }
        length += own;
        rows.push(entry.row.clone());
        reasons.extend(entry.reasons.clone());
    }
    let mut blocks = vec![Block::Paragraph(verdict(ending, options))];
    let troubles = ending.troubles.iter().map(|trouble| Text::ours(trouble.message.as_str()).into());
    blocks.extend(Block::list(troubles.collect()));
    if !rows.is_empty() {
        let head = ["Level", "Finding", "Where", "Rule"].map(Text::ours).to_vec();
        blocks.push(Block::Table(Table { caption: Text::default(), head, rows }));
    }
    if left_out > 0 {
        let more = Text::ours(format!("… and {left_out} more, which ")).then(Text::code("cjm check"));
        blocks.push(Block::Aside(more.then(Text::ours(" lists."))));
    }
    if let Some(list) = Block::list(reasons) {
        let heading = Text::ours("Reasons and ways out");
        blocks.push(Block::Details(Section { id: "reasons".to_owned(), heading, blocks: vec![list] }));
    }
    let heading = Text::ours(format!("Customer journeys: {}", ending.tally.checked()));
    written(vec![Block::Section(Section { id: "check".to_owned(), heading, blocks })])
}

fn written(blocks: Vec<Block>) -> String {
    let document = Document { language: "en".to_owned(), blocks, ..Document::default() };
    Medium::Markdown.whole(&document, &Figures::default(), &Setting::default())
}

/// Returns how long an entry is on the page, in bytes.
fn length_of(entry: &Entry) -> usize {
    let mut items = vec![Item { text: Text::default(), below: entry.row.clone() }];
    items.extend(entry.reasons.clone());
    written(vec![Block::List(List { is_numbered: false, items })]).len()
}

/// Says whether the check fails, and why.
fn verdict(ending: &Ending<'_>, options: &Options) -> Text {
    let failing = ending.tally.at_least(options.fail_on);
    let weighs = if failing == 1 { "finding weighs" } else { "findings weigh" };
    let fails = Text::strong(Text::ours("The check fails:"));
    match ending.exit.code {
        0 => Text::ours(format!("The check passes: nothing weighs {} or more.", options.fail_on)),
        1 if failing > 0 => fails.then(Text::ours(format!(" {failing} {weighs} {} or more.", options.fail_on))),
        _ => fails.then(Text::ours(format!(" {}.", ending.exit.meaning))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Exit, Kept, Tally};
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
            let is_ours = ["## Customer", "**", "- **", "  ", "| ", "<details>", "</details>"]
                .iter()
                .any(|start| line.starts_with(start));
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
