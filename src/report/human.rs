//! Findings for people: the lines concerned, what is wrong with them, why, and the way out.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::escape;
use crate::finding::{Finding, Severity};
use crate::measure;
use crate::report::cutout::{self, Cutout};
use crate::report::{Ending, Entry, FileFindings, Format, Keeps, Options, Part, concise};
use crate::source::{Position, Source};

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: "human",
    about: "The lines concerned, what is wrong, why, and the way out",
    head: "",
    between: "",
    file,
    keeps: Keeps { of_a_level: MOST_NAMED, altogether: MOST_NAMED },
    foot,
    has_fingerprints: false,
    lacks_summary: false,
};

/// So many findings that make the check fail are named again at the end.
const MOST_NAMED: usize = 5;
/// A report of so many findings is taken in at one glance, and nothing in it needs to be named again.
const AT_ONE_GLANCE: usize = 5;

/// Notes are never broken into lines shorter than this.
const NARROWEST_NOTE: usize = 24;

fn file(file: &FileFindings<'_>, options: &Options) -> Part {
    let fails = |finding: &&Finding| finding.severity >= options.fail_on;
    let entry = |finding: &Finding| Entry {
        severity: finding.severity,
        rule: finding.rule,
        text: concise::line(file.source, finding, options.color),
    };
    let entries = file.findings.iter().filter(fails).map(entry).collect();
    Part { text: render(file.source, file.findings, options), entries }
}

/// Ends the report with what decides about it: where lighter findings stand all around, those that make the check fail
/// are named again, since the end is what stays on the screen.
fn foot(ending: &Ending<'_>, options: &Options) -> String {
    if ending.tally.files + ending.tally.unreadable == 0 {
        return String::new();
    }
    let mut out = String::new();
    let failing = ending.tally.at_least(options.fail_on);
    let shown = ending.tally.at_least(options.lightest_shown);
    if failing > 0 && shown > failing && shown > AT_ONE_GLANCE {
        out.push_str("What makes the check fail:\n");
        for entry in ending.kept.weightiest_first() {
            out.push_str(&format!("  {}", entry.text));
        }
        if ending.kept.left_out() > 0 {
            out.push_str(&format!("  and {} more; `--quiet` shows these alone\n", ending.kept.left_out()));
        }
        out.push('\n');
    }
    out.push_str(&format!("{}\n", ending.tally.summary()));
    out
}

fn render(source: &Source, findings: &[Finding], options: &Options) -> String {
    let renderer = if options.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Unicode).term_width(options.width);
    let name = escape::terminal(source.name());
    let mut out = String::with_capacity(findings.len() * 512);
    for finding in findings {
        out.push_str(&renderer.render(&[group(source, &name, finding, options)]));
        out.push_str("\n\n");
    }
    out
}

fn group<'a>(source: &Source, name: &'a str, finding: &'a Finding, options: &Options) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let cutouts = cutout::cut(source, finding);
    let last_line = cutouts.iter().map(|cutout| cutout.first_line + cutout.text.matches('\n').count()).max();
    let margin = last_line.unwrap_or(1).to_string().len() + 3;
    let title = level.primary_title(escape::terminal(&finding.message)).id(finding.rule);
    let mut group = Group::with_title(title);
    for (at, cutout) in cutouts.into_iter().enumerate() {
        let is_own = at == 0;
        if is_own && !cutout.columns_hold {
            let position = source.position(finding.primary.span.start);
            group = group.element(origin(name, position)).element(snippet(cutout, None));
        } else {
            group = group.element(snippet(cutout, Some(name)));
        }
    }
    let lines = |text: &str, label: &str| {
        let room = options.width.saturating_sub(margin + label.len()).max(NARROWEST_NOTE);
        measure::wrap_columns(&escape::terminal(text), room).join("\n")
    };
    for fact in finding.facts() {
        group = group.element(Level::NOTE.no_name().message(lines(&fact, "")));
    }
    for help in &finding.help {
        group = group.element(Level::HELP.with_name("try").message(lines(help, "try: ")));
    }
    if let Some(why) = &finding.why {
        group = group.element(Level::NOTE.with_name("why").message(lines(why, "why: ")));
    }
    group
}

fn origin(name: &str, position: Position) -> Origin<'_> {
    Origin::path(name).line(position.line).char_column(position.column)
}

fn snippet<'a>(cutout: Cutout<'a>, path: Option<&'a str>) -> Snippet<'a, Annotation<'a>> {
    let marks: Vec<Annotation<'a>> = cutout
        .marks
        .iter()
        .map(|mark| {
            let kind = if mark.is_primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            let text = (!mark.text.is_empty()).then(|| escape::terminal(mark.text));
            kind.span(mark.start..mark.end).label(text)
        })
        .collect();
    Snippet::source(cutout.text).line_start(cutout.first_line).path(path).annotations(marks)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::Span;

    const PLAIN: Options =
        Options { color: false, width: 80, fail_on: Severity::Error, lightest_shown: Severity::Info };

    #[test]
    fn a_finding_reads_from_what_to_why_to_the_way_out() {
        let text = "channels:\n  store: { name: Store }\nstages:\n  - name: Buy\n    channel: sotre\n";
        let source = Source::new("bike.journey.yaml", text);
        let at = text.find("sotre").expect("there");
        let declared = text.find("store").expect("there");
        let finding = Finding::error("unknown-channel", Span::new(at, at + 5), "no channel is called `sotre`")
            .label("did you mean `store`?")
            .related(Span::new(declared, declared + 5), "declared here")
            .note("a fact")
            .help("a way out that is so long that it does not fit on one line of a terminal of eighty columns")
            .why("a reason");
        let expected = "\
error[unknown-channel]: no channel is called `sotre`
  ╭▸ bike.journey.yaml:5:14
  │
2 │   store: { name: Store }
  │   ───── declared here
  ┆
5 │     channel: sotre
  │              ━━━━━ did you mean `store`?
  │
  ├ a fact
  ├ try: a way out that is so long that it does not fit on one line of a
  │      terminal of eighty columns
  ╰ why: a reason

";
        assert_eq!(render(&source, &[finding], &PLAIN), expected);
    }

    #[test]
    fn only_our_own_colours_reach_the_terminal() {
        let source = Source::new("a\u{1b}[2J", "key: \u{1b}[31m\u{9b}value\u{202e}");
        let span = Span::new(5, 12);
        let finding =
            Finding::error("x", span, "a\u{1b}[1m").label("\u{7}").note("\u{9b}").help("\u{202e}").why("\u{1b}");
        let shown = render(&source, &[finding], &PLAIN);
        assert!(!shown.chars().any(|c| c != '\n' && (c.is_control() || c == '\u{202e}')), "{shown}");
    }

    proptest! {
        #[test]
        fn no_text_and_no_place_is_too_strange(
            text in "([a-z: ä漢👩\u{200d}🔧\t\r\u{1b}-]{0,30}\n){0,6}",
            places in prop::collection::vec((0..200_usize, 0..40_usize), 1..5),
            width in 1..200_usize,
        ) {
            let source = Source::new("a", text.clone());
            let span = |(start, length): (usize, usize)| {
                let floor = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
                Span::new(floor(start), floor(start + length))
            };
            let finding = places[1..].iter().fold(
                Finding::error("x", span(places[0]), "m").label("here"),
                |finding, place| finding.related(span(*place), "there"),
            );
            let shown = render(&source, &[finding], &Options { width, ..PLAIN });
            prop_assert!(shown.starts_with("error[x]: m\n"));
        }
    }
}
