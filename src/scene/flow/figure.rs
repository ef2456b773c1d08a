//! What stands at the nodes of the flow: touchpoints, exits, words on ways, and pointers to other places.

use super::fact::{Facts, Feeling};
use super::outline;
use crate::journey::Control;
use crate::map::{Destination, Edge, EdgeKind, Ending, Map};
use crate::scene::chip::change_chips;
use crate::scene::mark::Sign;
use crate::scene::piece::{Chip, Padding, Piece, Stack};
use crate::scene::shape::{Anchor, Bounds, Circle, Dash, Group, Paint, Point, Rect};
use crate::scene::text::Block;
use crate::scene::theme::{Color, Hatch, TEXT_CONTRAST, Theme};
use crate::words::Value;

/// Width of a touchpoint.
const TOUCHPOINT: f64 = 152.0;
/// Widest text of an exit or a pointer.
const ASIDE: f64 = 134.0;
/// Widest text on a way.
const LABEL: f64 = 96.0;
/// Moods less than this are neither good nor bad.
const NEUTRAL: f64 = 0.25;
/// Names more than this many are summed up.
const NAMED: usize = 4;

/// Draws a touchpoint: its name, channel, who goes there, and how it feels, in words as well as in colour.
pub(super) fn touchpoint(map: &Map, facts: &Facts<'_>, column: usize, theme: &Theme) -> Piece {
    let of = &map.columns[column];
    let kind = facts.kind(column);
    let paper = fill_of(facts.mood(column), theme);
    let ink = theme.text.standing_out(&[paper], TEXT_CONTRAST);
    let (padding, above) = outline::padding(kind);
    let mut stack = Stack::new(TOUCHPOINT, padding);
    stack.piece(Piece { width: 0.0, height: above, shapes: Vec::new() });
    stack.text(&of.name, theme.type_sizes.strong, ink);
    if let Some(change) = facts.changes[column] {
        stack.space(3.0);
        stack.chips(change_chips(change, theme));
    }
    let mut chips = Vec::new();
    if let Some(card) = facts.cards[column] {
        for channel in &card.channels {
            let mut chip = Chip::free(&channel.name, theme, ink, Sign::Alone);
            chip.sign = channel.kind.map(Sign::Channel);
            chips.push(chip);
        }
        if card.is_alone {
            chips.push(Chip::free(map.words.text("touchpoint-alone"), theme, ink, Sign::Alone));
        }
        let control = card.control.label(&map.words).filter(|_| !card.is_alone || card.control != Control::Customer);
        chips.extend(control.map(|label| Chip::on(label, theme, theme.chip.chip, theme.chip.text)));
        // Those whose feelings are given are named there.
        let felt = || facts.feelings[column].iter().flat_map(|feeling| &feeling.who);
        for who in card.who.iter().filter(|who| !felt().any(|felt| felt == *who)) {
            let name = map.personas.get(*who).map_or("", |persona| persona.short_name.as_str());
            chips.push(Chip::free(
                name,
                theme,
                ink,
                Sign::Persona(map.mark_of(*who), theme.persona(map.mark_of(*who))),
            ));
        }
    }
    for place in facts.cards[column].iter().flat_map(|card| &card.places) {
        let mut chip = Chip::on(&place.name, theme, theme.chip.fill, theme.chip.text);
        chip.sign = place.kind.map(Sign::Channel);
        chips.push(chip);
    }
    if !chips.is_empty() {
        stack.space(3.0);
        stack.chips(chips);
    }
    let feelings = feelings(map, facts, column);
    if !feelings.is_empty() {
        stack.space(3.0);
        let side = facts.mood(column).map_or(0, side_of);
        stack.chips(feelings.iter().map(|(persona, words)| {
            // What all feel needs no names; a face then says it besides the number.
            let sign = persona.map_or(Sign::Face(side), |persona| {
                Sign::Persona(map.mark_of(persona), theme.persona(map.mark_of(persona)))
            });
            Chip::free(words, theme, ink, sign)
        }));
    }
    let mut edge = edge_of(facts.mood(column), theme);
    if of.is_unreachable {
        edge = theme.bad;
        stack.space(4.0);
        stack.chips([Chip::free(
            map.words.text("path-unreachable"),
            theme,
            theme.bad.standing_out(&[paper], TEXT_CONTRAST),
            Sign::LeavesBadly,
        )
        .heavy(theme)]);
    }
    let hatch = hatch_of(facts.mood(column), theme);
    let piece = outline::around(stack.finish(), kind, (paper, hatch), edge, 1.4);
    piece.grouped(Some(of.anchor.clone()), Some(of.name.clone())).for_personas(facts.who_is_at(column))
}

/// Returns the paper of a mood: pink below, green above, the more the stronger.
pub(super) fn fill_of(mood: Option<f64>, theme: &Theme) -> Color {
    let mood = mood.unwrap_or(0.0);
    let full = if mood < 0.0 { theme.pain.fill } else { theme.opportunity.fill };
    let part = if mood.abs() < NEUTRAL { 0.0 } else { 0.3 + 0.7 * (mood.abs() / 2.0).min(1.0) };
    theme.card.mix(full, part)
}

