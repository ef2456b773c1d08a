//! Snippets on a terminal: the lines concerned, what is wrong with them, and what is to be said about it.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer};

use crate::document::{self, Excerpt, Snippet};
use crate::escape;
use crate::measure;
use crate::render::medium::terminal::line::{Pen, Words};

/// Remarks are never broken into lines shorter than this.
const NARROWEST_REMARK: usize = 24;

/// Writes a snippet, line by line.
pub(super) fn lines(snippet: &Snippet, pen: Pen) -> Vec<String> {
    let renderer = if pen.paint.is_on { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Unicode).term_width(pen.width);
    let name = escape::terminal(&snippet.file);
    let shown: Vec<Shown> = snippet.excerpts.iter().map(shown).collect();
    let written = renderer.render(&[group(snippet, &name, &shown, pen.width)]);
    written.lines().map(str::to_owned).collect()
}

/// An excerpt as a terminal may show it.
struct Shown {
    text: String,
    first_line: usize,
    marks: Vec<(std::ops::Range<usize>, String, bool)>,
    /// In which column the primary mark is seen, from 1, where it is in this excerpt.
    primary_column: Option<usize>,
}

/// Makes an excerpt safe, and finds its marks again in what became of it.
fn shown(excerpt: &Excerpt) -> Shown {
    let mut shown =
        Shown { text: String::new(), first_line: excerpt.first_line, marks: Vec::new(), primary_column: None };
    let mut start = 0;
    for line in excerpt.text.split('\n') {
        if start > 0 {
            shown.text.push('\n');
        }
        let shown_start = shown.text.len();
        shown.text.push_str(&clean(line));
        let end = start + line.len();
        let here = |mark: &&document::SnippetMark| (start..=end).contains(&mark.range.start);
        for mark in excerpt.marks.iter().filter(here) {
            // Cleaning works character by character, so what stands before a place keeps its length.
            let before = |at: usize| clean(excerpt.text.get(start..at.clamp(start, end)).unwrap_or(line));
            let from = before(mark.range.start);
            let place = shown_start + from.len()..shown_start + before(mark.range.end).len();
            if mark.is_primary {
                shown.primary_column = Some(from.chars().count() + 1);
            }
            shown.marks.push((place, Words::of(&mark.text).text().to_owned(), mark.is_primary));
        }
        start = end + 1;
    }
    shown
}

/// Returns a line's text as a terminal may show it, tabs as single spaces.
fn clean(text: &str) -> String {
    escape::terminal(&text.replace('\t', " ")).into_owned()
}

fn group<'a>(snippet: &'a Snippet, name: &'a str, shown: &'a [Shown], width: usize) -> Group<'a> {
    let level = match snippet.level {
        document::Level::Error => Level::ERROR,
        document::Level::Warning => Level::WARNING,
        document::Level::Info => Level::INFO,
    };
    let last_line = shown.iter().map(|own| own.first_line + own.text.matches('\n').count()).max();
    let margin = last_line.unwrap_or(1).to_string().len() + 3;
    let title = Words::of(&snippet.title).text().to_owned();
    let mut group = Group::with_title(level.primary_title(title).id(&snippet.code));
    for (at, own) in shown.iter().enumerate() {
        // What became of the line may have moved the mark; then the place in the file is told by itself.
        let has_moved = at == 0 && own.primary_column.is_some_and(|column| column != snippet.column);
        if has_moved {
            let origin = Origin::path(name).line(snippet.line).char_column(snippet.column);
            group = group.element(origin).element(lines_of(own, None));
        } else {
            group = group.element(lines_of(own, Some(name)));
        }
    }
    for remark in &snippet.remarks {
        let label_width = if remark.label.is_empty() { 0 } else { remark.label.len() + 2 };
        let room = width.saturating_sub(margin + label_width).max(NARROWEST_REMARK);
        let text = measure::wrap_columns(Words::of(&remark.text).text(), room).join("\n");
        let kind = if remark.is_way_out { Level::HELP } else { Level::NOTE };
        let kind = if remark.label.is_empty() { kind.no_name() } else { kind.with_name(remark.label) };
        group = group.element(kind.message(text));
    }
    group
}

fn lines_of<'a>(own: &'a Shown, path: Option<&'a str>) -> annotate_snippets::Snippet<'a, Annotation<'a>> {
    let marks = own.marks.iter().map(|(place, text, is_primary)| {
        let kind = if *is_primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(place.clone()).label((!text.is_empty()).then_some(text.as_str()))
    });
    annotate_snippets::Snippet::source(&own.text).line_start(own.first_line).path(path).annotations(marks)
}
