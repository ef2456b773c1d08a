//! What stands in a cell, composed to the width of its column.

use crate::map::{
    CardNote, Change, Content, GapNote, Grounds, Map, MetricNote, OpportunityNote, PainNote, Said, Standing,
};
use crate::measure::Style;
use crate::scene::chip::{change_chips, who_chips};
use crate::scene::look::{self, Edge};
use crate::scene::mark::Sign;
use crate::scene::piece::{Chip, Padding, Piece, Stack};
use crate::scene::shape::{Bounds, Paint, Path, Point, Rect};
use crate::scene::theme::{Note, Theme};
use crate::scene::touchpoint;
use crate::words::{Language, Value};

/// Space within a note, where spacing is usual.
const PADDING: Padding = Padding { x: 10.0, y: 8.0 };

/// Returns the space within a note of a theme; hatching keeps its strip free of text.
fn padding(theme: &Theme) -> Padding {
    Padding { x: (PADDING.x * theme.spacing).max(9.0), y: PADDING.y * theme.spacing }
}

/// Composes what stands in a cell.
pub(crate) fn compose(content: &Content, width: f64, map: &Map, theme: &Theme) -> Piece {
    match content {
        Content::Action(said) => action(said, width, map, theme),
        Content::Thought(said) => spoken(said, &map.words.quoted(&said.text), theme.type_sizes.said, width, map, theme),
        Content::Quote(said) => quote(said, width, map, theme),
        Content::Touchpoint(card) => touchpoint::Card::new(card, None, width, map, theme).into_piece(None, 0.0, theme),
        Content::Pain(pain) => pain_note(pain, width, map, theme),
        Content::Opportunity(opportunity) => opportunity_note(opportunity, width, &map.words, theme),
        Content::Metric(metric) => metric_note(metric, width, &map.words, theme),
        Content::Gap(gap) => gap_note(gap, width, map, theme),
        Content::Card(card) => card_note(card, width, map, theme),
        Content::Text(said) => spoken(said, &said.text, theme.type_sizes.body, width, map, theme),
        Content::Change(change) => changed(change, width, theme),
        Content::Chip(_) => chips(std::slice::from_ref(content), width, theme),
    }
}

/// Composes a thing below what has become of it, in its own look.
pub(crate) fn marked(change: &Change, content: &Content, width: f64, map: &Map, theme: &Theme, look: &Theme) -> Piece {
    let mut stack = Stack::new(width, Padding::default());
    stack.chips(change_chips(change, theme));
    stack.space(3.0);
    let piece = compose(content, width, map, look);
    stack.piece(piece);
    stack.finish()
}

/// Composes what has become of a thing: a fact a chip, the first one behind the sign for it.
pub(crate) fn changed(change: &Change, width: f64, theme: &Theme) -> Piece {
    let mut stack = Stack::new(width, Padding::default());
    stack.chips(change_chips(change, theme));
    stack.finish()
}

/// Composes chips side by side; what is not a chip is passed over.
pub(crate) fn chips(contents: &[Content], width: f64, theme: &Theme) -> Piece {
    let mut stack = Stack::new(width, Padding::default());
    stack.chips(contents.iter().filter_map(|content| match content {
        Content::Chip(text) => Some(Chip::on(text, theme, theme.chip.fill, theme.chip.text)),
        _ => None,
    }));
    stack.finish()
}

fn action(said: &Said, width: f64, map: &Map, theme: &Theme) -> Piece {
    let note = theme.action;
    let mut stack = Stack::new(width, padding(theme));
    stack.chips(who_chips(&said.who, map, theme, note.text));
    stack.text(&said.text, theme.type_sizes.body, note.text);
    paper(stack, false, note, theme)
}

fn spoken(said: &Said, text: &str, style: Style, width: f64, map: &Map, theme: &Theme) -> Piece {
    let mut stack = Stack::new(width, Padding::default());
    stack.chips(who_chips(&said.who, map, theme, theme.muted));
    stack.text(text, style, theme.text);
    stack.finish()
}

