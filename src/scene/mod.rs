//! The map in px: where everything stands, and what it looks like.

mod curve;
mod curve_label;
pub mod flow;
mod grid;
mod head;
mod header;
mod lane;
mod legend;
mod mark;
mod note;
mod piece;
pub mod shape;
pub(crate) mod spline;
pub mod text;
pub mod theme;
mod touchpoint;
mod way;

use crate::map::Map;
use crate::scene::grid::{Grid, MARGIN};
use crate::scene::lane::Cells;
use crate::scene::shape::Scene;
use crate::scene::theme::Theme;

/// Space between two rows of a long journey.
const ROW_GAP: f64 = 48.0;

/// Gives everything on a map its place.
///
/// The passes, in order: columns get their places and fold into rows; the head is set; each row gets its phases and
/// stages, then its lanes from the top down, among them the touchpoints with their ways and the curves of feeling; the
/// legend ends the page.
pub fn layout(map: &Map, theme: &Theme) -> Scene {
    let grid = Grid::new(map);
    let cells = Cells::new(map, &grid);
    let mut shapes = Vec::new();
    let mut y = head::draw(map, &grid, theme, &mut shapes);
    for (at, row) in grid.rows.iter().enumerate() {
        y += if at == 0 { 8.0 } else { ROW_GAP };
        y = header::draw(map, &grid, row, y, theme, &mut shapes) + 8.0;
        y = lane::draw(map, &grid, &cells, at, y, theme, &mut shapes);
    }
    y = legend::draw(map, &grid, y + 20.0, theme, &mut shapes);
    Scene {
        id: map.id.clone(),
        language: map.language.clone(),
        title: if map.head.title.trim().is_empty() { "Customer journey map".into() } else { map.head.title.clone() },
        description: map.description(),
        width: grid.width.ceil(),
        height: (y + MARGIN).ceil(),
        background: theme.page,
        shapes,
    }
}
