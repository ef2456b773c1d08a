//! Pictures on a terminal: one line of bars each, with what is to be read off it beside or below.

use crate::document::{Block, Figure, Figures, Picture};
use crate::measure::columns;
use crate::render::medium::bars;
use crate::render::medium::terminal::line::{Pen, Tone, Words, shortened};
use crate::render::medium::terminal::paint::pad;

/// Returns the figures at the beginning of blocks, which are set below each other.
pub(super) fn run<'a>(blocks: &'a [Block]) -> Vec<&'a Figure> {
    let figure = |block: &'a Block| if let Block::Figure(figure) = block { Some(figure) } else { None };
    blocks.iter().map_while(figure).collect()
}

/// Writes figures below each other, the names in one column.
pub(super) fn lines(figures: &[&Figure], pictures: &Figures, pen: Pen) -> Vec<String> {
    let names: Vec<Words> = figures.iter().map(|figure| Words::of(&figure.name)).collect();
    let room = names.iter().map(Words::columns).max().unwrap_or_default().min(pen.width / 3);
    let mut lines = Vec::new();
    for (figure, name) in figures.iter().zip(&names) {
        let bars = match pictures.get(&figure.key) {
            Some(Picture::Curve(curve)) => bars(curve),
            _ => String::new(),
        };
        let lead = format!(" {}  {bars}  ", pad(&shortened(name.text(), room), room));
        let mut facts = figure.facts.iter();
        // Beside the picture where there is room to read, else below it.
        if pen.width.saturating_sub(columns(&lead)) >= pen.width / 2 {
            let beside = facts.next().map(|first| pen.led(first, &lead, Tone::Plain)).unwrap_or_default();
            match beside.is_empty() {
                true => lines.push(lead.trim_end().to_owned()),
                false => lines.extend(beside),
            }
        } else {
            lines.push(lead.trim_end().to_owned());
            lines.extend(facts.next().map(|first| pen.indented(first, 3, Tone::Plain)).unwrap_or_default());
        }
        lines.extend(facts.flat_map(|fact| pen.indented(fact, room + 3, Tone::Plain)));
    }
    lines
}
