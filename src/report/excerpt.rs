//! The lines of a text that a finding is about, cut out so that showing them costs the same in a long file as in a short
//! one.

use crate::document::{Excerpt, SnippetMark, Text};
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

/// A label, cut to its first line.
struct Placed<'a> {
    line: usize,
    span: Span,
    text: &'a str,
    is_primary: bool,
}

/// Cuts out what a finding is about; the excerpt that holds its own place comes first.
pub(crate) fn excerpts(source: &Source, finding: &Finding) -> Vec<Excerpt> {
    let own = std::iter::once((&finding.primary, true));
    let related = finding.related.iter().map(|label| (label, false));
    let mut placed: Vec<Placed<'_>> = own
        .chain(related)
        .map(|(label, is_primary)| {
            let (line, span) = first_line_of(source, label.span);
            Placed { line, span, text: &label.text, is_primary }
        })
        .collect();
    placed.sort_by_key(|label| label.line);
    let runs = placed.chunk_by(|one, next| next.line - one.line <= LINES_APART);
    let mut excerpts: Vec<Excerpt> = runs.map(|run| excerpt(source, run)).collect();
    excerpts.sort_by_key(|excerpt| !excerpt.marks.iter().any(|mark| mark.is_primary));
    excerpts
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

fn excerpt(source: &Source, run: &[Placed<'_>]) -> Excerpt {
    let (first_line, last_line) = (run[0].line, run[run.len() - 1].line);
    let mut excerpt = Excerpt { text: String::new(), first_line, marks: Vec::new() };
    let mut ahead = run;
    let mut last_marked = first_line;
    for line in first_line..=last_line {
        let here = &ahead[..ahead.partition_point(|label| label.line == line)];
        ahead = &ahead[here.len()..];
        if !here.is_empty() {
            last_marked = line;
            add_marked_line(source, line, here, &mut excerpt);
        } else if line - last_marked <= LINES_AROUND
            || ahead.first().is_some_and(|next| next.line - line <= LINES_AROUND)
        {
            let range = source.line_range(line);
            let kept = floor_boundary(source.text(), range.end.min(range.start + LINE_LIMIT));
            excerpt.text.push_str(&source.text()[range.start..kept]);
        }
        if line < last_line {
            excerpt.text.push('\n');
        }
    }
    excerpt
}

fn add_marked_line(source: &Source, line: usize, labels: &[Placed<'_>], excerpt: &mut Excerpt) {
    let text = source.text();
    let range = source.line_range(line);
    let (mut start, mut end) = (range.start, range.end);
    if end - start > LINE_LIMIT {
        let about = labels.iter().find(|label| label.is_primary).unwrap_or(&labels[0]).span.start as usize;
        start = floor_boundary(text, about.saturating_sub(KEPT_BEFORE).max(start));
        end = floor_boundary(text, (about + KEPT_AFTER).min(end));
    }
    if start > range.start {
        excerpt.text.push('…');
    }
    let shown_start = excerpt.text.len();
    excerpt.text.push_str(&text[start..end]);
    if end < range.end {
        excerpt.text.push('…');
    }
    for label in labels {
        let place = |offset: u32| shown_start + (offset as usize).clamp(start, end) - start;
        excerpt.marks.push(SnippetMark {
            range: place(label.span.start)..place(label.span.end),
            text: Text::ours(label.text),
            is_primary: label.is_primary,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_labels_share_an_excerpt_and_far_ones_do_not() {
        let text: String = (1..=1000).map(|line| format!("line {line}\n")).collect();
        let source = Source::new("a", text);
        let span = |line: usize| Span::new(source.line_range(line).start, source.line_range(line).start + 4);
        let finding = Finding::error("x", span(900), "m").related(span(890), "near").related(span(3), "far");
        let excerpts = excerpts(&source, &finding);
        assert_eq!(excerpts.len(), 2);
        assert_eq!((excerpts[0].first_line, excerpts[1].first_line), (890, 3));
        assert_eq!(excerpts[0].text, "line 890\nline 891\nline 892\n\n\n\n\n\nline 898\nline 899\nline 900");
        assert_eq!(&excerpts[0].text[excerpts[0].marks[1].range.clone()], "line");
    }

    #[test]
    fn a_long_line_is_cut_about_its_mark() {
        let source = Source::new("a", format!("{}here{}", "ä".repeat(5000), "ö".repeat(5000)));
        let finding = Finding::error("x", Span::new(10_000, 10_004), "m");
        let excerpts = excerpts(&source, &finding);
        assert_eq!(&excerpts[0].text[excerpts[0].marks[0].range.clone()], "here");
        assert!(excerpts[0].text.len() < 1000);
        assert!(excerpts[0].text.starts_with("…ä") && excerpts[0].text.ends_with("ö…"));
    }
}
