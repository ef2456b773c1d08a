//! The map in px: where everything stands, and what it looks like.

mod blank;
mod chip;
mod compare;
mod curve;
mod curve_label;
pub mod flow;
mod grid;
mod head;
mod header;
mod lane;
mod legend;
mod look;
mod mark;
mod mirror;
mod note;
mod piece;
mod plot;
mod sequence;
pub mod shape;
pub(crate) mod small_curve;
pub(crate) mod spline;
pub mod text;
mod touchpoint;
mod way;

pub use crate::theme;

use crate::map::Map;
use crate::measure::Direction;
use crate::scene::grid::{Grid, MARGIN};
use crate::scene::lane::Cells;
use crate::scene::shape::{Group, Scene, Shape};
use crate::scene::theme::Theme;

/// Space between two rows of a long journey.
const ROW_GAP: f64 = 48.0;

/// Gives everything on a map its place.
///
/// The passes, in order: columns get their places and fold into rows; the head is set; each row gets its phases and
/// stages, then its lanes from the top down, among them the touchpoints with their ways and the curves of feeling; the
/// legend ends the page. In a language that is read from right to left, all is mirrored in the end.
pub fn layout(map: &Map, theme: &Theme) -> Scene {
    if map.is_blank {
        return blank::layout(map, theme);
    }
    let grid = Grid::new(map, theme);
    let cells = Cells::new(map, &grid);
    let mut shapes = Vec::new();
    let mut y = slice("head", 0.0, &mut shapes, &|out| head::draw(map, &grid, theme, out));
    for (at, row) in grid.rows.iter().enumerate() {
        let gap = if at == 0 { 8.0 } else { ROW_GAP };
        y = slice("stages", y, &mut shapes, &|out| header::draw(map, &grid, row, y + gap, theme, out) + 8.0);
        y = lane::draw(map, &grid, &cells, at, y, theme, &mut shapes);
    }
    y = slice("legend", y, &mut shapes, &|out| legend::draw(map, &grid, y + 20.0, theme, out));
    let scene = Scene {
        id: map.id.clone(),
        language: map.language.clone(),
        direction: Direction::default(),
        title: if map.head.title.trim().is_empty() {
            map.words.text("head-untitled").into()
        } else {
            map.head.title.clone()
        },
        description: map.description(),
        width: grid.width.ceil(),
        height: (y + MARGIN).ceil(),
        background: theme.page,
        family: theme.type_sizes.family(),
        shapes,
    };
    mirror::read_as(scene, map.direction())
}

/// Draws a slice of the picture as a group of its own; returns where it ends.
fn slice(name: &str, top: f64, out: &mut Vec<Shape>, draw: &dyn Fn(&mut Vec<Shape>) -> f64) -> f64 {
    let mut own = Vec::new();
    let end = draw(&mut own);
    out.push(Group::of_slice(name, end - top, own).into());
    end
}