/// Somebody's own words stand behind a bar, so that nobody takes them for a guess at thoughts.
fn quote(said: &Said, width: f64, map: &Map, theme: &Theme) -> Piece {
    let mut stack = Stack::new(width, Padding { x: 10.0, y: 1.0 });
    stack.chips(who_chips(&said.who, map, theme, theme.muted));
    stack.text(&map.words.quoted(&said.text), theme.type_sizes.said, theme.text);
    let mut piece = stack.finish();
    let bounds = Bounds::new(0.0, 1.0, 3.0, (piece.height - 2.0).max(0.0));
    piece.shapes.push(Rect { bounds, radius: 1.5, paint: Paint::fill(theme.moment.edge) }.into());
    piece
}

fn pain_note(pain: &PainNote, width: f64, map: &Map, theme: &Theme) -> Piece {
    let note = theme.pain;
    let mut stack = Stack::new(width, padding(theme));
    let mut facts = Vec::new();
    if let Some(severity) = pain.severity {
        facts.push(
            Chip::free(severity.label(&map.words), theme, note.text, Sign::Severity(severity.signs())).heavy(theme),
        );
    }
    let is_assumed = pain.grounds == Grounds::Assumed;
    if is_assumed {
        facts.push(plain_chip(map.words.text("note-assumption"), theme, note));
    }
    facts.extend(standing_chip(pain.standing.as_ref(), theme, note));
    facts.extend(who_chips(&pain.who, map, theme, note.text));
    if !facts.is_empty() {
        stack.chips(facts);
        stack.space(3.0);
    }
    stack.text(&pain.name, theme.type_sizes.body, note.text);
    explain(&mut stack, pain.summary.as_deref(), theme, note);
    explain(&mut stack, reason(pain.standing.as_ref(), &map.words).as_deref(), theme, note);
    explain(&mut stack, pain.owner.as_deref(), theme, note);
    paper(stack, is_assumed, note, theme)
}

fn opportunity_note(opportunity: &OpportunityNote, width: f64, words: &Language, theme: &Theme) -> Piece {
    let note = theme.opportunity;
    let mut stack = Stack::new(width, padding(theme));
    stack.text(&opportunity.name, theme.type_sizes.body, note.text);
    explain(&mut stack, opportunity.summary.as_deref(), theme, note);
    let is_assumed = opportunity.grounds == Grounds::Assumed;
    let mut facts: Vec<Chip<'_>> =
        opportunity.facts.iter().map(|fact| Chip::on(fact, theme, note.chip, note.text)).collect();
    if is_assumed {
        facts.push(plain_chip(words.text("note-assumption"), theme, note));
    }
    facts.extend(standing_chip(opportunity.standing.as_ref(), theme, note));
    if !facts.is_empty() {
        stack.space(5.0);
        stack.chips(facts);
    }
    explain(&mut stack, reason(opportunity.standing.as_ref(), words).as_deref(), theme, note);
    explain(&mut stack, opportunity.owner.as_deref(), theme, note);
    paper(stack, is_assumed, note, theme)
}

fn plain_chip<'a>(text: &'a str, theme: &Theme, note: Note) -> Chip<'a> {
    Chip::on(text, theme, note.chip, note.text).heavy(theme)
}

fn standing_chip<'a>(standing: Option<&'a Standing>, theme: &Theme, note: Note) -> Option<Chip<'a>> {
    let standing = standing?;
    let chip = Chip::on(&standing.label, theme, note.chip, note.text);
    Some(if standing.is_settled { chip.with_sign(Sign::LeavesWell) } else { chip })
}

fn reason(standing: Option<&Standing>, words: &Language) -> Option<String> {
    Some(words.with("note-because", &[("reason", Value::Author(standing?.because.as_deref()?))]))
}

fn explain(stack: &mut Stack, text: Option<&str>, theme: &Theme, note: Note) {
    if let Some(text) = text {
        stack.space(4.0);
        stack.text(text, theme.type_sizes.small, note.text);
    }
}

