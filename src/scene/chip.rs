//! Chips that several kinds of things bear: what has become of them, and whom they concern.

use crate::map::{Change, ChangeKind, Map};
use crate::scene::mark::Sign;
use crate::scene::piece::Chip;
use crate::scene::shape::{Dash, Paint};
use crate::scene::theme::{Color, Theme};

/// Returns the chips of what has become of a thing; what is new stands out most, what is gone least.
pub(crate) fn change_chips<'a>(change: &'a Change, theme: &Theme) -> impl Iterator<Item = Chip<'a>> {
    let style = theme.type_sizes.small_strong;
    let (paint, color) = match change.kind {
        ChangeKind::Added => (Paint::fill(theme.text), theme.page),
        ChangeKind::Solved => (Paint::fill(theme.opportunity.fill), theme.opportunity.text),
        ChangeKind::Removed | ChangeKind::Left => {
            (Paint::fill(theme.page).with_stroke(theme.strong_line, 1.0, Dash::Solid), theme.muted)
        }
        ChangeKind::Moved | ChangeKind::Changed => (Paint::fill(theme.chip.chip), theme.chip.text),
    };
    let chip = move |(at, words): (usize, &'a String)| {
        let sign = (at == 0).then_some(Sign::Change(change.kind));
        Chip { text: words, style, color, paper: Some(paint), sign }
    };
    change.words.iter().enumerate().map(chip)
}

/// Returns a chip for each persona that a thing concerns; none where it is everybody.
pub(crate) fn who_chips<'a>(
    who: &'a [usize],
    map: &'a Map,
    theme: &'a Theme,
    color: Color,
) -> impl Iterator<Item = Chip<'a>> {
    who.iter().filter_map(move |at| {
        let persona = map.personas.get(*at)?;
        Some(Chip::free(
            &persona.short_name,
            theme,
            color,
            Sign::Persona(map.mark_of(*at), theme.persona(map.mark_of(*at))),
        ))
    })
}
