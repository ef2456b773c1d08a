//! What the shapes, colours and signs of the flow mean: only those that the picture shows.

use super::fact::Facts;
use super::{figure, outline};
use crate::journey::ChannelKind;
use crate::map::{Destination, EdgeKind, Ending, Map};
use crate::scene::compare;
use crate::scene::grid::MARGIN;
use crate::scene::mark::Sign;
use crate::scene::piece::Piece;
use crate::scene::shape::{Anchor, Bounds, Circle, Paint, Path, Point, Shape};
use crate::scene::text::Block;
use crate::scene::theme::{Color, Theme};
use crate::scene::way::arrow_head;

/// Space between two entries.
const GAP: f64 = 20.0;
/// Height of an entry.
const HEIGHT: f64 = 22.0;

/// Draws the legend; returns where it ends.
pub(super) fn draw(map: &Map, facts: &Facts<'_>, width: f64, top: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let width = width - 2.0 * MARGIN;
    let (mut x, mut y) = (0.0, top);
    for piece in entries(map, facts, theme) {
        if x > 0.0 && x + piece.width > width {
            (x, y) = (0.0, y + HEIGHT + 4.0);
        }
        let piece_width = piece.width;
        piece.place(MARGIN + x, y, out);
        x += piece_width + GAP;
    }
    y + HEIGHT
}

fn entries(map: &Map, facts: &Facts<'_>, theme: &Theme) -> Vec<Piece> {
    let mut entries = Vec::new();
    let mut add = |is_there: bool, sample: Piece, words: &str| {
        if is_there {
            entries.push(entry(sample, words, theme));
        }
    };
    add(map.columns.iter().any(|column| column.is_start), start(theme), map.words.text("legend-start"));
    let kinds = [
        (ChannelKind::Digital, map.words.text("legend-digital")),
        (ChannelKind::Physical, map.words.text("legend-physical")),
        (ChannelKind::Human, map.words.text("legend-human")),
        (ChannelKind::Post, map.words.text("legend-post")),
    ];
    for (kind, words) in kinds {
        let is_there = (0..map.columns.len()).any(|column| facts.kind(column) == Some(kind));
        let blank = Piece { width: 30.0, height: 20.0, shapes: Vec::new() };
        add(is_there, outline::around(blank, Some(kind), (theme.card, None), theme.strong_line, 1.2), words);
    }
    let moods: Vec<f64> = (0..map.columns.len()).filter_map(|column| facts.mood(column)).collect();
    for (mood, words) in [(-2.0, map.words.text("legend-feels-bad")), (2.0, map.words.text("legend-feels-good"))] {
        let is_there = moods.iter().any(|own| own * mood > 0.0);
        add(is_there, paper(mood, theme), words);
    }
    let has_exit = |good: bool| {
        map.edges.iter().any(|edge| matches!(edge.to, Destination::Exit { is_good, .. } if is_good == good))
    };
    let ends = |wanted: Ending| map.columns.iter().any(|column| column.ends == Some(wanted));
    let is_bad = has_exit(false) || ends(Ending::Badly);
    add(is_bad, sign(Sign::LeavesBadly, theme.bad), map.words.text("legend-leaves"));
    add(
        has_exit(true) || ends(Ending::Well),
        sign(Sign::LeavesWell, theme.good),
        map.words.text("legend-leaves-content"),
    );
    add(facts.is_main.contains(&true), arrow(2.2, theme), map.words.text("legend-main-path"));
    add(facts.is_main.contains(&false), arrow(1.4, theme), map.words.text("legend-other-path"));
    for (kind, words) in compare::kinds(map) {
        add(true, sign(Sign::Change(kind), theme.text), words);
    }
    let has_fail = map.edges.iter().any(|edge| edge.kind == EdgeKind::Fail);
    add(has_fail, sign(Sign::Bolt, theme.bad), map.words.text("legend-fails"));
    entries
}

fn entry(sample: Piece, words: &str, theme: &Theme) -> Piece {
    let style = theme.type_sizes.small;
    let block = Block::new(words, 240.0, style);
    let left = sample.width + 7.0;
    let mut shapes = Vec::new();
    let (sample_height, width) = (sample.height, left + block.width);
    sample.place(0.0, (HEIGHT - sample_height) / 2.0, &mut shapes);
    let frame = Bounds::new(0.0, 0.0, width, HEIGHT);
    let top = (HEIGHT - block.height) / 2.0;
    shapes.push(block.place(left, top, Anchor::Start, theme.muted, frame).into());
    Piece { width, height: HEIGHT, shapes }
}

fn start(theme: &Theme) -> Piece {
    let dot = Circle { center: Point::new(6.0, 6.0), radius: 6.0, paint: Paint::fill(theme.way) };
    Piece { width: 12.0, height: 12.0, shapes: vec![dot.into()] }
}

fn paper(mood: f64, theme: &Theme) -> Piece {
    let (fill, edge) = (figure::fill_of(Some(mood), theme), figure::edge_of(Some(mood), theme));
    let blank = Piece { width: 26.0, height: 16.0, shapes: Vec::new() };
    outline::around(blank, None, (fill, figure::hatch_of(Some(mood), theme)), edge, 1.2)
}

fn sign(sign: Sign, color: Color) -> Piece {
    let mut shapes = Vec::new();
    sign.draw(0.0, 6.0, color, &mut shapes);
    Piece { width: 10.0, height: 12.0, shapes }
}

fn arrow(width: f64, theme: &Theme) -> Piece {
    let (from, tip) = (Point::new(0.0, 5.0), Point::new(28.0, 5.0));
    let mut shapes = vec![Path::line(from, Point::new(22.0, 5.0), Paint::line(theme.way, width)).into()];
    arrow_head(tip, (1.0, 0.0), theme.way, &mut shapes);
    Piece { width: 28.0, height: 10.0, shapes }
}
