//! The lanes of one row, from the top down.

use std::ops::Range;

use crate::map::{Band, Cell, Change, Content, Lane, LaneKind, Map};
use crate::scene::grid::{Grid, LABELS, MARGIN, Row, within};
use crate::scene::look;
use crate::scene::note;
use crate::scene::piece::{Padding, Piece, Stack};
use crate::scene::sequence::Sequence;
use crate::scene::shape::{Anchor, Bounds, Dash, Group, Paint, Path, Point, Shape};
use crate::scene::text::Block;
use crate::scene::theme::Theme;
use crate::scene::touchpoint::Card;
use crate::scene::way;
use crate::scene::{compare, curve};
use crate::words::Language;

/// Space above and below what stands in a lane, where spacing is usual.
const PADDING: f64 = 12.0;
/// Space between two things in one column, where spacing is usual.
const GAP: f64 = 7.0;

/// The cells of every lane, by the rows in which they stand.
#[derive(Debug)]
pub(crate) struct Cells {
    by_lane_and_row: Vec<Vec<Vec<usize>>>,
}

impl Cells {
    /// Sorts the cells of a map into the rows of a grid.
    pub(crate) fn new(map: &Map, grid: &Grid) -> Self {
        let sort = |lane: &Lane| {
            let mut rows = vec![Vec::new(); grid.rows.len()];
            for (at, cell) in lane.cells.iter().enumerate().filter(|(_, cell)| !cell.columns.is_empty()) {
                let spanned = grid.row_of(cell.columns.start)..=grid.row_of(cell.columns.end - 1);
                rows[spanned].iter_mut().for_each(|row| row.push(at));
            }
            rows
        };
        Cells { by_lane_and_row: map.lanes.iter().map(sort).collect() }
    }

    fn of<'a>(&'a self, map: &'a Map, lane: usize, row: usize) -> impl Iterator<Item = &'a Cell> {
        self.by_lane_and_row[lane][row].iter().map(move |at| &map.lanes[lane].cells[*at])
    }
}

/// Draws the lanes of a row; returns where they end.
pub(crate) fn draw(
    map: &Map,
    grid: &Grid,
    cells: &Cells,
    row_at: usize,
    top: f64,
    theme: &Theme,
    out: &mut Vec<Shape>,
) -> f64 {
    let row = &grid.rows[row_at];
    let padding = PADDING * theme.spacing;
    let mut y = top;
    let mut band = Band::Experience;
    for (at, lane) in map.lanes.iter().enumerate() {
        let row_cells: Vec<&Cell> = cells.of(map, at, row_at).collect();
        let is_shown = if lane.kind == LaneKind::Emotion { curve::is_in(map, row) } else { !row_cells.is_empty() };
        if !is_shown {
            continue;
        }
        let mut own = Vec::new();
        if lane.band > band {
            let line_end = band_line(lane.band, &map.words, grid, y, theme, &mut own);
            out.push(Group::of_slice("line", line_end - y, std::mem::take(&mut own)).into());
            y = line_end;
            band = lane.band;
        } else if y > top {
            separator(grid, y, theme, &mut own);
        }
        let label = label(lane, theme);
        let label_height = label.height;
        label.place(MARGIN, y + padding, &mut own);
        let content = y + padding;
        let end = match lane.kind {
            LaneKind::Touchpoint => touchpoints(map, grid, row, &row_cells, content, theme, &mut own),
            LaneKind::Emotion => curve::draw(map, grid, row, y, content + label_height, theme, &mut own),
            _ => place_cells(map, grid, row, &row_cells, content, theme, &mut own),
        };
        let lane_end = end.max(content + label_height) + padding;
        own.splice(0..0, look::columns(map, grid, row, (y, lane_end), theme));
        out.push(Group::of_slice(format!("lane.{}", lane.kind.word()), lane_end - y, own).into());
        y = lane_end;
    }
    y
}

fn label(lane: &Lane, theme: &Theme) -> Piece {
    let mut stack = Stack::new(LABELS - 12.0, Padding::default());
    stack.text(&lane.label, theme.type_sizes.strong, theme.muted);
    if let Some(summary) = &lane.summary {
        stack.space(2.0);
        stack.text(summary, theme.type_sizes.small, theme.muted);
    }
    stack.finish()
}

fn separator(grid: &Grid, y: f64, theme: &Theme, out: &mut Vec<Shape>) {
    let line = Paint::line(theme.line, 1.0);
    out.push(Path::line(Point::new(MARGIN, y), Point::new(grid.width - MARGIN, y), line).into());
}

/// Draws the line above a band of the blueprint, with its name; returns where the band begins.
fn band_line(band: Band, words: &Language, grid: &Grid, y: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let Some(name) = band.line_above(words) else {
        return y;
    };
    let right = grid.width - MARGIN;
    let block = Block::new(name, right - MARGIN, theme.type_sizes.small);
    let line_y = y + 6.0 + block.height / 2.0;
    let end = right - block.width - 8.0;
    let frame = Bounds::new(end, y + 6.0, right - end, block.height);
    let paint = Paint::default().with_stroke(theme.strong_line, 1.3, Dash::Long);
    out.push(Path::line(Point::new(MARGIN, line_y), Point::new(end, line_y), paint).into());
    let height = block.height;
    out.push(block.place(right, y + 6.0, Anchor::End, theme.muted, frame).into());
    y + 6.0 + height
}

