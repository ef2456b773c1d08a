//! What only a map of two journeys has: what was compared, what has changed in sum, and the look of what is gone.

use crate::map::{ChangeKind, Comparison, Content, Map};
use crate::scene::grid::MARGIN;
use crate::scene::mark::Sign;
use crate::scene::piece::{Chip, Padding, Stack};
use crate::scene::shape::{Paint, Shape};
use crate::theme::{Note, Paper, Theme};
use crate::words::{Language, Value};

/// Running text wider than this is hard to read.
const WIDEST: f64 = 1180.0;
/// Width of a curve of the earlier map: thin, since a dash would say that it is assumed.
pub(crate) const EARLIER_LINE: f64 = 1.3;

/// Draws what was compared and what has changed in sum; returns where it ends.
pub(crate) fn draw(map: &Map, width: f64, top: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let Some(comparison) = &map.comparison else { return top };
    let mut stack = Stack::new(width.min(WIDEST), Padding { x: 14.0, y: 12.0 });
    let versions = versions(comparison, &map.words);
    let [before, after] = &versions;
    let chip = |text, paper, color| Chip {
        text,
        style: theme.type_sizes.strong,
        color,
        paper: Some(Paint::fill(paper)),
        sign: None,
    };
    let arrow = Chip::free("", theme, theme.way, Sign::Arrow);
    stack.chips([chip(before, theme.chip.chip, theme.chip.text), arrow, chip(after, theme.text, theme.page)]);
    stack.space(6.0);
    let facts = comparison.summary.iter();
    stack.chips(
        facts.map(|fact| Chip { style: theme.type_sizes.body, ..Chip::on(fact, theme, theme.page, theme.text) }),
    );
    let piece = stack.finish().on_paper(Paint::fill(theme.chip.fill), 10.0);
    let height = piece.height;
    piece.place(MARGIN, top, out);
    top + height + 14.0
}

/// Returns what the two maps are called, with the dates of their reviews.
fn versions(comparison: &Comparison, words: &Language) -> [String; 2] {
    [&comparison.before, &comparison.after].map(|version| match &version.reviewed {
        Some(date) => format!(
            "{}: {} · {}",
            version.label,
            version.title,
            words.with("head-reviewed", &[("date", Value::ours(date))])
        ),
        None => format!("{}: {}", version.label, version.title),
    })
}

/// Returns the look of what is there no more: notes without paper, with a thin edge and quiet words.
pub(crate) fn gone(theme: &Theme) -> Theme {
    let mut look = theme.clone();
    let quiet = Note { fill: theme.page, edge: theme.strong_line, text: theme.muted, chip: theme.page, hatch: None };
    for note in [
        &mut look.action,
        &mut look.pain,
        &mut look.opportunity,
        &mut look.gap,
        &mut look.time,
        &mut look.moment,
        &mut look.chip,
    ] {
        *note = quiet;
    }
    look.paper = Paper::Framed;
    look.text = theme.muted;
    look.card = theme.page;
    look.card_edge = theme.line;
    look
}

/// Returns the kinds of change on a map, each with what it means.
pub(crate) fn kinds(map: &Map) -> Vec<(ChangeKind, &str)> {
    let cells = map.lanes.iter().flat_map(|lane| &lane.cells).flat_map(|cell| &cell.content);
    let mut seen: Vec<ChangeKind> = cells
        .filter_map(|content| match content {
            Content::Change(change) => Some(match change.kind {
                ChangeKind::Left => ChangeKind::Moved,
                kind => kind,
            }),
            _ => None,
        })
        .collect();
    seen.sort_unstable();
    seen.dedup();
    let words = |kind: ChangeKind| match kind {
        ChangeKind::Added => map.words.text("legend-new"),
        ChangeKind::Removed => map.words.text("legend-removed"),
        ChangeKind::Moved | ChangeKind::Left => map.words.text("legend-moved"),
        ChangeKind::Changed => map.words.text("legend-changed"),
        ChangeKind::Solved => map.words.text("legend-solved"),
    };
    seen.into_iter().map(|kind| (kind, words(kind))).collect()
}
