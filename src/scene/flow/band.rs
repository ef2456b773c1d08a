//! The bands of a row: phases, stages below them, and the paper on which the net of the row lies.

use super::place::{BAND_GAP, Placed};
use super::row::Row;
use crate::map::Map;
use crate::scene::grid::MARGIN;
use crate::scene::shape::{Anchor, Bounds, Group, Rect, Shape};
use crate::scene::text::Block;
use crate::scene::theme::Theme;
use crate::words::Value;

/// Space between the headings and the net, and between the net and the end of the paper.
const ABOVE: f64 = 18.0;
const BELOW: f64 = 18.0;
/// Space between the edges of a heading and its words.
const PADDING: (f64, f64) = (11.0, 8.0);

/// Draws a row; returns where it ends.
pub(super) fn draw(map: &Map, row: &Row, placed: Placed, top: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let top = phases(map, row, &placed, top, theme, out);
    let headings: Vec<Block> = row
        .stretches
        .iter()
        .zip(&placed.bands)
        .map(|(stretch, (_, width))| {
            let stage = &map.stages[stretch.stage];
            let is_continued = stretch.columns.start > stage.columns.start;
            let name = if is_continued {
                map.words.with("stage-continued", &[("name", Value::Author(&stage.name))])
            } else {
                stage.name.clone()
            };
            Block::new(&name, width - 2.0 * PADDING.0, theme.type_sizes.heading)
        })
        .collect();
    let heading_height = headings.iter().map(|block| block.height).fold(0.0, f64::max) + 2.0 * PADDING.1;
    let net_top = top + heading_height + ABOVE;
    let bottom = net_top + placed.height + BELOW;
    for ((stretch, (x, width)), heading) in row.stretches.iter().zip(&placed.bands).zip(headings) {
        let stage = &map.stages[stretch.stage];
        let accent = theme.accent(stage.phase);
        let left = MARGIN + x;
        let paper = Bounds::new(left, top, *width, bottom - top);
        let soft = accent.paint(theme.page.mix(accent.soft, 0.6));
        let bar = Bounds::new(left, top, *width, heading_height);
        let height = heading.height;
        let words_top = top + (heading_height - height) / 2.0;
        let mut shapes: Vec<Shape> = vec![
            Rect { bounds: paper, radius: theme.radius, paint: soft }.into(),
            Rect { bounds: bar, radius: theme.radius, paint: accent.paint(accent.strong) }.into(),
        ];
        accent.hatch(bar, &mut shapes);
        if !heading.is_empty() {
            shapes.push(heading.place(left + PADDING.0, words_top, Anchor::Start, accent.on_strong, bar).into());
        }
        let is_first = stretch.columns.start == stage.columns.start;
        // A stage that is itself a step shares its address with that step.
        let is_step = map.columns[stage.columns.clone()].iter().any(|column| column.anchor == stage.id);
        let id = (is_first && !is_step).then(|| stage.id.clone());
        out.push(Group { id, shapes, ..Group::default() }.into());
    }
    let mut shapes = placed.shapes;
    shapes.iter_mut().for_each(|shape| shape.translate(MARGIN, net_top));
    out.append(&mut shapes);
    bottom
}

/// Draws the phases above the stages of a row; returns where they end.
fn phases(map: &Map, row: &Row, placed: &Placed, top: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let phase_of = |stage: usize| map.phases.iter().position(|phase| phase.stages.contains(&stage));
    let of_bands: Vec<Option<usize>> = row.stretches.iter().map(|stretch| phase_of(stretch.stage)).collect();
    let mut bars = Vec::new();
    let mut start = 0;
    for run in of_bands.chunk_by(|a, b| a == b) {
        let end = start + run.len() - 1;
        let (x, _) = placed.bands[start];
        let (last_x, last_width) = placed.bands[end];
        start = end + 1;
        let Some(phase) = run[0].map(|phase| &map.phases[phase]).filter(|phase| !phase.label.is_empty()) else {
            continue;
        };
        let width = last_x + last_width - x;
        let block = Block::new(&phase.label, width - 2.0 * PADDING.0, theme.type_sizes.strong);
        bars.push((MARGIN + x, width, theme.accent(phase.kind), block));
    }
    let Some(height) = bars.iter().map(|bar| bar.3.height + 10.0).reduce(f64::max) else {
        return top;
    };
    for (x, width, accent, block) in bars {
        let bounds = Bounds::new(x, top, width, height);
        out.push(Rect { bounds, radius: 0.8 * theme.radius, paint: accent.paint(accent.soft) }.into());
        accent.hatch(bounds, out);
        out.push(block.place(x + PADDING.0, top + 5.0, Anchor::Start, accent.on_soft, bounds).into());
    }
    top + height + BAND_GAP
}
