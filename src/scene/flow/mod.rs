//! The flow: where customers go, drawn as a graph. Stages are bands in order, touchpoints stand in them, ways lead on.

mod band;
mod fact;
mod figure;
mod fold;
mod head;
mod legend;
mod net;
mod order;
mod outline;
mod place;
mod rank;
mod route;
mod row;
mod settle;

use crate::map::Map;
use crate::measure::Direction;
use crate::scene::flow::order::Looks;
use crate::scene::flow::place::Prepared;
use crate::scene::grid::MARGIN;
use crate::scene::mirror;
use crate::scene::shape::Scene;
use crate::scene::theme::Theme;
use crate::words::Value;

/// Space between two rows.
const ROW_GAP: f64 = 40.0;

/// Gives everything in the flow of a map its place.
///
/// The passes, in order: the stages fold into rows; each row becomes a net of nodes in ranks, in which every way leads
/// from one rank to the next; layout-rs puts the nodes of each rank in the order that lets fewest ways cross (within a
/// bound on its steps, behind which their neighbours decide); the nodes
/// settle where their ways are straightest; ways are drawn through the gaps between ranks, where nothing else stands, so
/// that none crosses a text.
pub fn layout(map: &Map, theme: &Theme) -> Scene {
    let facts = fact::Facts::of(map);
    let rows = fold::rows(map, &facts);
    let mut looks = Looks::new();
    let prepared: Vec<Prepared> = rows.iter().map(|row| Prepared::of(map, &facts, row, &mut looks, theme)).collect();
    let widest = prepared.iter().map(Prepared::width).fold(0.0, f64::max);
    let width = (widest + 2.0 * MARGIN).max(head::NARROWEST);
    let mut shapes = Vec::new();
    let mut y = head::draw(map, width, theme, &mut shapes);
    for (row, prepared) in rows.iter().zip(prepared) {
        y = band::draw(map, row, prepared.place(widest), y, theme, &mut shapes) + ROW_GAP;
    }
    y = legend::draw(map, &facts, width, y - ROW_GAP + 24.0, theme, &mut shapes);
    let scene = Scene {
        id: format!("{}-flow", map.id),
        language: map.language.clone(),
        direction: Direction::default(),
        title: map.words.with("flow-title", &[("title", Value::Author(&map.head.title))]),
        description: facts.description(map),
        width: width.ceil(),
        height: (y + MARGIN).ceil(),
        background: theme.page,
        family: theme.type_sizes.family(),
        shapes,
    };
    mirror::read_as(scene, map.direction())
}