/// Returns the hatching that stands for a mood where colours cannot: that of pain below, of opportunities above.
pub(super) fn hatch_of(mood: Option<f64>, theme: &Theme) -> Option<Hatch> {
    match side_of(mood.unwrap_or(0.0)) {
        -1 => theme.pain.hatch,
        1 => theme.opportunity.hatch,
        _ => None,
    }
}

/// Tells to which side a mood leans: −1, 0 or 1.
fn side_of(mood: f64) -> i8 {
    if mood.abs() < NEUTRAL { 0 } else { mood.signum() as i8 }
}

/// Returns the edge of a mood.
pub(super) fn edge_of(mood: Option<f64>, theme: &Theme) -> Color {
    match mood {
        Some(mood) if mood <= -NEUTRAL => theme.pain.edge,
        Some(mood) if mood >= NEUTRAL => theme.opportunity.edge,
        _ => theme.strong_line,
    }
}

/// Returns who feels how, each with the mark that is theirs; what all feel needs no names.
fn feelings(map: &Map, facts: &Facts<'_>, column: usize) -> Vec<(Option<usize>, String)> {
    let of_column = &facts.feelings[column];
    let is_shared = of_column.len() == 1 && of_column[0].who.len() == map.personas.len();
    let words = |feeling: &Feeling| {
        let value = map.signed(feeling.value);
        if is_shared || feeling.who.is_empty() {
            return (None, map.words.with("emotion-value", &[("value", Value::ours(&value))]));
        }
        (feeling.who.first().copied(), format!("{} {value}", map.names(&feeling.who)))
    };
    of_column.iter().map(words).collect()
}

/// Draws a way out of the journey, with its share and condition.
pub(super) fn exit(map: &Map, edge: &Edge, theme: &Theme) -> Piece {
    let (reason, is_good) = match &edge.to {
        Destination::Exit { reason, is_good } => (reason.as_str(), *is_good),
        Destination::Column(_) => ("", false),
    };
    let (sign, color) = if is_good { (Sign::LeavesWell, theme.good) } else { (Sign::LeavesBadly, theme.bad) };
    let color = if edge.is_removed { theme.muted } else { color };
    let words = joined(&[edge.share.as_deref(), edge.condition.as_deref(), Some(&map.names(&edge.who))]);
    let reason = if reason.is_empty() { map.words.text("path-leaves") } else { reason };
    aside(&[(Some(sign), reason, true), (None, &words, false)], color, theme)
}

/// Draws the end of the journey at a column.
pub(super) fn end(map: &Map, ending: Ending, theme: &Theme) -> Piece {
    let (sign, words, color) = match ending {
        Ending::Well => (Sign::LeavesWell, map.words.text("path-end"), theme.good),
        Ending::Badly => (Sign::LeavesBadly, map.words.text("path-ends-badly"), theme.bad),
        Ending::DeadEnd => (Sign::LeavesBadly, map.words.text("path-dead-end-reason"), theme.bad),
    };
    aside(&[(Some(sign), words, true)], color, theme)
}

/// Draws a pointer to where ways lead on that are not drawn as lines.
pub(super) fn onward(map: &Map, edges: &[&Edge], theme: &Theme) -> Piece {
    let mut lines: Vec<(Option<Sign>, String, bool)> = Vec::new();
    for edge in edges.iter().take(NAMED) {
        let Destination::Column(to) = edge.to else { continue };
        let sign = if to <= edge.from { Sign::BackArrow } else { Sign::Arrow };
        lines.push((Some(sign), map.words.with("path-to", &[("name", Value::Author(&map.columns[to].name))]), false));
        let who = map.names(&edge.who);
        lines.push((None, joined(&[edge.share.as_deref(), edge.condition.as_deref(), Some(&who)]), false));
    }
    if edges.len() > NAMED {
        lines.push((None, map.words.counted("path-to-more", edges.len() - NAMED), false));
    }
    let lines: Vec<(Option<Sign>, &str, bool)> =
        lines.iter().map(|(sign, line, is_strong)| (*sign, line.as_str(), *is_strong)).collect();
    aside(&lines, theme.way, theme)
}

/// Draws a pointer from where ways come that are not drawn as lines.
pub(super) fn origin(map: &Map, edges: &[&Edge], theme: &Theme) -> Piece {
    let mut columns: Vec<usize> = edges.iter().map(|edge| edge.from).collect();
    columns.dedup();
    let mut lines: Vec<String> = columns
        .iter()
        .take(NAMED)
        .map(|from| map.words.with("path-from", &[("name", Value::Author(&map.columns[*from].name))]))
        .collect();
    if columns.len() > NAMED {
        lines.push(map.words.counted("path-from-more", columns.len() - NAMED));
    }
    let lines: Vec<(Option<Sign>, &str, bool)> = lines.iter().map(|line| (None, line.as_str(), false)).collect();
    aside(&lines, theme.way, theme)
}

