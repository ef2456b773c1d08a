//! The card of a touchpoint: badges above, then its name, its channel and who controls it.

use crate::journey::Control;
use crate::map::{Change, Channel, Column, Ending, Grounds, Map, TouchpointCard};
use crate::scene::chip::{change_chips, who_chips};
use crate::scene::look;
use crate::scene::mark::Sign;
use crate::scene::piece::{Chip, Padding, Piece, Stack};
use crate::scene::shape::{Dash, Paint};
use crate::scene::theme::{Paper, Theme};
use crate::words::{Language, Value};

/// How much of the corner of a card is cut off where the company does not control the touchpoint.
pub(crate) const CUT: f64 = 14.0;
/// Space between the badges and the card.
const BADGE_GAP: f64 = 5.0;

/// A card whose height is known and may still grow.
#[derive(Debug)]
pub(crate) struct Card {
    badges: Piece,
    body: Stack,
    is_moment: bool,
    is_ours: bool,
    is_assumed: bool,
    who: Vec<usize>,
}

impl Card {
    /// Composes a card to a width.
    pub(crate) fn new(card: &TouchpointCard, change: Option<&Change>, width: f64, map: &Map, theme: &Theme) -> Self {
        let mut body = Stack::new(width, Padding { x: 11.0 * theme.spacing, y: 9.0 * theme.spacing });
        let sizes = theme.type_sizes;
        body.text(&card.name, sizes.strong, theme.text);
        if let Some(summary) = &card.summary {
            body.space(2.0);
            body.text(summary, sizes.small, theme.muted);
        }
        body.space(4.0);
        body.chips(channel_chips(card, &map.words, theme));
        body.chips(who_chips(&card.who, map, theme, theme.muted));
        conditions(card, &mut body, &map.words, theme);
        if !card.places.is_empty() {
            body.space(4.0);
            for place in &card.places {
                let mut chip = Chip::on(&place.name, theme, theme.chip.fill, theme.chip.text);
                chip.sign = place.kind.map(Sign::Channel);
                let mut row = Stack::new(body.inner_width(), Padding { x: 0.0, y: 2.0 });
                row.chips([chip]);
                body.piece(row.finish());
            }
        }
        Card {
            badges: badges(card, change, width, &map.words, theme),
            body,
            is_moment: card.moment_of_truth.is_some(),
            is_ours: card.control == Control::Brand,
            is_assumed: card.grounds == Grounds::Assumed,
            who: card.who.clone(),
        }
    }

    /// Adds what becomes of the customer here: how the journey ends, or that others start here.
    pub(crate) fn add_standing(&mut self, column: &Column, is_first: bool, words: &Language, theme: &Theme) {
        let mut chips = Vec::new();
        if column.is_start && !is_first {
            chips.push(Chip::free(words.text("path-starts-here-too"), theme, theme.way, Sign::Start));
        }
        if column.is_unreachable {
            chips.push(Chip::free(words.text("path-unreachable"), theme, theme.bad, Sign::LeavesBadly));
        }
        match column.ends {
            Some(Ending::Badly) => {
                chips.push(Chip::free(words.text("path-ends-badly"), theme, theme.bad, Sign::LeavesBadly))
            }
            Some(Ending::DeadEnd) => {
                chips.push(Chip::free(words.text("path-dead-end"), theme, theme.bad, Sign::LeavesBadly))
            }
            Some(Ending::Well) | None => {}
        }
        if !chips.is_empty() {
            self.body.space(3.0);
            self.body.chips(chips);
        }
    }

    /// Returns the height of the badges with the space below them.
    pub(crate) fn badge_height(&self) -> f64 {
        if self.badges.height > 0.0 { self.badges.height + BADGE_GAP } else { 0.0 }
    }

    /// Returns the height of the card itself.
    pub(crate) fn body_height(&self) -> f64 {
        self.body.height()
    }