/// Places the cells of a lane: those over several columns first, each below what already stands there.
fn place_cells(
    map: &Map,
    grid: &Grid,
    row: &Row,
    cells: &[&Cell],
    top: f64,
    theme: &Theme,
    out: &mut Vec<Shape>,
) -> f64 {
    let gone = map.comparison.as_ref().map(|_| compare::gone(theme));
    let gap = GAP * theme.spacing;
    let mut floors = vec![top; row.columns.len()];
    let is_wide = |cell: &&&Cell| cell.columns.len() > 1;
    let wide = cells.iter().filter(is_wide);
    let sequence = Sequence::of(cells, row);
    sequence.draw(grid, top, theme, out);
    for cell in wide.chain(cells.iter().filter(|cell| !is_wide(cell))) {
        let columns = within(&cell.columns, row);
        let (x, width) = grid.span(&columns);
        let local = columns.start - row.columns.start..columns.end - row.columns.start;
        let mut y = floors[local.clone()].iter().copied().fold(top, f64::max);
        for content in runs(&cell.content) {
            let piece = match content {
                Run::Chips(chips) => note::chips(chips, width, theme),
                Run::One(Content::Card(card)) => {
                    let told = Content::Card(sequence.told(card));
                    note::compose(&told, width.min(WIDEST_NOTE), map, theme).for_personas(told.who())
                }
                Run::One(content) => {
                    note::compose(content, width.min(WIDEST_NOTE), map, theme).for_personas(content.who())
                }
                Run::Marked(change, content) => {
                    let look = if change.is_gone() { gone.as_ref().unwrap_or(theme) } else { theme };
                    note::marked(change, content, width.min(WIDEST_NOTE), map, theme, look).for_personas(content.who())
                }
            };
            let height = piece.height;
            piece.place(x, y, out);
            y += height + gap;
        }
        floors[local].fill(y);
    }
    floors.into_iter().fold(top + gap, f64::max) - gap
}

/// A note over a whole stage stays as narrow as one can read it.
const WIDEST_NOTE: f64 = 420.0;

/// Chips that follow each other stand side by side; everything else stands alone.
enum Run<'a> {
    Chips(&'a [Content]),
    One(&'a Content),
    /// A thing with what has become of it.
    Marked(&'a Change, &'a Content),
}

fn runs(content: &[Content]) -> impl Iterator<Item = Run<'_>> {
    let are_one = |one: &Content, next: &Content| {
        matches!((one, next), (Content::Chip(_), Content::Chip(_)) | (Content::Change(_), _))
    };
    content.chunk_by(are_one).map(|run| match run {
        [Content::Change(change), thing] => Run::Marked(change, thing),
        [one] if !matches!(one, Content::Chip(_)) => Run::One(one),
        _ => Run::Chips(run),
    })
}

/// Places the touchpoints of a row on one line, and the ways between them below.
fn touchpoints(
    map: &Map,
    grid: &Grid,
    row: &Row,
    cells: &[&Cell],
    top: f64,
    theme: &Theme,
    out: &mut Vec<Shape>,
) -> f64 {
    let gone = map.comparison.as_ref().map(|_| compare::gone(theme));
    let mut cards: Vec<(Range<usize>, Card)> = Vec::new();
    for cell in cells {
        let columns = within(&cell.columns, row);
        let (_, width) = grid.span(&columns);
        let mut change = None;
        for content in &cell.content {
            if let Content::Change(own) = content {
                change = Some(own);
            }
            if let Content::Touchpoint(card) = content {
                let is_absent = change.is_some_and(Change::is_gone);
                let look = if is_absent { gone.as_ref().unwrap_or(theme) } else { theme };
                let mut card = Card::new(card, change, width, map, look);
                let first = columns.start;
                card.add_standing(&map.columns[first], first == 0, &map.words, theme);
                cards.push((columns.clone(), card));
            }
        }
    }
    let badge_height = cards.iter().map(|card| card.1.badge_height()).fold(0.0, f64::max);
    let body_height = cards.iter().map(|card| card.1.body_height()).fold(0.0, f64::max);
    let card_top = top + badge_height;
    way::draw_onward(map, grid, row, card_top + body_height / 2.0, theme, out);
    for (columns, card) in cards {
        let (x, _) = grid.span(&columns);
        let column = &map.columns[columns.start];
        let id = (!column.is_stage).then(|| column.anchor.clone());
        let y = card_top - card.badge_height();
        card.into_piece(id, body_height, theme).place(x, y, out);
    }
    way::draw(map, grid, row, card_top + body_height, theme, out)
}
