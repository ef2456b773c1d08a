//! What stands above the flow.

use crate::map::Map;
use crate::scene::compare;
use crate::scene::grid::MARGIN;
use crate::scene::mark::Sign;
use crate::scene::piece::{Chip, Padding, Stack};
use crate::scene::shape::Shape;
use crate::scene::theme::Theme;

/// The narrowest page.
pub(super) const NARROWEST: f64 = 560.0;
/// Running text wider than this is hard to read.
const WIDEST_TEXT: f64 = 900.0;

/// Draws the title, what the journey is about, and whose it is; returns where they end.
pub(super) fn draw(map: &Map, width: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let sizes = theme.type_sizes;
    let mut stack = Stack::new((width - 2.0 * MARGIN).min(WIDEST_TEXT), Padding::default());
    stack.text(&map.head.title, sizes.title, theme.text);
    stack.space(4.0);
    if let Some(about) = map.head.summary.as_ref().or(map.head.scenario.as_ref()) {
        stack.text(about, sizes.body, theme.muted);
        stack.space(6.0);
    }
    let state = Chip::on(map.head.state.label(&map.words), theme, theme.text, theme.page).heavy(theme);
    let shares: Vec<String> = map
        .personas
        .iter()
        .map(|persona| match &persona.share {
            Some(share) => format!("{} · {share}", persona.name),
            None => persona.name.clone(),
        })
        .collect();
    let personas = shares.iter().enumerate().map(|(at, words)| {
        let at = map.mark_of(at);
        Chip::on(words, theme, theme.chip.fill, theme.chip.text).with_sign(Sign::Persona(at, theme.persona(at)))
    });
    stack.chips(std::iter::once(state).chain(personas));
    let piece = stack.finish();
    let bottom = MARGIN + piece.height;
    piece.place(MARGIN, MARGIN, out);
    compare::draw(map, width - 2.0 * MARGIN, bottom + 14.0, theme, out) + 6.0
}
