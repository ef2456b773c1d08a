//! The phases, and the stages below them.

use crate::map::{Map, Stage};
use crate::scene::chip::change_chips;
use crate::scene::grid::{Grid, Row, within};
use crate::scene::piece::{Padding, Stack};
use crate::scene::shape::{Anchor, Bounds, Group, Path, Point, Rect, Shape};
use crate::scene::text::Block;
use crate::scene::theme::Theme;
use crate::words::Value;

/// Space between two phases or stages; the chevrons reach into it.
const GAP: f64 = 6.0;
/// How far the point of a stage reaches.
const POINT: f64 = 12.0;

/// Draws the phases and stages of a row; returns where they end.
pub(crate) fn draw(map: &Map, grid: &Grid, row: &Row, top: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let top = phases(map, grid, row, top, theme, out);
    stages(map, grid, row, top, theme, out)
}

/// Returns the stages that have columns in a row, by index.
fn stages_of(map: &Map, row: &Row) -> std::ops::Range<usize> {
    match (map.columns.get(row.columns.start), row.columns.end.checked_sub(1).and_then(|last| map.columns.get(last))) {
        (Some(first), Some(last)) if !row.columns.is_empty() => first.stage..last.stage + 1,
        _ => 0..0,
    }
}

fn phases(map: &Map, grid: &Grid, row: &Row, top: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let visible = stages_of(map, row);
    let first = map.phases.partition_point(|phase| phase.stages.end <= visible.start);
    let phases = map.phases[first..].iter().take_while(|phase| phase.stages.start < visible.end);
    let mut bars = Vec::new();
    for phase in phases.filter(|phase| !phase.label.is_empty()) {
        let stages = phase.stages.start.max(visible.start)..phase.stages.end.min(visible.end);
        let columns = map.stages[stages.start].columns.start..map.stages[stages.end - 1].columns.end;
        let (x, width) = grid.span(&within(&columns, row));
        let accent = theme.accent(phase.kind);
        let block = Block::new(&phase.label, width - 24.0, theme.type_sizes.strong);
        bars.push((x, width, accent, block));
    }
    let Some(height) = bars.iter().map(|bar| bar.3.height + 10.0).reduce(f64::max) else {
        return top;
    };
    for (x, width, accent, block) in bars {
        let bounds = Bounds::new(x - GAP, top, width + 2.0 * GAP, height);
        out.push(Rect { bounds, radius: 0.8 * theme.radius, paint: accent.paint(accent.soft) }.into());
        accent.hatch(bounds, out);
        out.push(block.place(x + 12.0 - GAP, top + 5.0, Anchor::Start, accent.on_soft, bounds).into());
    }
    top + height + GAP
}

fn stages(map: &Map, grid: &Grid, row: &Row, top: f64, theme: &Theme, out: &mut Vec<Shape>) -> f64 {
    let stages: Vec<_> = stages_of(map, row)
        .map(|at| &map.stages[at])
        .map(|stage| {
            let columns = within(&stage.columns, row);
            let (x, width) = grid.span(&columns);
            let is_continued = columns.start > stage.columns.start;
            (x - GAP, width + 2.0 * GAP, is_continued, compose(map, stage, is_continued, width, theme))
        })
        .map(|(x, width, is_continued, (stack, stage))| (x, width, is_continued, stack, stage))
        .collect();
    let height = stages.iter().map(|stage| stage.3.height()).fold(0.0, f64::max);
    for (x, width, is_continued, stack, stage) in stages {
        let mut piece = stack.finish_with_height(height);
        let at = |dx: f64, dy: f64| Point::new(dx, dy);
        let corners =
            [at(0.0, 0.0), at(width - POINT, 0.0), at(width, height / 2.0), at(width - POINT, height), at(0.0, height)];
        let accent = theme.accent(stage.phase);
        let mut behind = vec![Path::polygon(&corners, accent.paint(accent.strong)).into()];
        accent.hatch(Bounds::new(0.0, 0.0, width - POINT, height), &mut behind);
        piece.shapes.splice(0..0, behind);
        let mut shapes = Vec::new();
        piece.place(x, top, &mut shapes);
        let id = (!is_continued).then(|| stage.id.clone());
        out.push(Group { id, shapes, ..Group::default() }.into());
    }
    top + height
}

fn compose<'a>(map: &Map, stage: &'a Stage, is_continued: bool, width: f64, theme: &Theme) -> (Stack, &'a Stage) {
    let sizes = theme.type_sizes;
    let on_accent = theme.accent(stage.phase).on_strong;
    let mut stack = Stack::new(width + 2.0 * GAP - POINT, Padding { x: 12.0, y: 11.0 });
    let name = if is_continued {
        map.words.with("stage-continued", &[("name", Value::Author(&stage.name))])
    } else {
        stage.name.clone()
    };
    stack.text(&name, sizes.heading, on_accent);
    if !is_continued {
        if let Some(change) = &stage.change {
            stack.space(3.0);
            stack.chips(change_chips(change, theme));
        }
        for goal in &stage.goals {
            let names = map.names(&goal.who);
            let text = if names.is_empty() { goal.text.clone() } else { format!("{names}: {}", goal.text) };
            stack.space(3.0);
            stack.text(&text, sizes.small, on_accent);
        }
        for goal in &stage.business_goals {
            stack.space(3.0);
            stack.text(&map.words.with("head-business-goal", &[("goal", Value::Author(goal))]), sizes.small, on_accent);
        }
        if stage.is_any_order {
            stack.space(3.0);
            stack.text(map.words.text("stage-in-any-order"), sizes.small_strong, on_accent);
        }
    }
    (stack, stage)
}
