//! What stands above the columns: title, circumstances, and the cards of the personas.

use crate::map::{Map, Persona};
use crate::scene::compare;
use crate::scene::grid::{Grid, MARGIN};
use crate::scene::mark::Sign;
use crate::scene::piece::{Chip, Padding, Piece, Stack};
use crate::scene::shape::{Dash, Group, Paint, Shape};
use crate::scene::theme::Theme;
use crate::words::{Language, Value, capitalised};

/// Width of a persona's card, at least and at most.
const CARD: f64 = 286.0;
const WIDEST_CARD: f64 = 440.0;
/// Space between the cards.
const CARD_GAP: f64 = 14.0;
/// Running text wider than this is hard to read.
const WIDEST_TEXT: f64 = 760.0;

/// Draws the head; returns where it ends.
pub(crate) fn draw(map: &Map, grid: &Grid, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let width = grid.width - 2.0 * MARGIN;
    let facts_width = (width * 0.42).min(560.0);
    let title_width = (width - facts_width - 32.0).min(WIDEST_TEXT);
    let title = circumstances(map, title_width, theme);
    let facts = facts(map, facts_width, theme);
    let height = title.height.max(facts.height);
    title.place(MARGIN, MARGIN, out);
    facts.place(MARGIN + width - facts_width, MARGIN + 6.0, out);
    let y = personas(map, width, MARGIN + height + 20.0, theme, out);
    compare::draw(map, width, y, theme, out)
}

fn circumstances(map: &Map, width: f64, theme: &Theme) -> Piece {
    let (head, sizes) = (&map.head, theme.type_sizes);
    let mut stack = Stack::new(width, Padding::default());
    stack.text(&head.title, sizes.title, theme.text);
    stack.space(4.0);
    if let Some(summary) = &head.summary {
        stack.text(summary, sizes.body, theme.text);
        stack.space(2.0);
    }
    if let Some(scenario) = &head.scenario {
        stack.text(scenario, sizes.body, theme.muted);
        stack.space(2.0);
    }
    let ends = [(map.words.text("head-starts"), &head.starts), (map.words.text("head-ends"), &head.ends)];
    let ends: Vec<String> =
        ends.into_iter().filter_map(|(label, text)| Some(format!("{label}: {}", text.as_ref()?))).collect();
    stack.text(&ends.join("  ·  "), sizes.body, theme.muted);
    for goal in &head.business_goals {
        stack.space(2.0);
        stack.text(&map.words.with("head-business-goal", &[("goal", Value::Author(goal))]), sizes.body, theme.muted);
    }
    stack.finish()
}

fn facts(map: &Map, width: f64, theme: &Theme) -> Piece {
    let head = &map.head;
    let metrics = head.metrics.iter().map(|metric| {
        let value = metric.value.as_deref().unwrap_or(map.words.text("metric-not-measured"));
        let remark = metric.remark.as_ref().map(|remark| format!(" · {remark}")).unwrap_or_default();
        format!("{}: {value}{remark}", metric.name)
    });
    let metrics: Vec<String> = metrics.collect();
    let reviewed = head
        .reviewed
        .as_ref()
        .map(|date| capitalised(&map.words.with("head-reviewed", &[("date", Value::ours(date))])));
    let mut stack = Stack::new(width, Padding::default());
    let plain = |text| Chip {
        text,
        style: theme.type_sizes.small,
        color: theme.muted,
        paper: Some(Paint::fill(theme.card).with_stroke(theme.chip.edge, 1.0, Dash::Solid)),
        sign: None,
    };
    let state = Chip::on(head.state.label(&map.words), theme, theme.text, theme.page).heavy(theme);
    let given = head.owner.iter().chain(&reviewed).chain(&head.evidence).chain(&metrics);
    stack.chips_from_right(std::iter::once(state).chain(given.map(|text| plain(text))));
    stack.finish()
}

/// Draws the persona cards, side by side as far as they fit; returns where they end.
fn personas(map: &Map, width: f64, top: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let most = ((width + CARD_GAP) / (CARD + CARD_GAP)).floor().max(1.0) as usize;
    // Rows of like length, and cards as wide as the page allows and as one can read.
    let row_count = map.personas.len().div_ceil(most).max(1);
    let card_count = map.personas.len().div_ceil(row_count).max(1);
    let room = (width + CARD_GAP) / card_count as f64 - CARD_GAP;
    let card_width = room.clamp(CARD, WIDEST_CARD).floor();
    let mut y = top;
    for (row, personas) in map.personas.chunks(card_count).enumerate() {
        let cards: Vec<Stack> = personas
            .iter()
            .enumerate()
            .map(|(at, persona)| card(persona, map.mark_of(row * card_count + at), card_width, &map.words, theme))
            .collect();
        let height = cards.iter().map(Stack::height).fold(0.0, f64::max);
        for (at, card) in cards.into_iter().enumerate() {
            let paint = Paint::fill(theme.card).with_stroke(theme.chip.edge, 1.2, Dash::Solid);
            let piece = card.finish_with_height(height).on_paper(paint, theme.radius * 5.0 / 3.0);
            let mut shapes = Vec::new();
            piece.place(MARGIN + at as f64 * (card_width + CARD_GAP), y, &mut shapes);
            out.push(Group::of_personas(&[row * card_count + at], shapes).into());
        }
        y += height + CARD_GAP;
    }
    y
}

fn card(persona: &Persona, at: usize, width: f64, words: &Language, theme: &Theme) -> Stack {
    let sizes = theme.type_sizes;
    let mut stack = Stack::new(width, Padding { x: 14.0, y: 12.0 });
    let mut name = Chip::free(&persona.name, theme, theme.text, Sign::Persona(at, theme.persona(at)));
    name.style = sizes.heading;
    let share = persona.share.as_ref().map(|share| words.with("persona-share", &[("share", Value::ours(share))]));
    let share = share.as_ref().map(|share| Chip::on(share, theme, theme.chip.fill, theme.chip.text));
    stack.chips(std::iter::once(name).chain(share));
    if let Some(summary) = &persona.summary {
        stack.space(2.0);
        stack.text(summary, sizes.small, theme.muted);
    }
    for goal in &persona.goals {
        stack.space(4.0);
        stack.text(goal, sizes.body, theme.text);
    }
    if let Some(quote) = &persona.quote {
        stack.space(4.0);
        stack.text(&words.quoted(quote), sizes.said, theme.text);
    }
    let pains: Vec<String> = persona.pains.iter().map(|pain| pain.name.clone()).collect();
    let lists = [
        (words.text("persona-needs"), &persona.needs),
        (words.text("persona-priorities"), &persona.priorities),
        (words.text("persona-pain-points"), &pains),
    ];
    for (label, texts) in lists {
        if !texts.is_empty() {
            stack.space(8.0);
            stack.text(label, sizes.small_strong, theme.muted);
            stack.space(2.0);
            stack.chips(texts.iter().map(|text| Chip::on(text, theme, theme.chip.fill, theme.chip.text)));
        }
    }
    stack
}