    /// Ends the card with a height of at least `height`; its badges stand above it.
    pub(crate) fn into_piece(self, id: Option<String>, height: f64, theme: &Theme) -> Piece {
        let above = self.badge_height();
        let (edge, width) = if self.is_moment { (theme.moment.edge, 2.0) } else { (theme.card_edge, 1.2) };
        let dash = if self.is_assumed { Dash::Dashed } else { Dash::Solid };
        let paint = Paint::fill(theme.card).with_stroke(edge, width, dash);
        let body = self.body.finish_with_height(height);
        let radius = theme.radius;
        let mut body = if self.is_ours { body.on_paper(paint, radius) } else { body.on_cut_paper(paint, CUT, radius) };
        if theme.paper == Paper::Sheet {
            let cut = if self.is_ours { 0.0 } else { CUT };
            body.shapes.insert(0, look::shadow(body.width, body.height, cut, radius, theme));
        }
        let (width, body_height) = (body.width, body.height);
        let mut shapes = Vec::new();
        self.badges.place(0.0, 0.0, &mut shapes);
        body.place(0.0, above, &mut shapes);
        let piece = Piece { width, height: above + body_height, shapes };
        let piece = if id.is_some() { piece.grouped(id, None) } else { piece };
        piece.for_personas(&self.who)
    }
}

/// Adds what must come before, what can go wrong, and what begins here.
fn conditions(card: &TouchpointCard, body: &mut Stack, words: &Language, theme: &Theme) {
    let requires = card.requires.iter().map(|name| words.with("touchpoint-requires", &[("name", Value::Author(name))]));
    let opens = card.opens.iter().map(|journey| words.with("touchpoint-opens", &[("journey", Value::Author(journey))]));
    for text in requires.chain(opens) {
        body.space(3.0);
        body.text(&text, theme.type_sizes.small, theme.muted);
    }
    for fail in &card.fails {
        body.space(3.0);
        body.chips([Chip::free(fail, theme, theme.bad, Sign::Bolt)]);
    }
}

fn channel_chips<'a>(card: &'a TouchpointCard, words: &'a Language, theme: &'a Theme) -> Vec<Chip<'a>> {
    let mut chips = Vec::new();
    for Channel { name, kind } in &card.channels {
        let mut chip = Chip::free(name, theme, theme.muted, Sign::Alone);
        chip.sign = kind.map(Sign::Channel);
        chips.push(chip);
    }
    if card.is_alone {
        chips.push(Chip::free(words.text("touchpoint-alone"), theme, theme.muted, Sign::Alone));
    }
    if let Some(label) = card.control.label(words).filter(|_| !card.is_alone) {
        chips.push(Chip::on(label, theme, theme.chip.chip, theme.chip.text));
    }
    if card.by_company {
        chips.push(Chip::on(words.text("touchpoint-company-first"), theme, theme.chip.fill, theme.chip.text));
    }
    chips
}

fn badges(card: &TouchpointCard, change: Option<&Change>, width: f64, words: &Language, theme: &Theme) -> Piece {
    let (time, moment) = (theme.time, theme.moment);
    let wait = card.wait.as_ref().map(|wait| words.with("touchpoint-wait", &[("length", Value::ours(wait))]));
    let duration =
        card.duration.as_ref().map(|duration| words.with("touchpoint-duration", &[("length", Value::ours(duration))]));
    let switch = card
        .switch_from
        .as_ref()
        .map(|from| words.with("touchpoint-from-channel", &[("channel", Value::Author(from))]));
    let mut chips: Vec<Chip<'_>> = change.into_iter().flat_map(|change| change_chips(change, theme)).collect();
    chips.extend(
        card.moment_of_truth
            .as_ref()
            .map(|text| Chip::on(text, theme, moment.fill, moment.text).heavy(theme).with_sign(Sign::Diamond)),
    );
    let times = [&wait, &duration].into_iter().flatten();
    chips.extend(times.map(|text| Chip::on(text, theme, time.fill, time.text).with_sign(Sign::Clock)));
    chips.extend(
        switch.as_ref().map(|text| Chip::on(text, theme, theme.chip.fill, theme.chip.text).with_sign(Sign::Switch)),
    );
    if chips.is_empty() {
        return Piece::default();
    }
    let mut stack = Stack::new(width, Padding::default());
    stack.chips(chips);
    if let Some(because) = &card.because {
        stack.space(2.0);
        stack.text(because, theme.type_sizes.small, theme.text);
    }
    stack.finish()
}