/// Ends a note, and puts it on its paper.
fn paper(stack: Stack, is_assumed: bool, note: Note, theme: &Theme) -> Piece {
    let height = theme.note_height(stack.width());
    let edge = if is_assumed { Edge::Dashed } else { Edge::OfPaper };
    look::on_note(stack.finish_with_height(height), note, edge, theme)
}

fn metric_note(metric: &MetricNote, width: f64, words: &Language, theme: &Theme) -> Piece {
    let mut stack = Stack::new(width, Padding { x: 0.0, y: 1.0 });
    stack.text(&metric.name, theme.type_sizes.body, theme.text);
    let value = metric.value.as_deref().unwrap_or(words.text("metric-not-measured"));
    stack.text(
        value,
        if metric.value.is_some() { theme.type_sizes.heading } else { theme.type_sizes.small },
        theme.text,
    );
    if let Some(remark) = &metric.remark {
        stack.text(remark, theme.type_sizes.small, theme.muted);
    }
    if metric.value_part.is_some() || metric.target_part.is_some() {
        stack.space(6.0);
        stack.piece(bar(metric, width, theme));
    }
    if let Some(is_met) = metric.is_met {
        let (text, color, sign) = match is_met {
            true => (words.text("metric-meets"), theme.good, Sign::LeavesWell),
            false => (words.text("metric-misses"), theme.bad, Sign::LeavesBadly),
        };
        stack.space(3.0);
        stack.chips([Chip::free(text, theme, color, sign)]);
    }
    if let Some(source) = &metric.source {
        stack.text(source, theme.type_sizes.small, theme.muted);
    }
    stack.finish()
}

/// Composes a bar: the value filled, the target a tick across.
fn bar(metric: &MetricNote, width: f64, theme: &Theme) -> Piece {
    let height = 12.0;
    let groove = Bounds::new(0.0, 3.0, width, 6.0);
    let mut shapes = vec![Rect { bounds: groove, radius: 3.0, paint: theme.chip_paint(theme.chip.chip) }.into()];
    let place = |part: f64| part.clamp(0.0, 1.0) * width;
    if let Some(part) = metric.value_part {
        let bounds = Bounds { width: place(part), ..groove };
        shapes.push(Rect { bounds, radius: 3.0, paint: Paint::fill(theme.bar) }.into());
    }
    if let Some(part) = metric.target_part {
        let x = place(part).clamp(1.0, width - 1.0);
        let tick = Path::line(Point::new(x, 0.0), Point::new(x, height), Paint::line(theme.text, 2.0));
        shapes.push(tick.into());
    }
    Piece { width, height, shapes }
}

fn gap_note(gap: &GapNote, width: f64, map: &Map, theme: &Theme) -> Piece {
    let note = theme.gap;
    let mut stack = Stack::new(width, padding(theme));
    let rank = gap.rank.map(|rank| map.words.counted("gap-rank", rank));
    let mut facts: Vec<Chip<'_>> = rank.iter().map(|rank| plain_chip(rank, theme, note)).collect();
    facts.extend(who_chips(&gap.who, map, theme, note.text));
    if !facts.is_empty() {
        stack.chips(facts);
        stack.space(3.0);
    }
    stack.text(&gap.text, theme.type_sizes.body, note.text);
    look::on_note(stack.finish(), note, Edge::Drawn, theme)
}

fn card_note(card: &CardNote, width: f64, map: &Map, theme: &Theme) -> Piece {
    let note = theme.chip;
    let mut stack = Stack::new(width, padding(theme));
    stack.text(&card.name, theme.type_sizes.body, theme.text);
    explain(&mut stack, card.summary.as_deref(), theme, note);
    if !card.after_names.is_empty() {
        let after = map.words.with("card-after", &[("names", Value::Author(&card.after_names.join(", ")))]);
        explain(&mut stack, Some(&after), theme, note);
    }
    if !card.facts.is_empty() {
        stack.space(5.0);
        stack.chips(card.facts.iter().map(|fact| Chip::on(fact, theme, note.chip, note.text)));
    }
    stack.finish().on_paper(theme.chip_paint(note.fill), theme.radius / 2.0)
}
