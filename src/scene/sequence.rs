//! Steps behind the scene that follow each other: an arrow where the way between two cards of a lane is free, else words.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::map::{CardNote, Cell, Content};
use crate::scene::grid::{Grid, Row, within};
use crate::scene::shape::{Paint, Path, Point, Shape};
use crate::scene::theme::Theme;
use crate::scene::way::arrow_head;

/// How far below the upper edge of the cards an arrow runs.
const DOWN: f64 = 15.0;

/// The arrows of a lane in a row: from a column to a later one, both by index.
#[derive(Debug, Default)]
pub(crate) struct Sequence {
    arrows: Vec<(usize, usize)>,
    /// For each card that an arrow leads to, by id, the ids of the cards that arrows come from.
    shown: BTreeMap<String, Vec<String>>,
}

impl Sequence {
    /// Finds the arrows between the cards of a lane: each from the first card of a column to the first card of a later one,
    /// with nothing in between.
    pub(crate) fn of(cells: &[&Cell], row: &Row) -> Self {
        let first = |cell: &&Cell| match cell.content.first() {
            Some(Content::Card(card)) if cell.columns.len() == 1 => Some((cell.columns.start, card.clone())),
            _ => None,
        };
        let cards: Vec<(usize, CardNote)> = cells.iter().filter_map(first).collect();
        let of_ids: BTreeMap<&str, usize> =
            cards.iter().filter_map(|(column, card)| Some((card.id.as_deref()?, *column))).collect();
        // How many cells stand before each column of the row, so that an empty stretch is known at once.
        let mut filled = vec![0; row.columns.len() + 1];
        for cell in cells {
            let Range { start, end } = within(&cell.columns, row);
            (start..end).for_each(|column| filled[column - row.columns.start + 1] = 1);
        }
        for at in 1..filled.len() {
            filled[at] += filled[at - 1];
        }
        let is_free = |from: usize, to: usize| {
            let (from, to) = (from - row.columns.start, to - row.columns.start);
            filled[to] == filled[from + 1]
        };
        let mut sequence = Sequence::default();
        for (column, card) in &cards {
            let Some(id) = &card.id else { continue };
            for earlier in &card.after {
                if let Some(from) = of_ids.get(earlier.as_str())
                    && from < column
                    && is_free(*from, *column)
                {
                    sequence.arrows.push((*from, *column));
                    sequence.shown.entry(id.clone()).or_default().push(earlier.clone());
                }
            }
        }
        sequence
    }

    /// Returns a card that names only those before it from which no arrow leads to it.
    pub(crate) fn told(&self, card: &CardNote) -> CardNote {
        let shown = card.id.as_ref().and_then(|id| self.shown.get(id));
        let is_told = |id: &String| shown.is_none_or(|shown| !shown.contains(id));
        let names = card.after.iter().zip(&card.after_names).filter(|(id, _)| is_told(id));
        CardNote { after_names: names.map(|(_, name)| name.clone()).collect(), ..card.clone() }
    }

    /// Draws the arrows of cards that begin at `top`.
    pub(crate) fn draw(&self, grid: &Grid, top: f64, theme: &Theme, out: &mut Vec<Shape>) {
        for (from, to) in &self.arrows {
            let y = top + DOWN;
            let begin = Point::new(grid.left(*from) + grid.column_width(*from) + 2.0, y);
            let tip = Point::new(grid.left(*to) - 2.0, y);
            out.push(Path::line(begin, Point::new(tip.x - 6.0, y), Paint::line(theme.way, 1.4)).into());
            arrow_head(tip, (1.0, 0.0), theme.way, out);
        }
    }
}
