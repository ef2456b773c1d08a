//! The lines of a text that a finding is about, cut out and made safe, so that showing them costs the same in a long
//! file as in a short one.

use crate::escape;
use crate::finding::Finding;
use crate::source::{Source, Span, floor_boundary};

/// Labels further apart than this stand in cut-outs of their own.
const LINES_APART: usize = 400;
/// Lines about a label that may come to be shown.
const LINES_AROUND: usize = 2;
/// A longer line is cut about its first label, in bytes.
const LINE_LIMIT: usize = 1000;
/// What is kept before and after the start of that label.
const KEPT_BEFORE: usize = 100;
const KEPT_AFTER: usize = 500;

/// Some lines of a text, one after the other, with marks in them.
pub(crate) struct Cutout<'a> {
    /// The lines; those that no mark is near are empty.
    pub text: String,
    /// The number of the first line, from 1.
    pub first_line: usize,
    /// The marks, those of one line in the order of the finding.
    pub marks: Vec<Mark<'a>>,
    /// Whether the primary mark stands in the same column as in the file.
    pub columns_hold: bool,
}

/// A place in a cut-out.
pub(crate) struct Mark<'a> {
    /// First byte in the cut-out's text.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What is to be seen there; may be empty.
    pub text: &'a str,
    /// Whether the finding stands here.
    pub is_primary: bool,
}

/// A label, cut to its first line.
struct Placed<'a> {
    line: usize,
    span: Span,
    text: &'a str,
    is_primary: bool,
}

/// Cuts out what a finding is about; the cut-out that holds its own place comes first.
pub(crate) fn cut<'a>(source: &Source, finding: &'a Finding) -> Vec<Cutout<'a>> {
    let own = std::iter::once((&finding.primary, true));
    let related = finding.related.iter().map(|label| (label, false));
    let mut placed: Vec<Placed<'a>> = own
        .chain(related)
        .map(|(label, is_primary)| {
            let (line, span) = first_line_of(source, label.span);
            Placed { line, span, text: &label.text, is_primary }
        })
        .collect();
    placed.sort_by_key(|label| label.line);
    let mut cutouts: Vec<Cutout<'a>> = Vec::new();
    for run in placed.chunk_by(|one, next| next.line - one.line <= LINES_APART) {
        cutouts.push(cut_run(source, run));
    }
    cutouts.sort_by_key(|cutout| !cutout.marks.iter().any(|mark| mark.is_primary));
    cutouts
}

/// Returns the line where a span starts, and as much of the span as stands on it.
fn first_line_of(source: &Source, span: Span) -> (usize, Span) {
    let span = source.fit(span);
    let line = source.position(span.start).line;
    let range = source.line_range(line);
    let start = (span.start as usize).clamp(range.start, range.end);
    let end = (span.end as usize).clamp(start, range.end);
    (line, Span::new(start, end))
}

fn cut_run<'a>(source: &Source, run: &[Placed<'a>]) -> Cutout<'a> {
    let (first_line, last_line) = (run[0].line, run[run.len() - 1].line);
    let mut cutout = Cutout { text: String::new(), first_line, marks: Vec::new(), columns_hold: true };
    let mut ahead = run;
    let mut last_marked = first_line;
    for line in first_line..=last_line {
        let here = &ahead[..ahead.partition_point(|label| label.line == line)];
        ahead = &ahead[here.len()..];
        if !here.is_empty() {
            last_marked = line;
            add_marked_line(source, line, here, &mut cutout);
        } else if line - last_marked <= LINES_AROUND
            || ahead.first().is_some_and(|next| next.line - line <= LINES_AROUND)
        {
            let range = source.line_range(line);
            let kept = floor_boundary(source.text(), range.end.min(range.start + LINE_LIMIT));
            cutout.text.push_str(&clean(&source.text()[range.start..kept]));
        }
        if line < last_line {
            cutout.text.push('\n');
        }
    }
    cutout
}

fn add_marked_line<'a>(source: &Source, line: usize, labels: &[Placed<'a>], cutout: &mut Cutout<'a>) {
    let text = source.text();
    let range = source.line_range(line);
    let (mut start, mut end) = (range.start, range.end);
    if end - start > LINE_LIMIT {
        let about = labels.iter().find(|label| label.is_primary).unwrap_or(&labels[0]).span.start as usize;
        start = floor_boundary(text, about.saturating_sub(KEPT_BEFORE).max(start));
        end = floor_boundary(text, (about + KEPT_AFTER).min(end));
    }
    let line_start = cutout.text.len();
    if start > range.start {
        cutout.text.push('…');
    }
    let shown_start = cutout.text.len();
    let shown = clean(&text[start..end]);
    cutout.text.push_str(&shown);
    if end < range.end {
        cutout.text.push('…');
    }
    for label in labels {
        // Cleaning works character by character, so what stands before a place keeps its length.
        let place = |offset: u32| shown_start + clean(&text[start..(offset as usize).clamp(start, end)]).len();
        let mark = Mark {
            start: place(label.span.start),
            end: place(label.span.end),
            text: label.text,
            is_primary: label.is_primary,
        };
        if label.is_primary {
            let column_shown = cutout.text[line_start..mark.start].chars().count() + 1;
            cutout.columns_hold = column_shown == source.position(label.span.start).column;
        }
        cutout.marks.push(mark);
    }
}

/// Returns a line's text as a terminal may show it, tabs as single spaces.
fn clean(text: &str) -> String {
    escape::terminal(&text.replace('\t', " ")).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_labels_share_a_cutout_and_far_ones_do_not() {
        let text: String = (1..=1000).map(|line| format!("line {line}\n")).collect();
        let source = Source::new("a", text);
        let span = |line: usize| Span::new(source.line_range(line).start, source.line_range(line).start + 4);
        let finding = Finding::error("x", span(900), "m").related(span(890), "near").related(span(3), "far");
        let cutouts = cut(&source, &finding);
        assert_eq!(cutouts.len(), 2);
        assert_eq!((cutouts[0].first_line, cutouts[1].first_line), (890, 3));
        assert_eq!(cutouts[0].text, "line 890\nline 891\nline 892\n\n\n\n\n\nline 898\nline 899\nline 900");
        assert_eq!(&cutouts[0].text[cutouts[0].marks[1].start..cutouts[0].marks[1].end], "line");
    }

    #[test]
    fn a_long_line_is_cut_about_its_mark() {
        let source = Source::new("a", format!("{}here{}", "ä".repeat(5000), "ö".repeat(5000)));
        let finding = Finding::error("x", Span::new(10_000, 10_004), "m");
        let cutouts = cut(&source, &finding);
        let mark = &cutouts[0].marks[0];
        assert_eq!(&cutouts[0].text[mark.start..mark.end], "here");
        assert!(cutouts[0].text.len() < 1000 && !cutouts[0].columns_hold);
        assert!(cutouts[0].text.starts_with("…ä") && cutouts[0].text.ends_with("ö…"));
    }

    #[test]
    fn what_would_steer_a_terminal_is_shown_and_the_marks_stay_right() {
        let source = Source::new("a", "a: \u{1b}[31m\tword\r\n");
        let finding = Finding::error("x", Span::new(9, 13), "m");
        let cutouts = cut(&source, &finding);
        assert_eq!(cutouts[0].text, "a: \\u{1b}[31m word");
        assert_eq!(&cutouts[0].text[cutouts[0].marks[0].start..cutouts[0].marks[0].end], "word");
        assert!(!cutouts[0].columns_hold);
    }
}