/// Draws the dot where customers begin.
pub(super) fn start(map: &Map, theme: &Theme) -> Piece {
    const RADIUS: f64 = 7.0;
    let center = Point::new(RADIUS, RADIUS);
    let dot = Circle { center, radius: RADIUS, paint: Paint::fill(theme.way) };
    let title = Some(map.words.text("path-start").to_owned());
    let group = Group { title, shapes: vec![dot.into()], ..Group::default() };
    Piece { width: 2.0 * RADIUS, height: 2.0 * RADIUS, shapes: vec![group.into()] }
}

/// Returns the words on a way: how many take it, when, and who; none where nothing is to be said.
pub(super) fn label(map: &Map, edge: &Edge, theme: &Theme) -> Option<Piece> {
    let is_again = edge.to == Destination::Column(edge.from);
    let again = is_again.then_some(map.words.text("path-again"));
    let who = map.names(&edge.who);
    let words = joined(&[edge.share.as_deref(), again, edge.condition.as_deref(), Some(&who)]);
    let (sign, color) = match edge.kind {
        EdgeKind::Fail => (Some(Sign::Bolt), theme.bad),
        _ if is_again => (Some(Sign::BackArrow), theme.way),
        _ => (None, theme.text),
    };
    let color = if edge.is_removed { theme.muted } else { color };
    if words.is_empty() && sign.is_none() {
        return None;
    }
    const PADDING: (f64, f64) = (7.0, 3.0);
    let block = Block::new(&words, LABEL, theme.type_sizes.small);
    let sign_width = sign.map_or(0.0, Sign::width);
    let line = theme.type_sizes.small.line_height();
    let height = block.height.max(line) + 2.0 * PADDING.1;
    let bounds = Bounds::new(0.0, 0.0, block.width + sign_width + 2.0 * PADDING.0, height);
    let paint = Paint::fill(theme.card).with_stroke(theme.chip.edge, 1.0, Dash::Solid);
    let mut shapes = vec![Rect { bounds, radius: (height / 2.0).min(9.0), paint }.into()];
    if let Some(sign) = sign {
        sign.draw(PADDING.0, PADDING.1 + line / 2.0, color, &mut shapes);
    }
    if !block.is_empty() {
        shapes.push(block.place(PADDING.0 + sign_width, PADDING.1, Anchor::Start, color, bounds).into());
    }
    Some(Piece { width: bounds.width, height, shapes })
}

/// Draws lines of text, each maybe with a sign, on a card with an edge of their colour.
fn aside(lines: &[(Option<Sign>, &str, bool)], color: Color, theme: &Theme) -> Piece {
    const PADDING: Padding = Padding { x: 9.0, y: 5.0 };
    let sizes = theme.type_sizes;
    let has_sign = lines.iter().any(|(sign, ..)| sign.is_some());
    let indent = if has_sign { Sign::Arrow.width() } else { 0.0 };
    let blocks: Vec<(Option<Sign>, Block)> = lines
        .iter()
        .filter(|(sign, text, _)| sign.is_some() || !text.is_empty())
        .map(|(sign, text, is_strong)| {
            let style = if *is_strong { sizes.small_strong } else { sizes.small };
            (*sign, Block::new(text, ASIDE - indent, style))
        })
        .collect();
    let widest = blocks.iter().map(|(_, block)| block.width).fold(0.0, f64::max);
    let height: f64 = blocks.iter().map(|(_, block)| block.height).sum();
    let bounds = Bounds::new(0.0, 0.0, widest + indent + 2.0 * PADDING.x, height + 2.0 * PADDING.y);
    let paint = Paint::fill(theme.card).with_stroke(color, 1.2, Dash::Solid);
    let mut shapes = vec![Rect { bounds, radius: 10.0_f64.min(bounds.height / 2.0), paint }.into()];
    let mut y = PADDING.y;
    for (sign, block) in blocks {
        let line = block.style.line_height();
        if let Some(sign) = sign {
            sign.draw(PADDING.x, y + line / 2.0, color, &mut shapes);
        }
        let height = block.height;
        if !block.is_empty() {
            shapes.push(block.place(PADDING.x + indent, y, Anchor::Start, color, bounds).into());
        }
        y += height;
    }
    Piece { width: bounds.width, height: bounds.height, shapes }
}

fn joined(parts: &[Option<&str>]) -> String {
    let parts: Vec<&str> = parts.iter().flatten().copied().filter(|part| !part.is_empty()).collect();
    // A number and its sign stay together, and a dot goes with what follows it, so that no line ends in one.
    parts.join(" ·\u{a0}").replace(" %", "\u{a0}%")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::theme;

    #[test]
    fn words_can_be_read_on_every_mood() {
        for theme in theme::all() {
            for mood in [-2.0, -1.2, -0.3, 0.0, 0.4, 1.1, 2.0] {
                let paper = fill_of(Some(mood), theme);
                for color in [theme.text, theme.bad.standing_out(&[paper], TEXT_CONTRAST)] {
                    assert!(color.contrast(paper) >= 4.5, "{} {mood}: {color:?} on {paper:?}", theme.name);
                }
                assert!(edge_of(Some(mood), theme).contrast(theme.page) >= 3.0, "{} {mood}", theme.name);
            }
        }
    }
}
